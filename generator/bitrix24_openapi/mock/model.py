"""The values that the parts of the mock portal hand to each other. No behaviour, no I/O.

An exchange goes from the outside to the inside and back; each layer may end it::

    Request → gates (faults, bucket, idempotency)      once per HTTP request
            → wire (decode) → access (token, scope) → Call
            → stages (operating time, quirks)          for every call, those of a batch too
            → validation → answerers (batch, state, else a sample) → Outcome
            → wire (encode) → Response
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

Generation = Literal["classic", "v3"]


@dataclass(frozen=True, slots=True)
class Request:
    """What arrived, as far as HTTP goes. Header names in lower case."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    secure: bool = False
    peer: str = ""
    """Address of the other end; empty within one process."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an adapter is to hand over a response that does not arrive at once and whole."""

    delay: float = 0.0
    """Seconds to wait before anything is sent."""
    cut: Literal["", "reset", "truncate"] = ""
    """``reset``: close the connection without an answer. ``truncate``: send the headers with the
    length of the whole body and half of the body, then close."""


@dataclass(frozen=True, slots=True)
class Response:
    """What is sent back. Header names as they are sent."""

    status: int
    headers: Sequence[tuple[str, str]]
    body: bytes
    delivery: Delivery | None = None
    """None: at once and whole."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls: a webhook has every scope that the portal was told, an application its own."""

    user_id: int = 1
    scopes: frozenset[str] | None = None
    """None: all scopes."""
    application: str = ""
    """The ``client_id`` of an application, empty for a webhook."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of the API, as the spec describes it. Schemas are resolved by the catalogue."""

    name: str
    """In the letter case of the documentation: ``crm.deal.add``."""
    generation: Generation
    document: Mapping[str, Any]
    """The operation object of the OpenAPI document."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was understood: which method, with which parameters, by whom."""

    operation: Operation
    params: Mapping[str, Any]
    """Decoded parameters with wire names; ``auth`` is taken out."""
    caller: Caller
    form: bool = False
    """True when every value came as text (query or form): ``"5"`` then is a valid integer."""


@dataclass(frozen=True, slots=True)
class Success:
    """``result`` and what stands beside it in the envelope."""

    result: Any
    total: int | None = None
    next: int | None = None
    beside: Mapping[str, Any] = field(default_factory=dict)
    """Further members of the envelope, for instance ``result_error`` of older methods."""
    encoded: bytes | None = field(default=None, compare=False, repr=False)
    """``result`` as JSON where it is known already. Who replaces ``result`` drops it."""
    bare: bool = False
    """True for the few methods that answer without an envelope: ``result`` is all."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as it travels, and the reason in words for a developer (header and log)."""

    status: int
    code: str
    message: str
    reason: str = ""
    details: Sequence[Mapping[str, Any]] = ()
    """REST 3.0: the entries of ``error.validation``."""
    result: Mapping[str, Any] | None = None
    """For the few methods that say within a successful answer that they failed: that answer
    (api-reference/imopenlines/imconnector/imconnector-register.md)."""


Outcome = Success | Failure


class Refuse(Protocol):
    """Makes the documented error of a method for a case."""

    def __call__(
        self, call: Call, kind: Any, *, parameter: str = "", reason: str = "", expected: str = ""
    ) -> Failure: ...


class Answerer(Protocol):
    """Something that can answer some calls: None means that it is not its business."""

    def answer(self, call: Call) -> Outcome | None: ...


Clock = Callable[[], float]
"""Seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Address:
    """What the path says beside the method."""

    user: str = ""
    code: str = ""
    """User and code of a webhook; both empty for an application."""
    form: Literal["json", "xml"] = "json"


@dataclass(slots=True)
class Exchange:
    """One HTTP exchange, filled in as it goes on. Finished ones are the portal's journal."""

    request: Request
    number: int
    started: float
    generation: Generation
    method: str
    """As documented where the portal has such a method, else as sent."""
    address: Address
    operation: Operation | None = None
    call: Call | None = None
    ran: list[tuple[Call, Outcome]] = field(default_factory=list)
    """Every call that was answered or refused: for a batch its commands and then itself."""
    ran_notes: list[Sequence[str]] = field(default_factory=list)
    """The notes of each of them."""
    outcome: Outcome | None = None
    """None as long as there is none, and where a gate answered."""
    response: Response | None = None
    finished: float = 0.0
    warnings: list[str] = field(default_factory=list)
    """Names that the method does not know: probably misspelt."""
    notes: list[str] = field(default_factory=list)
    """What a developer should know although it was not refused, and what was wrong."""


Gate = Callable[[Exchange, Callable[[Exchange], Response]], Response]
"""Around a whole exchange: ``gate(exchange, proceed)``."""

Stage = Callable[[Call, Callable[[Call], Outcome]], Outcome]
"""Around every call: ``stage(call, proceed)``."""

Route = Callable[[Request], Response]
"""Answers everything under a path of its own, outside ``/rest``."""


class Authority(Protocol):
    """Who is behind a webhook or a token."""

    def webhook(self, user: str, code: str) -> Caller | Failure: ...

    def token(self, token: str) -> Caller | Failure: ...


class Ledger(Protocol):
    """Execution time charged to a method: ``operating`` and ``operating_reset_at``."""

    def charged(self, call: Call) -> tuple[float, int]: ...
