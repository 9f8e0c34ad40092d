"""Types that the docs define once: data-types pages, entity pages, any heading linked to.

A named type is looked up by its link target, never by its name alone: ``user`` is an integer
on ``api-reference/data-types.md`` and an object on
``api-reference/chat-bots/chat-bots-v2/entities.md``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ...markdown.model import Diagnostic, Row, Source
from ..model import DocType, EnumValue, Field, Language, Origin, SharedType, Structure, TypeName
from ..sections.outline import Outline, Region, split_sections, tables
from ..tables.columns import TableKind, body, cell_text, read_header
from ..tables.items import named_items
from ..tables.rows import join_rows
from ..tables.types import BASIC_TYPES
from ..values import read_cell
from ..words.headings import FIELDS, SectionKind
from ..words.types import alias_of
from ..words.wording import normalise
from .read import StructureReader

if TYPE_CHECKING:
    from ...markdown import Tree

#: Named types whose row does not say what they are on the wire.
_KNOWN_ALIASES = {
    "crm": "string",
    "crm_userfield": "any",
    "location": "integer",
    "userfieldentityid": "string",
    "lang_map": "map",
    "crm_currency.currency": "string",
}
#: "`1` — meeting, `2` — call. `0` — not defined": values in running text.
_CODES = re.compile(r"`(-?\d+)`\s*[—–-]\s*([^,.;`\n]+)")
_MAP_ITEM = TypeName("string")


class SharedTypes:
    """Looks up named types of one docs checkout and keeps what it has read."""

    def __init__(self, tree: Tree, language: Language) -> None:
        self._tree = tree
        self._language = language
        self._outlines: dict[str, Outline | None] = {}
        self._types: dict[str, SharedType | None] = {}
        self._readers: dict[str, StructureReader] = {}
        self._aliases: dict[str, dict[str, SharedType]] = {}
        self.diagnostics: list[Diagnostic] = []
        #: Pages consulted since the last :meth:`start_recording`.
        self._consulted: set[str] = set()

    def start_recording(self) -> None:
        self._consulted = set()

    @property
    def consulted(self) -> set[str]:
        """Files (pages and what they include) consulted since the last start."""
        files: set[str] = set()
        for path in self._consulted:
            found = self._outlines.get(path)
            files.update(found.page.files if found is not None else (path,))
        return files

    def get(self, key: str) -> SharedType | None:
        found = self._types.get(key)
        if found is not None:
            self._consulted.add(key.partition("#")[0])
        return found

    def register(self, shared: SharedType) -> None:
        """Add a type that a page defines for itself (a structure that contains itself)."""
        self._types.setdefault(shared.key, shared)

    def complete(self, shared: SharedType, structure: Structure | None) -> SharedType:
        """The registered type, now that it has been read."""
        read = replace(shared, structure=structure)
        if self._types.get(shared.key) is shared:
            self._types[shared.key] = read
        return read

    def resolve(self, from_page: str, name: TypeName) -> SharedType | None:
        """The definition of a named type, by its link; None for basic and unknown types."""
        if name.link is None or "://" in name.link or name.name.lower() in BASIC_TYPES:
            return None
        path, anchor = self._tree.resolve(from_page, name.link)
        if self._outline(path) is None:
            return None
        if path == from_page:
            return self._member(path, anchor, name)
        return (
            self._member(path, anchor, name)
            or self._by_anchor(path, anchor, name.name)
            or self._by_heading(path, name.name)
            or self._alias(path, name.name)
        )

    def region(self, from_page: str, href: str) -> SharedType | None:
        """The structure that a link to another page's heading points to."""
        path, anchor = self._tree.resolve(from_page, href)
        if path == from_page or not anchor or self._outline(path) is None:
            return None
        return self._by_anchor(path, anchor, "")

    def referred(self, shared: SharedType) -> Structure:
        """How a field refers to a type; one without types is for examples to fill in.

        ``api-reference/biconnector/source/index.md`` lists names and descriptions alone.
        """
        if shared.structure is not None and not is_typed(shared.structure):
            return shared.structure
        return Structure(ref=shared.key)

    def identifier(self, shared: SharedType) -> SharedType:
        """What identifies an object of a type: its id or code, a number or a string."""
        key = f"{shared.key}.identifier"
        doc = DocType("integer | string", (TypeName("integer"), TypeName("string")))
        found = SharedType(key, f"{shared.name}.identifier", doc, None, (), "", shared.source)
        return self._types.setdefault(key, found) or found

    def heading(self, from_page: str, href: str, name: str) -> SharedType | None:
        """The structure that a heading of another page defines under a name."""
        path, _ = self._tree.resolve(from_page, href)
        page = self._outline(path) if path != from_page else None
        for region in page.by_name.get(normalise(name), []) if page is not None else ():
            if region.section in (SectionKind.REQUEST, SectionKind.RESPONSE, SectionKind.RETURNED):
                shared = self._from_region(path, region, "")
                if shared is not None:
                    return shared
        return None

    def answered(self, from_page: str, href: str, name: str) -> SharedType | None:
        """The fields of a type as the answer of its ``*.fields`` method describes them."""
        path, _ = self._tree.resolve(from_page, href)
        page = self._outline(path) if path != from_page else None
        for region in page.regions if page is not None else ():
            if (
                region.section in (SectionKind.RESPONSE, SectionKind.RETURNED)
                and not region.opens_section
            ):
                shared = self._from_region(path, region, name)
                if shared is not None:
                    return shared
        return None

    def whole_page(self, from_page: str, href: str) -> SharedType | None:
        """All field tables of a page that documents nothing but fields, as one structure."""
        path, _ = self._tree.resolve(from_page, href)
        key = f"{path}#"
        if key in self._types:
            return self._types[key]
        page = self._outline(path) if path != from_page else None
        if page is None or any(
            r.opens_section and r.section is not SectionKind.REST for r in page.regions
        ):
            return None
        shared = SharedType(key, page.regions[0].title, None, Structure(), (), "", Source(path, 1))
        self._types[key] = shared
        fields: list[Field] = []
        for region in page.regions:
            for table in tables(region.blocks):
                fields.extend(self._reader(path).fields_of(table, request=False))
        structure = join_rows(Structure(fields=tuple(fields)))
        if not fields or not is_typed(structure):
            del self._types[key]
            return None
        return self.complete(shared, named_items(structure))

    def closure(self, roots: set[str]) -> dict[str, SharedType]:
        """The shared types with the given keys and all that they refer to."""
        found: dict[str, SharedType] = {}
        todo = sorted(roots)
        while todo:
            key = todo.pop()
            shared = self._types.get(key)
            if shared is None or key in found:
                continue
            found[key] = shared
            todo.extend(sorted(references(shared.structure) | type_references(shared.alias_of)))
        return found

    # --- look-ups ------------------------------------------------------------------------

    def _outline(self, path: str) -> Outline | None:
        self._consulted.add(path)
        if path not in self._outlines:
            self._outlines[path] = (
                split_sections(self._tree.read(path)) if self._tree.exists(path) else None
            )
        return self._outlines[path]

    def _reader(self, path: str) -> StructureReader:
        if path not in self._readers:
            found = self._outline(path)
            assert found is not None  # callers have looked the page up
            self._readers[path] = StructureReader(found, self._language, self, self.diagnostics)
        return self._readers[path]

    def _by_anchor(self, path: str, anchor: str, name: str) -> SharedType | None:
        if not anchor:
            return None
        region = self._reader(path).region_at(anchor)
        if region is None:
            return None
        # "### Key Result. {#sale_order_payment_crm_simple}": the anchor names the type, too.
        if name and anchor != name and normalise(name) not in normalise(region.title):
            return None
        return self._from_region(path, region, name)

    def _by_heading(self, path: str, name: str) -> SharedType | None:
        found = self._outline(path)
        assert found is not None
        for region in found.by_name.get(normalise(name), []):
            shared = self._from_region(path, region, name)
            if shared is not None:
                return shared
        return None

    def _from_region(self, path: str, region: Region, name: str) -> SharedType | None:
        heading = region.heading
        anchor = heading.anchors[0] if heading is not None and heading.anchors else "top"
        key = f"{path}#{anchor}"
        if key in self._types:
            return self._types[key]
        where = heading.where if heading is not None else Source(path, 1)
        # Registered before it is read, so that a type that contains itself ends as a reference.
        shared = SharedType(key, name or region.title, None, Structure(), (), "", where)
        self._types[key] = shared
        reader = self._reader(path)
        structure = reader.region_structure(region, request=False)
        typed = structure is not None and is_typed(structure)
        if structure is not None and not name and not typed and not FIELDS.search(region.title):
            structure = None  # a list of codes, not of fields
        if structure is not None and structure.ref == key:
            structure = reader.recursive[key].structure
        if structure is None or structure.ref == key:
            del self._types[key]
            return None
        return self.complete(shared, named_items(structure))

    def _member(self, path: str, anchor: str, name: TypeName) -> SharedType | None:
        """``catalog_product.id``: the type of that field of that object."""
        owner, dot, member = name.name.rpartition(".")
        if not dot:
            return None
        base = self._by_anchor(path, anchor, "") if anchor else None
        base = base or self._by_heading(path, owner)
        key = f"{path}#{name.name}"
        if key in self._types:
            return self._types[key]
        field = _find(base.structure, member) if base is not None else None
        if field is None or field.type is None:
            # The object is documented without that member (or not at all): ids are integers.
            if member.lower() != "id":
                return None
            doc = DocType("integer", (TypeName("integer"),))
            where = base.source if base is not None else Source(path, 1)
        else:
            doc, where = field.type, field.source
        self._types[key] = SharedType(key, name.name, doc, None, (), "", where)
        return self._types[key]

    def _alias(self, path: str, name: str) -> SharedType | None:
        if path not in self._aliases:
            self._aliases[path] = self._read_aliases(path)
        found = self._aliases[path].get(name.lower())
        if found is not None:
            self._types.setdefault(found.key, found)
        return found

    def _read_aliases(self, path: str) -> dict[str, SharedType]:
        """Rows of "Type | Description" tables: names that stand for scalars."""
        found: dict[str, SharedType] = {}
        page = self._outline(path)
        assert page is not None
        for region in page.regions:
            for table in tables(region.blocks):
                header = read_header(table)
                if header.kind is not TableKind.VALUES:
                    continue
                for row in body(table, header):
                    shared = self._alias_row(path, row)
                    if shared is not None:
                        found.setdefault(shared.name.lower(), shared)
        return found

    def _alias_row(self, path: str, row: Row) -> SharedType | None:
        if len(row.cells) < 2:
            return None
        name = cell_text(row.cells[0]).strip()
        if not name or name.lower() in BASIC_TYPES or " " in name:
            return None
        text = row.cells[1].raw
        base = _KNOWN_ALIASES.get(name.lower()) or alias_of(text)
        codes = [EnumValue(int(v), label.strip()) for v, label in _CODES.findall(text)]
        if base is None:
            return None
        enum: tuple[EnumValue, ...] = ()
        structure: Structure | None = None
        if base in ("integer", "string"):
            doc = DocType(base, (TypeName(base),))
            facts = read_cell(name, doc, row.cells[1].blocks, self._language, request=False)
            enum = tuple(facts.enum)
            if base == "integer" and len(codes) > max(1, len(enum)):
                enum = tuple(sorted(codes, key=lambda code: int(str(code.value))))
        elif base == "map":
            doc = DocType("object", (TypeName("object"),))
            item = Field("", DocType("string", (_MAP_ITEM,)), row.where)
            structure = Structure(map_of=item, source=row.where)
        else:
            doc = DocType(base, (TypeName(base),))
        return SharedType(
            f"{path}#{name}",
            name,
            doc if structure is None else None,
            structure,
            enum,
            "",
            row.where,
        )


def is_typed(structure: Structure) -> bool:
    """Most fields have a type: the table describes an object, not a list of codes."""
    if structure.alternatives or structure.ref is not None:
        return True
    typed = sum(f.type is not None or f.origin is Origin.LIST for f in structure.fields)
    return 2 * typed >= len(structure.fields) > 0


def _find(structure: Structure | None, name: str) -> Field | None:
    if structure is None:
        return None
    for field in structure.fields:
        if field.name.lower() == name.lower():
            return field
    return None


def type_references(doc_type: DocType | None) -> set[str]:
    if doc_type is None:
        return set()
    return {t.shared for t in doc_type.alternatives if t.shared is not None}


def references(structure: Structure | None) -> set[str]:
    """Keys of the shared types that a structure refers to."""
    if structure is None:
        return set()
    found = {structure.ref} if structure.ref is not None else set()
    members = [*structure.fields, *([structure.map_of] if structure.map_of else [])]
    for field in members:
        found |= type_references(field.type) | references(field.inner)
    for alternative in structure.alternatives:
        found |= references(alternative.structure)
    return found
