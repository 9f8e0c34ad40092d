"""What can be found: one entry for each method and event of the documents."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from ..openapi.conventions import Api, media_of
from ..openapi.schema import Schemas, SchemaView

#: Beginning of names → words that say what the methods work on, where neither names
#: nor titles do (api-reference/crm/universal/index.md).
_ALSO_ABOUT: Final = {
    "crm.item": ("deal", "lead", "contact", "company", "quote", "invoice", "smart process"),
    "crm.category": ("deal", "smart process"),
    "crm.status": ("deal", "lead", "pipeline", "stage"),
    "crm.type": ("smart process",),
    "catalog.storeproduct": ("stock", "warehouse", "remaining amount"),
    "methods": ("available methods", "application", "call"),
    "method.get": ("available method", "application", "call"),
    "tasks.task": ("employee", "responsible"),
}
#: Words of names that are shorter occur in longer ones by chance.
_SHORTEST: Final = 3
_LETTERS: Final = re.compile(r"[a-z]+")
#: Names of so many parameters and fields are searched, the outermost first.
_MOST_FIELDS: Final = 80
#: Parameters, their members, and the members of those.
_DEPTH: Final = 3


class Kind(StrEnum):
    METHOD = "method"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Entry:
    """A method or an event, and the words by which it is found."""

    kind: Kind
    name: str
    title: str
    #: Title in Russian, empty if the document has none.
    title_ru: str = ""
    #: Section of the documentation.
    section: str = ""
    scopes: tuple[str, ...] = ()
    #: Names of parameters, and of the fields inside of them.
    fields: tuple[str, ...] = ()
    #: Records that the method works on although its name does not say so.
    records: tuple[str, ...] = ()
    deprecated: bool = False
    api: Api = "classic"
    #: Calling it changes nothing.
    safe: bool = False


def entries_of(documents: Mapping[Api, Mapping[str, Any]]) -> Iterator[Entry]:
    """The entries of our documents, in their order."""
    yield from _words_of_codes(list(_entries(documents)))


def _entries(documents: Mapping[Api, Mapping[str, Any]]) -> Iterator[Entry]:
    for api, document in documents.items():
        schemas = Schemas(document.get("components", {}).get("schemas", {}))
        for path, item in document["paths"].items():
            if "post" in item:
                yield _entry(Kind.METHOD, path.lstrip("/"), item["post"], schemas, api)
        for name, item in document.get("webhooks", {}).items():
            yield _entry(Kind.EVENT, name, item["post"], schemas, api)


def _entry(
    kind: Kind, name: str, operation: Mapping[str, Any], schemas: Schemas, api: Api
) -> Entry:
    body = schemas.view(media_of(operation.get("requestBody")).get("schema", {}))
    fields = tuple(dict.fromkeys(_names(body))) if kind is Kind.METHOD else ()
    return Entry(
        kind,
        name,
        operation.get("summary", ""),
        operation.get("x-b24-summary-ru", ""),
        next(iter(operation.get("tags", ())), ""),
        tuple(operation.get("x-b24-scopes", ())),
        fields[:_MOST_FIELDS],
        _also_about(name) if kind is Kind.METHOD else (),
        bool(operation.get("deprecated")),
        api,
        bool(operation.get("x-b24-safe")),
    )


def _also_about(name: str) -> tuple[str, ...]:
    while name and name not in _ALSO_ABOUT:
        name = name.rpartition(".")[0]
    return _ALSO_ABOUT.get(name, ())


def _words_of_codes(entries: list[Entry]) -> Iterator[Entry]:
    """Event codes glue words together (``ONCRMDEALADD``): the words of methods tell them apart."""
    known = {
        word
        for entry in entries
        if entry.kind is Kind.METHOD
        for word in _LETTERS.findall(entry.name.lower())
        if len(word) >= _SHORTEST
    }
    for entry in entries:
        if entry.kind is Kind.EVENT and "." not in entry.name:
            yield replace(entry, records=tuple(_split(entry.name.lower(), known)))
        else:
            yield entry


def _split(code: str, known: Container[str]) -> Iterator[str]:
    """The longest known words of a code, from left to right."""
    at = 0
    while at < len(code):
        ends = range(len(code), at + _SHORTEST - 1, -1)
        end = next((end for end in ends if code[at:end] in known), None)
        if end is not None:
            yield code[at:end]
        at = end if end is not None else at + 1


def _names(body: SchemaView) -> Iterator[str]:
    """Names of members: all of the outermost object before those inside of it."""
    level = [body]
    for _ in range(_DEPTH):
        members = [pair for view in level for pair in view.members.items()]
        yield from (name for name, _ in members)
        level = [inside for _, view in members for inside in (view, view.items) if inside]
