"""Tables → fields, and the inside of objects: anchors, headings, shared types, cell formats.

The ways in which the docs say what an object holds are tried in a fixed order, best first:
local anchor, repaired anchor (``#parametr-x``: a transliterated Russian slug that the
translation kept), heading by name, definition on another page, keys inside the cell.
Rows that follow in the same table and example payloads come later (``response``, ``observe``).
"""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...markdown.model import Block, Diagnostic, Paragraph, Source, Table
from ..conventions import SELECTORS, UPLOADED_TYPES
from ..evidence.assemble import add_alternatives, finish, join_either_or
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
    Wire,
)
from ..prose import description_source
from ..sections.outline import Outline, Region, tab_groups, tables
from ..tables.columns import FieldRow, TableKind, body, cell_text, field_rows, read_header
from ..tables.patterns import ANY_NAME
from ..tables.types import BASIC_TYPES
from ..values import CellFacts, read_cell
from ..values.defaults import column_default
from ..values.literals import literal_types
from ..words.columns import REQUIRED_MARKS, Column
from ..words.headings import VALUES, SectionKind, is_about_inside
from ..words.sentences import (
    IDENTIFIER,
    MAP,
    MAP_SENTENCES,
    NAMED_FIELDS,
    REQUIRED_NAMES,
    speaks_of_null,
)
from ..words.wording import normalise

if TYPE_CHECKING:
    from .shared import SharedTypes

#: Basic types whose inside may be described.
COMPOSITE = frozenset("object array list map any mixed unknown file json enum".split())

_LOCAL_LINK = re.compile(r"\]\(\s*#([^)\s]+)\s*\)")
_PAGE_LINK = re.compile(r"\]\(\s*([^)\s#]+\.(?:md|html))#([^)\s]+)\s*\)")
#: A page that lists fields, by its file name: other pages are linked to for other reasons.
_WHOLE_PAGE = re.compile(r"\]\(\s*([^)\s#]*\bfields(?:-rest-v3)?\.md)\s*\)")
_CODE_WORD = re.compile(r"`([A-Za-z_]\w*)`")
_BARE_PAGE_LINK = re.compile(r"\]\(\s*([^)\s#]+\.md)\s*\)")
#: A region deeper than this in a chain of definitions is a loop that the guard did not see.
MAX_DEPTH = 12


def is_composite(doc_type: DocType | None) -> bool:
    """The type can have an inside: an object, a list, any, or a name that the docs define."""
    if doc_type is None:
        return True
    return any(
        t.array_depth or t.name.lower() in COMPOSITE or t.name.lower() not in BASIC_TYPES
        for t in doc_type.alternatives
    )


