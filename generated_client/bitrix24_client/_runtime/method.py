"""Methods as values: what the generated package knows of each, and nothing it does."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, Literal, TypeVar

from .converters import ANY, Converter, ListOf
from .errors import ParameterError, ResponseMismatch

T = TypeVar("T")

Version = Literal["classic", "v3"]
#: How a file parameter is written: ``[name, base64]``, ``base64``, ``{"fileData": [...]}``.
FileForm = Literal["pair", "content", "data"]
#: Keys from the outside in.
Path = tuple[str, ...]

_EMPTY: Final[Mapping[str, Any]] = {}


def look_up(value: Any, path: Sequence[str | int], default: Any = None) -> Any:
    """What is at ``path``, or ``default`` where there is no such place."""
    for key in path:
        try:
            value = value[key]
        except (LookupError, TypeError):
            return default
    return value


def put(params: Mapping[str, Any], path: Path, value: Any) -> dict[str, Any]:
    """A copy of ``params`` with ``value`` at ``path``; what is beside it is kept, and its order."""
    head, *rest = path
    inner = params.get(head)
    below = put(inner if isinstance(inner, Mapping) else {}, tuple(rest), value) if rest else value
    return {**params, head: below}


@dataclass(frozen=True, slots=True, eq=False)
class Method(Generic[T]):
    """A REST method. ``result`` is what its answer means, at the place ``at``."""

    name: str
    result: Converter[T] = ANY
    version: Version = "classic"
    #: It only reads: repeating it, or running it beside others, changes nothing.
    safe: bool = False
    #: Where in ``result`` the value is: ``("item",)`` for REST 3.0's wrapped objects.
    at: Path = ()
    #: Wire names in the order that the portal counts them in (api-reference/tasks/...).
    positional: tuple[str, ...] = ()
    #: File parameters that have a form of their own.
    files: tuple[tuple[Path, FileForm], ...] = ()
    #: The form of all other files: of custom fields, for instance.
    file_form: FileForm = "pair"
    #: The whole answer is the result: there is no envelope.
    bare: bool = False
    #: Wire name of a parameter → classes in ``params`` with every documented key of it.
    keys: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    #: The same, where there are likely more keys than the documented ones.
    some_keys: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}{' v3' if self.version == 'v3' else ''}>"

    def decode(self, body: Mapping[str, Any]) -> T:
        """The result that an answer carries. What is not understood stays as it came."""
        found: T = self.result.item(self._value(body))
        return found

    def check(self, body: Mapping[str, Any]) -> None:
        """Raise ``ResponseMismatch`` for the first value that is not as documented."""
        path = ".".join(("result", *self.at))
        for mismatch in self.result.mismatches(self._value(body), path):
            raise ResponseMismatch(self.name, mismatch.path, mismatch.expected, mismatch.found)

    def _value(self, body: Mapping[str, Any]) -> Any:
        return look_up(body.get("result"), self.at) if self.at else body.get("result")


Style = Literal["start", "offset", "page", "token", "after"]


@dataclass(frozen=True, slots=True)
class ById:
    """How a ``start`` method is read by ascending id (settings/performance/huge-data.md)."""

    #: The id as the filter calls it.
    field: str = "ID"
    filter: str = "filter"
    #: Parameters that make the order ascending.
    order: Mapping[str, Any] = dataclasses.field(default_factory=lambda: {"order": {"ID": "ASC"}})
    #: The select parameter: the id is added where the caller selects fields without it.
    select: str = "select"
    #: The id in the rows and in the selection, where these call it otherwise.
    row: str = ""
    selected: str = ""


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list method pages. Places are paths: of parameters, and from the answer's top.

    ========  ==============================================================================
    style     the next page is asked for with
    ========  ==============================================================================
    start     the answer's ``next`` at ``cursor`` (``("start",)``)
    offset    the number of rows so far at ``cursor``
    page      the number of the page at ``cursor``, from ``first``
    token     what the answer has at ``next``, put at ``cursor``; ``more`` may say there is none
    after     the last row's ``id_field`` at ``cursor``
    ========  ==============================================================================
    """

    style: Style = "start"
    items: Path = ("result",)
    cursor: Path = ("start",)
    #: Where the page size is asked for, if it can be.
    limit: Path = ()
    page_size: int = 50
    total: Path = ("total",)
    next: Path = ("next",)
    #: Where the answer says whether there is more.
    more: Path = ()
    #: Number of the first page.
    first: int = 1
    #: Key of the rows that no two rows share, if there is one.
    id_field: str | None = None
    #: Parameters to send with every page (direction of an ``after`` cursor, ...).
    fixed: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    by_id: ById | None = None

    def rows(self, body: Mapping[str, Any]) -> list[Any] | None:
        """The rows of a page; None where the answer has no list at that place."""
        found = look_up(body, self.items, None)
        if isinstance(found, list):
            return found
        if isinstance(found, dict):
            # PHP turns a list with holes, or one keyed by id, into an object. Anything else is
            # a list wrapped under a key that nobody knows of.
            keyed = all(key.isdecimal() for key in found)
            if keyed or all(isinstance(each, dict) for each in found.values()):
                return list(found.values())
            return None
        # "Nothing" comes in many ways, and an empty page may lack its wrapper altogether. A
        # wrapper that is there without the key has its rows somewhere else.
        if not (found is None or found is False or found == ""):
            return None
        wrapper = look_up(body, self.items[:-1])
        there = isinstance(wrapper, dict) and self.items[-1] in wrapper
        return [] if there or not wrapper else None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ListMethod(Method[list[T]]):
    """A method that answers a page of a list."""

    item: Converter[T] = ANY
    pagination: Pagination = dataclasses.field(default_factory=Pagination)

    def _value(self, body: Mapping[str, Any]) -> Any:
        rows = self.pagination.rows(body)
        return look_up(body, self.pagination.items) if rows is None else rows


