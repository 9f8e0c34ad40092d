"""Whether to repeat a call, and when: small rules that look at what went wrong.

A rule takes an :class:`Attempt` and answers with seconds to wait, or None: not my business.
:class:`Retry` asks its rules in order and keeps within bounds. The question is always "can it
have run?", not "is it temporary?": a write is never sent twice on a guess.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from .errors import (
    ApiError,
    Bitrix24Error,
    NotSent,
    OperationTimeLimit,
    ParameterError,
    QueryLimitExceeded,
    ServerError,
    TransportError,
    UnreadableAnswer,
)

#: A portal gives a request at most this long (settings/performance/limits.md). Two requests
#: with one Idempotency-Key at the same time may both run (api-reference/rest-v3.md), so a
#: repetition waits until the first cannot be running any more.
REQUEST_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """A call that went wrong."""

    error: Bitrix24Error
    #: How many times it was tried, this one included.
    number: int = 1
    #: How many of these the portal refused for their rate. They do not count as attempts: the
    #: call did not run, and it will be as good later.
    refused: int = 0
    #: Seconds since the first try began, and since this one did.
    elapsed: float = 0.0
    took: float = 0.0
    #: Seconds since the connection first failed, without an answer in between.
    down: float = 0.0
    #: Repeating the call changes nothing: it only reads.
    safe: bool = False
    #: The call carries an Idempotency-Key: the portal runs it once.
    keyed: bool = False
    #: Seconds until the method's execution time is partly forgotten, if known.
    reset_in: float | None = None

    @property
    def counted(self) -> int:
        """How many attempts were spent, out of those that the rules allow."""
        return self.number - self.refused


Rule = Callable[[Attempt], float | None]


@dataclass(frozen=True, slots=True)
class Backoff:
    """``first``, doubled with every further try, never above ``most``."""

    first: float = 0.5
    most: float = 30.0

    def __call__(self, number: int) -> float:
        return min(self.most, self.first * 2.0 ** min(number - 1, 30))


@dataclass(frozen=True, slots=True)
class OnQueryLimit:
    """503 QUERY_LIMIT_EXCEEDED: refused before it ran, so any call is repeated."""

    backoff: Backoff = Backoff(0.5, 10.0)

    def __call__(self, attempt: Attempt) -> float | None:
        if not isinstance(attempt.error, QueryLimitExceeded):
            return None
        return _asked(attempt.error, self.backoff(attempt.number))


@dataclass(frozen=True, slots=True)
class OnOperatingTime:
    """429 OPERATION_TIME_LIMIT: refused before it ran; open again when a minute is forgotten."""

    backoff: Backoff = Backoff(10.0, 60.0)

    def __call__(self, attempt: Attempt) -> float | None:
        if not isinstance(attempt.error, OperationTimeLimit):
            return None
        if attempt.reset_in is not None:
            # A second more: the portal's clock ticks in whole ones.
            return _asked(attempt.error, attempt.reset_in + 1.0)
        return _asked(attempt.error, self.backoff(attempt.number))


@dataclass(frozen=True, slots=True)
class OnServerError:
    """5xx: it may have run. Repeated if that does no harm."""

    tries: int = 4
    backoff: Backoff = Backoff(0.5, 30.0)

    def __call__(self, attempt: Attempt) -> float | None:
        error = attempt.error
        if not isinstance(error, ServerError) or attempt.counted >= self.tries:
            return None
        if not (attempt.safe or attempt.keyed):
            return None
        wait = _asked(error, self.backoff(attempt.number))
        # An error in JSON comes from the portal: the call is over. Anything else comes from
        # something in front of it, and the call may be running still.
        over = attempt.safe or isinstance(error.body, dict)
        return wait if over else max(wait, REQUEST_SECONDS - attempt.took)


@dataclass(frozen=True, slots=True)
class OnBrokenConnection:
    """No answer. What was never sent is repeated; what was sent, if that does no harm.

    Calls that were not sent, and lost ones that only read, wait for the end of an outage: they
    go on until the connection has failed for ``outage`` seconds. All others have ``tries``.
    """

    tries: int = 4
    backoff: Backoff = Backoff(0.25, 30.0)
    outage: float = 90.0

    def __call__(self, attempt: Attempt) -> float | None:
        error = attempt.error
        if not isinstance(error, TransportError) or not error.temporary:
            return None
        harmless = attempt.safe or isinstance(error, NotSent)
        if not (harmless or attempt.keyed):
            return None
        waits = harmless and not isinstance(error, UnreadableAnswer)
        if attempt.counted >= self.tries and not (waits and attempt.down < self.outage):
            return None
        wait = self.backoff(attempt.counted)
        return wait if harmless else max(wait, REQUEST_SECONDS - attempt.took)


#: What a client does by default.
DEFAULT_RULES: Final[Sequence[Rule]] = (
    OnQueryLimit(),
    OnOperatingTime(),
    OnServerError(),
    OnBrokenConnection(),
)


@dataclass(frozen=True, slots=True)
class Retry:
    """Rules, of which the first with an opinion wins, within bounds.

    A call takes at most ``attempts`` tries, not counting those that the portal refused for their
    rate, and ``seconds`` altogether. A wait that would end after the
    deadline is not begun: the error is raised at once. ``attempts=1`` repeats nothing.
    """

    rules: Sequence[Rule] = DEFAULT_RULES
    attempts: int = 10
    seconds: float = 900.0

    def __post_init__(self) -> None:
        if type(self.attempts) is not int or self.attempts < 1:
            raise ParameterError("attempts is a number of tries, 1 at least")
        if type(self.seconds) not in (int, float) or not self.seconds >= 0:
            raise ParameterError("seconds is a number of seconds, 0 at least")

    def __call__(self, attempt: Attempt) -> float | None:
        if self.attempts <= 1:
            return None
        refused = isinstance(attempt.error, QueryLimitExceeded)
        if attempt.counted >= self.attempts and not refused:
            return None
        for rule in self.rules:
            wait = rule(attempt)
            if wait is not None:
                return wait if attempt.elapsed + wait <= self.seconds else None
        return None


#: Raise whatever goes wrong.
NEVER: Final = Retry(rules=(), attempts=1)


def _asked(error: ApiError, own: float) -> float:
    """The longer of what the answer asks for (``Retry-After``) and what we would wait."""
    return own if error.retry_after is None else max(own, error.retry_after)
