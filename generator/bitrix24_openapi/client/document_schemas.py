"""Where a document has schemas, and how to change each of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openapi_python_client.strings import pascal_case

from .classes import Schema

Document = dict[str, Any]
Step = Callable[[Schema], Schema]

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


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
