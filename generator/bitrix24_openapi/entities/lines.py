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


def place(first: int, second: int) -> str:
    """``12/15``; ``12`` where both are the same, ``12/`` and ``/15`` where one is missing."""
    if first == second:
        return str(first)
    return f"{first or ''}/{second or ''}"


def lines_of(facts: PageFacts) -> Sections:
    """The entries of a page."""
    found: Sections = {}
    for method in facts.methods:
        section = V3 if method.version is Version.V3 else METHODS
        found.setdefault(section, {})[method.name] = _method(method)
    for event in facts.events:
        entry = _head(event)
        entry["payload"] = _structure(event.payload, event.page)
        found.setdefault(EVENTS, {})[event.name] = entry
    for key, shared in facts.shared.items():
        if shared.structure is not None and (inside := _structure(shared.structure, "")):
            found.setdefault(TYPES, {})[key] = inside
    return found


def _head(holder: Method | Event) -> dict[str, Any]:
    twin = holder.twin.line if holder.twin is not None else 0
    return {"page": holder.page, "line": place(holder.source.line, twin)}


def _method(method: Method) -> dict[str, Any]:
    entry = _head(method)
    response = Structure(fields=method.response)
    parts = {
        "request": _structure(method.request, method.page),
        "answer": _structure(response, method.page),
        "errors": _errors(method.errors, method.page),
    }
    return entry | {name: part for name, part in parts.items() if part}


def _structure(structure: Structure, page: str) -> Lines:
    found: Lines = {}
    _walk(structure, "", page, found, _DEPTH)
    return found


def _walk(structure: Structure, prefix: str, page: str, found: Lines, depth: int) -> None:
    if not depth:
        return
    for field in structure.fields:
        _field(field, prefix, page, found, depth)
    for alternative in structure.alternatives:
        _walk(alternative.structure, prefix, page, found, depth)
    if structure.map_of is not None:
        _field(structure.map_of, prefix, page, found, depth, name="*")


def _field(
    field: Field, prefix: str, page: str, found: Lines, depth: int, name: str | None = None
) -> None:
    name = field.name if name is None else name
    path = ".".join(part for part in (prefix, name) if part)
    if path and field.origin is not Origin.EXAMPLE:
        found.setdefault(path, _place_of(field, page))
    if field.inner is not None:
        _walk(field.inner, path, page, found, depth - 1)


def _place_of(field: Field | ErrorFact, page: str) -> str:
    source, twin = field.source, field.twin
    if field.only_in_ru:
        text = place(0, source.line)
    else:
        text = place(source.line, twin.line if twin is not None else 0)
    if source.file != page:
        text += f" {source.file}"
    inner = field.inner if isinstance(field, Field) else None
    if inner is not None and inner.ref is not None:
        text += f" @{inner.ref}"
    return text


def _errors(errors: Iterable[ErrorFact], page: str) -> dict[str, list[str] | str]:
    """Lines by code; by message where an error has none."""
    found: dict[str, list[str]] = {}
    for error in errors:
        if key := error.code or error.message:
            rows = found.setdefault(key, [])
            text = _place_of(error, page)
            if text not in rows:
                rows.append(text)
    return {key: rows[0] if len(rows) == 1 else rows for key, rows in found.items()}


def sources_text(pages: Iterable[Sections]) -> Iterator[str]:
    """The text of ``sources.json``: of several entries for a name, that of the first page."""
    found: Sections = {section: {} for section in SECTIONS}
    for page in pages:
        for section, entries in page.items():
            for name, entry in entries.items():
                found[section].setdefault(name, entry)
    yield f'{{"format": {FORMAT}'
    for section, entries in found.items():
        yield f',\n"{section}": {{'
        comma = "\n"
        for name, entry in sorted(entries.items()):
            value = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
            yield f"{comma}{json.dumps(name, ensure_ascii=False)}: {value}"
            comma = ",\n"
        yield "\n}"
    yield "\n}\n"
