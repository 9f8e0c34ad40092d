"""Leaves out fields whose names cannot be keys of a request or an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...identifiers import FIELD
from ...markdown.model import Diagnostic
from ..model import Field, PageFacts, Structure


def refuse_names(facts: PageFacts) -> None:
    """Drop such fields wherever the facts of a page have them, with a diagnostic for each."""
    found = facts.diagnostics
    for method in facts.methods:
        method.request = _accepted(method.request, found)
        method.response = list(_fields(method.response, found))
    for event in facts.events:
        event.payload = _accepted(event.payload, found)
    for key, shared in facts.shared.items():
        if shared.structure is not None:
            facts.shared[key] = replace(shared, structure=_accepted(shared.structure, found))


def _accepted(structure: Structure, found: list[Diagnostic]) -> Structure:
    before = len(found)
    fields = tuple(_fields(structure.fields, found))
    alternatives = tuple(
        replace(each, structure=_accepted(each.structure, found)) for each in structure.alternatives
    )
    map_of = next(_fields([structure.map_of], found), None) if structure.map_of else None
    if len(found) == before:
        return structure
    sets = tuple(names for names in structure.required_sets if all(map(FIELD.accepts, names)))
    return replace(
        structure, fields=fields, alternatives=alternatives, map_of=map_of, required_sets=sets
    )


def _fields(fields: Iterable[Field], found: list[Diagnostic]) -> Iterator[Field]:
    for field in fields:
        names = (field.name, field.pattern or "", *field.aliases)
        refused = next((name for name in names if not FIELD.accepts(name)), None)
        if refused is not None:
            found.append(Diagnostic("name-refused", FIELD.refusal(refused), field.source))
        elif field.inner is None:
            yield field
        else:
            inner = _accepted(field.inner, found)
            yield field if inner is field.inner else replace(field, inner=inner)
