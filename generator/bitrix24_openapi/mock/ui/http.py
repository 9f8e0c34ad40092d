"""What the control endpoint and the page have in common: answers, problems, who may ask."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Callable
from typing import Any, Final

from ..model import Request, Response
from ..wire.origin import host_of, is_of_another_site

PREFIX: Final = "/_mock/"
PIECES: Final = f"{PREFIX}page/"


class Problem(Exception):  # noqa: N818 - an answer, not a defect
    """A request that cannot be served."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


Guard = Callable[[Request], None]
"""Raises :class:`Problem` for a request that is not to be served."""


def answer_json(value: Any, status: int = 200) -> Response:
    body = json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
    headers = [
        ("Content-Type", "application/json; charset=utf-8"),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
    ]
    return Response(status, headers, body)


# --- who may ask --------------------------------------------------------------------------


def refuse_strangers(request: Request) -> None:
    """Only this machine, and no page of another site in a browser on it."""
    if request.peer and not _is_local(request.peer):
        raise Problem(403, f"only this machine may use this, not {request.peer}")
    host = request.headers.get("host")
    if host is not None and not _is_local(host_of(f"//{host}")):
        # A name of somebody else that leads here (DNS rebinding).
        raise Problem(403, f"use a local host name, not {host}")
    refuse_pages(request)


def refuse_pages(request: Request) -> None:
    """For a mock in a container, whose network is its fence: only no page of another site."""
    if is_of_another_site(request):
        origin = request.headers.get("origin", "another site")
        raise Problem(403, f"pages of {origin} may not use this")


def _is_local(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback
