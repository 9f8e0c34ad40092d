"""ReadOptions lists to their end, without I/O: walks over pages, and what they are held to.

A walk is a flow that emits pages of rows. It holds to this: every row that was there when the
first page was read is given out, or the walk raises. How rows can go missing, and what shows it:

* The list grows at its front: rows slide to the next page and come twice. They are dropped
  (``Pagination.id_field`` tells rows apart).
* The list shrinks: rows slide to a page that was read already. ``total`` falls, which raises
  ``ListingChanged``. A deletion and an addition between two pages cancel out in ``total``:
  only options by id (:func:`.cursors.by_id`) is safe from that: it does not count rows.
* The portal's order is not stable, or its ``total`` is wrong: fewer rows than announced,
  which raises ``IncompleteListing``.
* A page is shorter than the step to the next one: ``IncompleteListing``, at once.
* The next page is this page: ``StalledCursor``.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .answers import count
from .batch_requests import MOST_COMMANDS
from .encoding import to_query
from .errors import IncompleteListing, ListingChanged, ParameterError, UnreadableAnswer
from .method import Call, ListMethod, look_up

#: Pages whose ids are remembered to recognise rows that come twice: rows slide by a page or two,
#: and may have slid once more for every request that was under way.
_REMEMBERED: Final = 2 * MOST_COMMANDS


#: Requests that are read ahead, each with up to 2,500 rows.
LOOK_AHEAD: Final = 10


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a list is to be read.

    Small portions at first: whoever looks at ten rows does not pay for 2,500. The further a
    list is read, the more is asked for at once.
    """

    #: Pages per request after the first page; the last number goes on.
    growth: Sequence[int] = (5, MOST_COMMANDS)
    #: The same by id, where the end of the list is not known ahead: what is asked for beyond
    #: it is wasted, so it is at most what was read before.
    growth_by_id: Sequence[int] = (2, 4, 8, 16, 32, MOST_COMMANDS)
    #: Requests under way or waiting to be consumed, once a portion of full size was asked for.
    look_ahead: int = LOOK_AHEAD
    #: Hold the list to what the portal announces.
    check: bool = True
    #: One request per page.
    single: bool = False
    by_id: bool = False


class CompletenessCheck:
    """Compares what comes with what was announced."""

    def __init__(self, method: ListMethod[Any], *, check: bool) -> None:
        self._method = method
        self._check = check
        self._id = method.pagination.id_field
        self._seen: set[Any] = set()
        self._order: deque[set[Any]] = deque()
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

    def allow_unordered_totals(self) -> None:
        """What comes next was asked for beside what came before: totals have no order here."""
        self._total = self._first

    def full(self, rows: int, step: int, start: int) -> None:
        """A page that has another behind it has as many rows as the step to that one."""
        if self._check and rows < step:
            raise IncompleteListing(
                f"{self._method.name}: the page at {start} has {rows} rows, "
                f"and the next one begins {step} rows on"
            )

    def end(self) -> None:
        """The list is over: was all of it there?"""
        if not self._check or self._first is None:
            return
        expected = self._first - self._start
        if self._given < expected:
            raise IncompleteListing(
                f"{self._method.name}: {self._given} rows came, {expected} were announced"
            )

    def _announced(self, body: Mapping[str, Any], start: int) -> None:
        total = count(look_up(body, self._method.pagination.total))
        if not self._read_any:
            self._read_any, self._start = True, start
            # 0 with rows (not counted with start=-1, or by the method) holds the list to nothing.
            self._first = total
        elif self._check and total is not None and self._total is not None and total < self._total:
            raise ListingChanged(
                f"{self._method.name}: the list shrank from {self._total} to {total} rows while "
                "it was read, and some may have slipped past; read it by id, or again"
            )
        self._total = total

    def _fresh(self, rows: list[Any]) -> list[Any]:
        """The rows whose ids were not given out yet; rows without an id always are."""
        if self._id is None:
            return rows
        keys = [_identity(row, self._id) for row in rows]
        new = set(keys)
        if len(new) < len(keys) or not new.isdisjoint(self._seen):
            fresh, new = [], set()
            for row, key in zip(rows, keys, strict=True):
                if key is None or not (key in self._seen or key in new):
                    fresh.append(row)
                    new.add(key)
            rows = fresh
        new.discard(None)
        self._seen |= new
        self._order.append(new)
        if len(self._order) > _REMEMBERED:
            self._seen -= self._order.popleft()
        return rows


def _identity(row: Any, field: str) -> str | None:
    value = row.get(field) if isinstance(row, dict) else None
    if type(value) is str:
        return value
    # A portal that writes an id as number here and as text there means the same row.
    return str(value) if type(value) is int else None


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
