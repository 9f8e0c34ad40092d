"""Putting schemas together: limits on the right types, one name with several meanings."""

from __future__ import annotations

from dataclasses import fields
from typing import Final

from ..extract.model import Limits
from ..openapi.readings import CANONICAL_MARK, ORIGIN_MARK
from ..openapi.unions import Schema
from .policy import LIMIT_KEYWORDS


def replaced(schema: Schema, old: Schema, new: Schema) -> Schema:
    """The schema, or its items, if that is the old one: the new one. Marks of origin stay."""
    if schema.get("items") == old:
        return {**schema, "items": new}
    marks = {key: value for key, value in schema.items() if key == ORIGIN_MARK}
    bare = {key: value for key, value in schema.items() if key not in marks}
    return {**new, **marks} if bare == old else schema


def limited(schema: Schema, limits: Limits) -> Schema:
    """The schema with the limits that bind values of its type."""
    bound = dict(schema)
    if limits:
        for each in fields(limits):
            keyword, types = LIMIT_KEYWORDS[each.name]
            value = getattr(limits, each.name)
            if value is not None and schema.get("type") in types:
                bound[keyword] = value
    return bound


_CONSTRAINTS: Final = frozenset({"type", "$ref", "anyOf", "enum"})


def put(properties: dict[str, Schema], name: str, schema: Schema) -> None:
    """A name that is documented twice keeps both meanings."""
    known = properties.get(name)
    if known is None or known == schema:
        properties[name] = schema
    elif "anyOf" in known and not _CONSTRAINTS.isdisjoint(schema):
        properties[name] = {**known, "anyOf": [*known["anyOf"], schema]}
    else:
        properties[name] = {"anyOf": [known, schema]}


def is_blank(alternatives: list[Schema]) -> bool:
    """True if an object or an array among them says nothing of its inside."""
    return any(
        schema == {"type": "object"}
        or (
            schema.get("type") == "array"
            and schema.get("items") in ({}, {"type": "object"})
            and schema.get("maxItems") != 0
        )
        for schema in alternatives
        if CANONICAL_MARK not in schema
    )
