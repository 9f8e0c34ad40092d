"""The order of lists: several fields, each up or down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from .filtering import comparable
from .names import fold
from .records import Record

_DOWN: Final = ("desc", "-1", "descending")

Order = Sequence[tuple[str, bool]]
"""Folded names, and whether each goes down."""


def read_order(order: Any, sort: Any = None) -> Order:
    """The order as it was asked for.

    A map of names and directions is the rule; ``user.get`` and ``department.get`` have the name
    in ``sort`` and the direction in ``order``.
    """
    if isinstance(order, Mapping):
        return [(fold(str(name)), _is_down(way)) for name, way in order.items()]
    if isinstance(sort, Mapping):
        return read_order(sort)
    if isinstance(order, list):
        pairs = [each for each in order if isinstance(each, (list, Mapping))]
        if pairs:
            return [pair for each in pairs for pair in _of_pair(each)]
        return [(fold(str(each)), False) for each in order]
    if sort:
        return [(fold(str(sort)), _is_down(order))]
    return [(fold(order), False)] if isinstance(order, str) and order else []


def sort_records(records: Iterable[Record], order: Order) -> list[Record]:
    """The records in that order; what is equal stays in the order of the numbers."""
    ordered = list(records)
    for name, down in reversed(order):
        ordered.sort(key=lambda record, name=name: _rank(record.values.get(name)), reverse=down)  # type: ignore[misc]
    return ordered


def _rank(value: Any) -> tuple[int, Any]:
    """Empty first, then numbers and dates, then text: kinds cannot be compared with each other."""
    if value is None or value == "":
        return (0, 0)
    compared = comparable(value)
    return (1, compared) if isinstance(compared, float) else (2, compared)


def _is_down(way: Any) -> bool:
    return str(way).strip().lower() in _DOWN


def _of_pair(pair: Any) -> Order:
    if isinstance(pair, Mapping):
        return read_order(pair)
    return [(fold(str(pair[0])), len(pair) > 1 and _is_down(pair[1]))]
