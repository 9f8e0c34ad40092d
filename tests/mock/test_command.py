"""``bitrix24-openapi mock``."""

from __future__ import annotations

import argparse
import gc
import os
import re
import select
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.paths import SPEC

from bitrix24_openapi.cli import main
from bitrix24_openapi.commands import mock as command
from bitrix24_openapi.mock.options import Options, flag_name, flags

pytestmark = pytest.mark.thorough

TOOL = (sys.executable, "-m", "bitrix24_openapi", "mock")


@contextmanager
def running(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The URL of a webhook, once it is there, and the process."""
    process = subprocess.Popen(
        [*TOOL, "--port", "0", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        ready, _, _ = select.select([process.stdout], [], [], 30)
        line = process.stdout.readline() if ready else ""
        found = re.search(r"https?://\S+", line)
        assert found, (line, process.poll(), process.stderr.read() if process.poll() else "")
        yield found[0], process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=10)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_answers_and_stops_when_it_is_told_to(how: signal.Signals) -> None:
    with running() as (url, process):
        assert httpx.post(url + "crm.deal.add", json={"fields": {"TITLE": "a"}}).status_code == 200
        refused = httpx.post(url + "crm.deal.get", json={})
        assert refused.status_code == 400
        process.send_signal(how)
        _, said = process.communicate(timeout=10)
        assert "Traceback" not in said
        assert said == "crm.deal.get 400 - id or ID is required\n"
        assert process.returncode == 0


def test_options_reach_the_portal(tmp_path: Path) -> None:
    arguments = ("--scope", "task", "--log", "all", "--webhook", "1/secret", "--tls", str(tmp_path))
    with running(*arguments) as (url, process):
        assert url.startswith("https://127.0.0.1:")
        assert process.stdout is not None
        process.stdout.readline()
        authority = process.stdout.readline().split()[-1]
        with httpx.Client(verify=ssl.create_default_context(cafile=authority)) as client:
            assert client.get(url + "profile").status_code == 200
            assert client.get(url + "crm.deal.list").json()["error"] == "insufficient_scope"
            wrong = url.replace("secret", "other")
            assert client.get(wrong + "profile").json()["error"] == "INVALID_CREDENTIALS"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=10)
    told = [line.split(" - ")[0] for line in said.splitlines()]
    assert told == [
        "profile 200",
        "crm.deal.list 403 insufficient_scope",
        "profile 403 INVALID_CREDENTIALS",
    ]


def test_memory_after_the_first_answer() -> None:
    """How soon it comes is measured by tools/bench_mock.py."""
    with running() as (url, process):
        assert httpx.get(url + "profile").status_code == 200
        status = Path(f"/proc/{process.pid}/status")
        if status.exists():
            kilobytes = int(re.findall(r"VmHWM:\s+(\d+) kB", status.read_text())[0])
            assert kilobytes < 200_000


# --- what cannot be done ----------------------------------------------------------------------


def test_a_busy_port_is_reported(capsys: pytest.CaptureFixture[str]) -> None:
    before = gc.get_freeze_count()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["mock", "--port", str(port)]) == 1
    said = capsys.readouterr()
    assert said.err.startswith(f"127.0.0.1:{port}: the port is in use")
    assert said.out == ""
    # What was loaded is left to the collector again: a caller may start one portal after another.
    assert gc.get_freeze_count() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--spec", "absent.yaml"], "absent.yaml: No such file"),
        (["--webhook", "secret"], "--webhook secret: expected USER/CODE"),
        (["--webhook", "1/a/b"], "--webhook 1/a/b: expected USER/CODE"),
        (["--fault", "nonsense"], "nonsense"),
        (["--data", "absent.json"], "absent.json"),
        (["--host", "256.0.0.1"], "256.0.0.1"),
        (["--tls-name", "portal.test"], "--tls-name needs --tls"),
        (["--tls", "--tls-name", "a b"], "'a b' is neither a host name nor an IP address"),
    ],
)
def test_bad_input_is_told_in_one_line(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["mock", "--port", "0", *arguments]) == 1
    shown = capsys.readouterr()
    assert said in shown.err
    assert shown.err.count("\n") == 1
    assert shown.out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "70000"],
        ["--port", "-1"],
        ["--port", "x"],
        ["--bucket", "0"],
        ["--drain", "nan"],
        ["--drain", "inf"],
        ["--log", "some"],
        ["--seed", "x"],
    ],
)
def test_usage_errors(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["mock", *arguments])
    assert caught.value.code == 2
    assert arguments[0] in capsys.readouterr().err


# --- arguments → options ----------------------------------------------------------------------


def options(*arguments: str) -> Options:
    parser = argparse.ArgumentParser()
    command.add(parser.add_subparsers())
    return command._options(parser.parse_args(["mock", *arguments]))


def test_without_arguments_the_options_are_the_usual_ones() -> None:
    assert options() == Options()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--spec", str(SPEC), "--spec", "b.json"], {"specs": (SPEC, Path("b.json"))}),
        (["--seed", "7"], {"seed": 7}),
        (["--scope", "crm, task", "--scope", "user"], {"scopes": {"crm", "task", "user"}}),
        (["--webhook", "1/a", "--webhook", "2/b"], {"webhooks": {"1/a", "2/b"}}),
        (["--token", "t"], {"tokens": {"t": None}}),
        (["--expired-token", "t"], {"expired_tokens": {"t"}}),
        (["--require-https"], {"require_https": True}),
        (["--strict"], {"strict": True}),
        (["--no-validate"], {"validate": False}),
        (["--stateful"], {"stateful": True}),
        (["--data", "a.json"], {"stateful": True, "seed_data": Path("a.json")}),
        (["--bucket", "50", "--drain", "5"], {"bucket": 50.0, "drain": 5.0}),
        (["--operating-limit", "480"], {"operating_limit": 480.0}),
        (["--operating-cost", "0.5"], {"operating_cost": 0.5}),
        (["--client-id", "a", "--client-secret", "b"], {"client_id": "a", "client_secret": "b"}),
        (["--token-lifetime", "60"], {"token_lifetime": 60.0}),
        (["--fault", "503", "--fault", "reset"], {"faults": ("503", "reset")}),
        (["--event-host", "*"], {"event_hosts": {"*"}}),
        (["--open-control"], {"open_control": True}),
    ],
)
def test_arguments_become_options(arguments: list[str], expected: dict[str, Any]) -> None:
    usual, found = Options(), options(*arguments)
    changed = {
        name: getattr(found, name)
        for name in Options.__dataclass_fields__
        if getattr(found, name) != getattr(usual, name)
    }
    assert changed == expected


# --- the same by name -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"scope": "crm, task"}, {"scopes": {"crm", "task"}}),
        ({"scopes": ["crm"]}, {"scopes": {"crm"}}),
        ({"webhook": ["1/a", "2/b"]}, {"webhooks": {"1/a", "2/b"}}),
        ({"webhooks": frozenset({"1/a"})}, {"webhooks": {"1/a"}}),
        ({"token": "t"}, {"tokens": {"t": None}}),
        ({"tokens": {"t": frozenset({"crm"})}}, {"tokens": {"t": {"crm"}}}),
        ({"fault": "503"}, {"faults": ("503",)}),
        ({"faults": ["503", "reset"]}, {"faults": ("503", "reset")}),
        ({"spec": "a.json"}, {"specs": (Path("a.json"),)}),
        ({"data": "a.json"}, {"stateful": True, "seed_data": Path("a.json")}),
        ({"no_validate": True}, {"validate": False}),
        ({"validate": False}, {"validate": False}),
        ({"bucket": 50, "drain": "5"}, {"bucket": 50, "drain": 5.0}),
        ({"scope": None}, {}),
    ],
)
def test_settings_by_name(settings: dict[str, Any], expected: dict[str, Any]) -> None:
    usual, found = Options(), Options.of(**settings)
    changed = {
        name: getattr(found, name)
        for name in Options.__dataclass_fields__
        if getattr(found, name) != getattr(usual, name)
    }
    assert changed == expected


def test_a_misspelt_setting_is_reported() -> None:
    with pytest.raises(TypeError, match="no option 'bukket'; did you mean bucket"):
        Options.of(bukket=5)


def test_every_flag_is_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["mock", "--help"])
    shown = capsys.readouterr().out
    for setting, flag in flags().items():
        assert f"--{flag_name(setting, flag)} " in shown + " "
