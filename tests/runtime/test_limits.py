"""The limiter and the rules of repetition, on clocks that we turn ourselves."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime.client import SyncClient
from bitrix24_openapi.client.runtime.errors import (
    ApiError,
    NotSent,
    OperationTimeLimit,
    ParameterError,
    QueryLimitExceeded,
    SentButUnanswered,
    ServerError,
)
from bitrix24_openapi.client.runtime.limits import LeakyBucket, OperatingTime, shared_bucket
from bitrix24_openapi.client.runtime.retry import (
    NEVER,
    Attempt,
    Backoff,
    OnBrokenConnection,
    OnOperatingTime,
    OnQueryLimit,
    OnServerError,
    Retry,
)

from .double import TIME, URL, Both, Clock, Portal, refusal, sync_client


class Counter:
    """The portal's counter: lets go of ``rate`` once a second, at moments of its own."""

    def __init__(self, capacity: int, rate: int, phase: float) -> None:
        self.capacity, self.rate, self.phase = capacity, rate, phase
        self.level = 0
        self.ticks = 0

    def takes(self, now: float) -> bool:
        ticks = int(now + self.phase)
        self.level = max(0, self.level - self.rate * (ticks - self.ticks))
        self.ticks = ticks
        self.level += 1
        return self.level <= self.capacity


@settings(deadline=None)
@given(
    st.lists(st.floats(0, 20), min_size=1, max_size=300),
    st.floats(0, 1, exclude_max=True),
    st.sampled_from([(50, 2), (250, 5)]),
)
def test_nothing_is_refused_however_calls_come(
    moments: list[float], phase: float, plan: tuple[int, int]
) -> None:
    bucket = LeakyBucket(*plan)
    counter = Counter(*plan, phase)
    sent = sorted(moment + bucket.reserve(moment) for moment in sorted(moments))
    assert all(counter.takes(moment) for moment in sent)


def test_a_burst_takes_little_longer_than_the_limit_allows() -> None:
    bucket = LeakyBucket(50, 2.0)
    last = max(bucket.reserve(0.0) for _ in range(150))
    assert (150 - 50) / 2 <= last <= 1.05 * (150 - 50) / 2


def test_a_refusal_means_that_the_bucket_is_full() -> None:
    bucket = LeakyBucket(50, 2.0)
    assert bucket.reserve(0.0) == 0
    bucket.exceeded(0.0)
    assert bucket.reserve(0.0) == pytest.approx(0.5), "the next place is one drop away"


def test_clocks_that_go_backwards_do_no_harm() -> None:
    bucket = LeakyBucket(5, 1.0, margin=0)
    assert [bucket.reserve(now) for now in (10.0, 5.0, 10.0)] == [0, 0, 0]


@pytest.mark.parametrize("wrong", [(50, 0.0), (50, -1.0), (2, 2.0), (0, 1.0)])
def test_buckets_that_make_no_sense(wrong: tuple[int, float]) -> None:
    with pytest.raises(ValueError, match="bucket"):
        LeakyBucket(*wrong)


