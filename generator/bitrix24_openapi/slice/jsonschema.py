"""A document as JSON Schema: one bundle for everything, or one file for each body.

OpenAPI 3.1 schemas are JSON Schemas of draft 2020-12: only their place and the references
change. What OpenAPI and we add to them are annotations, which validators pass over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..openapi.conventions import SCHEMAS, media_of
from .cut import reachable
from .select import operations

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_DEFS: Final = "#/$defs/"

Schema = dict[str, Any]


def bundle(document: Mapping[str, Any]) -> Schema:
    """All schemas under ``$defs``: components by their names, bodies as ``method.request``,
    ``method.response`` and ``EVENT.event``."""
    schemas = document.get("components", {}).get("schemas", {})
    own = {name: _moved(schema) for name, schema in {**schemas, **dict(_bodies(document))}.items()}
    return {
        "$schema": DIALECT,
        "title": document["info"]["title"],
        "$comment": f"Version {document['info']['version']}; use the members of $defs.",
        "$defs": dict(sorted(own.items())),
    }


def files(document: Mapping[str, Any]) -> dict[str, Schema]:
    """File name → schema of one body with the components that it needs."""
    schemas = document.get("components", {}).get("schemas", {})
    made: dict[str, Schema] = {}
    for name, schema in _bodies(document):
        needed = sorted(each for kind, each in reachable(document, [schema]) if kind == "schemas")
        made[f"{name}.json"] = {
            "$schema": DIALECT,
            "title": name,
            **_moved(schema),
            **({"$defs": {each: _moved(schemas[each]) for each in needed}} if needed else {}),
        }
    return dict(sorted(made.items()))


def _bodies(document: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    for name, operation in operations(document).items():
        for part, holder in (
            ("request", operation.get("requestBody", {})),
            ("response", operation["responses"]["200"]),
        ):
            if (schema := media_of(holder).get("schema")) is not None:
                yield f"{name}.{part}", schema
    for name, item in document.get("webhooks", {}).items():
        if (schema := media_of(item["post"].get("requestBody")).get("schema")) is not None:
            yield f"{name}.event", schema


def _moved(value: Any) -> Any:
    """The schema with its references turned to ``$defs``."""
    if isinstance(value, dict):
        return {
            key: _DEFS + inner.removeprefix(SCHEMAS)
            if key == "$ref" and isinstance(inner, str)
            else _moved(inner)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_moved(inner) for inner in value]
    return value
