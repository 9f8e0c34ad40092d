"""Where the inside of an object is defined.

:data:`PLACES` lists the ways in which the docs say it, best first: local anchor, heading by
name, keys in the cell, a type that the docs define, other pages that the cell links to. What
flat tables and examples tell comes later (:mod:`..evidence.passes`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from ...markdown.model import Diagnostic, Source
from ..conventions import SELECTORS
from ..model import DocType, Field, Origin, Structure
from ..sections.outline import Outline, Region
from ..words.headings import SectionKind, is_about_inside
from ..words.sentences import NAMED_FIELDS
from ..words.wording import normalise
from .lookup import SharedLookup

_LOCAL_LINK = re.compile(r"\]\(\s*#([^)\s]+)\s*\)")
_PAGE_LINK = re.compile(r"\]\(\s*([^)\s#]+\.(?:md|html))#([^)\s]+)\s*\)")
#: A page that lists fields, by its file name: other pages are linked to for other reasons.
_WHOLE_PAGE = re.compile(r"\]\(\s*([^)\s#]*\bfields(?:-rest-v3)?\.md)\s*\)")
_BARE_PAGE_LINK = re.compile(r"\]\(\s*([^)\s#]+\.md)\s*\)")
_CODE_WORD = re.compile(r"`([A-Za-z_]\w*)`")
#: Transliterated Russian words at the beginning of an anchor (``#parametr-x``).
_ANCHOR_WORD = re.compile(r"^(?:parametr|obekt|tip|polya|element|massiv)[a-z]*-")
_RESPONSE = frozenset({SectionKind.RESPONSE, SectionKind.RETURNED})


@dataclass(frozen=True, slots=True)
class Question:
    """A field whose inside is looked for, and what its cell says."""

    name: str
    type: DocType | None
    #: Source text of the description.
    text: str
    source: Source
    #: Anchors of the page that type and description link to.
    anchors: Sequence[str]
    #: Keys that the cell itself lists or shows.
    keys: Structure | None
    request: bool

    @property
    def is_selector(self) -> bool:
        """The keys are names of an entity's fields, whatever those fields hold."""
        return self.request and self.name.lower() in SELECTORS

    @property
    def lists_names(self) -> bool:
        """A list of names: the table that it links to says which, and is no inside of it."""
        is_object = self.type is not None and any(
            t.name.lower() == "object" and not t.array_depth for t in self.type.alternatives
        )
        return self.is_selector and self.name.lower() == "select" and not is_object


class ReadRegion(Protocol):
    def __call__(self, region: Region, *, request: bool) -> Structure | None: ...


