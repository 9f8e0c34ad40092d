"""Answers are found in JSON, JSON lines and HAR; what is none is named with file and line."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.checks.observed import Recording, read_recordings
from bitrix24_openapi.errors import InputError

CALL = {"method": "crm.deal.get", "observed": "2025-03", "response": {"result": {"ID": "1"}}}


def read(tmp_path: Path, text: str) -> list[Recording]:
    path = tmp_path / "recorded.json"
    path.write_text(text, encoding="utf-8")
    return list(read_recordings(path))


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(CALL),
        json.dumps([CALL]),
        json.dumps(CALL) + "\n",
        json.dumps(CALL, indent=2),
        json.dumps([[CALL], {"method": "no answer"}]),
    ],
)
def test_call(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == [Recording("crm.deal.get", CALL["response"], "2025-03")]  # type: ignore[arg-type]


def test_lines(tmp_path: Path) -> None:
    found = read(
        tmp_path, "\n".join(json.dumps({**CALL, "method": name}) for name in ("a.b", "c.d"))
    )
    assert [recording.method for recording in found] == ["a.b", "c.d"]


@pytest.mark.parametrize(("cut", "partial"), [("", False), ("TITLE masked", True), (None, False)])
def test_cut_answers_are_partial(tmp_path: Path, cut: Any, partial: bool) -> None:
    (recording,) = read(tmp_path, json.dumps({**CALL, "cut": cut}))
    assert recording.partial is partial


@pytest.mark.parametrize("month", ["2025-13", "yesterday", "2025-03-04", 5, None])
def test_other_months_are_unknown(tmp_path: Path, month: Any) -> None:
    (recording,) = read(tmp_path, json.dumps({**CALL, "observed": month}))
    assert recording.month == ""


def entry(url: str, answer: Any, sent: str = "", **content: Any) -> dict[str, Any]:
    text = answer if isinstance(answer, str) else json.dumps(answer)
    return {
        "startedDateTime": "2026-02-03T10:00:00Z",
        "request": {"url": url, "postData": {"text": sent}},
        "response": {"content": {"text": text, **content}},
    }


def har(*entries: dict[str, Any]) -> str:
    return json.dumps({"log": {"entries": entries}})


@pytest.mark.parametrize(
    ("url", "method", "v3"),
    [
        ("https://a.example/rest/1/code/crm.deal.get", "crm.deal.get", False),
        ("https://a.example/rest/1/code/crm.deal.get.json?x=1", "crm.deal.get", False),
        ("https://a.example/rest/crm.deal.get?auth=x", "crm.deal.get", False),
        ("https://a.example/rest/api/1/code/tasks.task.get", "tasks.task.get", True),
        ("https://a.example/rest/api/tasks.task.get", "tasks.task.get", True),
    ],
)
def test_har(tmp_path: Path, url: str, method: str, v3: bool) -> None:
    (recording,) = read(tmp_path, har(entry(url, {"result": 1})))
    assert recording == Recording(method, {"result": 1}, "2026-02", v3)


def test_har_with_base64_and_with_other_requests(tmp_path: Path) -> None:
    encoded = base64.b64encode(b'{"result": 1}').decode()
    url = "https://a.example/rest/1/code/a.b"
    other = entry("https://a.example/page.html", "<html>")
    broken = entry(url, "not JSON")
    found = read(tmp_path, har(other, broken, entry(url, encoded, encoding="base64")))
    assert [recording.response for recording in found] == [{"result": 1}]


BATCH = {
    "result": {
        "result": {"one": [{"ID": 1}], "two": True},
        "result_error": [],
        "result_total": {"one": 7},
        "result_next": [],
    }
}


@pytest.mark.parametrize(
    "sent",
    [
        json.dumps({"cmd": {"one": "crm.deal.list?start=0", "two": "a.b", "three": "gone.get"}}),
        "halt=0&cmd%5Bone%5D=crm.deal.list%3Fstart%3D0&cmd%5Btwo%5D=a.b",
    ],
)
def test_batch_is_taken_apart(tmp_path: Path, sent: str) -> None:
    found = read(tmp_path, har(entry("https://a.example/rest/1/code/batch", BATCH, sent)))
    assert [(recording.method, recording.response) for recording in found] == [
        ("crm.deal.list", {"result": [{"ID": 1}], "total": 7}),
        ("a.b", {"result": True}),
    ]


def test_batch_of_a_list(tmp_path: Path) -> None:
    answer = {"result": {"result": [5, 6]}}
    sent = json.dumps({"cmd": ["a.b", "c.d?x=1"]})
    found = read(tmp_path, har(entry("https://a.example/rest/1/code/batch", answer, sent)))
    assert [(r.method, r.response) for r in found] == [
        ("a.b", {"result": 5}),
        ("c.d", {"result": 6}),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", ":1: not JSON"),
        (json.dumps(CALL) + "\n{", ":2: not JSON"),
        ("5", ":1: neither a recorded call"),
        ("[]", ":1: no recorded answer"),
        ('{"method": "../x", "response": {}}', ":1: no recorded answer"),
        ('{"log": {"entries": [{}]}}', ":1: no recorded answer"),
        ("[" * 100_000, ":1: not JSON: nested too deeply"),
    ],
)
def test_bad_files(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError, match="recorded.json" + message):
        read(tmp_path, text)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        list(read_recordings(tmp_path / "gone.json"))
