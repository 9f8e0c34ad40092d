"""What a page shows beside its tables, brought to bear on a structure: one ordered list.

Every pass takes a structure and returns another; none edits what it is given. Requests,
answers, events and methods without a page of their own go through the same list, with
:class:`Evidence` saying what there is of each kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ...markdown.model import Diagnostic, Source
from ..model import Json, Structure
from ..tables.items import named_items
from ..tables.rows import join_rows, nest_paths
from .code_values import accept_values
from .definitions import attach_definition
from .example_merger import ExampleMerger
from .flat_rows import place_rows
from .type_match import SharedLookup

#: Called after each pass: its name, the structure before and after it.
Watch = Callable[[str, Structure, Structure], None]


@dataclass(frozen=True, slots=True)
class Definition:
    """A field table under a heading of its own that nothing refers to."""

    title: str
    structure: Structure
    source: Source


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a page shows of one structure beside the tables that describe it."""

    lookup: SharedLookup
    note: Callable[[Diagnostic], None]
    #: Where to look for what only an example shows.
    source: Source
    #: Example objects that the structure describes.
    bodies: Sequence[Mapping[str, Json]] = ()
    #: What code examples send.
    literals: Sequence[Mapping[str, Json]] = ()
    definitions: Sequence[Definition] = ()
    #: Names may be spelled in another case than documented, and carry operators.
    request: bool = False
    #: The rows are those of a flat table: which object each belongs to, only examples tell.
    flat: bool = False


Pass = Callable[[Structure, Evidence], Structure]


def nest_dotted_rows(structure: Structure, _: Evidence) -> Structure:
    """``data.FIELDS`` goes into ``data``."""
    return replace(structure, fields=nest_paths(structure.fields))


def place_flat_rows(structure: Structure, evidence: Evidence) -> Structure:
    """Rows after ``result`` go into the object that shows their names."""
    if not evidence.flat:
        return structure
    return replace(structure, fields=place_rows(structure.fields, evidence.bodies, evidence.source))


def join_repeated_rows(structure: Structure, _: Evidence) -> Structure:
    """One field per name, and sets of names to choose from."""
    return join_rows(structure)


def attach_unreferenced_definitions(structure: Structure, evidence: Evidence) -> Structure:
    """A table that nothing refers to describes the example object that has its names."""
    for definition in evidence.definitions:
        attached = attach_definition(structure, definition.structure, evidence.bodies)
        if attached is not None:
            structure = attached
            continue
        message = f"{definition.title!r} describes nothing that is documented"
        evidence.note(Diagnostic("definition-unplaced", message, definition.source))
    return structure


def merge_examples(structure: Structure, evidence: Evidence) -> Structure:
    """Fields learn what was seen of them; what only examples show is added and marked."""
    merger = ExampleMerger(
        evidence.lookup, evidence.note, evidence.source, request=evidence.request
    )
    return merger.merge(structure, evidence.bodies)


def accept_values_seen_in_code(structure: Structure, evidence: Evidence) -> Structure:
    """Documented fields accept what code examples send."""
    for body in evidence.literals:
        structure = accept_values(structure, body, evidence.note)
    return structure


def name_items(structure: Structure, _: Evidence) -> Structure:
    """Plain arrays of which nothing else is known get the elements their words name."""
    return named_items(structure)


PASSES: tuple[Pass, ...] = (
    nest_dotted_rows,
    place_flat_rows,
    join_repeated_rows,
    attach_unreferenced_definitions,
    merge_examples,
    accept_values_seen_in_code,
    name_items,
)


def apply_passes(structure: Structure, evidence: Evidence, watch: Watch | None = None) -> Structure:
    """A documented structure with everything that the rest of its page shows of it."""
    for each in PASSES:
        after = each(structure, evidence)
        if watch is not None:
            watch(each.__name__, structure, after)
        structure = after
    return structure
