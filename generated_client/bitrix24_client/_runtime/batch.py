"""Batches as callers see them. How they run is in :mod:`.batching`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from .batch_requests import MOST_COMMANDS
from .batching import Plan
from .calls import by_name, capture_call
from .commands import Command, Ref
from .effects import run, run_async
from .method import Version

if TYPE_CHECKING:
    from .core import AsyncCaller, SyncCaller
    from .listing import AsyncListing, Listing

P = ParamSpec("P")
T = TypeVar("T")


class _Batch:
    """Collecting commands: the same for both kinds of client."""

    def __init__(self, client: Any, *, halt: bool = False, size: int = MOST_COMMANDS) -> None:
        self._client = client
        self._plan = Plan(client._core, halt=halt, size=size)

    @property
    def commands(self) -> list[Command[Any]]:
        """The commands in the order they were added."""
        return list(self._plan.commands)

    def call(
        self,
        name: str,
        params: Mapping[str, Any] | list[Any] | None = None,
        *,
        safe: bool = False,
        version: Version = "classic",
    ) -> Command[Any]:
        """Add a command by its wire name."""
        return self._plan.add(by_name(name, params, safe, version, None))

    def ref(self, command: Command[Any]) -> Any:
        """The result of a command added before, for parameters of later ones:
        ``ref(contact)``, ``ref(deals)[0]["ID"]``, ``"C_" + ref(contact)``."""
        return Ref(command)

    def __len__(self) -> int:
        return len(self._plan.commands)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)} commands>"


class Batch(_Batch):
    """Many calls in few requests::

    batch = b24.batch()
    deal = batch.add(b24.crm.deal.get, id=1)
    batch.run()
    deal.result.title
    """

    _client: SyncCaller

    @overload
    def add(
        self, method: Callable[P, Listing[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Command[list[T]]: ...
    @overload
    def add(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Command[T]: ...
    def add(self, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Add a command: a method of the client with its arguments. Of a list, one page."""
        return self._plan.add(capture_call(method, args, kwargs))

    def run(self, *, check: bool = True) -> list[Command[Any]]:
        """Run all commands. If any failed, raise ``BatchError``; with ``check=False`` do not,
        and look at each command's ``error``."""
        run(self._plan.run(check=check), self._client._io)
        return self.commands


class AsyncBatch(_Batch):
    """Many calls in few requests; see :class:`Batch`."""

    _client: AsyncCaller

    @overload
    def add(
        self, method: Callable[P, AsyncListing[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Command[list[T]]: ...
    @overload
    def add(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Command[T]: ...
    def add(self, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Add a command: a method of the client with its arguments. Of a list, one page."""
        return self._plan.add(capture_call(method, args, kwargs))

    async def run(self, *, check: bool = True) -> list[Command[Any]]:
        """Run all commands. If any failed, raise ``BatchError``; with ``check=False`` do not,
        and look at each command's ``error``."""
        await run_async(self._plan.run(check=check), self._client._io)
        return self.commands
