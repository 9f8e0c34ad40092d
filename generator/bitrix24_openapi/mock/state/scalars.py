"""Single values in the form that a schema node shows: numbers, flags, texts, dates."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from ...php import integer_of, number_of, parse_moment, truth_of
from .shapes import Node, Shape

_MONEY: Final = re.compile(r"-?\d+\.\d\d")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")

#: The date of a field that has none and must have one.
_EPOCH: Final = "1970-01-01T00:00:00+00:00"

#: A value that an alternative cannot take.
UNFIT: Final = object()

Convert = Callable[[Any], Any]


def boolean(value: Any) -> Any:
    truth = truth_of(value)
    return UNFIT if truth is None else truth


def integer(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    found = integer_of(value) if isinstance(value, str) else None
    return UNFIT if found is None else found


def number(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (int, float)):
        return value
    found = number_of(value) if isinstance(value, str) else None
    return UNFIT if found is None else found


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "Y" if value else "N"
    if isinstance(value, (int, float)):
        return str(value)
    return UNFIT


def limited(take: Convert, node: Node) -> Convert:
    """The conversion, and whether the schema allows what comes out of it."""
    allowed = node.get("enum")
    lowest, highest = node.get("minimum"), node.get("maximum")
    if allowed is None and lowest is None and highest is None:
        return take

    def within(value: Any) -> Any:
        taken = take(value)
        if taken is UNFIT or (allowed is not None and taken not in allowed):
            return UNFIT
        if lowest is not None and taken < lowest:
            return UNFIT
        return UNFIT if highest is not None and taken > highest else taken

    return within


def string_taker(node: Node, sample: object) -> Convert:
    allowed = node.get("enum")
    if allowed is not None:
        by_case = {str(value).casefold(): value for value in reversed(allowed)}
        if not {"y", "n"} <= by_case.keys():
            return lambda value: by_case.get(str(_text(value)).casefold(), UNFIT)

        def flag(value: Any) -> Any:
            found = by_case.get(str(_text(value)).casefold(), UNFIT)
            truth = truth_of(value) if found is UNFIT and value != "" else None
            return found if truth is None else by_case["y" if truth else "n"]

        return flag
    pattern = re.compile(node["pattern"]) if "pattern" in node else None
    longest = node.get("maxLength", math.inf)
    dated = _dated(node, sample)
    money = isinstance(sample, str) and _MONEY.fullmatch(sample) is not None

    def take(value: Any) -> Any:
        text = _text(value)
        if text is UNFIT:
            return UNFIT
        if dated is not None and (moment := parse_moment(text)) is not None:
            text = dated(moment)
        elif money and (amount := number_of(text)) is not None:
            text = f"{amount:.2f}"
        fits = len(text) <= longest and (pattern is None or pattern.search(text) is not None)
        return text if fits else UNFIT

    return take


def _dated(node: Node, sample: object) -> Callable[[dt.datetime], str] | None:
    """How dates are written here, None where no dates are."""
    if node.get("format") == "date":
        return lambda moment: moment.date().isoformat()
    shown = sample if isinstance(sample, str) else ""
    if _MOMENT.match(shown) or node.get("format") == "date-time":
        separator = shown[10] if _MOMENT.match(shown) and shown[10] == " " else "T"
        if separator == "T":
            return lambda moment: moment.isoformat(timespec="seconds")
        return lambda moment: moment.strftime("%Y-%m-%d %H:%M:%S")
    if _DAY.fullmatch(shown):
        return lambda moment: moment.date().isoformat()
    return None


def blank_scalar(shape: Shape, sample: object) -> Any:
    node = shape.node
    if "const" in node:
        return node["const"]
    allowed = node.get("enum")
    if allowed:
        quiet = next((value for value in allowed if value in ("N", "0", 0, "", "none")), None)
        fallback = sample if sample in allowed else allowed[0]
        return fallback if quiet is None else quiet
    match shape.kind:
        case "boolean":
            return False
        case "integer" | "number":
            return node.get("minimum", 0)
        case _:
            if "pattern" not in node and "format" not in node:
                return ""
            for candidate in ("", "0", _EPOCH, _EPOCH[:10], sample):
                if isinstance(candidate, str) and _fits(candidate, node):
                    return candidate
            return _EPOCH


def _fits(text: str, node: Node) -> bool:
    if "format" in node and parse_moment(text) is None:
        return False
    return "pattern" not in node or re.search(node["pattern"], text) is not None


def as_list(value: Any) -> Any:
    """A list, or a map or a single value that PHP would have taken for one."""
    if isinstance(value, (list, tuple)):
        return list(value)
    if isinstance(value, Mapping):
        return list(value.values())
    return [] if value in (None, "", False) else [value]
