"""Which part of a list is answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ...openapi.pointer import value_at
from .family import Role
from .names import fold
from .ordering import Order
from .records import Record, key_of

#: Classic methods answer this many records, whatever is asked for.
PAGE_SIZE: Final = 50

#: Lists with a limit answer at most this many.
MOST: Final = 1000


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list: from where, how many, and whether they are counted."""

    start: int = 0
    size: int | None = None
    counted: bool = False
    """Whether ``total`` and ``next`` are answered."""
    silent: bool = False
    """``start=-1``: the portal does not count, ``total`` is 0 and ``next`` is missing."""
    after: str = ""
    """The key of the last record that the caller has."""
    follow: tuple[str, bool, Any] | None = None
    """Field, whether it goes down, and the value after which the caller wants to go on."""

    @property
    def order(self) -> Order:
        """The order that the way of paging prescribes."""
        return [self.follow[:2]] if self.follow is not None else []


def read_page(role: Role, params: Mapping[str, Any]) -> Page:
    """The page that a call asks for, in the style of its method."""
    paging = role.operation.document.get("x-b24-pagination")
    if paging is None:
        return Page()
    inputs: Mapping[str, str] = paging.get("inputs", {})

    def given(name: str) -> Any:
        return value_at(params, inputs[name]) if name in inputs else None

    if paging["style"] == "start":
        start = _integer(given("start")) or 0
        return Page(max(start, 0), PAGE_SIZE, counted=True, silent=start < 0)
    size = _size(_integer(given("limit")))
    counted = "total" in paging
    if paging["style"] == "cursor":
        field = fold(str(given("field") or "id"))
        down = str(given("order") or "").lower() == "desc"
        return Page(0, size, follow=(field, down, given("value")))
    token = given("token")
    if token is not None:
        tail = token.get("id") if isinstance(token, Mapping) else token
        return Page(0, size, counted, after=key_of(tail))
    page = _integer(given("page"))
    start = (page - 1) * size if page else _integer(given("offset")) or 0
    return Page(max(start, 0), size, counted)


def cut(rows: Sequence[Any], page: Page) -> tuple[Sequence[Any], int | None]:
    """The rows of the page, and where the next one starts."""
    if page.size is None:
        return rows, None
    end = page.start + page.size
    return rows[page.start : end], end if end < len(rows) else None


def after(rows: Sequence[Record], key: str) -> Sequence[Record]:
    """The records behind the one with that number; all, if there is none."""
    for place, record in enumerate(rows):
        if str(record.id) == key:
            return rows[place + 1 :]
    return rows


def _size(limit: int | None) -> int:
    return min(limit, MOST) if limit is not None and limit > 0 else PAGE_SIZE


def _integer(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None
