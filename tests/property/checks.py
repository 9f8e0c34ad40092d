"""What schemathesis cannot know of this API, as checks of its own kind.

Each one takes every answer of every call, and is silent about what is not its business. They
read the document again and nothing of the mock: where the two disagree, one of them is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any, Final

import schemathesis
from schemathesis import Case, CheckContext, Response

from bitrix24_openapi.openapi.system_errors import SYSTEM_ERRORS

_MEMBERS: Final = {
    "start": float,
    "finish": float,
    "duration": float,
    "processing": float,
    "date_start": str,
    "date_finish": str,
    "operating_reset_at": int,
    "operating": float,
}
#: Seconds in which what is written with microseconds and what is written without agree.
_CLOSE: Final = 1.0


def is_v3(case: Case[Any]) -> bool:
    return "/rest/api/" in case.operation.base_url


def definition(case: Case[Any]) -> Mapping[str, Any]:
    """The operation object of the document."""
    raw: Mapping[str, Any] = case.operation.definition.raw
    return raw


def envelope(_context: CheckContext, response: Response, case: Case[Any]) -> None:
    """A call that succeeds answers ``result`` and ``time``, and nothing of an error."""
    if response.status_code != 200:
        return
    body = response.json()
    assert isinstance(body, dict), "the answer is no object"
    if "error" in body:
        # Some methods answer errors with status 200 (api-reference/biconnector).
        assert 200 in statuses(case, str(body["error"])), "an error with status 200"
        return
    assert "result" in body, "no result"
    moments(body.get("time"))


def moments(time: Any) -> None:
    """``time`` is whole, and its members agree with each other."""
    assert isinstance(time, dict), "no time"
    for name, kind in _MEMBERS.items():
        value = time.get(name)
        numeric = kind is float and isinstance(value, int) and not isinstance(value, bool)
        assert isinstance(value, kind) or numeric, f"time.{name} is {value!r}"
    assert time["start"] <= time["finish"]
    assert abs(time["finish"] - time["start"] - time["duration"]) < _CLOSE
    assert 0 <= time["processing"] <= time["duration"] + _CLOSE
    for text, number in (("date_start", "start"), ("date_finish", "finish")):
        moment = datetime.fromisoformat(time[text])
        assert moment.tzinfo is not None, f"time.{text} has no zone"
        assert abs(moment.timestamp() - time[number]) <= _CLOSE, f"time.{text} is another moment"
    assert time["operating_reset_at"] >= int(time["start"])


def says_no(response: Response) -> bool:
    """Whether an answer with status 200 is an error, which stands beside the result or in it
    (api-reference/imopenlines/imconnector/imconnector-register.md)."""
    body = response.json() if response.status_code == 200 else None
    if not isinstance(body, dict):
        return False
    result = body.get("result")
    return "error" in body or (isinstance(result, dict) and result.get("result") is False)


def refusal(_context: CheckContext, response: Response, case: Case[Any]) -> None:
    """A call that fails answers an error in the shape of its generation, and no result."""
    if response.status_code < 400:
        return
    body = response.json()
    assert isinstance(body, dict), "the answer is no object"
    assert "result" not in body, "an error with a result"
    error = body.get("error")
    if is_v3(case):
        assert isinstance(error, dict), "errors of REST 3.0 are objects"
        assert isinstance(error.get("code"), str), "no code"
        assert isinstance(error.get("message"), str), "no message"
        for entry in error.get("validation", ()):
            assert isinstance(entry.get("message"), str), "a validation without a message"
    else:
        assert isinstance(error, str | int), "classic errors are flat"
        assert not isinstance(error, bool)
        assert isinstance(body.get("error_description"), str), "no error_description"


def documented_code(_context: CheckContext, response: Response, case: Case[Any]) -> None:
    """Errors have a code of their method or of the platform; a code of the method comes with the
    status that the method's page gives it."""
    if response.status_code < 400:
        return
    error = response.json()["error"]
    code = str(error["code"] if isinstance(error, dict) else error)
    own = [e for e in definition(case)["x-b24-errors"] if str(e["code"]) == code]
    if not own:
        assert code in _shared(is_v3(case)), f"{code!r} is documented nowhere for this method"
        return
    known = statuses(case, code) | _shared(is_v3(case)).get(code, set())
    assert response.status_code in known, f"{code!r} with status {response.status_code}"


def statuses(case: Case[Any], code: str) -> set[int]:
    """The statuses that a page has for an error of its own: in its table, and in its examples,
    which may say otherwise (api-reference/widgets/placement-bind.md). Where it has none, 400, or
    200 where it shows errors with that alone."""
    entries = [e for e in definition(case)["x-b24-errors"] if str(e["code"]) == code]
    found = {e["status"] for e in entries if e.get("status")}
    shown = _shown(definition(case))
    found |= shown.get(code, set())
    if any(e.get("status") is None for e in entries) and (code not in shown or len(entries) > 1):
        every = set().union(*shown.values())
        found.add(200 if every == {200} else 400)
    return found


def _shown(operation: Mapping[str, Any]) -> dict[str, set[int]]:
    """Statuses of the examples of errors, by code."""
    found: dict[str, set[int]] = {}
    for status, response in operation["responses"].items():
        content = response.get("content", {}).get("application/json", {})
        for example in content.get("examples", {}).values():
            error = example["value"].get("error") if isinstance(example["value"], dict) else None
            if error is not None:
                code = str(error.get("code") if isinstance(error, dict) else error)
                found.setdefault(code, set()).add(int(status))
    return found


#: What many pages show, and methods answer whose own page has nothing for the case: checks of
#: arguments, and records that are not there.
_USUAL: Final = ("100", "NOT_FOUND")
_USUAL_V3: Final = (
    "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
    "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
    "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
)


@cache
def _shared(v3: bool) -> dict[str, set[int]]:
    """Codes that any method may answer with, and their statuses."""
    found: dict[str, set[int]] = {}
    for error in SYSTEM_ERRORS["v3" if v3 else "classic"]:
        found.setdefault(error.code, set()).add(error.status)
    for code in _USUAL_V3 if v3 else _USUAL:
        found.setdefault(code, set()).add(400)
    return found


def plain_json(_context: CheckContext, response: Response, _case: Case[Any]) -> None:
    """JSON without what JSON does not know, in UTF-8, and said to be."""

    def unknown(name: str) -> None:
        raise AssertionError(f"{name} is no JSON")

    (kind,) = response.headers["content-type"]
    assert kind.lower().replace(" ", "") == "application/json;charset=utf-8", kind
    json.loads(response.content.decode("utf-8"), parse_constant=unknown)


OURS: Final = (envelope, refusal, documented_code, plain_json)


@cache
def register() -> None:
    """Make schemathesis run our checks with its own."""
    for each in OURS:
        schemathesis.check(each)
