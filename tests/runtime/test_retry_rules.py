"""The rules of repetition by themselves: an attempt goes in, seconds or None come out."""

from __future__ import annotations

import pytest

from bitrix24_openapi.client.runtime.errors import (
    AnswerTooLarge,
    ApiError,
    Bitrix24Error,
    NotSent,
    OperationTimeLimit,
    PermissionDenied,
    QueryLimitExceeded,
    SentButUnanswered,
    ServerError,
    UnreadableAnswer,
)
from bitrix24_openapi.client.runtime.retry import (
    NEVER,
    REQUEST_SECONDS,
    Attempt,
    Backoff,
    OnBrokenConnection,
    OnOperatingTime,
    OnQueryLimit,
    OnServerError,
    Retry,
)


def answered(
    family: type[ApiError], status: int, *, wait: float | None = None, body: object = None
) -> ApiError:
    return family("CODE", "words", status=status, method="m", body=body, retry_after=wait)


LIMIT = answered(QueryLimitExceeded, 503)
BUSY = answered(OperationTimeLimit, 429)
BROKEN = answered(ServerError, 502)
#: The portal itself says that it failed: the call is over.
FAILED = answered(ServerError, 500, body={"error": "INTERNAL_SERVER_ERROR"})
LOST = SentButUnanswered("no answer")


def not_sent(*, temporary: bool) -> NotSent:
    error = NotSent("refused")
    error.temporary = temporary
    return error


@pytest.mark.parametrize(
    ("number", "seconds"), [(1, 0.5), (2, 1.0), (3, 2.0), (6, 16.0), (7, 30.0), (5000, 30.0)]
)
def test_waiting_doubles_up_to_a_limit(number: int, seconds: float) -> None:
    assert Backoff(0.5, 30.0)(number) == seconds


@pytest.mark.parametrize(
    ("attempt", "seconds"),
    [
        (Attempt(LIMIT), 0.5),
        (Attempt(LIMIT, number=3), 2.0),
        (Attempt(LIMIT, number=9), 10.0),
        (Attempt(answered(QueryLimitExceeded, 503, wait=7.0)), 7.0),
        (Attempt(answered(QueryLimitExceeded, 503, wait=7.0), number=9), 10.0),
        (Attempt(BUSY), None),
        (Attempt(BROKEN, safe=True), None),
    ],
)
def test_what_the_request_limit_refused_is_repeated(
    attempt: Attempt, seconds: float | None
) -> None:
    assert OnQueryLimit()(attempt) == seconds


@pytest.mark.parametrize(
    ("attempt", "seconds"),
    [
        (Attempt(BUSY), 10.0),
        (Attempt(BUSY, number=2), 20.0),
        (Attempt(BUSY, number=9), 60.0),
        # A second more than the portal says.
        (Attempt(BUSY, reset_in=4.0), 5.0),
        (Attempt(answered(OperationTimeLimit, 429, wait=30.0), reset_in=4.0), 30.0),
        (Attempt(answered(OperationTimeLimit, 429, wait=30.0)), 30.0),
        (Attempt(LIMIT), None),
    ],
)
def test_what_used_up_its_time_waits_for_its_minute(
    attempt: Attempt, seconds: float | None
) -> None:
    assert OnOperatingTime()(attempt) == seconds


@pytest.mark.parametrize(
    ("attempt", "seconds"),
    [
        # A write that may have run is never repeated.
        (Attempt(BROKEN), None),
        (Attempt(FAILED), None),
        (Attempt(BROKEN, safe=True), 0.5),
        (Attempt(BROKEN, safe=True, number=3), 2.0),
        (Attempt(BROKEN, safe=True, number=4), None),
        # With a key it runs once, but only one after the other.
        (Attempt(BROKEN, keyed=True, took=10.0), REQUEST_SECONDS - 10.0),
        (Attempt(BROKEN, keyed=True, took=100.0), 0.5),
        (Attempt(FAILED, keyed=True, took=10.0), 0.5),
        (Attempt(answered(ServerError, 503, wait=9.0), safe=True), 9.0),
        (Attempt(answered(PermissionDenied, 403), safe=True), None),
        (Attempt(LOST, safe=True), None),
    ],
)
def test_server_errors(attempt: Attempt, seconds: float | None) -> None:
    assert OnServerError()(attempt) == seconds


