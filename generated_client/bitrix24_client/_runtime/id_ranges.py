"""Ranges of ids: read in parallel, adapted to gaps, and proved to be complete.

A range of ids holds at most as many rows as it has ids. One that is no wider than a page is
complete whatever came. A wider one is complete if its page was not full; a full page is followed
by further ranges for what is left. Where a portal hides rows after it has cut a page, a page
that is not full proves nothing: what is behind its last row is kept as ``unproven``, and is asked
for in the end unless the number of rows says that nothing is missing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from .batch_requests import MOST_COMMANDS, run_request
from .commands import Command
from .effects import Flow
from .id_queries import IdQueries

if TYPE_CHECKING:
    from .core import Core

#: Behind the first id, up to the second.
Range = tuple[int, int]

#: How full a page is meant to be: some ranges have more rows than others, and one that does not
#: fit into its page costs another command.
_FILL: Final = 0.8
#: Ids are taken for dense if more than this part of them has rows. Ranges no wider than a page
#: need no second look then, and are not many more.
_DENSE: Final = 0.6


@dataclass
class RangeResult:
    """The rows of a region, in order, and what may be missing of it."""

    pages: deque[list[Any]] = field(default_factory=deque)
    unproven: list[Range] = field(default_factory=list)

    @property
    def rows(self) -> int:
        return sum(map(len, self.pages))


def split(region: Range, density: float, page_size: int, most: int = MOST_COMMANDS) -> list[Range]:
    """Ranges that begin with the region and have a page of rows each, if ``density`` is the part
    of ids that have a row; no more than ``most``."""
    start, end = region
    width = end - start
    if density >= _DENSE:
        width = page_size
    elif density > 0:
        width = max(page_size, int(min(width, _FILL * page_size / density)))
    ranges: list[Range] = []
    while start < end and len(ranges) < most:
        stop = min(end, start + width)
        ranges.append((start, stop))
        start = stop
    return ranges


def read_ranges(
    core: Core, queries: IdQueries, ranges: Sequence[Range], *, patient: bool
) -> Flow[RangeResult]:
    """Every row of ranges: one command each, and more where they do not fit into a page."""
    found: list[tuple[int, list[Any]]] = []
    result = RangeResult()
    size = queries.page_size
    todo = deque((start, end, 0) for start, end in ranges)
    while todo:
        portion = [todo.popleft() for _ in range(min(len(todo), MOST_COMMANDS))]
        commands = [
            Command(queries.between(start, end), index)
            for index, (start, end, _) in enumerate(portion)
        ]
        yield from run_request(core, commands, halt=False, patient=patient)
        for (start, end, tries), command in zip(portion, commands, strict=True):
            rows = queries.rows(command.envelope.body)
            last = queries.last_of(rows, start, end)
            if rows:
                found.append((start, rows))
            if not rows or last >= end or end - start <= size:
                continue
            if len(rows) < size:
                result.unproven.append((last, end))
            else:
                rest = _rest((last, end), len(rows) / (last - start), size, tries)
                todo.extend((*each, tries + 1) for each in rest)
    found.sort(key=lambda each: each[0])
    result.pages.extend(rows for _, rows in found)
    return result


def _rest(region: Range, density: float, page_size: int, tries: int) -> list[Range]:
    """Ranges for what is left of a range after a page of it that had ``density``.

    As a rule nothing is left: the page was just full. If it turns out to be full again, this is
    where many rows are, and the next ranges are as narrow as these rows want it, each twice as
    wide as the one before: there is no telling how far it goes on like that.
    """
    start, end = region
    if not tries:
        return [region]
    ranges: list[Range] = []
    width = split(region, density, page_size, 1)[0][1] - start
    while start < end:
        stop = min(end, start + width)
        ranges.append((start, stop))
        start, width = stop, 2 * width
    return ranges
