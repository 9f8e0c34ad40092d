"""What the generated ``Bitrix24`` and ``AsyncBitrix24`` are made of."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from enum import Enum
from types import MethodType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, ParamSpec, Self, TypeVar, overload

from .auth import Auth, Webhook
from .core import Core
from .effects import Flow, run, run_async
from .errors import ParameterError
from .limits import LeakyBucket, OperatingTime, shared_bucket
from .method import Call, ListMethod, Method, Version, prepare
from .retry import Retry
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import ssl
    from typing import TypedDict, Unpack

    import httpx

    from .answers import Envelope
    from .batch import AsyncBatch, Batch
    from .listing import AsyncListing, Listing
    from .oauth import OAuth

    class Settings(TypedDict, total=False):
        """What both kinds of client take; see ``_Client`` for the defaults."""

        limiter: LeakyBucket | Default | None
        operating_limit: float | None
        retry: Retry | None
        strict: bool
        clock: Callable[[], float]


P = ParamSpec("P")
T = TypeVar("T")


class Default(Enum):
    """For ``limiter``: the bucket that all clients of this process share for the portal."""

    SHARED = "shared"


class Namespace:
    """Base of generated namespaces: ``crm``, ``crm.deal``. They hold the client and no more.

    Their methods end in ``self._client._invoke(METHOD, {...})`` or ``._list(...)``; taken apart
    by :func:`taken_apart`, the same methods give the call itself.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Any) -> None:
        self._client = client


class _Recorder:
    """Stands in for a client: what would be sent is returned instead."""

    __slots__ = ()

    def _invoke(
        self,
        method: Method[T],
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Call[T]:
        return prepare(method, arguments, extra, idempotency_key)

    _list = _invoke


_RECORDER: Final = _Recorder()


def taken_apart(method: Callable[..., Any], args: Any, kwargs: Any) -> Call[Any]:
    """The call that ``method(*args, **kwargs)`` would make, without making it."""
    bound = method if isinstance(method, MethodType) else getattr(method, "__call__", None)  # noqa: B004
    owner = getattr(bound, "__self__", None)
    if not isinstance(bound, MethodType) or not isinstance(owner, Namespace):
        raise ParameterError(
            f"{method!r} is no method of a client, such as b24.crm.deal.get; "
            "for methods by name there is call()"
        )
    call = bound.__func__(type(owner)(_RECORDER), *args, **kwargs)
    if not isinstance(call, Call):
        raise ParameterError(f"{method!r} is a namespace, not a method")
    return call


class _Client:
    """Settings and core, the same for both kinds of client."""

    #: What the client calls itself unless told otherwise; generated clients add their version.
    _user_agent: ClassVar[str] = "bitrix24-client"

    def __init__(
        self,
        auth: str | Auth,
        *,
        limiter: LeakyBucket | Default | None = Default.SHARED,
        operating_limit: float | None = None,
        retry: Retry | None = None,
        strict: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.auth: Auth = Webhook(auth) if isinstance(auth, str) else auth
        if isinstance(limiter, Default):
            limiter = shared_bucket(self.auth.portal.host)
        self._core = Core(
            self.auth,
            limiter=limiter,
            operating=OperatingTime(operating_limit),
            retry=retry or Retry(),
            strict=strict,
            clock=clock,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.auth!r})"

    def _oauth(self) -> OAuth:
        from .oauth import OAuth

        if not isinstance(self.auth, OAuth):
            raise ParameterError("only a client with OAuth takes an authorization code")
        return self.auth


class SyncClient(_Client):
    """Calls methods in the calling thread. May be shared by threads.

    ``auth`` is a webhook URL, a :class:`Webhook` or an :class:`OAuth`. ``limiter=None`` sends
    without holding back (a portal of one's own, a mock). ``verify``, ``timeout`` and
    ``transport`` go to ``httpx.Client``; ``http`` is a client that the caller made and closes.
    """

    def __init__(
        self,
        auth: str | Auth,
        *,
        timeout: httpx.Timeout | float | None = None,
        verify: ssl.SSLContext | bool | None = None,
        transport: httpx.BaseTransport | None = None,
        http: httpx.Client | None = None,
        user_agent: str | None = None,
        sleep: Callable[[float], object] = time.sleep,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(auth, **settings)
        options = {"timeout": timeout, "verify": verify, "transport": transport}
        self._io = Transport(options, user_agent or self._user_agent, http, sleep)

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
        return run(self._core.send(taken_apart(method, args, kwargs)), self._io)

    def batch(self, *, halt: bool = False) -> Batch:
        """A new batch; ``halt`` stops it at the first command that fails."""
        from .batch import Batch

        return Batch(self, halt=halt)

    def authorize(self, code: str) -> None:
        """Take the first tokens for an authorization code (OAuth only)."""
        run(self._oauth().exchange(code), self._io)

    def close(self) -> None:
        """Close the connections; those of a client that was given stay open."""
        self._io.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_Client):
    """Calls methods in asyncio tasks, any number at a time. See :class:`SyncClient`."""

    def __init__(
        self,
        auth: str | Auth,
        *,
        timeout: httpx.Timeout | float | None = None,
        verify: ssl.SSLContext | bool | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http: httpx.AsyncClient | None = None,
        user_agent: str | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(auth, **settings)
        options = {"timeout": timeout, "verify": verify, "transport": transport}
        self._io = AsyncTransport(options, user_agent or self._user_agent, http, sleep)

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._io)

    # --- for generated methods --------------------------------------------------------------

    async def _invoke(
        self,
        method: Method[T],
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> T:
        call = prepare(method, arguments, extra, idempotency_key)
        return (await run_async(self._core.send(call), self._io)).result

    def _list(
        self,
        method: ListMethod[T],
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[T]:
        from .listing import AsyncListing

        return AsyncListing(self, prepare(method, arguments, extra))

    # --- for everybody ------------------------------------------------------------------------

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
        return await run_async(self._core.send(taken_apart(method, args, kwargs)), self._io)

    def batch(self, *, halt: bool = False) -> AsyncBatch:
        """A new batch; ``halt`` stops it at the first command that fails."""
        from .batch import AsyncBatch

        return AsyncBatch(self, halt=halt)

    async def authorize(self, code: str) -> None:
        """Take the first tokens for an authorization code (OAuth only)."""
        await run_async(self._oauth().exchange(code), self._io)

    async def close(self) -> None:
        """Close the connections; those of a client that was given stay open."""
        await self._io.close()

    async def __aenter__(self) -> Self:
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


def by_name(
    name: str,
    params: Mapping[str, Any] | list[Any] | None,
    safe: bool,
    version: Version,
    idempotency_key: str | None,
) -> Call[Any]:
    """A call of a method that only its name is known of."""
    if not name or any(character in name for character in "/?#%\\") or not name.isprintable():
        raise ParameterError(f"{name!r} is no method name")
    if isinstance(params, (list, tuple)):
        # By position, as an object: there is a place for the token then.
        params = {str(index): value for index, value in enumerate(params)}
    return Call(Method(name, version=version, safe=safe), params or {}, idempotency_key)
