"""The alternatives of a schema: what a value may be, one simple schema for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...openapi.nodes import Node
from ..parsed import Parsed


@dataclass(frozen=True, slots=True)
class Alternative:
    """A schema of one type, and the component that it is, if it is one."""

    type: str
    schema: Node
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


def alternatives(parsed: Parsed, schema: Node) -> Iterator[Alternative]:
    """Every alternative, ``null`` among them. A schema that allows anything has none."""
    for branch in parsed.schemas.branches(schema):
        for kind in branch.types:
            if kind != "any":
                yield Alternative(kind, branch.schema, branch.component or None)


def documented(parsed: Parsed, schema: Node) -> str:
    """The documented type of a schema, or of what it refers to."""
    if "x-b24-type" in schema:
        return str(schema["x-b24-type"])
    return str(parsed.resolve(schema).get("x-b24-type", ""))


def words(documented_type: str) -> frozenset[str]:
    """``string | null`` → ``string``."""
    parts = (part.strip().lower() for part in documented_type.split("|"))
    return frozenset(part for part in parts if part not in ("null", "undefined", ""))
