"""Reading a family off the schemas of its methods: keys, owners, and where the fields are.

spec/families.py reads them, too, for the links of the documents, and the two share nothing on
purpose: the tests walk those links on a portal made of this reading, so that a mistake of either
shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from ...openapi.conventions import media_of
from ..model import Generation, Operation
from .answer_places import answer_of, listed, record_place
from .family import (
    CONTROLS,
    PAYLOADS,
    Document,
    Family,
    Method,
    Path,
    Role,
    ValueVerb,
    Verb,
)
from .names import fold
from .services import family_rules, method_rules
from .shapes import Node, Shapes


def derive(
    stem: str, generation: Generation, members: Mapping[str, Verb], document: Document
) -> Family:
    methods = [
        read_method(stem, document.operations[name], verb, document.shapes)
        for name, verb in members.items()
    ]
    rules = family_rules(stem)
    family = Family(stem, generation, collection=rules.collection or stem)
    scope, keys = _addressing(stem, methods)
    family.scope = scope if rules.scope is None else rules.scope
    family.id = _id_of(stem, methods, document.shapes, keys)
    family.natural = _natural(stem, methods, keys)
    for method in methods:
        name = method.operation.name.lower()
        family.roles[name] = _role(family, method, document.shapes, keys.get(name))
    return family


def read_method(stem: str, operation: Operation, verb: Verb, shapes: Shapes) -> Method:
    document = operation.document
    params: dict[str, str] = {}
    nested: dict[str, dict[str, str]] = {}
    required: frozenset[str] = frozenset()
    body = media_of(document.get("requestBody"))
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
    content = media_of(document["responses"]["200"])
    envelope = shapes.object_of(content["schema"]) if "schema" in content else None
    method = Method(
        operation,
        verb,
        params,
        nested,
        required,
        envelope.properties.get("result", {}) if envelope is not None else {},
        sample_of(content),
    )
    if verb == "get" and listed(stem, method, shapes) is not None:
        return replace(method, verb="list")
    return method


def _required(node: Node, shapes: Shapes) -> frozenset[str]:
    """Names that every alternative requires: ``id`` or ``ID`` is one name, folded."""
    sets = [frozenset(map(fold, names)) for names in shapes.demands(node)]
    return frozenset.intersection(*sets) if sets else frozenset()


def sample_of(content: Mapping[str, Any]) -> Any:
    """The documented ``result``: of the first example that has one with something in it."""
    examples = [each.get("value") for each in content.get("examples", {}).values()]
    if "example" in content:
        examples.append(content["example"])
    results = [
        each["result"] for each in examples if isinstance(each, Mapping) and "result" in each
    ]
    return next((result for result in results if result not in (None, [], {})), None)


def _addressing(stem: str, methods: Iterable[Method]) -> tuple[tuple[str, ...], dict[str, Path]]:
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
        if method.verb not in ("get", "update", "delete", "copy"):
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


def _key_of(stem: str, method: Method, others: set[str]) -> Path | None:
    named = method_rules(method.operation.name.lower()).key or family_rules(stem).key
    if named and fold(named) in method.params:
        return (method.params[fold(named)],)
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


def _id_of(stem: str, methods: Iterable[Method], shapes: Shapes, keys: Mapping[str, Path]) -> str:
    """The field of the records that holds the key: ``id`` in nearly all of them."""
    # What is made of the id of a record is not its id.
    wanted = {fold(path[-1]) for path in keys.values()} - family_rules(stem).from_id.keys()
    for method in sorted(methods, key=lambda each: each.verb != "get"):
        if method.verb in ("get", "list"):
            record = _record_node(stem, method, shapes)
            shape = shapes.object_of(record) if record is not None else None
            if shape is not None and shape.properties:
                names = [fold(name) for name in shape.properties]
                addressed = [name for name in names if name in wanted]
                # Where no method takes the id that rows have, it is not what tells them apart
                # (api-reference/telephony/voximplant/sip/voximplant-sip-update.md).
                if "id" in names and ("id" in wanted or len(addressed) != 1):
                    return "id"
                return addressed[0] if addressed else "id"
    return "id"


def _natural(stem: str, methods: Iterable[Method], keys: Mapping[str, Path]) -> tuple[str, ...]:
    """The field that addresses records where whoever adds one chooses it (a code)."""
    if natural := family_rules(stem).natural:
        return natural
    wanted = {fold(path[-1]) for path in keys.values()} - {"id"}
    for method in methods:
        if method.verb == "add":
            chosen = sorted(wanted & _given(method))
            if len(chosen) == len({fold(path[-1]) for path in keys.values()}) == 1:
                return (chosen[0],)
    return ()


def _given(method: Method) -> set[str]:
    """Folded names of everything that a call may say, its fields among them."""
    return set(method.params) | {name for inner in method.nested.values() for name in inner}


def _role(family: Family, method: Method, shapes: Shapes, key: Path | None) -> Role:
    verb, name = method.verb, method.operation.name.lower()
    payload = ""
    if verb in ("add", "update", "replace"):
        named = method_rules(name).payload
        payload = named or next((p for p in PAYLOADS if p in method.params), "")
        if payload == "params" and not named and payload not in method.required:
            payload = ""
    answer, yields, item = answer_of(family.name, method, shapes)
    if verb == "list" and key is None:
        key = _filter_key(family, method)
    return Role(
        operation=method.operation,
        verb=verb,
        key=key or (),
        lookup=_lookup(family, key),
        scope=tuple((each, _places(each, method, payload)) for each in family.scope),
        payload=method.params.get(payload, ""),
        given=tuple(method.nested.get(payload, {}).values() if payload else method.params.values())
        if verb in ("add", "update")
        else (),
        controls=_controls(method),
        answer=answer,
        yields=yields,
        result=method.result,
        item=item,
        sample=method.sample,
        single=verb == "list" and isinstance(method.sample, dict) and not answer,
    )


def _lookup(family: Family, key: Path | None) -> tuple[str, ...]:
    if family_rules(family.name).composite:
        return family.natural
    if not key:
        return ()
    if family.natural:
        return family.natural
    # crm.type.getByEntityTypeId, imbot.v2.Chat.get: another field of the record tells it.
    by_name = fold(key[-1])
    return (by_name,) if by_name in ("entitytypeid", "dialogid") else (family.id,)


def _filter_key(family: Family, method: Method) -> Path | None:
    """The parameter with which a method that lists asks for one record."""
    if named := method_rules(method.operation.name.lower()).key:
        return (method.params[fold(named)],)
    noun = fold(family.name.rpartition(".")[2])
    names = [family_rules(family.name).key, family.id, *family.natural, noun + "id", "itemid"]
    for name in names:
        if name and fold(name) in method.params and fold(name) not in family.scope:
            return (method.params[fold(name)],)
    return None


def _places(name: str, method: Method, payload: str) -> tuple[Path, ...]:
    """Where a request may have a field that records belong to, by id or else by code."""
    places: list[Path] = []
    for each in (name, name.removesuffix("id") + "code"):
        if each in method.params:
            places.append((method.params[each],))
        elif each in method.nested.get(payload, {}):
            places.append((method.params[payload], method.nested[payload][each]))
    return tuple(places)


def _controls(method: Method) -> Mapping[str, Path]:
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


def _record_node(stem: str, method: Method, shapes: Shapes) -> Node | None:
    if method.verb in ("list", "get"):
        found = listed(stem, method, shapes)
        if found is not None:
            return found[2]
    place = record_place(stem, method, shapes)
    return place[1] if place is not None else None


# --- single values --------------------------------------------------------------------------


def derive_value(stem: str, members: Mapping[str, ValueVerb], document: Document) -> Family | None:
    """The family of a value that is set and read as a whole, None if the methods do not tell one.

    What both the setter and the getter ask for is the key; what only the setter asks for is the
    value.
    """
    setters = [name for name, verb in members.items() if verb == "set"]
    getters = [name for name, verb in members.items() if verb == "read"]
    if not setters or len(getters) != 1:
        return None
    setter, getter = (
        read_method(stem, document.operations[name], "list", document.shapes)
        for name in (setters[0], getters[0])
    )
    key = tuple(sorted(setter.params.keys() & getter.params.keys()))
    values = [name for name in setter.params if name not in key]
    if not values:
        return None
    family = Family(stem, "classic", collection=stem, value_key=key)
    family.value = values[0] if len(values) == 1 else ""
    for name, verb in members.items():
        family.roles[name] = _value_role(stem, document.operations[name], verb, document.shapes)
    return family


def _value_role(stem: str, operation: Operation, verb: ValueVerb, shapes: Shapes) -> Role:
    method = read_method(stem, operation, "list", shapes)
    found = listed(stem, method, shapes)
    path, yields, item = found if found is not None else ((), "flag", {})
    return Role(
        operation,
        verb,
        answer=path,
        yields=yields,
        result=method.result,
        item=item,
        sample=method.sample,
    )
