"""Rules for the schemas of a document from which a package is generated.

Most readers take schemas as data; the client makes classes, attributes and literals of them. The
names and texts beside them are looked at for every reader, by :mod:`bitrix24_openapi.openapi.gate`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..identifiers import FIELD, shown
from .conventions import SCHEMAS
from .gate import VERBS
from .rules import Problem, Rule, flag, list_of, mapping, name, one_of, text

_TYPE: Final = one_of("array", "boolean", "integer", "null", "number", "object", "string")
_FIELD: Final = name(FIELD)
_MOST_LEVELS: Final = 100
#: Beyond it are numbers that no portal has, and that Python does not write down at last.
_LARGEST: Final = 2**63


def first_problem(document: Mapping[str, Any]) -> Problem | None:
    """The first schema of a document that cannot become a class, or None."""
    components = document.get("components", {})
    rule = _Schemas(frozenset(components.get("schemas", {})))
    for path, schema in _schemas(document):
        if (found := rule.schema(schema)) is not None:
            return (*path, *found[0]), found[1]
    return None


def _schemas(document: Mapping[str, Any]) -> Iterator[tuple[tuple[object, ...], Any]]:
    """Where a document has schemas, and the schemas."""
    for key, schema in document.get("components", {}).get("schemas", {}).items():
        yield ("components", "schemas", key), schema
    for section in ("paths", "webhooks"):
        for key, item in document.get(section, {}).items():
            for verb in VERBS:
                if verb in item:
                    for path, schema in _of_operation(item[verb]):
                        yield (section, key, verb, *path), schema


def _of_operation(operation: Mapping[str, Any]) -> Iterator[tuple[tuple[object, ...], Any]]:
    holders: list[tuple[tuple[object, ...], Mapping[str, Any]]] = [
        (("requestBody",), operation.get("requestBody", {})),
        *((("responses", status), each) for status, each in operation.get("responses", {}).items()),
    ]
    for path, holder in holders:
        for kind, media in holder.get("content", {}).items():
            if "schema" in media:
                yield (*path, "content", kind, "schema"), media["schema"]


class _Schemas:
    """The rules for schemas of one document."""

    def __init__(self, components: frozenset[str]) -> None:
        self._components = components
        self._level = 0
        inside = list_of(self.schema)
        self._rules: dict[str, Rule] = {
            "$ref": self._reference,
            "type": _types,
            "enum": list_of(_plain),
            "const": _plain,
            "default": _plain,
            "properties": mapping(self.schema, _FIELD),
            "patternProperties": mapping(self.schema, text),
            "required": list_of(text),
            "items": self.schema,
            "additionalProperties": self.schema,
            "title": text,
            "description": text,
            "format": text,
            "pattern": text,
            "deprecated": flag,
            "x-enum-varnames": list_of(text),
            "x-enum-descriptions": list_of(text),
            "x-b24-type": text,
            "x-b24-source-kind": text,
            "x-b24-wire-name": _of_this_package,
            **dict.fromkeys(("anyOf", "oneOf", "allOf", "prefixItems"), inside),
        }

    def schema(self, value: Any) -> Problem | None:
        if isinstance(value, bool):
            return None
        if not isinstance(value, dict):
            return (), f"not a schema: {shown(value)}"
        if self._level > _MOST_LEVELS:
            return (), "nested too deeply"
        self._level += 1
        try:
            for key, each in value.items():
                rule = self._rules.get(key)
                if rule is not None and (found := rule(each)) is not None:
                    return (key, *found[0]), found[1]
        finally:
            self._level -= 1
        return None

    def _reference(self, value: Any) -> Problem | None:
        if isinstance(value, str) and value.removeprefix(SCHEMAS) in self._components:
            return None
        return (), f"no component of this document: {shown(value)}"


def _types(value: Any) -> Problem | None:
    return list_of(_TYPE)(value) if isinstance(value, list) else _TYPE(value)


def _plain(value: Any) -> Problem | None:
    """A value of JSON: numbers are finite, and no larger than portals have them."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            waiting += [*each, *each.values()]
        elif isinstance(each, list):
            waiting += each
        elif isinstance(each, float):
            if not math.isfinite(each):
                return (), f"not a number of JSON: {each}"
        elif isinstance(each, int):
            if abs(each) >= _LARGEST:
                return (), "a number that is too large"
        elif each is not None and not isinstance(each, str):
            return (), f"not a value of JSON: {shown(each)}"
    return None


def _of_this_package(_value: Any) -> Problem | None:
    return (), "only written while a package is made"
