"""Bounds of values, lengths and numbers of items."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..model import Limits
from ..words.phrases import Phrases
from .literals import LiteralType, number_of

_NUMERIC = frozenset({LiteralType.INTEGER, LiteralType.NUMBER})
_TEXTUAL = frozenset({LiteralType.STRING})

#: (kind of limit, what it bounds) → field of Limits.
_FIELDS = {
    ("max", "value"): "maximum",
    ("min", "value"): "minimum",
    ("above", "value"): "exclusive_minimum",
    ("below", "value"): "exclusive_maximum",
    ("max", "length"): "max_length",
    ("min", "length"): "min_length",
    ("max", "items"): "max_items",
    ("min", "items"): "min_items",
}


def read_limits(
    sentence: str, kinds: frozenset[LiteralType], phrases: Phrases, known: Limits
) -> Limits:
    """Known bounds and those that a sentence states; a bound that is known stays."""
    if phrases.condition.match(sentence):
        return known
    for kind, pattern in phrases.limits:
        found = pattern.search(sentence)
        if found is None:
            continue
        tail = sentence[found.end() : found.end() + 30]
        subject = _subject(sentence, found.group(), tail, kinds, phrases)
        if subject is None:
            continue
        numbers = [number_of(text) for text in found.groups() if text is not None]
        if kind == "range":
            low, high = numbers
            if low is None or high is None or high < low:
                continue
            known = _with_bound(known, "min", subject, low)
            known = _with_bound(known, "max", subject, high)
        elif numbers[0] is not None:
            known = _with_bound(known, kind, subject, numbers[0])
    return known


def _subject(
    sentence: str, found: str, after: str, kinds: frozenset[LiteralType], phrases: Phrases
) -> str | None:
    """What the numbers bound: the value, its length, its number of items; None for neither."""
    around = found + after
    if LiteralType.ARRAY in kinds:
        return "items" if phrases.elements.search(around) else None
    if kinds & _NUMERIC:
        if phrases.characters.search(around) or phrases.foreign.search(around):
            return None
        # "No more than 50 records per request" is about the answer.
        return None if phrases.elements.match(after.lstrip("` ")) else "value"
    if kinds & _TEXTUAL or LiteralType.UNKNOWN in kinds:
        if phrases.characters.search(around):
            return None if phrases.foreign.search(around) else "length"
        if kinds & _TEXTUAL:
            return None
        return None if phrases.foreign.search(sentence) else "value"
    return None


def _with_bound(limits: Limits, kind: str, subject: str, number: float) -> Limits:
    if subject in ("length", "items"):
        if kind == "above":
            kind, number = "min", number + 1
        elif kind == "below":
            kind, number = "max", number - 1
        if number < 0 or number != int(number):
            return limits
        number = int(number)
    name = _FIELDS[kind, subject]
    if getattr(limits, name) is not None:
        return limits
    bound: Any = number
    return replace(limits, **{name: bound})
