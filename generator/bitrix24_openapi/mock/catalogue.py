"""The methods of the API, found by name in any letter case, with their schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..openapi.document import Document
from ..openapi.document import Operation as Method
from ..openapi.load import RawDocument
from ..openapi.nodes import Node
from ..openapi.schema import Schemas, SchemaView
from .model import Generation, Operation


@dataclass(slots=True)
class _Part:
    """One document."""

    document: Document
    operations: dict[str, Operation] = field(default_factory=dict)
    """By name in lower case."""


class Catalogue:
    """All documents together; of two for the same generation the later one adds and replaces."""

    def __init__(self, documents: Iterable[RawDocument]) -> None:
        self._parts: dict[Generation, list[_Part]] = {"classic": [], "v3": []}
        self._home: dict[tuple[Generation, str], Document] = {}
        for document in documents:
            self._add(Document(document))

    def _add(self, document: Document) -> None:
        generation = document.api
        part = _Part(document)
        for name, method in document.methods.items():
            part.operations[name.lower()] = Operation(name, generation, method.raw)
            self._home[generation, name] = document
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

    def documents(self, generation: Generation) -> Iterator[Document]:
        """The documents of one generation, the last one first."""
        for part in self._parts[generation]:
            yield part.document

    # --- schemas --------------------------------------------------------------------------

    def schemas(self, operation: Operation) -> Schemas:
        """The components that the schemas of a method refer to."""
        return self._home[operation.generation, operation.name].schemas

    def request(self, operation: Operation) -> Node | None:
        """Schema of the parameters, its references not followed; None: there are none."""
        return self._method(operation).request

    def answer(self, operation: Operation, status: str = "200") -> Node | None:
        """Schema of the answer with that status, its references not followed."""
        return self._method(operation).answer(status)

    def view(self, operation: Operation, schema: Node) -> SchemaView:
        """What a value of the schema may be."""
        return self.schemas(operation).view(schema)

    def closed(self, operation: Operation, schema: Node) -> dict[str, Any]:
        """The schema with the components that it can reach: complete in itself."""
        return self.schemas(operation).closed(schema)

    def _method(self, operation: Operation) -> Method:
        return self._home[operation.generation, operation.name].methods[operation.name]
