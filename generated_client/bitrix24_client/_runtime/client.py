"""What the generated ``Bitrix24`` and ``AsyncBitrix24`` are made of."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Self, TypeVar, overload

from .auth import Auth
from .calls import Namespace, by_name, capture_call
from .core import Core
from .effects import Flow, run, run_async
from .errors import ParameterError
from .limits import OperatingTime
from .masking import mask_foreign_logs
from .method import Call, ListMethod, Method, Version, prepare
from .retry import Retry
from .settings import (
    Default,
    bounds,
    check_http,
    check_picklable,
    check_settings,
    check_sync_limiter,
    checked_auth,
    limiter_of,
)

if TYPE_CHECKING:
    import ssl
    from typing import TypedDict, Unpack

    import httpx

    from .answers import Envelope
    from .async_transport import AsyncTransport
    from .batch import AsyncBatch, Batch
    from .each import AsyncEach, Each, Key
    from .limits import AsyncLimiter, Limiter
    from .listing import AsyncListing, Listing
    from .oauth import OAuth
    from .transport import Transport

    class Settings(TypedDict, total=False):
        """What both kinds of client take; see ``_Client`` for what each is."""

        limiter: Limiter | AsyncLimiter | Default | None
        operating_limit: float | None
        retry: Retry | None
        strict: bool
        auth_connector: str | None
        timeout: httpx.Timeout | float | None
        verify: ssl.SSLContext | bool | None
        proxy: httpx.Proxy | str | None
        user_agent: str | None
        max_answer_bytes: int | None
        max_answer_seconds: float | None
        clock: Callable[[], float]


P = ParamSpec("P")
Q = TypeVar("Q")
T = TypeVar("T")


class _Client:
    """Settings and core, the same for both kinds of client.

    ====================  ======================================================================
    ``limiter``           a :class:`Limiter`; None does not hold back. By default, all clients of
                          this process share one :class:`LeakyBucket` per portal
    ``operating_limit``   hold a method back when it has used up so many seconds
    ``retry``             a :class:`Retry`: what is repeated, how often, for how long
    ``strict``            raise for answers that are not as documented
    ``auth_connector``    sent with every call: keeps its events out of the connector's queue
    ``timeout``           seconds per connect, read and write, or an ``httpx.Timeout``
    ``verify``            False, or an ``ssl.SSLContext`` with the certificates to trust
    ``proxy``             the URL of a proxy
    ``max_answer_bytes``  bytes of one answer, decompressed (128 MB)
    ``max_answer_seconds``  seconds of one answer altogether (300)
    ``user_agent``        what the client calls itself
    ====================  ======================================================================
    """

    #: What the client calls itself by default; generated clients add their version.
    _user_agent: ClassVar[str] = "bitrix24-client"

    def __init__(self, auth: str | Auth, settings: Mapping[str, Any]) -> None:
        self.auth: Auth = checked_auth(auth)
        check_settings(settings)
        self._settings = dict(settings)
        mask_foreign_logs(self.auth)
        limiter = settings.get("limiter", Default.SHARED)
        self._core = Core(
            self.auth,
            limiter=limiter_of(limiter, self.auth.portal.host),
            operating=OperatingTime(settings.get("operating_limit")),
            retry=settings.get("retry") or Retry(),
            strict=bool(settings.get("strict")),
            clock=settings.get("clock") or time.monotonic,
            auth_connector=settings.get("auth_connector"),
        )

    def _transport_arguments(self, kind: type[Any]) -> dict[str, Any]:
        settings = self._settings
        check_http(settings.get("http"), kind, settings)
        options = ("timeout", "verify", "proxy", "transport")
        return {
            "options": {name: settings.get(name) for name in options},
            "user_agent": settings.get("user_agent") or self._user_agent,
            "http": settings.get("http"),
            "bounds": bounds(settings.get("max_answer_bytes"), settings.get("max_answer_seconds")),
        }

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.auth!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # By its settings: connections, locks and what is known of limits stay in this process.
        check_picklable(self._settings)
        return _revive, (type(self), self.auth, self._settings)

    def _oauth(self) -> OAuth:
        from .oauth import OAuth

        if not isinstance(self.auth, OAuth):
            raise ParameterError("only a client with OAuth takes an authorization code")
        return self.auth


def _revive(cls: Callable[..., Any], auth: Auth, settings: dict[str, Any]) -> Any:
    return cls(auth, **settings)


class SyncClient(_Client):
    """Calls methods in the calling thread. May be shared by threads.

    ``auth`` is a webhook URL, a :class:`Webhook` or an :class:`OAuth`. Settings are those of
    :class:`_Client`. ``http`` is an ``httpx.Client`` that the caller made and closes, or a
    function that makes one, which is closed here; ``transport`` is a transport of httpx.

    Nothing is sent after :meth:`close`; a ``with`` statement opens the client again. A process
    forked from this one gets connections of its own.
    """

    def __init__(
        self,
        auth: str | Auth,
        *,
        transport: httpx.BaseTransport | None = None,
        http: httpx.Client | Callable[[], httpx.Client] | None = None,
        sleep: Callable[[float], object] | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        import httpx

        from .transport import Transport

        super().__init__(auth, {**settings, "transport": transport, "http": http, "sleep": sleep})
        check_sync_limiter(self._core.limiter)
        self._io: Transport = Transport(
            **self._transport_arguments(httpx.Client), sleep=sleep or time.sleep
        )

    # --- for generated methods --------------------------------------------------------------

    def _invoke(
        self,
        method: Method[T],
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> T:
        call = prepare(method, arguments, extra, idempotency_key)
        return run(self._core.send(call), self._io).result

    def _list(
        self,
        method: ListMethod[T],
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[T]:
        from .listing import Listing

        return Listing(self, prepare(method, arguments, extra))

    # --- for everybody ------------------------------------------------------------------------

    def call(
        self,
        name: str,
        params: Mapping[str, Any] | list[Any] | None = None,
        *,
        safe: bool = False,
        version: Version = "classic",
        idempotency_key: str | None = None,
    ) -> Any:
        """Call a method by its wire name, with wire parameters; the decoded ``result``.

        ``safe=True`` says that it only reads, and may be repeated when an answer is lost.
        """
        call = by_name(name, params, safe, version, idempotency_key)
        return run(self._core.send(call), self._io).result

    @overload
    def raw(
        self, method: Callable[P, Listing[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Envelope[list[T]]: ...
    @overload
    def raw(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Envelope[T]: ...
    def raw(self, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Call a method for the whole answer: ``result``, ``time``, ``total``, ``next``."""
        return run(self._core.send(capture_call(method, args, kwargs)), self._io)

    def each(
        self,
        parents: Iterable[Q],
        method: Callable[..., Listing[T]],
        /,
        *,
        key: Key,
        **arguments: Any,
    ) -> Each[Q, T]:
        """One list for many parents, through batches: pairs of a parent and a row.

        ``key`` says where the parent goes: a parameter, with keys inside of it behind dots, or a
        function from a parent to arguments::

            b24.each(deals, b24.crm.timeline.comment.list, key="filter.ENTITY_ID",
                     filter={"ENTITY_TYPE": "deal"})

        Of a parent that is a row, its id goes there.
        """
        from .each import Each

        return Each(self, parents, method, key, arguments)

    def batch(self, *, halt: bool = False) -> Batch:
        """A new batch; ``halt`` stops it at the first command that fails."""
        from .batch import Batch

        return Batch(self, halt=halt)

    def authorize(self, code: str) -> None:
        """Take the first tokens for an authorization code (OAuth only)."""
        run(self._oauth().exchange(code), self._io)

    def close(self) -> None:
        """Send nothing more and close the connections; a given client's stay open."""
        self._io.close()

    def __enter__(self) -> Self:
        self._io.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_Client):
    """Calls methods in asyncio tasks, any number at a time.

    ``auth`` and settings are those of :class:`SyncClient`. One client may serve several event
    loops, one after another or in several threads: each has connections of its own, and
    :meth:`close` closes those of the running loop.
    """

    def __init__(
        self,
        auth: str | Auth,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        http: httpx.AsyncClient | Callable[[], httpx.AsyncClient] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        import httpx

        from .async_transport import AsyncTransport

        super().__init__(auth, {**settings, "transport": transport, "http": http, "sleep": sleep})
        arguments = self._transport_arguments(httpx.AsyncClient)
        self._io: AsyncTransport = AsyncTransport(**arguments, sleep=sleep)

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._io)

    # --- for generated methods --------------------------------------------------------------

    def _invoke(
        self,
        method: Method[T],
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Coroutine[Any, Any, T]:
        # Prepared here, not when it is awaited: what is wrong with it is said where it was written.
        return self._result(prepare(method, arguments, extra, idempotency_key))

    async def _result(self, call: Call[T]) -> T:
        return (await run_async(self._core.send(call), self._io)).result

    def _list(
        self,
        method: ListMethod[T],
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[T]:
        from .listing import AsyncListing

        return AsyncListing(self, prepare(method, arguments, extra))

    # --- for everybody ---
    async def call(
        self,
        name: str,
        params: Mapping[str, Any] | list[Any] | None = None,
        *,
        safe: bool = False,
        version: Version = "classic",
        idempotency_key: str | None = None,
    ) -> Any:
        """Call a method by its wire name, with wire parameters; the decoded ``result``.

        ``safe=True`` says that it only reads, and may be repeated when an answer is lost.
        """
        call = by_name(name, params, safe, version, idempotency_key)
        return (await run_async(self._core.send(call), self._io)).result

    @overload
    async def raw(
        self, method: Callable[P, AsyncListing[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Envelope[list[T]]: ...
    @overload
    async def raw(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Envelope[T]: ...
    async def raw(self, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Call a method for the whole answer: ``result``, ``time``, ``total``, ``next``."""
        return await run_async(self._core.send(capture_call(method, args, kwargs)), self._io)

    def each(
        self,
        parents: Iterable[Q],
        method: Callable[..., AsyncListing[T]],
        /,
        *,
        key: Key,
        **arguments: Any,
    ) -> AsyncEach[Q, T]:
        """One list for many parents, for ``async for``; see :meth:`SyncClient.each`."""
        from .each import AsyncEach

        return AsyncEach(self, parents, method, key, arguments)

    def batch(self, *, halt: bool = False) -> AsyncBatch:
        """A new batch; ``halt`` stops it at the first command that fails."""
        from .batch import AsyncBatch

        return AsyncBatch(self, halt=halt)

    async def authorize(self, code: str) -> None:
        """Take the first tokens for an authorization code (OAuth only)."""
        await run_async(self._oauth().exchange(code), self._io)

    async def close(self) -> None:
        """Send nothing more in this event loop, and close connections that are its own."""
        await self._io.close()

    async def __aenter__(self) -> Self:
        self._io.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


class SyncNamespace(Namespace):
    """Base of generated namespaces of :class:`SyncClient`."""

    __slots__ = ()
    _client: SyncClient


class AsyncNamespace(Namespace):
    """Base of generated namespaces of :class:`AsyncClient`."""

    __slots__ = ()
    _client: AsyncClient
