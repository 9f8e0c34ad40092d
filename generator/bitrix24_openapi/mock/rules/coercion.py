"""Parameters as PHP would take them: text for numbers, maps for lists, names in other cases.

Query strings and forms carry nothing but text; classic REST forgives the same in JSON. What
cannot be taken for what is documented stays as it was sent, and validation refuses it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

from ...openapi.nodes import Branch, JsonType, Node
from ...openapi.schema import Schemas, SchemaView
from ...php import number_of, truth_of

_MOST_LEVELS: Final = 40


@dataclass(slots=True)
class Coercion:
    """Makes values fit; ``changed`` says where and what, for the notes."""

    schemas: Schemas
    changed: list[str] = field(default_factory=list)

    def fit(self, value: Any, schema: Node) -> Any:
        return self._fit(value, self.schemas.view(schema), "", 0)

    def _fit(self, value: Any, view: SchemaView | None, path: str, depth: int) -> Any:
        if view is None or depth > _MOST_LEVELS:
            return value
        if isinstance(value, dict):
            return self._fit_map(value, view, path, depth)
        if isinstance(value, list):
            return self._fit_list(value, view, path, depth)
        types = set(view.types - {"any"})
        if isinstance(value, str) and not any(_has_room(value, branch) for branch in view.branches):
            types.discard("string")
        if not types or _is(value, types):
            return value
        fitted = _fit_scalar(value, types)
        if fitted is not value:
            self._note(path, value, fitted)
        return fitted

    def _fit_map(self, value: dict[str, Any], view: SchemaView, path: str, depth: int) -> Any:
        if "array" in view.types and "object" not in view.types and all(map(_is_index, value)):
            fitted = self._fit_list(list(value.values()), view, path, depth)
            if value:
                self._note(path, "a map of numbers", "a list")
            return fitted
        return {
            key: self._fit(each, view.member(key), _join(path, key), depth + 1)
            for key, each in value.items()
        }

    def _fit_list(self, value: list[Any], view: SchemaView, path: str, depth: int) -> Any:
        # PHP has one kind of array, and an empty one may be allowed where a map is meant.
        room = any(
            "array" in branch.types and len(value) <= branch.schema.get("maxItems", len(value))
            for branch in view.branches
        )
        if "object" in view.types and not room:
            if value:
                self._note(path, "a list", "a map")
            as_map = {str(index): each for index, each in enumerate(value)}
            return self._fit_map(as_map, view, path, depth)
        return [
            self._fit(each, view.items, _join(path, str(index)), depth + 1)
            for index, each in enumerate(value)
        ]

    def _note(self, path: str, before: Any, after: Any) -> None:
        if len(self.changed) < 5:
            self.changed.append(f"{path}: {before!r:.60} interpreted as {after!r:.60}")


def _has_room(text: str, branch: Branch) -> bool:
    """False: text that this alternative does not mean, such as "1" where it says Y or N."""
    if "string" not in branch.types:
        return False
    schema = branch.schema
    words = schema.get("enum") or ([schema["const"]] if "const" in schema else None)
    if words is not None:
        return text in words
    pattern = schema.get("pattern")
    return len(text) <= schema.get("maxLength", len(text)) and (
        pattern is None or re.search(pattern, text) is not None
    )


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _is_index(key: str) -> bool:
    return key.isascii() and key.isdigit()


def _is(value: Any, types: set[JsonType]) -> bool:
    if isinstance(value, str):
        return "string" in types
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, int):
        return "integer" in types or "number" in types
    if isinstance(value, float):
        return "number" in types or ("integer" in types and value.is_integer())
    return value is None and "null" in types


def _fit_scalar(value: Any, types: set[JsonType]) -> Any:
    if isinstance(value, str):
        return _fit_text(value, types)
    if isinstance(value, bool):
        return int(value) if types & {"integer", "number"} else value
    if isinstance(value, (int, float)):
        if "boolean" in types and value in (0, 1):
            return bool(value)
        return str(value) if "string" in types else value
    return value


def _fit_text(value: str, types: set[JsonType]) -> Any:
    number, truth = number_of(value), truth_of(value)
    if "integer" in types and isinstance(number, int):
        return number
    if "number" in types and number is not None:
        return number
    if "boolean" in types and truth is not None:
        return truth
    if value == "":
        # What is left of an empty array or a null on the way through a form.
        for kind, empty in (("null", None), ("array", []), ("object", {})):
            if kind in types:
                return empty
    return value
