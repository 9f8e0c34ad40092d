"""The pipeline: documentation → facts → parts → documents and report, on all processors."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from .cache import Cache, Entry, FileDigests, digest, generator_digest
from .errors import InputError
from .extract import Corpus, CorpusError, DocsError
from .extract.model import PageFacts
from .files import write_all
from .markdown.model import Diagnostic
from .spec import glossary as glossary_file
from .spec import overlay as overlay_file
from .spec.accuracy import accuracy_sections, finding_counters
from .spec.document import compose, head, resolve_links, resolve_names, resolve_shared
from .spec.fragment import OPENAPI, OPENAPI_V3, Options
from .spec.glossary import Glossary
from .spec.operation import method_fragment
from .spec.oracles import verdicts
from .spec.oracles.index_tables import check_overviews
from .spec.overlay import Effect, Overlay, add_effects
from .spec.part import Part, diagnostic_from_json, diagnostic_to_json, render
from .spec.report import LeftOut, Report, Section, make_report
from .spec.webhook import event_fragment

#: Stages of a build and how far each is: (stage, done, total).
Progress = Callable[[str, int, int], None]

REPORT_MD: Final = "report.md"
REPORT_JSON: Final = "report.json"
OUTPUTS: Final = (OPENAPI, OPENAPI_V3, REPORT_MD, REPORT_JSON)

#: The unit of work that stands for callable names without a page of their own.
_EXTRAS: Final = ":extras"
_CHUNK: Final = 12
#: Below this many pages a process pool costs more than it brings.
_FEW: Final = 24

_SITES: Final = {"en": "https://apidocs.bitrix24.com", "ru": "https://apidocs.bitrix24.ru"}


@dataclass(frozen=True, slots=True)
class BuildOptions:
    docs_en: Path | None
    docs_ru: Path | None = None
    out: Path = Path("build")
    prose: bool = True
    jobs: int = 0
    overlay: tuple[Path, ...] = ()
    glossary: Path | None = None
    #: None: no cache.
    cache_dir: Path | None = None
    #: Judgements of single findings.
    verdicts: Path | None = None
    #: Version of the documents; empty: the generator's own.
    version: str = ""


@dataclass(slots=True)
class PageResult:
    """All that the rest of the build needs to know of a page."""

    page: str
    kind: str = "other"
    reason: str = ""
    depends: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        return {
            "page": self.page,
            "kind": self.kind,
            "reason": self.reason,
            "depends": self.depends,
            "parts": [part.to_json() for part in self.parts],
            "diagnostics": [diagnostic_to_json(d) for d in self.diagnostics],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> PageResult:
        values = dict(data)
        values["parts"] = [Part.from_json(part) for part in data["parts"]]
        values["diagnostics"] = [diagnostic_from_json(d) for d in data["diagnostics"]]
        return cls(**values)


def build(options: BuildOptions, progress: Progress = lambda *_: None) -> Report:
    """Build everything and replace the outputs in ``options.out``.

    Raises :class:`InputError` for input that cannot be used; the outputs of the last build
    are then as they were.
    """
    glossary = glossary_file.load(options.glossary) if options.glossary else Glossary()
    overlay = overlay_file.load(options.overlay)
    settings = Options(options.prose, glossary, _SITES["en" if options.docs_en else "ru"])
    judgements = verdicts.load(options.verdicts)
    results = _results(options, settings, overlay, progress)
    progress("writing", 0, 1)
    documents, report = _assemble(results, settings, overlay, options, judgements)
    write_all(options.out, {**documents, **_report_files(report)})
    progress("writing", 1, 1)
    return report


def open_corpus(docs_en: Path | None, docs_ru: Path | None) -> Corpus:
    """The documentation; :class:`InputError` if a folder is none."""
    try:
        return Corpus(docs_en, docs_ru)
    except CorpusError as error:
        raise InputError(str(error)) from None


# --- pages --------------------------------------------------------------------------------


def _results(
    options: BuildOptions, settings: Options, overlay: Overlay, progress: Progress
) -> list[PageResult]:
    """The result of every page, from the cache where that still holds."""
    corpus = open_corpus(options.docs_en, options.docs_ru)
    tasks = [*corpus.candidates(), _EXTRAS]
    roots = {"en": options.docs_en, "ru": options.docs_ru}
    present = {language: root for language, root in roots.items() if root is not None}
    files = FileDigests(present)
    store = Cache(options.cache_dir, _namespace(options, present))
    old = store.load() if options.cache_dir is not None else {}
    stamps = _Stamps(files, list(present), overlay, corpus.toc() if old else None)

    results: dict[str, PageResult] = {}
    for task in tasks:
        entry = old.get(task)
        if entry is not None and (kept := stamps.kept(task, entry)) is not None:
            results[task] = kept
    todo = [task for task in tasks if task not in results]
    fresh: dict[str, Entry] = {}
    progress("pages", len(results), len(tasks))
    for result in _work(todo, options, settings, overlay):
        results[result.page] = result
        progress("pages", len(results), len(tasks))
    if options.cache_dir is not None:
        stamps.toc = stamps.toc if stamps.toc is not None else corpus.toc()
        for task in todo:
            fresh[task] = Entry(stamps.of(results[task]), results[task].to_json())
        gone = set(old) - set(tasks)
        if fresh or gone:
            store.store(fresh, gone)
    return [results[task] for task in tasks]


def _namespace(options: BuildOptions, roots: dict[str, Path]) -> str:
    """Identity of everything, beside the files of the docs, that decides a page's result."""
    glossary = options.glossary.read_bytes() if options.glossary is not None else b""
    places = [f"{language}={root.resolve()}" for language, root in roots.items()]
    return digest(generator_digest(), str(options.prose), glossary, *places)


