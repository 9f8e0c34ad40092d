"""The methods of the API, found by name in any letter case, with their schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..openapi.conventions import SCHEMAS, media_of
from ..openapi.load import RawDocument
from .model import Generation, Operation

Schema = Mapping[str, Any]


@dataclass(slots=True)
class _Part:
    """One document."""

    document: RawDocument
    operations: dict[str, Operation] = field(default_factory=dict)
    """By name in lower case."""

    @property
    def schemas(self) -> Mapping[str, Schema]:
        found: Mapping[str, Schema] = self.document.get("components", {}).get("schemas", {})
        return found


class Catalogue:
    """All documents together; of two for the same generation the later one adds and replaces."""

    def __init__(self, documents: Iterable[RawDocument]) -> None:
        self._parts: dict[Generation, list[_Part]] = {"classic": [], "v3": []}
        self._home: dict[tuple[Generation, str], _Part] = {}
        for document in documents:
            self._add(document)

    def _add(self, document: RawDocument) -> None:
        generation = generation_of(document)
        part = _Part(document)
        for path, item in document["paths"].items():
            operation = item.get("post") if isinstance(item, dict) else None
            if isinstance(operation, dict):
                name = path.lstrip("/")
                part.operations[name.lower()] = Operation(name, generation, operation)
                self._home[generation, name] = part
        self._parts[generation].insert(0, part)

    def find(self, generation: Generation, name: str) -> Operation | None:
        """The method of that name; letter case does not matter."""
        lower = name.lower()
        for part in self._parts[generation]:
            found = part.operations.get(lower)
            if found is not None:
                return found
        return None

    def operations(self, generation: Generation | None = None) -> Iterator[Operation]:
        """All methods, sorted by name."""
        wanted: Iterable[Generation] = (generation,) if generation else ("classic", "v3")
        for each in wanted:
            merged: dict[str, Operation] = {}
            for part in reversed(self._parts[each]):
                merged.update(part.operations)
            yield from sorted(merged.values(), key=lambda operation: operation.name)

    def documents(self, generation: Generation) -> Iterator[RawDocument]:
        for part in self._parts[generation]:
            yield part.document

    def responses(self, generation: Generation) -> Mapping[str, Mapping[str, Any]]:
        """``components.responses``: the errors that every method shares."""
        for part in self._parts[generation]:
            shared: Mapping[str, Mapping[str, Any]] | None
            shared = part.document.get("components", {}).get("responses")
            if shared:
                return shared
        return {}

    # --- schemas --------------------------------------------------------------------------

    def request(self, operation: Operation) -> Schema | None:
        """Schema of the parameters, its references not followed; None: there are none."""
        found: Schema | None = media_of(operation.document.get("requestBody")).get("schema")
        return found

    def answer(self, operation: Operation, status: str = "200") -> Schema | None:
        """Schema of the answer with that status, its references not followed."""
        response = operation.document.get("responses", {}).get(status, {})
        if "$ref" in response:
            name = response["$ref"].rpartition("/")[2]
            response = self.responses(operation.generation).get(name, {})
        found: Schema | None = media_of(response).get("schema")
        return found

    def resolve(self, operation: Operation, schema: Schema) -> Schema:
        """The schema itself, or what it refers to."""
        schemas = self._home[operation.generation, operation.name].schemas
        for _ in range(20):
            target = schema.get("$ref")
            if target is None:
                return schema
            schema = schemas.get(str(target).removeprefix(SCHEMAS), {})
        return {}

    def closed(self, operation: Operation, schema: Schema) -> dict[str, Any]:
        """The schema with the components that it can reach: complete in itself."""
        schemas = self._home[operation.generation, operation.name].schemas
        reached: dict[str, Schema] = {}
        waiting = list(_references(schema))
        while waiting:
            name = waiting.pop()
            if name not in reached and name in schemas:
                reached[name] = schemas[name]
                waiting.extend(_references(schemas[name]))
        return {"components": {"schemas": reached}, "allOf": [schema]}


def generation_of(document: RawDocument) -> Generation:
    """REST 3.0 lives under ``/rest/api``."""
    servers = document.get("servers") or ()
    urls = [str(server.get("url", "")) for server in servers if isinstance(server, dict)]
    return "v3" if any("/rest/api" in url for url in urls) else "classic"


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        target = value.get("$ref")
        if isinstance(target, str) and target.startswith(SCHEMAS):
            yield target.removeprefix(SCHEMAS)
        for inner in value.values():
            if isinstance(inner, (dict, list)):
                yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)
