"""Clients for the portals of one application, by ``member_id``."""

from __future__ import annotations

import threading
import weakref
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar

import httpx

from .client import AsyncClient, SyncClient
from .errors import ParameterError, UnknownPortal
from .exchange import PlainAsyncClient, PlainClient, client_settings
from .forks import reset_in_children
from .oauth import AUTHORIZATION_SERVER, OAuth
from .portal import Allow, Portal, trusted_first_address
from .settings import HTTP_SETTINGS
from .shared_tokens import SharedTokenStore
from .tokens import Tokens

if TYPE_CHECKING:
    import asyncio

C = TypeVar("C", bound=SyncClient)
A = TypeVar("A", bound=AsyncClient)
K = TypeVar("K")

#: Clients that are kept for portals to be called again.
_MOST: Final = 10_000


class _Kept(Generic[K]):
    """The clients used last, over the connections that they share."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._clients: OrderedDict[str, K] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, member_id: str) -> K | None:
        with self._lock:
            client = self._clients.get(member_id)
            if client is not None:
                self._clients.move_to_end(member_id)
            return client

    def put(self, member_id: str, client: K) -> K:
        """Keep a client; the one to use, if another thread was faster."""
        with self._lock:
            client = self._clients.setdefault(member_id, client)
            while len(self._clients) > self._most:
                self._clients.popitem(last=False)
            return client

    def drop(self, member_id: str) -> None:
        with self._lock:
            self._clients.pop(member_id, None)


class _Portals:
    """What is the same for both kinds of client."""

    def __init__(
        self,
        store: SharedTokenStore,
        *,
        client_id: str,
        client_secret: str,
        server: str = AUTHORIZATION_SERVER,
        allow: Allow | None = None,
        on_tokens: Callable[[Tokens], object] | None = None,
        most: int = _MOST,
        **settings: Any,
    ) -> None:
        if not isinstance(store, SharedTokenStore):
            raise ParameterError(
                "portals are kept in a RedisTokenStore, a SqlTokenStore or another "
                f"SharedTokenStore, not in {type(store).__name__}"
            )
        self.store = store
        self._auth: dict[str, Any] = {
            "client_id": client_id,
            "client_secret": client_secret,
            "server": server,
            "allow": allow,
            "on_tokens": on_tokens,
        }
        self._allow = allow
        self._most = most
        self._settings = settings
        # Made once to check it: a setting that is wrong is said before there is a portal.
        OAuth("https://portal.invalid", **self._auth)

    def _oauth(self, member_id: str) -> OAuth:
        """Who calls a portal.

        :raises UnknownPortal: there are no tokens of it.
        """
        store = self.store.for_member(member_id)
        if store.load() is None:
            raise UnknownPortal(f"no tokens of the portal {member_id} are stored")
        return OAuth(store=store, **self._auth)

    def _save(self, tokens: Tokens | Mapping[str, Any], portal: str) -> str:
        """Store first tokens; the member_id they are stored under."""
        found = tokens if isinstance(tokens, Tokens) else Tokens.from_dict(tokens)
        if not (found.member_id and found.refresh_token):
            raise ParameterError("the tokens of a portal come with a member_id and a refresh token")
        if portal:
            base = Portal(portal).base
        elif found.client_endpoint:
            base = trusted_first_address(found.client_endpoint, self._allow)
        else:
            raise ParameterError("tokens without a client_endpoint: name the portal")
        self.store.for_member(found.member_id).save(replace(found, client_endpoint=base + "/rest/"))
        return found.member_id

    def _split_settings(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Settings of the clients, and of the connections that they share."""
        of_http = {name: self._settings.get(name) for name in HTTP_SETTINGS}
        rest = {name: value for name, value in self._settings.items() if name not in of_http}
        return rest, of_http