class Finder:
    """Finds the insides of the fields of one page."""

    def __init__(
        self,
        sections: Outline,
        lookup: SharedLookup,
        read: ReadRegion,
        is_being_read: Callable[[Region], bool],
        note: Callable[[Diagnostic], None],
    ) -> None:
        self._sections = sections
        self._path = sections.page.path
        self._lookup = lookup
        self._read = read
        self._is_being_read = is_being_read
        self._note = note

    def find(self, question: Question) -> Structure | None:
        """The first definition that is found."""
        for place in PLACES:
            structure = place(self, question)
            if structure is not None:
                return structure
        return None

    # --- the same page --------------------------------------------------------------------

    def by_anchor(self, question: Question) -> Structure | None:
        """The first link that leads to a structure, unless a heading has the field's own name.

        ``FORM_DATA`` links to the mode that it belongs to, and "… in the FORM_DATA array" heads
        its keys (``api-reference/pay-system/sale-pay-system-handler-add.md``).
        """
        name = question.name
        for anchor in question.anchors:
            linked = self._sections.by_anchor.get(anchor)
            inside = [r for r in self.regions_named(name) if is_about_inside(r.title, name)]
            if linked is not None and inside and linked not in inside:
                named = self._read(inside[0], request=question.request)
                if named is not None:
                    return named
            region = self.region_at(anchor)
            if region is None:
                message = f"link to #{anchor} has no target"
                self._note(Diagnostic("anchor-missing", message, Source(self._path, 1)))
                continue
            structure = self._read(region, request=question.request)
            if structure is not None and question.request and _is_of_answer(region, name):
                return _names_alone(structure)
            if structure is not None:
                return structure
        return None

    def by_heading(self, question: Question) -> Structure | None:
        """A heading such as "Parameter X" or "X Object" in the same half of the page."""
        key = normalise(question.name).removesuffix("[]")
        own = self._region_of(question.source)
        for region in self._sections.by_name.get(key, []):
            if self._is_being_read(region) or not _same_half(own, region):
                continue
            structure = self._read(region, request=question.request)
            if structure is not None:
                return structure
        return None

    def by_keys_of_cell(self, question: Question) -> Structure | None:
        """Keys that the cell lists: they are about this field, its type is about many."""
        keys = question.keys
        if keys is None or len(keys.fields) < 2:
            return None
        return keys if all(f.origin is Origin.LIST for f in keys.fields) else None

    def region_at(self, anchor: str) -> Region | None:
        """Region of a local anchor; ``#parametr-x`` falls back to the heading that defines x."""
        by_anchor, by_name = self._sections.by_anchor, self._sections.by_name
        found = by_anchor.get(anchor) or by_anchor.get(anchor.lower())
        if found is not None:
            return found
        stem = _ANCHOR_WORD.sub("", anchor.lower())
        for candidate in (stem, stem.replace("-", "_"), anchor.lower()):
            regions = by_name.get(candidate)
            if regions:
                title, heading = regions[0].title, regions[0].heading
                where = heading.where if heading is not None else Source(self._path, 1)
                message = f"link to #{anchor} has no target; the heading {title!r} matches"
                self._note(Diagnostic("anchor-repaired", message, where))
                return regions[0]
        return None

    def regions_named(self, name: str) -> list[Region]:
        return self._sections.by_name.get(normalise(name), [])

    def _region_of(self, source: Source) -> Region | None:
        """The region that a line of the page stands in."""
        if source.file != self._path:
            return None
        last: Region | None = None
        for region in self._sections.regions:
            if region.heading is not None and region.heading.where.line > source.line:
                break
            last = region
        return last

    # --- other pages ----------------------------------------------------------------------

    def by_type(self, question: Question) -> Structure | None:
        """A named type that the docs define once."""
        for alternative in question.type.alternatives if question.type is not None else ():
            shared = self._lookup.get(alternative.shared) if alternative.shared else None
            if shared is not None and shared.structure is not None:
                return Structure(ref=shared.key)
        return None

    def by_page_link(self, question: Question) -> Structure | None:
        """A heading of another page that the cell links to."""
        found: Structure | None = None
        for href, anchor in _PAGE_LINK.findall(question.text):
            shared = self._lookup.region(self._path, f"{href}#{anchor}")
            if shared is not None and shared.structure is not None:
                found = self._lookup.referred(shared)
                break
        return self._names_of(found, question.text) if question.is_selector else found

    def _names_of(self, found: Structure | None, text: str) -> Structure | None:
        """Keys of a filter or an order: the names of an entity's fields, without their types."""
        shared = self._lookup.get(found.ref) if found is not None and found.ref else None
        structure = shared.structure if shared is not None else found
        if structure is None:
            return None
        known = [f for f in structure.fields if f.origin is Origin.TABLE]
        # The cell may name those of them that it means ("Available fields for sorting: …").
        named = set(_CODE_WORD.findall(text))
        meant = [f for f in known if f.name in named]
        fields = _without_types(meant if len(meant) > 2 else known)
        return Structure(
            fields=fields, source=shared.source if shared is not None else structure.source
        )

    def by_whole_page(self, question: Question) -> Structure | None:
        """A page of nothing but fields (``api-reference/landing/page/additional-fields.md``)."""
        for href in _WHOLE_PAGE.findall(question.text) if not question.is_selector else ():
            shared = self._lookup.whole_page(self._path, href)
            if shared is not None:
                return Structure(ref=shared.key)
        return None

    def by_fields_method(self, question: Question) -> Structure | None:
        """A type without a definition whose fields a method tells, and the cell links to it.

        ``crm_activity_communication`` → ``crm-activity-communication-fields.md``
        (``api-reference/crm/timeline/activities/activity-base/crm-activity-add.md``).
        """
        for alternative in question.type.alternatives if question.type is not None else ():
            ending = f"/{alternative.name.replace('_', '-')}-fields.md"
            for href in _BARE_PAGE_LINK.findall(question.text):
                shared = (
                    self._lookup.answered(self._path, href, alternative.name)
                    if href.endswith(ending)
                    else None
                )
                if shared is not None:
                    return Structure(ref=shared.key)
        return None

    def by_linked_page(self, question: Question) -> Structure | None:
        """A heading of another page, linked to without its anchor, that defines the name."""
        for href in _BARE_PAGE_LINK.findall(question.text) if not question.is_selector else ():
            shared = self._lookup.heading(self._path, href, question.name)
            if shared is not None:
                return Structure(ref=shared.key)
        return None


#: Where an inside may be defined, best first.
PLACES: tuple[Callable[[Finder, Question], Structure | None], ...] = (
    Finder.by_anchor,
    Finder.by_heading,
    Finder.by_keys_of_cell,
    Finder.by_type,
    Finder.by_page_link,
    Finder.by_whole_page,
    Finder.by_fields_method,
    Finder.by_linked_page,
)


def local_anchors(doc_type: DocType | None, text: str) -> list[str]:
    """Anchors of the same page that a cell links to, those of its type first."""
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


def named_fields(text: str, source: Source) -> Structure | None:
    """Keys of a filter or an order that a sentence names: "only the fields `A` and `B`"."""
    for sentence in re.split(r"(?<=[.!?])\s|\n", text):
        names = list(dict.fromkeys(_CODE_WORD.findall(sentence)))
        if len(names) > 1 and NAMED_FIELDS.search(sentence) and "{" not in sentence:
            fields = (Field(name, None, source, origin=Origin.INLINE) for name in names)
            return Structure(fields=tuple(fields), source=source)
    return None


def _is_of_answer(region: Region, name: str) -> bool:
    """An order that links to the fields of the answer: it takes their names, not their types.

    ``api-reference/bizproc/bizproc-task/bizproc-task-list.md``, ``ORDER``.
    """
    return name.lower() in SELECTORS - {"filter"} and region.section in _RESPONSE


def _names_alone(structure: Structure) -> Structure:
    return Structure(fields=_without_types(structure.fields), source=structure.source)


def _without_types(fields: Sequence[Field]) -> tuple[Field, ...]:
    return tuple(Field(f.name, None, f.source, pattern=f.pattern) for f in fields)


def _same_half(own: Region | None, other: Region) -> bool:
    """Request names are defined in the request half, response names in the response half."""
    if own is None:
        return True
    if other.section in (SectionKind.ERRORS, SectionKind.REST):
        return False
    return (own.section in _RESPONSE) == (other.section in _RESPONSE)
