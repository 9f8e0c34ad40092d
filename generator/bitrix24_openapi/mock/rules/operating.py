"""The limit on execution time: each caller's sum per method over ten minutes
(settings/performance/limits.md, "Resource Intensity Limits").

The sum is kept in one-minute baskets, each of which is forgotten ten minutes after its first
call. It is looked at before a call: the call that goes over the limit still runs, the next one
is refused. ``batch`` itself is not counted, its commands are.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..model import Call, Outcome
from .system_errors import SystemErrors

if TYPE_CHECKING:
    from ..options import Options
    from ..portal import Portal

_BASKET: Final = 60.0
_KEPT: Final = 600.0

Key = tuple[int, str, str]


class Operating:
    """Execution time by caller and method. ``cost`` is charged for a call instead of its own."""

    def __init__(
        self,
        clock: Callable[[], float],
        errors: SystemErrors,
        limit: float | None = None,
        cost: float | None = None,
    ) -> None:
        self._clock = clock
        self._errors = errors
        self._limit = limit
        self._cost = cost
        self._baskets: dict[Key, deque[list[float]]] = {}

    def stage(self, call: Call, proceed: Callable[[Call], Outcome]) -> Outcome:
        """Around every call: refuse it, or charge it."""
        if call.operation.name.lower() == "batch":
            return proceed(call)
        used, reset_at = self.charged(call)
        if self._limit is not None and used > self._limit:
            return self._errors.failure(
                "OPERATION_TIME_LIMIT",
                call.operation.generation,
                reason=f"{call.operation.name} has used {used:g} s of {self._limit:g} s; "
                f"operating_reset_at is {reset_at}",
            )
        started = self._clock()
        outcome = proceed(call)
        spent = self._cost if self._cost is not None else max(0.0, self._clock() - started)
        self._charge(call, started, spent)
        return outcome

    def charged(self, call: Call) -> tuple[float, int]:
        """The sum that counts now, and when the oldest basket is forgotten."""
        now = self._clock()
        baskets = self._baskets.get(_key(call))
        while baskets and baskets[0][0] + _KEPT <= now:
            baskets.popleft()
        if not baskets:
            return 0.0, int(now + _KEPT)
        return sum(spent for _, spent in baskets), int(baskets[0][0] + _KEPT)

    def reset(self) -> None:
        self._baskets.clear()

    def _charge(self, call: Call, started: float, spent: float) -> None:
        baskets = self._baskets.setdefault(_key(call), deque())
        if baskets and started < baskets[-1][0] + _BASKET:
            baskets[-1][1] += spent
        else:
            baskets.append([started, spent])


def _key(call: Call) -> Key:
    return call.caller.user_id, call.caller.application, call.operation.name


def install(portal: Portal, options: Options) -> None:
    """Count execution time, and limit it if that is wanted."""
    operating = Operating(
        portal.clock, portal.errors, options.operating_limit, options.operating_cost
    )
    portal.ledger = operating
    portal.add_stage(operating.stage)
    portal.on_reset(operating.reset)
