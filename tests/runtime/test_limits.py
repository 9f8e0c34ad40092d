"""The limiter and the rules of repetition, on clocks that we turn ourselves."""

from __future__ import annotations

import threading
from typing import Any

import httpx
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

from .double import LIST, TIME, URL, Both, Clock, Portal, paged, refusal, sync_client


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


# --- what many callers do to a bucket -------------------------------------------------------------


def test_a_refusal_forgets_no_place_that_was_given_out() -> None:
    bucket = LeakyBucket(50, 2.0)
    waits = [bucket.reserve(0.0) for _ in range(150)]
    bucket.exceeded(0.0)
    assert bucket.reserve(0.0) == waits[-1] + 0.5, "behind all who wait already"


@pytest.mark.parametrize("method", ["reserve", "release", "exceeded"])
def test_a_bucket_is_changed_by_one_thread_at_a_time(method: str) -> None:
    bucket = LeakyBucket(50, 2.0)
    held: list[bool] = []

    class Watched(LeakyBucket):
        def _leak(self, now: float) -> None:
            held.append(self._lock.locked())
            super()._leak(now)

    bucket.__class__ = Watched
    getattr(bucket, method)(0.0)
    assert held == [True]


def test_places_are_given_back() -> None:
    bucket = LeakyBucket(3, 1.0, margin=0)
    assert [bucket.reserve(0.0) for _ in range(5)] == [0, 0, 0, 1.0, 2.0]
    bucket.release(0.0)
    bucket.release(0.0)
    assert bucket.reserve(0.0) == 1.0
    for _ in range(10):
        bucket.release(0.0)
    assert [bucket.reserve(0.0) for _ in range(4)] == [0, 0, 0, 1.0], "no more than there are"


@settings(deadline=None)
@given(
    st.integers(1, 12),
    st.lists(st.tuples(st.floats(0, 30), st.integers(0, 11)), min_size=1, max_size=300),
    st.floats(0, 1, exclude_max=True),
    st.sampled_from([(50, 2), (250, 5)]),
)
def test_processes_with_a_share_each_are_not_refused(
    processes: int, calls: list[tuple[float, int]], phase: float, plan: tuple[int, int]
) -> None:
    capacity, rate = plan
    buckets = [LeakyBucket.share(processes, capacity=capacity, rate=rate) for _ in range(processes)]
    counter = Counter(*plan, phase)
    sent = sorted(
        moment + buckets[who % processes].reserve(moment) for moment, who in sorted(calls)
    )
    assert all(counter.takes(moment) for moment in sent)


@pytest.mark.parametrize("processes", [1, 2, 6, 40, 60, 1000])
def test_shares_add_up_to_the_limit(processes: int) -> None:
    share = LeakyBucket.share(processes)
    assert share.rate * processes == pytest.approx(2.0)
    assert share.capacity * processes == pytest.approx(50)
    assert 0 < share._burst * processes <= 47
    assert share.reserve(0.0) >= 0


@pytest.mark.parametrize("processes", [0, -1])
def test_a_limit_is_not_shared_by_nobody(processes: int) -> None:
    with pytest.raises(ParameterError, match="at least one"):
        LeakyBucket.share(processes)


class Broken:
    """A limiter whose server is down."""

    def reserve(self, now: float) -> float:
        raise ConnectionError(f"cannot reach redis at {now}: password s3cr3tc0de")

    def release(self, now: float) -> None:
        raise ConnectionError

    def exceeded(self, now: float) -> None:
        raise ConnectionError


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_without_its_limiter_nothing_is_sent(kind: str) -> None:
    both = Both(Portal(x=lambda _: {"result": 1}), kind, limiter=Broken(), retry=NEVER)
    with pytest.raises(NotSent, match="the limiter failed") as caught:
        both.run(lambda client: client.call("x"))
    assert both.portal.requests == []
    assert "s3cr3tc0de" not in str(caught.value) + repr(caught.value.__cause__)


