"""Families of methods: which verbs there are, and where a request and an answer have what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from ..model import Generation, Operation
from .shapes import Node, Shapes

Verb = Literal["add", "get", "list", "update", "delete", "replace", "copy"]
#: What methods do to a value that is set and read as a whole: product rows, options.
ValueVerb = Literal["set", "read", "unset", "link", "unlink"]
Path = tuple[str, ...]
Yield = Literal["record", "id", "flag", "list", "map", "keys"]

#: Parameters that hold the fields of a record, most usual first.
PAYLOADS: Final = ("fields", "field", "data", "arfields", "taskdata", "flowdata", "params")

#: Parameters of lists that are no fields of the records.
CONTROLS: Final = frozenset(
    "filter order select sort start page limit offset pagination params navparams cursor "
    "elementorder iblockorder adminmode imageresize useoriginalufnames isadmin scope "
    "clientid bottoken auth".split()
)


@dataclass(frozen=True, slots=True)
class Role:
    """One method in its family."""

    operation: Operation
    verb: Verb | ValueVerb
    key: Path = ()
    """Where the request has the key of the record, () where it has none."""
    lookup: tuple[str, ...] = ()
    """Folded names of the fields that the key is looked up by."""
    scope: tuple[tuple[str, tuple[Path, ...]], ...] = ()
    """Folded names of the fields that a record belongs to, and where the request may have them."""
    payload: str = ""
    """The parameter that holds the fields, empty where the parameters themselves do."""
    given: tuple[str, ...] = ()
    """Names of the fields that the payload is documented to have."""
    controls: Mapping[str, Path] = field(default_factory=dict)
    """``filter``, ``order``, ``select``, ``start`` … → where the request has them."""
    answer: Path = ()
    """Where the result has the record, the list or the flag."""
    yields: Yield = "flag"
    result: Node = field(default_factory=dict)
    """Schema of ``result``."""
    item: Node = field(default_factory=dict)
    """Schema of the record, or of a record in the list."""
    sample: Any = None
    """A documented ``result``."""
    single: bool = False
    """A list that answers the record itself where a key is given."""


@dataclass(slots=True)
class Family:
    """Methods about the same records, and how the records are told apart.

    A family of *records* has numbered records that are added and listed. A family of a *single
    value* has one value per key, which is set and read as a whole: ``crm.deal.productrows``.
    """

    name: str
    generation: Generation
    roles: dict[str, Role] = field(default_factory=dict)
    """Method name in lower case → its role."""
    id: str = "id"
    """Folded name of the field with the number that the portal hands out."""
    natural: tuple[str, ...] = ()
    """Folded names of the fields that address a record where the caller chooses them: a code."""
    scope: tuple[str, ...] = ()
    collection: str = ""
    """Where the records are; ``{name}`` stands for a parameter of the call."""

    value_key: tuple[str, ...] = ()
    """Of a single value: folded names of the parameters that address it."""
    value: str = ""
    """Of a single value: folded name of the parameter that is the value, empty where several
    parameters are."""

    def having(self, verb: Verb | ValueVerb) -> list[Role]:
        return [role for role in self.roles.values() if role.verb == verb]


@dataclass(frozen=True, slots=True)
class Document:
    """What the families need to know of one generation: its operations and its schemas."""

    operations: Mapping[str, Operation]
    """Method name in lower case → operation."""
    shapes: Shapes


@dataclass(frozen=True, slots=True)
class Method:
    """What the derivation needs to know of one method."""

    operation: Operation
    verb: Verb
    params: Mapping[str, str]
    """Folded name → name of the parameters."""
    nested: Mapping[str, Mapping[str, str]]
    """Folded name of a parameter that holds fields → folded name → name of its fields."""
    required: frozenset[str]
    """Folded names of the parameters that a call must have, in each of its alternatives."""
    result: Node
    sample: Any


def follow_path(node: Node, path: Path, shapes: Shapes) -> Node | None:
    """The schema of a member of a member …"""
    for name in path:
        shape = shapes.object_of(node)
        if shape is None or name not in shape.properties:
            return None
        node = shape.properties[name]
    return node


def at(params: Mapping[str, Any], path: Path) -> Any:
    """The value at a place of the request, None where there is none."""
    if not path:
        return None
    found: Any = params
    for name in path:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def first(params: Mapping[str, Any], places: Iterable[Path]) -> Any:
    """The first value that one of the places has."""
    return next((value for place in places if (value := at(params, place)) is not None), None)
