"""Where a portal is, how its URLs are made, and when a redirect is believed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from .errors import RedirectRefused
from .masking import mask

#: A portal moves by redirecting; 303 would ask for a GET, which is never what a call is.
REDIRECTS: Final = frozenset({301, 302, 307, 308})

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}

DomainChange = Callable[[str, str], object]


class Portal:
    """The address of a portal: an origin, and a path in front of ``/rest/`` if there is one.

    The address changes when the portal is renamed: the old one answers with a redirect
    (settings/how-to-call-rest-api/change-domen.md). Such a redirect is believed only if it
    leads to the same path elsewhere, without giving up TLS; ``allow(old, new)`` can refuse it
    by returning False. ``on_change(old, new)`` is told afterwards.
    """

    def __init__(
        self,
        url: str,
        *,
        on_change: DomainChange | None = None,
        allow: Callable[[str, str], bool] | None = None,
    ) -> None:
        self._base = _origin_and_prefix(url)
        self._lock = threading.Lock()
        self._allow = allow
        self.on_change: list[DomainChange] = [on_change] if on_change else []

    @property
    def base(self) -> str:
        """``https://acme.bitrix24.com``, without a slash at the end."""
        return self._base

    @property
    def host(self) -> str:
        """Host and port: what the limits of a portal are counted by."""
        return urlsplit(self._base).netloc

    def __repr__(self) -> str:
        return f"Portal({self._base!r})"

    def announced(self, endpoint: str) -> None:
        """The authorization server names the address; it is believed unless it drops TLS."""
        try:
            base = _origin_and_prefix(endpoint)
        except ValueError:
            return
        if base != self._base and not _downgrade(self._base, base):
            self._move(base)

    def redirected(self, url: str, location: str | None, method: str) -> None:
        """Take over the new address that ``url`` was redirected to, or refuse."""
        refusal, base = self._judge(url, location)
        if refusal:
            shown = mask(location or "")
            raise RedirectRefused(f"redirect to {shown!r} not followed: {refusal}", method=method)
        if base != self._base:
            self._move(base)

    def _judge(self, url: str, location: str | None) -> tuple[str, str]:
        old = urlsplit(url)
        try:
            new = urlsplit(location or "")
            port = new.port
        except ValueError:
            return "it is no URL", ""
        if not new.hostname or new.scheme not in _DEFAULT_PORTS:
            return "it names no other address", ""
        if new.username is not None or new.password is not None:
            return "it carries credentials", ""
        if new.path != old.path:
            return "it leads to another path", ""
        if port == _DEFAULT_PORTS[new.scheme] or port is None:
            origin = f"{new.scheme}://{_bracketed(new.hostname)}"
        else:
            origin = f"{new.scheme}://{_bracketed(new.hostname)}:{port}"
        if _downgrade(url, origin):
            return "it gives up TLS", ""
        base = origin + urlsplit(self._base).path
        if url.startswith(base + "/"):
            return "it leads to where it came from", ""
        if self._allow is not None and not self._allow(self._base, base):
            return "the new address is not allowed", ""
        return "", base

    def _move(self, base: str) -> None:
        with self._lock:
            old, self._base = self._base, base
        if old != base:
            for listener in self.on_change:
                listener(old, base)


def _origin_and_prefix(url: str) -> str:
    """``https://host:port/prefix`` of a portal's URL, without ``/rest`` and what follows."""
    text = url.strip()
    if "://" not in text:
        text = "https://" + text
    parts = urlsplit(text)
    if parts.scheme not in _DEFAULT_PORTS:
        raise ValueError(f"a portal's URL begins with https:// or http://, not {parts.scheme}://")
    if not parts.hostname:
        raise ValueError("a portal's URL has a host name")
    if parts.username is not None or parts.password is not None:
        raise ValueError("a portal's URL carries no user name or password")
    port = "" if parts.port in (None, _DEFAULT_PORTS[parts.scheme]) else f":{parts.port}"
    prefix = parts.path.partition("/rest/")[0] if "/rest/" in parts.path else parts.path
    prefix = prefix.rstrip("/").removesuffix("/rest")
    return f"{parts.scheme}://{_bracketed(parts.hostname)}{port}{prefix}"


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _downgrade(old: str, new: str) -> bool:
    return old.startswith("https:") and not new.startswith("https:")
