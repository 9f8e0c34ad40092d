"""What openapi-python-client does not read in one schema, said in the part that it knows."""

from __future__ import annotations

from typing import Any

from openapi_python_client.strings import snake_case

from .classes import Schema
from .defaults import keeps_default
from .document_schemas import Step


def arrays_have_items(schema: Schema) -> Schema:
    """An array that is only ever empty (PHP's empty object) has none; it is refused so."""
    types = schema.get("type")
    is_array = types == "array" or (isinstance(types, list) and "array" in types)
    if not is_array or "items" in schema or schema.get("prefixItems"):
        return schema
    return {**schema, "items": {}}


def plain_constants(schema: Schema) -> Schema:
    """``const`` of an object, a list or null: only scalars can be written as a literal."""
    if "const" not in schema or isinstance(schema["const"], str | int | float):
        return schema
    rest = {key: value for key, value in schema.items() if key != "const"}
    return {"type": "null", **rest} if schema["const"] is None else rest


def enums_of_one_type(schema: Schema) -> Schema:
    """An enum has texts or integers; of a mixed one, a union of one enum for each type."""
    values = schema.get("enum")
    if not values:
        return {key: value for key, value in schema.items() if key != "enum"}
    kinds: dict[str, list[int]] = {}
    for index, value in enumerate(values):
        kinds.setdefault(_json_type(value), []).append(index)
    parts = [_enum_part(schema, kind, indexes) for kind, indexes in kinds.items()]
    if len(parts) == 1:
        return {**_without_enum(schema), **parts[0]}
    return {**_without_enum(schema, "type"), "anyOf": parts}


def _enum_part(schema: Schema, kind: str, indexes: list[int]) -> Schema:
    if kind not in ("string", "integer"):
        return {"type": kind}
    values = schema["enum"]
    part: Schema = {"type": kind, "enum": [values[index] for index in indexes]}
    for keyword in ("x-enum-varnames", "x-enum-descriptions"):
        beside = schema.get(keyword)
        if isinstance(beside, list) and len(beside) == len(values):
            part[keyword] = [beside[index] for index in indexes]
        elif beside is not None:
            part[keyword] = beside
    return part


def _without_enum(schema: Schema, *keywords: str) -> Schema:
    dropped = {"enum", "x-enum-varnames", "x-enum-descriptions", *keywords}
    return {key: value for key, value in schema.items() if key not in dropped}


def _json_type(value: Any) -> str:
    # bool is an int in Python, so it is asked for first.
    kinds = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"))
    known = (name for kind, name in kinds if isinstance(value, kind))
    others = {type(None): "null", list: "array", dict: "object"}
    return next(known, None) or others[type(value)]


def distinct_enum_members(schema: Schema) -> Schema:
    """Members of an enum class whose names differ: ``a`` and ``A`` are one, and stop the run."""
    values = schema.get("enum")
    if not values:
        return schema
    names = schema.get("x-enum-varnames")
    if not isinstance(names, list) or len(names) != len(values):
        # The names that openapi-python-client would think of.
        names = [
            str(value).upper() if str(value)[:1].isalpha() else f"VALUE_{index}"
            for index, value in enumerate(values)
        ]
        if isinstance(values[0], int):
            return schema
    members = [snake_case(name).upper() for name in names]
    if len(set(members)) == len(members) and all(members):
        return schema
    taken: set[str] = set()
    unique = []
    for index, member in enumerate(members):
        free = member if member and member not in taken else f"{member or 'VALUE'}_{index}"
        taken.add(free)
        unique.append(free)
    return {**schema, "x-enum-varnames": unique}


def requirements_alone(schema: Schema) -> Schema:
    """No union that says only which properties go together ("``id`` or ``code``").

    Its alternatives have no type, and the object that they speak of would not be read at all.
    """
    for keyword in ("anyOf", "oneOf"):
        parts = schema.get(keyword)
        if parts and all(part.keys() <= {"required", "title", "description"} for part in parts):
            rest = {key: value for key, value in schema.items() if key != keyword}
            return {**rest, "x-b24-required-any": [part.get("required", []) for part in parts]}
    return schema


