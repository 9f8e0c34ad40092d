"""Which part of a list is answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .families import Role

#: Classic methods answer this many records, whatever is asked for.
PAGE_SIZE: Final = 50

#: REST 3.0 and the lists with a limit answer at most this many.
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


def read_page(role: Role, params: Mapping[str, Any]) -> Page:
    """The page that a call asks for, in the style of its method."""
    paging = role.operation.document.get("x-b24-pagination")
    if paging is None:
        return Page()
    inputs = {name: place.split("/")[1:] for name, place in paging.get("inputs", {}).items()}

    def given(name: str) -> int | None:
        found: Any = params
        for part in inputs.get(name, ["pagination", name]):
            found = found.get(part) if isinstance(found, Mapping) else None
        return _integer(found)

    match paging["style"]:
        case "start":
            start = given("start") or 0
            return Page(max(start, 0), PAGE_SIZE, counted=True, silent=start < 0)
        case "cursor":
            return Page(0, _size(given("limit")))
        case "offset":
            return Page(max(given("offset") or 0, 0), _size(given("limit")), "total" in paging)
        case _:
            size = _size(
                next((n for k in ("limit", "pagesize", "per_page") if (n := given(k))), None)
            )
            page = given("page")
            offset = given("offset")
            start = (page - 1) * size if page else offset or 0
            return Page(max(start, 0), size, "total" in paging)


def cut(rows: Sequence[Any], page: Page) -> tuple[Sequence[Any], int | None]:
    """The rows of the page, and where the next one starts."""
    if page.size is None:
        return rows, None
    end = page.start + page.size
    return rows[page.start : end], end if end < len(rows) else None


def _size(limit: int | None) -> int:
    return min(limit, MOST) if limit is not None and limit > 0 else PAGE_SIZE


def _integer(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None