class StructureReader:
    """Reads the structures of one page in one language."""

    def __init__(
        self,
        page_outline: Outline,
        language: Language,
        shared: SharedTypes,
        diagnostics: list[Diagnostic],
    ) -> None:
        self._outline = page_outline
        self._path = page_outline.page.path
        self._language = language
        self._shared = shared
        self._diagnostics = diagnostics
        self._cache: dict[tuple[int, bool], Structure | None] = {}
        self._in_progress: list[Region] = []
        #: Regions that refer to themselves; they become shared types of the page.
        self.recursive: dict[str, SharedType] = {}
        #: Regions that ended as the inside of something.
        self.used_regions: set[int] = set()
        #: Tables that ended as part of a structure.
        self.used_tables: set[int] = set()

    # --- tables --------------------------------------------------------------------------

    def fields_of(self, table: Table, *, request: bool) -> list[Field]:
        """Fields of one table, dotted names nested, insides attached."""
        header = read_header(table)
        if header.kind is not TableKind.FIELDS:
            return []
        self.used_tables.add(id(table))
        fields: list[Field] = []
        for row in field_rows(table, header):
            if row.name.anonymous and fields:
                add_alternatives(fields[-1], row.name.type)
                continue
            if not row.name.names:
                self._note("row-without-name", "row has no name", row.source)
                continue
            fields.extend(self._row_fields(row, request=request))
        return fields

    def _row_fields(self, row: FieldRow, *, request: bool) -> list[Field]:
        facts = read_cell(
            row.name.names[0], row.name.type, row.description, self._language, request=request
        )
        self._diagnostics.extend(facts.diagnostics)
        if _is_label(row):
            self._note("label-row", f"row {row.name.names[0]!r} names no field", row.source)
            return []
        found = [self._field(name, row, facts, request=request) for name in row.name.names]
        if len(found) > 1:
            starred = any(field.required for field in found) or row.name.conditional
            for extra in found:
                extra.conditional = True
                extra.required = False
                if starred:
                    extra.either_or.extend(f.name for f in found if f is not extra)
        return found

    def _field(self, name: str, row: FieldRow, facts: CellFacts, *, request: bool) -> Field:
        doc_type = copy.deepcopy(row.name.type) if len(row.name.names) > 1 else row.name.type
        conditional = row.name.conditional or facts.conditional
        starred = row.name.required or _required_column(row)
        field = Field(
            name=name,
            type=doc_type,
            source=row.source,
            required=starred and not conditional and not facts.optional,
            conditional=conditional,
            pattern=row.name.pattern,
            either_or=list(facts.either_or),
            deprecated=facts.deprecated,
            description=description_source(row.description),
            enum=facts.enum,
            default=facts.default,
            limits=facts.limits,
        )
        if field.default is MISSING and Column.DEFAULT in row.extra:
            field.default = column_default(name, row.extra[Column.DEFAULT], literal_types(doc_type))
        if not request and speaks_of_null(field.description):
            field.observed.append(Wire.NULL)
        self._attach_types(field, request=request)
        self._attach_inner(field, row, facts, request=request)
        return field

    def _attach_types(self, field: Field, *, request: bool) -> None:
        for alternative in field.type.alternatives if field.type is not None else ():
            if alternative.name.lower() in BASIC_TYPES:
                continue
            local = alternative.link is not None and alternative.link.startswith("#")
            if local and "." not in alternative.name:
                continue
            shared = self._shared.resolve(self._path, alternative)
            if shared is None:
                continue
            if shared.structure is not None and is_identifier(field):
                shared = self._shared.identifier(shared)
            elif request and alternative.name.lower() in UPLOADED_TYPES:
                # Read as an object, written as an upload (api-reference/crm/data-types.md).
                continue
            alternative.shared = shared.key

    # --- insides -------------------------------------------------------------------------

    def _attach_inner(
        self, field: Field, row: FieldRow, facts: CellFacts, *, request: bool
    ) -> None:
        text = field.description
        links = self._local_links(field.type, text)
        if not is_composite(field.type):
            if links and not field.enum:
                field.enum = self._enum_of_region(field, links)
            if facts.keys is not None and field.type is None:
                field.inner = facts.keys
            return
        selector = request and field.name.lower() in SELECTORS
        if selector and field.name.lower() == "select" and not _is_object(field.type):
            return  # a list of names: the table that it links to says which
        structure = (
            self._by_anchor(links, field.name, request=request)
            or self._by_name(field.name, row.source, request=request)
            or _listed_keys(facts)
            or self._by_type(field.type)
            or (self._by_page_link(text) if not selector else self._names_elsewhere(text))
            or (self._by_whole_page(text) if not selector else None)
            or self._by_fields_method(field.type, text)
            or (self._by_named_heading(field.name, text) if not selector else None)
        )
        empty = structure is not None and not structure.fields and structure.ref is None
        if structure is None or (empty and facts.keys is not None):
            structure = facts.keys
        if structure is not None and facts.inner_enum:
            _apply_inner_enums(structure, facts)
        if structure is not None and _describes_values(structure) and MAP.search(text):
            item = Field("", None, field.source, origin=Origin.INLINE, inner=structure)
            structure = Structure(map_of=item, source=structure.source)
        if structure is None and selector:
            structure = _named_keys(text, field.source)
        if structure is None and links and not field.enum:
            field.enum = self._enum_of_region(field, links)
        if structure is not None and request:
            _require_named(structure, text)
        field.inner = structure

    def _local_links(self, doc_type: DocType | None, text: str) -> list[str]:
        anchors: list[str] = []
        if doc_type is not None:
            # ``catalog_product.id`` links to the object, and is one field of it.
            anchors.extend(
                t.link[1:]
                for t in doc_type.alternatives
                if t.link and t.link.startswith("#") and (t.shared is None or "." not in t.name)
            )
        anchors.extend(_LOCAL_LINK.findall(text))
        return list(dict.fromkeys(anchors))

    def find_region(self, anchor: str) -> Region | None:
        """Region of a local anchor; ``#parametr-x`` falls back to the heading that defines x."""
        outline = self._outline
        found = outline.by_anchor.get(anchor) or outline.by_anchor.get(anchor.lower())
        if found is not None:
            return found
        stem = re.sub(r"^(?:parametr|obekt|tip|polya|element|massiv)[a-z]*-", "", anchor.lower())
        for candidate in (stem, stem.replace("-", "_"), anchor.lower()):
            regions = outline.by_name.get(candidate)
            if regions:
                self._note(
                    "anchor-repaired",
                    f"link to #{anchor} has no target; the heading {regions[0].title!r} matches",
                    regions[0].heading.where if regions[0].heading else Source(self._path, 1),
                )
                return regions[0]
        return None

    def _by_anchor(self, anchors: list[str], name: str, *, request: bool) -> Structure | None:
        """The first link that leads to a structure, unless a heading has the field's own name.

        ``FORM_DATA`` links to the mode that it belongs to, and "… in the FORM_DATA array" heads
        its keys (``api-reference/pay-system/sale-pay-system-handler-add.md``).
        """
        for anchor in anchors:
            linked = self._outline.by_anchor.get(anchor)
            inside = [r for r in self._regions_named(name) if is_about_inside(r.title, name)]
            if linked is not None and inside and linked not in inside:
                named = self.region_structure(inside[0], request=request)
                if named is not None:
                    return named
            region = self.find_region(anchor)
            if region is None:
                self._note(
                    "anchor-missing", f"link to #{anchor} has no target", Source(self._path, 1)
                )
                continue
            structure = self.region_structure(region, request=request)
            if structure is not None and request and _is_of_answer(region, name):
                return _names_alone(structure)
            if structure is not None:
                return structure
        return None

    def _by_name(self, name: str, source: Source, *, request: bool) -> Structure | None:
        """A heading such as "Parameter X" or "X Object" in the same half of the page."""
        key = normalise(name).removesuffix("[]")
        own = self._part_of_line(source)
        regions = [
            r
            for r in self._outline.by_name.get(key, [])
            if r not in self._in_progress and _same_half(own, r)
        ]
        for region in regions:
            structure = self.region_structure(region, request=request)
            if structure is not None:
                return structure
        return None

    def _regions_named(self, name: str) -> list[Region]:
        return self._outline.by_name.get(normalise(name), [])

    def _part_of_line(self, source: Source) -> Region | None:
        if source.file != self._path:
            return None
        last: Region | None = None
        for region in self._outline.regions:
            if region.heading is not None and region.heading.where.line > source.line:
                break
            last = region
        return last

    def _by_type(self, doc_type: DocType | None) -> Structure | None:
        if doc_type is None:
            return None
        for alternative in doc_type.alternatives:
            if alternative.shared is None:
                continue
            shared = self._shared.get(alternative.shared)
            if shared is not None and shared.structure is not None:
                return Structure(ref=shared.key)
        return None

    def _by_page_link(self, text: str) -> Structure | None:
        for href, anchor in _PAGE_LINK.findall(text):
            shared = self._shared.region(self._path, f"{href}#{anchor}")
            if shared is not None and shared.structure is not None:
                return self._shared.referred(shared)
        return None

    def _names_elsewhere(self, text: str) -> Structure | None:
        """Keys of a filter or an order: the names of an entity's fields, without their types."""
        found = self._by_page_link(text)
        shared = self._shared.get(found.ref) if found is not None and found.ref else None
        structure = shared.structure if shared is not None else found
        if structure is None:
            return None
        known = [f for f in structure.fields if f.origin is Origin.TABLE]
        # The cell may name those of them that it means ("Available fields for sorting: …").
        named = set(_CODE_WORD.findall(text))
        meant = [f for f in known if f.name in named]
        return Structure(
            fields=[
                Field(f.name, None, f.source, pattern=f.pattern)
                for f in (meant if len(meant) > 2 else known)
            ],
            source=shared.source if shared is not None else structure.source,
        )

    def _by_named_heading(self, name: str, text: str) -> Structure | None:
        """A heading of another page, linked to without its anchor, that defines the name."""
        for href in _BARE_PAGE_LINK.findall(text):
            shared = self._shared.heading(self._path, href, name)
            if shared is not None:
                return Structure(ref=shared.key)
        return None

    def _by_whole_page(self, text: str) -> Structure | None:
        """A page of nothing but fields (``api-reference/landing/page/additional-fields.md``)."""
        for href in _WHOLE_PAGE.findall(text):
            shared = self._shared.whole_page(self._path, href)
            if shared is not None:
                return Structure(ref=shared.key)
        return None

    def _by_fields_method(self, doc_type: DocType | None, text: str) -> Structure | None:
        """A type without a definition whose fields a method tells, and the cell links to it.

        ``crm_activity_communication`` → ``crm-activity-communication-fields.md``
        (``api-reference/crm/timeline/activities/activity-base/crm-activity-add.md``).
        """
        for alternative in doc_type.alternatives if doc_type is not None else ():
            for href in _BARE_PAGE_LINK.findall(text):
                if href.endswith(f"/{alternative.name.replace('_', '-')}-fields.md"):
                    shared = self._shared.answered(self._path, href, alternative.name)
                    if shared is not None:
                        return Structure(ref=shared.key)
        return None

    # --- regions -------------------------------------------------------------------------

    def region_structure(self, region: Region, *, request: bool) -> Structure | None:
        """The structure a heading defines, or None when nothing under it looks like one."""
        if region in self._in_progress:
            return self._recursive_ref(region)
        if len(self._in_progress) >= MAX_DEPTH:
            self._note(
                "too-deep", f"definitions nest deeper than {MAX_DEPTH}", Source(self._path, 1)
            )
            return None
        self.used_regions.add(id(region))
        key = (id(region), request)
        if key not in self._cache:
            self._in_progress.append(region)
            try:
                self._cache[key] = self._read_region(region, request=request)
            finally:
                self._in_progress.pop()
            anchor = self._anchor_key(region)
            if anchor in self.recursive:
                self.recursive[anchor].structure = self._cache[key]
        cached = self._cache[key]
        if cached is None:
            return None
        anchor = self._anchor_key(region)
        if anchor in self.recursive:
            return Structure(ref=anchor)
        return copy.deepcopy(cached)

    def _anchor_key(self, region: Region) -> str:
        heading = region.heading
        anchor = heading.anchors[0] if heading is not None and heading.anchors else "top"
        return f"{self._path}#{anchor}"

    def _recursive_ref(self, region: Region) -> Structure:
        key = self._anchor_key(region)
        if key not in self.recursive:
            where = region.heading.where if region.heading else Source(self._path, 1)
            self.recursive[key] = SharedType(key, region.title, None, None, [], "", where)
            self._shared.register(self.recursive[key])
        return Structure(ref=key)

    def _read_region(self, region: Region, *, request: bool) -> Structure | None:
        structure = self.blocks_structure(region.blocks, request=request)
        if structure is None:
            parts = [
                (child, self.region_structure(child, request=request))
                for child in region.children
                if not child.opens_section
            ]
            found = [(child, part) for child, part in parts if part is not None]
            if len(found) == 1:
                structure = found[0][1]
            elif found:
                structure = Structure(
                    alternatives=[Alternative(child.title, part) for child, part in found]
                )
        if structure is None:
            structure = self._keys_of(region, request=request)
        if structure is not None and structure.fields and _says_map(region):
            where = structure.fields[0].source
            structure = Structure(map_of=Field("", None, where, inner=structure), source=where)
        if structure is not None and structure.source is None:
            structure.source = region.heading.where if region.heading else None
        return structure

    def _keys_of(self, region: Region, *, request: bool) -> Structure | None:
        """A definition without a table: a list of keys or a skeleton in a fence."""
        if not region.blocks:
            return None
        facts = read_cell("", None, region.blocks, self._language, request=request)
        return facts.keys

    def blocks_structure(self, blocks: Sequence[Block], *, request: bool) -> Structure | None:
        """Structure from the tables among blocks; tabs with tables become alternatives."""
        found: list[Field] = []
        seen_table = False
        for table in tables(list(blocks)):
            fields = self.fields_of(table, request=request)
            seen_table = seen_table or bool(fields)
            found.extend(fields)
        alternatives: list[Alternative] = []
        for group in tab_groups(list(blocks)):
            for tab in group.tabs:
                structure = self.blocks_structure(tab.blocks, request=request)
                if structure is not None:
                    alternatives.append(Alternative(tab.title, structure))
        if not seen_table and not alternatives:
            return None
        structure = Structure(fields=found, alternatives=alternatives)
        join_either_or(structure.fields, blocks)
        return finish(structure)

    def _enum_of_region(self, field: Field, anchors: list[str]) -> list[EnumValue]:
        for anchor in anchors:
            region = self.find_region(anchor)
            if region is None:
                region = next(iter(self._regions_named(field.name)), None)
            if region is None:
                continue
            values = self._value_table(field, region)
            if values:
                return values
        return []

    def _value_table(self, field: Field, region: Region) -> list[EnumValue]:
        facts = read_cell(field.name, field.type, region.blocks, self._language, request=False)
        return facts.enum or _code_table(field.type, region)

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
    texts = [b.inline.source for b in region.blocks if isinstance(b, Paragraph)]
    return any(MAP_SENTENCES.search(text) for text in texts)


