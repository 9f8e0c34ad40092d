"""Where a request comes from: this site, another site, nowhere that says so."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..model import Request


def is_of_another_site(request: Request) -> bool:
    """Whether a page of another site has a browser send this. Browsers say so of every request
    (``Sec-Fetch-Site``), also of those without an ``Origin``, such as images.
    """
    if request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        return True
    origin = request.headers.get("origin")
    return origin is not None and _network_location(origin) != request.headers.get("host", "")


def host_of(url: str) -> str:
    """The host of a URL, empty where it has none that can be read."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _network_location(url: str) -> str | None:
    try:
        return urlsplit(url).netloc or None
    except ValueError:
        return None
