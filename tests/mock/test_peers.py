"""Other people's clients, unchanged, against the mock: a list of 5,000 rows, an addition, a batch.

Each runs in a process of its own, as its users run it. ``make test-peers`` installs them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from tests.paths import ROOT

from bitrix24_openapi.mock.serve.fixture import MockPortal
from bitrix24_openapi.mock.serve.server import Server
from bitrix24_openapi.mock.serve.tls import Certificate, make_certificate

pytestmark = pytest.mark.peers

HERE = Path(__file__).resolve().parent / "peers"
NPM = ROOT / "tools" / "npm-peers"
ROWS = 5000


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def portal() -> Iterator[MockPortal]:
    with MockPortal() as made:
        made.seed({"crm.deal": [{"ID": n, "TITLE": f"Deal {n}"} for n in range(1, ROWS + 1)]})
        yield made


def run(command: list[str], **environment: str) -> dict[str, Any]:
    done = subprocess.run(
        command,
        env={**os.environ, "NO_PROXY": "127.0.0.1", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


def check(result: dict[str, Any], portal: MockPortal) -> None:
    assert result["listed"] == list(range(1, ROWS + 1))
    assert int(result["added"]) == ROWS + 1
    assert [int(result["batch"][0]), result["batch"][1]] == [ROWS + 2, "In a batch"]
    added = [call.params["fields"]["TITLE"] for call in portal.called("crm.deal.add")]
    assert added == ["Added & read", "In a batch"]
    refused = [call for call in portal.called("*") if not call.ok]
    assert not refused


@pytest.mark.skipif(find_spec("fast_bitrix24") is None, reason="fast_bitrix24 is not installed")
def test_fast_bitrix24(portal: MockPortal) -> None:
    command = [sys.executable, str(HERE / "with_fast_bitrix24.py"), portal.webhook]
    check(run(command), portal)
    # The first page, then 99 pages in two batches.
    assert len(portal.called("crm.deal.list")) == 100


@pytest.mark.skipif(find_spec("b24pysdk") is None, reason="b24pysdk is not installed")
def test_b24pysdk(portal: MockPortal, certificate: Certificate) -> None:
    with Server(portal.portal, certificate=certificate) as server:
        webhook = server.url.rstrip("/") + "/rest/1/code/"
        command = [sys.executable, str(HERE / "with_b24pysdk.py"), webhook]
        check(run(command, REQUESTS_CA_BUNDLE=str(certificate.authority)), portal)


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
@pytest.mark.skipif(
    not (NPM / "node_modules" / "@bitrix24" / "b24jssdk").is_dir(),
    reason="@bitrix24/b24jssdk is not installed (make test-peers)",
)
def test_b24jssdk(portal: MockPortal, certificate: Certificate) -> None:
    with Server(portal.portal, certificate=certificate) as server:
        webhook = server.url.rstrip("/") + "/rest/1/code/"
        command = ["node", str(HERE / "with_b24jssdk.mjs"), str(NPM), webhook]
        check(run(command, NODE_EXTRA_CA_CERTS=str(certificate.authority)), portal)
