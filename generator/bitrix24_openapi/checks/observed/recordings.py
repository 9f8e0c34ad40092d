"""Answers in files that tools record: JSON of calls, JSON lines, HAR of a browser or a proxy.

A call is ``{"method": …, "response": …}``, with ``"observed": "YYYY-MM"`` if it is known, and
``"cut"`` (not empty) if members were removed before it was recorded, so that absent members prove
nothing. Batches are split into their commands if the request is recorded, too.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from ...errors import InputError

_MONTH: Final = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])", re.ASCII)
_METHOD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*", re.ASCII)
_ADDRESS: Final = re.compile(r"/rest/(?P<v3>api/)?(?:[^/]+/[^/]+/)?(?P<method>[A-Za-z][\w.]*)$")
_COMMAND: Final = re.compile(r"cmd\[([^\]]*)\]")
#: Larger files are refused: a recording is loaded as a whole.
MOST_BYTES: Final = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Recording:
    """One answer of a portal."""

    method: str
    response: Mapping[str, Any]
    #: ``YYYY-MM``, empty if it is not known.
    month: str = ""
    #: REST 3.0.
    v3: bool = False
    #: Members were removed before it was recorded.
    partial: bool = False


def read_recordings(path: Path) -> Iterator[Recording]:
    """The answers in a file; :class:`InputError` names file and line of what cannot be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError(f"{path}: larger than {MOST_BYTES // 2**20} MB")
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{path}:1: not UTF-8 text") from None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    found = False
    for line, value in _values(path, text):
        for recording in _recordings(value):
            found = True
            yield recording
        if not isinstance(value, (dict, list)):
            raise InputError(f"{path}:{line}: neither a recorded call nor a HAR file")
    if not found:
        raise InputError(f"{path}:1: no recorded answer of a method in it")


def _values(path: Path, text: str) -> Iterator[tuple[int, Any]]:
    """The JSON value of a file, or of each of its lines."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        whole = error
    else:
        yield 1, value
        return
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    for number, line in lines:
        try:
            yield number, json.loads(line)
        except (ValueError, RecursionError) as error:
            first = number == lines[0][0]
            reason, at = (whole, getattr(whole, "lineno", 1)) if first else (error, number)
            message = getattr(reason, "msg", "nested too deeply")
            raise InputError(f"{path}:{at}: not JSON: {message}") from None


def _recordings(value: Any) -> Iterator[Recording]:
    if isinstance(value, list):
        for each in value:
            yield from _recordings(each)
    elif isinstance(value, dict):
        entries = _at(value, "log", "entries")
        if isinstance(entries, list):
            for entry in entries:
                yield from _of_har(entry)
        else:
            yield from _of_call(value)


def _of_call(value: dict[str, Any]) -> Iterator[Recording]:
    method, response = value.get("method"), value.get("response")
    if not isinstance(method, str) or not _METHOD.fullmatch(method):
        return
    if not isinstance(response, dict):
        return
    month = str(value.get("observed", ""))
    yield Recording(
        method=method,
        response=response,
        month=month if _MONTH.fullmatch(month) else "",
        v3=value.get("v3") is True,
        partial=bool(value.get("cut")),
    )


def _of_har(entry: Any) -> Iterator[Recording]:
    address = _ADDRESS.search(urlsplit(str(_at(entry, "request", "url") or "")).path)
    body = _body(_at(entry, "response", "content"))
    if address is None or not isinstance(body, dict):
        return
    method = address["method"].removesuffix(".json").removesuffix(".xml")
    month = str(_at(entry, "startedDateTime") or "")[:7]
    month = month if _MONTH.fullmatch(month) else ""
    v3 = address["v3"] is not None
    if method != "batch":
        if _METHOD.fullmatch(method):
            yield Recording(method, body, month, v3)
        return
    commands = _commands(_at(entry, "request", "postData", "text"))
    for name, called in commands.items():
        answer = _command_answer(body, name)
        if answer is not None:
            yield Recording(called, answer, month, v3)


def _body(content: Any) -> Any:
    text = _at(content, "text")
    if not isinstance(text, str):
        return None
    try:
        if _at(content, "encoding") == "base64":
            text = base64.b64decode(text, validate=True).decode("utf-8")
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _commands(text: Any) -> dict[str, str]:
    """Name of each command of a batch → the method that it calls."""
    if not isinstance(text, str):
        return {}
    try:
        given = json.loads(text).get("cmd", {})
        pairs = given.items() if isinstance(given, dict) else enumerate(given)
        lines = {str(name): str(line) for name, line in pairs}
    except (ValueError, RecursionError, AttributeError, TypeError):
        fields = parse_qsl(text, keep_blank_values=True)
        lines = {m[1]: line for name, line in fields if (m := _COMMAND.fullmatch(name))}
    methods = {name: unquote(line.partition("?")[0]) for name, line in lines.items()}
    return {name: method for name, method in methods.items() if _METHOD.fullmatch(method)}


def _command_answer(body: Mapping[str, Any], name: str) -> dict[str, Any] | None:
    """The answer of one command as if it had been called alone; None for a failed one."""
    result = body.get("result")
    answers = _at(result, "result")
    value = _element(answers, name)
    if value is _NOTHING:
        return None
    answer: dict[str, Any] = {"result": value}
    for key in ("total", "next"):
        beside = _element(_at(result, f"result_{key}"), name)
        if beside is not _NOTHING:
            answer[key] = beside
    return answer


_NOTHING: Final = object()


def _element(holder: Any, name: str) -> Any:
    """PHP sends a list where the names of the commands are 0, 1, 2 …"""
    if isinstance(holder, dict):
        return holder.get(name, _NOTHING)
    if isinstance(holder, list) and name.isdecimal() and int(name) < len(holder):
        return holder[int(name)]
    return _NOTHING


def _at(value: Any, *names: str) -> Any:
    for name in names:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value
