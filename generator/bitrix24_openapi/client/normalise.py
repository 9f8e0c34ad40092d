"""Make an OpenAPI document readable by openapi-python-client, without a warning.

The documents of this project describe what the portal takes and answers, in all of JSON Schema.
openapi-python-client knows a part of it, and what it does not know removes an endpoint, or a
schema with all that refers to it. :func:`normalise` says the same in the part that is known:

* operations and classes have names of their own, in Python as well;
* every object and enum is a component, everything else is built of scalars, arrays and unions;
* what is left out stays to be read in an extension: ``x-b24-default``,
  ``x-b24-required-any``, ``x-b24-wire-name``, ``x-b24-recursive``.

Each step is a function from schema to schema, or from document to document. None of them changes
what it is given; the result shares untouched parts with the input.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from openapi_python_client.strings import PythonIdentifier, pascal_case, snake_case

from ..identifiers import ascii_part
from ..openapi.conventions import SCHEMAS
from .classes import (
    FIELD_PREFIX,
    Hoist,
    Names,
    Schema,
    class_of,
    cut_recursion,
    merge_all_of,
)
from .defaults import keeps_default

Document = dict[str, Any]
Step = Callable[[Schema], Schema]

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
#: Attributes that every generated class has itself.
CLASS_ATTRIBUTES = frozenset(
    "additional_properties additional_keys to_dict from_dict to_multipart".split()
)
#: Signs before a field's name in the filters of list methods, longest first.
FILTER_SIGNS = {
    ">=": "gte", "<=": "lte", "!%": "not_like", "!=": "not_eq", "!@": "not_in", "><": "between",
    "=": "eq", "!": "not", ">": "gt", "<": "lt", "%": "like", "@": "in", "~": "raw", "+": "plus",
    "-": "minus", "?": "search", "*": "any",
}  # fmt: skip


def normalise(document: Document) -> Document:
    """The same API in a document that openapi-python-client reads without a warning."""
    document = unique_component_names(drop_webhooks(document))
    document = unique_operation_ids(map_schemas(document, normalise_schema))
    document = hoist_classes(document)
    components = dict(document.get("components", {}))
    schemas = cut_recursion(merge_all_of(components.get("schemas", {})))
    components["schemas"] = {
        name: distinct_property_names(schema) for name, schema in schemas.items()
    }
    return {**document, "components": components}


# --- Steps over the document ---------------------------------------------------------------


def drop_webhooks(document: Document) -> Document:
    """Events that the portal sends are no calls; openapi-python-client ignores them, unread."""
    return {key: value for key, value in document.items() if key != "webhooks"}


def class_names(document: Document) -> dict[str, str]:
    """Component → what it is called as a class: no two are written to one module."""
    names = Names()
    schemas = document.get("components", {}).get("schemas", {})
    return {name: names.take(class_of(name)) for name in schemas}


def unique_component_names(document: Document) -> Document:
    """No two components whose classes would be written to one module."""
    components = document.get("components", {})
    renamed = class_names(document)
    if all(old == new for old, new in renamed.items()):
        return document
    schemas = {renamed[name]: schema for name, schema in components["schemas"].items()}
    document = {**document, "components": {**components, "schemas": schemas}}

    def rename(schema: Schema) -> Schema:
        name = schema.get("$ref", "").removeprefix(SCHEMAS)
        return {**schema, "$ref": SCHEMAS + renamed[name]} if name in renamed else schema

    return map_schemas(document, rename)


def unique_operation_ids(document: Document) -> Document:
    """No two operations of one module: the later one would overwrite the earlier, silently."""
    taken: set[str] = set()
    paths: Document = {}
    for path, item in document.get("paths", {}).items():
        paths[path] = dict(item)
        for method in HTTP_METHODS:
            if method not in item:
                continue
            wished = item[method].get("operationId") or f"{method}_{path}"
            name, number = wished, 2
            while (module := PythonIdentifier(name, FIELD_PREFIX).lower()) in taken:
                name, number = f"{wished}_{number}", number + 1
            taken.add(module)
            paths[path][method] = {**item[method], "operationId": name}
    return {**document, "paths": paths}


def hoist_classes(document: Document) -> Document:
    """Every object and enum a component, see :mod:`.classes`."""
    components = document.get("components", {})
    names = Names()
    for name in components.get("schemas", {}):
        names.take(name)
    hoist = Hoist(names)
    for name, schema in components.get("schemas", {}).items():
        hoist.component(name, schema)
    document = map_slots(document, hoist.slot)
    return {
        **document,
        "components": {**document.get("components", {}), "schemas": hoist.components},
    }


# --- Where a document has schemas ----------------------------------------------------------


def map_schemas(document: Document, step: Step) -> Document:
    """The document with a step applied to every schema, the inner ones first."""
    document = map_slots(document, lambda schema, _name: map_schema(schema, step))
    components = document.get("components", {})
    if "schemas" not in components:
        return document
    schemas = {name: map_schema(schema, step) for name, schema in components["schemas"].items()}
    return {**document, "components": {**components, "schemas": schemas}}


def map_schema(schema: Schema | bool, step: Step) -> Schema:
    """The schema with a step applied to all within it, and at last to itself."""
    if isinstance(schema, bool):
        # ``true`` and ``false`` for a whole schema are JSON Schema that is refused at once.
        return {}
    mapped = dict(schema)
    for keyword in ("properties", "patternProperties"):
        if keyword in mapped:
            mapped[keyword] = {
                name: map_schema(inner, step) for name, inner in mapped[keyword].items()
            }
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if keyword in mapped:
            mapped[keyword] = [map_schema(inner, step) for inner in mapped[keyword]]
    if "items" in mapped:
        mapped["items"] = map_schema(mapped["items"], step)
    if isinstance(mapped.get("additionalProperties"), dict):
        mapped["additionalProperties"] = map_schema(mapped["additionalProperties"], step)
    return step(mapped)


def map_slots(document: Document, change: Callable[[Schema, str], Schema]) -> Document:
    """The document with every schema outside of ``components/schemas`` changed.

    ``change`` is given the schema and a name for a class made of it.
    """
    components = dict(document.get("components", {}))
    for kind, word in (("responses", "Response"), ("requestBodies", "Request")):
        if kind in components:
            components[kind] = {
                name: _with_content(value, name + word, change)
                for name, value in components[kind].items()
            }
    if "parameters" in components:
        components["parameters"] = {
            name: _with_schema(value, name, change)
            for name, value in components["parameters"].items()
        }
    paths = {}
    for path, item in document.get("paths", {}).items():
        paths[path] = dict(item)
        if "parameters" in item:
            paths[path]["parameters"] = _parameters(item, pascal_case(path), change)
        for method in HTTP_METHODS:
            if method in item:
                name = pascal_case(item[method].get("operationId") or f"{method}_{path}")
                paths[path][method] = _operation(item[method], name, change)
    changed = {**document, "paths": paths}
    return {**changed, "components": components} if components else changed


def _operation(operation: Document, name: str, change: Callable[[Schema, str], Schema]) -> Document:
    operation = dict(operation)
    if "parameters" in operation:
        operation["parameters"] = _parameters(operation, name, change)
    if "requestBody" in operation:
        operation["requestBody"] = _with_content(operation["requestBody"], f"{name}Body", change)
    operation["responses"] = {
        code: _with_content(
            response, f"{name}Response" + ("" if str(code) == "200" else str(code)), change
        )
        for code, response in operation.get("responses", {}).items()
    }
    return operation


def _parameters(
    owner: Document, name: str, change: Callable[[Schema, str], Schema]
) -> list[Document]:
    return [
        _with_schema(one, name + pascal_case(one.get("name", "")), change)
        for one in owner["parameters"]
    ]


def _with_content(holder: Document, name: str, change: Callable[[Schema, str], Schema]) -> Document:
    if "content" not in holder:
        return holder
    content = {kind: _with_schema(m, name, change) for kind, m in holder["content"].items()}
    return {**holder, "content": content}


def _with_schema(holder: Document, name: str, change: Callable[[Schema, str], Schema]) -> Document:
    return {**holder, "schema": change(holder["schema"], name)} if "schema" in holder else holder


# --- Steps over one schema -----------------------------------------------------------------


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


# --- Names of properties -------------------------------------------------------------------


def distinct_property_names(schema: Schema) -> Schema:
    """Properties whose Python names differ, as ``DELETED`` and ``=DELETED`` do not.

    One of them gets a name that does; how it is called in requests and answers stands in its
    ``x-b24-wire-name``.
    """
    properties = schema.get("properties", {})
    renamed = dict(_renamed(list(properties)))
    if not renamed:
        return schema
    changed: Schema = {}
    for name, value in properties.items():
        if name in renamed:
            changed[renamed[name]] = {**value, "x-b24-wire-name": name}
        else:
            changed[name] = value
    required = [renamed.get(name, name) for name in schema.get("required", ())]
    return {**schema, "properties": changed} | ({"required": required} if required else {})


def _renamed(names: list[str]) -> Iterator[tuple[str, str]]:
    # openapi-python-client falls back on names as they are written before it gives up.
    taken: set[str] = set()
    # A name that is an identifier keeps it, wherever it stands; other scripts come last.
    for name in sorted(names, key=lambda one: (not one.isascii(), not one.isidentifier())):
        new, number = name if name.isascii() else ascii_part(name).strip() or "field", 2
        if _python_name(new) in CLASS_ATTRIBUTES:
            new = f"{FIELD_PREFIX}{new}"
        elif _as_written(new) in taken:
            new = _spelled(new)
        wished = new
        while _as_written(new) in taken or (new != name and new in names):
            new, number = f"{wished}_{number}", number + 1
        taken.add(_as_written(new))
        if new != name:
            yield name, new


def _spelled(name: str) -> str:
    for sign, word in FILTER_SIGNS.items():
        if name.startswith(sign):
            return f"{word}_{name[len(sign) :]}"
    return name


def _python_name(name: str) -> str:
    return PythonIdentifier(name, FIELD_PREFIX)


def _as_written(name: str) -> str:
    return PythonIdentifier(name, FIELD_PREFIX, skip_snake_case=True)
