"""Bytes ↔ values: addresses, parameters, envelopes of classic REST and of REST 3.0."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from time import gmtime, strftime
from typing import Any, Final
from urllib.parse import unquote

from ...php import parse_query
from ..model import Address, Failure, Generation, Request, Success
from . import forms
from .xml import to_xml

_PREFIX: Final = "/rest/"
_V3_PREFIX: Final = "/rest/api/"
_FORMATS: Final = (".json", ".xml")
_JSON_TYPE: Final = ("Content-Type", "application/json; charset=utf-8")
_XML_TYPE: Final = ("Content-Type", "application/xml; charset=utf-8")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

REASON: Final = "X-B24-Mock-Reason"
NOTE: Final = "X-B24-Mock-Note"
#: Longest value of those headers.
_MOST: Final = 500
_UNPRINTABLE: Final = re.compile(r"[^ -~]+")


#: PHP gives up at 512 levels, our validator at half of it.
_MOST_LEVELS: Final = 200


# --- requests -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Target:
    """What a path asks for."""

    generation: Generation
    method: str
    address: Address


def parse_path(path: str) -> Target | None:
    """None: the path is outside ``/rest``.

    ``/rest/{user}/{code}/{method}`` of a webhook, ``/rest/{method}`` of an application, and both
    under ``/rest/api`` for REST 3.0; the method may end in ``.json`` or ``.xml``.
    """
    if not path.startswith(_PREFIX):
        return None
    v3 = path.startswith(_V3_PREFIX)
    rest = path[len(_V3_PREFIX if v3 else _PREFIX) :]
    if "%" in rest:
        rest = unquote(rest)
    user, code, method = "", "", rest.rstrip("/")
    if "/" in method:
        user, _, others = method.partition("/")
        code, _, method = others.partition("/")
    xml = method.endswith(".xml")
    for suffix in _FORMATS:
        method = method.removesuffix(suffix)
    return Target("v3" if v3 else "classic", method, Address(user, code, "xml" if xml else "json"))


class Undecodable(Exception):  # noqa: N818 - says what happened
    """The body is not what its header says. The message says why."""


@dataclass(frozen=True, slots=True)
class Input:
    """Parameters of a request, ``auth`` taken out."""

    params: Mapping[str, Any] | list[Any]
    token: str
    form: bool
    """True where values came as text."""
    note: str = ""


def read_input(request: Request, generation: Generation) -> Input:
    """Query and body together; the body wins, as it does in PHP's ``$_REQUEST``."""
    if generation == "v3":
        return _read_v3(request)
    query = parse_query(request.query) if request.query else {}
    kind = request.headers.get("content-type", "").lower()
    note, text = "", bool(query)
    body: Any = {}
    if not request.body:
        text = True
    elif "json" in kind:
        body = _from_json(request.body)
    elif kind.startswith("multipart/form-data"):
        body, text = forms.parse_multipart(request.body, request.headers["content-type"]), True
    else:
        body, text = parse_query(request.body.decode("utf-8", "replace")), True
        if request.body[:1] in b"{[":
            note = f"the body looks like JSON, but its Content-Type is {kind or 'missing'}"
    return _input(query, body, request, form=text, note=note)


def _read_v3(request: Request) -> Input:
    """REST 3.0 reads JSON bodies alone, never the query (api-reference/rest-v3.md)."""
    query = parse_query(request.query) if request.query else {}
    token = _token(query, request)
    note = "REST 3.0 ignores parameters in the query string" if query.keys() - {"auth"} else ""
    if not request.body:
        return Input({}, token, form=False, note=note)
    kind = request.headers.get("content-type", "").lower()
    if kind and "json" not in kind:
        raise Undecodable(f"REST 3.0 accepts JSON only; the Content-Type is {kind}")
    body = _from_json(request.body)
    if isinstance(body, dict):
        return _input({}, body, request, form=False, note=note, token=token)
    return Input(body, token, form=False, note=note)


