"""Schemas for generators of typed clients: one type for each value, and no unions.

Works on the canonical reading of a document. Every change widens a schema, but for the choice of
one scalar type among several: the others stand in ``x-b24-also``, as do lists that PHP sends for
empty objects.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from ..openapi.conventions import SCHEMAS
from ..openapi.nodes import (
    UNIONS,
    Node,
    demand_sets,
    only_demands,
    referenced,
    type_of,
    types_of,
    with_references,
)
from .each_schema import with_schemas
from .openapi30 import OF_TYPE
from .type_names import safe_names

Schema = dict[str, Any]

ALSO_MARK: Final = "x-b24-also"
_SCALARS: Final = ("boolean", "integer", "number", "string")
_KEPT_NOTES: Final = ("description", "deprecated", "readOnly", "writeOnly")
_KEPT_EXTENSIONS: Final = frozenset({"x-b24-safe", "x-b24-scopes", "x-b24-replacement"})
#: Words of the documentation for types, where they are not those of JSON.
_WORDS: Final = {"int": "integer", "double": "number", "float": "number", "bool": "boolean"}
#: Components inside components that are merged into one object; deeper ones stay open.
_DEEPEST: Final = 3


def simplified(document: Mapping[str, Any]) -> dict[str, Any]:
    """A document in its canonical reading, for generators of code; still OpenAPI 3.1."""
    schemas = document.get("components", {}).get("schemas", {})
    simplify = Simplifier(schemas).schema
    made = with_schemas(_plain(document), simplify)
    if not schemas:
        return made
    names = safe_names(schemas)
    renamed: dict[str, Any] = with_references(
        made,
        lambda to: SCHEMAS + names[to.removeprefix(SCHEMAS)] if to.startswith(SCHEMAS) else to,
    )
    own = renamed["components"]["schemas"]
    renamed["components"]["schemas"] = {names[name]: each for name, each in own.items()}
    return renamed


def _plain(value: Any) -> Any:
    """Without extensions and examples, outside of schemas."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, Mapping):
        return value
    made = {}
    for key, each in value.items():
        if key in ("schema", "schemas", "security", "securitySchemes") or key in _KEPT_EXTENSIONS:
            made[key] = each
        elif key not in ("examples", "example", "links") and not key.startswith("x-"):
            made[key] = _plain(each)
    return made


class Simplifier:
    """Simplifies schemas; ``components`` are those that references lead to."""

    def __init__(self, components: Mapping[str, Node]) -> None:
        self._components = components

    def schema(self, schema: Node, depth: int = 0) -> Schema:
        branches = self._branches(schema)
        nullable = any(each.get("type") == "null" for each in branches)
        value = self._joined([b for b in branches if b.get("type") != "null"], schema, depth)
        notes = {key: schema[key] for key in _KEPT_NOTES if key in schema}
        if nullable and "$ref" in value:
            value = {"anyOf": [value, {"type": "null"}]}
        elif nullable and "type" in value:
            value = {**value, "type": [value["type"], "null"]}
        return {**value, **notes}

    def _branches(self, schema: Node) -> list[Schema]:
        """The alternatives, each of one type, a reference, or ``{}`` for anything."""
        if "$ref" in schema:
            return [{"$ref": schema["$ref"]}]
        if "allOf" in schema:
            return [self._all_of(schema)]
        union = next((key for key in UNIONS if schema.get(key)), None)
        own = {key: each for key, each in schema.items() if key not in UNIONS}
        if union is None or only_demands(schema[union]):
            return _by_type(own)
        inner = [branch for each in schema[union] for branch in self._branches(each)]
        if "properties" in own or own.get("type") == "object":
            # Members of the whole beside those of its variants.
            return [own, *inner]
        return inner

    def _all_of(self, schema: Node) -> Schema:
        """All parts as one object; anything if a part is none."""
        own = {key: each for key, each in schema.items() if key != "allOf"}
        made: Schema = {"type": "object", "properties": {}, "required": []}
        for part in (*schema["allOf"], *([own] if "properties" in own else [])):
            for each in self._branches(self._target(part)):
                if not _is_object(each):
                    return {}
                made["properties"].update(each.get("properties", {}))
                made["required"] += each.get("required", ())
        return made

    def _target(self, schema: Node) -> Node:
        """What a reference leads to."""
        seen = set()
        while (name := referenced(schema)) is not None and name not in seen:
            seen.add(name)
            schema = self._components.get(name, {})
        return schema

    def _joined(self, branches: Sequence[Schema], schema: Node, depth: int) -> Schema:
        distinct: list[Schema] = []
        for each in branches:
            if each not in distinct:
                distinct.append(each)
        if len(distinct) == 1 and "$ref" in distinct[0]:
            return distinct[0]
        followed = [self._target(each) for each in distinct]
        kinds = {kind for each in followed for kind in types_of(each)}
        kinds.discard("null")
        if (
            not distinct
            or "any" in kinds
            or any(
                key in each
                for each in followed
                for key in UNIONS
                if not only_demands(each.get(key))
            )
        ):
            return {}
        if kinds <= set(_SCALARS):
            return _one_scalar([{**each} for each in followed], schema)
        if kinds == {"array"}:
            items = [each.get("items", {}) for each in followed]
            return {"type": "array", "items": self._either(items, depth), **_sizes(followed)}
        objects = [e for e, f in zip(distinct, followed, strict=True) if _is_object(f)]
        if kinds == {"object"}:
            return self._object(objects, depth)
        empty = [e for e in followed if e.get("type") == "array" and e.get("maxItems") == 0]
        if kinds == {"object", "array"} and len(empty) + len(objects) == len(distinct):
            value = self._object(objects, depth)
            return {**value, ALSO_MARK: ["array"]}
        return {}

    def _either(self, schemas: Sequence[Node], depth: int) -> Schema:
        distinct: list[Node] = []
        for each in schemas:
            if each not in distinct:
                distinct.append(each)
        if not all(distinct):
            return {}
        return self.schema(distinct[0] if len(distinct) == 1 else {"anyOf": distinct}, depth)

    def _object(self, branches: Sequence[Schema], depth: int) -> Schema:
        if len(branches) == 1 and "$ref" in branches[0]:
            return dict(branches[0])
        followed = [self._target(each) for each in branches]
        if depth > _DEEPEST:
            return {"type": "object", "additionalProperties": True}
        inside = depth + any("$ref" in each for each in branches)
        found: dict[str, list[Node]] = {}
        for each in followed:
            for name, member in each.get("properties", {}).items():
                found.setdefault(name, []).append(member)
        names = _usable(found)
        required = [
            name
            for name in names
            if all(name in each.get("required", ()) and not demand_sets(each) for each in followed)
        ]
        made: Schema = {"type": "object"}
        if required:
            made["required"] = required
        if names:
            made["properties"] = {name: self._either(found[name], inside) for name in names}
        values = [each.get("additionalProperties") for each in followed]
        is_map = not found and all(isinstance(each, Mapping) for each in values)
        if is_map and not any("patternProperties" in each for each in followed):
            made["additionalProperties"] = self._either(values, inside)  # type: ignore[arg-type]
        else:
            made["additionalProperties"] = True
        return made