def list_method(
    name: str, item: Converter[T], pagination: Pagination, **more: Any
) -> ListMethod[T]:
    """A list method of items of one kind; lists only read."""
    return ListMethod(
        name, result=ListOf(item), item=item, pagination=pagination, **{"safe": True, **more}
    )


@dataclass(frozen=True, slots=True, eq=False)
class Call(Generic[T]):
    """A method with its parameters: what is left of a façade method once it is taken apart."""

    method: Method[T]
    params: Mapping[str, Any]
    #: REST 3.0: the caller's own key for "run this once".
    idempotency_key: str | None = None

    def with_params(self, params: Mapping[str, Any]) -> Call[T]:
        return Call(self.method, params, self.idempotency_key)


def prepare(
    method: Method[T],
    arguments: Mapping[str, Any],
    extra: Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> Call[T]:
    """A call from arguments by wire name (None: not given) and parameters that go as they are.

    :raises ParameterError: ``extra`` is no mapping, or has a parameter that is given already.
    """
    params = {name: value for name, value in arguments.items() if value is not None}
    if params and (method.keys or method.some_keys):
        from .known_keys import warn_of_unknown_keys

        warn_of_unknown_keys(method, params)
    if extra is not None:
        _add_extra(params, extra, method.name)
    if method.positional:
        params = _in_order(method, params)
    return Call(method, params, idempotency_key)


def _add_extra(params: dict[str, Any], extra: object, name: str) -> None:
    if not isinstance(extra, Mapping):
        raise ParameterError(
            f"{name}: extra is a mapping of wire names to values, not {type(extra).__name__}"
        )
    for key, value in extra.items():
        if key in params:
            raise ParameterError(f"{name}: {key!r} is given twice: as an argument and in extra")
        params[key] = value


def _in_order(method: Method[Any], params: dict[str, Any]) -> dict[str, Any]:
    """Parameters as the portal counts them: it goes by position and ignores names."""
    known = [name for name in method.positional if name in params]
    if known != list(method.positional[: len(known)]):
        missing = next(name for name in method.positional if name not in params)
        raise ParameterError(
            f"{method.name} goes by the order of its parameters: {missing!r} is needed, too"
        )
    unknown = [name for name in params if name not in method.positional]
    return {name: params[name] for name in [*known, *unknown]}
