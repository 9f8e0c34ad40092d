"""Who calls: an incoming webhook, or an application with OAuth tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urlsplit

from .errors import ApiError, ParameterError
from .masking import MASK
from .portal import Portal

if TYPE_CHECKING:
    from .effects import Flow

#: ``/rest/1/code/``, with the ``/api`` of REST 3.0 tolerated, and nothing behind.
_WEBHOOK_PATH: Final = re.compile(
    r"^(?P<prefix>.*)/rest/(?:api/)?(?P<user>\d{1,18})/(?P<code>[^/]+)/?$", re.ASCII
)


class Auth(Protocol):
    """What the core needs to know of the caller."""

    portal: Portal

    def path(self, version: str) -> str:
        """Path between the portal's address and the method name, slashes at both ends."""
        ...

    def secrets(self) -> Iterator[str]:
        """What must never be shown."""
        ...

    def token(self) -> Flow[str | None]:
        """The access token for the body of the call, or None if the path says it all."""
        ...

    def renew(self, error: ApiError, token: str | None) -> Flow[bool]:
        """After ``error``: True if there is a better token than ``token`` now."""
        ...


class Webhook:
    """An incoming webhook: ``https://acme.bitrix24.com/rest/1/secret/``.

    Any base URL will do: ``http://127.0.0.1:8000/rest/1/x/`` for a local mock, a path in front
    of ``/rest/`` for a portal behind a proxy. Further options are those of :class:`Portal`.
    """

    def __init__(self, url: str, **portal: Any) -> None:
        self.portal = Portal(url, **portal)
        match = _WEBHOOK_PATH.match(urlsplit(url.strip()).path)
        if match is None:
            # The URL is a password: it is not repeated in the message.
            raise ParameterError("a webhook URL looks like https://<portal>/rest/<user id>/<code>/")
        self.user_id = int(match["user"])
        self._code = match["code"]

    def __repr__(self) -> str:
        return f"Webhook('{self.portal.base}/rest/{self.user_id}/{MASK}/')"

    def path(self, version: str) -> str:
        return f"/rest/{'api/' if version == 'v3' else ''}{self.user_id}/{self._code}/"

    def secrets(self) -> Iterator[str]:
        yield self._code

    def token(self) -> Flow[str | None]:
        yield from ()
        return None

    def renew(self, error: ApiError, token: str | None) -> Flow[bool]:  # noqa: ARG002
        yield from ()
        return False