def _by_type(schema: Node) -> list[Schema]:
    """A schema without unions, once for each of its types."""
    types = types_of(schema)
    if types == ("any",):
        return [{}]
    made = []
    for kind in types:
        enum = schema.get("enum", [schema["const"]] if "const" in schema else None)
        own = {key: each for key, each in schema.items() if key in OF_TYPE.get(kind, ())}
        if kind != "string" and "string" in types:
            own.pop("format", None)
        if enum is not None and kind != "null":
            own["enum"] = [
                v for v in enum if type_of(v) in (kind, "integer" if kind == "number" else kind)
            ]
        made.append({"type": kind, **own})
    return made


def _is_object(schema: Node) -> bool:
    return types_of(schema) in (("object",), ("object", "null"), ("null", "object"))


def _one_scalar(branches: Sequence[Schema], schema: Node) -> Schema:
    """One type for all, with what all alternatives of that type have in common."""
    single = [each for branch in branches for each in _by_type(branch) if each["type"] != "null"]
    kinds = list(dict.fromkeys(each["type"] for each in single))
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    chosen = _chosen(kinds, str(schema.get("x-b24-type", "")))
    own = [e for e in single if e["type"] == chosen or (chosen, e["type"]) == ("number", "integer")]
    made: Schema = {"type": chosen}
    for key, value in own[0].items():
        if key not in ("type", "enum") and all(each.get(key) == value for each in own):
            made[key] = value
    if all("enum" in each for each in own):
        values = list(dict.fromkeys(value for each in own for value in each["enum"]))
        if values and chosen != "boolean" and _distinct_identifiers(values):
            made["enum"] = values
    also = [kind for kind in kinds if kind != chosen]
    return {**made, ALSO_MARK: also} if also else made


def _chosen(kinds: Sequence[str], documented: str) -> str:
    """The documented type; among several the string, which holds the text of any other."""
    words = [_WORDS.get(word, word) for word in re.split(r"\W+", documented.lower()) if word]
    named = [kind for kind in kinds if kind in words]
    if len(named) == 1:
        return named[0]
    return "string" if "string" in kinds else kinds[0]


def _distinct_identifiers(values: Sequence[Any]) -> bool:
    """True if generators can name each value, without regard to case and punctuation."""
    names = [re.sub(r"\W|_", "", str(value)).lower() for value in values]
    return all(names) and len(set(names)) == len(names)


def _sizes(arrays: Sequence[Node]) -> Schema:
    """Limits of length that hold for all of the lists."""
    least = [each.get("minItems", 0) for each in arrays]
    return {"minItems": min(least)} if min(least) else {}


def _usable(names: Iterable[str]) -> list[str]:
    """Names of members that become names of fields: each with a letter, and no two alike."""
    seen: set[str] = set()
    usable = []
    for name in names:
        folded = name.lower()
        if folded not in seen and re.search(r"[^\W\d_]", name):
            seen.add(folded)
            usable.append(name)
    return usable
