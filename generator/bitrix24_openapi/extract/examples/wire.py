"""What kind of JSON value an example shows."""

from __future__ import annotations

import re

from ..model import Json, Wire
from .values import Unknown

_DIGITS = re.compile(r"-?[0-9]+")
_DECIMAL = re.compile(r"-?[0-9]+\.[0-9]+")
_DAY = r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_DATE = re.compile(_DAY)
#: ISO 8601, and ``2024-08-30 10:00:00`` as databases print it. ``30.08.2024`` is a string: the
#: order of its parts follows the portal's locale, so no client may convert it.
_DATETIME = re.compile(
    _DAY + r"[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
)


def wire_kind(value: Json) -> Wire | None:
    """The kind of a value; None for :class:`.values.Unknown`, which is evidence of nothing."""
    match value:
        case None:
            return Wire.NULL
        case bool():
            return Wire.TRUE if value else Wire.FALSE
        case int():
            return Wire.INTEGER
        case float():
            return Wire.NUMBER
        case list():
            return Wire.ARRAY if value else Wire.EMPTY_ARRAY
        case dict():
            return Wire.OBJECT if value else Wire.EMPTY_OBJECT
        case Unknown():
            return None
    return _string_kind(value)


def _string_kind(value: str) -> Wire:
    if not value:
        return Wire.EMPTY
    if value in ("Y", "N"):
        return Wire.YN
    first = value[0]
    if not ("0" <= first <= "9" or first == "-") or len(value) > 40:
        # The cheap way out for nearly every text; ids longer than this are hashes.
        return Wire.DIGITS if _DIGITS.fullmatch(value) else Wire.STRING
    for pattern, kind in (
        (_DIGITS, Wire.DIGITS),
        (_DECIMAL, Wire.DECIMAL),
        (_DATE, Wire.DATE),
        (_DATETIME, Wire.DATETIME),
    ):
        if pattern.fullmatch(value):
            return kind
    return Wire.STRING
