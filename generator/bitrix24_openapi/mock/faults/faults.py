"""Fault injection: which calls a fault fires for, and what happens to their responses.

Rules about the connection (latency, HTML, reset, truncated) are a gate around a whole request;
rules about the answer (errors, quirks) are a stage around every call, those of a batch too. Each
rule counts the calls that it is about and draws from numbers of its own, so that with one seed
and the same order of calls, the same calls fail.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from random import Random
from typing import TYPE_CHECKING, Any

from ..model import Call, Delivery, Exchange, Failure, Outcome, Response, Success
from .fault_language import Cut, Delay, Distort, Page, Refuse, Rule, parse
from .quirks import distort

if TYPE_CHECKING:
    from ..options import Options
    from ..portal import Portal

#: Kinds of effect, by what they change.
_ON_THE_WIRE = (Page, Delay, Cut)
_ON_THE_ANSWER = (Refuse, Distort)


@dataclass(slots=True)
class Fault:
    """An active fault."""

    id: int
    rule: Rule
    random: Random = field(repr=False)
    seen: int = 0
    """Calls of the methods that it is for."""
    fired: int = 0
    """Calls that it was injected into."""

    def is_due(self, method: str) -> bool:
        """Whether it fires for this call, which is counted. What other faults do to the call
        changes nothing: the third call is the third call, and the draws stay the same."""
        rule = self.rule
        if not rule.matches(method):
            return False
        self.seen += 1
        drawn = rule.probability >= 1.0 or self.random.random() < rule.probability
        used_up = rule.times is not None and self.fired >= rule.times
        return drawn and not used_up and rule.is_due(self.seen)

    def to_json(self) -> dict[str, Any]:
        left = None if self.rule.times is None else self.rule.times - self.fired
        return {
            "id": self.id,
            "fault": self.rule.text,
            "seen": self.seen,
            "fired": self.fired,
            "left": left,
        }


def install(portal: Portal, options: Options) -> Faults:
    """Let faults strike the calls of a portal."""
    faults = Faults(options.faults, random_for=portal.random_for, respond=portal.respond)
    portal.add_gate(faults.gate)
    portal.add_stage(faults.stage)
    portal.on_reset(faults.reset)
    return faults


class Faults:
    """The faults of a portal. May be changed while it runs, from any thread."""

    def __init__(
        self,
        rules: Iterable[str | Rule] = (),
        *,
        random_for: Callable[..., Random] | None = None,
        respond: Callable[[Exchange, Outcome], Response] | None = None,
    ) -> None:
        self._respond = respond
        self._open: Exchange | None = None
        """The exchange that is under way."""
        self._late: list[Failure] = []
        """What it is answered with, whatever was done."""
        self._random_for = random_for or (lambda *names: Random("/".join(names)))  # noqa: S311
        self._lock = threading.Lock()
        self._faults: tuple[Fault, ...] = ()
        self._next_id = 1
        self._initial = tuple(rules)
        self.reset()

    def __len__(self) -> int:
        return len(self._faults)

    def all(self) -> tuple[Fault, ...]:
        return self._faults

    def add(self, rule: str | Rule, *, times: int | None = None) -> Fault:
        """Activate a fault; ``times`` limits how often it fires."""
        read = parse(rule) if isinstance(rule, str) else rule
        if times is not None:
            if times < 1:
                raise ValueError(f"times={times}: a number from 1")
            read = replace(read, times=times)
        with self._lock:
            number, self._next_id = self._next_id, self._next_id + 1
            fault = Fault(number, read, self._random_for("fault", str(number), read.text))
            self._faults = (*self._faults, fault)
        return fault

    def remove(self, fault_id: int) -> bool:
        """Remove one; False if there is none with this id."""
        with self._lock:
            before = len(self._faults)
            self._faults = tuple(fault for fault in self._faults if fault.id != fault_id)
            return len(self._faults) < before

    def clear(self) -> None:
        """Remove all of them."""
        with self._lock:
            self._faults = ()

    def reset(self) -> None:
        """As at the beginning: the rules of then, nothing counted, the same draws."""
        with self._lock:
            self._faults, self._next_id = (), 1
        for rule in self._initial:
            self.add(rule)

    def _due(self, method: str, kinds: tuple[type, ...]) -> list[Fault]:
        """Faults that fire for a call; of those that replace the response, only the first."""
        with self._lock:
            due: list[Fault] = []
            replaced = False
            for fault in self._faults:
                if not isinstance(fault.rule.effect, kinds):
                    continue
                replaces = isinstance(fault.rule.effect, Refuse | Page | Cut)
                if not fault.is_due(method) or (replaces and replaced):
                    continue
                fault.fired += 1
                due.append(fault)
                replaced = replaced or replaces
            return due

    # --- around a request -----------------------------------------------------------------

    def gate(self, exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        """Faults of the connection."""
        if not self._faults:
            return proceed(exchange)
        due = self._due(exchange.method, _ON_THE_WIRE)
        if not due:
            return self._carried_out(exchange, proceed)
        exchange.notes.extend(f"fault {fault.rule.text}" for fault in due)
        delay, cut, page, carried_out = 0.0, None, None, True
        for fault in due:
            effect = fault.rule.effect
            if isinstance(effect, Delay):
                delay += fault.random.uniform(effect.least, effect.most)
                continue
            carried_out = fault.rule.ran or effect == Cut("truncate")
            if isinstance(effect, Page):
                page = effect
            elif isinstance(effect, Cut):
                cut = effect
        response = self._carried_out(exchange, proceed) if carried_out else _NOTHING
        if page is not None:
            response = _page(page.status)
        before = response.delivery or Delivery()
        delivery = Delivery(before.delay + delay, cut.how if cut else before.cut)
        return replace(response, delivery=delivery)

    def _carried_out(self, exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        """The response, or the error that takes its place when everything is done: what an
        Idempotency-Key remembers is what was done, not what became of the answer."""
        before = self._open, self._late
        self._open, self._late = exchange, []
        try:
            response = proceed(exchange)
            if self._late and self._respond is not None:
                response = self._respond(exchange, self._late[-1])
            return response
        finally:
            self._open, self._late = before

    # --- around a call --------------------------------------------------------------------

    def stage(self, call: Call, proceed: Callable[[Call], Outcome]) -> Outcome:
        """Faults of the response."""
        if not self._faults:
            return proceed(call)
        due = self._due(call.operation.name, _ON_THE_ANSWER)
        for rule in (fault.rule for fault in due):
            if isinstance(rule.effect, Refuse):
                failure = _refused(rule, rule.effect)
                if rule.ran:
                    outcome = proceed(call)
                    if self._open is not None and self._open.call is call:
                        self._late.append(failure)
                        return outcome
                return failure
        outcome = proceed(call)
        for rule in (fault.rule for fault in due):
            if isinstance(rule.effect, Distort) and isinstance(outcome, Success):
                result = distort(rule.effect.quirk, outcome.result)
                outcome = replace(outcome, result=result, encoded=None)
        return outcome


_NOTHING = Response(503, [("Content-Type", "text/plain")], b"")


def _refused(rule: Rule, effect: Refuse) -> Failure:
    reason = f"fault {rule.text}" + (", after the call was carried out" if rule.ran else "")
    return Failure(effect.status, effect.code, effect.message, reason)


def _page(status: int) -> Response:
    try:
        title = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        title = str(status)
    body = f"<html>\n<head><title>{title}</title></head>\n<body><h1>{title}</h1></body>\n</html>\n"
    return Response(status, [("Content-Type", "text/html; charset=utf-8")], body.encode())
