"""Documents as the mock reads them: canonical values, and what documented answers always have.

Published schemas accept everything that portals send and require almost nothing. The mock sends
one form of each value, and the members that all examples of a method show. Both are derived from
an operation when it is first used.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from .conventions import SCHEMAS
from .readings import Reading, ReadSchemas, read_operation

Schema = dict[str, Any]

_MOST_LEVELS: Final = 40
#: ``{tasks: […], total: 5}``: an answer with more members than this is the record itself.
_MOST_WRAPPERS: Final = 3


class ReadOperation(Mapping[str, Any]):
    """An operation object, read on first access."""

    def __init__(self, published: Mapping[str, Any], schemas: Mapping[str, Schema]) -> None:
        #: As it stands in the document.
        self.published = published
        self._schemas = schemas
        self._read: Mapping[str, Any] | None = None

    def __getitem__(self, key: str) -> Any:
        return self._own()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.published)

    def __len__(self) -> int:
        return len(self.published)

    def _own(self) -> Mapping[str, Any]:
        if self._read is None:
            # The components come read already.
            published = getattr(self._schemas, "published", self._schemas)
            read = read_operation(self.published, published, Reading.CANONICAL)
            _Marker(read, self._schemas).mark()
            self._read = read
        return self._read


class Components(ReadSchemas):
    """Components as they are read, and as they are published."""

    def __init__(self, published: Mapping[str, Schema]) -> None:
        super().__init__(published)
        self.published = published


def read_document(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with operations and components that are read on first access."""
    components = document.get("components", {})
    schemas = Components(components.get("schemas", {}))
    paths = {
        path: {
            verb: ReadOperation(operation, schemas) if isinstance(operation, dict) else operation
            for verb, operation in item.items()
        }
        if isinstance(item, dict)
        else item
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths, "components": {**components, "schemas": schemas}}


class _Marker:
    """Requires of an answer the members that all of its examples have."""

    def __init__(self, operation: Mapping[str, Any], schemas: Mapping[str, Schema]) -> None:
        self._operation = operation
        self._schemas = schemas
        self._stem: str | None = None

    def mark(self) -> None:
        content = self._operation.get("responses", {}).get("200", {}).get("content", {})
        for media in content.values():
            results = [v["result"] for v in _values(media) if isinstance(v, dict) and "result" in v]
            envelope = media.get("schema", {})
            for part in (envelope, *envelope.get("anyOf", ())):
                result = part.get("properties", {}).get("result")
                if result is not None and results:
                    self._mark(result, results, 0)

    def _selects(self) -> bool:
        """The caller chooses the members of the answer: none of them is always there."""
        body = self._operation.get("requestBody", {}).get("content", {})
        schema: Schema = next((each["schema"] for each in body.values() if "schema" in each), {})
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].removeprefix(SCHEMAS)]
        return any(name.lower() == "select" for name in schema.get("properties", ()))

    def _mark(self, schema: Schema, values: Sequence[Any], depth: int) -> None:
        followed = self._follow(schema)
        if followed is None or depth > _MOST_LEVELS:
            return
        for key in ("anyOf", "oneOf", "allOf"):
            for part in followed.get(key, ()):
                self._mark(part, values, depth + 1)
        items = followed.get("items")
        inside = [each for value in values if isinstance(value, list) for each in value]
        if isinstance(items, dict) and inside:
            self._mark(items, inside, depth + 1)
        objects = [value for value in values if isinstance(value, dict) and value]
        if objects:
            self._object(followed, objects, depth)

    def _object(self, schema: Schema, objects: Sequence[dict[str, Any]], depth: int) -> None:
        properties = schema.get("properties", {})
        always = [name for name in properties if all(name in each for each in objects)]
        if self._selects():
            holders = [n for n in always if self._holds(properties[n])]
            always = holders if depth <= 1 and len(properties) <= _MOST_WRAPPERS else []
        if always:
            schema["required"] = always
        for name, inner in properties.items():
            found = [each[name] for each in objects if name in each]
            if found:
                self._mark(inner, found, depth + 1)
        rest = schema.get("additionalProperties")
        if isinstance(rest, dict):
            found = [v for each in objects for name, v in each.items() if name not in properties]
            if found:
                self._mark(rest, found, depth + 1)

    @staticmethod
    def _holds(schema: Schema) -> bool:
        types = schema.get("type", ())
        named = {types} if isinstance(types, str) else set(types)
        inside = {"$ref", "anyOf", "properties", "items"} & schema.keys()
        return bool(inside or named & {"object", "array"})

    def _follow(self, schema: Schema) -> Schema | None:
        """What a schema refers to, if it belongs to this operation alone."""
        if "$ref" not in schema:
            return schema
        name = str(schema["$ref"]).removeprefix(SCHEMAS)
        if self._stem is None:
            self._stem = name.rstrip("0123456789").removesuffix("Result")
        if name not in self._schemas or not name.startswith(self._stem):
            return None
        return self._schemas[name]


def _values(media: Mapping[str, Any]) -> Iterable[Any]:
    for name, example in media.get("examples", {}).items():
        if name.startswith("success"):
            yield example.get("value")
    for name, text in media.get("x-b24-examples", {}).items():
        if name.startswith("success"):
            yield json.loads(text)
