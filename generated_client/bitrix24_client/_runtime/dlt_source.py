"""Lists as a source of dlt (extra ``dlt``), for any destination that dlt loads into.

::

    source = bitrix24(b24.crm.deal.list(), b24.crm.contact.list())
    dlt.pipeline("bitrix24", destination="duckdb").run(source)

Each list is a table, merged by id. After the first run, only rows are read that were modified
since, where the list has a field that says so. Types come from the documentation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Final

from .columns import KINDS, OTHER, Column, cell, columns_of
from .converters import UNREAD
from .each import Each, parent_id
from .errors import ParameterError
from .extras import optional
from .listing import Listing
from .method import ListMethod, put
from .partitions import whole_list
from .views import View

#: Fields that say when a row was modified → what the filter calls them.
MODIFIED: Final = {
    "DATE_MODIFY": "DATE_MODIFY",
    "updatedTime": "updatedTime",
    "changedDate": "CHANGED_DATE",
    "CHANGED_DATE": "CHANGED_DATE",
    "TIMESTAMP_X": "TIMESTAMP_X",
    "timestampX": "timestampX",
    "LAST_UPDATED": "LAST_UPDATED",
    "dateModify": "dateModify",
}

#: Kind of a column → what dlt calls it.
_TYPES: Final = {
    "boolean": "bool",
    "date": "date",
    "datetime": "timestamp",
    "decimal": "decimal",
    "integer": "bigint",
    "json": "json",
    "number": "double",
    "string": "text",
    "timestamp": "timestamp",
}
_DELETED: Final = "_deleted"
#: The column of child tables with the id of the parent.
PARENT: Final = "_parent_id"


def bitrix24(
    *lists: Listing[Any],
    children: Mapping[str, Each[Any, Any]] | None = None,
    incremental: bool = True,
    deletions: bool = False,
    name: str = "bitrix24",
) -> Any:
    """A source of dlt with a resource for each list.

    ``incremental=False`` reads everything in every run. ``deletions`` deletes rows that the
    portal has deleted: one more request where nothing was, and all ids where the number of rows
    says that something was. ``children`` are further tables, by name, of what ``b24.each(...)``
    gives: read as a whole in every run, and with the id of the parent in ``_parent_id``.
    """
    dlt = optional("dlt", "dlt", "bitrix24_client.dlt")
    resources = [
        _List(each, incremental=incremental, deletions=deletions).resource(dlt) for each in lists
    ]
    resources += [_children(dlt, table, each) for table, each in (children or {}).items()]
    names = [each.name for each in resources]
    if len(set(names)) < len(names):
        raise ParameterError(f"a list is there twice: {', '.join(sorted(names))}")
    return dlt.source(lambda: resources, name=name, max_table_nesting=0)()


class _List:
    """One list as a resource."""

    def __init__(self, listing: Listing[Any], *, incremental: bool, deletions: bool) -> None:
        self._listing = listing
        method = listing.call.method
        assert isinstance(method, ListMethod)
        self._method = method
        row = whole_list(listing).row
        self._row = row
        self._columns = {each.key: each for each in columns_of(row, ())}
        #: The key of the rows, empty where they have none.
        self._id = method.pagination.id_field or ""
        self._deletions = deletions
        if deletions and not (self._id and method.pagination.by_id):
            raise ParameterError(f"{method.name}: deletions are found by id, which its rows lack")
        known = (key for key in MODIFIED if key in self._columns)
        self._modified = next(known, None) if incremental and self._id else None

    def resource(self, dlt: Any) -> Any:
        hints: dict[str, Any] = {
            each.key: {"data_type": _TYPES[each.kind]} for each in self._columns.values()
        }
        hints[OTHER] = {"data_type": "json"}
        if self._deletions:
            hints[_DELETED] = {"data_type": "bool", "hard_delete": True}
        settings = {
            "name": _name(self._method.name),
            "columns": hints,
            "primary_key": self._id or None,
            "write_disposition": "merge" if self._id else "replace",
        }
        if self._modified is None:
            return dlt.resource(lambda: self._pages(dlt, None), **settings)
        # Marks of deleted rows have no such field.
        cursor = dlt.sources.incremental(self._modified, on_cursor_value_missing="include")

        def rows(since: Any = cursor) -> Iterator[list[dict[str, Any]]]:
            yield from self._pages(dlt, since.last_value)

        return dlt.resource(rows, **settings)

    def _pages(self, dlt: Any, since: Any) -> Iterator[list[dict[str, Any]]]:
        seen: set[Any] = set()
        listing = self._since(since)
        for page in listing.fast().pages():
            rows = [self._typed(each) for each in page]
            if self._deletions:
                seen.update(row[self._id] for row in rows)
            yield rows
        if self._deletions:
            yield from self._deleted(dlt, seen)

    def _since(self, since: Any) -> Listing[Any]:
        if since is None or self._modified is None:
            return self._listing
        way = self._method.pagination.by_id
        place = (way.filter if way is not None else "filter", f">={MODIFIED[self._modified]}")
        text = since.isoformat() if hasattr(since, "isoformat") else since
        return self._with(put(self._listing.call.params, place, text))

    def _with(self, params: dict[str, Any]) -> Listing[Any]:
        listing = self._listing
        return Listing(listing._client, listing.call.with_params(params), listing._options)

    def _typed(self, row: Any) -> dict[str, Any]:
        return typed(row, self._columns)

    # --- deletions ----------------------------------------------------------------------------

    def _deleted(self, dlt: Any, seen: set[Any]) -> Iterator[list[dict[str, Any]]]:
        """Marks for the rows that are not there any more."""
        state = dlt.current.resource_state()
        known = set(_expanded(state.get("ids", []))) | seen
        if self._listing.count() != len(known):
            there = self._all_ids()
            yield [{self._id: each, _DELETED: True} for each in sorted(known - there)]
            known = there
        state["ids"] = _ranges(known)

    def _all_ids(self) -> set[Any]:
        way = self._method.pagination.by_id
        assert way is not None
        params = {**self._listing.call.params}
        if way.select:
            params[way.select] = [way.selected or way.field]
        pages = self._with(params).by_id().fast().pages()
        return {self._typed(each)[self._id] for each in chain.from_iterable(pages)}


def _children(dlt: Any, name: str, each: Each[Any, Any]) -> Any:
    def rows() -> Iterator[dict[str, Any]]:
        for parent, row in each:
            yield {PARENT: parent_id(parent), **_raw(row)}

    return dlt.resource(rows, name=name, write_disposition="replace")


def typed(row: Any, columns: dict[str, Column]) -> dict[str, Any]:
    """A row with values of the documented types; what is of another type is in ``_other``."""
    found: dict[str, Any] = {}
    other: dict[str, Any] = {}
    for key, value in _raw(row).items():
        column = columns.get(key)
        if column is None or column.kind not in KINDS:
            found[key] = value
            continue
        each = cell(value, column.kind)
        if each is UNREAD:
            other[key] = value
        else:
            found[key] = each
    if other:
        found[OTHER] = other
    return found


def _raw(row: Any) -> dict[str, Any]:
    raw = row.to_dict() if isinstance(row, View) else row
    return raw if isinstance(raw, dict) else {"value": raw}


def _name(method: str) -> str:
    """``crm.deal.list`` → ``crm_deal``."""
    return method.removesuffix(".list").removesuffix(".get").replace(".", "_")


def _ranges(ids: Iterable[int]) -> list[list[int]]:
    """Ids as ranges: those of a portal are dense, and the state of dlt is kept small."""
    found: list[list[int]] = []
    for each in sorted(ids):
        if found and each == found[-1][1] + 1:
            found[-1][1] = each
        else:
            found.append([each, each])
    return found


def _expanded(ranges: Iterable[list[int]]) -> Iterator[int]:
    return chain.from_iterable(range(first, last + 1) for first, last in ranges)