def _is_of_answer(region: Region, name: str) -> bool:
    """An order that links to the fields of the answer: it takes their names, not their types.

    ``api-reference/bizproc/bizproc-task/bizproc-task-list.md``, ``ORDER``.
    """
    chooses = name.lower() in SELECTORS - {"filter"}
    return chooses and region.section in (SectionKind.RESPONSE, SectionKind.RETURNED)


def _names_alone(structure: Structure) -> Structure:
    fields = [Field(f.name, None, f.source, pattern=f.pattern) for f in structure.fields]
    return Structure(fields=fields, source=structure.source)


def _same_half(own: Region | None, other: Region) -> bool:
    """Request names are defined in the request half, response names in the response half."""
    response = {SectionKind.RESPONSE, SectionKind.RETURNED}
    if own is None:
        return True
    if other.section in (SectionKind.ERRORS, SectionKind.REST):
        return False
    return (own.section in response) == (other.section in response)


def _is_label(row: FieldRow) -> bool:
    """A row that groups the rows below it ("Settings for all OFDs")."""
    name = row.name.names[0]
    return (
        row.name.type is None
        and not row.description
        and not row.extra
        and (" " in name.strip() or not name.isascii())
    )


def _required_column(row: FieldRow) -> bool:
    return normalise(row.extra.get(Column.REQUIRED, "")) in REQUIRED_MARKS


