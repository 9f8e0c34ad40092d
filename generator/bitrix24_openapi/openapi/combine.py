"""``allOf``: one schema for what several schemas accept together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from .nodes import Node

#: Keywords that say what a value is; the others describe it or bound it.
SHAPING: Final = frozenset(
    {"type", "properties", "patternProperties", "additionalProperties", "items", "enum", "const"}
)
#: Names of values and their descriptions, in the order of ``enum``.
_BESIDE_ENUM: Final = ("x-enum-varnames", "x-enum-descriptions")
_ANNOTATIONS: Final = frozenset({"title", "description", "default", "deprecated"})


def combined(schemas: Iterable[Node]) -> Node | None:
    """One schema for all of them together; None if no value matches all of them.

    Where two contradict each other, the later one wins.
    """
    merged: Node = {}
    for schema in schemas:
        both = _both(merged, schema)
        if both is None:
            return None
        merged = both
    return merged


def overridden(schemas: Iterable[Node]) -> Node:
    """The same for schemas that exclude each other: the last one with a type wins."""
    merged: Node = {}
    for schema in schemas:
        both = _both(merged, schema)
        merged = both if both is not None else {**merged, **schema}
    return merged


def _both(first: Node, second: Node) -> Node | None:
    if not first or not second:
        return first or second
    merged: dict[str, Any] = {**first, **second}
    if "type" in first and "type" in second:
        types = _common_types(_listed(first["type"]), _listed(second["type"]))
        if not types:
            return None
        merged["type"] = types[0] if len(types) == 1 else types
    if "enum" in first and "enum" in second:
        kept = [index for index, value in enumerate(second["enum"]) if value in first["enum"]]
        if not kept:
            return None
        _select_values(merged, second, kept)
    for keyword in ("properties", "patternProperties"):
        if keyword in first and keyword in second:
            merged[keyword] = _both_by_name(first[keyword], second[keyword])
    for keyword in ("items", "additionalProperties"):
        if keyword in first and keyword in second:
            merged[keyword] = _both_places(first[keyword], second[keyword])
    if "required" in first and "required" in second:
        merged["required"] = list(dict.fromkeys([*first["required"], *second["required"]]))
    if "anyOf" in first and "anyOf" in second:
        merged["anyOf"] = [
            {"required": list(dict.fromkeys([*one["required"], *other["required"]]))}
            for one in first["anyOf"]
            for other in second["anyOf"]
        ]
    return merged


def _listed(types: Any) -> list[str]:
    return [types] if isinstance(types, str) else list(types)


def _common_types(first: list[str], second: list[str]) -> list[str]:
    """Types of both; an integer is a number, too."""
    common = [name for name in second if name in first or (name == "integer" and "number" in first)]
    if "integer" in first and "number" in second and "integer" not in common:
        common.append("integer")
    return common


def _select_values(merged: dict[str, Any], schema: Node, indexes: list[int]) -> None:
    number = len(schema["enum"])
    for keyword in ("enum", *_BESIDE_ENUM):
        listed = schema.get(keyword)
        if isinstance(listed, list) and len(listed) == number:
            merged[keyword] = [listed[index] for index in indexes]


def _both_by_name(first: Node, second: Node) -> dict[str, Any]:
    merged = {**first, **second}
    for name in first.keys() & second.keys():
        merged[name] = _both_places(first[name], second[name])
    return merged


def _both_places(first: Any, second: Any) -> Any:
    """What matches both; resolved on first access, since schemas may contain themselves."""
    if first == second or not isinstance(first, Mapping) or not first:
        return second if second is not True else first
    if not isinstance(second, Mapping) or not second:
        return first
    said = {k: v for k, v in {**first, **second}.items() if _is_annotation(k)}
    return {**said, "allOf": [first, second]}


def _is_annotation(keyword: str) -> bool:
    return keyword in _ANNOTATIONS or (keyword.startswith("x-") and keyword not in _BESIDE_ENUM)
