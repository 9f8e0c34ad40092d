"""Reading a list by the ids of its rows: nothing slides, and the portal counts once.

The first page has the total. What is left is read in one chain of pages if it is short, each page
after the last row of the one before. Otherwise the last page says how far the ids go, and what
lies between is read in ranges of ids, many to a request and requests in parallel.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from .answers import count
from .batch_requests import MOST_COMMANDS, run_request
from .commands import Command, Ref
from .completeness import ReadOptions, expressible
from .effects import Emit, Flow
from .errors import ApiError, BatchRefused, ValidationError
from .id_queries import IdQueries, NotInOrder
from .id_ranges import Range, RangeResult, read_ranges, split
from .method import Call, ListMethod, look_up
from .read_ahead import ReadAhead

if TYPE_CHECKING:
    from .answers import Envelope
    from .core import Core

#: How much wider ranges become where there are no rows at all.
_LEAP: Final = 4.0


class ReadByStart(Exception):  # noqa: N818 - not an error: the list is read in another way
    """The method does not heed the order or the filter. ``first`` is the page that was read with
    the parameters ``call``, if any was, and ``emitted`` whether it was given out."""

    def __init__(self, call: Call[Any] | None = None, first: Envelope[Any] | None = None) -> None:
        super().__init__()
        self.call = call
        self.first = first
        self.emitted = False


class IdReader:
    """Reads one list by id."""

    def __init__(
        self, core: Core, call: Call[Any], method: ListMethod[Any], options: ReadOptions
    ) -> None:
        self._core = core
        self._method = method
        self._options = options
        self._queries = IdQueries(call, method)
        self._last = self._queries.start
        self._given = 0
        #: How many rows there are, where the portal says so.
        self._total: int | None = None
        self._unproven: list[Range] = []

    def read(self) -> Flow[None]:
        """Emit every page.

        :raises ReadByStart: the list cannot be read like this, and the caller does not insist.
        """
        queries, options = self._queries, self._options
        call = queries.first() if options.check else queries.after(self._last)
        other_way = ReadByStart()
        rows: list[Any] = []
        try:
            first: Envelope[Any] = yield from self._core.send(call)
            rows = queries.rows(first.body)
            other_way = ReadByStart(call, first)
            last = queries.last_of(rows, self._last)
            if not rows:
                return
            yield Emit(rows)
            other_way.emitted = True
            self._given, self._last = len(rows), last
            paging = self._method.pagination
            following = look_up(first.body, paging.next)
            if options.check:
                self._total = self._believable(look_up(first.body, paging.total), following)
            if self._total is None or following or self._given < self._total:
                yield from self._go_on(rows)
        except (NotInOrder, ApiError) as error:
            refused = isinstance(error, NotInOrder) or type(error) in (ApiError, ValidationError)
            beyond = other_way.emitted and self._given > len(rows)
            if options.by_id or not options.check or beyond or not refused:
                raise
        else:
            return
        raise other_way

    def _believable(self, total: Any, following: Any) -> int | None:
        """The total, unless the page alone shows that it is not one."""
        number = count(total)
        if not number or number < self._given or (following and number == self._given):
            return None
        return number

    def _go_on(self, first: list[Any]) -> Flow[None]:
        """What is behind the first page."""
        options = self._options
        batches = not options.single and expressible(self._queries.between(0, 0))
        if not batches or self._queries.bounded_otherwise:
            yield from self._chain([1] if not batches else list(options.growth_by_id))
            return
        size = min(options.growth[0], MOST_COMMANDS)
        pages = self._pages_left()
        left = 0 if self._total is None else self._total - self._given
        if pages is not None and left % self._queries.page_size == 0 and pages < MOST_COMMANDS:
            # The last page is full, and the one behind it shows that it is the last.
            pages += 1
        if pages is None and len(first) < self._queries.page_size:
            # Probably the end.
            yield from self._chain(options.growth_by_id)
            return
        if pages is not None and pages <= size + 1:
            # All that is left in one request, and more only if rows are hidden or deleted.
            yield from self._chain([pages, *options.growth_by_id])
            return
        try:
            yield from self._in_ranges(first)
        except BatchRefused:
            yield from self._chain([1])

    def _pages_left(self) -> int | None:
        if self._total is None:
            return None
        return max(1, -(-(self._total - self._given) // self._queries.page_size))

    def _whole(self) -> bool:
        """Whether as many rows came as there were, so that none is missing."""
        return self._total is not None and self._given >= self._total

    # --- one page after another ------------------------------------------------------------

    def _chain(self, sizes: Sequence[int]) -> Flow[None]:
        """Pages after the last row so far, so many to a request, until one is empty, or all rows
        came that were announced and the last page was not full."""
        sizes = list(sizes)
        full = True
        while full or not self._whole():
            size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
            commands = self._linked(self._last, size)
            try:
                yield from self._run_linked(commands)
            except BatchRefused:
                if size == 1:
                    raise
                sizes = [1]
                continue
            for command in commands:
                if command.error is not None:
                    # The next round begins here, as its first command.
                    break
                rows = self._queries.rows(command.envelope.body)
                if not rows:
                    return
                self._last = self._queries.last_of(rows, self._last)
                self._given += len(rows)
                yield Emit(rows)
                full = len(rows) >= self._queries.page_size
                if not full:
                    # A reference to a full page's last row leads nowhere: ask anew. Only an
                    # empty page ends the list, a short one may have hidden rows in it.
                    sizes = [1, *sizes]
                    break

    def _linked(self, last: int, size: int) -> list[Command[Any]]:
        """Pages that begin after ``last``, each after the last row of the one before it."""
        commands: list[Command[Any]] = []
        for index in range(size):
            after: int | Ref = last
            if commands:
                after = Ref(commands[-1], self._queries.place_of_last())
            commands.append(Command(self._queries.after(after), index))
        return commands

    def _run_linked(self, commands: list[Command[Any]]) -> Flow[None]:
        """Run linked pages; raises if the very first one failed."""
        first = commands[0]
        if len(commands) == 1:
            first.set_result((yield from self._core.send(first.call)))
        else:
            yield from run_request(self._core, commands, halt=True)
            if first.error is not None:
                raise first.error

    # --- ranges in parallel ----------------------------------------------------------------

    def _in_ranges(self, first: list[Any]) -> Flow[None]:
        queries, options = self._queries, self._options
        newest: Envelope[Any] = yield from self._core.send(queries.newest())
        top = queries.rows(newest.body)
        ids = queries.descending(top)
        if not ids or ids[0] <= self._last:
            yield from self._chain(options.growth_by_id)
            return
        above = [row for row, number in zip(top, ids, strict=True) if number > self._last][::-1]
        end = max(self._last, ids[len(above) - 1] - 1)
        lowest = queries.last_of(first[:1], queries.start)
        density = len(first) / (self._last - lowest + 1)
        yield from self._regions(end, density, len(above))
        yield Emit(above)
        self._given += len(above)
        self._last = ids[0]
        if self._whole() or not options.check:
            return
        # Rows were deleted, or are hidden from this user: nothing is taken for granted then.
        yield from self._chain([1, *options.growth_by_id])
        yield from self._prove()

    def _regions(self, end: int, density: float, above: int) -> Flow[None]:
        """The rows behind the last one so far up to ``end``, of which ``density`` is a guess."""
        sizes = [min(size, MOST_COMMANDS) for size in self._options.growth]
        depth = self._options.look_ahead if len(sizes) == 1 else 1
        frontier, coming = self._last, 0.0
        regions: deque[tuple[Range, float]] = deque()
        ahead = ReadAhead[RangeResult]()
        try:
            while ahead or frontier < end:
                while frontier < end and len(ahead) < depth:
                    size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
                    guess = self._average(end - frontier, coming + above) or density
                    ranges = split((frontier, end), guess, self._queries.page_size, size)
                    yield from ahead.start(self._region(ranges))
                    region = (frontier, ranges[-1][1])
                    frontier, expected = region[1], guess * (region[1] - region[0])
                    coming += expected
                    regions.append((region, expected))
                    if len(sizes) == 1:
                        depth = self._options.look_ahead
                result = yield from ahead.next()
                region, expected = regions.popleft()
                coming -= expected
                density = self._learned(region, result, density)
                yield from self._emit(result)
        finally:
            ahead.cancel()

    def _region(self, ranges: Sequence[Range]) -> Flow[RangeResult]:
        return read_ranges(self._core, self._queries, ranges, patient=self._options.patient)

    def _average(self, width: int, coming: float) -> float:
        """The part of the next ``width`` ids that have rows, by the total; 0 where that says
        nothing. However rows are spread, ranges of that width are about as many as pages."""
        left = 0.0 if self._total is None else self._total - self._given - coming
        return max(0.0, left) / width

    def _learned(self, region: Range, result: RangeResult, before: float) -> float:
        width = region[1] - region[0]
        return result.rows / width if result.rows else before / _LEAP

    def _emit(self, result: RangeResult) -> Flow[None]:
        self._unproven += result.unproven
        while result.pages:
            rows = result.pages.popleft()
            self._given += len(rows)
            self._last = self._queries.last_of(rows[-1:], self._last)
            yield Emit(rows)

    def _prove(self) -> Flow[None]:
        """Ask for what may be hidden behind pages that were not full."""
        ahead = ReadAhead[RangeResult]()
        last = self._last
        try:
            while self._unproven or ahead:
                while self._unproven and len(ahead) < self._options.look_ahead:
                    ranges = self._unproven[:MOST_COMMANDS]
                    del self._unproven[:MOST_COMMANDS]
                    yield from ahead.start(self._region(ranges))
                result = yield from ahead.next()
                # These come late, and out of order.
                self._last = self._queries.start
                yield from self._emit(result)
        finally:
            self._last = last
            ahead.cancel()
