"""Our verdicts beside those of ``redocly diff``, which knows nothing of this project.

One method for each case of :data:`.test_diff_schemas.MEMBERS`; where the two differ, the table
says why. `tools/diff_peers.py` does the same with whole specs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import Any, Final

import pytest
from tests.paths import ROOT

from bitrix24_openapi.openapi.emit import dump

from .specs import document, operation
from .test_diff_schemas import MEMBERS, members

REDOCLY: Final = ROOT / "tools/npm/node_modules/.bin/redocly"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(
        shutil.which("node") is None or not REDOCLY.exists(), reason="npm ci in tools/npm first"
    ),
]

#: (side, case) → why Redocly calls major what does not break here, or the other way round.
STRICTER_THERE: Final = {
    ("request", "specified"): "silence promised nothing",
    ("request", "values told"): "silence promised nothing",
    ("request", "limit told"): "silence promised nothing",
    ("response", "not shown"): "what only an example shows was never promised",
    ("response", "values open"): "any value that is read was possible",
    ("response", "value added"): "readers expect values that they do not know",
    ("response", "limit gone"): "limits are of what is sent",
    ("response", "looser above"): "limits are of what is sent",
    ("response", "looser below"): "limits are of what is sent",
}
STRICTER_HERE: Final = {
    ("request", "removed"): "what is sent has no effect",
    ("request", "other default"): "calls without it mean another thing",
}


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """Name of a method → whether Redocly calls its change major."""
    folder = tmp_path_factory.mktemp("redocly")
    for name, column in (("old", 1), ("new", 2)):
        methods: dict[str, Any] = {}
        for number, case in enumerate(MEMBERS):
            schema = members(case[column])  # type: ignore[arg-type]
            methods[f"request.{number}"] = operation(schema)
            methods[f"response.{number}"] = operation(None, schema)
        (folder / f"{name}.yaml").write_text(dump(document(methods)), encoding="utf-8")
    (folder / "redocly.yaml").write_text("extends:\n  - diff-recommended\n", encoding="utf-8")
    subprocess.run(
        [
            REDOCLY, "diff", "old.yaml", "new.yaml", "--config", "redocly.yaml",
            "--format", "json", "--output", "report.json", "--fail-on", "none",
        ],
        cwd=folder,
        env={**os.environ, "REDOCLY_TELEMETRY": "off"},
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip
    found: dict[str, bool] = {}
    for change in json.loads((folder / "report.json").read_text(encoding="utf-8"))["changes"]:
        method = change["path"].split("/")[2].removeprefix("~1")
        major = any(verdict["impact"] == "major" for verdict in change["verdicts"])
        found[method] = found.get(method, False) or major
    return found


@pytest.mark.parametrize("number", range(len(MEMBERS)), ids=[case[0] for case in MEMBERS])
@pytest.mark.parametrize(("side", "column"), [("request", 4), ("response", 5)])
def test_both_agree_or_there_is_a_reason(
    theirs: dict[str, bool], number: int, side: str, column: int
) -> None:
    case = MEMBERS[number]
    here, there = case[column] == "breaking", theirs.get(f"{side}.{number}", False)
    assert here == there or (side, case[0]) in (STRICTER_HERE if here else STRICTER_THERE)
    if here == there:
        assert (side, case[0]) not in {**STRICTER_HERE, **STRICTER_THERE}
