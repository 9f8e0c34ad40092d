"""Joining the alternatives of a value into one JSON Schema, as small as it can be.

An alternative is a schema with one ``type`` (or a ``$ref``, or ``{}`` for anything). Joined,
scalars share one ``type`` list, since JSON Schema keywords bind only values of their own
type: ``{type: [integer, string], pattern: ^\\d+$}``. What cannot share becomes ``anyOf``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

Schema = dict[str, Any]

DIGITS: Final = r"^-?\d+$"
DECIMAL: Final = r"^-?\d+(\.\d+)?$"

#: Order of keywords in the output, most important first; unknown ones come last.
KEY_ORDER: Final = {
    key: index
    for index, key in enumerate(
        (
            "$ref",
            "title",
            "type",
            "x-b24-type",
            "x-b24-source-kind",
            "x-b24-shown",
            "format",
            "const",
            "enum",
            "x-enum-varnames",
            "x-enum-descriptions",
            "default",
            "x-b24-default",
            "description",
            "deprecated",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "pattern",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "maxProperties",
            "required",
            "properties",
            "patternProperties",
            "additionalProperties",
            "items",
            "anyOf",
            "oneOf",
        )
    )
}

#: Keywords that bind values of every type, so that a schema with one of them stands alone.
_UNSHARED: Final = frozenset(
    {"$ref", "enum", "const", "anyOf", "oneOf", "allOf", "x-enum-varnames", "x-b24-source-kind"}
)
_CONTAINERS: Final = frozenset({"object", "array"})


def ordered(schema: Schema) -> Schema:
    """The same schema with its keywords in the usual order."""
    return dict(sorted(schema.items(), key=lambda item: KEY_ORDER.get(item[0], len(KEY_ORDER))))


def covers(wide: Schema, narrow: Schema) -> bool:
    """True if every value of ``narrow`` is certainly a value of ``wide`` (scalars and empties)."""
    if not wide or wide == narrow:
        return True
    if "x-b24-canonical" in wide or "x-b24-source-kind" in wide:
        return False  # is not there in every reading
    match wide.get("type"), narrow.get("type"):
        case "number", "integer":
            return len(wide) == 1 and "enum" not in narrow
        case "string", "string":
            if len(wide) == 1:
                return True
            return wide.get("pattern") == DECIMAL and narrow.get("pattern") == DIGITS
        case "boolean", "boolean":
            return len(wide) == 1
        case "array", "array":
            return narrow.get("maxItems") == 0 and not wide.get("minItems")
        case "object", "object":
            if wide.get("maxProperties") == 0:
                return False
            if narrow.get("maxProperties") == 0:
                return not wide.get("required") and "anyOf" not in wide
            return narrow == {"type": "object"}
        case _:
            return False


def join(alternatives: Iterable[Schema]) -> Schema:
    """One schema that accepts what any of the alternatives accepts."""
    kept: list[Schema] = []
    for schema in alternatives:
        if not schema:
            return {}
        if any(covers(other, schema) for other in kept):
            continue
        kept = [other for other in kept if not covers(schema, other)]
        kept.append(schema)
    kept.sort(key=lambda schema: schema.get("type") == "null")
    if not kept:
        return {}
    if len(kept) == 1:
        return kept[0]
    groups = _shared_types(kept)
    return groups[0] if len(groups) == 1 else {"anyOf": groups}


def _shared_types(schemas: list[Schema]) -> list[Schema]:
    """Put schemas of different plain types into one with a ``type`` list.

    An object or an array shares with null alone: its keywords beside those of a string
    would be correct and unreadable, and generators get them wrong.
    """
    groups: list[Schema] = []
    for schema in schemas:
        for group in groups:
            if _can_share(group, schema):
                types = group["type"] if isinstance(group["type"], list) else [group["type"]]
                group.update({k: v for k, v in schema.items() if k != "type"})
                group["type"] = [*types, schema["type"]]
                break
        else:
            groups.append(dict(schema))
    return groups


def _can_share(group: Schema, schema: Schema) -> bool:
    if not _UNSHARED.isdisjoint(group) or not _UNSHARED.isdisjoint(schema):
        return False
    if "type" not in group or not isinstance(schema.get("type"), str):
        return False
    old = set(group["type"]) if isinstance(group["type"], list) else {group["type"]}
    new = schema["type"]
    if new in old or ("number" in old | {new} and "integer" in old | {new}):
        return False
    containers = _CONTAINERS & (old | {new})
    return not containers or ((old | {new}) - containers == {"null"} and len(containers) == 1)
