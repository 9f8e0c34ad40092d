"""Walks that go by a cursor: tokens, page numbers, offsets, the key of the last row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .completeness import CompletenessCheck, ReadOptions, as_integer
from .effects import Emit, Flow
from .errors import ParameterError, StalledCursor
from .method import Call, ListMethod, Pagination, look_up, put

if TYPE_CHECKING:
    from .core import Core


def by_cursor(
    core: Core, call: Call[Any], method: ListMethod[Any], options: ReadOptions
) -> Flow[None]:
    if options.by_id:
        raise ParameterError(f"{method.name} cannot be read by id")
    call, method = _by_offset_if_asked(call, method)
    paging = method.pagination
    params = _fixed(method, call.params, paging.fixed)
    position = look_up(params, paging.cursor)
    # From the middle of a list, the announced total says nothing.
    check = CompletenessCheck(method, check=options.check and position is None)
    if position is None and paging.style in ("offset", "page"):
        position = 0 if paging.style == "offset" else paging.first
    shown: set[str] = set()
    before: list[Any] | None = None
    while True:
        if position is not None:
            params = put(params, paging.cursor, position)
        envelope = yield from core.send(call.with_params(params))
        fresh = check.page(envelope.body, 0)
        rows = paging.rows(envelope.body) or []
        if rows and (not fresh or rows == before):
            raise StalledCursor(f"{method.name}: the page at {position!r} is the one before it")
        before = rows
        yield Emit(fresh)
        position = _advance(method, params, envelope.body, rows, position)
        if position is None:
            break
        if paging.style in ("token", "after"):
            # Offsets and page numbers are counted here: they do not come twice.
            mark = json.dumps(position, sort_keys=True, default=str)
            if mark in shown:
                raise StalledCursor(f"{method.name}: the cursor {mark} came twice")
            shown.add(mark)
    check.end()


def _by_offset_if_asked(
    call: Call[Any], method: ListMethod[Any]
) -> tuple[Call[Any], ListMethod[Any]]:
    """Pages are counted by page or by offset, and an offset wins over the page beside it
    (api-reference/tasks/tasks-task-list-rest-v3.md): with one, the list goes on by offset."""
    paging = method.pagination
    place = (*paging.cursor[:-1], "offset")
    offset = look_up(call.params, place)
    if paging.style != "page" or offset is None:
        return call, method
    page = look_up(call.params, paging.cursor)
    if not as_integer(offset) and page is not None:
        limit = look_up(call.params, paging.limit) if paging.limit else None
        offset = (as_integer(page) - paging.first) * as_integer(limit, paging.page_size)
    outer = dict(look_up(call.params, place[:-1], {}))
    outer.pop(paging.cursor[-1], None)
    params = put(call.params, place[:-1], outer) if place[:-1] else outer
    paging = replace(paging, style="offset", cursor=place)
    return call.with_params(put(params, place, as_integer(offset))), replace(
        method, pagination=paging
    )


def _fixed(
    method: ListMethod[Any], params: Mapping[str, Any], fixed: Mapping[str, Any], *path: str
) -> Mapping[str, Any]:
    """The parameters with those that the walk needs as they are."""
    for name, value in fixed.items():
        place = (*path, name)
        if isinstance(value, dict):
            params = _fixed(method, params, value, *place)
        elif look_up(params, place, value) != value:
            raise ParameterError(
                f"{method.name}: read to its end, the list goes by {'.'.join(place)} {value!r}"
            )
        else:
            params = put(params, place, value)
    return params


def _advance(
    method: ListMethod[Any],
    params: Mapping[str, Any],
    body: Mapping[str, Any],
    rows: list[Any],
    position: Any,
) -> Any:
    """The next position, None after the last page."""
    paging = method.pagination
    more = look_up(body, paging.more) if paging.more else None
    if more in (False, "N", 0, "0", "false"):
        return None
    if paging.style == "token":
        following = look_up(body, paging.next) or None
    elif not rows or (more is None and len(rows) < _size(paging, params)):
        following = None
    else:
        following = _after(method, rows, position)
    if following is None and more is not None:
        raise StalledCursor(f"{method.name}: there is more after {position!r}, and no way to it")
    return following


def _after(method: ListMethod[Any], rows: list[Any], position: Any) -> Any:
    """The position behind a page."""
    paging = method.pagination
    if paging.style != "after":
        return position + 1 if paging.style == "page" else position + len(rows)
    last = rows[-1].get(paging.id_field) if isinstance(rows[-1], dict) else None
    if last is None:
        raise StalledCursor(
            f"{method.name}: rows have no {paging.id_field!r} to go on from: select it, too"
        )
    return last


def _size(paging: Pagination, params: Mapping[str, Any]) -> int:
    """Rows of a full page. A portal may cut a size that it finds too large, and does not say so
    (api-reference/telephony/follow-up/call-followup-list.md): then only an empty page is the
    end, and this is 1."""
    asked = look_up(params, paging.limit) if paging.limit else None
    if asked is None:
        return paging.page_size
    return min(as_integer(asked), paging.page_size) if as_integer(asked) <= paging.page_size else 1
