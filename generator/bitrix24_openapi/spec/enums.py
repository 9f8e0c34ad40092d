"""Documented values and defaults, fitted to the JSON types that a schema has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import jsonschema_rs

from ..extract.model import EnumValue, Json
from ..extract.values.labels import SHORT_LABEL, short_label
from .naming import member_names
from .policy import Schema

_TRUE: Final = frozenset({"true", "y", "1", "yes"})
_FALSE: Final = frozenset({"false", "n", "0", "no"})


def coerce(value: Json, json_type: str) -> Json:
    """The value as JSON type ``json_type``; None where it does not fit.

    The docs write values as text, whatever their type: ``1`` of an integer and ``1`` of a
    string look the same in a list.
    """
    match json_type, value:
        case "boolean", bool():
            return value
        case "boolean", str() | int():
            text = str(value).lower()
            return True if text in _TRUE else False if text in _FALSE else None
        case _, bool() | None:
            return None
        case "integer", int():
            return value
        case "integer", str():
            return int(value) if value.removeprefix("-").isdecimal() and value.isascii() else None
        case "number", int() | float():
            return value
        case "number", str():
            try:
                number = float(value)
            except ValueError:
                return None
            return number if number == number and abs(number) != float("inf") else None
        case "string", str():
            return value
        case "string", int() | float():
            return str(value)
        case _:
            return None


def with_values(
    schemas: Sequence[Schema], values: Sequence[EnumValue], *, labels: int = SHORT_LABEL
) -> list[Schema]:
    """The alternatives, limited to the documented values.

    A value that fits none of the scalar alternatives becomes one more alternative of its own
    type: the docs say that it is sent, whatever the type column says.
    """
    limited: list[Schema] = []
    left = list(values)
    for schema in schemas:
        json_type = schema.get("type")
        if json_type == "boolean":
            left = [v for v in left if coerce(v.value, "boolean") is None]
        if json_type not in ("integer", "number", "string"):
            limited.append(schema)
            continue
        fitting = [v for v in left if coerce(v.value, json_type) is not None]
        left = [v for v in left if coerce(v.value, json_type) is None]
        limited.append(enumeration(json_type, fitting, labels) if fitting else schema)
    for json_type, python_type in (("integer", int), ("string", str)):
        own = [v for v in left if type(v.value) is python_type]
        if own:
            limited.append(enumeration(json_type, own, labels))
    if any(v.value is None for v in left):
        limited.append({"type": "null"})
    return limited


def enumeration(json_type: str, values: Sequence[EnumValue], labels: int = SHORT_LABEL) -> Schema:
    """``enum`` with the names that generators use for its members."""
    unique: dict[Json, EnumValue] = {}
    for value in values:
        fitted = coerce(value.value, json_type)
        if isinstance(fitted, str | int | float):
            unique.setdefault(fitted, value)
    members = list(unique.values())
    schema: Schema = {"type": json_type, "enum": list(unique)}
    names = member_names(members)
    if names != [str(value) for value in unique]:
        schema["x-enum-varnames"] = names
    texts = [short_label(v.label, labels) for v in members]
    if any(texts):
        # Generators make a list of the texts, and some want no text in it twice.
        said = [text or str(value) for text, value in zip(texts, unique, strict=True)]
        if len(set(said)) == len(said):
            schema["x-enum-descriptions"] = said
    return schema


def accepts(schema: Schema, value: Json) -> bool:
    """True if the schema, which must be free of references, accepts the value."""
    try:
        return jsonschema_rs.is_valid(schema, value)
    except (ValueError, jsonschema_rs.ReferencingError):
        return False


def fitted_default(schema: Schema, value: Json) -> Json:
    """The documented default in a form that the schema accepts, or as it is."""
    if accepts(schema, value):
        return value
    for branch in schema.get("anyOf", [schema]):
        types = branch.get("type", [])
        for json_type in types if isinstance(types, list) else [types]:
            fitted = coerce(value, json_type)
            if fitted is not None and accepts(schema, fitted):
                return fitted
    return value
