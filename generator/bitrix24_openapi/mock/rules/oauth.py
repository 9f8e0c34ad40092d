"""The authorization server: tokens for codes and refresh tokens, and their expiry
(settings/oauth/index.md, settings/oauth/auto-renewal.md).

Portals send applications to oauth.bitrix.info; here it is the portal itself, at the same path.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from ...php import parse_query
from ..model import Authority, Caller, Failure, Request, Response
from .access import INVALID_TOKEN
from .system_errors import SystemErrors

if TYPE_CHECKING:
    from ..options import Options
    from ..portal import Portal

TOKEN_PATH: Final = "/oauth/token/"
AUTHORIZE_PATH: Final = "/oauth/authorize/"

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_CODE_LIFETIME: Final = 30.0
_REFRESH_LIFETIME: Final = 180 * 24 * 3600.0

#: Tokens that are known before expired ones are forgotten.
_MOST: Final = 10_000

#: What the authorization server says (settings/oauth/error-codes.md).
_ERRORS: Final[Mapping[str, str]] = {
    "invalid_request": "Invalid request",
    "invalid_client": "Invalid client",
    "invalid_grant": "Invalid grant",
}


@dataclass(frozen=True, slots=True)
class _Grant:
    """What a token stands for, and until when."""

    caller: Caller
    until: float


class Tokens:
    """An authority that issues tokens and lets them expire; other tokens are left to another."""

    def __init__(
        self,
        options: Options,
        others: Authority,
        errors: SystemErrors,
        clock: Callable[[], float],
        random: Callable[[], Random],
    ) -> None:
        self._options = options
        self._others = others
        self._refuse = errors.failure
        self._clock = clock
        self._random = random
        self.reset()

    def reset(self) -> None:
        """No token is issued; the refresh tokens of the options are good again."""
        self._chance = self._random()
        self._access: dict[str, _Grant] = {}
        self._codes: dict[str, _Grant] = {}
        self._refresh: dict[str, _Grant] = {
            token: _Grant(self._application(), self._clock() + _REFRESH_LIFETIME)
            for token in self._options.refresh_tokens
        }

    # --- what the portal asks -----------------------------------------------------------------

    def webhook(self, user: str, code: str) -> Caller | Failure:
        return self._others.webhook(user, code)

    def token(self, token: str) -> Caller | Failure:
        grant = self._access.get(token)
        if grant is None:
            expired = token in self._options.expired_tokens
            if self._options.client_id and not self._options.tokens and not expired:
                reason = "the token was not issued by this portal"
                return Failure(*INVALID_TOKEN, reason=reason)
            return self._others.token(token)
        if grant.until <= self._clock():
            reason = "the access token has expired: refresh it"
            return self._refuse("expired_token", reason=reason)
        return grant.caller

    # --- what else asks -------------------------------------------------------------------------

    def expire(self) -> None:
        """All access tokens that were issued expire now."""
        now = self._clock()
        self._access = {t: _Grant(grant.caller, now) for t, grant in self._access.items()}

    def issue(self, caller: Caller) -> dict[str, Any]:
        """A pair of tokens for a caller."""
        now = self._clock()
        if len(self._access) >= _MOST:
            self._access = {t: grant for t, grant in self._access.items() if grant.until > now}
        access, refresh = self._secret(), self._secret()
        self._access[access] = _Grant(caller, now + self._options.token_lifetime)
        self._refresh[refresh] = _Grant(caller, now + _REFRESH_LIFETIME)
        return {
            "access_token": access,
            "expires": int(now + self._options.token_lifetime),
            "expires_in": int(self._options.token_lifetime),
            "refresh_token": refresh,
        }

    def code_for(self, caller: Caller) -> str:
        """A code that a user's consent brings."""
        code = self._secret()
        self._codes[code] = _Grant(caller, self._clock() + _CODE_LIFETIME)
        return code

    def exchange(self, given: Mapping[str, Any]) -> dict[str, Any] | str:
        """New tokens for a code or a refresh token, or the code of the error."""
        options = self._options
        if options.client_id and (
            given.get("client_id") != options.client_id
            or (options.client_secret and given.get("client_secret") != options.client_secret)
        ):
            return "invalid_client"
        match given.get("grant_type"):
            case "refresh_token":
                kept, token = self._refresh, str(given.get("refresh_token", ""))
            case "authorization_code":
                kept, token = self._codes, str(given.get("code", ""))
            case _:
                return "invalid_request"
        if not token or not given.get("client_id"):
            return "invalid_request"
        # A token is good once: its pair replaces it.
        grant = kept.pop(token, None)
        if grant is None and not options.client_id:
            grant = _Grant(self._application(str(given["client_id"])), self._clock() + 1)
        if grant is None or grant.until <= self._clock():
            return "invalid_grant"
        return self.issue(grant.caller)

    def _application(self, client_id: str = "") -> Caller:
        name = self._options.client_id or client_id or "local"
        return Caller(1, self._options.scopes, name)

    def _secret(self) -> str:
        return "".join(self._chance.choices(_LETTERS, k=32))


