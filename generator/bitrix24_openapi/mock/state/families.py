"""Which methods are about the same records: derived from the names and schemas of the spec.

``crm.deal.add``, ``crm.deal.get``, ``crm.deal.list`` … are one family. What each of them wants
and answers is read off its schemas: where the id and the fields are in the request, where the
record or the records are in the response. Nothing is made before one of the methods is called.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from ..model import Generation, Operation
from .exceptions import (
    COLLECTIONS,
    COMPOSITE,
    ITEMS,
    KEYS,
    NATURAL,
    NO_FAMILY,
    NO_STATE,
    PAYLOAD_OF,
    SCOPES,
    VERBS_OF,
)
from .names import fold
from .shapes import Node, Shape, Shapes

Verb = Literal["add", "get", "list", "update", "delete"]
Path = tuple[str, ...]

#: Last segment of a method's name → what the method does to its family.
VERBS: Final[Mapping[str, Verb]] = {
    "add": "add",
    "create": "add",
    "register": "add",
    "get": "get",
    "getbyid": "get",
    "list": "list",
    "getlist": "list",
    "update": "update",
    "edit": "update",
    "delete": "delete",
    "remove": "delete",
    "unregister": "delete",
    "deletetree": "delete",
}

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
    verb: Verb
    key: Path = ()
    """Where the request has the key of the record, () where it has none."""
    lookup: tuple[str, ...] = ()
    """Folded names of the fields that the key is looked up by."""
    scope: tuple[tuple[str, tuple[Path, ...]], ...] = ()
    """Folded names of the fields that a record belongs to, and where the request may have them."""
    payload: str = ""
    """The parameter that holds the fields, empty where the parameters themselves do."""
    controls: Mapping[str, Path] = field(default_factory=dict)
    """``filter``, ``order``, ``select``, ``start`` … → where the request has them."""
    answer: Path = ()
    """Where the result has the record, the list or the flag."""
    yields: Literal["record", "id", "flag", "list", "map", "keys"] = "flag"
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
    """Methods about the same records, and how the records are told from each other."""

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

    def having(self, verb: Verb) -> list[Role]:
        return [role for role in self.roles.values() if role.verb == verb]


@dataclass(frozen=True, slots=True)
class Document:
    """What the families need to know of one generation: its operations and its schemas."""

    operations: Mapping[str, Operation]
    """Method name in lower case → operation."""
    shapes: Shapes


class Families:
    """The families of both generations. Found by name at once, read off the schemas when used."""

    def __init__(self, documents: Mapping[Generation, Document]) -> None:
        self.documents = documents
        self._members: dict[tuple[Generation, str], dict[str, Verb]] = {}
        self._stem: dict[tuple[Generation, str], str] = {}
        self._made: dict[tuple[Generation, str], Family | None] = {}
        for generation, document in documents.items():
            for name in document.operations:
                found = _stem_and_verb(name)
                if found is not None:
                    stem, verb = found
                    self._members.setdefault((generation, stem), {})[name] = verb
                    self._stem[generation, name] = stem

    def role(self, operation: Operation) -> tuple[Family, Role] | None:
        """The family and role of a method, None if it keeps no state."""
        name = operation.name.lower()
        stem = self._stem.get((operation.generation, name))
        if stem is None:
            return None
        family = self.family(operation.generation, stem)
        role = family.roles.get(name) if family is not None else None
        return None if family is None or role is None else (family, role)

    def family(self, generation: Generation, stem: str) -> Family | None:
        """The family of that name, None if its methods do not make one."""
        key = (generation, stem)
        if key not in self._made:
            members = self._members.get(key, {})
            self._made[key] = (
                _derive(stem, generation, members, self.documents[generation])
                if is_family(members.values())
                else None
            )
        return self._made[key]

    def all(self) -> Iterable[Family]:
        """Every family there is, by name."""
        for generation, stem in sorted(self._members):
            family = self.family(generation, stem)
            if family is not None:
                yield family

    def stems(self) -> Iterable[tuple[Generation, str, Mapping[str, Verb]]]:
        """Every group of methods with a verb, family or not."""
        for (generation, stem), members in sorted(self._members.items()):
            yield generation, stem, members


def is_family(verbs: Iterable[Verb]) -> bool:
    """Whether methods with these verbs can keep state: something to add and something to see.

    Families that only read (``catalog.extra``) count: seed data gives them records.
    """
    present = set(verbs)
    return len(present) > 1 if "add" in present else "list" in present


def _stem_and_verb(name: str) -> tuple[str, Verb] | None:
    if name in NO_STATE:
        return None
    special = VERBS_OF.get(name)
    if special is not None:
        return special
    stem, _, last = name.rpartition(".")
    verb = VERBS.get(last)
    if verb is None or not stem or stem in NO_FAMILY:
        return None
    # *.field.list and *.field.get of REST 3.0 describe fields; nobody adds any.
    return None if stem.endswith(".field") and verb in ("get", "list") else (stem, verb)


# --- reading a family off its schemas -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Method:
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


def _derive(
    stem: str, generation: Generation, members: Mapping[str, Verb], document: Document
) -> Family:
    methods = [
        _read(stem, document.operations[name], verb, document.shapes)
        for name, verb in members.items()
    ]
    family = Family(stem, generation, collection=COLLECTIONS.get(stem, stem))
    scope, keys = _addressing(stem, methods)
    family.scope = SCOPES.get(stem, scope)
    family.id = _id_of(stem, methods, document.shapes, keys)
    family.natural = _natural(stem, methods, keys)
    for method in methods:
        name = method.operation.name.lower()
        family.roles[name] = _role(family, method, document.shapes, keys.get(name))
    return family


def _read(stem: str, operation: Operation, verb: Verb, shapes: Shapes) -> _Method:
    document = operation.document
    params: dict[str, str] = {}
    nested: dict[str, dict[str, str]] = {}
    required: frozenset[str] = frozenset()
    body = document.get("requestBody", {}).get("content", {}).get("application/json", {})
    if body:
        required = _required(body["schema"], shapes)
        for shape in shapes.of(body["schema"]):
            for name, node in shape.properties.items():
                folded = fold(name)
                # Both spellings are taken by the portal; the documents list the usual one first.
                params.setdefault(folded, name)
                inner = shapes.object_of(node) if folded in PAYLOADS else None
                if inner is not None:
                    known = nested.setdefault(folded, {})
                    known.update((fold(each), each) for each in inner.properties)
    content = document["responses"]["200"].get("content", {}).get("application/json", {})
    envelope = shapes.object_of(content["schema"]) if "schema" in content else None
    method = _Method(
        operation,
        verb,
        params,
        nested,
        required,
        envelope.properties.get("result", {}) if envelope is not None else {},
        sample_of(content),
    )
    if verb == "get" and _listed(stem, method, shapes) is not None:
        return replace(method, verb="list")
    return method


def _required(node: Node, shapes: Shapes) -> frozenset[str]:
    """Names that every alternative requires: ``id`` or ``ID`` is one name, folded."""
    node = shapes.follow(node)
    own = frozenset(fold(name) for name in node.get("required", ()))
    for key in ("anyOf", "oneOf"):
        if node.get(key):
            own |= frozenset.intersection(*(_required(one, shapes) for one in node[key]))
    for one in node.get("allOf", ()):
        own |= _required(one, shapes)
    return own


def sample_of(content: Mapping[str, Any]) -> Any:
    """The documented ``result``: of the first example that has one with something in it."""
    examples = [each.get("value") for each in content.get("examples", {}).values()]
    if "example" in content:
        examples.append(content["example"])
    results = [
        each["result"] for each in examples if isinstance(each, Mapping) and "result" in each
    ]
    return next((result for result in results if result not in (None, [], {})), None)


def _addressing(stem: str, methods: Iterable[_Method]) -> tuple[tuple[str, ...], dict[str, Path]]:
    """The fields that a record belongs to, and where each method has the key of the record.

    A method that addresses one record requires its key, and beside it whatever the record
    belongs to: ``entityTypeId`` and ``id``, ``TASKID`` and ``ITEMID``. The latter is also asked
    for when a record is added or when records are listed.
    """
    keys: dict[str, Path] = {}
    beside: list[set[str]] = []
    others: set[str] = set()
    for method in methods:
        if method.verb in ("add", "list"):
            others |= _given(method)
    for method in methods:
        if method.verb not in ("get", "update", "delete"):
            continue
        key = _key_of(stem, method, others)
        if key is None:
            continue
        keys[method.operation.name.lower()] = key
        if method.verb != "update":
            wanted = {n for n in method.required if n not in PAYLOADS and n != fold(key[0])}
            beside.append({name for name in wanted if name not in CONTROLS})
    scope = set.intersection(*beside) & others if beside else set()
    return tuple(sorted(scope)), keys


def _key_of(stem: str, method: _Method, others: set[str]) -> Path | None:
    name = KEYS.get(method.operation.name.lower()) or KEYS.get(stem)
    if name is not None and fold(name) in method.params:
        return (method.params[fold(name)],)
    noun = fold(stem.rpartition(".")[2])
    required = [n for n in method.params if n in method.required and n not in PAYLOADS]
    candidates = ("id", *(n + "id" for n in (noun, noun.removesuffix("s"), "item")))
    for candidate in candidates:
        if candidate in required:
            return (method.params[candidate],)
    for payload, inner in method.nested.items():
        if payload in method.required and "id" in inner and not required and method.verb != "get":
            return (method.params[payload], inner["id"])
    ids = [n for n in required if n.endswith(("id", "code"))] or required
    own = [n for n in ids if n not in others] or ids
    if own:
        return (method.params[own[-1]],)
    for candidate in candidates:
        if candidate in method.params:
            return (method.params[candidate],)
    return (next(iter(method.params.values())),) if len(method.params) == 1 else None


def _id_of(stem: str, methods: Iterable[_Method], shapes: Shapes, keys: Mapping[str, Path]) -> str:
    """The field of the records that holds the key: ``id`` in nearly all of them."""
    wanted = {fold(path[-1]) for path in keys.values()}
    for method in sorted(methods, key=lambda each: each.verb != "get"):
        if method.verb in ("get", "list"):
            record = _record_node(stem, method, shapes)
            shape = shapes.object_of(record) if record is not None else None
            if shape is not None and shape.properties:
                names = [fold(name) for name in shape.properties]
                if "id" in names:
                    return "id"
                return next((name for name in names if name in wanted), "id")
    return "id"


def _natural(stem: str, methods: Iterable[_Method], keys: Mapping[str, Path]) -> tuple[str, ...]:
    """The field that addresses records where whoever adds one chooses it (a code)."""
    if stem in COMPOSITE or stem in NATURAL:
        return COMPOSITE.get(stem) or (NATURAL[stem],)
    wanted = {fold(path[-1]) for path in keys.values()} - {"id"}
    for method in methods:
        if method.verb == "add":
            chosen = sorted(wanted & _given(method))
            if len(chosen) == len({fold(path[-1]) for path in keys.values()}) == 1:
                return (chosen[0],)
    return ()


def _given(method: _Method) -> set[str]:
    """Folded names of everything that a call may say, its fields among them."""
    return set(method.params) | {name for inner in method.nested.values() for name in inner}


def _role(family: Family, method: _Method, shapes: Shapes, key: Path | None) -> Role:
    verb, name = method.verb, method.operation.name.lower()
    payload = ""
    if verb in ("add", "update"):
        payload = PAYLOAD_OF.get(name) or next((p for p in PAYLOADS if p in method.params), "")
        if payload == "params" and name not in PAYLOAD_OF and payload not in method.required:
            payload = ""
    answer, yields, item = _answer(family.name, method, shapes)
    if verb == "list" and key is None:
        key = _filter_key(family, method)
    return Role(
        operation=method.operation,
        verb=verb,
        key=key or (),
        lookup=_lookup(family, key),
        scope=tuple((each, _places(each, method, payload)) for each in family.scope),
        payload=method.params.get(payload, ""),
        controls=_controls(method),
        answer=answer,
        yields=yields,
        result=method.result,
        item=item,
        sample=method.sample,
        single=verb == "list" and isinstance(method.sample, dict) and not answer,
    )


def _lookup(family: Family, key: Path | None) -> tuple[str, ...]:
    if family.name in COMPOSITE:
        return COMPOSITE[family.name]
    if not key:
        return ()
    if family.natural:
        return family.natural
    # crm.type.getByEntityTypeId, imbot.v2.Chat.get: another field of the record tells it.
    by_name = fold(key[-1])
    return (by_name,) if by_name in ("entitytypeid", "dialogid") else (family.id,)


def _filter_key(family: Family, method: _Method) -> Path | None:
    """The parameter with which a method that lists asks for one record."""
    if method.operation.name.lower() in KEYS:
        return (method.params[fold(KEYS[method.operation.name.lower()])],)
    noun = fold(family.name.rpartition(".")[2])
    names = [KEYS.get(family.name, ""), family.id, *family.natural, noun + "id", "itemid"]
    for name in names:
        if name and fold(name) in method.params and fold(name) not in family.scope:
            return (method.params[fold(name)],)
    return None


def _places(name: str, method: _Method, payload: str) -> tuple[Path, ...]:
    """Where a request may have a field that records belong to, by id or else by code."""
    places: list[Path] = []
    for each in (name, name.removesuffix("id") + "code"):
        if each in method.params:
            places.append((method.params[each],))
        elif each in method.nested.get(payload, {}):
            places.append((method.params[payload], method.nested[payload][each]))
    return tuple(places)


def _controls(method: _Method) -> Mapping[str, Path]:
    controls: dict[str, Path] = {}
    for name, spelled in method.params.items():
        if name in ("elementorder", "iblockorder"):
            controls["order"] = (spelled,)
        elif name in CONTROLS:
            controls[name] = (spelled,)
    if "params" in controls and method.verb in ("get", "list") and "filter" not in controls:
        # landing.* has them one level down.
        for name in ("filter", "order", "select"):
            controls[name] = (*controls["params"], name)
    return controls


# --- the answer ---------------------------------------------------------------------------------


def _answer(
    stem: str, method: _Method, shapes: Shapes
) -> tuple[Path, Literal["record", "id", "flag", "list", "map", "keys"], Node]:
    if method.verb in ("list", "get"):
        listed = _listed(stem, method, shapes)
        if listed is not None:
            return listed
        if method.verb == "list":
            return (), "list", {}
    place = _record_place(stem, method, shapes)
    if place is not None:
        return place[0], "record", place[1]
    if method.verb == "get":
        return (), "record", method.result
    kinds = {shape.kind for shape in shapes.of(method.result)}
    if method.verb == "add" and (kinds & {"integer", "string"} or kinds == {"array"}):
        return (), "id", {}
    if method.verb == "update" and "integer" in kinds and "boolean" not in kinds:
        return (), "id", {}
    if method.verb == "add" and "any" in kinds:
        return (), "id", {}
    return (), "flag", {}


def _listed(
    stem: str, method: _Method, shapes: Shapes
) -> tuple[Path, Literal["list", "map", "keys"], Node] | None:
    """Where the list is, if the result is one or has one."""
    paging = method.operation.document.get("x-b24-pagination")
    path: Path = ()
    if ITEMS.get(method.operation.name.lower()) is not None:
        path = ITEMS[method.operation.name.lower()]
    elif paging is not None:
        path = tuple(str(paging["items"]).removeprefix("/result").split("/")[1:])
    elif method.verb == "list" and not _says_items(method.result, shapes):
        path = _list_inside(stem, method.result, shapes)
    node = follow_path(method.result, path, shapes)
    if node is None:
        return None
    lists = shapes.array_of(node)
    if lists is not None:
        if method.verb == "get" and not path and shapes.object_of(node) is not None:
            shape = shapes.object_of(node)
            shown = isinstance(method.sample, list)
            # A PHP map that is empty is a list: only a list in the example makes it one.
            if (
                not shown
                or lists.items is None
                or (shape is not None and shape.required and not shown)
            ):
                return None
        items = lists.items or {}
        scalar = {shape.kind for shape in shapes.of(items)} <= {"string", "integer"}
        return path, "keys" if scalar and lists.items else "list", items
    if method.verb == "list":
        shape = shapes.object_of(node)
        if shape is not None and (path or method.operation.name.lower() in ITEMS):
            values = shape.values or next((n for _, n in shape.patterns), None)
            if values is not None or not shape.properties:
                return path, "map", values or {}
    return None


def _says_items(node: Node, shapes: Shapes) -> bool:
    array = shapes.array_of(node)
    return array is not None and array.items is not None and not _is_any(array.items, shapes)


def _is_any(node: Node, shapes: Shapes) -> bool:
    return all(shape.kind == "any" for shape in shapes.of(node))


def _list_inside(stem: str, node: Node, shapes: Shapes) -> Path:
    shape = shapes.object_of(node)
    if shape is None:
        return ()
    noun = fold(stem.rpartition(".")[2])
    lists = [
        name
        for name, inner in shape.properties.items()
        if (array := shapes.array_of(inner)) is not None and array.items is not None
    ] or [
        name
        for name, inner in shape.properties.items()
        if (one := shapes.object_of(inner)) is not None and not one.properties
    ]
    best = next((name for name in lists if fold(name).startswith(noun[:-1])), None)
    return (best,) if best is not None else tuple(lists[:1])


def _record_node(stem: str, method: _Method, shapes: Shapes) -> Node | None:
    if method.verb in ("list", "get"):
        listed = _listed(stem, method, shapes)
        if listed is not None:
            return listed[2]
    place = _record_place(stem, method, shapes)
    return place[1] if place is not None else None


def _record_place(stem: str, method: _Method, shapes: Shapes) -> tuple[Path, Node] | None:
    """Where the result has the record: the result itself, or the member that looks like one."""
    shape = shapes.object_of(method.result)
    if shape is None or not (shape.properties or method.verb == "get"):
        return None
    noun = fold(stem.rpartition(".")[2])
    if any(fold(name) == "id" for name in shape.properties) and noun not in shape.properties:
        return (), method.result
    inner = {
        name: found
        for name, node in shape.properties.items()
        if (found := shapes.object_of(node)) is not None
        and (found.properties or not _only_flag(shapes, node))
        and name != "time"
    }
    best = _best_member(noun, inner)
    if best is None and len(inner) == len(shape.properties.keys() - {"time"}) == 1:
        best = next(iter(inner))
    if best is not None and method.verb != "delete":
        return (best,), shape.properties[best]
    if method.verb == "get" and shape.properties:
        return (), method.result
    return None


def _best_member(noun: str, inner: Mapping[str, Shape]) -> str | None:
    """``item``, ``task``, ``product`` …: named like the family, else one with an id, else alone."""
    for name in inner:
        folded = fold(name)
        if folded == "item" or folded.startswith(noun) or noun.endswith(folded):
            return name
    for name, shape in inner.items():
        if any(fold(each) == "id" for each in shape.properties):
            return name
    return None


def _only_flag(shapes: Shapes, node: Node) -> bool:
    return all(shape.kind == "boolean" for shape in shapes.of(node))


def follow_path(node: Node, path: Path, shapes: Shapes) -> Node | None:
    """The schema of a member of a member …"""
    for name in path:
        shape = shapes.object_of(node)
        if shape is None or name not in shape.properties:
            return None
        node = shape.properties[name]
    return node