def test_threads_reserve_different_places() -> None:
    bucket = LeakyBucket(10, 1.0, margin=0)
    found: list[float] = []

    def reserve() -> None:
        found.extend(bucket.reserve(0.0) for _ in range(200))

    threads = [threading.Thread(target=reserve) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [max(0.0, n - 10) for n in range(1, 1601)]


def test_clients_of_one_portal_share_a_bucket() -> None:
    one, two = SyncClient(URL), SyncClient(URL.replace("/1/", "/2/"))
    other = SyncClient(URL.replace("acme", "other"))
    assert one._core.limiter is two._core.limiter is shared_bucket("acme.bitrix24.com")
    assert one._core.limiter is not other._core.limiter
    assert SyncClient(URL, limiter=None)._core.limiter is None
    own = LeakyBucket.enterprise()
    assert SyncClient(URL, limiter=own)._core.limiter is own


def test_a_client_waits_for_its_place() -> None:
    both = Both(Portal(x=lambda _: {"result": 1}), "sync", limiter=LeakyBucket(3, 1.0, margin=1))

    def calls(client: Any) -> None:
        for _ in range(5):
            client.call("x")

    both.run(calls)
    assert both.clock.slept == [1.0, 1.0, 1.0]


# --- operating time -------------------------------------------------------------------------------


def test_reported_times_need_no_agreement_of_clocks() -> None:
    operating = OperatingTime()
    operating.report("m", {"operating_reset_at": 1000, "finish": 900.0, "operating": 1}, 5.0)
    assert operating.reset_in("m", 5.0) == 100
    assert operating.reset_in("m", 105.0) is None
    assert operating.reset_in("other", 5.0) is None
    assert operating.delay("m", 5.0) == 0


@pytest.mark.parametrize("time", [{}, {"operating_reset_at": "x"}, {"finish": None}, {"finish": 1}])
def test_incomplete_reports_say_nothing(time: dict[str, Any]) -> None:
    operating = OperatingTime(480)
    operating.report("m", time, 0.0)
    assert operating.reset_in("m", 0.0) is None
    assert operating.delay("m", 0.0) == 0


def test_a_limit_of_ones_own_holds_a_method_back() -> None:
    both = Both(Portal(), "sync", operating_limit=480)
    spent = {**TIME, "operating": 480.5, "operating_reset_at": TIME["finish"] + 60}
    both.portal.methods["x"] = lambda _: {"result": 1}
    both.portal.methods["y"] = lambda _: {"result": 1}

    def calls(client: Any) -> None:
        client.call("y")
        client._core.operating.report("x", spent, both.clock())
        client.call("y")
        client.call("x")

    both.run(calls)
    assert both.clock.slept == [60.0]


# --- rules ----------------------------------------------------------------------------------------

LIMIT = QueryLimitExceeded("QUERY_LIMIT_EXCEEDED", "", status=503)
OPERATING = OperationTimeLimit("OPERATION_TIME_LIMIT", "", status=429)
CRASH = ServerError("X", "", status=500, body={"error": "X"})
GATEWAY = ServerError("", "", status=502, body="<html>")
LOST = SentButUnanswered("lost")
UNSENT = NotSent("refused")
DENIED = ApiError("DENIED", "", status=403)


def hopeless() -> NotSent:
    error = NotSent("certificate")
    error.temporary = False
    return error


@pytest.mark.parametrize(
    ("attempt", "expected"),
    [
        (Attempt(LIMIT), 0.5),
        (Attempt(LIMIT, number=3), 2.0),
        (Attempt(LIMIT, number=9), 10.0),
        (Attempt(OPERATING), 10.0),
        (Attempt(OPERATING, reset_in=42.0), 43.0),
        (Attempt(CRASH), None),
        (Attempt(CRASH, safe=True), 0.5),
        (Attempt(CRASH, safe=True, number=4), None),
        (Attempt(CRASH, keyed=True), 0.5),
        (Attempt(GATEWAY, safe=True), 0.5),
        (Attempt(GATEWAY, keyed=True, took=10.0), 50.0),
        (Attempt(LOST), None),
        (Attempt(LOST, safe=True), 0.25),
        (Attempt(LOST, keyed=True, took=75.0), 0.25),
        (Attempt(LOST, keyed=True), 60.0),
        (Attempt(UNSENT), 0.25),
        (Attempt(UNSENT, number=4), 2.0),
        (Attempt(UNSENT, number=4, down=90.0), None),
        (Attempt(hopeless(), safe=True), None),
        (Attempt(DENIED, safe=True, keyed=True), None),
        (Attempt(LIMIT, number=10, refused=10), 10.0),
        (Attempt(LIMIT, number=10), 10.0),
        (Attempt(UNSENT, number=10), None),
        (Attempt(OPERATING, reset_in=100.0, elapsed=800.0), None),
    ],
)
def test_what_the_default_rules_say(attempt: Attempt, expected: float | None) -> None:
    assert Retry()(attempt) == expected


def test_rules_chain_and_the_first_opinion_wins() -> None:
    def patient(attempt: Attempt) -> float | None:
        return 99.0 if attempt.error is DENIED else None

    retry = Retry(rules=(patient, OnQueryLimit(Backoff(1.0, 1.0)), OnOperatingTime()))
    assert retry(Attempt(DENIED)) == 99.0
    assert retry(Attempt(LIMIT, number=7)) == 1.0
    assert retry(Attempt(CRASH, safe=True)) is None
    assert NEVER(Attempt(LIMIT)) is None
    assert OnServerError()(Attempt(LIMIT)) is None
    assert OnBrokenConnection()(Attempt(LIMIT)) is None


def test_giving_up_is_noted() -> None:
    double = Portal()
    double.script = [refusal("INTERNAL_SERVER_ERROR", 500) for _ in range(9)]
    with pytest.raises(ServerError) as caught:
        sync_client(double, Clock()).call("x", safe=True)
    assert caught.value.__notes__ == ["given up after 4 tries, 3.5 s"]


@pytest.mark.parametrize("key", ["", "x" * 256, "é", "a\nb"])
def test_idempotency_keys(key: str) -> None:
    with pytest.raises(ParameterError):
        sync_client(Portal(), Clock()).call("x", version="v3", idempotency_key=key)
