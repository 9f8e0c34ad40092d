"""Rows as people read them: short, with what tells them apart first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar

T = TypeVar("T")

#: Keys that tell rows apart, in small letters.
_FIRST: Final = ("id", "title", "name")

#: How much of a value is shown: levels, and characters of the whole, of an inner value, of a text.
_DEPTH: Final = 3
_ALL: Final = 400
_INNER: Final = 120
_TEXT: Final = 80

#: The same for tables.
_ROWS: Final = 20
_COLUMNS: Final = 10
_CELL: Final = 60


def shown(value: Any) -> str:
    """A representation that stays short, whatever the value, and leaves out what is null."""
    return _shown(value, 0, _ALL)


def ordered(keys: Iterable[str]) -> list[str]:
    """Keys with those of the id and the title first, the others as they came."""
    places = {key: place for place, key in enumerate(_FIRST)}
    return sorted(keys, key=lambda key: places.get(str(key).lower(), len(_FIRST)))


def _shown(value: Any, depth: int, room: int) -> str:
    if isinstance(value, dict):
        members = [key for key, each in value.items() if each is not None]
        if depth >= _DEPTH and members:
            return "{...}"
        if depth == 0:
            members = ordered(members)
        parts = (f"{_scalar(key)}: {_shown(value[key], depth + 1, _INNER)}" for key in members)
        return "{" + _joined(parts, room) + "}"
    if isinstance(value, list):
        if depth >= _DEPTH and value:
            return "[...]"
        return "[" + _joined((_shown(each, depth + 1, _INNER) for each in value), room) + "]"
    return _scalar(value)


def _joined(parts: Iterator[str], room: int) -> str:
    """As many parts as there is room for, and at least one."""
    taken: list[str] = []
    for part in parts:
        room -= len(part) + 2
        if room < 0 and taken:
            return ", ".join([*taken, "..."])
        taken.append(part)
    return ", ".join(taken)


def _scalar(value: Any) -> str:
    if isinstance(value, str) and len(value) > _TEXT:
        return repr(value[:_TEXT]) + "..."
    try:
        return repr(value)
    except ValueError:  # an integer longer than the interpreter writes
        return f"<{type(value).__name__}>"


# --- notebooks ------------------------------------------------------------------------------------


class Rows(list[T]):
    """A list that notebooks show as a table."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return table(self)


def table(rows: list[Any]) -> str:
    """The first rows as a table in HTML, with the columns that are not null in all of them."""
    some = [each if isinstance(each, Mapping) else {"": each} for each in rows[:_ROWS]]
    keys = {key: None for row in some for key, value in row.items() if value is not None}
    columns = ordered(keys)[:_COLUMNS]
    head = "".join(f"<th>{_cell(each)}</th>" for each in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{_cell(row.get(key))}</td>" for key in columns) + "</tr>"
        for row in some
    )
    said = f"{len(rows)} row{'' if len(rows) == 1 else 's'}"
    if len(some) < len(rows):
        said += f", the first {len(some)} shown"
    if len(columns) < len(keys):
        said += f", {len(columns)} of {len(keys)} columns"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{said}</p>"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else _shown(value, 1, _CELL)
    return _escaped(text if len(text) <= _CELL else text[: _CELL - 3] + "...")


def _escaped(text: str) -> str:
    import html

    return html.escape(text)