@dataclass(slots=True)
class _Stamps:
    """What a page's result holds for: its files, its place in the contents, its corrections."""

    files: FileDigests
    languages: list[str]
    overlay: Overlay
    toc: dict[str, list[str]] | None

    def of(self, result: PageResult) -> dict[str, Any]:
        return {"files": self._files(result), "toc": self._titles(result.page)}

    def kept(self, page: str, entry: Entry) -> PageResult | None:
        """The cached result, if it is still what the page would give."""
        try:
            stamp = entry.stamp
            if any(self.files.of(name) != known for name, known in stamp["files"].items()):
                return None
            if self._titles(page) != stamp["toc"]:
                return None
            result = PageResult.from_json(entry.payload)
            for part in result.parts:
                actions = self.overlay.for_part(part.document, part.owned)
                if self.overlay.digest(actions) != part.overlay_digest:
                    return None
        except (KeyError, TypeError, ValueError, AttributeError):
            return None
        return result

    def _files(self, result: PageResult) -> dict[str, str]:
        # A page may yet appear in the other language: its absence is part of the stamp.
        own = [f"{language}:{result.page}" for language in self.languages]
        return {name: self.files.of(name) for name in sorted({*own, *result.depends})}

    def _titles(self, page: str) -> Any:
        toc = self.toc or {}
        # The extras come from several pages: any change of the contents may be theirs.
        return toc.get(page, []) if page != _EXTRAS else digest(json.dumps(toc, sort_keys=True))


def _work(
    tasks: Sequence[str], options: BuildOptions, settings: Options, overlay: Overlay
) -> Iterator[PageResult]:
    """Results in the order in which they are ready."""
    if not tasks:
        return
    jobs = options.jobs or os.cpu_count() or 1
    arguments = (options.docs_en, options.docs_ru, settings, overlay)
    if jobs == 1 or len(tasks) <= _FEW:
        worker = _Worker(*arguments)
        for task in tasks:
            yield worker.result(task)
        return
    chunks = [list(tasks[i : i + _CHUNK]) for i in range(0, len(tasks), _CHUNK)]
    with ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=arguments) as pool:
        try:
            waiting = {pool.submit(_work_chunk, chunk) for chunk in chunks}
            while waiting:
                ready, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in ready:
                    yield from future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


