"""Requests to an event handler: reading them, and telling the portal's from others'.

::

    event = parse(request.body, request.content_type, application_token=stored)
    event.event, event.data["FIELDS"]["ID"], event.auth.domain

Portals send PHP's form encoding (``data[FIELDS][ID]=1``, api-reference/events/index.md); JSON
is read, too. The generated package registers a class per event, with a typed ``data``.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar
from urllib.parse import parse_qsl

from .converters import TIMESTAMP
from .errors import EventError, EventRejected
from .masking import MASK
from .views import View, integer, string

if TYPE_CHECKING:
    from .tokens import Tokens

D = TypeVar("D", bound=View)

#: What a request may have, so that a hostile one costs little: anybody can send one.
MOST_BYTES: Final = 1024 * 1024
#: As many fields and as deep as PHP reads by default (``max_input_vars``,
#: ``max_input_nesting_level``).
MOST_FIELDS: Final = 1_000
MOST_LEVELS: Final = 64

#: Codes of events end up in logs: nothing else may.
_CODE: Final = re.compile(r"[A-Za-z0-9_.:\\-]{1,255}")

_KEY: Final = re.compile(r"^([^\[]+)((?:\[[^\]]*\])*)")
_PART: Final = re.compile(r"\[([^\]]*)\]")


class EventAuth(View):
    """``auth`` of an event: whose event it is, and tokens if a user caused it."""

    __slots__ = ()

    domain = string("domain")
    member_id = string("member_id")
    client_endpoint = string("client_endpoint")
    server_endpoint = string("server_endpoint")
    scope = string("scope")
    status = string("status")
    user_id = integer("user_id")
    expires_in = integer("expires_in")
    application_token = string("application_token")

    @property
    def tokens(self) -> Tokens | None:
        """Tokens for OAuth, None where the event carries none."""
        from .tokens import Tokens

        found = Tokens.from_dict(self.to_dict() if len(self) else {})
        return found if found.access_token else None

    def __repr__(self) -> str:
        return f"EventAuth(domain={self.domain!r}, member_id={self.member_id!r}, tokens={MASK})"


class Event(Generic[D]):
    """An event. ``payload`` is the whole request, decoded."""

    __slots__ = ("payload",)

    #: The class of ``data``; generated subclasses set it.
    data_class: type[View] = View

    def __init__(self, payload: Mapping[str, Any]) -> None:
        self.payload = payload

    @property
    def event(self) -> str:
        """The event's code, upper case."""
        return str(self.payload.get("event", "")).upper()

    @property
    def data(self) -> D:
        return self.data_class(self.payload.get("data"))  # type: ignore[return-value]

    @property
    def auth(self) -> EventAuth:
        return EventAuth(self.payload.get("auth"))

    @property
    def handler_id(self) -> int | None:
        return _Head(self.payload).handler_id

    @property
    def ts(self) -> datetime | None:
        """When the event was sent."""
        found = TIMESTAMP.read(self.payload.get("ts"))
        return found if isinstance(found, datetime) else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.event}>"


class _Head(View):
    __slots__ = ()
    handler_id = integer("event_handler_id")


#: Gives the class of an event by its upper-case code, None where there is none.
Registry = Callable[[str], "type[Event[Any]] | None"]


def find(
    code: str, classes: Mapping[str, tuple[str, str]], package: str
) -> type[Event[Any]] | None:
    """The class of a code, by the module in ``package`` and the name that ``classes`` has for it.

    Events about one type of smart process have its id behind the code, as in
    ``ONCRMDYNAMICITEMADD_147`` (api-reference/crm/universal/events/index.md).
    """
    home = classes.get(code)
    if home is None:
        plain, _, number = code.rpartition("_")
        home = classes.get(plain) if _is_index(number) else None
    if home is None:
        return None
    module, name = home
    found: type[Event[Any]] = getattr(import_module(f"{package}.{module}"), name)
    return found


