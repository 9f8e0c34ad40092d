"""The methods of the API, found by name in any letter case, with their schemas."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..openapi.canonical import read_document
from ..openapi.document import Document
from ..openapi.document import Operation as Method
from ..openapi.load import RawDocument
from ..openapi.nodes import Node
from ..openapi.schema import Schemas, SchemaView
from .model import Generation, Operation


@dataclass(slots=True)
class _Part:
    """One document, as the mock reads it and as it is published."""

    document: Document
    published: Document
    operations: dict[str, Operation] = field(default_factory=dict)
    """By name in lower case."""


class Catalogue:
    """All documents together; of two for the same generation the later one adds and replaces."""

    def __init__(self, documents: Iterable[RawDocument]) -> None:
        self._parts: dict[Generation, list[_Part]] = {"classic": [], "v3": []}
        self._home: dict[tuple[Generation, str], _Part] = {}
        for document in documents:
            self._add(document)

    def _add(self, published: RawDocument) -> None:
        document = Document(read_document(published))
        generation = document.api
        part = _Part(document, Document(published))
        for name, method in document.methods.items():
            part.operations[name.lower()] = Operation(name, generation, method.raw)
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

    def documents(self, generation: Generation) -> Iterator[Document]:
        """The documents of one generation, the last one first."""
        for part in self._parts[generation]:
            yield part.document

    # --- schemas --------------------------------------------------------------------------

    def components(self, generation: Generation) -> Mapping[str, Node]:
        """The schemas of all documents of one generation."""
        layers = [document.components("schemas") for document in self.documents(generation)]
        # Only looked into: the layers, which are read when asked for, need not be mutable.
        return ChainMap(*layers)  # type: ignore[arg-type]

    def schemas(self, operation: Operation) -> Schemas:
        """The components that the schemas of a method refer to."""
        return self._home[operation.generation, operation.name].document.schemas

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

    def published(self, operation: Operation, *, status: str = "") -> dict[str, Any]:
        """The published schema of the parameters, or of the answer with that status, closed.

        It accepts whatever portals take or send in the place of canonical values.
        """
        document = self._home[operation.generation, operation.name].published
        method = document.methods[operation.name]
        schema = method.answer(status) if status else method.request
        return document.schemas.closed(schema or {})

    def _method(self, operation: Operation) -> Method:
        return self._home[operation.generation, operation.name].document.methods[operation.name]
