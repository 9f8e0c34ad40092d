"""How the rows of a list are asked for by their ids (settings/performance/huge-data.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from .commands import Ref
from .completeness import as_integer
from .errors import ParameterError, StalledCursor, UnreadableAnswer
from .method import ById, Call, ListMethod, put


class NotInOrder(StalledCursor):
    """Rows came that were not asked for: the order or the filter is not heeded."""


class IdQueries:
    """Calls of one list method that ask for rows by id, and what holds of their answers."""

    def __init__(self, call: Call[Any], method: ListMethod[Any]) -> None:
        way = method.pagination.by_id
        if way is None:
            raise ParameterError(f"{method.name} cannot be read by id")
        self.method = method
        self.page_size = method.pagination.page_size
        self._way = way
        self._key = way.row or way.field
        self._call = call
        given = call.params.get(way.filter)
        conditions = given if isinstance(given, Mapping) else {}
        #: Where the caller has the list begin, and how far it goes.
        self.start = as_integer(conditions.get(f">{way.field}"))
        self._bound = conditions.get(f"<={way.field}")

    @property
    def bounded_otherwise(self) -> bool:
        """Whether the caller's own upper bound cannot be combined with one of ours."""
        return self._bound is not None and as_integer(self._bound, -1) < 0

    def first(self) -> Call[Any]:
        """The first page in the order of ids, with the total."""
        return self._ordered("ASC")

    def newest(self) -> Call[Any]:
        """The last rows of the list, the highest id first."""
        return self._uncounted(self._ordered("DESC"))

    def after(self, last: int | Ref) -> Call[Any]:
        """The page behind a row."""
        return self._uncounted(self._filtered({f">{self._way.field}": last}))

    def between(self, last: int, end: int) -> Call[Any]:
        """The rows behind ``last`` up to ``end``, as many as a page holds."""
        if self._bound is not None:
            end = min(end, as_integer(self._bound))
        field = self._way.field
        return self._uncounted(self._filtered({f">{field}": last, f"<={field}": end}))

    def place_of_last(self) -> tuple[str | int, ...]:
        """Where in the result of a full page the id of its last row is."""
        return (*self.method.pagination.items[1:], self.page_size - 1, self._key)

    def rows(self, body: Mapping[str, Any]) -> list[Any]:
        rows = self.method.pagination.rows(body)
        if rows is None:
            where = ".".join(self.method.pagination.items)
            raise UnreadableAnswer(f"no list at {where}", method=self.method.name)
        return rows

    def last_of(self, rows: Sequence[Any], after: int, end: int | None = None) -> int:
        """The id of the last row, ``after`` where there is none.

        :raises NotInOrder: ids do not grow, or are not those that were asked for.
        """
        last = after
        for row in rows:
            number = self._id(row)
            if number <= last or (end is not None and number > end):
                raise NotInOrder(
                    f"{self.method.name}: a row with {self._key} {number} came after {last}: the "
                    "list is not in the order of ids, or the filter is not heeded. "
                    "Read it .by_start()"
                )
            last = number
        return last

    def descending(self, rows: Sequence[Any]) -> list[int]:
        """The ids of rows that come with the highest first, empty if they do not."""
        ids = [self._id(row) for row in rows]
        good = all(one > other for one, other in pairwise(ids))
        return ids if good and all(number >= 0 for number in ids) else []

    def _id(self, row: Any) -> int:
        return as_integer(row.get(self._key) if isinstance(row, dict) else None, default=-1)

    def _ordered(self, direction: str) -> Call[Any]:
        way, params = self._way, dict(self._call.params)
        for name, value in way.order.items():
            if params.get(name) not in (None, {}, [], value):
                raise ParameterError(
                    f"{self.method.name}: read by id, the list has no other {name!r}"
                )
            params[name] = _turned(value, direction)
        return self._call.with_params(_selected(params, way))

    def _filtered(self, conditions: Mapping[str, Any]) -> Call[Any]:
        call = self._ordered("ASC")
        params: Mapping[str, Any] = call.params
        for name, value in conditions.items():
            params = put(params, (self._way.filter, name), value)
        return call.with_params(params)

    def _uncounted(self, call: Call[Any]) -> Call[Any]:
        return call.with_params({**call.params, self.method.pagination.cursor[0]: -1})


def _turned(value: Any, direction: str) -> Any:
    """Parameters of an ascending order for the other direction."""
    if isinstance(value, Mapping):
        return {key: _turned(each, direction) for key, each in value.items()}
    if value == "ASC" or value == "asc":
        return direction if value == "ASC" else direction.lower()
    return value


def _selected(params: dict[str, Any], way: ById) -> dict[str, Any]:
    """The parameters with the id selected, where the caller selects fields without it."""
    field = way.selected or way.field
    selected = params.get(way.select)
    if isinstance(selected, (list, tuple)) and selected and not {"*", field} & set(selected):
        params[way.select] = [*selected, field]
    return params


def may_read_by_id(call: Call[Any], method: ListMethod[Any]) -> bool:
    """Whether nothing in the parameters speaks against reading a list by id."""
    way = method.pagination.by_id
    if way is None:
        return False
    params = call.params
    if any(params.get(name) not in (None, {}, [], value) for name, value in way.order.items()):
        return False
    conditions = params.get(way.filter)
    if conditions is None:
        return True
    # A condition that is added to alternatives would be another alternative.
    return isinstance(conditions, Mapping) and not any(
        str(key).lower() == "logic" for key in conditions
    )
