"""Families of methods that care for the same records: ``crm.deal.{add,get,update,list,delete}``.

No page says that methods belong together. Names do (everything before the last word), and the
schemas and examples of the operations tell the rest: which parameter says which record, and
where in a response the id of a new record, a record, or the records of a list are. Links
between operations are made of this.

The mock portal derives its families by itself (mock/state/derivation.py), and not of this, on
purpose: the tests walk the links of this reading on a portal made of the other one, so that a
mistake of either shows.

Reads finished operation objects, so that it works on a fragment and on a loaded document alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final

from ..entities.id_names import id_name
from ..entities.model import fold
from ..openapi import pointer
from ..openapi.conventions import media_of
from ..openapi.nodes import demand_sets
from ..openapi.schema import Schemas, SchemaView
from ..openapi.verbs import VERBS, last_word


class Verb(StrEnum):
    ADD = "add"
    GET = "get"
    UPDATE = "update"
    LIST = "list"
    DELETE = "delete"


#: Scalars that may be the id of a record.
_ID_TYPES: Final = frozenset({"integer", "string", "number"})
#: Members of a result that are never the record.
_BESIDE: Final = frozenset({"time", "total", "next"})


@dataclass(frozen=True, slots=True)
class Member:
    """One method as its family sees it. Places are JSON Pointers into the response body."""

    name: str
    #: Name of the method without its verb, in lower case: letter case differs inside families.
    family: str
    verb: Verb
    #: Parameters with their wire names, those that have to be given first.
    parameters: tuple[str, ...]
    required: tuple[str, ...]
    #: The parameter that says which record is meant; None for ``add`` and most of ``list``.
    #: A ``list`` has one where it is the family's ``get``, too.
    id_parameter: str | None
    #: ``add``: the id of the new record. ``list``: the id of the first one.
    id_place: str | None
    #: ``get``, ``add``, ``update``: the record, where the response has one.
    record_place: str | None
    #: ``list``: the records.
    items_place: str | None
    #: What the id is called inside a record.
    id_field: str | None
    #: ``list``: the parameter whose members are compared with those of the records, if the id
    #: may stand there as it is and alone.
    filter_parameter: str | None = None
    #: What the id is called there: ``ID`` where records have ``id``.
    filter_field: str | None = None
    #: Parameters of which some sets have to be given (api-reference/lists/elements).
    either: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Member:
        values = dict(data)
        values["verb"] = Verb(values["verb"])
        for name in ("parameters", "required", "either"):
            values[name] = tuple(values[name])
        return cls(**values)

    def parameter(self, name: str) -> str | None:
        """The parameter of that name in whatever letter case, as it travels."""
        folded = fold(name)
        return next((each for each in self.parameters if fold(each) == folded), None)


Family = Mapping[Verb, Member]


def families(members: Iterable[Member]) -> dict[str, Family]:
    """Members by family and verb; families of one member are none."""
    found: dict[str, dict[Verb, Member]] = {}
    for member in sorted(members, key=_rank):
        found.setdefault(member.family, {}).setdefault(member.verb, member)
    return {
        name: dict(sorted(family.items(), key=lambda item: list(Verb).index(item[0])))
        for name, family in sorted(found.items())
        if len(family) > 1
    }


def _rank(member: Member) -> tuple[str, int, str]:
    # A list may be called get; the usual words of a verb go first.
    word = last_word(member.name)
    usual = VERBS[word] == member.verb
    return member.family, list(VERBS).index(word) if usual else len(VERBS), member.name


def member(name: str, operation: Mapping[str, Any], schemas: Schemas) -> Member | None:
    """The method's place in a family, or None if its last word is no verb of records."""
    stem, word = name.rpartition(".")[0], last_word(name)
    if not stem or word not in VERBS:
        return None
    verb = Verb(VERBS[word])
    body = schemas.view(media_of(operation.get("requestBody")).get("schema", {}))
    parameters = tuple(body.members)
    required = tuple(name for name in body.required if name in body.members)
    shape = _Shape(operation, schemas)
    id_parameter = None
    if verb in (Verb.GET, Verb.UPDATE, Verb.DELETE):
        id_parameter = id_name(required, parameters, stem.rpartition(".")[2].lower())
    if verb is Verb.GET and id_parameter not in required and shape.is_list():
        # Older methods list under the name of get, and take an id beside other conditions
        # (api-reference/departments/department-get.md).
        verb = Verb.LIST
    items = shape.items() if verb is Verb.LIST else None
    record = shape.record() if verb is not Verb.LIST else None
    inside = shape.at(items, first=True) if items is not None else shape.at(record)
    id_field = _id_member(inside)
    if verb is Verb.LIST:
        id_place = f"{items}{pointer.build(0, id_field)}" if id_field is not None else None
    elif verb is Verb.ADD:
        id_place = shape.scalar() or (
            f"{record}{pointer.build(id_field)}" if record is not None and id_field else None
        )
    else:
        id_place = None
    filter_parameter, filter_field = _filter(body, id_field) if verb is Verb.LIST else (None, None)
    return Member(
        name=name,
        family=stem.lower(),
        verb=verb,
        parameters=(*required, *(each for each in parameters if each not in required)),
        required=required,
        id_parameter=id_parameter,
        id_place=id_place,
        record_place=record,
        items_place=items,
        id_field=id_field,
        filter_parameter=filter_parameter,
        filter_field=filter_field,
        either=tuple(dict.fromkeys(_alternatives(body))),
    )