class OnlyTwo:
    """The least that a limiter has."""

    def __init__(self) -> None:
        self.refusals = 0

    def reserve(self, now: float) -> float:
        return 1.0

    def exceeded(self, now: float) -> None:
        self.refusals += 1
        raise ConnectionError


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_limiter_that_cannot_take_back_places(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = OnlyTwo()
    both = Both(Portal(x=lambda _: {"result": 1}), kind, limiter=limiter)
    both.portal.script = [refusal("QUERY_LIMIT_EXCEEDED", 503)]
    assert both.run(lambda client: client.call("x")) == 1
    assert both.clock.slept == [1.0, 0.5, 1.0]
    assert limiter.refusals == 1
    assert "the limiter failed" in caplog.text


# --- refusals and outages -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("safe", [False, True])
def test_refusals_for_the_rate_are_waited_for_as_long_as_there_is_time(
    kind: str, safe: bool
) -> None:
    both = Both(Portal(x=lambda _: {"result": 1}), kind)
    both.portal.script = [refusal("QUERY_LIMIT_EXCEEDED", 503) for _ in range(80)]
    assert both.run(lambda client: client.call("x", safe=safe)) == 1
    assert 700 < sum(both.clock.slept) < 900
    both.portal.script = [refusal("QUERY_LIMIT_EXCEEDED", 503) for _ in range(200)]
    with pytest.raises(QueryLimitExceeded):
        both.run(lambda client: client.call("x", safe=safe))


def test_waiting_for_a_place_does_not_use_up_the_time() -> None:
    bucket = LeakyBucket(2, 0.001, margin=0)
    both = Both(Portal(x=lambda _: {"result": 1}), "sync", limiter=bucket)
    bucket.reserve(both.clock())
    bucket.reserve(both.clock())
    both.portal.script = [refusal("QUERY_LIMIT_EXCEEDED", 503)]
    assert both.run(lambda client: client.call("x")) == 1
    assert both.clock.slept[0] == 1000.0


class Down:
    """A portal that cannot be reached for so long."""

    def __init__(self, both: Both, seconds: float, error: Any) -> None:
        self.both, self.until, self.error = both, both.clock() + seconds, error

    def __call__(self, _: httpx.Request) -> httpx.Response | None:
        if self.both.clock() < self.until:
            raise self.error
        return None


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("error", "safe"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), False),
        (httpx.ConnectError("[Errno -2] Name or service not known"), True),
        (httpx.ReadError("reset"), True),
    ],
)
@pytest.mark.parametrize("seconds", [5, 60])
def test_an_outage_of_a_minute_is_waited_for(
    kind: str, error: Exception, safe: bool, seconds: float
) -> None:
    both = Both(Portal(x=lambda _: {"result": 1}), kind)
    both.portal.on_request = Down(both, seconds, error)
    assert both.run(lambda client: client.call("x", safe=safe)) == 1
    assert sum(both.clock.slept) < 2 * seconds + 1


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_outage_does_not_end_a_list(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(400)), kind)
    down: list[Down] = []

    def fail(request: httpx.Request) -> httpx.Response | None:
        if len(both.portal.requests) > 2:
            if not down:
                down.append(Down(both, 60, httpx.ConnectError("refused")))
            return down[0](request)
        return None

    both.portal.on_request = fail
    assert len(both.rows(LIST)) == 400
    assert down


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_outage_that_does_not_end_is_given_up(kind: str) -> None:
    both = Both(Portal(x=lambda _: {"result": 1}), kind)
    both.portal.on_request = Down(both, 1e9, httpx.ConnectError("refused"))
    with pytest.raises(NotSent):
        both.run(lambda client: client.call("x"))
    assert 60 < sum(both.clock.slept) < 120


def test_a_long_wait_for_operating_time_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    both = Both(Portal(x=lambda _: {"result": 1}), "sync")

    def blocked(client: Any) -> Any:
        client._core.operating.block("x", 601.0, both.clock())
        return client.call("x")

    assert both.run(blocked) == 1
    (record,) = [each for each in caplog.records if "operating time" in each.message]
    assert record.levelname == "WARNING"
    assert "601.0 s" in record.message
