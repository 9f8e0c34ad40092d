"""The portal on a port: uvicorn, in this thread or in one of its own."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import socket
import struct
import threading
from typing import TYPE_CHECKING, Any, Final, Self

from ...errors import InputError
from ..portal import Portal
from .asgi import HANG_UP, application

if TYPE_CHECKING:
    from types import TracebackType

    import uvicorn

    from .tls import Certificate

_NOT_INSTALLED: Final = (
    "the mock server needs uvicorn: pip install 'bitrix24-openapi[mock]' installs it"
)
#: Seconds that open exchanges get when the server stops, and that it gets to start.
_GRACE: Final = 2
_PATIENCE: Final = 10.0


class Server:
    """``with Server(portal) as server: ... server.url``. Port 0 takes any that is free.

    The port is taken when the object is made: a busy one is an :class:`InputError` there.
    """

    def __init__(
        self,
        portal: Portal,
        host: str = "127.0.0.1",
        port: int = 0,
        certificate: Certificate | None = None,
    ) -> None:
        self.portal = portal
        self.host = host
        self.certificate = certificate
        self._server = _uvicorn(portal, certificate)
        self._socket = _bound(host, port)
        self.port: int = self._socket.getsockname()[1]
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        scheme = "https" if self.certificate else "http"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{scheme}://{host}:{self.port}/"

    def run(self) -> None:
        """In this thread, until a signal or :meth:`stop`."""
        try:
            # uvicorn stops cleanly on SIGINT and then raises what the signal would have raised.
            with contextlib.suppress(KeyboardInterrupt):
                self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()
            self.portal.close()

    def start(self) -> None:
        """In a thread of its own. Returns when calls are answered."""
        thread = threading.Thread(target=self.run, name="mock portal", daemon=True)
        self._thread = thread
        thread.start()
        waited = threading.Event()
        for _ in range(int(_PATIENCE / 0.005)):
            if self._server.started:
                return
            if not thread.is_alive():
                break
            waited.wait(0.005)
        self.stop()
        raise RuntimeError("the mock server did not start")

    def stop(self) -> None:
        """Answer what is under way, then let go of the port."""
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(_PATIENCE)
            self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.stop()


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    # A server that has just stopped does not keep the next one from starting.
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(2048)
    except (OSError, OverflowError) as error:
        listening.close()
        raise InputError(f"{host}:{port}: {_why(error)}") from error
    return listening


def _why(error: Exception) -> str:
    code = getattr(error, "errno", None)
    if code == errno.EADDRINUSE:
        return "the port is in use; choose another one with --port, or 0 for any free one"
    if code == errno.EACCES:
        return "no permission to use this port; choose one above 1023"
    return getattr(error, "strerror", None) or str(error)


def _uvicorn(portal: Portal, certificate: Certificate | None) -> uvicorn.Server:
    try:
        import uvicorn
    except ImportError as error:
        raise InputError(_NOT_INSTALLED) from error
    # Our own answers are what is worth saying; uvicorn has a say when something breaks.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    config = uvicorn.Config(
        application(portal),
        http=_protocol(),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=True,
        timeout_graceful_shutdown=_GRACE,
        ssl_certfile=str(certificate.certificate) if certificate else None,
        ssl_keyfile=str(certificate.key) if certificate else None,
    )
    return uvicorn.Server(config)


def _protocol() -> type[asyncio.Protocol]:
    """uvicorn's protocol, by which an application can hang up."""
    from uvicorn.protocols.http.auto import AutoHTTPProtocol

    class Protocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
        def __init__(self, config: uvicorn.Config, **more: Any) -> None:
            super().__init__(config=config, **more)
            inner = config.loaded_app
            extensions = {HANG_UP: self._hang_up}

            def app(scope: dict[str, Any], receive: Any, send: Any) -> Any:
                scope["extensions"] = extensions
                return inner(scope, receive, send)

            self.app = app

        def _hang_up(self, flush: bool) -> None:
            if flush:
                self.transport.close()
            else:
                _refuse_to_linger(self.transport)
                self.transport.abort()

    return Protocol


def _refuse_to_linger(transport: asyncio.BaseTransport) -> None:
    """Let the other end see a reset instead of an orderly end."""
    number = transport.get_extra_info("socket").fileno()
    with socket.socket(fileno=number) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # The transport's own: it is not closed here.
        connection.detach()
