"""Where a portal is, how its URLs are made, and which new addresses are believed."""

from __future__ import annotations

import ipaddress
import logging
import re
import threading
from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

from .errors import ParameterError, RedirectRefused
from .forks import reset_in_children
from .masking import mask

logger: Final = logging.getLogger("bitrix24_client")

#: A portal moves by redirecting; 303 would ask for a GET, which is never what a call is.
REDIRECTS: Final = frozenset({301, 302, 307, 308})

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}

#: Domains of Bitrix24's cloud, where every portal has a name below one of these.
CLOUD_DOMAINS: Final = (
    "bitrix24.by", "bitrix24.cn", "bitrix24.co", "bitrix24.com", "bitrix24.com.br",
    "bitrix24.com.tr", "bitrix24.de", "bitrix24.es", "bitrix24.eu", "bitrix24.fr", "bitrix24.id",
    "bitrix24.in", "bitrix24.it", "bitrix24.jp", "bitrix24.kz", "bitrix24.mx", "bitrix24.pl",
    "bitrix24.ru", "bitrix24.ua", "bitrix24.uk", "bitrix24.vn",
)  # fmt: skip

#: Names of hosts, in any script: what is logged and shown may hold nothing else.
_HOST: Final = re.compile(r"\w(?:[\w.-]{0,252}\w)?\.?")

DomainChange = Callable[[str, str], object]
#: ``allow(old, new)``: whether the portal may move from one address to the other.
Allow = Callable[[str, str], bool]


class Portal:
    """The address of a portal: an origin, and a path in front of ``/rest/`` if there is one.

    The address changes when the portal is renamed: the old one answers with a redirect
    (settings/how-to-call-rest-api/change-domen.md), and the authorization server names the new
    one. A new address is believed if it is on the same host, or if both are portals of Bitrix24's
    cloud. ``allow(old, new)`` decides instead of that, for portals with names of their own. TLS
    is never given up, and a redirect never leads to another path. ``on_change(old, new)`` is
    called afterwards.
    """

    def __init__(
        self, url: str, *, on_change: DomainChange | None = None, allow: Allow | None = None
    ) -> None:
        self._base = _origin_and_prefix(url)
        self._lock = threading.Lock()
        self._allow = allow
        self.on_change: list[DomainChange] = [on_change] if on_change else []
        reset_in_children(self)

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

    def believes(self, endpoint: str) -> bool:
        """Whether ``endpoint``, out of tokens, may be this portal's address."""
        try:
            base = _origin_and_prefix(endpoint)
        except ParameterError:
            return False
        return not _refusal(self._base, base, self._allow)

    def announced(self, endpoint: str) -> bool:
        """Take over the address that comes with tokens, if it is believed."""
        if not self.believes(endpoint):
            logger.warning(
                "%s keeps its address: the one that came with tokens is not allowed", self
            )
            return False
        self._move(_origin_and_prefix(endpoint))
        return True

    def redirected(
        self, url: str, location: str | None, method: str, secrets: Iterable[str] = ()
    ) -> None:
        """Take over the new address that ``url`` was redirected to, or refuse."""
        refusal, base = self._judge(url, location)
        if refusal:
            # The rest of the location may hold the credentials that the request was sent with.
            host = mask(_shown_origin(location), secrets)
            raise RedirectRefused(f"redirect{host} not followed: {refusal}", method=method)
        self._move(base)

    def _judge(self, url: str, location: str | None) -> tuple[str, str]:
        new = _split(location or "")
        if new is None:
            return "it is not a URL", ""
        origin = _origin(new)
        if origin is None:
            return "it names no other address", ""
        if new.username is not None or new.password is not None:
            return "it carries credentials", ""
        if new.path != urlsplit(url).path:
            return "it leads to another path", ""
        base = origin + urlsplit(self._base).path
        if url.startswith(base + "/"):
            return "it leads to where it came from", ""
        return _refusal(self._base, base, self._allow), base

    def _move(self, base: str) -> None:
        with self._lock:
            old, self._base = self._base, base
        if old != base:
            for listener in self.on_change:
                listener(old, base)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self.reset_after_fork()
        reset_in_children(self)

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()


