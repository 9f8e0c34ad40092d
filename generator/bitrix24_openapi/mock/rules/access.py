"""Who calls, and whether he may call this method."""

from __future__ import annotations

from collections.abc import Collection

from ..model import Address, Authority, Caller, Failure, Operation
from ..options import Options
from .refusals import system

#: Every webhook and every application has it (api-reference/scopes/permissions.md).
BASIC = "basic"


class OpenAuthority:
    """Webhooks and tokens named in the options; without any, every code and token is good."""

    def __init__(self, options: Options) -> None:
        self._options = options

    def webhook(self, user: str, code: str) -> Caller | Failure:
        known = self._options.webhooks
        if not (user and code):
            return system("NO_AUTH_FOUND", reason="the address has no user or no webhook code")
        if known is not None and f"{user}/{code}" not in known:
            return system("NO_AUTH_FOUND", reason=f"no such webhook: {user}/{_masked(code)}")
        user_id = int(user) if user.isascii() and user.isdigit() and len(user) < 10 else 1
        return Caller(user_id, self._options.scopes)

    def token(self, token: str) -> Caller | Failure:
        if token in self._options.expired_tokens:
            return system("expired_token", reason="the token is in the list of expired tokens")
        known = self._options.tokens
        if known is None:
            return Caller(1, self._options.scopes, "local")
        if token not in known:
            return system("NO_AUTH_FOUND", reason=f"the token {_masked(token)} was not issued")
        return Caller(1, known[token], "local")


def identify(address: Address, token: str, authority: Authority) -> Caller | Failure:
    if address.user or address.code:
        return authority.webhook(address.user, address.code)
    if not token:
        reason = "no webhook in the address and no auth in the query or the body"
        return system("NO_AUTH_FOUND", reason=reason)
    return authority.token(token)


def refuse_scope(operation: Operation, caller: Caller) -> Failure | None:
    """None: the caller has one of the scopes that open the method."""
    if caller.scopes is None:
        return None
    wanted: Collection[str] = operation.document.get("x-b24-scopes", ())
    if not wanted or BASIC in wanted or not caller.scopes.isdisjoint(wanted):
        return None
    reason = f"{operation.name} requires the scope {' or '.join(wanted)}; the caller has " + (
        ", ".join(sorted(caller.scopes)) or "none"
    )
    return system("insufficient_scope", operation.generation, reason=reason)


def _masked(secret: str) -> str:
    return f"{secret[:2]}***" if len(secret) > 4 else "***"
