"""How a list is to be read, and whether all of it came.

A walk is a flow that emits pages of rows. It holds to this: every row that was there when the
first page was read, and stays there, is given out once, or the walk raises. How rows can go
missing, and what shows it:

* The list grows at its front: rows slide to the next page and come twice. They are dropped
  (``Pagination.id_field`` tells rows apart), however far they slide.
* The list shrinks: rows slide to a page that was read already. ``total`` falls, which raises
  ``ListingChanged``.
* A row is deleted and another one added: ``total`` stays. New rows have higher ids than all that
  were there at first, so those are counted by themselves (``newest``): fewer of them than were
  announced raise ``IncompleteListing``. So do rows that change their place while they are read.
* The portal's order is not stable, or its ``total`` is wrong: ``IncompleteListing``.
* A page is shorter than the step to the next one: ``IncompleteListing``, at once.
* The next page is this page: ``StalledCursor``.

Lists that are read by id (:mod:`.by_id`) have none of these troubles, since nothing of them is
counted; that is how a list is read wherever its rows have ids and no other order is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .answers import count
from .batch_requests import MOST_COMMANDS
from .encoding import to_query
from .errors import IncompleteListing, ListingChanged, ParameterError, UnreadableAnswer
from .method import Call, ListMethod, look_up
from .seen_ids import SeenIds, as_number

#: Requests that are read ahead, each with up to 2,500 rows.
LOOK_AHEAD: Final = 6
#: The same where all rows are kept anyway.
LOOK_AHEAD_FOR_ALL: Final = 10


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a list is to be read.

    Small portions at first: whoever looks at ten rows does not pay for 2,500. The further a
    list is read, the more is asked for at once.
    """

    #: Pages per request after the first page; the last number goes on.
    growth: Sequence[int] = (5, MOST_COMMANDS)
    #: The same where the end of the list is not known ahead: what is asked for beyond it is
    #: wasted, so it is at most what was read before.
    growth_by_id: Sequence[int] = (2, 4, 8, 16, 32, MOST_COMMANDS)
    #: Requests under way or waiting to be consumed, once a portion of full size was asked for.
    look_ahead: int = LOOK_AHEAD
    #: Keep what is read ahead as bytes until it is consumed.
    patient: bool = True
    #: Hold the list to what the portal announces.
    check: bool = True
    #: One request per page.
    single: bool = False
    #: By id, by offset, or by id where nothing speaks against it.
    by_id: bool | None = None


class CompletenessCheck:
    """Compares what comes with what was announced."""

    def __init__(self, method: ListMethod[Any], *, check: bool) -> None:
        self._method = method
        self._check = check
        self._id = method.pagination.id_field
        self._seen = SeenIds()
        self._newest: int | None = None
        self._given = 0
        self._start = 0
        self._first: int | None = None
        self._total: int | None = None
        self._read_any = False

    def page(self, body: Mapping[str, Any], start: int) -> list[Any]:
        """The rows of a page that were not given out yet."""
        found = self._method.pagination.rows(body)
        if found is None:
            raise UnreadableAnswer(
                f"no list at {'.'.join(self._method.pagination.items)}", method=self._method.name
            )
        self._announced(body, start)
        fresh = self._fresh(found)
        self._given += len(fresh)
        return fresh

    def set_newest(self, number: int) -> None:
        """The highest id of the list soon after its first page was read."""
        self._newest = number

    def allow_unordered_totals(self) -> None:
        """What comes next was asked for in parallel to what came before: totals have no order."""
        self._total = self._first

    def full(self, rows: int, step: int, start: int) -> None:
        """A page that has another behind it has as many rows as the step to that one."""
        if self._check and rows < step:
            raise IncompleteListing(
                f"{self._method.name}: the page at {start} has {rows} rows, and the next one "
                f"begins {step} rows on: some rows are hidden from this user, or the list changes "
                f"while it is read. {self._way_out()}"
            )

    def end(self) -> None:
        """The list is over: was all of it there?"""
        if not self._check or self._first is None:
            return
        expected = self._first - self._start
        given = self._given
        if self._newest is not None:
            given = min(given, self._seen.count_up_to(self._newest))
        if given < expected:
            raise IncompleteListing(
                f"{self._method.name}: {given} rows came, {expected} were announced: rows that "
                "are hidden from this user are counted, or the list changed while it was read. "
                f"{self._way_out()}"
            )

    def _way_out(self) -> str:
        way = "read it .by_id(), which does not count, or " if self._method.pagination.by_id else ""
        return f"To go on, {way}take what comes with .unchecked()"

    def _announced(self, body: Mapping[str, Any], start: int) -> None:
        total = count(look_up(body, self._method.pagination.total))
        if not self._read_any:
            self._read_any, self._start = True, start
            # 0 with rows (not counted with start=-1, or by the method) holds the list to nothing.
            self._first = total
        elif self._check and total is not None and self._total is not None and total < self._total:
            raise ListingChanged(
                f"{self._method.name}: the list shrank from {self._total} to {total} rows while "
                f"it was read, and rows may have been missed. {self._way_out()}"
            )
        self._total = total

    def _fresh(self, rows: list[Any]) -> list[Any]:
        """The rows whose ids were not given out yet; rows without an id always are."""
        if self._id is None:
            return rows
        keys = [row_key(row, self._id) for row in rows]
        numbers = [None if key is None else as_number(key) for key in keys]
        new = {number for number in numbers if number is not None}
        if len(new) < len(numbers) or not self._seen.isdisjoint(new):
            fresh, new = [], set()
            for row, number in zip(rows, numbers, strict=True):
                if number is None:
                    fresh.append(row)
                elif number not in new and number not in self._seen:
                    fresh.append(row)
                    new.add(number)
            rows = fresh
        self._seen.add(new)
        return rows


def row_key(row: Any, field: str) -> str | int | None:
    """The id of a row, None where it has none. A portal that writes an id as number here and as
    text there means the same row."""
    value = row.get(field) if isinstance(row, dict) else None
    return value if type(value) is str or type(value) is int else None


def expressible(call: Call[Any]) -> bool:
    """Whether the parameters fit into a command of a batch."""
    try:
        to_query(call.params)
    except ParameterError:
        return False
    return call.method.version == "classic"


def as_integer(value: Any, default: int = 0) -> int:
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return default