def is_cloud(base: str) -> bool:
    """Whether an address is, over TLS, that of a portal in Bitrix24's cloud."""
    parts = urlsplit(base)
    host = (parts.hostname or "").rstrip(".")
    named = any(host.endswith("." + domain) for domain in CLOUD_DOMAINS)
    return named and parts.scheme == "https" and parts.port is None


def trusted_first_address(endpoint: str, allow: Allow | None) -> str:
    """The address out of tokens, where nothing else says where the portal is.

    :raises ParameterError: it could be anybody's.
    """
    base = _origin_and_prefix(endpoint)
    if not base.startswith("https:"):
        raise ParameterError(
            "an address out of tokens is believed over https only: name the portal"
        )
    if allow is not None:
        if not allow("", base):
            raise ParameterError("the address out of the tokens is not allowed")
    elif not is_cloud(base):
        raise ParameterError(
            "an address out of tokens is believed for Bitrix24's cloud only: name the portal, "
            "or say with allow= which addresses are yours"
        )
    return base


def _refusal(old: str, new: str, allow: Allow | None) -> str:
    """Why a portal at ``old`` is not believed to be at ``new``, empty if it is."""
    if old == new:
        return ""
    if old.startswith("https:") and not new.startswith("https:"):
        return "it gives up TLS"
    if allow is not None:
        return "" if allow(old, new) else "the new address is not allowed"
    if (is_cloud(old) and is_cloud(new)) or _same_site(urlsplit(old), urlsplit(new)):
        return ""
    return "it leads to another host, which only allow= can permit"


def _same_site(old: SplitResult, new: SplitResult) -> bool:
    """The same host at the usual ports, or a name above or below it."""
    if old.port is not None or new.port is not None:
        # Another port is another server.
        return old.hostname == new.hostname and old.port == new.port
    one, other = (old.hostname or "").rstrip("."), (new.hostname or "").rstrip(".")
    if one == other:
        return True
    if _is_address(one) or _is_address(other):
        return False
    shorter, longer = sorted((one, other), key=len)
    return "." in shorter and longer.endswith("." + shorter)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _origin(parts: SplitResult) -> str | None:
    """``https://host:port``, None for what is not the URL of a host."""
    host, port = parts.hostname, parts.port
    if parts.scheme not in _DEFAULT_PORTS or not host:
        return None
    if not _HOST.fullmatch(host) and not _is_address(host):
        return None
    shown = "" if port in (None, _DEFAULT_PORTS[parts.scheme]) else f":{port}"
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{shown}"


def _text(url: object) -> str:
    if not isinstance(url, str):
        shown = "None (is an environment variable not set?)" if url is None else type(url).__name__
        raise ParameterError(f"a portal's URL is a text, not {shown}")
    return url


def _split(text: str) -> SplitResult | None:
    """The parts of a URL, None if it is none."""
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _shown_origin(location: str | None) -> str:
    parts = _split(location or "")
    origin = _origin(parts) if parts is not None else None
    return f" to {origin}" if origin else ""


def _origin_and_prefix(url: str) -> str:
    """``https://host:port/prefix`` of a portal's URL, without ``/rest`` and what follows."""
    text = _text(url).strip()
    if "://" not in text:
        text = "https://" + text
    # The URL may be a password: no message repeats it, nor is chained to what urlsplit says of it.
    parts = _split(text)
    if parts is None:
        raise ParameterError("a portal's URL has a host name, and a port that is a number")
    if parts.scheme not in _DEFAULT_PORTS:
        raise ParameterError("a portal's URL begins with https:// or http://")
    origin = _origin(parts)
    if origin is None:
        raise ParameterError("a portal's URL has a host name")
    if parts.username is not None or parts.password is not None:
        raise ParameterError("a portal's URL carries no user name or password")
    prefix = parts.path.partition("/rest/")[0] if "/rest/" in parts.path else parts.path
    prefix = prefix.rstrip("/").removesuffix("/rest")
    return f"{origin}{prefix}"