class SyncPortals(_Portals, Generic[C]):
    """A client for each portal that an application is installed on; threads may share it.

    ``store`` has the tokens of all of them. ``client_id``, ``client_secret``, ``server``,
    ``allow`` and ``on_tokens`` are those of :class:`OAuth`; other settings are those of the
    client. All clients share their connections, and ``most`` of them are kept::

        portals = Portals(store, client_id=..., client_secret=..., limiter=limiter)
        b24 = portals.for_member(member_id)

    A process forked from this one makes clients of its own.
    """

    #: The kind of clients to make.
    _client: ClassVar[Callable[..., Any]] = SyncClient

    def __init__(self, store: SharedTokenStore, **settings: Any) -> None:
        super().__init__(store, **settings)
        self.reset_after_fork()
        reset_in_children(self)

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()
        self._kept: _Kept[C] = _Kept(self._most)
        self._http: httpx.Client | None = None

    def for_member(self, member_id: str) -> C:
        """The client for a portal.

        :raises UnknownPortal: there are no tokens of it.
        """
        client = self._kept.get(member_id)
        if client is None:
            auth = self._oauth(member_id)
            client = self._kept.put(member_id, type(self)._client(auth, **self._shared()))
        return client

    def add(self, tokens: Tokens | Mapping[str, Any], portal: str = "") -> C:
        """Store the first tokens of a portal: the application has been installed there.

        Tokens out of an event may be forged: check its ``application_token`` first. ``portal`` is
        the address, where the tokens do not name it.
        """
        member_id = self._save(tokens, portal)
        self._kept.drop(member_id)
        return self.for_member(member_id)

    def forget(self, member_id: str) -> None:
        """Delete the tokens of a portal: the application has been uninstalled."""
        self.store.forget(member_id)
        self._kept.drop(member_id)

    def _shared(self) -> dict[str, Any]:
        rest, of_http = self._split_settings()
        if rest.get("http") is not None:
            return {**rest, **of_http}
        with self._lock:
            if self._http is None:
                self._http = PlainClient(**client_settings(of_http, secure=True))
            return {**rest, "http": self._http}

    def close(self) -> None:
        """Close the connections. Clients made here cannot be used any more."""
        with self._lock:
            http, self._http = self._http, None
            self._kept = _Kept(self._most)
        if http is not None:
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncPortals(_Portals, Generic[A]):
    """:class:`Portals` for asyncio; each event loop has clients and connections of its own."""

    _client: ClassVar[Callable[..., Any]] = AsyncClient

    def __init__(self, store: SharedTokenStore, **settings: Any) -> None:
        super().__init__(store, **settings)
        self.reset_after_fork()
        reset_in_children(self)

    def reset_after_fork(self) -> None:
        self._loops: weakref.WeakKeyDictionary[
            asyncio.AbstractEventLoop, tuple[_Kept[A], httpx.AsyncClient | None]
        ] = weakref.WeakKeyDictionary()

    async def for_member(self, member_id: str) -> A:
        """The client for a portal.

        :raises UnknownPortal: there are no tokens of it.
        """
        import asyncio

        kept, http = self._of_loop()
        client = kept.get(member_id)
        if client is None:
            # The store may block.
            auth = await asyncio.to_thread(self._oauth, member_id)
            rest, of_http = self._split_settings()
            settings = {**rest, **of_http} if http is None else {**rest, "http": http}
            client = kept.put(member_id, type(self)._client(auth, **settings))
        return client

    async def add(self, tokens: Tokens | Mapping[str, Any], portal: str = "") -> A:
        """Store the first tokens of a portal; see :meth:`SyncPortals.add`."""
        import asyncio

        member_id = await asyncio.to_thread(self._save, tokens, portal)
        self._of_loop()[0].drop(member_id)
        return await self.for_member(member_id)

    async def forget(self, member_id: str) -> None:
        """Delete the tokens of a portal: the application has been uninstalled."""
        import asyncio

        await asyncio.to_thread(self.store.forget, member_id)
        self._of_loop()[0].drop(member_id)

    def _of_loop(self) -> tuple[_Kept[A], httpx.AsyncClient | None]:
        import asyncio

        loop = asyncio.get_running_loop()
        found = self._loops.get(loop)
        if found is None:
            _, of_http = self._split_settings()
            given = self._settings.get("http") is not None
            http = None if given else PlainAsyncClient(**client_settings(of_http, secure=True))
            found = self._loops[loop] = (_Kept(self._most), http)
        return found

    async def close(self) -> None:
        """Close the connections of the running event loop. Its clients cannot be used any more."""
        import asyncio

        _, http = self._loops.pop(asyncio.get_running_loop(), (None, None))
        if http is not None:
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
