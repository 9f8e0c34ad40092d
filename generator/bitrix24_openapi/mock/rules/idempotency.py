"""``Idempotency-Key`` of REST 3.0: a repeated call gets the stored answer
(api-reference/rest-v3.md, "Repeated calls without duplicates").
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from ..model import Caller, Exchange, Operation, Response

if TYPE_CHECKING:
    from ..options import Options
    from ..portal import Portal

_KEPT: Final = 24 * 3600.0
_KEY: Final = re.compile(r"[ -~]{1,255}")
#: Answers that are kept at most.
_MOST: Final = 10_000

_Owner = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class _Stored:
    until: float
    body: bytes
    response: Response


class Idempotency:
    """The answers by caller, method and key."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal
        self._stored: OrderedDict[_Owner, _Stored] = OrderedDict()

    def gate(self, exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        key = exchange.request.headers.get("idempotency-key")
        if key is None or exchange.generation != "v3" or not _changes(exchange.operation):
            return proceed(exchange)
        if self._portal.refuse_transport(exchange) is not None:
            # What is stored is for whoever may ask in this way.
            return proceed(exchange)
        if not _KEY.fullmatch(key):
            refused = self._portal.errors.failure(
                "INVALID_IDEMPOTENCY_KEY",
                "v3",
                reason="the key must be 1 to 255 printable ASCII characters",
            )
            return self._portal.respond(exchange, refused)
        body, token = _without_token(exchange.request.body)
        owner = (*self._caller(exchange, token), exchange.method.lower(), key)
        stored = self._find(owner)
        if stored is None:
            response = proceed(exchange)
            if response.status == 200:
                self._keep(owner, _Stored(self._portal.clock() + _KEPT, body, response))
            return _with_headers(response, ("Idempotency-Key", key))
        if stored.body != body:
            refused = self._portal.errors.failure(
                "IDEMPOTENCY_KEY_REUSED", "v3", reason="the key was used with another body before"
            )
            return self._portal.respond(exchange, refused)
        exchange.notes.append("replayed the stored response of this Idempotency-Key")
        return _with_headers(
            stored.response, ("Idempotency-Key", key), ("Idempotent-Replayed", "true")
        )

    def reset(self) -> None:
        self._stored.clear()

    def _find(self, owner: _Owner) -> _Stored | None:
        now = self._portal.clock()
        while self._stored:
            oldest = next(iter(self._stored))
            if self._stored[oldest].until > now:
                break
            del self._stored[oldest]
        return self._stored.get(owner)

    def _keep(self, owner: _Owner, stored: _Stored) -> None:
        self._stored[owner] = stored
        if len(self._stored) > _MOST:
            self._stored.popitem(last=False)

    def _caller(self, exchange: Exchange, token: str) -> tuple[str, str]:
        """Keys belong to a webhook, or to an application and its user: tokens come and go."""
        address = exchange.address
        if address.user or address.code:
            return address.user, address.code
        caller = self._portal.authority.token(token)
        if isinstance(caller, Caller):
            return str(caller.user_id), caller.application
        return "", token


def _changes(operation: Operation | None) -> bool:
    """The header is for methods that change something."""
    return operation is not None and not operation.document.get("x-b24-safe")


def _without_token(body: bytes) -> tuple[bytes, str]:
    """A digest of what was asked, and the token that came with it."""
    token = ""
    try:
        value: Any = json.loads(body) if body else None
    except (ValueError, RecursionError):
        return hashlib.sha256(body).digest(), token
    if isinstance(value, dict):
        token = str(value.pop("auth", ""))
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest(), token


def _with_headers(response: Response, *headers: tuple[str, str]) -> Response:
    return replace(response, headers=[*response.headers, *headers])


def install(portal: Portal, _options: Options) -> None:
    """Let the portal answer repeated calls of REST 3.0 from its store."""
    idempotency = Idempotency(portal)
    portal.add_gate(idempotency.gate)
    portal.on_reset(idempotency.reset)
