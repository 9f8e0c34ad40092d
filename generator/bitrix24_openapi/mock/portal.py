"""The portal: a request goes in, a response comes out. No I/O, no waiting, no clock of its own."""

from __future__ import annotations

import json
import time as system_time
from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from threading import RLock
from typing import Any, Final

from .catalogue import Catalogue
from .journal import Journal
from .model import (
    Answerer,
    Authority,
    Call,
    Caller,
    Clock,
    Exchange,
    Failure,
    Gate,
    Generation,
    Ledger,
    Operation,
    Outcome,
    Request,
    Response,
    Route,
    Stage,
    Success,
)
from .options import Options
from .rules.access import OpenAuthority, identify, refuse_scope, refuse_webhook
from .rules.refusals import Case, Kind, refuse
from .rules.spelling import Spelling
from .rules.system_errors import SystemErrors
from .rules.validation import Checkers
from .samples import Samples
from .wire import wire

_METHODS: Final = ("GET", "POST")
#: Pages in browsers may call a portal with a webhook.
_CORS: Final = (
    ("Access-Control-Allow-Origin", "*"),
    ("Access-Control-Expose-Headers", f"{wire.REASON}, {wire.NOTE}"),
)
_PREFLIGHT: Final = (
    *_CORS,
    ("Access-Control-Allow-Methods", ", ".join(_METHODS)),
    ("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type, Idempotency-Key"),
    ("Access-Control-Max-Age", "600"),
)


