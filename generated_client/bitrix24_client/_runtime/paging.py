"""Walks by ``start``, ``next`` and ``total``, and which walk a method is read by.

What a walk guarantees is in :mod:`.check`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .answers import count
from .batch_requests import run_request
from .commands import Command
from .completeness import CompletenessCheck, ReadOptions, as_integer, expressible
from .cursors import by_cursor, by_id
from .effects import Emit, Flow, Join, Spawn
from .errors import BatchRefused, StalledCursor
from .method import Call, ListMethod, look_up, put

if TYPE_CHECKING:
    from .answers import Envelope
    from .core import Core


def walk(core: Core, call: Call[list[Any]], options: ReadOptions) -> Flow[None]:
    """Every row of a list, page by page."""
    method = call.method
    assert isinstance(method, ListMethod)
    if method.pagination.style != "start":
        yield from by_cursor(core, call, method, options)
        return
    start = as_integer(look_up(call.params, method.pagination.cursor, 0))
    if options.by_id or start < 0:
        yield from by_id(core, call, method, options)
        return
    yield from _by_start(core, call, method, options, start)


# --- start / next / total -------------------------------------------------------------------------


def _by_start(
    core: Core, call: Call[Any], method: ListMethod[Any], options: ReadOptions, start: int
) -> Flow[None]:
    check = CompletenessCheck(method, check=options.check)
    cursor = method.pagination.cursor
    first: Envelope[Any] = yield from core.send(_at(call, cursor, start))
    yield Emit(check.page(first.body, start))
    position = _step(method, check, first.body, start)
    total = count(look_up(first.body, method.pagination.total))
    if not options.single and position is not None and total is not None:
        position = yield from _ahead(core, call, method, options, check, position, total)
    # What is left: everything, where there is no total; what was added since, where there is.
    while position is not None:
        envelope = yield from core.send(_at(call, cursor, position))
        yield Emit(check.page(envelope.body, position))
        position = _step(method, check, envelope.body, position)
    check.end()


def _step(
    method: ListMethod[Any], check: CompletenessCheck, body: Mapping[str, Any], start: int
) -> int | None:
    """Where the next page begins, None after the last."""
    following = look_up(body, method.pagination.next)
    if following is None or following is False or following == "":
        return None
    position = count(following)
    rows = method.pagination.rows(body) or []
    if position is None or position <= start or not rows:
        raise StalledCursor(
            f"{method.name}: after {len(rows)} rows at {start}, the next page is at {following!r}"
        )
    check.full(len(rows), position - start, start)
    return position


def _ahead(
    core: Core,
    call: Call[Any],
    method: ListMethod[Any],
    options: ReadOptions,
    check: CompletenessCheck,
    position: int,
    total: int,
) -> Flow[int | None]:
    """Pages up to ``total``, many to a request and requests beside each other, in order.

    Returns where to go on one by one, None at the end of the list.
    """
    cursor = method.pagination.cursor
    step = position - as_integer(look_up(call.params, cursor, 0))
    offsets = range(position, total, step)
    if len(offsets) < 2 or not expressible(call):
        return position
    planned = _portions(offsets, options.growth)
    under_way: deque[tuple[list[int], Any]] = deque()
    following: int | None = position
    # The first portions are asked for one by one: options on is what justifies them.
    depth = options.look_ahead if len(options.growth) == 1 else 1
    try:
        while under_way or planned:
            while planned and len(under_way) < depth:
                portion = planned.popleft()
                flow = _pages(core, [_at(call, cursor, each) for each in portion])
                under_way.append((portion, (yield Spawn(flow))))
                if len(portion) == options.growth[-1]:
                    depth = options.look_ahead
            portion, handle = under_way.popleft()
            try:
                pages = yield Join(handle)
            except BatchRefused:
                # The method is not allowed in a batch: page by page, then.
                return portion[0]
            if depth > 1:
                check.allow_unordered_totals()
            for at in portion:
                body = pages.popleft()
                yield Emit(check.page(body, at))
                following = _step(method, check, body, at)
                if following != at + step:
                    # The last page, or one of another size: the plan has come to its end.
                    return following
    finally:
        for _, handle in under_way:
            handle.cancel()
    return following


def _portions(offsets: Sequence[int], growth: Sequence[int]) -> deque[list[int]]:
    portions: deque[list[int]] = deque()
    sizes = list(growth)
    at = 0
    while at < len(offsets):
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        portions.append(list(offsets[at : at + size]))
        at += size
    return portions


def _pages(core: Core, calls: list[Call[Any]]) -> Flow[deque[Mapping[str, Any]]]:
    """Pages in one request; every page, or the error of the first that has none."""
    commands = [Command(call, index) for index, call in enumerate(calls)]
    yield from run_request(core, commands, halt=False)
    return deque(command.envelope.body for command in commands)


def _at(call: Call[Any], cursor: tuple[str, ...], position: int) -> Call[Any]:
    if not position and look_up(call.params, cursor) is None:
        return call
    return call.with_params(put(call.params, cursor, position))
