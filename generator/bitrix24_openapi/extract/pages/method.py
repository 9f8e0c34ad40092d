"""A method page in one language → the facts of its method."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...markdown.model import Block, Diagnostic, Page, Source, Table, inner
from ..evidence.error_messages import with_messages
from ..evidence.flat_rows import envelope_bodies
from ..evidence.passes import Definition, Evidence, apply_passes
from ..evidence.payloads import Payloads
from ..insides.lookup import SharedLookup
from ..insides.read import StructureReader
from ..model import Alternative, Field, Json, Language, Method, Structure, Version
from ..prose import paragraph_text
from ..sections.errors import is_error_table, read_errors
from ..sections.intro import Intro
from ..sections.outline import Outline, Region, tab_groups, tables
from ..sections.titles import method_title
from ..tables.columns import TableKind, read_header
from ..words.headings import PARAMETERS, SectionKind
from ..words.sentences import NO_PARAMETERS, POSITIONAL
from .watch import Watch, watching

_V3_SIGNS = ("/rest/api/", "REST 3.0", "actions.v3.", "error-info-v3", "BITRIX_REST_V3_EXCEPTION")


def version_of(page: Page, called: set[Version]) -> Version:
    """The version in which the page calls its method; else REST 3.0 by at least two signs.

    Pages of a classic method mention the new version, too (``tasks.task.getaccess`` in 2025).
    """
    if called:
        return Version.V3 if Version.V3 in called else Version.CLASSIC
    signs = sum(sign in page.text for sign in _V3_SIGNS)
    return Version.V3 if signs >= 2 else Version.CLASSIC


class MethodReader:
    """Puts together what the sections of a method page say."""

    def __init__(
        self,
        sections: Outline,
        intro: Intro,
        name: str,
        payloads: Payloads,
        language: Language,
        lookup: SharedLookup,
        watch: Watch | None = None,
    ) -> None:
        self._sections = sections
        self._intro = intro
        self._payloads = payloads
        self._lookup = lookup
        self._watch = watch
        self._diagnostics: list[Diagnostic] = []
        self._reader = StructureReader(sections, language, lookup, self._diagnostics)
        heading = sections.regions[0].heading
        where = heading.where if heading is not None else Source(sections.page.path, 1)
        self._method = Method(
            name=name,
            version=version_of(sections.page, payloads.versions(name)),
            title=method_title(heading.text if heading is not None else name, name),
            page=sections.page.path,
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
        method.system_errors = any(
            t.rsplit("/", 1)[-1].startswith("system-errors") for t in self._sections.includes
        )
        method.requests = self._payloads.requests(method.name)
        method.responses = self._payloads.responses
        method.literals = self._payloads.literals(method.name, method.version)
        method.result_type = self._payloads.result_type()
        method.request = self._request()
        method.response = self._response()
        method.errors = with_messages(read_errors(self._sections), method.responses)
        method.positional = POSITIONAL.search(self._request_text()) is not None
        self._note_leftovers()
        method.diagnostics = self._diagnostics + self._payloads.diagnostics
        return method

    # --- request -------------------------------------------------------------------------

    def _request(self) -> Structure:
        documented = self._documented_request()
        evidence = Evidence(
            self._lookup,
            self._diagnostics.append,
            self._method.source,
            bodies=[
                _without_auth(r.body) for r in self._method.requests if isinstance(r.body, dict)
            ],
            literals=[
                _without_auth(each.body)
                for each in self._method.literals
                if isinstance(each.body, dict) and not each.repairs
            ],
            definitions=self._definitions(
                SectionKind.REQUEST, SectionKind.INTRO, SectionKind.EXAMPLES, request=True
            ),
            request=True,
        )
        structure = apply_passes(documented, evidence, watching(self._watch, "request"))
        if not structure.fields and not structure.alternatives and not self._says_none():
            self._note("no-parameters-documented", "no parameter table and no word about it")
        return structure

    def _documented_request(self) -> Structure:
        regions = [r for r in self._sections.of_section(SectionKind.REQUEST) if r.opens_section]
        blocks = [block for region in regions for block in region.blocks]
        if not has_fields(blocks):
            # "## Stage Parameters" (api-reference/outdated/rpa/stage/rpa-stage-get.md).
            intro = self._sections.of_section(SectionKind.INTRO)
            titled = [r for r in intro if PARAMETERS.search(r.title)]
            blocks += [block for region in titled[:1] for block in region.blocks]
        if not has_fields(blocks):
            # The translation lost the heading, the table is still there
            # (api-reference/sale/payment/sale-payment-list.md).
            intro_blocks = self._sections.regions[0].blocks
            if has_fields(intro_blocks):
                self._note("heading-lost", "parameter table stands above the first section")
                blocks = intro_blocks + blocks
        structure = self._reader.blocks_structure(blocks, request=True)
        return structure or Structure(alternatives=tuple(self._parameter_sets(regions)))

    def _parameter_sets(self, regions: Sequence[Region]) -> Iterator[Alternative]:
        """Alternative sets under headings of their own ("1. By …", "2. By …": vote.*)."""
        for region in regions:
            for child in region.children:
                part = self._reader.region_structure(child, request=True)
                if part is not None:
                    yield Alternative(child.title, part)

    def _says_none(self) -> bool:
        return NO_PARAMETERS.search(self._request_text()) is not None

    def _request_text(self) -> str:
        regions = [self._sections.regions[0], *self._sections.of_section(SectionKind.REQUEST)]
        return "\n".join(paragraph_text(region.blocks) for region in regions)

    # --- response ------------------------------------------------------------------------

    def _response(self) -> list[Field]:
        rows = self._returned_rows()
        examples = [r.body for r in self._payloads.successes]
        bodies, repaired = envelope_bodies(examples, frozenset(row.name for row in rows))
        if repaired:
            self._note("example-without-result", "response example lacks the result root")
        evidence = Evidence(
            self._lookup,
            self._diagnostics.append,
            self._method.source,
            bodies=bodies,
            definitions=self._definitions(
                SectionKind.RESPONSE, SectionKind.RETURNED, request=False
            ),
            flat=True,
        )
        envelope = apply_passes(
            Structure(fields=tuple(rows)), evidence, watching(self._watch, "response")
        )
        if not rows and not bodies:
            self._note("no-response-documented", "neither a table nor an example of the response")
        return list(envelope.fields)

    def _returned_rows(self) -> list[Field]:
        for section in (SectionKind.RETURNED, SectionKind.RESPONSE):
            opening = [r for r in self._sections.of_section(section) if r.opens_section]
            blocks = [block for region in opening for block in region.blocks]
            if has_fields(blocks):
                break
        found = [*tables(blocks), *_tabbed_tables(blocks)]
        return [field for table in found for field in self._reader.fields_of(table, request=False)]

    # --- both ----------------------------------------------------------------------------

    def _definitions(self, *sections: SectionKind, request: bool) -> list[Definition]:
        """Field tables under headings of their own that nothing has referred to."""
        unused = [
            region
            for region in self._sections.of_section(*sections)
            if region.heading is not None
            and region is not self._sections.regions[0]
            and region.heading.where.file == self._sections.page.path
            and not region.opens_section
            and region not in self._reader.used_regions
            and has_fields(region.blocks)
        ]
        return [
            Definition(region.title, structure, region.heading.where)
            for region in unused
            if region.heading is not None
            and (structure := self._reader.region_structure(region, request=request)) is not None
        ]

    # --- leftovers -----------------------------------------------------------------------

    def _note_leftovers(self) -> None:
        """Field tables that ended nowhere: a fact lost, so the report says which."""
        for region in self._sections.regions:
            if region.section is SectionKind.REST:
                continue
            for table in _every_table(region.blocks):
                if table in self._reader.used_tables:
                    continue
                if table.where.file != self._sections.page.path:
                    continue
                if region.section is SectionKind.ERRORS and is_error_table(table):
                    continue
                if read_header(table).kind is TableKind.FIELDS:
                    message = f"table under {region.title!r} describes nothing that is documented"
                    self._diagnostics.append(Diagnostic("table-unreferenced", message, table.where))

    def _note(self, kind: str, message: str) -> None:
        self._diagnostics.append(Diagnostic(kind, message, self._method.source))


def has_fields(blocks: Sequence[Block]) -> bool:
    """A table of fields stands among the blocks, tabs included."""
    found = [*tables(list(blocks)), *_tabbed_tables(blocks)]
    return any(read_header(table).kind is TableKind.FIELDS for table in found)


def _every_table(blocks: Sequence[Block]) -> Iterator[Table]:
    """Tables wherever they stand, in items of lists too, but not those inside cells."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
        else:
            for group in inner(block):
                yield from _every_table(group)


def _tabbed_tables(blocks: Sequence[Block]) -> list[Table]:
    return [
        table
        for group in tab_groups(list(blocks))
        for tab in group.tabs
        for table in tables(tab.blocks)
    ]


def _without_auth(body: dict[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in body.items() if key != "auth"}
