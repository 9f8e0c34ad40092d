"""The calls that were made and what was wrong with them, for developers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .faults.fault_language import pattern
from .model import Call, Exchange, Failure, Outcome

_REASON_HEADER: Final = "x-b24-mock-reason"


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """One call; for a batch, its commands are recorded in it."""

    number: int
    """Counted from 1 since the last reset; commands have the number of their batch."""
    at: float
    """Seconds since 1970."""
    generation: str
    method: str
    params: Mapping[str, Any]
    """As decoded; empty when the request could not be decoded."""
    status: int
    error: str = ""
    """Code of the error. A few documented errors have none: see :attr:`ok`."""
    message: str = ""
    reason: str = ""
    """Why it was refused, in words."""
    notes: tuple[str, ...] = ()
    """What was accepted although it differs from the documentation, and faults that fired."""
    seconds: float = 0.0
    ok: bool = True
    commands: tuple[RecordedCall, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "at": self.at,
            "generation": self.generation,
            "method": self.method,
            "params": self.params,
            "status": self.status,
            "ok": self.ok,
            "error": self.error,
            "message": self.message,
            "reason": self.reason,
            "notes": list(self.notes),
            "seconds": round(self.seconds, 6),
            "commands": [command.to_json() for command in self.commands],
        }


def record(exchange: Exchange) -> RecordedCall:
    """A finished exchange, in short."""
    response = exchange.response
    own = exchange.call
    outcome = exchange.outcome
    status = response.status if response else 500
    code = message = reason = ""
    if isinstance(outcome, Failure):
        code, message, reason = outcome.code, outcome.message, outcome.reason
    elif response is not None and outcome is None:
        # A gate answered: what it has to say stands in the header.
        headers = {name.lower(): value for name, value in response.headers}
        reason = headers.get(_REASON_HEADER, "")
    return RecordedCall(
        number=exchange.number,
        at=exchange.started,
        generation=exchange.generation,
        method=exchange.method,
        params=own.params if own else {},
        status=status,
        error=code,
        message=message,
        reason=reason,
        notes=(*exchange.warnings, *exchange.notes),
        seconds=max(0.0, exchange.finished - exchange.started),
        ok=status < 400 and not isinstance(outcome, Failure),
        commands=tuple(
            _command(exchange, call, result, notes)
            for (call, result), notes in zip(exchange.ran, exchange.ran_notes, strict=True)
            if call is not own
        ),
    )


def _command(
    exchange: Exchange, call: Call, outcome: Outcome, notes: Sequence[str]
) -> RecordedCall:
    failed = outcome if isinstance(outcome, Failure) else None
    return RecordedCall(
        number=exchange.number,
        at=exchange.started,
        generation=call.operation.generation,
        method=call.operation.name,
        params=call.params,
        status=failed.status if failed else 200,
        error=failed.code if failed else "",
        message=failed.message if failed else "",
        reason=failed.reason if failed else "",
        notes=tuple(notes),
        ok=failed is None,
    )


def flat(calls: Iterable[RecordedCall]) -> Iterator[RecordedCall]:
    """Calls, each batch followed by its commands."""
    for call in calls:
        yield call
        yield from call.commands


def matching(calls: Iterable[RecordedCall], methods: str) -> Iterator[RecordedCall]:
    """Calls of methods that fit a pattern: ``crm.deal.add``, ``crm.*``, ``*.add|*.update``."""
    matches = pattern(methods)
    return (call for call in calls if matches(call.method))