def _code_table(doc_type: DocType | None, region: Region) -> list[EnumValue]:
    """Values of a "Code | Description" table that a field links to."""
    integer = doc_type is not None and all(
        t.name.lower() in ("integer", "int") for t in doc_type.alternatives
    )
    for table in tables(region.blocks):
        header = read_header(table)
        listed = header.columns[:1] == [Column.FIELD] and VALUES.match(region.title)
        if len(header.columns) != 2 or not (
            listed or header.columns[0] in (Column.CODE, Column.VALUE)
        ):
            continue
        rows = body(table, header)
        if any(not isinstance(b, Paragraph) for row in rows for c in row.cells for b in c.blocks):
            continue  # groups of values
        codes = [cell_text(row.cells[0]) for row in rows if row.cells]
        if codes and all(_VALUE.fullmatch(code) for code in codes):
            number = integer and all(code.lstrip("-").isdecimal() for code in codes)
            return [EnumValue(int(code) if number else code) for code in codes]
    return []


#: A value of a list: one word.
_VALUE = re.compile(r"[\w.\-\\]+")


def _named_keys(text: str, source: Source) -> Structure | None:
    """Keys of a filter or an order that a sentence names: "only the fields `A` and `B`"."""
    for sentence in re.split(r"(?<=[.!?])\s|\n", text):
        names = list(dict.fromkeys(_CODE_WORD.findall(sentence)))
        if len(names) > 1 and NAMED_FIELDS.search(sentence) and "{" not in sentence:
            fields = [Field(name, None, source, origin=Origin.INLINE) for name in names]
            return Structure(fields=fields, source=source)
    return None


