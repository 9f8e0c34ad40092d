"""What a test or a developer may ask of the mock itself: JSON over HTTP under ``/_mock/``.

===========================  =========================================================
``GET /_mock/health``        is it there, and since when
``GET /_mock/faults``        active faults, and how often each has fired
``POST /_mock/faults``       ``{"fault": "503@crm.*", "times": 1}`` or a list of texts
``DELETE /_mock/faults``     end all of them; ``/_mock/faults/3`` ends one
``GET /_mock/calls``         the last calls; ``?method=crm.*&limit=20``
``DELETE /_mock/calls``      forget them
``GET /_mock/state``         everything that is kept, as the seed file has it
``PUT /_mock/state``         replace it
``POST /_mock/state``        add to it
``DELETE /_mock/state``      as at the beginning
``GET /_mock/state/counts``  records of each family
``GET /_mock/methods``       what is mocked; ``?q=deal&limit=50``
``POST /_mock/reset``        state, calls and faults as at the beginning
===========================  =========================================================

For programs on this machine, unless told otherwise: a request from elsewhere, or one that a page
of another site has a browser send, is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from ...errors import InputError
from ...openapi.conventions import JSON_TYPE
from ..calls_log import flat, matching, record
from ..faults.fault_language import parse
from ..model import Request, Response
from .http import PIECES, PREFIX, Guard, Problem, answer_json, refuse_pages, refuse_strangers
from .method_search import search

if TYPE_CHECKING:
    from ..faults.faults import Faults
    from ..options import Options
    from ..portal import Portal
    from ..state.memory import Memory
    from .page import Page

_MAX_LIST: Final = 5000


def install(portal: Portal, options: Options, faults: Faults, memory: Memory | None) -> None:
    """Give a portal its control endpoint and its page."""
    guard = refuse_pages if options.open_control else refuse_strangers
    made: list[Page] = []

    def page(request: Request) -> Response:
        if not made:
            # Jinja2 is loaded for those who look at the page.
            from .page import Page

            made.append(Page(portal, faults, memory, guard))
        return made[0].route(request)

    portal.add_route(PREFIX, Control(portal, faults, memory, guard).route)
    portal.add_route(PIECES, page)
    portal.add_route("/", page)


Action = Callable[["Control", Request, tuple[str, ...]], Any]


class Control:
    """The control endpoint of a portal."""

    def __init__(self, portal: Portal, faults: Faults, memory: Memory | None, guard: Guard) -> None:
        self.portal = portal
        self._faults = faults
        self._memory = memory
        self._guard = guard
        self._began = portal.clock()

    def route(self, request: Request) -> Response:
        try:
            self._guard(request)
            action, arguments = _find(request)
            return answer_json(action(self, request, arguments))
        except Problem as problem:
            return answer_json({"error": str(problem)}, problem.status)
        except InputError as error:
            return answer_json({"error": str(error)}, 400)

    # --- faults ---------------------------------------------------------------------------

    def faults(self, *_: object) -> Any:
        return {"faults": [fault.to_json() for fault in self._faults.all()]}

    def add_faults(self, request: Request, _: tuple[str, ...]) -> Any:
        body = _body(request)
        entries = body if isinstance(body, list) else [body]
        read = []
        for entry in entries:
            wanted = {"fault": entry} if isinstance(entry, str) else entry
            if not isinstance(wanted, dict) or not isinstance(wanted.get("fault"), str):
                raise Problem(400, 'expected {"fault": "503@crm.*", "times": 1} or a list of them')
            times = wanted.get("times")
            if times is not None and (type(times) is not int or times < 1):
                raise Problem(400, f"times: expected a number from 1, not {times!r}")
            read.append((parse(wanted["fault"]), times))
        # All of them are read before the first is in force.
        added = [self._faults.add(rule, times=times) for rule, times in read]
        return {"faults": [fault.to_json() for fault in added]}

    def clear_faults(self, *_: object) -> Any:
        self._faults.clear()
        return self.faults()

    def remove_fault(self, _: Request, arguments: tuple[str, ...]) -> Any:
        if not self._faults.remove(int(arguments[0])):
            raise Problem(404, f"no fault {arguments[0]}")
        return self.faults()

    # --- calls ----------------------------------------------------------------------------

    def calls(self, request: Request, _: tuple[str, ...]) -> Any:
        query = dict(parse_qsl(request.query))
        with self.portal.lock:
            exchanges = list(self.portal.journal)
        calls = [record(exchange) for exchange in exchanges]
        if "method" in query:
            calls = list(matching(flat(calls), query["method"]))
        return {"calls": [call.to_json() for call in calls[-_limit(query, 100) :]]}

    def clear_calls(self, *_: object) -> Any:
        with self.portal.lock:
            self.portal.journal.clear()
        return {"calls": []}

    # --- state ----------------------------------------------------------------------------

    def _state(self) -> Memory:
        if self._memory is None:
            raise Problem(409, "this portal keeps no state: start it with --stateful")
        return self._memory

    def dump(self, *_: object) -> Any:
        with self.portal.lock:
            return self._state().dump()

    def load(self, request: Request, _: tuple[str, ...]) -> Any:
        with self.portal.lock:
            self._state().load(_body(request))
        return self.counts()

    def seed(self, request: Request, _: tuple[str, ...]) -> Any:
        with self.portal.lock:
            self._state().seed(_body(request))
        return self.counts()

    def reset_state(self, *_: object) -> Any:
        with self.portal.lock:
            self._state().reset()
        return self.counts()

    def counts(self, *_: object) -> Any:
        with self.portal.lock:
            return {"counts": self._state().counts()}

    # --- the rest -------------------------------------------------------------------------

    def health(self, *_: object) -> Any:
        methods = sum(1 for _ in self.portal.catalogue.operations())
        up = self.portal.clock() - self._began
        return {"status": "ok", "methods": methods, "seconds": round(up, 3)}

    def methods(self, request: Request, _: tuple[str, ...]) -> Any:
        query = dict(parse_qsl(request.query))
        total, found = search(self.portal.catalogue, query.get("q", ""), _limit(query, 50))
        methods = [
            {
                "method": operation.name,
                "generation": operation.generation,
                "summary": operation.document.get("summary", ""),
            }
            for operation in found
        ]
        return {"total": total, "methods": methods}

    def reset(self, *_: object) -> Any:
        self.portal.reset()
        return {"status": "ok"}


_ROUTES: Final[tuple[tuple[str, str, Action], ...]] = (
    ("GET", r"health", Control.health),
    ("GET", r"faults", Control.faults),
    ("POST", r"faults", Control.add_faults),
    ("DELETE", r"faults", Control.clear_faults),
    ("DELETE", r"faults/(\d{1,9})", Control.remove_fault),
    ("GET", r"calls", Control.calls),
    ("DELETE", r"calls", Control.clear_calls),
    ("GET", r"state", Control.dump),
    ("PUT", r"state", Control.load),
    ("POST", r"state", Control.seed),
    ("DELETE", r"state", Control.reset_state),
    ("GET", r"state/counts", Control.counts),
    ("GET", r"methods", Control.methods),
    ("POST", r"reset", Control.reset),
)


def _find(request: Request) -> tuple[Action, tuple[str, ...]]:
    path = request.path.removeprefix(PREFIX).rstrip("/")
    verb = "GET" if request.method == "HEAD" else request.method
    allowed = []
    for method, form, action in _ROUTES:
        match = re.fullmatch(form, path, re.ASCII)
        if match is not None and method == verb:
            return action, match.groups()
        if match is not None:
            allowed.append(method)
    if allowed:
        raise Problem(
            405, f"{request.method} is not allowed for {request.path}: {', '.join(allowed)}"
        )
    raise Problem(404, f"no such address: {request.path}")


def _body(request: Request) -> Any:
    # A form of another site can be sent without being asked; JSON cannot.
    if request.headers.get("content-type", "").partition(";")[0].strip() != JSON_TYPE:
        raise Problem(415, f"expected Content-Type: {JSON_TYPE}")
    try:
        return json.loads(request.body)
    except (ValueError, RecursionError) as error:
        raise Problem(400, f"not JSON: {error}") from None


def _limit(query: dict[str, str], usual: int) -> int:
    text = query.get("limit", str(usual))
    if not re.fullmatch(r"\d{1,6}", text, re.ASCII) or not 1 <= int(text) <= _MAX_LIST:
        raise Problem(400, f"limit: expected a number from 1 to {_MAX_LIST}")
    return int(text)
