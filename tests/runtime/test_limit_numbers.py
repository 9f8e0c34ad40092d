"""The limits in numbers, and their edges."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bitrix24_openapi.client.runtime.limits import LeakyBucket, OperatingTime


def at_once(bucket: LeakyBucket, now: float = 0.0) -> int:
    """How many requests go out at ``now`` without waiting."""
    for number in range(1000):
        if bucket.reserve(now) > 0:
            return number
    raise AssertionError("no limit")


@pytest.mark.parametrize(
    ("make", "burst", "step"),
    [
        # Capacity, less one and a half steps of the leak.
        (LeakyBucket, 47, 0.5),
        (LeakyBucket.enterprise, 242, 0.2),
        (lambda: LeakyBucket(10, 1.0, margin=0), 10, 1.0),
        (lambda: LeakyBucket(10, 2.0), 7, 0.5),
    ],
)
def test_what_goes_at_once_and_what_comes_after(
    make: Callable[[], LeakyBucket], burst: int, step: float
) -> None:
    bucket = make()
    assert at_once(bucket) == burst
    # The one that did not go at once took its place all the same.
    assert bucket.reserve(0.0) == pytest.approx(2 * step, abs=step / 2 + 1e-9)
    assert bucket.reserve(0.0) - bucket.reserve(0.0) == pytest.approx(-step)


def test_defaults_are_those_of_the_usual_plans() -> None:
    assert (LeakyBucket().capacity, LeakyBucket().rate) == (50, 2.0)
    enterprise = LeakyBucket.enterprise()
    assert (enterprise.capacity, enterprise.rate) == (250, 5.0)
    assert repr(enterprise) == "LeakyBucket(250, 5)"


@pytest.mark.parametrize("seconds", [1, 3, 10])
def test_a_bucket_leaks_at_its_rate(seconds: int) -> None:
    bucket = LeakyBucket(10, 2.0, margin=0)
    assert at_once(bucket) == 10
    # The eleventh has a place already.
    assert at_once(bucket, now=float(seconds)) == min(2 * seconds - 1, 10)


@pytest.mark.parametrize(
    ("capacity", "rate", "margin"),
    [(10, 0.0, 1.0), (10, -1.0, 1.0), (10, 1.0, 10.0), (10, 1.0, -1.0)],
)
def test_a_bucket_that_could_never_be_emptied_or_filled(
    capacity: int, rate: float, margin: float
) -> None:
    with pytest.raises(ValueError, match="positive rate and a margin below its capacity"):
        LeakyBucket(capacity, rate, margin=margin)


# --- execution time -----------------------------------------------------------------------------


def test_a_refused_method_is_left_alone_for_so_long() -> None:
    operating = OperatingTime()
    operating.block("m", 5.0, 100.0)
    assert operating.delay("m", 100.0) == 5.0
    assert operating.delay("m", 104.5) == 0.5
    assert operating.delay("n", 100.0) == 0.0
    assert operating.delay("m", 105.0) == 0.0
    # It is forgotten, not only over.
    assert operating.delay("m", 100.0) == 0.0


def test_a_shorter_block_does_not_lift_a_longer_one() -> None:
    operating = OperatingTime()
    operating.block("m", 60.0, 100.0)
    operating.block("m", 5.0, 101.0)
    assert operating.delay("m", 101.0) == 59.0
    operating.block("m", 100.0, 101.0)
    assert operating.delay("m", 101.0) == 100.0


@pytest.mark.parametrize(("used", "held"), [(299.9, 0.0), (300.0, 60.0), (400, 60.0), (None, 0.0)])
def test_a_method_that_used_up_its_time_is_held_back(used: float | None, held: float) -> None:
    operating = OperatingTime(limit=300.0)
    operating.report("m", {"operating": used, "operating_reset_at": 1060, "finish": 1000.0}, 50.0)
    assert operating.delay("m", 50.0) == held
    assert operating.reset_in("m", 50.0) == 60.0


@pytest.mark.parametrize(
    "time",
    [{}, {"operating_reset_at": 1060}, {"finish": 1000.0}, {"operating_reset_at": "x", "finish": 1},
     {"operating_reset_at": True, "finish": 1.0}],
)  # fmt: skip
def test_times_that_say_nothing(time: dict[str, object]) -> None:
    operating = OperatingTime(limit=0.0)
    operating.report("m", {"operating": 5.0, **time}, 50.0)
    assert operating.reset_in("m", 50.0) is None
    assert operating.delay("m", 50.0) == 0.0


def test_a_reset_in_the_past_is_now() -> None:
    operating = OperatingTime(limit=1.0)
    operating.report("m", {"operating": 5, "operating_reset_at": 900, "finish": 1000}, 50.0)
    assert operating.reset_in("m", 50.0) is None
    assert operating.delay("m", 50.0) == 0.0
