"""Answers without types of scalars, for clients that refuse an answer because of one value.

PHP sends ``"37"`` for 37, ``""`` for a missing date and ``false`` for a missing text. Generated
clients in Go, C# and Python hold each value against its declared type, and give out nothing of an
answer that has one of these. Names of members and the structure of an answer remain.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..openapi.document import Document
from ..openapi.nodes import types_of
from .each_schema import with_schemas

Schema = dict[str, Any]

_SCALARS: Final = frozenset({"boolean", "integer", "number", "string", "null"})
_KEPT: Final = ("description", "deprecated", "readOnly")


def with_untyped_answers(document: Mapping[str, Any]) -> dict[str, Any]:
    """A simplified document in which scalars of answers are any value.

    A component that requests share with answers is that of answers.
    """
    operations = [each.raw for each in Document(document).methods.values()]
    answers = [operation.get("responses", {}) for operation in operations]
    reached = set(Document(document).reachable(*answers))
    components = document.get("components", {})
    only_answers = with_schemas(
        {
            "paths": {
                path: {
                    verb: {"responses": each.get("responses", {})} for verb, each in item.items()
                }
                for path, item in document["paths"].items()
            },
            "components": {"responses": components.get("responses", {})},
        },
        _untyped,
    )
    made = dict(document)
    made["paths"] = {
        path: {
            verb: {**operation, **only_answers["paths"][path][verb]}
            for verb, operation in item.items()
        }
        for path, item in document["paths"].items()
    }
    if components:
        made["components"] = {**components, **only_answers["components"]}
        made["components"]["schemas"] = {
            name: _untyped(schema) if ("schemas", name) in reached else schema
            for name, schema in components.get("schemas", {}).items()
        }
    return made


def _untyped(schema: Schema) -> Schema:
    if set(types_of(schema)) <= _SCALARS:
        return {key: schema[key] for key in _KEPT if key in schema}
    made = dict(schema)
    if "properties" in made:
        made["properties"] = {name: _untyped(each) for name, each in made["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(made.get(key), Mapping):
            made[key] = _untyped(made[key])
    return made
