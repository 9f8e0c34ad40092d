"""Plain values of the catalogue.

Two stages: :class:`PageSayings` is what one page says about entities, small and nearly text, so
that it can be cached and sent between processes; :class:`Entity` is what all pages together
say about one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, NamedTuple


class Role(StrEnum):
    """What a method does with the records of its entity."""

    ADD = "add"
    GET = "get"
    LIST = "list"
    UPDATE = "update"
    DELETE = "delete"
    FIELDS = "fields"
    COUNT = "count"
    IMPORT = "import"
    SET = "set"
    OTHER = "other"


class Place(StrEnum):
    """Where a page speaks of a field."""

    ADD = "add"
    UPDATE = "update"
    ROW = "row"  #: a record in an answer
    FIELDS = "fields"  #: the answer of a method that describes fields
    FILTER = "filter"
    ORDER = "order"
    SELECT = "select"
    PARAMETER = "parameter"  #: beside the record: says which one is meant, or how


#: Places in which the value of a field stands, as opposed to a condition or a direction.
VALUE_PLACES: Final = frozenset({Place.ADD, Place.UPDATE, Place.ROW, Place.FIELDS})


class At(NamedTuple):
    """A line of a page in each language, 0 where that language does not have it."""

    file: str
    en: int
    ru: int

    def __str__(self) -> str:
        if self.en and self.ru and self.en != self.ru:
            return f"{self.file}:{self.en} (ru: {self.ru})"
        return f"{self.file}:{self.en or self.ru}"


class Saying(NamedTuple):
    """One mention of a field of an entity on a page."""

    place: Place
    #: The exact name, without the operator of a filter.
    name: str
    at: At
    #: The documented type, empty where there is none.
    type: str = ""
    #: What the documented type is on the wire: ``integer``, ``string[]``, ``integer|null``.
    kind: str = ""
    #: Values and their labels.
    values: tuple[tuple[Any, str], ...] = ()
    #: Regular expression of a name that stands for many.
    pattern: str = ""
    label: str = ""
    #: Name of the type that tells which entity an id belongs to.
    target_type: str = ""
    #: Methods that the description refers to for ids.
    target_methods: tuple[str, ...] = ()
    required: bool = False
    read_only: bool = False
    multiple: bool = False
    deprecated: bool = False
    #: An example has null here.
    null_seen: bool = False
    #: Only an example has the field.
    example: bool = False
    #: Kinds of values that examples of answers show.
    observed: tuple[str, ...] = ()


class MethodUse(NamedTuple):
    """A method and where it has what of its entity."""

    name: str
    version: str
    entity: str
    role: Role
    at: At
    deprecated: bool = False
    replacement: str = ""
    #: JSON Pointer to the record in the answer, or to the list of records.
    record: str = ""
    rows: str = ""
    #: JSON Pointers to the parameters that hold conditions, directions and names of fields.
    filter: str = ""
    order: str = ""
    select: str = ""
    #: The parameter that says which record is meant.
    id_parameter: str = ""
    #: Name of the parameter that holds the values of fields; empty: they stand at the top.
    container: str = ""
    #: What the method's page says of fields, as JSON: read where an entity is put together.
    said: str = ""

    @property
    def sayings(self) -> list[Saying]:
        return [_saying(values) for values in json.loads(self.said)] if self.said else []


class EventUse(NamedTuple):
    name: str
    at: At
    title_name: str = ""


@dataclass(slots=True)
class PageSayings:
    """What one page says about entities."""

    methods: list[MethodUse] = field(default_factory=list)
    events: list[EventUse] = field(default_factory=list)

    def to_text(self) -> str:
        return json.dumps([self.methods, self.events], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> PageSayings:
        methods, events = json.loads(text)
        return cls(
            [_method(*values) for values in methods],
            [EventUse(name, At(*at), title) for name, at, title in events],
        )


def said(sayings: Iterable[Saying]) -> str:
    """Sayings as JSON, each up to the last member that differs from its default."""
    rows = [_trimmed(saying) for saying in sayings]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")) if rows else ""


_DEFAULTS: Final = tuple(Saying._field_defaults.get(name) for name in Saying._fields)


def _trimmed(saying: Saying) -> list[Any]:
    values: list[Any] = list(saying)
    while values and values[-1] == _DEFAULTS[len(values) - 1]:
        values.pop()
    return values


def _method(
    name: str, version: str, entity: str, role: str, at: list[Any], *rest: Any
) -> MethodUse:
    return MethodUse(name, version, entity, Role(role), At(*at), *rest)


def _saying(values: list[Any]) -> Saying:
    place, name, at, *rest = values
    if len(rest) > 2:
        rest[2] = tuple((value, label) for value, label in rest[2])
    for position in _TUPLES:
        if len(rest) > position:
            rest[position] = tuple(rest[position])
    return Saying(Place(place), name, At(*at), *rest)


_TUPLES: Final = tuple(Saying._fields.index(n) - 3 for n in ("target_methods", "observed"))


class Basis(StrEnum):
    """Where the type of a field comes from."""

    UNKNOWN = ""
    DOCUMENTED = "documented"
    VALUES = "values"  #: the documented values have it in common
    SAME_RECORD = "same record"  #: another entity has the same record, and the type
    EXAMPLE = "example"  #: an id of which examples alone tell
    TARGET = "target"  #: it is the id of another entity


@dataclass(slots=True)
class EntityField:
    """One field of an entity, after all pages."""

    #: Lower case, without underscores: what all spellings have in common.
    key: str
    #: The exact names, the most frequent first.
    names: list[str]
    #: Documented type and what it is on the wire; empty where no page tells.
    type: str = ""
    kind: str = ""
    basis: Basis = Basis.UNKNOWN
    #: Other documented types of the same field, which the rules could reconcile or not.
    also: list[str] = field(default_factory=list)
    values: list[tuple[Any, str]] = field(default_factory=list)
    label: str = ""
    #: The name stands for many: a regular expression for them.
    pattern: str = ""
    required_on_add: bool = False
    read_only: bool = False
    multiple: bool = False
    nullable: bool = False
    deprecated: bool = False
    #: Name of the entity that an id belongs to.
    target: str = ""
    #: Only examples show the field.
    example: bool = False
    #: Kinds of values that examples of answers show.
    observed: list[str] = field(default_factory=list)
    #: Place → lines that speak of the field there.
    sources: dict[Place, list[At]] = field(default_factory=dict)
    #: Place → exact names there.
    spelled: dict[Place, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class Keys:
    """What the id is called where: in rows, filters and orders, and as a parameter."""

    row: str = ""
    filter: str = ""
    order: str = ""
    parameter: str = ""


@dataclass(slots=True)
class Entity:
    #: ``crm.deal``; entities of REST 3.0 begin with ``v3/``.
    name: str
    methods: list[MethodUse] = field(default_factory=list)
    fields: dict[str, EntityField] = field(default_factory=dict)
    #: Parameters that stand beside the record (``entityTypeId``).
    parameters: dict[str, EntityField] = field(default_factory=dict)
    keys: Keys = field(default_factory=Keys)
    #: Notations of custom fields: ``UF_CRM_*``, ``ufCrm*``.
    custom_fields: list[str] = field(default_factory=list)
    events: list[EventUse] = field(default_factory=list)
    #: Entity that has the same records → parameters with which its methods are called for them.
    same_record_as: dict[str, dict[str, Any]] = field(default_factory=dict)

    def field(self, name: str) -> EntityField | None:
        return self.fields.get(fold(name))

    def of_role(self, *roles: Role) -> list[MethodUse]:
        return [use for use in self.methods if use.role in roles]


def fold(name: str) -> str:
    """What the spellings of a name have in common: ``ASSIGNED_BY_ID``, ``assignedById``."""
    return name.replace("_", "").lower()


def unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
