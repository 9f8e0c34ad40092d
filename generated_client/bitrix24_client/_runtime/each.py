"""One list for many parents: the comments of all deals, the products of all orders.

First pages of 50 parents go into one request, and so do the pages behind them, of whatever parent:
there are as many commands as pages. Rows come parent by parent, in the order of the parents.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .batch_requests import MOST_COMMANDS, run_request
from .calls import capture_call
from .commands import Command
from .completeness import LOOK_AHEAD, ReadOptions, expressible
from .effects import Emit, Flow, iterate, iterate_async, mapped
from .errors import BatchRefused, Bitrix24Error, ParameterError
from .method import Call, ListMethod
from .paging import OffsetPages, walk
from .read_ahead import ReadAhead
from .views import View

if TYPE_CHECKING:
    from .core import AsyncCaller, Core, SyncCaller

Q = TypeVar("Q")
T = TypeVar("T")

#: Where a parent goes: the name of a parameter, with the keys inside of it behind dots, or a
#: function that makes arguments of a parent.
Key = str | Callable[[Any], Mapping[str, Any]]


class _Each:
    """What both kinds have in common: one call for each parent."""

    def __init__(
        self,
        client: Any,
        parents: Iterable[Any],
        method: Callable[..., Any],
        key: Key,
        arguments: Mapping[str, Any],
    ) -> None:
        self._client = client
        self._parents = parents
        self._method = method
        self._key = key
        self._arguments = arguments

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {getattr(self._method, '__qualname__', self._method)}>"

    def _calls(self) -> Iterator[tuple[Any, Call[Any]]]:
        for parent in self._parents:
            call = capture_call(self._method, (), self._arguments_of(parent))
            if not isinstance(call.method, ListMethod):
                raise ParameterError(f"{call.method.name} is not a list")
            yield parent, call

    def _arguments_of(self, parent: Any) -> dict[str, Any]:
        if callable(self._key):
            return {**self._arguments, **self._key(parent)}
        name, *keys = self._key.split(".")
        value: Any = parent_id(parent)
        for at in range(len(keys), 0, -1):
            outer: Any = self._arguments.get(name)
            for key in keys[: at - 1]:
                outer = outer.get(key) if isinstance(outer, Mapping) else None
            value = {**(outer if isinstance(outer, Mapping) else {}), keys[at - 1]: value}
        return {**self._arguments, name: value}

    def _flow(self) -> Flow[None]:
        return _EachReader(self._client._core, self._calls()).read()


class Each(_Each, Generic[Q, T]):
    """Rows with their parents, for ``for``."""

    _client: SyncCaller

    def __iter__(self) -> Iterator[tuple[Q, T]]:
        for parent, method, rows in iterate(self._flow(), self._client._io):
            for row in method.item.items(rows):
                yield parent, row


class AsyncEach(_Each, Generic[Q, T]):
    """Rows with their parents, for ``async for``."""

    _client: AsyncCaller

    async def __aiter__(self) -> AsyncGenerator[tuple[Q, T], None]:
        steps = iterate_async(self._flow(), self._client._io)
        try:
            async for parent, method, rows in steps:
                for row in method.item.items(rows):
                    yield parent, row
        finally:
            # Leaving early stops what is read ahead, now and not when it is collected.
            await steps.aclose()


def parent_id(parent: Any) -> Any:
    """What a parent is called by: its id, where it is a row."""
    if isinstance(parent, View):
        parent = parent.to_dict()
    if isinstance(parent, Mapping):
        found = next((parent[key] for key in ("ID", "id") if key in parent), None)
        if found is None:
            raise ParameterError(f"a parent has no id: {parent!r:.200}")
        return found
    return parent


class _Parent:
    """The list of one parent, as far as it is read."""

    def __init__(self, parent: Any, call: Call[Any]) -> None:
        assert isinstance(call.method, ListMethod)
        self.parent = parent
        self.call = call
        self.method = call.method
        self.pages = OffsetPages(call, call.method, check=True)
        self.rows: list[Any] = []
        #: Pages that were asked for or are going to be.
        self.coming = 1
        self._begun = False

    def add(self, position: int, body: Mapping[str, Any]) -> Sequence[int]:
        """Take in a page; where further ones begin."""
        pages = self.pages
        if self._begun:
            # Pages of one list are in several requests, which run in parallel.
            pages.check.allow_unordered_totals()
        self.rows += pages.check.page(body, position)
        following = pages.following(body, position)
        further: Sequence[int] = [] if following is None else [following]
        total = pages.total(body)
        self.coming -= 1
        if self._begun and self.coming:
            # It was planned when the first page came.
            further = []
        elif following is not None and total is not None:
            further = range(following, total, following - position) or further
        self._begun = True
        self.coming += len(further)
        if not self.coming:
            pages.check.end()
        return further


class _EachReader:
    """Reads the lists of all parents through batches."""

    def __init__(self, core: Core, calls: Iterator[tuple[Any, Call[Any]]]) -> None:
        self._core = core
        self._calls = calls
        self._open: deque[_Parent] = deque()
        self._todo: deque[tuple[_Parent, int]] = deque()
        self._more = True

    def read(self) -> Flow[None]:
        """Emit parent, method and rows."""
        ahead = ReadAhead[list[Mapping[str, Any]]]()
        portions: deque[list[tuple[_Parent, int]]] = deque()
        try:
            while True:
                while len(ahead) < LOOK_AHEAD and (portion := self._portion(idle=not ahead)):
                    yield from ahead.start(self._pages(portion))
                    portions.append(portion)
                if not portions:
                    break
                for (parent, position), body in zip(
                    portions.popleft(), (yield from ahead.next()), strict=True
                ):
                    further = parent.add(position, body)
                    self._todo.extendleft((parent, at) for at in reversed(further))
                yield from self._emit()
        except BatchRefused:
            ahead.cancel()
            yield from self._one_by_one()
        finally:
            ahead.cancel()
        if self._more:
            yield from self._one_by_one()

    def _portion(self, *, idle: bool) -> list[tuple[_Parent, int]]:
        """Commands for one request: pages of lists that were begun, then of further parents."""
        while self._more and len(self._todo) < MOST_COMMANDS and len(self._open) < _window():
            found = next(self._calls, None)
            if found is None:
                self._more = False
                break
            parent = _Parent(*found)
            self._open.append(parent)
            if parent.method.pagination.style != "start" or not expressible(parent.call):
                # Neither this one nor the others go into a batch.
                return []
            self._todo.append((parent, 0))
        if not idle and len(self._todo) < MOST_COMMANDS:
            # What is under way may bring further pages along.
            return []
        return [self._todo.popleft() for _ in range(min(len(self._todo), MOST_COMMANDS))]

    def _pages(self, portion: list[tuple[_Parent, int]]) -> Flow[list[Mapping[str, Any]]]:
        commands = [
            Command(parent.pages.at(position), index)
            for index, (parent, position) in enumerate(portion)
        ]
        yield from run_request(self._core, commands, halt=False, patient=True)
        bodies = []
        for (parent, _), command in zip(portion, commands, strict=True):
            try:
                bodies.append(command.envelope.body)
            except Bitrix24Error as error:
                error.add_note(f"of the parent {parent.parent!r:.200}")
                raise
        return bodies

    def _emit(self) -> Flow[None]:
        while self._open:
            head = self._open[0]
            if head.rows:
                rows, head.rows = head.rows, []
                yield Emit((head.parent, head.method, rows))
            if head.coming:
                return
            self._open.popleft()

    def _one_by_one(self) -> Flow[None]:
        """Lists that do not go into a batch, from where they were not given out yet."""
        waiting = [(each.parent, each.call) for each in self._open]
        self._open.clear()
        self._more = False
        for parent, call in chain(waiting, self._calls):
            yield from mapped(
                walk(self._core, call, ReadOptions()), partial(_with_parent, parent, call.method)
            )


def _with_parent(parent: Any, method: Any, rows: list[Any]) -> tuple[Any, Any, list[Any]]:
    return parent, method, rows


def _window() -> int:
    """Parents whose rows may wait for those before them."""
    return (LOOK_AHEAD + 1) * MOST_COMMANDS