def _from_json(body: bytes) -> Any:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Undecodable(f"the body is not JSON: {error}") from error
    if not isinstance(value, (dict, list)):
        raise Undecodable("the JSON body is neither an object nor an array")
    if body.count(b"{") + body.count(b"[") > _MOST_LEVELS and _levels(value) > _MOST_LEVELS:
        raise Undecodable(f"the body is nested deeper than {_MOST_LEVELS} levels")
    return value


def _levels(value: Any) -> int:
    level, inside = 0, [value]
    while inside:
        level += 1
        values = (v for each in inside for v in (each.values() if isinstance(each, dict) else each))
        inside = [each for each in values if isinstance(each, (dict, list))]
    return level


def _input(
    query: dict[str, Any],
    body: Any,
    request: Request,
    *,
    form: bool,
    note: str,
    token: str = "",
) -> Input:
    params = body
    if query:
        inside = body if isinstance(body, dict) else {str(i): each for i, each in enumerate(body)}
        params = {**query, **inside}
    if isinstance(params, dict) and "auth" in params:
        params = dict(params) if params is body else params
        given = params.pop("auth")
        token = given if isinstance(given, str) else token
    return Input(params, token or _token({}, request), form=form, note=note)


def _token(query: Mapping[str, Any], request: Request) -> str:
    given = query.get("auth")
    if isinstance(given, str) and given:
        return given
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


# --- responses ------------------------------------------------------------------------------


def dump(value: Any) -> bytes:
    return _encode(value).encode("utf-8", "surrogatepass")


def header_text(text: str) -> str:
    """ASCII of bounded length, fit for a header."""
    plain = text if text.isascii() else text.encode("ascii", "backslashreplace").decode("ascii")
    plain = _UNPRINTABLE.sub(" ", plain)
    return plain if len(plain) <= _MOST else plain[: _MOST - 3] + "..."


def success_body(success: Success, time: bytes, form: str) -> bytes:
    if form == "xml":
        return to_xml({**_envelope(success), "time": json.loads(time)})
    encoded = success.encoded
    if encoded is None:
        encoded = dump(success.result)
    if success.bare:
        return encoded
    parts = [b'{"result":', encoded]
    if success.next is not None:
        parts.append(b',"next":%d' % success.next)
    if success.total is not None:
        parts.append(b',"total":%d' % success.total)
    for name, value in success.beside.items():
        parts += (b",", dump(name), b":", dump(value))
    parts += (b',"time":', time, b"}")
    return b"".join(parts)


def _envelope(success: Success) -> dict[str, Any]:
    found: dict[str, Any] = {"result": success.result}
    if success.next is not None:
        found["next"] = success.next
    if success.total is not None:
        found["total"] = success.total
    return {**found, **success.beside}


def failure_value(failure: Failure, generation: Generation) -> dict[str, Any]:
    """The error as it stands in the body, or in ``result_error`` of a batch."""
    if generation == "classic":
        return {"error": failure.code, "error_description": failure.message}
    error: dict[str, Any] = {"code": failure.code, "message": failure.message}
    if failure.details:
        error["validation"] = [dict(each) for each in failure.details]
    return {"error": error}


def failure_body(failure: Failure, generation: Generation, form: str) -> bytes:
    value = failure_value(failure, generation)
    return to_xml(value) if form == "xml" else dump(value)


def content_type(form: str) -> tuple[str, str]:
    return _XML_TYPE if form == "xml" else _JSON_TYPE


# --- time -----------------------------------------------------------------------------------

_dates: dict[int, str] = {}


def iso(seconds: float) -> str:
    """``2026-01-31T12:00:00+00:00``: the mock lives in UTC."""
    second = int(seconds)
    known = _dates.get(second)
    if known is None:
        if len(_dates) > 1000:
            _dates.clear()
        known = _dates[second] = strftime("%Y-%m-%dT%H:%M:%S+00:00", gmtime(second))
    return known


def time_json(start: float, finish: float, operating: float, reset_at: int) -> bytes:
    duration = max(0.0, finish - start)
    return (
        f'{{"start":{start!r},"finish":{finish!r},"duration":{duration!r},'
        f'"processing":{duration!r},"date_start":"{iso(start)}","date_finish":"{iso(finish)}",'
        f'"operating_reset_at":{reset_at},"operating":{operating!r}}}'
    ).encode("ascii")
