"""What errors say and carry, and the family that a wire code belongs to."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from bitrix24_openapi.client.runtime import errors
from bitrix24_openapi.client.runtime.error_codes import CODES, api_error, class_of
from bitrix24_openapi.client.runtime.errors import (
    ApiError,
    BatchError,
    BatchRefused,
    Bitrix24Error,
    CommandNotRun,
    MethodNotFound,
    NotFound,
    NotSent,
    OperationTimeLimit,
    ParameterError,
    PaymentRequired,
    PermissionDenied,
    RedirectRefused,
    ResponseMismatch,
    ServerError,
    TransportError,
    UnreadableAnswer,
    ValidationError,
)

SAID: list[tuple[Bitrix24Error, str]] = [
    (ParameterError("words"), "words"),
    (TransportError("words"), "words"),
    (TransportError("words", method="x.y"), "x.y: words"),
    (UnreadableAnswer("words", method="x.y", status=200, body="<p>"), "x.y: words"),
    (ApiError("CODE", "words", status=400, method="x.y"), "x.y: CODE: words (HTTP 400)"),
    (ApiError("", "words", status=400, method="x.y"), "x.y: words (HTTP 400)"),
    (ApiError("CODE", "", status=400), "CODE (HTTP 400)"),
    (ApiError("", "", status=500), "error without a code (HTTP 500)"),
    (BatchError("words"), "words"),
    (
        ResponseMismatch("x.y", "result.ID", "integer", "n12"),
        "x.y: result.ID: expected integer, found str 'n12'",
    ),
    (ResponseMismatch("x.y", "a", "b", "x" * 78), f"x.y: a: expected b, found str '{'x' * 78}'"),
    (
        ResponseMismatch("x.y", "a", "b", "x" * 79),
        f"x.y: a: expected b, found str '{'x' * 76}...",
    ),
    (ResponseMismatch("x.y", "a", "b", None), "x.y: a: expected b, found NoneType None"),
]


@pytest.mark.parametrize(("error", "text"), SAID)
def test_what_errors_say(error: Bitrix24Error, text: str) -> None:
    assert str(error) == text


@pytest.mark.parametrize("error", [error for error, _ in SAID])
@pytest.mark.parametrize("again", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy])
def test_errors_cross_borders(error: Bitrix24Error, again: Any) -> None:
    found = again(error)
    assert type(found) is type(error)
    assert (str(found), found.args, vars(found)) == (str(error), error.args, vars(error))


def test_what_errors_carry() -> None:
    bare = ApiError("CODE", "words", status=400)
    assert (bare.method, bare.body, bare.retry_after) == ("", None, None)
    body = {"error": "CODE"}
    full = api_error("X", "words", status=400, method="x.y", body=body, retry_after=5.0)
    assert vars(full) == {
        "code": "X", "message": "words", "status": 400, "method": "x.y", "body": body,
        "retry_after": 5.0,
    }  # fmt: skip
    assert vars(api_error("X", "", status=400, method="x.y"))["retry_after"] is None
    unread = UnreadableAnswer("words")
    assert (unread.method, unread.status, unread.body) == ("", 0, "")
    assert vars(UnreadableAnswer("words", method="a", status=5, body="b")) == {
        "method": "a", "status": 5, "body": "b",
    }  # fmt: skip
    mismatch = ResponseMismatch("x.y", "a", "b", 5)
    assert vars(mismatch) == {"method": "x.y", "path": "a", "expected": "b", "found": 5}


def test_what_errors_look_like() -> None:
    assert repr(ApiError("CODE", "words", status=400, method="x.y")) == "ApiError('CODE', 'words')"
    assert repr(ResponseMismatch("x.y", "a", "b", 5)) == "ResponseMismatch('x.y', 'a', 'b', 5)"
    assert repr(TransportError("words", method="x.y")) == "TransportError('words')"


def test_commands_stay_at_home() -> None:
    error = CommandNotRun("words", [object()])
    assert len(error.failed) == 1
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.failed) == (CommandNotRun, "words", [])
    assert BatchError("words").failed == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"error": {"validation": [{"field": "a"}, "x", {"field": "b"}]}},
         [{"field": "a"}, {"field": "b"}]),
        ({"error": {"validation": {}}}, []),
        ({"error": {}}, []),
        ({"error": "CODE"}, []),
        ({}, []),
        ("<p>", []),
        (None, []),
    ],
)  # fmt: skip
def test_details_of_a_validation(body: Any, found: list[Any]) -> None:
    assert ValidationError("X", "", status=400, body=body).validation == found


@pytest.mark.parametrize(
    ("code", "status", "family"),
    [
        # In any case, and whatever the status.
        *((code.lower(), 500, family) for code, family in CODES.items()),
        ("ERROR_ENTITY_NOT_FOUND", 400, NotFound),
        ("ErrorEntityDoesNotExist", 400, NotFound),
        ("BIZPROC_METHOD_NOT_FOUND", 400, MethodNotFound),
        ("NO_ACCESS_TO_DEAL", 400, PermissionDenied),
        ("WRONG_ARGUMENTS", 400, ValidationError),
        # A code that says something wins over the status, which wins over nothing.
        ("ENTITY_NOT_FOUND", 500, NotFound),
        ("SOMETHING", 500, ServerError),
        ("", 599, ServerError),
        ("", 499, ApiError),
        ("SOMETHING", 402, PaymentRequired),
        ("SOMETHING", 429, OperationTimeLimit),
        ("SOMETHING", 200, ApiError),
    ],
)
def test_families(code: str, status: int, family: type[ApiError]) -> None:
    assert class_of(code, status) is family
    assert type(api_error(code, "", status=status, method="x.y")) is family


def test_what_may_be_tried_again() -> None:
    assert NotSent("words").temporary
    assert not RedirectRefused("words").temporary
    assert not issubclass(BatchRefused, errors.LimitError)
