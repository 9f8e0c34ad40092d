"""The values that the parts of the mock portal hand to each other. No behaviour, no I/O.

A call goes through stages, each of which may end it with a :class:`Failure`::

    Request → wire (decode) → Call → manners (bucket, operating time) → access (token, scope)
            → validation → answering (batch, OAuth, state, else a sample) → Outcome
            → faults → wire (encode) → Response
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as it travels, and the reason in words for a developer (header and log)."""

    status: int
    code: str
    message: str
    reason: str = ""
    details: Sequence[Mapping[str, Any]] = ()
    """REST 3.0: the entries of ``error.validation``."""


Outcome = Success | Failure


class Answerer(Protocol):
    """Something that can answer some calls: None means that it is not its business."""

    def answer(self, call: Call) -> Outcome | None: ...
