"""Who calls, and whether he may call this method."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Final

from ..model import Address, Authority, Caller, Failure, Operation
from ..options import Options
from .shown_errors import status_of
from .system_errors import SystemErrors

_FORBIDDEN: Final = 403
_APPLICATION: Final = re.compile(r"application context required", re.IGNORECASE)
#: A session is that of a browser; webhooks are not meant (api-reference/chats/notifications).
_SESSION: Final = re.compile(r"session authorization", re.IGNORECASE)
#: Of some activities only (timeline/activities/activity-base/crm-activity-get.md).
_CONDITIONAL: Final = "Application context required"

#: Every webhook and every application has it (api-reference/scopes/permissions.md).
BASIC = "basic"


#: What portals answer to a token that they do not know; the docs list no error for it.
INVALID_TOKEN: Final = (401, "invalid_token", "Unable to get application by token")


class OpenAuthority:
    """Webhooks and tokens named in the options; without any, every code and token is good."""

    def __init__(self, options: Options, errors: SystemErrors) -> None:
        self._options = options
        self._webhooks = _webhooks(options)
        self._refuse = errors.failure

    def webhook(self, user: str, code: str) -> Caller | Failure:
        known = self._webhooks
        if not (user and code):
            reason = "the address has no user or no webhook code"
            return self._refuse("NO_AUTH_FOUND", reason=reason)
        if known is not None and f"{user}/{code}" not in known:
            # Portals say so of a wrong code (_includes/system-errors.md).
            reason = f"no such webhook: {user}/{_masked(code)}"
            return self._refuse("INVALID_CREDENTIALS", reason=reason)
        scopes = self._options.scopes if known is None else known[f"{user}/{code}"]
        user_id = int(user) if user.isascii() and user.isdigit() and len(user) < 10 else 1
        return Caller(user_id, scopes)

    def token(self, token: str) -> Caller | Failure:
        if token in self._options.expired_tokens:
            reason = "the token is in the list of expired tokens"
            return self._refuse("expired_token", reason=reason)
        known = self._options.tokens
        if known is None:
            return Caller(1, self._options.scopes, "local")
        if token not in known:
            return Failure(*INVALID_TOKEN, reason=f"the token {_masked(token)} was not issued")
        return Caller(1, known[token], "local")


def _webhooks(options: Options) -> Mapping[str, frozenset[str] | None] | None:
    """``user/code`` → scopes; those without scopes of their own have those of all webhooks."""
    if options.webhooks is None:
        return None
    parts = (webhook.partition("=") for webhook in options.webhooks)
    return {
        name: frozenset(filter(None, map(str.strip, own.split(",")))) if own else options.scopes
        for name, _, own in parts
    }


def identify(
    address: Address, token: str, authority: Authority, errors: SystemErrors
) -> Caller | Failure:
    if address.user or address.code:
        return authority.webhook(address.user, address.code)
    if not token:
        reason = "no webhook in the address and no auth in the query or the body"
        return errors.failure("NO_AUTH_FOUND", reason=reason)
    return authority.token(token)


def refuse_scope(operation: Operation, caller: Caller, errors: SystemErrors) -> Failure | None:
    """None: the caller has one of the scopes that open the method."""
    if caller.scopes is None:
        return None
    wanted: Collection[str] = operation.document.get("x-b24-scopes", ())
    if not wanted or BASIC in wanted or not caller.scopes.isdisjoint(wanted):
        return None
    reason = f"{operation.name} requires the scope {' or '.join(wanted)}; the caller has " + (
        ", ".join(sorted(caller.scopes)) or "none"
    )
    return errors.failure("insufficient_scope", operation.generation, reason=reason)


def refuse_webhook(operation: Operation) -> Failure | None:
    """The refusal of a webhook; None: the method may be called by it."""
    entry = application_only(operation)
    if entry is None:
        return None
    status = status_of(operation, entry) or _FORBIDDEN
    code, message = str(entry["code"]), str(entry["message"])
    reason = f"only applications may call {operation.name}: call it with an OAuth token"
    return Failure(status, code, message or "Application context required", reason)


def application_only(operation: Operation) -> Mapping[str, Any] | None:
    """The documented error of a method that refuses webhooks, None if it takes them."""
    for entry in operation.document.get("x-b24-errors", ()):
        code, message = str(entry["code"]), str(entry["message"])
        if _SESSION.search(message) or (not code and message == _CONDITIONAL):
            continue
        if code == "WRONG_AUTH_TYPE" or _APPLICATION.search(message):
            found: Mapping[str, Any] = entry
            return found
    return None


def _masked(secret: str) -> str:
    return f"{secret[:2]}***" if len(secret) > 4 else "***"
