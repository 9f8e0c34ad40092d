"""``bitrix24-openapi check``: a build is judged by its own report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.cli import main

ROW = {"source": "answers", "compared": 10, "agree": "100 %"}


def report(folder: Path, counters: dict[str, Any]) -> str:
    data = {"counters": counters, "sections": {"Accuracy": {"rows": [ROW]}}}
    (folder / "report.json").write_text(json.dumps(data), encoding="utf-8")
    return str(folder)


def test_a_good_build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--out", report(tmp_path, {"docs:requests": 3})]) == 0
    assert "answers" in capsys.readouterr().out


def test_open_findings_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--out", report(tmp_path, {"ours:requests": 3})]) == 1
    assert "3 requests findings are not explained" in capsys.readouterr().err


def test_a_worse_counter_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ratchet = tmp_path / "ratchet.json"
    ratchet.write_text('{"at most": {"x": 1}, "at least": {}}', encoding="utf-8")
    arguments = ["check", "--out", report(tmp_path, {"x": 2}), "--ratchet", str(ratchet)]
    assert main(arguments) == 1
    assert "x rose from 1 to 2" in capsys.readouterr().err


@pytest.mark.parametrize("text", [None, "{", "{}", "[]"])
def test_no_report(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None) -> None:
    if text is not None:
        (tmp_path / "report.json").write_text(text, encoding="utf-8")
    assert main(["check", "--out", str(tmp_path)]) == 1
    assert "report.json" in capsys.readouterr().err


OBSERVED = """\
thing.get:
  answers: 2
  portals: 1
  months: [2026-01]
  shape:
    object: 2
    members:
      result: {TYPES}
"""


@pytest.mark.parametrize(
    ("types", "status", "said"),
    [
        ("{digits: 2}", 0, "portals were seen"),
        ("{digits: 1, 'false': 1}", 1, "thing.get: portals send false at result"),
    ],
)
def test_what_portals_send_is_held_against_the_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], types: str, status: int, said: str
) -> None:
    (tmp_path / "observed").mkdir()
    (tmp_path / "observed" / "thing.yaml").write_text(OBSERVED.replace("{TYPES}", types))
    answer = {"type": "object", "properties": {"result": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": answer}}}
    operation = {"operationId": "thing.get", "responses": {"200": body}}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    document["paths"] = {"/thing.get": {"post": operation}}
    (tmp_path / "openapi.yaml").write_text(json.dumps(document), encoding="utf-8")
    arguments = ["check", "--out", report(tmp_path, {})]
    assert main(arguments) == status
    assert said in " ".join(capsys.readouterr().out.replace("│", " ").split())