class Portal:
    """See the module ``model`` for the way of an exchange through gates, stages and answerers."""

    def __init__(
        self,
        catalogue: Catalogue,
        options: Options | None = None,
        *,
        clock: Clock = system_time.time,
    ) -> None:
        self.catalogue = catalogue
        self.options = options or Options()
        self.clock = clock
        self.lock = RLock()
        self.most_bytes = int(self.options.max_body * 1024 * 1024)
        self.journal = Journal(self.options.journal)
        self.errors = SystemErrors(catalogue)
        self.authority: Authority = OpenAuthority(self.options, self.errors)
        self.ledger: Ledger | None = None
        self._checkers = Checkers(catalogue)
        self._spelling = Spelling(catalogue)
        self._restricted: dict[tuple[Generation, str], Failure | None] = {}
        self._samples = Samples(catalogue, self.options.seed)
        self._gates: list[Gate] = []
        self._stages: list[Stage] = []
        self._answerers: list[Answerer] = []
        self._routes: dict[str, Route] = {}
        self._prefixes: list[str] = []
        self._closers: list[Callable[[], None]] = []
        self._resetters: list[Callable[[], None]] = []
        self._enter: Callable[[Exchange], Response] = self._serve
        self._run: Callable[[Call], Outcome] = self._answer
        self._current: Exchange | None = None
        self._count = 0

    # --- putting it together --------------------------------------------------------------

    def add_gate(self, gate: Gate) -> None:
        """Inside of the gates that are there already."""
        self._gates.append(gate)
        self._enter = _nested(self._gates, self._serve)

    def add_stage(self, stage: Stage) -> None:
        """Inside of the stages that are there already."""
        self._stages.append(stage)
        self._run = _nested(self._stages, self._answer)

    def add_answerer(self, answerer: Answerer) -> None:
        """After those that are there already."""
        self._answerers.append(answerer)

    def add_route(self, prefix: str, route: Route) -> None:
        """``/`` is that path alone, anything else a prefix; the longest prefix wins."""
        self._routes[prefix] = route
        self._prefixes = sorted(self._routes, key=len, reverse=True)

    def on_reset(self, callback: Callable[[], None]) -> None:
        self._resetters.append(callback)

    def on_close(self, callback: Callable[[], None]) -> None:
        self._closers.append(callback)

    def reset(self) -> None:
        """As it was at the start: parts forget what happened, and so does the journal."""
        with self.lock:
            self.journal.clear()
            self._count = 0
            for callback in self._resetters:
                callback()

    def close(self) -> None:
        """Let go of what parts hold. Once."""
        callbacks, self._closers = self._closers, []
        for callback in reversed(callbacks):
            callback()

    def random_for(self, *names: str) -> Random:
        """Chance of one's own, from the portal's seed: the calls of others do not disturb it."""
        return Random(":".join((str(self.options.seed), *names)))  # noqa: S311 - no secrets

    # --- an exchange ----------------------------------------------------------------------

    def handle(self, request: Request) -> Response:
        """Answer a request. Safe to be called from several threads; one at a time goes on."""
        target = wire.parse_path(request.path)
        if target is None:
            return self._outside(request)
        if request.method == "OPTIONS":
            return Response(204, _PREFLIGHT, b"")
        if len(request.body) > self.most_bytes:
            return self.refuse_body(replace(request, body=b""))
        with self.lock:
            self._count += 1
            operation = self.catalogue.find(target.generation, target.method)
            exchange = Exchange(
                request,
                self._count,
                self.clock(),
                target.generation,
                operation.name if operation else target.method,
                target.address,
                operation,
            )
            outer, self._current = self._current, exchange
            try:
                response = self._enter(exchange)
            finally:
                self._current = outer
            exchange.response = response
            exchange.finished = self.clock()
            self.journal.add(exchange)
            return response

    def refuse_body(self, request: Request) -> Response:
        """The answer to a request whose body is too large: it is not read at all."""
        target = wire.parse_path(request.path)
        if target is None:
            return Response(413, [("Content-Type", "text/plain; charset=utf-8")], b"Too large\n")
        with self.lock:
            self._count += 1
            now = self.clock()
            exchange = Exchange(
                request, self._count, now, target.generation, target.method, target.address
            )
            reason = f"the body is larger than {self.options.max_body:g} MiB"
            failure = Failure(413, "REQUEST_ENTITY_TOO_LARGE", "Request entity too large", reason)
            exchange.response = self.respond(exchange, failure)
            exchange.finished = now
            self.journal.add(exchange)
            return exchange.response

    def _outside(self, request: Request) -> Response:
        path = request.path
        for prefix in self._prefixes:
            if path == prefix or (prefix != "/" and path.startswith(prefix)):
                return self._routes[prefix](request)
        body = b"Not found. The REST API is under /rest/.\n"
        return Response(404, [("Content-Type", "text/plain; charset=utf-8")], body)

    def _serve(self, exchange: Exchange) -> Response:
        """What is inside of all gates."""
        return self.respond(exchange, self._outcome(exchange))

    def _outcome(self, exchange: Exchange) -> Outcome:
        request, generation, operation = exchange.request, exchange.generation, exchange.operation
        refused = self.refuse_transport(exchange)
        if refused is not None:
            return refused
        try:
            given = wire.read_input(request, generation)
        except wire.Undecodable as error:
            code = "INVALID_JSON" if generation == "v3" else "INVALID_REQUEST"
            message = "" if generation == "v3" else "Invalid request"
            return self.errors.failure(code, generation, reason=str(error), message=message)
        if given.note:
            exchange.notes.append(given.note)
        caller = identify(exchange.address, given.token, self.authority, self.errors)
        if isinstance(caller, Failure):
            return caller
        if operation is None:
            return self._no_such_method(generation, exchange.method)
        call = self._prepared(caller, operation, given.params, form=given.form)
        if isinstance(call, Failure):
            return call
        exchange.call = call
        return self.run(call)

    def respond(self, exchange: Exchange, outcome: Outcome) -> Response:
        """The outcome on the wire; a gate that answers by itself says it through this, too."""
        exchange.outcome = outcome
        form = exchange.address.form
        headers = [wire.content_type(form)]
        status, told = 200, outcome
        if isinstance(outcome, Failure):
            told = outcome if outcome.result is None else Success(outcome.result)
            status = outcome.status
            if outcome.reason:
                headers.append((wire.REASON, wire.header_text(outcome.reason)))
            if status == 405:
                headers.append(("Allow", ", ".join(_METHODS)))
        if isinstance(told, Success):
            body = wire.success_body(told, self._time(exchange.started, exchange.call), form)
        else:
            body = wire.failure_body(told, exchange.generation, form)
        if exchange.notes or exchange.warnings:
            notes = "; ".join((*exchange.warnings, *exchange.notes))
            headers.append((wire.NOTE, wire.header_text(notes)))
        if "origin" in exchange.request.headers:
            headers.extend(_CORS)
        return Response(status, headers, body)

    # --- a call ---------------------------------------------------------------------------

    def prepare(
        self,
        caller: Caller,
        generation: Generation,
        method: str,
        params: Mapping[str, Any],
        *,
        form: bool,
    ) -> Call | Failure:
        """A call by name, for instance a command of a batch: found, and allowed by its scope."""
        operation = self.catalogue.find(generation, method)
        if operation is None:
            return self._no_such_method(generation, method)
        return self._prepared(caller, operation, params, form=form)

    def _prepared(
        self, caller: Caller, operation: Operation, params: Any, *, form: bool
    ) -> Call | Failure:
        refused = refuse_scope(operation, caller, self.errors) or self._refuse_webhook(
            operation, caller
        )
        return refused or Call(operation, params, caller, form)

    def _refuse_webhook(self, operation: Operation, caller: Caller) -> Failure | None:
        if caller.application:
            return None
        key = (operation.generation, operation.name)
        if key not in self._restricted:
            self._restricted[key] = refuse_webhook(operation)
        return self._restricted[key]

    def _no_such_method(self, generation: Generation, method: str) -> Failure:
        other: Generation = "v3" if generation == "classic" else "classic"
        elsewhere = self.catalogue.find(other, method) if method else None
        place = "under /rest/api/ (REST 3.0)" if other == "v3" else "in classic REST, under /rest/"
        reason = (
            f"the method {method!r} is not documented" if method else "the address has no method"
        )
        if elsewhere is not None:
            reason += f"; a method of this name exists {place}"
        return self.errors.failure("ERROR_METHOD_NOT_FOUND", generation, reason=reason)

    def run(self, call: Call) -> Outcome:
        """Through the stages, validation and the answerers."""
        current = self._current
        noted = (len(current.warnings), len(current.notes)) if current is not None else (0, 0)
        outcome = self._run(call)
        if current is not None:
            notes = (*current.warnings[noted[0] :], *current.notes[noted[1] :])
            current.ran.append((call, outcome))
            current.ran_notes.append(notes)
        return outcome

    def _answer(self, call: Call) -> Outcome:
        """What is inside of all stages."""
        options = self.options
        checker = self._checkers.of(call.operation)
        verdict = checker.check(call, strict=options.strict, validate=options.validate)
        if verdict.notes and self._current is not None:
            self._current.notes.extend(verdict.notes)
        if verdict.failure is not None:
            return verdict.failure
        call = verdict.call
        refused = self._misspelt(call)
        if refused is not None and options.validate:
            return refused
        for answerer in self._answerers:
            outcome = answerer.answer(call)
            if outcome is not None:
                return outcome
        return self._samples.of(call.operation)

    def _misspelt(self, call: Call) -> Failure | None:
        """Note names that the method does not know; the refusal, where it refuses them."""
        for unknown in self._spelling.check(call):
            refused = self._spelling.refusal(call, unknown)
            if refused is None and self.options.strict:
                refused = self._spelling.strict(call, unknown)
            if refused is not None:
                return refused
            if self._current is not None:
                self._current.warnings.append(str(unknown))
        return None

    def refuse_transport(self, exchange: Exchange) -> Failure | None:
        """What speaks against a request before anybody looks at what it asks for."""
        request, generation = exchange.request, exchange.generation
        if request.method not in _METHODS:
            reason = f"HTTP method {request.method} is not supported: use GET or POST"
            refused = self.errors.failure("INVALID_REQUEST", generation, reason=reason)
            return replace(refused, status=405)
        if self.options.require_https and not request.secure:
            reason = "the call came over plain http"
            return self.errors.failure("INVALID_REQUEST", generation, reason=reason)
        return None

    # --- help for parts -------------------------------------------------------------------

    def sample(self, operation: Operation) -> Success:
        """What the portal answers when nobody has anything better."""
        return self._samples.of(operation)

    def scopes(self) -> frozenset[str]:
        """The scopes that the methods of the portal need."""
        return frozenset(
            scope
            for operation in self.catalogue.operations()
            for scope in operation.document.get("x-b24-scopes", ())
        )

    def refuse(
        self, call: Call, kind: Kind, *, parameter: str = "", reason: str = "", expected: str = ""
    ) -> Failure:
        """The error that the method documents for the case, else the usual one."""
        return refuse(call.operation, Case(kind, parameter, expected, reason=reason))

    def failure_value(self, failure: Failure, generation: Generation) -> dict[str, Any]:
        """The error as ``result_error`` of a batch has it."""
        return wire.failure_value(failure, generation)

    def time(self, started: float, call: Call | None = None) -> dict[str, Any]:
        """The ``time`` object, of a call that began at ``started`` and ends now."""
        found: dict[str, Any] = json.loads(self._time(started, call))
        return found

    def _time(self, started: float, call: Call | None) -> bytes:
        charged, reset_at = 0.0, int(started) + 600
        if self.ledger is not None and call is not None:
            charged, reset_at = self.ledger.charged(call)
        return wire.time_json(started, self.clock(), charged, reset_at)


def _nested(layers: list[Any], innermost: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The layers around what is innermost, the first one outermost."""
    inner = innermost
    for layer in reversed(layers):
        inner = _around(layer, inner)
    return inner


def _around(layer: Any, inner: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: layer(value, inner)
