"""Keeping secrets out of everything that people read: logs, messages, representations."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

MASK: Final = "***"

#: Secrets shorter than this are not searched for in texts: they would blank out half of it.
_SHORTEST = 6

#: Keys whose values are secrets.
_NAMES: Final = ("client_secret", "refresh_token", "access_token", "application_token", "auth")
#: A webhook code in a path, and secrets in query strings and JSON. For texts that other
#: libraries write; our own masks the very strings it knows, too.
#: PHP writes slashes in JSON with a backslash before them.
_PATTERNS: Final = re.compile(
    r"""(\\?/rest\\?/(?:api\\?/)?\d+\\?/)[^/\\\s"'?]+"""
    rf"""|((?:{"|".join(_NAMES)}|code|sign)=)[^&\s"']+"""
    rf"""|("(?:{"|".join(_NAMES)})"\s*:\s*")[^"]+""",
    re.IGNORECASE,
)

#: Levels of an answer that are looked through; no error is deeper, and nothing below is shown.
_DEEPEST: Final = 50


def mask(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without ``secrets`` and without what looks like one."""
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, MASK)
    return _PATTERNS.sub(lambda m: (m[1] or m[2] or m[3]) + MASK, text)


def masked(value: Any, secrets: Iterable[str] = ()) -> Any:
    """A decoded answer without ``secrets`` and without what looks like one.

    Text by text: secrets in JSON may be escaped, and masking the whole may cut an escape in two.
    """
    return _masked(value, tuple(secrets), _DEEPEST)


def _masked(value: Any, secrets: Sequence[str], levels: int) -> Any:
    if isinstance(value, str):
        return mask(value, secrets)
    if not isinstance(value, (dict, list)):
        return value
    if not levels:
        return MASK
    if isinstance(value, list):
        return [_masked(each, secrets, levels - 1) for each in value]
    return {
        mask(key, secrets): MASK
        if isinstance(each, str) and each and key.lower() in _NAMES
        else _masked(each, secrets, levels - 1)
        for key, each in value.items()
    }


class _MaskingFilter(logging.Filter):
    """Masks the URLs that httpx writes into its log lines: a webhook URL is a password."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.args:
            arguments = record.args if isinstance(record.args, tuple) else (record.args,)
            if any(_PATTERNS.search(str(each)) for each in arguments):
                record.msg, record.args = mask(record.getMessage()), None
        elif _PATTERNS.search(str(record.msg)):
            record.msg = mask(str(record.msg))
        return True


_FILTER: Final = _MaskingFilter()


def mask_foreign_logs() -> None:
    """Make httpx mask our secrets in its own log (idempotent)."""
    for name in ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2"):
        logger = logging.getLogger(name)
        if _FILTER not in logger.filters:
            logger.addFilter(_FILTER)


def mask_chain(error: BaseException, masked_request: Any) -> None:
    """Take the secrets out of an error of httpx and what it is chained to: its message, and the
    request that it carries along, whose URL has the webhook code in it."""
    seen: BaseException | None = error
    while seen is not None:
        if getattr(seen, "_request", None) is not None:
            seen._request = masked_request  # type: ignore[attr-defined]
        if any(isinstance(each, str) and _PATTERNS.search(each) for each in seen.args):
            seen.args = tuple(mask(each) if isinstance(each, str) else each for each in seen.args)
        seen = seen.__cause__ or seen.__context__
