"""Reading answers by themselves: what is a result, what is an error, and which."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from bitrix24_openapi.client.runtime.answers import Envelope, count, read, retry_after
from bitrix24_openapi.client.runtime.converters import INTEGER
from bitrix24_openapi.client.runtime.effects import HttpResponse
from bitrix24_openapi.client.runtime.errors import (
    ApiError,
    AuthenticationError,
    Bitrix24Error,
    NotFound,
    PermissionDenied,
    QueryLimitExceeded,
    ServerError,
    UnreadableAnswer,
    ValidationError,
)
from bitrix24_openapi.client.runtime.method import Method

ADD = Method("crm.deal.add", INTEGER)
SECRET = "s3cr3tc0de"


def response(body: Any, status: int = 200, **headers: str) -> HttpResponse:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lowered = {name.lower().replace("_", "-"): value for name, value in headers.items()}
    return HttpResponse(status, content, lambda name: lowered.get(name.lower()))


def failed(body: Any, status: int = 200, **headers: str) -> Bitrix24Error:
    with pytest.raises(Bitrix24Error) as caught:
        read(response(body, status, **headers), ADD, [SECRET])
    return caught.value


# --- results ----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("result", ["7", 7, 7.0])
def test_a_result_is_read_as_its_kind(result: Any, status: int) -> None:
    envelope = read(response({"result": result, "time": {}}, status), ADD, [])
    assert envelope.result == 7
    assert envelope.status == status


def test_an_empty_error_beside_a_result_is_none() -> None:
    empty: list[Any] = ["", None, False, [], 0]
    for nothing in empty:
        assert read(response({"result": 7, "error": nothing}), ADD, []).result == 7


def test_what_is_around_the_result_is_read() -> None:
    body = {
        "result": 7,
        "total": "120",
        "next": 50,
        "time": {
            "start": 1700000000.5,
            "duration": "0.25",
            "date_start": "2026-08-30T10:00:00+03:00",
            "operating": 1.5,
            "operating_reset_at": 1700000600,
        },
    }
    envelope: Envelope[int] = read(response(body), ADD, [])
    assert (envelope.total, envelope.next) == (120, 50)
    time = envelope.time
    assert time.start == datetime.fromtimestamp(1700000000.5, UTC)
    assert time.duration == 0.25
    assert time.processing is None
    assert time.date_start == datetime.fromisoformat("2026-08-30T10:00:00+03:00")
    assert time.operating == 1.5
    assert time.operating_reset_at == datetime.fromtimestamp(1700000600, UTC)
    assert envelope.body == body
    assert repr(envelope) == "<Envelope crm.deal.add ['result', 'total', 'next', 'time']>"


def test_a_method_without_an_envelope_answers_as_it_is() -> None:
    bare: Method[Any] = Method("documentation", bare=True)
    envelope = read(response([1, 2], 201), bare, [])
    assert envelope.result == [1, 2]
    assert envelope.status == 201


def test_an_answer_that_no_request_brought_is_a_success() -> None:
    """Those of commands in a batch."""
    assert Envelope(ADD, {"result": 7}).status == 200


def test_only_success_has_a_result() -> None:
    assert read(response({"result": 7}, 299), ADD, []).result == 7
    assert isinstance(failed({"result": 7}, 300), UnreadableAnswer)


@pytest.mark.parametrize(
    ("value", "number"),
    [(0, 0), (50, 50), ("50", 50), ("0", 0), (-1, None), ("-1", None), (None, None), (True, None),
     (5.0, None), ("", None), ("five", None), ("٥", None), ([], None), ("9" * 18, int("9" * 18)),
     ("9" * 19, None)],
)  # fmt: skip
def test_a_number_of_rows(value: Any, number: int | None) -> None:
    assert count(value) == number


# --- errors -----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 400])
def test_an_error_wins_over_a_result(status: int) -> None:
    error = failed({"result": 7, "error": "ACCESS_DENIED", "error_description": "No"}, status)
    assert isinstance(error, PermissionDenied)
    assert (error.code, error.message, error.status) == ("ACCESS_DENIED", "No", status)
    assert error.method == "crm.deal.add"


@pytest.mark.parametrize(
    ("sent", "code"),
    [("NOT_FOUND", "NOT_FOUND"), (100, "100"), (0, "0"), ("0", "0"), ("", ""), (None, ""),
     (False, ""), (True, "True")],
)  # fmt: skip
def test_codes_are_text(sent: Any, code: str) -> None:
    error = failed({"error": sent, "error_description": "words"}, 400)
    assert isinstance(error, ApiError)
    assert (error.code, error.message) == (code, "words")


@pytest.mark.parametrize(
    ("sent", "message"), [("words", "words"), (None, ""), (["a"], '["a"]'), (5, "5")]
)
def test_messages_are_text(sent: Any, message: str) -> None:
    error = failed({"error": "X", "error_description": sent}, 400)
    assert isinstance(error, ApiError)
    assert error.message == message


@pytest.mark.parametrize(
    "body", [{"error": ""}, {"error": None}, {"error": {}}, {"error": {"code": None}}]
)
def test_an_error_that_says_nothing(body: Any) -> None:
    error = failed(body, 400)
    assert isinstance(error, ApiError)
    assert (error.code, error.message) == ("", "")
    assert str(error) == "crm.deal.add (HTTP 400)"


def test_errors_of_rest_3_are_objects() -> None:
    code = "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION"
    error = failed({"error": {"code": code, "message": "Gone", "validation": []}}, 400)
    assert isinstance(error, NotFound)
    assert (error.code, error.message) == (code, "Gone")


@pytest.mark.parametrize(
    ("code", "status", "family"),
    [
        ("QUERY_LIMIT_EXCEEDED", 503, QueryLimitExceeded),
        ("query_limit_exceeded", 503, QueryLimitExceeded),
        ("NO_AUTH_FOUND", 401, AuthenticationError),
        ("ERROR_DEAL_NOT_FOUND", 400, NotFound),
        ("DealNotFound", 400, NotFound),
        ("ERROR_ACCESS_DENIED_TO_DEAL", 400, PermissionDenied),
        ("WRONG_ARGUMENT", 400, ValidationError),
        ("ANYTHING", 500, ServerError),
        ("ANYTHING", 422, ValidationError),
        ("ANYTHING", 418, ApiError),
    ],
)
def test_families_by_code_and_status(code: str, status: int, family: type[ApiError]) -> None:
    assert type(failed({"error": code}, status)) is family


def test_secrets_are_masked_in_what_an_error_keeps() -> None:
    error = failed({"error": "X", "error_description": f"sent to {SECRET}", "url": SECRET}, 400)
    assert isinstance(error, ApiError)
    assert SECRET not in f"{error} {error.body!r} {error.message}"
    assert error.body["url"] == "***"


def quoting(text: str) -> bytes:
    """An error as PHP writes it, with slashes escaped and the text in quotation marks."""
    said = json.dumps({"error": "QUERY_LIMIT_EXCEEDED", "error_description": f'"{text}" it is'})
    return said.replace("/", r"\/").encode()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (SECRET, '"***" it is'),
        ("sign=5f3", '"sign=***" it is'),
        ("/rest/1/0th3rc0de", '"/rest/1/***" it is'),
        ("/rest/1/0th3rc0de/crm.deal.add", '"/rest/1/***/crm.deal.add" it is'),
    ],
)
def test_masking_leaves_an_error_what_it_is(text: str, message: str) -> None:
    error = failed(quoting(text), 503)
    assert isinstance(error, QueryLimitExceeded)
    assert error.message == message


@pytest.mark.parametrize(
    ("content", "message"),
    [
        # What a file of PHP saved with a mark of the byte order puts before every answer.
        (b'\xef\xbb\xbf{"error": "ACCESS_DENIED", "error_description": "No"}', "No"),
        (json.dumps({"error": "ACCESS_DENIED", "error_description": "No"}).encode("utf-16"), "No"),
        # Half of a character that was cut in two.
        (b'{"error": "ACCESS_DENIED", "error_description": "\\ud83d"}', "\ud83d"),
    ],
)
def test_errors_in_any_encoding_of_json(content: bytes, message: str) -> None:
    error = failed(content)
    assert isinstance(error, PermissionDenied)
    assert (error.code, error.message) == ("ACCESS_DENIED", message)


@pytest.mark.parametrize(
    ("body", "status", "family"),
    [
        (b"<html>", 200, UnreadableAnswer),
        (b"", 200, UnreadableAnswer),
        (b'"text"', 200, UnreadableAnswer),
        (b"{}", 200, UnreadableAnswer),
        (b"[" * 100_000, 200, UnreadableAnswer),
        (b"<html>", 301, UnreadableAnswer),
        (b"<html>", 399, UnreadableAnswer),
        (b"<html>", 400, ApiError),
        (b"<html>", 403, PermissionDenied),
        (b"<html>", 404, NotFound),
        (b"<html>", 502, ServerError),
        (b"", 502, ServerError),
        # The server closed what took too long to arrive: it may have run.
        (b"", 408, ServerError),
        (b"\xff\xfe", 500, ServerError),
    ],
)
def test_answers_without_json(body: bytes, status: int, family: type[Bitrix24Error]) -> None:
    error = failed(body, status)
    assert type(error) is family
    assert "crm.deal.add" in str(error)


@pytest.mark.parametrize(
    ("body", "status", "shown"),
    [
        (b"<html>", 200, "HTTP 200, and no readable JSON"),
        (b"", 302, "HTTP 302, and no readable JSON"),
        (b'{"a": 1}', 200, "HTTP 200, and no result"),
        (b'{"result"', 200, "HTTP 200, and no result"),
    ],
)
def test_success_without_a_result_says_what_came(body: bytes, status: int, shown: str) -> None:
    error = failed(body, status)
    assert isinstance(error, UnreadableAnswer)
    assert str(error) == f"crm.deal.add: {shown}"
    assert (error.status, error.body) == (status, body.decode())


@pytest.mark.parametrize(
    ("body", "said"), [(b"<p>no", "an answer without JSON"), (b" \n", "an empty answer")]
)
@pytest.mark.parametrize("status", [400, 408, 502])
def test_failure_without_json_says_what_came(body: bytes, said: str, status: int) -> None:
    error = failed(body, status, retry_after="7")
    assert isinstance(error, ApiError)
    assert str(error) == f"crm.deal.add: {said} (HTTP {status})"
    assert (error.code, error.message, error.status) == ("", said, status)
    assert (error.body, error.retry_after) == (body.decode(), 7.0)


def test_an_unreadable_answer_is_kept_short_and_masked() -> None:
    error = failed(b"<p>" + SECRET.encode() + b"x" * 10_000, 200)
    assert isinstance(error, UnreadableAnswer)
    assert isinstance(error.body, str)
    assert SECRET not in error.body
    assert error.body.startswith("<p>***")
    assert len(error.body) == 2000


# --- how long to wait -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("5", 5.0), (" 5 ", 5.0), ("0", 0.0), ("", None), ("soon", None), ("1" * 10, None),
     ("999999999", 999999999.0), ("-5", None), ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0)],
)  # fmt: skip
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after(response({}, retry_after=value)) == seconds


@pytest.mark.parametrize("zone", ["GMT", "+0000", "-0000"])
def test_retry_after_a_date(zone: str) -> None:
    when = format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True)
    found = retry_after(response({}, retry_after=when.replace("GMT", zone)))
    assert found is not None
    assert 95 < found <= 100


def test_no_retry_after() -> None:
    assert retry_after(response({})) is None


@pytest.mark.parametrize("body", [{"error": "QUERY_LIMIT_EXCEEDED"}, b"<html>"])
def test_errors_say_how_long_to_wait(body: Any) -> None:
    error = failed(body, 503, retry_after="7")
    assert isinstance(error, ApiError)
    assert error.retry_after == 7.0
