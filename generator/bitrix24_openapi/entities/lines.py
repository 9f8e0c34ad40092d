"""Which line of which page tells what: facts of a page → entries of ``spec/sources.json``.

One mapping, compact and deterministic, a line for each entry::

    {"format": 1,
     "methods": {"crm.deal.add": {"page": "api-reference/crm/deals/crm-deal-add.md", "line": "1",
         "request": {"fields": "32/35", "fields.TITLE": "59/62"},
         "answer": {"result": "590/594"},
         "errors": {"ACCESS_DENIED": "640/645"}}},
     "v3": {…}, "events": {"ONCRMDEALADD": {…, "payload": {…}}},
     "types": {"api-reference/crm/data-types.md#crm_multifield": {"VALUE": "101/104"}}}

A place is the line of the English page, a slash and the line of the Russian one; one number
stands for both where they are the same, and nothing stands for a page that does not have the
row. After a space comes the file, where it is not the page itself, and after ``@`` the key of
the type that has what is inside. Members are separated by dots, items of lists have no name of
their own, and ``*`` stands for free keys.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from ..extract.model import (
    ErrorFact,
    Event,
    Field,
    Method,
    Origin,
    PageFacts,
    Structure,
    Version,
)
from .places import Places, place

#: Path → place.
Lines = dict[str, str]
#: Section of the file → name → entry.
Sections = dict[str, dict[str, Any]]

FORMAT: Final = 1
METHODS: Final = "methods"
V3: Final = "v3"
EVENTS: Final = "events"
TYPES: Final = "types"
SECTIONS: Final = (METHODS, V3, EVENTS, TYPES)
#: Structures within structures; deeper ones contain themselves.
_DEPTH: Final = 8


def lines_of(facts: PageFacts) -> Sections:
    """The entries of a page."""
    page = _Page(facts)
    found: Sections = {}
    for method in facts.methods:
        section = V3 if method.version is Version.V3 else METHODS
        found.setdefault(section, {})[method.name] = page.method(method)
    for event in facts.events:
        found.setdefault(EVENTS, {})[event.name] = page.event(event)
    for key, shared in facts.shared.items():
        if shared.structure is not None and (inside := page.structure(shared.structure, "")):
            found.setdefault(TYPES, {})[key] = inside
    return found


class _Page:
    def __init__(self, facts: PageFacts) -> None:
        self._places = Places(facts)

    def method(self, method: Method) -> dict[str, Any]:
        response = Structure(fields=tuple(method.response))
        parts = {
            "request": self.structure(method.request, method.page),
            "answer": self.structure(response, method.page),
            "errors": self._errors(method.errors, method.page),
        }
        return self._head(method) | {name: part for name, part in parts.items() if part}

    def event(self, event: Event) -> dict[str, Any]:
        return self._head(event) | {"payload": self.structure(event.payload, event.page)}

    def _head(self, holder: Method | Event) -> dict[str, Any]:
        return {"page": holder.page, "line": place(*self._places.heading(holder))}

    def structure(self, structure: Structure, page: str) -> Lines:
        """The places of everything inside, relative to a page."""
        found: Lines = {}
        self._walk(structure, "", page, found, _DEPTH)
        return found

    def _walk(self, structure: Structure, prefix: str, page: str, found: Lines, depth: int) -> None:
        if not depth:
            return
        for field in structure.fields:
            self._field(field, field.name, prefix, page, found, depth)
        for alternative in structure.alternatives:
            self._walk(alternative.structure, prefix, page, found, depth)
        if structure.map_of is not None:
            self._field(structure.map_of, "*", prefix, page, found, depth)

    def _field(
        self, field: Field, name: str, prefix: str, page: str, found: Lines, depth: int
    ) -> None:
        path = ".".join(part for part in (prefix, name) if part)
        if path and field.origin is not Origin.EXAMPLE:
            found.setdefault(path, self._place(field, page))
        if field.inner is not None:
            self._walk(field.inner, path, page, found, depth - 1)

    def _place(self, row: Field | ErrorFact, page: str) -> str:
        text = place(*self._places.row(row))
        if row.source.file != page:
            text += f" {row.source.file}"
        inner = row.inner if isinstance(row, Field) else None
        if inner is not None and inner.ref is not None:
            text += f" @{inner.ref}"
        return text

    def _errors(self, errors: Iterable[ErrorFact], page: str) -> dict[str, list[str] | str]:
        """Places by code; by message where an error has none."""
        found: dict[str, list[str]] = {}
        for error in errors:
            if key := error.code or error.message:
                rows = found.setdefault(key, [])
                if (text := self._place(error, page)) not in rows:
                    rows.append(text)
        return {key: rows[0] if len(rows) == 1 else rows for key, rows in found.items()}


#: The same, entries as JSON.
Texts = dict[str, dict[str, str]]


def as_texts(sections: Sections) -> Texts:
    return {
        section: {
            name: json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
            for name, entry in entries.items()
        }
        for section, entries in sections.items()
    }


def sources_text(pages: Iterable[Texts]) -> Iterator[str]:
    """The text of ``sources.json``: of several entries for a name, that of the first page."""
    found: Texts = {section: {} for section in SECTIONS}
    for page in pages:
        for section, entries in page.items():
            for name, entry in entries.items():
                found[section].setdefault(name, entry)
    yield f'{{"format": {FORMAT}'
    for section, entries in found.items():
        yield f',\n"{section}": {{'
        comma = "\n"
        for name, text in sorted(entries.items()):
            yield f"{comma}{json.dumps(name, ensure_ascii=False)}: {text}"
            comma = ",\n"
        yield "\n}"
    yield "\n}\n"
