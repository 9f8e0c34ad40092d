"""OAuth 2.0 as Bitrix24 has it: tokens in the body, renewed when the portal says expired.

Renewing ahead of need gets an application blocked (settings/oauth/auto-renewal.md), so
nothing here looks at the clock.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from .effects import Await, Body, HttpRequest, HttpResponse, Send, Sleep
from .errors import (
    ApiError,
    AuthenticationError,
    AuthorizationServerError,
    Bitrix24Error,
    ExpiredToken,
    NotSent,
    ParameterError,
    SentButUnanswered,
    TokenStoreError,
    TransportError,
)
from .forks import reset_in_children
from .masking import MASK, mask
from .portal import Portal, trusted_first_address
from .token_keeper import TokenKeeper
from .tokens import MemoryTokenStore, Tokens, TokenStore

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .effects import Flow

logger: Final = logging.getLogger("bitrix24_client")

#: Where tokens come from, as documented (settings/oauth/index.md).
AUTHORIZATION_SERVER: Final = "https://oauth.bitrix.info/oauth/token/"

#: How often another process's renewal is looked at, and for how long at most.
_POLL_SECONDS: Final = 0.1
_PATIENCE_SECONDS: Final = 60.0
#: Tries of one renewal, while the authorization server cannot be reached or is out of order.
_TRIES: Final = 3
#: The refresh token is used up or has expired (settings/oauth/error-codes.md).
_INVALID_GRANT: Final = "invalid_grant"
_AUTHORIZE_AGAIN: Final = "authorize again: the refresh token was refused"


class OAuth:
    """An application that calls with OAuth tokens.

    ``tokens`` is the first pair (from the installation event, an application page or
    :meth:`exchange`); ``store`` keeps pairs from then on, and wins over ``tokens`` when it
    already has some. ``on_tokens`` is called with every new pair. One object may serve several
    clients, in threads and in event loops: renewals are never done twice.

    ``portal`` says where the portal is. Without it, the address in the tokens is taken, if it is
    one of Bitrix24's cloud or ``allow`` permits it: tokens out of an event may be forged.
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
        _check_text("client_id", client_id)
        _check_text("client_secret", client_secret)
        if store is not None and not all(hasattr(store, each) for each in ("load", "save")):
            raise ParameterError(
                f"store is a FileTokenStore or another token store, not {type(store).__name__}"
            )
        self._client_id = client_id
        self._client_secret = client_secret
        self._server = server
        self._on_tokens = on_tokens
        self._options = portal_options
        self._before = Tokens()
        self._refused = ""
        #: The access token that the server issued last, and how often it has been used.
        self._issued, self._uses = "", 0
        self._keeper = TokenKeeper(MemoryTokenStore() if store is None else store, self.secrets)
        first = tokens if isinstance(tokens, Tokens) else Tokens.from_dict(tokens or {})
        self._tokens = first
        stored = self._keeper.load()
        self.portal = self._located(portal, stored, first)
        if stored is None:
            # Only an address that was believed is kept with the tokens.
            first = replace(first, client_endpoint=self.portal.base + "/rest/")
            if first.access_token or first.refresh_token:
                stored = self._keeper.save_first(first)
        self._tokens = stored or first
        self.portal.on_change.append(self._moved)
        self._lock = threading.Lock()
        self._flight: Future[None] | None = None
        reset_in_children(self)

    def _located(self, portal: str, stored: Tokens | None, first: Tokens) -> Portal:
        """The portal: as given, as stored, or as the tokens say; each only if it is believed."""
        endpoint = stored.client_endpoint if stored is not None else ""
        if portal:
            address = Portal(portal, **self._options)
            # What was stored last knows the portal's newest address.
            if endpoint:
                address.announced(endpoint)
            return address
        if not endpoint:
            endpoint = first.client_endpoint
            if not endpoint:
                raise ParameterError(
                    "OAuth needs the portal's address, or tokens with a client_endpoint"
                )
            endpoint = trusted_first_address(endpoint, self._options.get("allow"))
        return Portal(endpoint, **self._options)

    def __repr__(self) -> str:
        return f"OAuth({self.portal.base!r}, client_id={self._client_id!r}, client_secret={MASK})"

    def __reduce__(self) -> tuple[Any, ...]:
        settings = {
            "client_id": self._client_id,
            "client_secret": self._client_secret,
            "tokens": self._tokens,
            "store": self._keeper.store,
            "server": self._server,
            "on_tokens": self._on_tokens,
            **self._options,
        }
        return _revive, (type(self), self.portal.base, settings)

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
        yield self._client_secret
        for pair in (self._tokens, self._before):
            yield from (pair.access_token, pair.refresh_token)

    def token(self) -> Flow[str | None]:
        if self._keeper.unsaved:
            yield from self._keeper.save_later()
        if not self._tokens.access_token:
            yield from self._renew_once("")
        token = self._tokens.access_token
        self._uses += token == self._issued
        return token

    def renew(self, error: ApiError, token: str | None) -> Flow[bool]:
        if not isinstance(error, ExpiredToken):
            return False
        if token and token == self._issued and self._uses == 1:
            # Refused at its first use: the next one would be, too.
            return False
        yield from self._renew_once(token or "")
        return True

    def exchange(self, code: str) -> Flow[None]:
        """First tokens for the code that a user's consent brought (valid for 30 seconds)."""
        reply = yield from self._ask(grant_type="authorization_code", code=code)
        self._use_issued(reply)
        self._keeper.remember(self._tokens, None)
        yield from self._keeper.save_later()
        self._announce()

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
            except Bitrix24Error as error:
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
            # Another one after a fork: those who waited for this one are in the parent.
            if self._flight is flight:
                self._flight = None
        if error is None:
            flight.set_result(None)
        else:
            flight.set_exception(error)

    def _renew(self, stale: str) -> Flow[None]:
        waited = 0.0
        while not (yield from self._keeper.acquire()):
            # Another process renews. Its result is as good as ours.
            if (yield from self._take_stored(stale)):
                return
            if waited >= _PATIENCE_SECONDS:
                raise NotSent("another process holds the token store and does not renew")
            yield Sleep(_POLL_SECONDS)
            waited += _POLL_SECONDS
        try:
            if not (yield from self._take_stored(stale)):
                yield from self._refresh()
        finally:
            self._keeper.release()

    def _take_stored(self, stale: str) -> Flow[bool]:
        stored = yield from self._keeper.load_newer()
        if stored is None or not stored.access_token or stored.access_token == stale:
            return False
        self._use(stored)
        if stored.client_endpoint:
            self.portal.announced(stored.client_endpoint)
        return True

    def _refresh(self) -> Flow[None]:
        token = self._tokens.refresh_token
        if not token:
            raise AuthenticationError(
                "expired_token", "there is no refresh token to renew with", status=401
            )
        if token == self._refused:
            # The server blocks applications that ask again and again.
            raise AuthorizationServerError(
                _INVALID_GRANT, _AUTHORIZE_AGAIN, status=400, method="oauth/token"
            )
        try:
            reply = yield from self._ask(grant_type="refresh_token", refresh_token=token)
        except AuthorizationServerError as error:
            if error.code.lower() == _INVALID_GRANT:
                self._refused = token
            raise
        except SentButUnanswered as error:
            raise NotSent(f"the access token could not be renewed: {error}") from error
        yield from self._accept(reply)

    def _ask(self, **query: str) -> Flow[dict[str, Any]]:
        """One question to the authorization server, repeated while it is out of order."""
        full = {
            "grant_type": query.pop("grant_type"),
            "client_id": self._client_id,
            "client_secret": self._client_secret,
            **query,
        }
        url = f"{self._server}?{urlencode(full)}"
        request = HttpRequest(url, method="GET", secrets=lambda: (*query.values(), *self.secrets()))
        for attempt in range(1, _TRIES + 1):
            try:
                response: HttpResponse = yield Send(request)
                if response.status < 500 or attempt == _TRIES:
                    return self._read(response)
            except TransportError as error:
                if attempt == _TRIES or not error.temporary:
                    raise
            yield Sleep(0.5 * 2**attempt)
        raise AssertionError("unreachable")  # pragma: no cover

    def _read(self, response: HttpResponse) -> dict[str, Any]:
        data = _decoded(response.content)
        if data.get("access_token") and response.status < 300:
            return data
        code = str(data.get("error", ""))
        message = mask(
            str(data.get("error_description", "no tokens in the answer")), self.secrets()
        )
        if code.lower() == _INVALID_GRANT:
            message = f"{_AUTHORIZE_AGAIN}: {message}"
        secrets = tuple(self.secrets())
        raise AuthorizationServerError(
            mask(code, secrets),
            mask(message, secrets),
            status=response.status,
            method="oauth/token",
        )

    def _accept(self, reply: Mapping[str, Any]) -> Flow[None]:
        """Use a new pair, whatever becomes of saving it: the old one is used up already."""
        before = self._tokens
        self._use_issued(reply)
        try:
            yield from self._keeper.save(self._tokens, before)
        except TokenStoreError as error:
            logger.error("new tokens are in use, but not saved; trying again later: %s", error)  # noqa: TRY400
        self._announce()

    def _use_issued(self, reply: Mapping[str, Any]) -> None:
        found = Tokens.from_dict(reply)
        tokens = self._tokens.merged(found)
        if not found.client_endpoint or not self.portal.announced(found.client_endpoint):
            tokens = replace(tokens, client_endpoint=self.portal.base + "/rest/")
        self._use(tokens)
        self._issued, self._uses = tokens.access_token, 0

    def _announce(self) -> None:
        if self._on_tokens is not None:
            self._on_tokens(self._tokens)

    def _use(self, tokens: Tokens) -> None:
        if tokens.access_token != self._tokens.access_token:
            # Still a secret to those who log: portals quote the token that they refused.
            self._before = self._tokens
        self._tokens = tokens

    def _moved(self, _old: str, new: str) -> None:
        endpoint = new + "/rest/"
        if self._tokens.client_endpoint != endpoint:
            before, self._tokens = self._tokens, replace(self._tokens, client_endpoint=endpoint)
            # With the next call: this is no place to wait for a disk.
            self._keeper.remember(self._tokens, before)

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()
        self._flight = None


def _check_text(name: str, value: object) -> None:
    if not isinstance(value, str) or not value:
        hint = " (is an environment variable not set?)" if value is None else ""
        raise ParameterError(f"OAuth needs a {name}, a text{hint}")


def _decoded(content: Body) -> dict[str, Any]:
    try:
        data = json.loads(bytes(content))
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _revive(cls: type[OAuth], portal: str, settings: dict[str, Any]) -> OAuth:
    return cls(portal, **settings)
