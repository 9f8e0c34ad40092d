"""Where in a method's request and answer the records of its entity are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..extract.model import Field, Json, Method, Origin, SharedType, Structure, Wire
from ..openapi import pointer
from .id_names import id_name
from .model import Role, fold

RESULT: Final = "result"

#: Parameters in lower case that hold the values of fields.
CONTAINERS: Final = ("fields", "data", "arfields", "taskdata", "flowdata", "arnewtaskdata")
_FILTERS: Final = ("filter",)
_ORDERS: Final = ("order", "sort")
_SELECTS: Final = ("select",)
#: Parameters in lower case that hold those.
_HOLDERS: Final = frozenset({"params"})

#: Members of an answer under which lists of records are found first.
_ITEM_NAMES: Final = ("items", "list", "rows", "records", "elements")
#: Members of a result that are never the record.
_BESIDE: Final = frozenset({"time", "total", "next"})
#: A result with at least this many members of its own is the record.
_A_RECORD: Final = 4
#: Types that refer to each other.
_DEPTH: Final = 3

_MANY: Final = frozenset({Wire.ARRAY, Wire.EMPTY_ARRAY})
_ONE: Final = frozenset({Wire.OBJECT, Wire.EMPTY_OBJECT})

SharedTypes = Mapping[str, SharedType]


def members(
    structure: Structure | None, shared: SharedTypes, depth: int = _DEPTH
) -> Iterator[Field]:
    """All fields inside, those of shared types and of alternative shapes included."""
    if structure is None:
        return
    if structure.ref is not None and depth:
        found = shared.get(structure.ref)
        if found is not None:
            yield from members(found.structure, shared, depth - 1)
    for field in structure.fields:
        if field.name:
            yield field
    for alternative in structure.alternatives:
        yield from members(alternative.structure, shared, depth)


def item_of(field: Field) -> Structure | None:
    """What is inside a record of a list, whichever way the list is written down."""
    inner = field.inner
    if inner is None:
        return None
    if inner.map_of is not None and not inner.fields and inner.ref is None:
        return inner.map_of.inner or inner
    for item in inner.fields:
        if item.name == "" and item.inner is not None:
            return item.inner
    return inner


def is_list(field: Field) -> bool:
    """The field is a list of records."""
    observed = set(field.observed)
    if observed & _MANY:
        return True
    if observed & _ONE:
        return False
    if field.type is None:
        return False
    return any(t.array_depth > 0 or t.name.lower() == "array" for t in field.type.alternatives)


def is_map(field: Field) -> bool:
    return field.inner is not None and field.inner.map_of is not None


@dataclass(frozen=True, slots=True)
class Located:
    """A place in the request or the answer, as JSON Pointer, and what is there."""

    pointer: str
    field: Field


def result_of(method: Method) -> Field | None:
    return next((field for field in method.response if field.name == RESULT), None)


def rows(method: Method, shared: SharedTypes) -> Located | None:
    """The list of records in the answer."""
    result = result_of(method)
    if result is None:
        return None
    if is_list(result):
        return Located("/result", result)
    inside = [f for f in members(result.inner, shared) if f.pattern is None]
    lists = [f for f in inside if is_list(f) and _holds_records(f)] or [
        f for f in inside if is_list(f)
    ]
    words = {word for part in method.name.lower().split(".") for word in (part, part + "s")}
    for wanted in (_ITEM_NAMES, words):
        found = next((f for f in lists if f.name.lower() in wanted), None)
        if found is not None:
            return Located(pointer.build("result", found.name), found)
    if lists:
        return Located(pointer.build("result", lists[0].name), lists[0])
    objects = [f for f in inside if f.inner is not None and f.name not in _BESIDE]
    if len(objects) == 1 and is_map(objects[0]):
        return Located(pointer.build("result", objects[0].name), objects[0])
    return Located("/result", result) if is_map(result) and not objects else None


def _holds_records(field: Field) -> bool:
    item = item_of(field)
    return item is not None and bool(item.fields or item.ref or item.alternatives)


def record(method: Method, shared: SharedTypes) -> Located | None:
    """The one record in the answer: the result, or its only member that is an object."""
    result = result_of(method)
    if result is None or result.inner is None or is_list(result):
        return None
    inside = [f for f in members(result.inner, shared) if f.name not in _BESIDE]
    if any(fold(f.name) == "id" for f in inside):
        return Located("/result", result)
    objects = [f for f in inside if f.inner is not None and not is_list(f) and not is_map(f)]
    if len(objects) == 1 and len(inside) < _A_RECORD:
        # An example of a map by ids or codes has one member, too
        # (api-reference/lists/fields/lists-field-get.md).
        words = {fold(word) for word in method.name.split(".")}
        if not documented(objects[0]) and fold(objects[0].name) not in {*words, "item", "element"}:
            return None
        return Located(pointer.build("result", objects[0].name), objects[0])
    return Located("/result", result) if inside and not objects else None


def container(method: Method) -> Field | None:
    """The parameter that holds the values of fields, None where they stand at the top."""
    named = {f.name.lower(): f for f in method.request.fields if f.inner is not None}
    return next((named[name] for name in CONTAINERS if name in named), None)


def filter_of(method: Method) -> Located | None:
    return _first(method, _FILTERS)


def order_of(method: Method) -> Located | None:
    return _first(method, _ORDERS)


def select_of(method: Method) -> Located | None:
    return _first(method, _SELECTS)


def _first(method: Method, names: Sequence[str]) -> Located | None:
    """The parameter of one of the names, at the top or in what holds such parameters."""
    own = method.request.fields
    # api-reference/imopenlines/openlines/imopenlines-config-list-get.md
    held = (f for f in own if f.name.lower() in _HOLDERS and f.inner is not None)
    places = [("", own), *((pointer.build(f.name), f.inner.fields) for f in held if f.inner)]
    for prefix, fields in places:
        for name in names:
            for field in fields:
                # A string is a name or a direction alone.
                if field.name.lower() == name and not _is_text(field):
                    return Located(prefix + pointer.build(field.name), field)
    return None


def _is_text(field: Field) -> bool:
    if field.inner is not None or field.type is None:
        return False
    return all(t.name.lower() == "string" and not t.array_depth for t in field.type.alternatives)


def id_parameter(method: Method, role: Role, entity: str) -> str:
    """``id``, else the parameter that is called after the record: ``taskId``.

    One that has to be given goes before one that may be
    (api-reference/lists/elements/lists-element-update.md).
    """
    if role in (Role.ADD, Role.LIST, Role.FIELDS, Role.COUNT, Role.IMPORT):
        return ""
    noun = fold(entity.rpartition("/")[2].rpartition(".")[2])
    fields = [f for f in method.request.fields if f.pattern is None]
    required = [field.name for field in fields if field.required]
    return id_name(required, [field.name for field in fields], noun) or ""


def results(method: Method) -> Iterable[tuple[Json, int]]:
    """What the examples of successful answers have as their result, with the line."""
    for example in method.responses:
        body = example.body
        if isinstance(body, dict) and "error" not in body:
            yield body.get(RESULT, body), example.source.line


def documented(field: Field) -> bool:
    """A table or a list has the field, not an example alone."""
    return field.origin in (Origin.TABLE, Origin.LIST)
