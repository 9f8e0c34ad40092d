"""The page at ``/``: what is mocked, what was called and what was wrong with it, state, faults.

Pieces of the page have addresses of their own under ``/_mock/page/``; the script fetches them
again, and without a script the links lead through the same pieces. What changes something goes
through the control endpoint.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from jinja2 import Environment, PackageLoader, StrictUndefined

from ..calls_log import record
from ..faults.quirks import QUIRKS
from ..model import Operation, Request, Response
from .http import PIECES, Guard, Problem, answer_json
from .method_search import search
from .page_methods import view

if TYPE_CHECKING:
    from ..faults.faults import Faults
    from ..portal import Portal
    from ..state.memory import Memory

_METHODS: Final = 40
_CALLS: Final = 50
_MOST_JSON: Final = 4000
_MOST_TEXT: Final = 300
_MOST_MEMBERS: Final = 100

#: To start with, in the form for faults.
EXAMPLES: Final = (
    "503@crm.*:times=2",
    "429@tasks.task.list:nth=3",
    "latency=100ms-300ms",
    "502html:p=0.1",
    "reset@*.add:ran:times=1",
    *(f"quirk={name}" for name in list(QUIRKS)[:1]),
)


class Page:
    def __init__(self, portal: Portal, faults: Faults, memory: Memory | None, guard: Guard) -> None:
        self.portal = portal
        self._faults = faults
        self._memory = memory
        self._guard = guard
        environment = Environment(
            loader=PackageLoader("bitrix24_openapi.mock.ui", "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["brief_json"] = _brief_json
        environment.filters["clock"] = _clock
        self._environment = environment

    def route(self, request: Request) -> Response:
        try:
            self._guard(request)
        except Problem as problem:
            return answer_json({"error": str(problem)}, problem.status)
        if request.method not in ("GET", "HEAD"):
            return answer_json({"error": "this page is read-only"}, 405)
        query = dict(parse_qsl(request.query))
        if request.path == "/":
            return self._whole(request, query)
        piece = request.path.removeprefix(PIECES)
        if piece == "methods":
            return self._html("methods.html", self._methods(query))
        if piece == "method":
            return self._html("method.html", self._method(request, query))
        if piece == "live":
            return self._html("live.html", self._live())
        return answer_json({"error": f"no such address: {request.path}"}, 404)

    # --- what the templates are given -----------------------------------------------------

    def _whole(self, request: Request, query: dict[str, str]) -> Response:
        nonce = secrets.token_urlsafe(12)
        values = {
            "nonce": nonce,
            "base": _base(request),
            "examples": EXAMPLES,
            **self._methods(query),
            **self._method(request, query),
            **self._live(),
        }
        response = self._html("page.html", values)
        policy = (
            f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; "
            "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        headers = [*response.headers, ("Content-Security-Policy", policy)]
        return Response(response.status, headers, response.body)

    def _methods(self, query: dict[str, str]) -> dict[str, Any]:
        text = query.get("q", "")
        total, methods = search(self.portal.catalogue, text, _METHODS)
        return {"q": text, "total": total, "methods": methods}

    def _method(self, request: Request, query: dict[str, str]) -> dict[str, Any]:
        found: Operation | None = None
        if "method" in query:
            generation: Any = "v3" if query.get("generation") == "v3" else "classic"
            found = self.portal.catalogue.find(generation, query["method"])
        if found is None:
            return {"method": None}
        return {"method": view(self.portal.catalogue, found, _base(request))}

    def _live(self) -> dict[str, Any]:
        with self.portal.lock:
            exchanges = list(self.portal.journal)
            counts = self._memory.counts() if self._memory is not None else None
        return {
            "calls": [record(exchange) for exchange in reversed(exchanges[-_CALLS:])],
            "calls_in_all": len(exchanges),
            "counts": counts and {name: count for name, count in sorted(counts.items()) if count},
            "faults": [fault.to_json() for fault in self._faults.all()],
        }

    def _html(self, name: str, values: dict[str, Any]) -> Response:
        body = self._environment.get_template(f"{name}.jinja").render(values)
        headers = [
            ("Content-Type", "text/html; charset=utf-8"),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
        ]
        return Response(200, headers, body.encode("utf-8", "replace"))


def _base(request: Request) -> str:
    scheme = "https" if request.secure else "http"
    return f"{scheme}://{request.headers.get('host', '127.0.0.1')}"


def _brief_json(value: Any) -> str:
    text = json.dumps(_shortened(value), ensure_ascii=False, indent=2, default=str)
    return text if len(text) <= _MOST_JSON else text[:_MOST_JSON] + "\n…"


def _shortened(value: Any) -> Any:
    """The value without what nobody reads on a page: files in base64, the hundredth member."""
    if isinstance(value, str) and len(value) > _MOST_TEXT:
        return f"{value[:_MOST_TEXT]}… ({len(value):,} characters)"
    if isinstance(value, Mapping):
        shown = {name: _shortened(value[name]) for name in islice(value, _MOST_MEMBERS)}
        more = len(value) - len(shown)
        return {**shown, "…": f"{more:,} more"} if more else shown
    if isinstance(value, list):
        shown_items = [_shortened(member) for member in value[:_MOST_MEMBERS]]
        more = len(value) - len(shown_items)
        return [*shown_items, f"… {more:,} more"] if more else shown_items
    return value


def _clock(seconds: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(seconds))
