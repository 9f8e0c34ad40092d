"""A long list in pieces: ranges of ids that processes read apart from each other.

::

    pieces = plan(b24.crm.deal.list(), rows=100_000)
    # elsewhere, in a task of Celery, Dask or Ray
    for row in read(piece, b24):
        ...

Pieces are small values that can be pickled. Together they have every row once: also those that
are added while they are read, as the last piece has no end. A list that cannot be read by id is
one piece.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from .answers import count
from .completeness import ReadOptions
from .converters import ANY, Nested
from .effects import run
from .errors import ParameterError
from .id_queries import IdQueries, NotInOrder, may_read_by_id
from .listing import Listing
from .method import ListMethod, Pagination, Path, Version, list_method, look_up, prepare, put

if TYPE_CHECKING:
    from .core import SyncCaller
    from .views import View

#: Rows of a piece: some forty requests.
ROWS: Final = 100_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a list: the rows whose ids are above ``after`` and not above ``upto``."""

    method: str
    params: dict[str, Any] = field(repr=False)
    number: int = 0
    #: None where the list is not read by id, or the piece has no such end.
    after: int | None = None
    upto: int | None = None
    version: Version = "classic"
    at: Path = field(default=(), repr=False)
    pagination: Pagination = field(default_factory=Pagination, repr=False)
    #: The class of the rows, None for rows as they come.
    row: type[View] | None = field(default=None, repr=False)
    options: ReadOptions = field(default_factory=ReadOptions, repr=False)


def plan(listing: Listing[Any], rows: int = ROWS) -> list[Piece]:
    """The pieces of a list, with about so many rows each; two requests."""
    if rows < 1:
        raise ParameterError("a piece has at least one row")
    whole, call = whole_list(listing), listing.call
    method = call.method
    assert isinstance(method, ListMethod)
    if listing._options.by_id is False or not may_read_by_id(call, method):
        return [whole]
    queries = IdQueries(call, method)
    core, io = listing._client._core, listing._client._io
    body = run(core.send(queries.first()), io).body
    found = queries.rows(body)
    try:
        queries.last_of(found, queries.start)
        newest = queries.descending(queries.rows(run(core.send(queries.newest()), io).body))
    except NotInOrder:
        return [whole]
    if not found or not newest:
        return [whole]
    lowest = queries.last_of(found[:1], queries.start)
    total = count(look_up(body, method.pagination.total)) or newest[0] - lowest + 1
    number = max(1, -(-total // rows))
    if number == 1:
        return [whole]
    width = max(1, -(-(newest[0] - lowest + 1) // number))
    starts = range(lowest - 1, newest[0], width)
    return [
        _between(
            whole,
            index,
            # From the very beginning, and to wherever the list ends by then.
            start if index else queries.start,
            None if index == len(starts) - 1 else start + width,
        )
        for index, start in enumerate(starts)
    ]


def read(piece: Piece, client: SyncCaller) -> Iterator[Any]:
    """The rows of a piece."""
    for page in pages(piece, client):
        yield from page


def pages(piece: Piece, client: SyncCaller) -> Iterator[list[Any]]:
    """The rows of a piece, page by page."""
    item: Any = ANY if piece.row is None else Nested(piece.row)
    method = list_method(piece.method, item, piece.pagination, version=piece.version, at=piece.at)
    params: dict[str, Any] = piece.params
    way = piece.pagination.by_id
    if piece.after is not None and way is not None:
        params = put(params, (way.filter, f">{way.field}"), piece.after)
        if piece.upto is not None:
            params = put(params, (way.filter, f"<={way.field}"), piece.upto)
    listing = Listing[Any](client, prepare(method, params), piece.options).fast()
    yield from (listing.by_id() if piece.after is not None else listing).pages()


def whole_list(listing: Listing[Any]) -> Piece:
    """A list as one piece."""
    method = listing.call.method
    assert isinstance(method, ListMethod)
    return Piece(
        method.name,
        dict(listing.call.params),
        version=method.version,
        at=method.at,
        pagination=method.pagination,
        row=method.item.view if isinstance(method.item, Nested) else None,
        options=listing._options,
    )


def _between(whole: Piece, number: int, after: int, upto: int | None) -> Piece:
    way = whole.pagination.by_id
    assert way is not None
    if upto is None:
        # What the caller has set stays.
        bound = look_up(whole.params, (way.filter, f"<={way.field}"))
        upto = int(bound) if bound is not None and str(bound).isdecimal() else None
    return replace(whole, number=number, after=after, upto=upto)
