"""The alternatives of a schema: what a value may be, one simple schema for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..classes import Schema
from ..parsed import Parsed


@dataclass(frozen=True, slots=True)
class Alternative:
    """A schema of one type, and the component that it is, if it is one."""

    type: str
    schema: Schema
    key: str | None

    @property
    def enum(self) -> list[str | int]:
        return list(self.schema.get("enum", ()))

    @property
    def is_object(self) -> bool:
        return self.type == "object"

    @property
    def is_record(self) -> bool:
        """An object with documented fields."""
        return self.is_object and bool(self.schema.get("properties"))


def alternatives(parsed: Parsed, schema: Schema, key: str | None = None) -> Iterator[Alternative]:
    """Every alternative, ``null`` among them. A schema that allows anything has none."""
    name, schema = parsed.resolve(schema)
    key = name or key
    union = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if union:
        for one in union:
            yield from alternatives(parsed, one)
        return
    if "const" in schema and "type" not in schema:
        yield Alternative(_type_of_constant(schema["const"]), schema, key)
        return
    types = schema.get("type")
    if types is None and schema.get("properties"):
        types = "object"
    if types is None and schema.get("allOf"):
        yield from alternatives(parsed, schema["allOf"][0])
        return
    for one in [types] if isinstance(types, str) else types or ():
        yield Alternative(one, schema, key)


def documented(parsed: Parsed, schema: Schema) -> str:
    """The documented type of a schema, or of what it refers to."""
    if "x-b24-type" in schema:
        return str(schema["x-b24-type"])
    _, resolved = parsed.resolve(schema)
    return str(resolved.get("x-b24-type", ""))


def words(documented_type: str) -> frozenset[str]:
    """``string | null`` → ``string``."""
    parts = (part.strip().lower() for part in documented_type.split("|"))
    return frozenset(part for part in parts if part not in ("null", "undefined", ""))


def _type_of_constant(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "integer" if isinstance(value, int) else "string"
