"""Keeping secrets out of everything that people read: logs, messages, representations.

Two things are masked: texts that are known to be secrets, however they are spelled, and what
stands where secrets stand: the code in the path of a webhook, the value of ``auth=``.
"""

from __future__ import annotations

import html
import logging
import re
import weakref
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final, Protocol

MASK: Final = "***"

#: Shorter secrets are not searched for in texts, only masked where they stand: they would blank
#: out half of it. Up to the second length, they are not searched for inside of words.
_SHORTEST: Final = 6
_INSIDE_WORDS: Final = 8

#: Keys whose values are secrets.
_NAMES: Final = (
    "client_secret", "refresh_token", "access_token", "application_token", "auth", "auth_id",
    "refresh_id",
)  # fmt: skip
_ANY_NAME: Final = "|".join(_NAMES)

#: The characters around secrets, in the spellings of URLs and JSON, some of them nested. PHP
#: writes slashes in JSON with a backslash before them.
_PERCENT: Final = r"%(?:25){0,3}"
_SLASH: Final = rf"(?:\\{{0,4}}/|{_PERCENT}2f|\\{{1,4}}u002f|&\#x2f;|&\#47;)"
_QUOTE: Final = r"""\\{0,4}["']"""
_PATTERNS: Final = re.compile(
    # A webhook's code in a path.
    rf"""({_SLASH}rest{_SLASH}(?:api{_SLASH})?\d{{1,20}}{_SLASH})(?:(?!{_SLASH})[^/\\\s"'?\#<>&])+"""
    # A value in a query string or a form, with the name in brackets or without.
    rf"""|((?:(?:{_ANY_NAME})|(?:(?<![a-z0-9_])|(?<=%5b))(?:code|sign))(?:\]|{_PERCENT}5d)?"""
    rf"""(?:=|{_PERCENT}3d))(?:(?!{_PERCENT}26)[^&\s"'<>])+"""
    # A member of an object, in JSON or as Python writes it.
    rf"""|({_QUOTE}(?:{_ANY_NAME}){_QUOTE}\s{{0,8}}:\s{{0,8}}{_QUOTE})[^"'\\]+"""
    # Headers, and the password in the address of a proxy.
    r"""|(\bBearer\s{1,8}|\bBasic\s{1,8})[^\s"',]+"""
    r"""|(://[^/\s:@"']{1,200}:)[^@/\s"']{1,500}(?=@)""",
    re.IGNORECASE,
)

#: Where a word begins: an escape before it ends in a letter or a digit and is no part of it.
_BEFORE_WORD: Final = (
    r"(?:(?<![A-Za-z0-9_])|(?<=%[0-9A-Fa-f]{2})|(?<=%25[0-9A-Fa-f]{2})"
    r"|(?<=%2525[0-9A-Fa-f]{2})|(?<=\\[nrt])|(?<=\\u[0-9A-Fa-f]{4}))"
)

#: Levels of an answer that are looked through; no error is deeper, and nothing below is shown.
_DEEPEST: Final = 50


def mask(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without ``secrets`` and without what looks like one."""
    spelled = "%" in text or "\\" in text or "&" in text
    for secret in secrets:
        if len(secret) < _SHORTEST:
            continue
        if spelled or len(secret) < _INSIDE_WORDS:
            text = _spellings(secret).sub(MASK, text)
        else:
            text = text.replace(secret, MASK)
    return _PATTERNS.sub(lambda m: m[m.lastindex or 0] + MASK, text)


@lru_cache(256)
def _spellings(secret: str) -> re.Pattern[str]:
    """The secret in plain text, percent-encoded and escaped as in JSON, also character by
    character and repeatedly."""
    letters = []
    for letter in secret:
        encoded = letter.encode("utf-8", "surrogatepass")
        percent = "".join(f"{_PERCENT}{byte:02x}" for byte in encoded)
        spellings = [re.escape(letter), f"(?i:{percent})", rf"(?i:\\{{1,4}}u{ord(letter):04x})"]
        if not letter.isalnum():
            spellings[0] = rf"\\{{0,4}}{spellings[0]}"
            spellings.append(rf"(?i:&\#(?:x0{{0,4}}{ord(letter):x}|0{{0,4}}{ord(letter)});)")
            spellings.append(re.escape(html.escape(letter)))
        letters.append(f"(?:{'|'.join(spellings)})")
    pattern = "".join(letters)
    if len(secret) < _INSIDE_WORDS:
        pattern = rf"{_BEFORE_WORD}{pattern}(?!\w)"
    return re.compile(pattern)


def shown_url(url: str, secrets: Iterable[str]) -> str:
    """A URL for logs and errors: without query, and with the secret parts of its path masked.
    The address itself stays as it is, whatever a secret looks like."""
    scheme, _, rest = mask(url.partition("?")[0]).partition("://")
    host, slash, path = rest.partition("/")
    known = {secret for secret in secrets if len(secret) >= _SHORTEST}
    parts = (MASK if part in known else part for part in path.split("/"))
    return f"{scheme}://{host}{slash}{'/'.join(parts)}"


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


# --- what other libraries write -------------------------------------------------------------------


class HasSecrets(Protocol):
    def secrets(self) -> Iterator[str]: ...


#: Whose secrets are masked in the logs of httpx.
_known: Final[weakref.WeakSet[HasSecrets]] = weakref.WeakSet()

_FOREIGN: Final = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)


class _MaskingFilter(logging.Filter):
    """Masks the URLs and headers that httpx writes into its log."""

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        shown = mask(text, [secret for each in list(_known) for secret in each.secrets()])
        if shown != text:
            record.msg, record.args = shown, None
        return True


_FILTER: Final = _MaskingFilter()


def mask_foreign_logs(owner: HasSecrets) -> None:
    """Make httpx mask the secrets of ``owner`` in its own log."""
    _known.add(owner)
    for name in _FOREIGN:
        logger = logging.getLogger(name)
        if _FILTER not in logger.filters:
            logger.addFilter(_FILTER)


def mask_chain(error: BaseException, masked_request: Any, secrets: Iterable[str]) -> None:
    """Take the secrets out of a foreign error and what it is chained to: its message, its
    attributes, and the request that it carries along."""
    known = tuple(secrets)
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        each = pending.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        _mask_error(each, masked_request, known)
        pending += [each.__cause__, each.__context__]
        if isinstance(each, BaseExceptionGroup):
            pending += each.exceptions


def _mask_error(error: BaseException, masked_request: Any, secrets: Sequence[str]) -> None:
    if getattr(error, "_request", None) is not None:
        error._request = masked_request  # type: ignore[attr-defined]
    if any(isinstance(each, (str, bytes)) for each in error.args):
        error.args = tuple(_masked_text(each, secrets) for each in error.args)
    for name, value in vars(error).items():
        if isinstance(value, (str, bytes)):
            setattr(error, name, _masked_text(value, secrets))
    if isinstance(error, UnicodeDecodeError | UnicodeEncodeError):
        error.object = _masked_text(error.object, secrets)


def _masked_text(value: Any, secrets: Sequence[str]) -> Any:
    if isinstance(value, str):
        return mask(value, secrets)
    if isinstance(value, bytes):
        return mask(value.decode("latin-1"), secrets).encode("latin-1", "replace")
    return value
