"""Lists: which records a call asks for, in which order, and which part of them it gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Call
from . import filtering
from .family import CONTROLS, at, first
from .names import fold
from .ordering import read_order, sort_records
from .paging import Page, after, cut, read_page
from .params import renames_of
from .records import Collection, Record
from .services import method_rules
from .tools import MethodTools


def select_rows(
    tools: MethodTools, call: Call, collection: Collection
) -> tuple[Sequence[Record], int | None, int, Page]:
    """The records of the page, where the next page starts, how many match, and the page.

    Raises :class:`.filtering.FilterError` for a filter that the portal would refuse.
    """
    wanted = _filter(tools, call, collection)
    page = read_page(tools.role, call.params)
    if page.follow is not None and page.follow[2] is not None:
        field, down, value = page.follow
        wanted = wanted.also(field, "<" if down else ">", value)
    rows, following, total = _rows(tools, call, collection, wanted, page)
    return rows, following, total, page


def _filter(tools: MethodTools, call: Call, collection: Collection) -> filtering.Filter:
    """What the call says about the records: its filter, and parameters named like fields."""
    role, params = tools.role, call.params
    rename = renames_of(tools.family, call)
    conditions = at(params, role.controls.get("filter", ()))
    if call.operation.generation == "v3" and isinstance(conditions, list):
        documented = tools.fields | tools.filters | collection.spelling.keys()
        return filtering.v3(
            conditions, lambda name: not tools.fields or fold(name) in documented, "id"
        )
    by_scope = all(first(params, places) is not None for _, places in role.scope)
    flat = {}
    special = method_rules(call.operation.name.lower()).conditions
    for name, value in params.items():
        if fold(name) in special:
            flat[special[fold(name)]] = value
            continue
        folded = rename.get(fold(name), fold(name))
        if (name,) == role.key and folded == fold(name):
            folded = role.lookup[0] if role.lookup else "id"
        elif fold(name) in CONTROLS or (by_scope and fold(name) in tools.family.scope):
            continue
        # Of records that the documentation shows nothing is known but what it shows.
        named = not collection.documented and (folded == "id" or folded in tools.fields)
        if named or folded in collection.spelling:
            flat["=" + folded] = value
    inner = conditions if isinstance(conditions, (Mapping, list)) else {}
    if isinstance(inner, list):
        inner = dict(enumerate(inner))
    wanted = filtering.classic(inner, rename, "id")
    return wanted if not flat else wanted.and_also(filtering.classic(flat, rename, "id"))


def _rows(
    tools: MethodTools,
    call: Call,
    collection: Collection,
    wanted: filtering.Filter,
    page: Page,
) -> tuple[Sequence[Record], int | None, int]:
    """The records of the page, where the next page starts, and how many there are."""
    controls = tools.role.controls
    scope = [first(call.params, places) for _, places in tools.role.scope]
    order = page.order or read_order(
        at(call.params, controls.get("order", ())), at(call.params, controls.get("sort", ()))
    )
    ids = wanted.narrow(collection.ids(scope))
    if order and order[0][0] == "id" and order[0][1]:
        ids = list(reversed(ids))
        order = order[1:1]
    elif order and order[0][0] == "id":
        order = order[1:1]
    if not wanted.tests and not order and not page.after:
        part, following = cut(ids, page)
        return [collection[number] for number in part], following, len(ids)
    if page.silent and not order and page.size is not None:
        # Nobody wants the total: stop when the page is full.
        found: list[Record] = []
        for number in ids:
            record = collection[number]
            if wanted.matches(record):
                found.append(record)
                if len(found) == page.size:
                    break
        return found, None, 0
    rows: Sequence[Record] = [
        record for number in ids if wanted.matches(record := collection[number])
    ]
    if order:
        rows = sort_records(rows, order)
    total = len(rows)
    if page.after:
        rows = after(rows, page.after)
    part, following = cut(rows, page)
    return part, following, total