def members(document: Mapping[str, Any]) -> Iterator[Member]:
    """All members of a loaded document."""
    schemas = Schemas(document["components"]["schemas"])
    for path, item in document["paths"].items():
        found = member(path.lstrip("/"), item["post"], schemas)
        if found is not None:
            yield found


# --- requests -----------------------------------------------------------------------------


def _filter(body: SchemaView, id_field: str | None) -> tuple[str | None, str | None]:
    """A filter that takes the id as it is, and what it calls the id: REST 3.0 has lists of
    conditions, some methods want operators (api-reference/crm/universal/payment) or other
    conditions beside it."""
    for name, view in body.members.items():
        if name.lower() != "filter":
            continue
        if view.types.isdisjoint(("object", "any")) or view.required:
            break
        field = next((each for each in view.members if each.lower() == "id"), id_field)
        inside = view.member(field) if field is not None else view.others
        if inside is None or inside.types & {*_ID_TYPES, "any"}:
            return name, field
        break
    return None, None


def _alternatives(body: SchemaView) -> Iterator[str]:
    """Parameters of some sets of which one has to be given, in the order of the document."""
    for branch in body.objects:
        for names in demand_sets(branch.schema):
            yield from names


# --- responses ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Node:
    """A place in a response: as an example shows it, else as its schema has it."""

    value: Any = None
    shown: bool = False
    view: SchemaView | None = None

    def members(self) -> dict[str, _Node]:
        if self.shown:
            value = self.value if isinstance(self.value, dict) else {}
            return {name: _Node(each, shown=True) for name, each in value.items()}
        members = self.view.members if self.view is not None else {}
        return {name: _Node(view=each) for name, each in members.items()}

    def kind(self) -> str:
        """``object``, ``array``, ``scalar``, or ``""`` where nothing is known."""
        if self.shown:
            if isinstance(self.value, dict):
                return "object"
            if isinstance(self.value, list):
                return "array"
            known = isinstance(self.value, str | int) and not isinstance(self.value, bool)
            return "scalar" if known else ""
        branches = self.view.branches if self.view is not None else ()
        # The documented type comes first, those that examples show behind it.
        types = next((branch.types for branch in branches if branch.schema), ())
        for name in ("object", "array"):
            if name in types:
                return name
        return "" if _ID_TYPES.isdisjoint(types) else "scalar"

    def first(self) -> _Node:
        if self.shown:
            items = self.value if isinstance(self.value, list) else []
            return _Node(items[0], shown=True) if items else _Node()
        return _Node(view=self.view.items if self.view is not None else None)


class _Shape:
    """Where a response keeps what. The examples of a page show it more plainly than its
    tables, which leave records open (api-reference/crm/universal/user-defined-object-types)."""

    def __init__(self, operation: Mapping[str, Any], schemas: Schemas) -> None:
        self._paging = operation.get("x-b24-pagination", {})
        media = media_of(operation.get("responses", {}).get("200"))
        envelope = schemas.view(media.get("schema", {}))
        self._nodes = [
            _Node(example["value"]["result"], shown=True)
            for name, example in media.get("examples", {}).items()
            if name.startswith("success")
            and isinstance(example.get("value"), dict)
            and "result" in example["value"]
        ]
        self._nodes.append(_Node(view=envelope.members.get("result")))

    def scalar(self) -> str | None:
        return "/result" if self._nodes[0].kind() == "scalar" else None

    def is_list(self) -> bool:
        return self._nodes[0].kind() == "array"

    def record(self) -> str | None:
        """The result if it has an id, else its only member that is an object with one."""
        for node in self._nodes:
            if node.kind() != "object":
                continue
            inside = node.members()
            if _id_member(inside) is not None:
                return "/result"
            objects = [
                name
                for name, each in inside.items()
                if name not in _BESIDE and each.kind() == "object"
            ]
            if len(objects) == 1:
                return pointer.build("result", objects[0])
        return None

    def items(self) -> str | None:
        if place := self._paging.get("items"):
            return str(place)
        for node in self._nodes:
            if node.kind() == "array":
                return "/result"
            lists = [name for name, each in node.members().items() if each.kind() == "array"]
            if len(lists) == 1:
                return pointer.build("result", lists[0])
        return None

    def at(self, place: str | None, *, first: bool = False) -> dict[str, _Node]:
        """The members of the object at a place, or of the first item of the list there."""
        if place is None:
            return {}
        names = pointer.split(place)[1:]
        for node in self._nodes:
            found: _Node | None = node
            for name in names:
                found = found.members().get(name) if found is not None else None
            if found is None:
                continue
            if first:
                found = found.first()
            if inside := found.members():
                return inside
        return {}


def _id_member(inside: Mapping[str, _Node]) -> str | None:
    return next((name for name in inside if name.lower() == "id"), None)
