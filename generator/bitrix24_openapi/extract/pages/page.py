"""One page in one language → facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...markdown.model import Block, Diagnostic, Page, Paragraph, Source, Table, inner
from ..evidence.adopt import adopt, sink_rows
from ..evidence.assemble import finish, nest_paths
from ..evidence.observe import Observer
from ..evidence.payloads import Payloads, read_payloads
from ..evidence.response import envelope_bodies, place_rows
from ..evidence.widen import widen
from ..insides.shared import SharedTypes, references, type_references
from ..insides.structure import StructureReader
from ..model import (
    Alternative,
    Field,
    Json,
    Language,
    Method,
    PageFacts,
    PageKind,
    Structure,
    Version,
)
from ..prose import name_items
from ..sections.errors import is_error_table, read_errors
from ..sections.intro import Intro, read_intro
from ..sections.names import NameEvidence, elect, heading_names, squash, title_without
from ..sections.outline import Outline, Region, outline, tab_groups, tables
from ..tables.columns import TableKind, read_header
from ..words.vocabulary import NO_PARAMETERS, POSITIONAL, Part
from .events import event_code, read_event

_V3_SIGNS = ("/rest/api/", "REST 3.0", "actions.v3.", "error-info-v3", "BITRIX_REST_V3_EXCEPTION")
_EVENT_FOLDER = re.compile(r"/events(?:-[\w-]*)?/|/on-[^/]*\.md$|-on-[^/]*\.md$")
#: Where methods are documented; ``settings/`` has ``batch`` and ``pull.application.*``.
_FOLDERS = ("api-reference/", "settings/")
#: Folders whose pages have the layout of method pages and mostly document widgets and JS
#: functions; only pages named after a REST method are about one
#: (``api-reference/widgets/placement-bind.md``).
_GUIDES = re.compile(r"(?:^|/)widgets/|^settings/")
_PARAMETERS = re.compile(r"\bparameters\b|\bпараметры\b", re.IGNORECASE)
_MORE_PARAMETERS = re.compile(
    r"(?:additional|optional|other) parameters\Z|(?:дополнительные|необязательные) параметры\Z",
    re.IGNORECASE,
)
_METHOD_PARTS = (Part.REQUEST, Part.EXAMPLES, Part.RESPONSE, Part.RETURNED)


def may_document(path: str) -> bool:
    """The page can be a method or an event page, as far as its path tells."""
    return path.startswith(_FOLDERS) and not path.endswith("/index.md")


def read_page(
    page: Page, language: Language, shared: SharedTypes, toc: Sequence[str] = ()
) -> PageFacts:
    """Facts of a page; pages that document neither a method nor an event are ``OTHER``."""
    facts = PageFacts(page.path, PageKind.OTHER, depends=page.files)
    facts.diagnostics.extend(page.diagnostics)
    cut = outline(page)
    intro = read_intro(cut.regions[0].blocks)
    heading = cut.regions[0].title
    if _EVENT_FOLDER.search(page.path):
        code = event_code(cut, intro, heading)
        if code is not None:
            event = read_event(cut, intro, heading, code, language, shared)
            event.toc = list(toc)
            facts.kind = PageKind.EVENT
            facts.events.append(event)
            facts.shared = shared.closure(references(event.payload))
            return facts
    payloads = read_payloads(cut)
    name = _method_name(cut, intro, heading, payloads, language)
    if name is None:
        facts.reason = "no method name"
        return facts
    if not _is_named_after(page.path, name):
        sections = any(r.opens_part and r.part in _METHOD_PARTS for r in cut.regions)
        called = name.lower() in f"{intro.text}\n{payloads.code_text()}".lower() or any(
            (call.method or "").lower() == name.lower() for call in payloads.calls
        )
        if not sections or not called or _GUIDES.search(page.path):
            facts.reason = "a guide: neither sections of a method nor named after one"
            return facts
    method = MethodReader(cut, intro, name, payloads, language, shared).read()
    method.toc = list(toc)
    facts.kind = PageKind.METHOD
    facts.methods.append(method)
    roots = references(method.request)
    for field in method.response:
        roots |= references(field.inner) | type_references(field.type)
    facts.shared = shared.closure(roots)
    return facts


def _method_name(
    cut: Outline, intro: Intro, heading: str, payloads: Payloads, language: Language
) -> str | None:
    """The elected name, if the page really documents a call of that name.

    Guides call methods, too; on a method page the heading or the file name names it.
    """
    evidence = NameEvidence(
        heading,
        intro.text,
        tuple(call.method for call in payloads.calls if call.method),
        payloads.code_text(),
        cut.page.path,
    )
    name = elect(evidence, language)
    if name is None:
        return None
    if heading_names(heading):
        return name
    if _is_named_after(cut.page.path, name) and (
        payloads.calls or name.lower() in payloads.code_text().lower()
    ):
        return name
    return None


def _is_named_after(path: str, name: str) -> bool:
    """The file is called like the method (``-rest-v3`` aside)."""
    stem = squash(path.rpartition("/")[2].removesuffix(".md"))
    return squash(name) in (stem, stem.removesuffix("restv3"))


def version_of(page: Page, called: set[Version]) -> Version:
    """The version in which the page calls its method; else REST 3.0 by at least two signs.

    Pages of a classic method mention the new version, too (``tasks.task.getaccess`` in 2025).
    """
    if called:
        return Version.V3 if Version.V3 in called else Version.CLASSIC
    text = page.text
    signs = sum(sign in text for sign in _V3_SIGNS)
    return Version.V3 if signs >= 2 else Version.CLASSIC


class MethodReader:
    """Puts together what the sections of a method page say."""

    def __init__(
        self,
        cut: Outline,
        intro: Intro,
        name: str,
        payloads: Payloads,
        language: Language,
        shared: SharedTypes,
    ) -> None:
        self._cut = cut
        self._intro = intro
        self._payloads = payloads
        self._shared = shared
        self._diagnostics: list[Diagnostic] = []
        self._reader = StructureReader(cut, language, shared, self._diagnostics)
        heading = cut.regions[0].heading
        where = heading.where if heading is not None else Source(cut.page.path, 1)
        self._method = Method(
            name=name,
            version=version_of(cut.page, payloads.versions(name)),
            title=title_without(heading.text if heading is not None else name, name),
            page=cut.page.path,
            source=where,
        )

    def read(self) -> Method:
        method, intro = self._method, self._intro
        method.scopes = intro.scopes
        method.any_scope = intro.any_scope
        method.who_can_execute = intro.who
        method.deprecated = intro.deprecated
        method.unfinished = intro.unfinished
        method.replacement = intro.replacement
        method.description = intro.description
        method.errors = read_errors(self._cut)
        method.system_errors = any(
            t.rsplit("/", 1)[-1].startswith("system-errors") for t in self._cut.includes
        )
        method.requests = self._payloads.requests(method.name)
        method.responses = self._payloads.responses
        method.literals = self._payloads.literals(method.name, method.version)
        method.result_type = self._payloads.result_type()
        method.request = self._request()
        method.response = self._response()
        method.positional = POSITIONAL.search(self._request_text()) is not None
        self._note_leftovers()
        method.diagnostics = self._diagnostics + self._payloads.diagnostics
        return method

    # --- request -------------------------------------------------------------------------

    def _request(self) -> Structure:
        structure = self._documented_request()
        bodies = [_without_auth(r.body) for r in self._method.requests if isinstance(r.body, dict)]
        sink_rows(structure, bodies)
        self._adopt(structure, bodies, Part.REQUEST, Part.INTRO, Part.EXAMPLES)
        observer = Observer(self._shared, self._diagnostics, self._method.source, request=True)
        observer.objects(structure, bodies, 0)
        widen(structure, self._literals(), self._diagnostics)
        name_items(structure)
        if not structure.fields and not structure.alternatives and not self._says_none():
            self._note("no-parameters-documented", "no parameter table and no word about it")
        return structure

    def _literals(self) -> Iterator[dict[str, Json]]:
        for literal in self._method.literals:
            if isinstance(literal.body, dict) and not literal.repairs:
                yield _without_auth(literal.body)

    def _documented_request(self) -> Structure:
        regions = [r for r in self._cut.of_part(Part.REQUEST) if r.opens_part]
        blocks = [block for region in regions for block in region.blocks]
        if not _has_fields(blocks):
            # "## Stage Parameters" (api-reference/outdated/rpa/stage/rpa-stage-get.md).
            titled = [r for r in self._cut.of_part(Part.INTRO) if _PARAMETERS.search(r.title)]
            blocks += [block for region in titled[:1] for block in region.blocks]
        if not _has_fields(blocks):
            # The translation lost the heading, the table is still there
            # (api-reference/sale/payment/sale-payment-list.md).
            intro_blocks = self._cut.regions[0].blocks
            if _has_fields(intro_blocks):
                self._note("heading-lost", "parameter table stands above the first section")
                blocks = intro_blocks + blocks
        blocks += [block for region in regions for block in self._further_rows(region)]
        structure = self._reader.blocks_structure(blocks, request=True) or Structure()
        if not structure.fields and not structure.alternatives:
            structure.alternatives = self._parameter_sets(regions)
        return structure

    @staticmethod
    def _further_rows(region: Region) -> Iterator[Block]:
        """Rows of the same table under a heading ("Additional Parameters").

        ``api-reference/events/event-offline-get.md``.
        """
        for child in region.children:
            if _MORE_PARAMETERS.match(child.title):
                yield from child.blocks

    def _parameter_sets(self, regions: Sequence[Region]) -> list[Alternative]:
        """Alternative sets under headings of their own ("1. By …", "2. By …": vote.*)."""
        sets: list[Alternative] = []
        for region in regions:
            for child in region.children:
                part = self._reader.region_structure(child, request=True)
                if part is not None:
                    sets.append(Alternative(child.title, part))
        return sets

    def _says_none(self) -> bool:
        return NO_PARAMETERS.search(self._request_text()) is not None

    def _request_text(self) -> str:
        regions = [self._cut.regions[0], *self._cut.of_part(Part.REQUEST)]
        return "\n".join(paragraph_text(region.blocks) for region in regions)

    # --- response ------------------------------------------------------------------------

    def _response(self) -> list[Field]:
        rows = self._returned_rows()
        examples = [r.body for r in self._payloads.successes]
        bodies, repaired = envelope_bodies(examples, rows)
        if repaired:
            self._note("example-without-result", "response example lacks the result root")
        fields = place_rows(nest_paths(rows), bodies, self._method.source)
        envelope = finish(Structure(fields=fields))
        self._adopt(envelope, bodies, Part.RESPONSE, Part.RETURNED)
        observer = Observer(self._shared, self._diagnostics, self._method.source, request=False)
        observer.objects(envelope, bodies, 0)
        name_items(envelope)
        if not rows and not bodies:
            self._note("no-response-documented", "neither a table nor an example of the response")
        return envelope.fields

    def _returned_rows(self) -> list[Field]:
        opening = [r for r in self._cut.of_part(Part.RETURNED) if r.opens_part]
        blocks = [block for region in opening for block in region.blocks]
        if not _has_fields(blocks):
            opening = [r for r in self._cut.of_part(Part.RESPONSE) if r.opens_part]
            blocks = [block for region in opening for block in region.blocks]
        rows: list[Field] = []
        for table in tables(blocks):
            rows.extend(self._reader.fields_of(table, request=False))
        for group in tab_groups(blocks):
            rows.extend(
                self._tabbed_rows(
                    [tab.blocks for tab in group.tabs], [tab.title for tab in group.tabs]
                )
            )
        return rows

    def _tabbed_rows(self, groups: list[list[Block]], titles: list[str]) -> list[Field]:
        """Response tables in tabs: alternatives of what ``result`` holds."""
        alternatives: list[Alternative] = []
        rest: list[Field] = []
        for title, blocks in zip(titles, groups, strict=True):
            rows = [f for t in tables(blocks) for f in self._reader.fields_of(t, request=False)]
            if not rows:
                continue
            result = next((r for r in rows if r.name == "result"), None)
            if result is not None:
                others = [r for r in rows if r is not result and r.name != "time"]
                structure = result.inner or Structure()
                if structure.ref is None:
                    structure.fields.extend(others)
                alternatives.append(Alternative(title, structure))
                rest = [r for r in rows if r.name == "time"] or rest
                first = result
            else:
                alternatives.append(Alternative(title, Structure(fields=rows)))
                first = rows[0]
        if not alternatives:
            return []
        holder = Field("result", None, first.source)
        holder.inner = Structure(alternatives=alternatives)
        return [holder, *rest]

    def _adopt(self, root: Structure, bodies: Sequence[dict[str, Json]], *parts: Part) -> None:
        """Give definitions that nothing has referred to a place below ``root``."""
        request = Part.REQUEST in parts
        orphans = [
            region
            for region in self._cut.of_part(*parts)
            if region.heading is not None
            and region is not self._cut.regions[0]
            and region.heading.where.file == self._cut.page.path
            and not region.opens_part
            and id(region) not in self._reader.used_regions
            and _has_fields(region.blocks)
        ]
        left = adopt(
            root, orphans, lambda r: self._reader.region_structure(r, request=request), bodies
        )
        for region in left:
            assert region.heading is not None  # orphans have one
            self._diagnostics.append(
                Diagnostic(
                    "definition-unplaced",
                    f"{region.title!r} describes nothing that is documented",
                    region.heading.where,
                )
            )

    # --- leftovers -----------------------------------------------------------------------

    def _note_leftovers(self) -> None:
        """Field tables that ended nowhere: a fact lost, so the report says which."""
        for region in self._cut.regions:
            if region.part is Part.REST:
                continue
            for table in _every_table(region.blocks):
                if id(table) in self._reader.used_tables or table.where.file != self._cut.page.path:
                    continue
                if region.part is Part.ERRORS and is_error_table(table):
                    continue
                if read_header(table).kind is TableKind.FIELDS:
                    self._diagnostics.append(
                        Diagnostic(
                            "table-unreferenced",
                            f"table under {region.title!r} describes nothing that is documented",
                            table.where,
                        )
                    )

    def _note(self, kind: str, message: str) -> None:
        self._diagnostics.append(Diagnostic(kind, message, self._method.source))


def _every_table(blocks: Sequence[Block]) -> Iterator[Table]:
    """Tables wherever they stand, in items of lists too, but not those inside cells."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
        else:
            for group in inner(block):
                yield from _every_table(group)


def _tabbed_tables(blocks: list[Block]) -> list[Table]:
    return [t for group in tab_groups(blocks) for tab in group.tabs for t in tables(tab.blocks)]


def _without_auth(body: dict[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in body.items() if key != "auth"}


def _has_fields(blocks: Sequence[Block]) -> bool:
    found = [*tables(list(blocks)), *_tabbed_tables(list(blocks))]
    return any(read_header(table).kind is TableKind.FIELDS for table in found)


def paragraph_text(blocks: Sequence[Block]) -> str:
    """Source of all paragraphs among blocks, nested ones (notes, lists) included."""
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            parts.append(block.inline.source)
        else:
            parts.extend(paragraph_text(group) for group in inner(block))
    return "\n".join(parts)
