"""OAuth 2.0 as Bitrix24 has it: tokens in the body, renewed when the portal says expired.

Renewing ahead of need gets an application blocked (settings/oauth/auto-renewal.md), so
nothing here looks at the clock.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from .effects import Await, HttpRequest, HttpResponse, Offload, Send, Sleep
from .errors import (
    ApiError,
    AuthenticationError,
    AuthorizationServerError,
    ExpiredToken,
    NotSent,
    TransportError,
)
from .masking import MASK, mask
from .portal import Portal
from .tokens import MemoryTokenStore, Tokens, TokenStore

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .effects import Flow

#: Where tokens come from, as documented (settings/oauth/index.md).
AUTHORIZATION_SERVER: Final = "https://oauth.bitrix.info/oauth/token/"

#: How often another process's renewal is looked at, and for how long at most.
_POLL_SECONDS: Final = 0.1
_PATIENCE_SECONDS: Final = 60.0
#: Tries of one renewal, while the authorization server cannot be reached or is out of order.
_TRIES: Final = 3


class OAuth:
    """An application that calls with OAuth tokens.

    ``tokens`` is the first pair (from the installation event, an application page or
    :meth:`exchange`); ``store`` keeps pairs from then on, and wins over ``tokens`` when it
    already has some. ``on_tokens`` is told every new pair. One object may serve several
    clients, in threads and in asyncio: renewals are never done twice.
    """

    def __init__(
        self,
        portal: str = "",
        *,
        client_id: str,
        client_secret: str,
        tokens: Tokens | Mapping[str, Any] | None = None,
        store: TokenStore | None = None,
        server: str = AUTHORIZATION_SERVER,
        on_tokens: Callable[[Tokens], object] | None = None,
        **portal_options: Any,
    ) -> None:
        first = tokens if isinstance(tokens, Tokens) else Tokens.from_dict(tokens or {})
        self._store: TokenStore = MemoryTokenStore() if store is None else store
        stored = self._store.load()
        if stored is None and (first.access_token or first.refresh_token):
            self._store.save(first)
        self._tokens = stored or first
        # What was stored last knows the portal's newest address.
        address = self._tokens.client_endpoint or portal
        if not address:
            raise ValueError("OAuth needs the portal's address, or tokens with a client_endpoint")
        self.portal = Portal(address, **portal_options)
        self.portal.on_change.append(self._moved)
        self._client_id = client_id
        self._client_secret = client_secret
        self._server = server
        self._on_tokens = on_tokens
        self._lock = threading.Lock()
        self._flight: Future[None] | None = None

    def __repr__(self) -> str:
        return f"OAuth({self.portal.base!r}, client_id={self._client_id!r}, client_secret={MASK})"

    @property
    def tokens(self) -> Tokens:
        """The pair in use."""
        return self._tokens

    def authorize_url(self, state: str = "") -> str:
        """Where to send a user who shall let the application in."""
        query = {"client_id": self._client_id, **({"state": state} if state else {})}
        return f"{self.portal.base}/oauth/authorize/?{urlencode(query)}"

    # --- what the core asks for ------------------------------------------------------------

    def path(self, version: str) -> str:
        return "/rest/api/" if version == "v3" else "/rest/"

    def secrets(self) -> Iterator[str]:
        yield from (self._client_secret, self._tokens.access_token, self._tokens.refresh_token)

    def token(self) -> Flow[str | None]:
        if not self._tokens.access_token:
            yield from self._renew_once("")
        return self._tokens.access_token

    def renew(self, error: ApiError, token: str | None) -> Flow[bool]:
        if not isinstance(error, ExpiredToken):
            return False
        yield from self._renew_once(token or "")
        return True

    def exchange(self, code: str) -> Flow[None]:
        """First tokens for the code that a user's consent brought (valid for 30 seconds)."""
        reply = yield from self._ask(grant_type="authorization_code", code=code)
        yield from self._accept(reply)

    # --- renewal ---------------------------------------------------------------------------

    def _renew_once(self, stale: str) -> Flow[None]:
        """Replace the access token ``stale``, unless somebody already has or is at it."""
        from concurrent.futures import Future

        while True:
            with self._lock:
                if self._tokens.access_token and self._tokens.access_token != stale:
                    return
                flight, leads = self._flight, self._flight is None
                if flight is None:
                    flight = self._flight = Future()
                    # Running: a waiter that is cancelled cannot cancel it for the others.
                    flight.set_running_or_notify_cancel()
            if not leads:
                yield Await(flight)
                continue
            try:
                yield from self._renew(stale)
            except (ApiError, TransportError) as error:
                self._land(flight, error)
                raise
            except BaseException:
                # The leader was cancelled: those who wait look again, one of them leads.
                self._land(flight, None)
                raise
            self._land(flight, None)
            return

    def _land(self, flight: Future[None], error: BaseException | None) -> None:
        with self._lock:
            self._flight = None
        if error is None:
            flight.set_result(None)
        else:
            flight.set_exception(error)

    def _renew(self, stale: str) -> Flow[None]:
        waited = 0.0
        while not (yield Offload(self._store.acquire)):
            # Another process renews. Its result is as good as ours.
            if (yield from self._take_stored(stale)):
                return
            if waited >= _PATIENCE_SECONDS:
                raise NotSent("another process holds the token store and does not renew")
            yield Sleep(_POLL_SECONDS)
            waited += _POLL_SECONDS
        try:
            if (yield from self._take_stored(stale)):
                return
            if not self._tokens.refresh_token:
                raise AuthenticationError(
                    "expired_token", "there is no refresh token to renew with", status=401
                )
            reply = yield from self._ask(
                grant_type="refresh_token", refresh_token=self._tokens.refresh_token
            )
            yield from self._accept(reply)
        finally:
            self._store.release()

    def _take_stored(self, stale: str) -> Flow[bool]:
        stored: Tokens | None = yield Offload(self._store.load)
        if stored is None or not stored.access_token or stored.access_token == stale:
            return False
        self._tokens = stored
        return True

    def _ask(self, **query: str) -> Flow[dict[str, Any]]:
        """One question to the authorization server, repeated while it is out of order."""
        full = {
            "grant_type": query.pop("grant_type"),
            "client_id": self._client_id,
            "client_secret": self._client_secret,
            **query,
        }
        request = HttpRequest(
            f"{self._server}?{urlencode(full)}",
            shown=self._server,
            method="GET",
        )
        for attempt in range(1, _TRIES + 1):
            try:
                response: HttpResponse = yield Send(request)
                if response.status < 500 or attempt == _TRIES:
                    return self._read(response)
            except TransportError:
                if attempt == _TRIES:
                    raise
            yield Sleep(0.5 * 2**attempt)
        raise AssertionError("unreachable")  # pragma: no cover

    def _read(self, response: HttpResponse) -> dict[str, Any]:
        try:
            data = json.loads(response.content)
        except (ValueError, RecursionError):
            data = None
        if isinstance(data, dict) and data.get("access_token") and response.status < 300:
            return data
        error = data if isinstance(data, dict) else {}
        raise AuthorizationServerError(
            str(error.get("error", "")),
            mask(str(error.get("error_description", "no tokens in the answer")), self.secrets()),
            status=response.status,
            method="oauth/token",
        )

    def _accept(self, reply: Mapping[str, Any]) -> Flow[None]:
        tokens = self._tokens.merged(Tokens.from_dict(reply))
        # Saved before it is used: the old refresh token may be dead already.
        yield Offload(lambda: self._store.save(tokens))
        self._tokens = tokens
        if tokens.client_endpoint:
            self.portal.announced(tokens.client_endpoint)
        if self._on_tokens is not None:
            self._on_tokens(tokens)

    def _moved(self, _old: str, new: str) -> None:
        from dataclasses import replace

        endpoint = new + "/rest/"
        if self._tokens.client_endpoint != endpoint:
            self._tokens = replace(self._tokens, client_endpoint=endpoint)
            self._store.save(self._tokens)
