"""Walks by ``start``, ``next`` and ``total``, and which walk a list is read by.

What a walk guarantees is in :mod:`.completeness`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .answers import count
from .batch_requests import MOST_COMMANDS, run_request
from .by_id import IdReader, ReadByStart
from .commands import Command
from .completeness import CompletenessCheck, ReadOptions, as_integer, expressible
from .cursors import by_cursor
from .effects import Emit, Flow
from .errors import ApiError, BatchRefused, StalledCursor
from .id_queries import IdQueries, may_read_by_id
from .method import Call, ListMethod, look_up, put
from .read_ahead import ReadAhead

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
    given = look_up(call.params, method.pagination.cursor)
    start = as_integer(given)
    by_id = options.by_id
    if by_id is None:
        by_id = start < 0 or (given is None and may_read_by_id(call, method))
    if not by_id:
        yield from _OffsetReader(core, call, method, options).read(start)
        return
    try:
        yield from IdReader(core, call, method, options).read()
    except ReadByStart as other:
        reader = _OffsetReader(core, other.call or call, method, options)
        yield from reader.read(0, other.first, emitted=other.emitted)


class _OffsetReader:
    """Reads one list by offset."""

    def __init__(
        self, core: Core, call: Call[Any], method: ListMethod[Any], options: ReadOptions
    ) -> None:
        self._core = core
        self._call = call
        self._method = method
        self._options = options
        self._check = CompletenessCheck(method, check=options.check)

    def read(
        self, start: int, first: Envelope[Any] | None = None, *, emitted: bool = False
    ) -> Flow[None]:
        """Emit every page. ``first`` is the first one if it was read already."""
        paging = self._method.pagination
        if first is None:
            first = yield from self._core.send(self._at(start))
        rows = self._check.page(first.body, start)
        if not emitted:
            yield Emit(rows)
        position = self._following(first.body, start)
        total = count(look_up(first.body, paging.total))
        if position is not None and total is not None:
            position = yield from self._ahead(start, position, total)
        # What is left: everything, where there is no total; what was added since, where there is.
        while position is not None:
            envelope = yield from self._core.send(self._at(position))
            yield Emit(self._check.page(envelope.body, position))
            position = self._following(envelope.body, position)
        self._check.end()

    def _at(self, position: int) -> Call[Any]:
        cursor = self._method.pagination.cursor
        if not position and look_up(self._call.params, cursor) is None:
            return self._call
        return self._call.with_params(put(self._call.params, cursor, position))

    def _following(self, body: Mapping[str, Any], start: int) -> int | None:
        """Where the next page begins, None after the last."""
        paging = self._method.pagination
        following = look_up(body, paging.next)
        if following is None or following is False or following == "":
            return None
        position = count(following)
        rows = paging.rows(body) or []
        if position is None or position <= start or not rows:
            raise StalledCursor(
                f"{self._method.name}: after {len(rows)} rows at {start}, the next page is at "
                f"{following!r}"
            )
        self._check.full(len(rows), position - start, start)
        return position

    def _ahead(self, start: int, position: int, total: int) -> Flow[int | None]:
        """Pages up to ``total``, many to a request and requests in parallel, in order.

        Returns where to go on one by one, None at the end of the list.
        """
        options, step = self._options, position - start
        offsets = range(position, total, step)
        newest = self._newest()
        if options.single or not offsets or not expressible(self._call):
            if newest is not None:
                self._set_newest((yield from _attempt(self._core, newest)))
            return position
        planned = _portions(offsets, options.growth)
        portions: deque[list[int]] = deque()
        ahead = ReadAhead[_Pages]()
        following: int | None = position
        # The first portions are asked for one by one: reading on is what justifies them.
        depth = options.look_ahead if len(options.growth) == 1 else 1
        try:
            while ahead or planned:
                while planned and len(ahead) < depth:
                    portion = planned.popleft()
                    yield from ahead.start(self._portion(portion, newest))
                    newest = None
                    portions.append(portion)
                    if len(portion) == options.growth[-1]:
                        depth = options.look_ahead
                portion = portions.popleft()
                try:
                    pages = yield from ahead.next()
                except BatchRefused:
                    # The method is not allowed in a batch: page by page, then.
                    return portion[0]
                self._set_newest(pages.newest)
                if depth > 1:
                    self._check.allow_unordered_totals()
                for at in portion:
                    body = pages.bodies.popleft()
                    yield Emit(self._check.page(body, at))
                    following = self._following(body, at)
                    if following != at + step:
                        # The last page, or one of another size: the plan has come to its end.
                        return following
        finally:
            ahead.cancel()
        return following

    def _portion(self, offsets: Sequence[int], newest: Call[Any] | None) -> Flow[_Pages]:
        calls = [self._at(each) for each in offsets]
        return _pages(self._core, calls, newest, patient=self._options.patient)

    def _newest(self) -> Call[Any] | None:
        """The call that asks for the highest id, where the method has a way to."""
        if not self._options.check or self._method.pagination.by_id is None:
            return None
        way = self._method.pagination.by_id
        params = {key: each for key, each in self._call.params.items() if key not in way.order}
        return IdQueries(self._call.with_params(params), self._method).newest()

    def _set_newest(self, body: Mapping[str, Any] | None) -> None:
        rows = self._method.pagination.rows(body) if body is not None else None
        if rows:
            ids = IdQueries(self._call, self._method).descending(rows)
            if ids:
                self._check.set_newest(ids[0])


@dataclass
class _Pages:
    bodies: deque[Mapping[str, Any]]
    #: The answer to another call that went along, if it had one.
    newest: Mapping[str, Any] | None


def _pages(
    core: Core, calls: list[Call[Any]], newest: Call[Any] | None, *, patient: bool
) -> Flow[_Pages]:
    """Pages in one request; every page, or the error of the first that has none."""
    commands = [Command(call, index) for index, call in enumerate(calls)]
    extra = [] if newest is None else [Command(newest, len(calls))]
    for portion in _fitting([*extra, *commands]):
        yield from run_request(core, portion, halt=False, patient=patient)
    bodies = deque(command.envelope.body for command in commands)
    found = extra[0].envelope.body if extra and extra[0].error is None else None
    return _Pages(bodies, found)


def _fitting(commands: list[Command[Any]]) -> list[list[Command[Any]]]:
    return [commands[at : at + MOST_COMMANDS] for at in range(0, len(commands), MOST_COMMANDS)]


def _attempt(core: Core, call: Call[Any]) -> Flow[Mapping[str, Any] | None]:
    """The answer of a call that is good to have, None if it is refused."""
    try:
        return (yield from core.send(call)).body
    except ApiError:
        return None


def _portions(offsets: Sequence[int], growth: Sequence[int]) -> deque[list[int]]:
    portions: deque[list[int]] = deque()
    sizes = list(growth)
    at = 0
    while at < len(offsets):
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        portions.append(list(offsets[at : at + size]))
        at += size
    return portions
