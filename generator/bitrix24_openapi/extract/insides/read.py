"""What a definition says: tables → fields, with their insides.

Where the inside of a field is defined is for :mod:`.find` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ...markdown.model import Block, Diagnostic, Paragraph, Source, Table
from ..conventions import UPLOADED_TYPES
from ..model import (
    MISSING,
    Alternative,
    DocType,
    EnumValue,
    Field,
    Language,
    Origin,
    SharedType,
    Structure,
    TypeName,
    Wire,
)
from ..prose import description_source
from ..sections.outline import Outline, Region, tab_groups, tables
from ..tables.columns import FieldRow, TableKind, field_rows, read_header
from ..tables.patterns import ANY_NAME
from ..tables.rows import join_either_or, join_rows, open_lists, with_alternatives
from ..tables.types import BASIC_TYPES, is_composite
from ..values import CellFacts, read_cell
from ..values.defaults import column_default
from ..values.literals import literal_types
from ..words.columns import Column
from ..words.sentences import (
    IDENTIFIER,
    MAP,
    MAP_SENTENCES,
    required_names,
    speaks_of_null,
)
from .find import Finder, Question, local_anchors, named_fields
from .lookup import SharedLookup
from .value_tables import values_under

#: A region deeper than this in a chain of definitions is a loop that the guard did not see.
MAX_DEPTH = 12

#: A field that holds the id or the code of what its type describes.
_ID_NAME = re.compile(r"(?:_ID|Id|_IDS|Ids)$|^(?:id|ids)$")


class StructureReader:
    """Reads the structures of one page in one language."""

    def __init__(
        self,
        sections: Outline,
        language: Language,
        lookup: SharedLookup,
        diagnostics: list[Diagnostic],
    ) -> None:
        self._path = sections.page.path
        self._language = language
        self._lookup = lookup
        self._diagnostics = diagnostics
        self._structures: dict[tuple[Region, bool], Structure | None] = {}
        self._being_read: list[Region] = []
        self._finder = Finder(
            sections,
            lookup,
            self.region_structure,
            self._being_read.__contains__,
            diagnostics.append,
        )
        #: Regions that refer to themselves; they become shared types of the page.
        self.recursive: dict[str, SharedType] = {}
        #: Regions that ended as the inside of something.
        self.used_regions: set[Region] = set()
        #: Tables that ended as part of a structure.
        self.used_tables: set[Table] = set()

    # --- tables --------------------------------------------------------------------------

    def fields_of(self, table: Table, *, request: bool) -> list[Field]:
        """Fields of one table, with their insides, in the order of its rows."""
        header = read_header(table)
        if header.kind is not TableKind.FIELDS:
            return []
        self.used_tables.add(table)
        fields: list[Field] = []
        for row in field_rows(table, header):
            if row.name.anonymous and fields:
                fields[-1] = with_alternatives(fields[-1], row.name.type)
                continue
            if not row.name.names:
                self._note("row-without-name", "row has no name", row.source)
                continue
            fields.extend(self._row_fields(row, request=request))
        return open_lists(fields)

    def _row_fields(self, row: FieldRow, *, request: bool) -> list[Field]:
        facts = read_cell(
            row.name.names[0], row.name.type, row.description, self._language, request=request
        )
        self._diagnostics.extend(facts.diagnostics)
        if _is_label(row):
            self._note("label-row", f"row {row.name.names[0]!r} names no field", row.source)
            return []
        found = [self._field(name, row, facts, request=request) for name in row.name.names]
        if len(found) < 2:
            return found
        starred = any(field.required for field in found) or row.name.conditional
        return [
            replace(
                field,
                conditional=True,
                required=False,
                either_or=(
                    *field.either_or,
                    *(f.name for f in found if starred and f is not field),
                ),
            )
            for field in found
        ]

    def _field(self, name: str, row: FieldRow, facts: CellFacts, *, request: bool) -> Field:
        text = description_source(row.description)
        doc_type = self._linked_type(name, row.name.type, text, request=request)
        conditional = row.name.conditional or facts.conditional
        default = facts.default
        if default is MISSING and Column.DEFAULT in row.extra:
            default = column_default(name, row.extra[Column.DEFAULT], literal_types(doc_type))
        anchors = local_anchors(doc_type, text)
        question = Question(name, doc_type, text, row.source, anchors, facts.keys, request)
        inner = self._inside(question, facts)
        enum = tuple(facts.enum)
        if inner is None and not enum:
            enum = self._values_elsewhere(question)
        return Field(
            name=name,
            type=doc_type,
            source=row.source,
            required=row.name.required and not conditional and not facts.optional,
            conditional=conditional,
            pattern=row.name.pattern,
            either_or=tuple(facts.either_or),
            stands_for=tuple(facts.stands_for),
            deprecated=facts.deprecated,
            description=text,
            enum=enum,
            default=default,
            limits=facts.limits,
            inner=inner,
            observed=(Wire.NULL,) if not request and speaks_of_null(text) else (),
        )

    def _linked_type(
        self, name: str, doc_type: DocType | None, text: str, *, request: bool
    ) -> DocType | None:
        """A documented type, with the keys of the types that its names link to."""
        if doc_type is None or all(t.link is None for t in doc_type.alternatives):
            return doc_type
        linked = tuple(self._linked(t, name, text, request=request) for t in doc_type.alternatives)
        return (
            doc_type if linked == doc_type.alternatives else replace(doc_type, alternatives=linked)
        )

    def _linked(self, name: TypeName, field: str, text: str, *, request: bool) -> TypeName:
        if name.name.lower() in BASIC_TYPES:
            return name
        local = name.link is not None and name.link.startswith("#")
        if local and "." not in name.name:
            return name
        shared = self._lookup.resolve(self._path, name)
        if shared is None:
            return name
        if shared.structure is not None and (_ID_NAME.search(field) or IDENTIFIER.search(text)):
            # ``currencyId`` of type ``crm_currency``: the code, not the object.
            shared = self._lookup.identifier(shared)
        elif request and name.name.lower() in UPLOADED_TYPES:
            # Read as an object, written as an upload (api-reference/crm/data-types.md).
            return name
        return replace(name, shared=shared.key)

    # --- insides -------------------------------------------------------------------------

    def _inside(self, question: Question, facts: CellFacts) -> Structure | None:
        if not is_composite(question.type):
            return None
        if question.lists_names:
            return None
        structure = self._finder.find(question)
        empty = structure is not None and not structure.fields and structure.ref is None
        if structure is None or (empty and facts.keys is not None):
            structure = facts.keys
        if structure is not None and facts.inner_enum:
            structure = _with_values(structure, facts.inner_enum)
        if structure is not None and _describes_values(structure) and MAP.search(question.text):
            item = Field("", None, question.source, origin=Origin.INLINE, inner=structure)
            structure = Structure(map_of=item, source=structure.source)
        if structure is None and question.is_selector:
            structure = named_fields(question.text, question.source)
        if question.request:
            structure = _with_required_names(structure, question)
        return structure

    def _values_elsewhere(self, question: Question) -> tuple[EnumValue, ...]:
        """The values that a section lists to which the cell links."""
        if question.lists_names:
            return ()
        for anchor in question.anchors:
            region = self._finder.region_at(anchor)
            if region is None:
                region = next(iter(self._finder.regions_named(question.name)), None)
            values = (
                values_under(region, question.name, question.type, self._language)
                if region is not None
                else ()
            )
            if values:
                return values
        return ()

    # --- regions -------------------------------------------------------------------------

    def region_at(self, anchor: str) -> Region | None:
        """The region of a local anchor."""
        return self._finder.region_at(anchor)

    def region_structure(self, region: Region, *, request: bool) -> Structure | None:
        """The structure a heading defines, or None when nothing under it looks like one."""
        if region in self._being_read:
            return self._recursive_ref(region)
        if len(self._being_read) >= MAX_DEPTH:
            message = f"definitions nest deeper than {MAX_DEPTH}"
            self._note("too-deep", message, Source(self._path, 1))
            return None
        self.used_regions.add(region)
        anchor = self._anchor_key(region)
        if (region, request) not in self._structures:
            self._being_read.append(region)
            try:
                read = self._read_region(region, request=request)
            finally:
                self._being_read.pop()
            self._structures[region, request] = read
            if anchor in self.recursive:
                self.recursive[anchor] = self._lookup.complete(self.recursive[anchor], read)
        structure = self._structures[region, request]
        if structure is not None and anchor in self.recursive:
            return Structure(ref=anchor)
        return structure

    def _anchor_key(self, region: Region) -> str:
        heading = region.heading
        anchor = heading.anchors[0] if heading is not None and heading.anchors else "top"
        return f"{self._path}#{anchor}"

    def _recursive_ref(self, region: Region) -> Structure:
        key = self._anchor_key(region)
        if key not in self.recursive:
            where = region.heading.where if region.heading else Source(self._path, 1)
            self.recursive[key] = SharedType(key, region.title, None, None, (), "", where)
            self._lookup.register(self.recursive[key])
        return Structure(ref=key)

    def _read_region(self, region: Region, *, request: bool) -> Structure | None:
        structure = self.blocks_structure(region.blocks, request=request)
        if structure is None:
            structure = self._of_children(region, request=request)
        if structure is None and region.blocks:
            # A definition without a table: a list of keys or a skeleton in a fence.
            structure = read_cell("", None, region.blocks, self._language, request=request).keys
        if structure is not None and structure.fields and _says_map(region):
            where = structure.fields[0].source
            structure = Structure(map_of=Field("", None, where, inner=structure), source=where)
        if structure is not None and structure.source is None and region.heading is not None:
            structure = replace(structure, source=region.heading.where)
        return structure

    def _of_children(self, region: Region, *, request: bool) -> Structure | None:
        """The structure under the only lower heading that has one; several are alternatives."""
        found = [
            Alternative(child.title, structure)
            for child in region.children
            if not child.opens_section
            and (structure := self.region_structure(child, request=request)) is not None
        ]
        if len(found) == 1:
            return found[0].structure
        return Structure(alternatives=tuple(found)) if found else None

    def blocks_structure(self, blocks: Sequence[Block], *, request: bool) -> Structure | None:
        """Structure from the tables among blocks; tabs with tables become alternatives."""
        found = [
            field
            for table in tables(list(blocks))
            for field in self.fields_of(table, request=request)
        ]
        alternatives = [
            Alternative(tab.title, structure)
            for group in tab_groups(list(blocks))
            for tab in group.tabs
            if (structure := self.blocks_structure(tab.blocks, request=request)) is not None
        ]
        if not found and not alternatives:
            return None
        fields = join_either_or(found, blocks)
        return join_rows(Structure(fields=fields, alternatives=tuple(alternatives)))

    def _note(self, kind: str, message: str, source: Source) -> None:
        self._diagnostics.append(Diagnostic(kind, message, source))


# --- helpers ------------------------------------------------------------------------------


def _describes_values(structure: Structure) -> bool:
    """A definition below a map is about its values, unless its rows stand for the keys.

    ``<siteId>`` in ``api-reference/landing/rights/role-model/landing-role-get-rights.md``.
    """
    free = any(field.pattern == ANY_NAME for field in structure.fields)
    return structure.map_of is None and not free


def _says_map(region: Region) -> bool:
    """The words under a heading say that the table below describes each value of a map."""
    texts = (b.inline.source for b in region.blocks if isinstance(b, Paragraph))
    return any(MAP_SENTENCES.search(text) for text in texts)


def _is_label(row: FieldRow) -> bool:
    """A row that groups the rows below it ("Settings for all OFDs")."""
    name = row.name.names[0]
    return (
        row.name.type is None
        and not row.description
        and not row.extra
        and (" " in name.strip() or not name.isascii())
    )


def _with_required_names(structure: Structure | None, question: Question) -> Structure | None:
    """Marks in words: "Required fields: `iblockId`" (``catalog.product.list``, ``filter``).

    They may be all that the page says of the inside
    (``api-reference/crm/timeline/bindings/crm-timeline-bindings-list.md``).
    """
    names = required_names(question.text)
    if not names or (structure is not None and structure.ref is not None):
        return structure
    known = structure or Structure(source=question.source)
    marked = [
        replace(field, required=True) if field.name in names and not field.conditional else field
        for field in known.fields
    ]
    missing = [name for name in names if all(field.name != name for field in known.fields)]
    if _is_object(question.type):
        marked += [
            Field(name, None, question.source, required=True, origin=Origin.INLINE)
            for name in missing
        ]
    return replace(known, fields=tuple(marked)) if marked else structure


def _is_object(doc_type: DocType | None) -> bool:
    """Whether keys that only words name are keys of the value, and not of a list's conditions."""
    return doc_type is not None and any(t.name.lower() == "object" for t in doc_type.alternatives)


def _with_values(structure: Structure, values: Mapping[str, Sequence[EnumValue]]) -> Structure:
    """A structure whose fields have the values that the cell lists for them, at all depths."""

    def listed() -> Iterator[Field]:
        for field in structure.fields:
            enum = field.enum or tuple(values.get(field.name, ()))
            inner = _with_values(field.inner, values) if field.inner is not None else None
            yield replace(field, enum=enum, inner=inner)

    return replace(structure, fields=tuple(listed()))