@pytest.mark.parametrize(
    ("attempt", "seconds"),
    [
        (Attempt(LOST), None),
        (Attempt(LOST, safe=True), 0.25),
        (Attempt(LOST, safe=True, number=3), 1.0),
        # It only reads: an outage is waited for.
        (Attempt(LOST, safe=True, number=4), 2.0),
        (Attempt(LOST, safe=True, number=8, down=89.0), 30.0),
        (Attempt(LOST, safe=True, number=4, down=90.0), None),
        # An answer that cannot be read is no outage.
        (Attempt(UnreadableAnswer("cut"), safe=True, number=3), 1.0),
        (Attempt(UnreadableAnswer("cut"), safe=True, number=4), None),
        (Attempt(AnswerTooLarge("large"), safe=True), None),
        (Attempt(LOST, keyed=True, took=75.0, number=4), None),
        (Attempt(LOST, keyed=True, took=15.0), REQUEST_SECONDS - 15.0),
        (Attempt(LOST, keyed=True, took=75.0), 0.25),
        # It did not run: any call is repeated.
        (Attempt(not_sent(temporary=True)), 0.25),
        (Attempt(not_sent(temporary=True), number=2), 0.5),
        (Attempt(not_sent(temporary=True), number=4, down=89.0), 2.0),
        (Attempt(not_sent(temporary=True), number=4, down=90.0), None),
        # What the request limit refused before is no part of the outage.
        (Attempt(not_sent(temporary=True), number=9, refused=8), 0.25),
        (Attempt(not_sent(temporary=False), safe=True), None),
        (Attempt(BROKEN, safe=True), None),
    ],
)
def test_broken_connections(attempt: Attempt, seconds: float | None) -> None:
    assert OnBrokenConnection()(attempt) == seconds


# --- the rules together ---------------------------------------------------------------------


@pytest.mark.parametrize("error", [LIMIT, BUSY])
def test_refusals_are_repeated_whatever_the_call_does(error: Bitrix24Error) -> None:
    assert Retry()(Attempt(error, safe=False)) is not None


@pytest.mark.parametrize("error", [BROKEN, FAILED, LOST])
def test_writes_are_not_repeated_on_a_guess(error: Bitrix24Error) -> None:
    assert Retry()(Attempt(error, safe=False)) is None
    assert Retry()(Attempt(error, safe=True)) is not None


def test_the_first_rule_with_an_opinion_wins() -> None:
    retry = Retry(rules=(lambda _: None, lambda _: 2.0, lambda _: 1.0))
    assert retry(Attempt(LIMIT)) == 2.0


@pytest.mark.parametrize(("number", "goes_on"), [(1, True), (9, True), (10, False), (11, False)])
def test_tries_are_counted(number: int, goes_on: bool) -> None:
    attempt = Attempt(BUSY, number=number, reset_in=1.0)
    assert (Retry(seconds=1e9)(attempt) is not None) is goes_on


@pytest.mark.parametrize("number", [1, 10, 50])
def test_refusals_for_the_rate_are_no_attempts(number: int) -> None:
    assert Retry()(Attempt(LIMIT, number=number, refused=number)) is not None
    assert Retry()(Attempt(BUSY, number=number + 1, refused=number, reset_in=1.0)) is not None
    assert Retry()(Attempt(LIMIT, number=number, refused=number, elapsed=900.0)) is None
    assert Retry(attempts=1)(Attempt(LIMIT, number=number, refused=number)) is None


@pytest.mark.parametrize(
    ("elapsed", "goes_on"), [(0.0, True), (899.5, True), (899.6, False), (5000.0, False)]
)
def test_a_wait_beyond_the_deadline_is_not_begun(elapsed: float, goes_on: bool) -> None:
    # The first wait is half a second.
    assert (Retry()(Attempt(LIMIT, elapsed=elapsed)) is not None) is goes_on


def test_never_means_never() -> None:
    assert NEVER(Attempt(LIMIT)) is None
    assert NEVER(Attempt(not_sent(temporary=True), safe=True)) is None
