"""A mock portal inside a test: addresses, clients, what was called, and what is to go wrong.

Used by the pytest plugin; without pytest::

    with MockPortal() as portal:
        b24 = portal.client()                       # in this process, no sockets
        requests.post(portal.webhook + "crm.deal.add.json", ...)      # over HTTP
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self

from ..calls_log import RecordedCall, flat, matching, record

if TYPE_CHECKING:
    from bitrix24_client import AsyncBitrix24, Bitrix24

    from ..catalogue import Catalogue
    from ..faults.faults import Fault
    from ..options import Options
    from ..portal import Portal
    from ..state.memory import Memory
    from .server import Server
    from .transport import PortalTransport

#: What the in-process address is called; nobody is asked for it.
_HOST: Final = "b24.mock"
_WEBHOOK: Final = "/rest/1/code/"


class TravelClock:
    """The time of day, which can be moved forward."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._lock = threading.Lock()

    def __call__(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        if seconds < 0:
            raise ValueError("time does not go backwards")
        with self._lock:
            self._ahead += seconds


class MockPortal:
    """A portal for one test. Everything is local, nothing is shared with other tests."""

    def __init__(
        self,
        options: Options | None = None,
        *,
        catalogue: Catalogue | None = None,
        **settings: Any,
    ) -> None:
        """``settings`` are named like the flags of the command: ``MockPortal(bucket=50)``. The
        portal is stateful unless ``stateful=False`` is among them.
        """
        from ..options import Options
        from .assembly import assemble_parts

        self.clock = TravelClock()
        if options is not None and settings:
            raise TypeError("give either Options or settings by name, not both")
        self._parts = assemble_parts(
            options or Options.of(**{"stateful": True, **settings}),
            clock=self.clock,
            catalogue=catalogue,
        )
        self.portal: Portal = self._parts.portal
        self.slept: list[float] = []
        """Seconds that clients of :meth:`client` waited: they do not wait in real time."""
        self._server: Server | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop the server, if there is one."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        self.portal.close()

    # --- addresses ------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``; the server starts when this is read for the first time."""
        if self._server is None:
            from .server import Server

            server = Server(self.portal)
            server.start()
            self._server = server
        return self._server.url.rstrip("/")

    @property
    def webhook(self) -> str:
        """The address that a webhook has: ``{url}/rest/1/code/``."""
        return self.url + _WEBHOOK

    # --- clients --------------------------------------------------------------------------

    def transport(self) -> PortalTransport:
        """For ``httpx.Client(transport=…)`` and ``httpx.AsyncClient(transport=…)``: no sockets."""
        from .transport import PortalTransport

        return PortalTransport(self.portal, sleep=self._sleep, sleep_async=self._async_sleep)

    def client(self, **settings: Any) -> Bitrix24:
        """A ``bitrix24_client.Bitrix24`` for this portal, in this process.

        It has no limiter of its own and does not sleep: what it would have waited is in
        :attr:`slept`, and the portal's clock has moved on by so much. ``settings`` replace these;
        with ``auth=OAuth(...)`` the portal is the authorization server, too.
        """
        client: Bitrix24 = _package().Bitrix24(
            **self._settings({"sleep": self._sleep, "clock": self.clock, **settings})
        )
        return client

    def async_client(self, **settings: Any) -> AsyncBitrix24:
        """The same for ``bitrix24_client.AsyncBitrix24``."""
        client: AsyncBitrix24 = _package().AsyncBitrix24(
            **self._settings({"sleep": self._async_sleep, "clock": self.clock, **settings})
        )
        return client

    def _settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        usual: dict[str, Any] = {"auth": f"https://{_HOST}{_WEBHOOK}", "limiter": None}
        # Whatever the address is: nothing leaves this process.
        if "http" not in settings:
            usual["transport"] = self.transport()
        return {**usual, **settings}

    def tokens(self, *, user_id: int = 1, scopes: frozenset[str] | None = None) -> dict[str, Any]:
        """``access_token`` and ``refresh_token`` of an application, as an installation brings
        them. ``scopes``: None for all."""
        from ..model import Caller

        with self.portal.lock:
            application = self.portal.options.client_id or "local"
            return self._parts.tokens.issue(Caller(user_id, scopes, application))

    def advance(self, seconds: float) -> None:
        """Let time pass at once: tokens expire, limits are forgotten."""
        self.clock.advance(seconds)

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.clock.advance(seconds)

    async def _async_sleep(self, seconds: float) -> None:
        import asyncio

        self._sleep(seconds)
        await asyncio.sleep(0)

    # --- what was called ------------------------------------------------------------------

    @property
    def calls(self) -> list[RecordedCall]:
        """Every request so far, oldest first; a batch has its commands in it."""
        with self.portal.lock:
            exchanges = list(self.portal.journal)
        return [record(exchange) for exchange in exchanges]

    def called(self, methods: str) -> list[RecordedCall]:
        """The calls of ``crm.deal.add``, ``crm.*`` and so on, also those made in a batch."""
        return list(matching(flat(self.calls), methods))

    # --- what goes wrong ------------------------------------------------------------------

    def fault(self, rule: str, *, times: int | None = None) -> Fault:
        """Let something go wrong from now on: ``fault("503@crm.deal.*", times=1)``."""
        return self._parts.faults.add(rule, times=times)

    def clear_faults(self) -> None:
        """Let everything work again."""
        self._parts.faults.clear()

    # --- what is kept ---------------------------------------------------------------------

    def seed(self, data: Mapping[str, Any]) -> None:
        """Put records there: ``seed({"crm.deal": [{"ID": 1, "TITLE": "First"}]})``."""
        with self.portal.lock:
            self._state().seed(data)

    def dump(self) -> dict[str, Any]:
        """Everything that is kept, in the form that :meth:`seed` takes."""
        with self.portal.lock:
            dumped: dict[str, Any] = self._state().dump()
            return dumped

    def _state(self) -> Memory:
        if self._parts.memory is None:
            raise RuntimeError("this portal keeps no state: it was created with stateful=False")
        return self._parts.memory

    def reset(self) -> None:
        """State, calls and faults as at the beginning."""
        self.portal.reset()
        self.slept.clear()


def _package() -> Any:
    try:
        import bitrix24_client
    except ImportError as error:
        raise RuntimeError(
            "client() needs the package bitrix24-client (pip install bitrix24-client); "
            "webhook, url and transport() do without it"
        ) from error
    return bitrix24_client
