"""Walks that go by a cursor: ascending ids, tokens, page numbers, offsets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .batch_requests import run_request
from .commands import Command, Ref
from .completeness import CompletenessCheck, ReadOptions, as_integer, expressible
from .effects import Emit, Flow
from .errors import BatchRefused, ParameterError, StalledCursor, UnreadableAnswer
from .method import Call, ListMethod, Pagination, look_up, put

if TYPE_CHECKING:
    from .core import Core


def by_id(core: Core, call: Call[Any], method: ListMethod[Any], options: ReadOptions) -> Flow[None]:
    """Pages in the order of ids, each asked for by "id greater than the last one".

    Nothing is counted, so nothing slides, and the portal does not slow down towards the end
    (settings/performance/huge-data.md). Several pages go into one request by way of references
    to the last row of the page before.
    """
    way = method.pagination.by_id
    if way is None:
        raise ParameterError(f"{method.name} cannot be read by id")
    params = _ordered(call.params, method)
    last = as_integer(look_up(params, (way.filter, ">" + way.field), 0))
    sizes = [1, *([] if options.single else options.growth_by_id)]
    while True:
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        commands = _chain(call.with_params(params), method, last, size)
        try:
            yield from _run_chain(core, commands)
        except BatchRefused:
            if size == 1:
                raise
            sizes = [1]
            continue
        for command in commands:
            if command.error is not None:
                # The next round begins here, as its first command.
                break
            rows = method.pagination.rows(command.envelope.body)
            if rows is None:
                where = ".".join(method.pagination.items)
                raise UnreadableAnswer(f"no list at {where}", method=method.name)
            if not rows:
                return
            last = _ascending(method, rows, last, way.field)
            yield Emit(rows)
            if len(rows) < method.pagination.page_size:
                # A reference to a full page's last row leads nowhere: ask anew. Only an empty
                # page ends the list, a short one may have hidden rows in it.
                sizes = [1, *sizes]
                break


def _chain(call: Call[Any], method: ListMethod[Any], last: int, size: int) -> list[Command[Any]]:
    """Pages that begin after ``last``, each after the last row of the one before it."""
    way, paging = method.pagination.by_id, method.pagination
    assert way is not None
    row: tuple[str | int, ...] = (*paging.items[1:], paging.page_size - 1, way.field)
    commands: list[Command[Any]] = []
    for index in range(size):
        after = Ref(commands[-1], row) if commands else last
        params = put(call.params, (way.filter, ">" + way.field), after)
        commands.append(Command(call.with_params(params), index))
    return commands


def _run_chain(core: Core, commands: list[Command[Any]]) -> Flow[None]:
    """Run a chain; raises if its very first command failed."""
    first = commands[0]
    if len(commands) == 1:
        first.set_result((yield from core.send(first.call)))
    elif not expressible(first.call):
        raise BatchRefused("", "the parameters do not fit into a command", status=0)
    else:
        yield from run_request(core, commands, halt=True)
        if first.error is not None:
            raise first.error


def _ordered(given: Mapping[str, Any], method: ListMethod[Any]) -> dict[str, Any]:
    way = method.pagination.by_id
    assert way is not None
    params = dict(given)
    for name, value in way.order.items():
        if params.get(name) not in (None, {}, value):
            raise ParameterError(f"{method.name}: read by id, the list has no other {name!r}")
        params[name] = value
    selected = params.get(way.select)
    if isinstance(selected, (list, tuple)) and selected and not {"*", way.field} & set(selected):
        params[way.select] = [*selected, way.field]
    return {**params, method.pagination.cursor[0]: -1}


def _ascending(method: ListMethod[Any], rows: list[Any], last: int, field: str) -> int:
    """The id of the last row; raises if ids do not grow, as they would if the filter is ignored."""
    for row in rows:
        value = as_integer(row.get(field) if isinstance(row, dict) else None, default=-1)
        if value <= last:
            raise StalledCursor(
                f"{method.name}: a row with {field} {value} came after {last}: the list is not in "
                "the order of ids, or the filter is not heeded"
            )
        last = value
    return last


def by_cursor(
    core: Core, call: Call[Any], method: ListMethod[Any], options: ReadOptions
) -> Flow[None]:
    paging = method.pagination
    if options.by_id:
        raise ParameterError(f"{method.name} cannot be read by id")
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