def alternatives_of_objects(schema: Schema) -> Schema:
    """An object that is also a union: each alternative with the properties that all have.

    openapi-python-client reads the union and forgets the properties beside it.
    """
    if "properties" not in schema:
        return schema
    for keyword in ("anyOf", "oneOf"):
        if schema.get(keyword):
            outer: Schema = {key: schema[key] for key in ("description", "title") if key in schema}
            common = {key: value for key, value in schema.items() if key != keyword}
            parts = [_titled({"allOf": [common, part]}, part) for part in schema[keyword]]
            return {**outer, "anyOf": parts}
    return schema


def _titled(schema: Schema, part: Schema) -> Schema:
    return {**schema, "title": part["title"]} if "title" in part else schema


def objects_or_others(schema: Schema) -> Schema:
    """``type: [object, "null"]`` as a union, so that the object can become a component."""
    types = schema.get("type")
    if not isinstance(types, list) or "object" not in types or schema.get("enum"):
        return schema
    of_object = {"properties", "required", "additionalProperties", "patternProperties"}
    outer = {key: value for key, value in schema.items() if key not in {*of_object, "type"}}
    inner = {key: value for key, value in schema.items() if key != "default"}
    parts = [{**(inner if name == "object" else _of_scalar(outer)), "type": name} for name in types]
    return {**{key: value for key, value in outer.items() if key != "items"}, "anyOf": parts}


def _of_scalar(schema: Schema) -> Schema:
    kept = ("items", "format", "pattern", "maxItems", "minItems")
    return {key: schema[key] for key in kept if key in schema}


def type_beside_union(schema: Schema) -> Schema:
    """A union has its types in the alternatives; those of a list beside it would be added."""
    if isinstance(schema.get("type"), list) and (schema.get("anyOf") or schema.get("oneOf")):
        return {key: value for key, value in schema.items() if key != "type"}
    return schema


def maps_by_pattern(schema: Schema) -> Schema:
    """Keys known by a pattern only: the values of all keys are of the patterns' types.

    With properties beside them the patterns stay unread, and unknown keys are values of any type:
    not every key of a product that is no documented field is one of its numbered properties.
    """
    patterns = schema.get("patternProperties")
    if not patterns or schema.get("properties") or "additionalProperties" in schema:
        return schema
    values = list({repr(value): value for value in patterns.values()}.values())
    every = values[0] if len(values) == 1 else {"anyOf": values}
    rest = {key: value for key, value in schema.items() if key != "patternProperties"}
    return {**rest, "additionalProperties": every}


def reference_parts(schema: Schema) -> Schema:
    """``allOf`` of one part is that part; a reference may keep a default only in this form."""
    parts = schema.get("allOf", [])
    if len(parts) != 1 or "properties" in schema or "default" in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    return {**rest, **parts[0]}


def exact_defaults(schema: Schema) -> Schema:
    """A default that openapi-python-client refuses or changes stands in ``x-b24-default``."""
    if "default" not in schema or "$ref" in schema or keeps_default(schema):
        return schema
    rest = {key: value for key, value in schema.items() if key != "default"}
    return {"x-b24-default": schema["default"], **rest}


SCHEMA_STEPS: tuple[Step, ...] = (
    plain_constants,
    enums_of_one_type,
    distinct_enum_members,
    requirements_alone,
    alternatives_of_objects,
    objects_or_others,
    type_beside_union,
    maps_by_pattern,
    arrays_have_items,
    reference_parts,
    exact_defaults,
)


def normalise_schema(schema: Schema) -> Schema:
    for step in SCHEMA_STEPS:
        schema = step(schema)
    return schema