def parse(
    body: bytes | str,
    content_type: str = "application/x-www-form-urlencoded",
    *,
    application_token: str | Iterable[str] | None,
    registry: Registry | None = None,
) -> Event[Any]:
    """The event in a request's body.

    ``application_token`` is the stored token, or several (one per portal); the event is
    refused if its own is another. None skips the check: for the installation event, which
    brings the token in the first place.
    """
    expected = None if application_token is None else _expected(application_token)
    payload = decode(body, content_type, expected)
    code = payload.get("event")
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise EventError("the request names no event")
    if expected is not None:
        auth = payload.get("auth")
        _check(auth.get("application_token") if isinstance(auth, dict) else None, expected)
    found = registry(code.upper()) if registry is not None else None
    return (found or Event)(payload)


def _expected(tokens: str | Iterable[str]) -> tuple[bytes, ...]:
    known = (tokens,) if isinstance(tokens, str) else tuple(tokens)
    return tuple(each.encode("utf-8", "surrogatepass") for each in known if each)


def _check(token: object, expected: Iterable[bytes]) -> None:
    given = token.encode("utf-8", "surrogatepass") if isinstance(token, str) else b""
    # All are compared, each in constant time: nothing to learn from how long it takes.
    matches = [hmac.compare_digest(given, each) for each in expected]
    if not given or not any(matches):
        raise EventRejected("the application token is not the expected one")


def decode(
    body: bytes | str, content_type: str, expected: Iterable[bytes] | None = None
) -> dict[str, Any]:
    """The decoded request: JSON, or PHP's form encoding.

    With ``expected`` application tokens, a form is refused for its token before its fields are
    put together, which is what takes time.
    """
    if len(body) > MOST_BYTES:
        raise EventError(f"the request is longer than {MOST_BYTES} bytes")
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        return _from_json(body)
    if kind not in ("application/x-www-form-urlencoded", ""):
        raise EventError(f"events do not come as {kind!r:.80}")
    text = body if isinstance(body, str) else body.decode("utf-8", "replace")
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise EventError(f"the request cannot be read: {error}") from None
    if expected is not None:
        _check(_token_in(pairs), expected)
    return bracketed(pairs)


def _from_json(body: bytes | str) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise EventError(f"the request is not JSON: {type(error).__name__}") from None
    if not isinstance(found, dict):
        raise EventError("the request is not a JSON object")
    return found


def _token_in(pairs: Iterable[tuple[str, str]]) -> str | None:
    """The application token of a form: the last of several counts."""
    token = None
    for name, value in pairs:
        if name.lstrip(" ").startswith("auth") and _path(name) == ["auth", "application_token"]:
            token = value
    return token


def bracketed(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Nested values from ``a[b][]=1`` names, as PHP reads them: the last of two wins.

    Lists stay what PHP has for them until the end, maps with numbers for keys; maps whose
    keys are 0, 1, 2, ... become lists.
    """
    root = _Numbered()
    for name, value in pairs:
        path = _path(name)
        if path:
            _put(root, path, value)
    return {key: _lists(value) for key, value in root.items()}


def _path(name: str) -> list[str]:
    """``a[b][]`` as ``["a", "b", ""]``, empty where there is no name."""
    match = _KEY.match(name.lstrip(" "))
    if match is None:
        return []
    if match[2].count("[") >= MOST_LEVELS:
        raise EventError(f"a field is nested deeper than {MOST_LEVELS} levels")
    return [match[1], *_PART.findall(match[2])]


class _Numbered(dict[str, Any]):
    """A map of PHP, which knows the index that ``[]`` stands for: one more than the largest."""

    __slots__ = ("following",)

    def __init__(self) -> None:
        super().__init__()
        self.following = 0

    def put(self, key: str, value: Any) -> None:
        name = key or str(self.following)
        if _is_index(name):
            self.following = max(self.following, int(name) + 1)
        self[name] = value


def _put(target: _Numbered, path: list[str], value: str) -> None:
    for key in path[:-1]:
        inner = target.get(key) if key else None
        if not isinstance(inner, _Numbered):
            # PHP lets the later spelling win: a scalar gives way to a map.
            inner = _Numbered()
            target.put(key, inner)
        target = inner
    target.put(path[-1], value)


def _is_index(key: str) -> bool:
    return key.isascii() and key.isdigit() and (key == "0" or key[0] != "0") and len(key) < 10


def _lists(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    inside = {key: _lists(each) for key, each in value.items()}
    if inside and list(inside) == [str(index) for index in range(len(inside))]:
        return list(inside.values())
    return inside
