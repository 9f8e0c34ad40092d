"""Parameters as PHP would take them: text for numbers, maps for lists, names in other cases.

Query strings and forms carry nothing but text; classic REST forgives the same in JSON. What
cannot be taken for what is documented stays as it was sent, and validation refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

Schema = Mapping[str, Any]
Resolve = Callable[[Schema], Schema]

_INTEGER: Final = re.compile(r"\s*[+-]?\d{1,19}\s*", re.ASCII)
#: Whole numbers of PHP: anything beyond is a float.
_INTEGERS: Final = range(-(2**63), 2**63)
_NUMBER: Final = re.compile(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?\s*", re.ASCII)
_BOOLEANS: Final[Mapping[str, bool]] = {
    "1": True, "true": True, "y": True, "yes": True, "on": True,
    "": False, "0": False, "false": False, "n": False, "no": False, "off": False,
}  # fmt: skip
_MOST_LEVELS: Final = 40


@dataclass(slots=True)
class Coercion:
    """Makes values fit; ``changed`` says where and what, for the notes."""

    resolve: Resolve
    changed: list[str] = field(default_factory=list)

    def fit(self, value: Any, schema: Schema, path: str = "", depth: int = 0) -> Any:
        options = list(flat(schema, self.resolve))
        if depth > _MOST_LEVELS or not options:
            return value
        if isinstance(value, dict):
            return self._fit_map(value, options, path, depth)
        if isinstance(value, list):
            return self._fit_list(value, options, path, depth)
        types = types_of(options)
        if isinstance(value, str) and not any(map(partial(_has_room, value), options)):
            types.discard("string")
        if not types or _is(value, types):
            return value
        fitted = _fit_scalar(value, types)
        if fitted is not value:
            self._note(path, value, fitted)
        return fitted

    def _fit_map(self, value: dict[str, Any], options: list[Schema], path: str, depth: int) -> Any:
        types = types_of(options)
        if "array" in types and "object" not in types and all(map(_is_index, value)):
            fitted = self._fit_list(list(value.values()), options, path, depth)
            if value:
                self._note(path, "a map of numbers", "a list")
            return fitted
        inside = {}
        for key, each in value.items():
            places = [place for schema in options for place in places_of(schema, key)]
            inside[key] = self.fit(each, _one(places), _join(path, key), depth + 1)
        return inside

    def _fit_list(self, value: list[Any], options: list[Schema], path: str, depth: int) -> Any:
        # PHP has one kind of array, and an empty one may be allowed where a map is meant.
        room = any(
            "array" in types_of([each]) and len(value) <= each.get("maxItems", len(value))
            for each in options
        )
        if "object" in types_of(options) and not room:
            if value:
                self._note(path, "a list", "a map")
            as_map = {str(index): each for index, each in enumerate(value)}
            return self._fit_map(as_map, options, path, depth)
        items = _one([s["items"] for s in options if isinstance(s.get("items"), dict)])
        return [
            self.fit(each, items, _join(path, str(index)), depth + 1)
            for index, each in enumerate(value)
        ]

    def _note(self, path: str, before: Any, after: Any) -> None:
        if len(self.changed) < 5:
            self.changed.append(f"{path}: {before!r:.60} interpreted as {after!r:.60}")


def flat(schema: Schema, resolve: Resolve, depth: int = 0) -> Iterator[Schema]:
    """The schema and its alternatives, references followed."""
    schema = resolve(schema) if "$ref" in schema else schema
    yield schema
    if depth < 8:
        for keyword in ("anyOf", "oneOf", "allOf"):
            for part in schema.get(keyword, ()):
                yield from flat(part, resolve, depth + 1)


def types_of(options: list[Schema]) -> set[str]:
    found: set[str] = set()
    for schema in options:
        given = schema.get("type")
        if isinstance(given, str):
            found.add(given)
        elif given:
            found.update(given)
    return found


def _has_room(text: str, schema: Schema) -> bool:
    """False: text that this alternative does not mean, such as "1" where it says Y or N."""
    if "string" not in types_of([schema]):
        return False
    words = schema.get("enum") or ([schema["const"]] if "const" in schema else None)
    if words is not None:
        return text in words
    pattern = schema.get("pattern")
    return len(text) <= schema.get("maxLength", len(text)) and (
        pattern is None or re.search(pattern, text) is not None
    )


def places_of(schema: Schema, key: str) -> Iterator[Schema]:
    """The schemas that a key of an object has to fit."""
    known = schema.get("properties", {}).get(key)
    if known is not None:
        yield known
        return
    for pattern, inner in schema.get("patternProperties", {}).items():
        if re.search(pattern, key):
            yield inner
            return
    rest = schema.get("additionalProperties")
    if isinstance(rest, dict):
        yield rest


def _one(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas} if schemas else {}


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _is_index(key: str) -> bool:
    return key.isascii() and key.isdigit()


def _is(value: Any, types: set[str]) -> bool:
    if isinstance(value, str):
        return "string" in types
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, int):
        return "integer" in types or "number" in types
    if isinstance(value, float):
        return "number" in types or ("integer" in types and value.is_integer())
    return value is None and "null" in types


def _fit_scalar(value: Any, types: set[str]) -> Any:
    if isinstance(value, str):
        return _fit_text(value, types)
    if isinstance(value, bool):
        return int(value) if types & {"integer", "number"} else value
    if isinstance(value, (int, float)):
        if "boolean" in types and value in (0, 1):
            return bool(value)
        return str(value) if "string" in types else value
    return value


def _fit_text(value: str, types: set[str]) -> Any:
    whole = _whole(value)
    if "integer" in types and whole is not None:
        return whole
    if "number" in types and _NUMBER.fullmatch(value):
        return float(value) if whole is None else whole
    if "boolean" in types and value.lower() in _BOOLEANS:
        return _BOOLEANS[value.lower()]
    if value == "":
        # What is left of an empty array or a null on the way through a form.
        for kind, empty in (("null", None), ("array", []), ("object", {})):
            if kind in types:
                return empty
    return value


def _whole(text: str) -> int | None:
    number = int(text) if _INTEGER.fullmatch(text) else None
    return number if number is not None and number in _INTEGERS else None