class AuthorizationServer:
    """The two addresses of the authorization server."""

    def __init__(self, portal: Portal, tokens: Tokens) -> None:
        self._portal = portal
        self._tokens = tokens

    def token(self, request: Request) -> Response:
        given = _parameters(request)
        with self._portal.lock:
            pair = self._tokens.exchange(given)
        if isinstance(pair, str):
            return _json(400, {"error": pair, "error_description": _ERRORS[pair]})
        return _json(200, {**describe(request, self._portal.options), **pair})

    def authorize(self, request: Request) -> Response:
        """Consent is given at once: back to the application with a code."""
        given = _parameters(request)
        target = str(given.get("redirect_uri", ""))
        if not target or not given.get("client_id"):
            error = "invalid_request"
            return _json(400, {"error": error, "error_description": _ERRORS[error]})
        with self._portal.lock:
            options = self._portal.options
            caller = Caller(1, options.scopes, options.client_id or str(given["client_id"]))
            code = self._tokens.code_for(caller)
        about = describe(request, options)
        query = {
            "code": code,
            "state": str(given.get("state", "")),
            "domain": _host(request),
            "member_id": about["member_id"],
            "scope": about["scope"],
            "server_domain": about["domain"],
        }
        separator = "&" if "?" in target else "?"
        return Response(302, [("Location", f"{target}{separator}{urlencode(query)}")], b"")


def describe(request: Request, options: Options) -> dict[str, Any]:
    """What goes with every pair of tokens: which portal this is, and what the token opens."""
    base = f"{'https' if request.secure else 'http'}://{_host(request)}"
    return {
        "client_endpoint": f"{base}/rest/",
        "server_endpoint": f"{base}/rest/",
        "domain": _host(request),
        "member_id": MEMBER_ID,
        "scope": ",".join(sorted(options.scopes or ())),
        "status": "L",
        "user_id": 1,
    }


#: The portal's own id, the same for every mock portal.
MEMBER_ID: Final = "d0c0ffee0c0ffee0c0ffee0c0ffee000"


def _host(request: Request) -> str:
    return request.headers.get("host", "localhost")


def _parameters(request: Request) -> dict[str, Any]:
    """Query and form together: clients send either."""
    body: Any = {}
    if "json" in request.headers.get("content-type", ""):
        try:
            body = json.loads(request.body or b"{}")
        except (ValueError, RecursionError):
            body = {}
    elif request.body:
        body = parse_query(request.body.decode("utf-8", "replace"))
    return {**parse_query(request.query), **(body if isinstance(body, dict) else {})}


def _json(status: int, value: Mapping[str, Any]) -> Response:
    body = json.dumps(value, separators=(",", ":")).encode()
    return Response(status, [("Content-Type", "application/json; charset=utf-8")], body)


def install(portal: Portal, options: Options) -> Tokens:
    """Make the portal its own authorization server."""
    random = partial(portal.random_for, "oauth")
    tokens = Tokens(options, portal.authority, portal.errors, portal.clock, random)
    portal.authority = tokens
    server = AuthorizationServer(portal, tokens)
    portal.add_route(TOKEN_PATH, server.token)
    portal.add_route(AUTHORIZE_PATH, server.authorize)
    portal.on_reset(tokens.reset)
    return tokens