class _Worker:
    """Reads pages and makes their parts; one in each process."""

    def __init__(
        self, docs_en: Path | None, docs_ru: Path | None, settings: Options, overlay: Overlay
    ) -> None:
        self._corpus = open_corpus(docs_en, docs_ru)
        self._settings = settings
        self._overlay = overlay

    def result(self, task: str) -> PageResult:
        try:
            if task != _EXTRAS:
                return self._page_result(task, [self._corpus.extract(task)])
            return self._page_result(task, self._corpus.extra_methods())
        except DocsError as error:
            raise InputError(str(error)) from None
        except RecursionError:
            raise InputError(f"{task}:1: nested too deeply to be read") from None

    def _page_result(self, page: str, found: list[PageFacts]) -> PageResult:
        result = PageResult(page)
        for facts in found:
            result.kind = facts.kind.value
            result.reason = facts.reason
            result.depends += facts.depends
            result.diagnostics += facts.diagnostics
            for method in facts.methods:
                result.diagnostics += method.diagnostics
                fragment = method_fragment(method, facts, self._settings)
                result.parts.append(render(fragment, self._overlay, method))
            for event in facts.events:
                result.diagnostics += event.diagnostics
                fragment = event_fragment(event, facts, self._settings)
                result.parts.append(render(fragment, self._overlay))
        return result


_worker: _Worker | None = None


def _start_worker(
    docs_en: Path | None, docs_ru: Path | None, settings: Options, overlay: Overlay
) -> None:
    global _worker  # noqa: PLW0603 - the state of a worker process
    # What a page leaves behind is trees, which go without the collector; letting it look for
    # cycles at its usual pace costs a tenth of the build.
    gc.set_threshold(100_000, 20, 50)
    _worker = _Worker(docs_en, docs_ru, settings, overlay)


def _work_chunk(tasks: list[str]) -> list[PageResult]:
    assert _worker is not None  # set by the initializer
    return [_worker.result(task) for task in tasks]


# --- documents ----------------------------------------------------------------------------


def _assemble(
    results: list[PageResult],
    settings: Options,
    overlay: Overlay,
    options: BuildOptions,
    judgements: Sequence[verdicts.Judgement],
) -> tuple[dict[str, list[str]], Report]:
    """The texts of both documents and the report; fails if an overlay action is not needed."""
    parts, repeated = _unique([part for result in results for part in result.parts])
    effects: dict[int, Effect] = {}
    documents: dict[str, list[str]] = {}
    for document in (OPENAPI, OPENAPI_V3):
        own = [part for part in parts if part.document == document]
        owned = {pair for part in own for pair in part.owned}
        for part in own:
            add_effects(effects, overlay.for_part(document, part.owned), part.effects)
        conflicts = resolve_names(own)
        resolve_links(own)
        top = head(document, own, resolve_shared(own), settings)
        top["info"]["version"] = options.version or top["info"]["version"]
        actions = overlay.for_head(document, owned)
        add_effects(effects, actions, overlay.apply(actions, top))
        repeated += [
            LeftOut(c.second, "", f"component name {c.name} is taken by {c.first}")
            for c in conflicts
        ]
        documents[document] = list(compose(top, own))
    if complaints := overlay.check(effects):
        raise InputError("\n".join(complaints))
    pages = [LeftOut(r.page, r.page, r.reason) for r in results if r.reason]
    findings, compared = check_overviews(options.docs_en or options.docs_ru, parts)
    findings, idle = verdicts.judge(
        [*findings, *(f for part in parts for f in part.findings)], judgements
    )
    if idle:
        raise InputError("\n".join(idle))

    def accuracy(counters: dict[str, int], found: list[Diagnostic]) -> list[Section]:
        counters["oracle:index"] = compared
        counters |= finding_counters(findings)
        return accuracy_sections(findings, found, counters, settings.site)

    report = make_report(
        parts, [d for r in results for d in r.diagnostics], pages + repeated, accuracy
    )
    return documents, report


def _unique(parts: list[Part]) -> tuple[list[Part], list[LeftOut]]:
    """One part for each name; of several pages the first one that is not deprecated speaks."""
    chosen: dict[tuple[str, str, str], Part] = {}
    left_out: list[LeftOut] = []
    for part in sorted(parts, key=lambda p: ("deprecated" in p.tally, p.page)):
        first = chosen.setdefault((part.document, part.section, part.key.lower()), part)
        if first is not part:
            left_out.append(
                LeftOut(part.key.lstrip("/"), part.page, f"documented on {first.page} already")
            )
    return list(chosen.values()), left_out


def _report_files(report: Report) -> dict[str, list[str]]:
    return {REPORT_MD: [report.to_markdown()], REPORT_JSON: [report.to_json_text()]}