def _require_named(structure: Structure, text: str) -> None:
    """Marks in words: "Required fields: `iblockId`" (``catalog.product.list``, ``filter``)."""
    found = REQUIRED_NAMES.search(text)
    if found is None or structure.ref is not None:
        return
    names = set(_CODE_WORD.findall(found["names"]))
    for field in structure.fields:
        field.required = field.required or (field.name in names and not field.conditional)


def _is_object(doc_type: DocType | None) -> bool:
    return doc_type is not None and any(
        t.name.lower() == "object" and not t.array_depth for t in doc_type.alternatives
    )


def _listed_keys(facts: CellFacts) -> Structure | None:
    """Keys that the cell itself lists: they are about this field, its type is about many."""
    keys = facts.keys
    if keys is None or len(keys.fields) < 2:
        return None
    return keys if all(f.origin is Origin.LIST for f in keys.fields) else None


#: A field that holds the id or the code of what its type describes.
_ID_NAME = re.compile(r"(?:_ID|Id|_IDS|Ids)$|^(?:id|ids)$")


def is_identifier(field: Field) -> bool:
    """``currencyId`` of type ``crm_currency``: the code, not the object."""
    return bool(_ID_NAME.search(field.name) or IDENTIFIER.search(field.description))


def _apply_inner_enums(structure: Structure, facts: CellFacts) -> None:
    for field in structure.fields:
        values = facts.inner_enum.get(field.name)
        if values and not field.enum:
            field.enum = values
        if field.inner is not None:
            _apply_inner_enums(field.inner, facts)
