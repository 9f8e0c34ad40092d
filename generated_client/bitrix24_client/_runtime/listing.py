"""Lists as callers see them: iterables that page on their own."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .batch_requests import MOST_COMMANDS
from .completeness import LOOK_AHEAD, LOOK_AHEAD_FOR_ALL, ReadOptions
from .effects import iterate, iterate_async, run, run_async
from .method import Call, ListMethod
from .paging import count_rows, walk
from .representations import Rows

if TYPE_CHECKING:
    from .core import AsyncCaller, SyncCaller

T = TypeVar("T")


class _Options:
    """What both kinds of lists have: how to read. Nothing is sent before iteration."""

    __slots__ = ("_call", "_client", "_options")

    def __init__(self, client: Any, call: Call[Any], options: ReadOptions | None = None) -> None:
        self._client = client
        self._call = call
        self._options = options or ReadOptions()

    def _vary(self, **changes: Any) -> Self:
        return type(self)(self._client, self._call, replace(self._options, **changes))

    def fast(self, look_ahead: int = LOOK_AHEAD) -> Self:
        """For reading all of a long list: full batches at once, ``look_ahead`` of them ahead."""
        if look_ahead < 1:
            raise ValueError("look_ahead is at least 1")
        return self._vary(
            growth=(MOST_COMMANDS,),
            growth_by_id=(MOST_COMMANDS,),
            look_ahead=look_ahead,
        )

    def _whole(self) -> Self:
        """For who keeps all rows anyway."""
        fast = self if len(self._options.growth) == 1 else self.fast(LOOK_AHEAD_FOR_ALL)
        return fast._vary(patient=False)

    def single(self) -> Self:
        """One request per page: no batches."""
        return self._vary(single=True)

    def by_id(self) -> Self:
        """In the order of ids, which is how lists are read wherever it is known to work and no
        other order is asked for: nothing is missed, however the list changes meanwhile."""
        return self._vary(by_id=True)

    def by_start(self) -> Self:
        """In the portal's own order, by offset: a list that changes meanwhile may raise
        ``ListingChanged`` or ``IncompleteListing``."""
        return self._vary(by_id=False)

    def unchecked(self) -> Self:
        """Do not compare with what the portal announces: some methods miscount."""
        return self._vary(check=False)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._call.method.name}>"

    @property
    def call(self) -> Call[Any]:
        return self._call

    def _rows(self, raw: list[Any]) -> list[Any]:
        method = self._call.method
        assert isinstance(method, ListMethod)
        return method.item.items(raw)


class Listing(_Options, Generic[T]):
    """Rows of a list method. Iterating asks for one page after the other, and for more at once
    the further it gets; see :mod:`.completeness` for what is guaranteed."""

    __slots__ = ()
    _client: SyncCaller

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[T]]:
        """The rows page by page."""
        core = self._client._core
        for raw in iterate(walk(core, self._call, self._options), self._client._io):
            yield self._rows(raw)

    def all(self) -> list[T]:
        """Every row, as :meth:`fast` reads them: nobody who asks for all leaves early."""
        rows = Rows[T]()
        for page in self._whole().pages():
            rows += page
        return rows

    def first(self) -> T | None:
        """The first row, None if there is none. One request."""
        return next(iter(self), None)

    def count(self) -> int:
        """How many rows there are: one request, where the portal counts them."""
        flow = count_rows(self._client._core, self._call, self._options)
        return run(flow, self._client._io)


class AsyncListing(_Options, Generic[T]):
    """Rows of a list method, for ``async for``; see :class:`Listing`."""

    __slots__ = ()
    _client: AsyncCaller

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        pages = self.pages()
        try:
            async for page in pages:
                for row in page:
                    yield row
        finally:
            # Leaving early stops what is read ahead, now and not when it is collected.
            await pages.aclose()

    async def pages(self) -> AsyncGenerator[list[T], None]:
        """The rows page by page."""
        core = self._client._core
        steps = iterate_async(walk(core, self._call, self._options), self._client._io)
        try:
            async for raw in steps:
                yield self._rows(raw)
        finally:
            await steps.aclose()

    async def all(self) -> list[T]:
        """Every row, as :meth:`fast` reads them: nobody who asks for all leaves early."""
        rows = Rows[T]()
        async for page in self._whole().pages():
            rows += page
        return rows

    async def first(self) -> T | None:
        """The first row, None if there is none. One request."""
        rows = self.__aiter__()
        try:
            return await anext(rows, None)
        finally:
            await rows.aclose()

    async def count(self) -> int:
        """How many rows there are: one request, where the portal counts them."""
        flow = count_rows(self._client._core, self._call, self._options)
        return await run_async(flow, self._client._io)

    def __await__(self) -> Generator[Any, None, list[T]]:
        return self.all().__await__()
