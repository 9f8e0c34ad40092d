"""The operations of the documents, by name and by words."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import jsonschema_rs

from ..openapi.conventions import Api, media_of
from ..openapi.schema import Schemas, SchemaView
from ..search import Index, entries_of


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one API."""

    name: str
    api: Api
    node: Mapping[str, Any]
    schemas: Schemas

    @property
    def request(self) -> Mapping[str, Any]:
        schema: Mapping[str, Any] = media_of(self.node.get("requestBody")).get("schema", {})
        return schema

    @property
    def parameters(self) -> SchemaView:
        return self.schemas.view(self.request)

    @property
    def answer(self) -> SchemaView:
        media = media_of(self.node.get("responses", {}).get("200"))
        return self.schemas.view(media.get("schema", {}))

    @property
    def safe(self) -> bool:
        """Calling it changes nothing."""
        return bool(self.node.get("x-b24-safe"))

    @property
    def scopes(self) -> tuple[str, ...]:
        return tuple(self.node.get("x-b24-scopes", ()))


class Knowledge:
    """Everything that the documents say, ready to be asked."""

    def __init__(self, documents: Mapping[Api, Mapping[str, Any]]) -> None:
        self._documents = documents
        self._operations: dict[tuple[str, Api], Operation] = {
            (operation.name.lower(), operation.api): operation
            for operation in _operations(documents)
        }

    @cached_property
    def index(self) -> Index:
        return Index(entries_of(self._documents))

    def operation(self, name: str, api: Api | None = None) -> Operation | None:
        """A method by its name in any case: of the API given, else classic before REST 3.0."""
        apis: tuple[Api, ...] = (api,) if api is not None else ("classic", "v3")
        found = (self._operations.get((name.strip().lower(), each)) for each in apis)
        return next(filter(None, found), None)

    def like(self, name: str, limit: int = 3) -> list[str]:
        """Names that resemble one that is not there."""
        names = {operation.name.lower(): operation.name for operation in self._operations.values()}
        close = difflib.get_close_matches(name.strip().lower(), names, limit, 0.75)
        if close:
            return [names[each] for each in close]
        return [hit.entry.name for hit in self.index.search(name, limit)]

    def faults(self, operation: Operation, parameters: Mapping[str, Any]) -> list[str]:
        """What is wrong with the parameters of a call, one line each."""
        if not operation.request:
            return [f"{name}: the method has no parameters" for name in parameters]
        schema = operation.schemas.closed(operation.request)
        validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=False)
        return [_fault(error) for error in validator.iter_errors(dict(parameters))]


def _operations(documents: Mapping[Api, Mapping[str, Any]]) -> Iterator[Operation]:
    for api, document in documents.items():
        schemas = Schemas(document.get("components", {}).get("schemas", {}))
        for path, item in document["paths"].items():
            if "post" in item:
                yield Operation(path.lstrip("/"), api, item["post"], schemas)


def _fault(error: jsonschema_rs.ValidationError) -> str:
    place = ".".join(map(str, error.instance_path))
    return f"{place}: {error.message}" if place else error.message
