"""A document as JSON Schema: one bundle for everything, or one file for each body.

OpenAPI 3.1 schemas are JSON Schemas of draft 2020-12: only their places and references change.
The extensions of OpenAPI and our own are annotations, which validators ignore.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..openapi.conventions import SCHEMAS
from ..openapi.document import Document
from ..openapi.nodes import Node, with_references

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_DEFS: Final = "#/$defs/"

Schema = dict[str, Any]


def bundle(document: Mapping[str, Any]) -> Schema:
    """All schemas under ``$defs``: components by their names, bodies as ``method.request``,
    ``method.response`` and ``EVENT.event``."""
    reader = Document(document)
    schemas = {**reader.schemas.components, **dict(_bodies(reader))}
    own = {name: _moved(schema) for name, schema in schemas.items()}
    return {
        "$schema": DIALECT,
        "title": document["info"]["title"],
        "$comment": f"Version {document['info']['version']}; use the members of $defs.",
        "$defs": dict(sorted(own.items())),
    }


def files(document: Mapping[str, Any]) -> dict[str, Schema]:
    """File name → schema of one body with the components that it needs."""
    reader = Document(document)
    schemas = reader.schemas.components
    made: dict[str, Schema] = {}
    for name, schema in _bodies(reader):
        needed = sorted(reader.schemas.closure(schema))
        made[f"{name}.json"] = {
            "$schema": DIALECT,
            "title": name,
            **_moved(schema),
            **({"$defs": {each: _moved(schemas[each]) for each in needed}} if needed else {}),
        }
    return dict(sorted(made.items()))


def _bodies(document: Document) -> Iterator[tuple[str, Node]]:
    for name, method in document.methods.items():
        for part, schema in (("request", method.request), ("response", method.answer())):
            if schema is not None:
                yield f"{name}.{part}", schema
    for name, event in document.events.items():
        if event.request is not None:
            yield f"{name}.event", event.request


def _moved(schema: Any) -> Any:
    """The schema with its references changed to ``$defs``."""
    return with_references(schema, lambda target: _DEFS + target.removeprefix(SCHEMAS))
