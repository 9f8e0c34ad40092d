"""The whole build: documentation → documents and report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from .checks import verdicts
from .checks.accuracy import accuracy_sections, finding_counters
from .checks.oracles.index_tables import check_overviews
from .checks.report import LeftOut, Report, Section, make_report
from .checks.stale import stale_counters, stale_sections
from .corrections import Corrections
from .entities.lines import sources_text
from .files import write_all
from .markdown.model import Diagnostic
from .openapi.conventions import OPENAPI, OPENAPI_V3
from .pipeline import Pages, PagesOptions, Progress, read_pages
from .spec import glossary as glossary_file
from .spec import ledger as ledger_file
from .spec import overlay as overlay_file
from .spec import undocumented as undocumented_file
from .spec.document import (
    compose,
    head,
    resolve_links,
    resolve_names,
    resolve_objects,
    resolve_shared,
)
from .spec.fragment import Options
from .spec.glossary import Glossary
from .spec.overlay import Effect, Overlay, add_effects
from .spec.platform import RESERVED
from .spec.tidy import tidy
from .spec.titles import distinguish_titles
from .spec.undocumented import Kept
from .worker import CheckedFragment

REPORT_MD: Final = "report.md"
REPORT_JSON: Final = "report.json"
ENTITIES: Final = "entities.yaml"
SOURCES: Final = "sources.json"
OUTPUTS: Final = (OPENAPI, OPENAPI_V3, ENTITIES, SOURCES, REPORT_MD, REPORT_JSON)

_SITES: Final = {"en": "https://apidocs.bitrix24.com", "ru": "https://apidocs.bitrix24.ru"}


@dataclass(frozen=True, slots=True)
class BuildOptions:
    docs_en: Path | None
    docs_ru: Path | None = None
    out: Path = Path("build")
    prose: bool = True
    jobs: int = 0
    corrections: Corrections = field(default_factory=Corrections)
    #: None: no cache.
    cache_dir: Path | None = None
    #: Version of the documents; empty: the generator's own.
    version: str = ""


def build(options: BuildOptions, progress: Progress = lambda *_: None) -> Report:
    """Build everything and replace the outputs in ``options.out``.

    Raises :class:`InputError` for input that cannot be used; the outputs of the last build
    are then as they were.
    """
    corrections = options.corrections
    glossary = glossary_file.load(corrections.glossary) if corrections.glossary else Glossary()
    overlay = overlay_file.load(corrections.overlays)
    ledger = ledger_file.load(corrections.names)
    site = _SITES["en" if options.docs_en else "ru"]
    settings = Options(options.prose, glossary, site, ledger)
    judgements = verdicts.load(corrections.verdicts)
    pages = PagesOptions(
        options.docs_en,
        options.docs_ru,
        settings,
        overlay,
        corrections.glossary.read_bytes() if corrections.glossary is not None else b"",
        options.jobs,
        options.cache_dir,
    )
    results = read_pages(pages, progress)
    progress("writing", 0, 1)
    documents, report = _assemble(results, settings, overlay, options, judgements)
    write_all(options.out, {**documents, **_catalogue_files(results), **_report_files(report)})
    progress("writing", 1, 1)
    return report


def _assemble(
    results: Pages,
    settings: Options,
    overlay: Overlay,
    options: BuildOptions,
    judgements: Sequence[verdicts.Judgement],
) -> tuple[dict[str, list[str]], Report]:
    """The texts of both documents and the report."""
    fragments, repeated = _unique([f for made in results.fragments for f in made.fragments])
    parts = [fragment.rendered for fragment in fragments]
    distinguish_titles(parts)
    effects: dict[int, Effect] = {}
    documents: dict[str, list[str]] = {}
    undocumented = undocumented_file.load(options.corrections.undocumented)
    kept = 0
    for document in (OPENAPI, OPENAPI_V3):
        own = [part for part in parts if part.document == document]
        owned = {pair for part in own for pair in part.owned}
        for part in own:
            add_effects(effects, overlay.for_part(document, part.owned), part.effects)
        conflicts = resolve_names(own)
        resolve_links(own)
        shared = resolve_objects(own, resolve_shared(own))
        silent = undocumented.get(document, Kept()).parts(own, {*shared, *RESERVED})
        own += silent
        kept += len(silent)
        top = head(document, own, shared, settings)
        top["info"]["version"] = options.version or top["info"]["version"]
        actions = overlay.for_head(document, owned)
        names = {*top["components"]["schemas"], *(name for part in own for name in part.schemas)}
        add_effects(effects, actions, overlay.apply(actions, top, names))
        if actions:
            schemas = top["components"]["schemas"]
            schemas |= {name: tidy(schema) for name, schema in schemas.items()}
        repeated += [
            LeftOut(c.second, "", f"component name {c.name} is taken by {c.first}")
            for c in conflicts
        ]
        documents[document] = list(compose(top, own))
    pages = [LeftOut(r.page, r.page, r.reason) for r in results.readings if r.reason]
    findings, compared = check_overviews(options.docs_en or options.docs_ru, parts)
    findings, idle = verdicts.judge(
        [*findings, *(f for fragment in fragments for f in fragment.findings)], judgements
    )
    stale = [*overlay.stale(effects), *idle]

    def accuracy(counters: dict[str, int], found: list[Diagnostic]) -> list[Section]:
        counters["oracle:index"] = compared
        counters |= finding_counters(findings)
        counters |= stale_counters(stale) | ({"undocumented": kept} if kept else {})
        sections = accuracy_sections(findings, found, counters, settings.site)
        return [*sections, *stale_sections(stale)]

    diagnostics = [d for reading in results.readings for d in reading.diagnostics]
    report = make_report(
        parts, diagnostics + results.summary.contradictions, pages + repeated, accuracy
    )
    report.stale, report.findings = stale, findings
    return documents, report


def _unique(fragments: list[CheckedFragment]) -> tuple[list[CheckedFragment], list[LeftOut]]:
    """One fragment for each name: of several pages, the first that is not deprecated."""
    chosen: dict[tuple[str, str, str], CheckedFragment] = {}
    left_out: list[LeftOut] = []
    for fragment in sorted(
        fragments, key=lambda f: ("deprecated" in f.rendered.tally, f.rendered.page)
    ):
        part = fragment.rendered
        first = chosen.setdefault((part.document, part.section, part.key.lower()), fragment)
        if first is not fragment:
            left_out.append(
                LeftOut(
                    part.key.lstrip("/"), part.page, f"documented on {first.rendered.page} already"
                )
            )
    return list(chosen.values()), left_out


def _catalogue_files(results: Pages) -> dict[str, list[str]]:
    """The data dictionary, and which line tells what."""
    sources = list(sources_text(reading.lines for reading in results.readings))
    return {ENTITIES: [results.summary.dictionary], SOURCES: sources}


def _report_files(report: Report) -> dict[str, list[str]]:
    return {REPORT_MD: [report.to_markdown()], REPORT_JSON: [report.to_json_text()]}
