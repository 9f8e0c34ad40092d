"""Reading all pages on all processors: facts → corrected, rendered and checked fragments.

What a page gave is kept in a cache and taken from there while its files, its place in the table
of contents and its corrections are unchanged.
"""

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
from .checks.oracles import Finding, check_operation
from .errors import InputError
from .extract import Corpus, CorpusError, DocsError
from .extract.model import Event, Method, PageFacts
from .markdown.model import Diagnostic
from .spec.fragment import Fragment, Options
from .spec.ledger import Ledger
from .spec.operation import method_fragment
from .spec.overlay import Overlay
from .spec.rendered import (
    RenderedFragment,
    correct,
    diagnostic_from_json,
    diagnostic_to_json,
    render,
)
from .spec.webhook import event_fragment

#: Stages of a build and how far each is: (stage, done, total).
Progress = Callable[[str, int, int], None]

#: The unit of work that stands for callable names without a page of their own.
_EXTRAS: Final = ":extras"
_CHUNK: Final = 12
#: Below this many pages a process pool costs more than it brings.
_FEW: Final = 24


@dataclass(frozen=True, slots=True)
class PagesOptions:
    """What decides the result of a page, beside the documentation."""

    docs_en: Path | None
    docs_ru: Path | None
    fragments: Options
    overlay: Overlay
    #: Bytes of the glossary, which is part of the identity of every result.
    glossary: bytes = b""
    jobs: int = 0
    #: None: no cache.
    cache_dir: Path | None = None


@dataclass(slots=True)
class CheckedFragment:
    """What a worker hands back of one method or event."""

    rendered: RenderedFragment
    #: Where the documented examples and types disagree with the operation.
    findings: list[Finding] = field(default_factory=list)

    def to_json(self) -> list[Any]:
        return [self.rendered.to_json(), [finding.to_json() for finding in self.findings]]

    @classmethod
    def from_json(cls, data: list[Any]) -> CheckedFragment:
        rendered, findings = data
        return cls(
            RenderedFragment.from_json(rendered),
            [Finding.from_json(finding) for finding in findings],
        )


@dataclass(slots=True)
class PageResult:
    """All that the rest of the build needs to know of a page."""

    page: str
    kind: str = "other"
    reason: str = ""
    depends: list[str] = field(default_factory=list)
    fragments: list[CheckedFragment] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        return {
            "page": self.page,
            "kind": self.kind,
            "reason": self.reason,
            "depends": self.depends,
            "fragments": [fragment.to_json() for fragment in self.fragments],
            "diagnostics": [diagnostic_to_json(d) for d in self.diagnostics],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> PageResult:
        values = dict(data)
        values["fragments"] = [CheckedFragment.from_json(f) for f in data["fragments"]]
        values["diagnostics"] = [diagnostic_from_json(d) for d in data["diagnostics"]]
        return cls(**values)


def open_corpus(docs_en: Path | None, docs_ru: Path | None) -> Corpus:
    """The documentation; :class:`InputError` if a folder is none."""
    try:
        return Corpus(docs_en, docs_ru)
    except CorpusError as error:
        raise InputError(str(error)) from None


def read_pages(options: PagesOptions, progress: Progress) -> list[PageResult]:
    """The result of every page, from the cache where that still holds."""
    corpus = open_corpus(options.docs_en, options.docs_ru)
    tasks = [*corpus.candidates(), _EXTRAS]
    roots = {"en": options.docs_en, "ru": options.docs_ru}
    present = {language: root for language, root in roots.items() if root is not None}
    files = FileDigests(present)
    store = Cache(options.cache_dir, _namespace(options, present))
    old = store.load() if options.cache_dir is not None else {}
    stamps = _Stamps(
        files,
        list(present),
        options.overlay,
        options.fragments.ledger,
        corpus.toc() if old else None,
    )

    results: dict[str, PageResult] = {}
    for task in tasks:
        entry = old.get(task)
        if entry is not None and (kept := stamps.kept(task, entry)) is not None:
            results[task] = kept
    todo = [task for task in tasks if task not in results]
    fresh: dict[str, Entry] = {}
    progress("pages", len(results), len(tasks))
    for result in _work(todo, options):
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


def _namespace(options: PagesOptions, roots: dict[str, Path]) -> str:
    """Identity of everything, beside the files of the docs, that decides a page's result."""
    places = [f"{language}={root.resolve()}" for language, root in roots.items()]
    return digest(generator_digest(), str(options.fragments.prose), options.glossary, *places)


@dataclass(slots=True)
class _Stamps:
    """What a page's result holds for: its files, its place in the contents, its corrections."""

    files: FileDigests
    languages: list[str]
    overlay: Overlay
    ledger: Ledger
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
            for fragment in result.fragments:
                rendered = fragment.rendered
                actions = self.overlay.for_part(rendered.document, rendered.owned)
                if self.overlay.digest(actions) != rendered.overlay_digest:
                    return None
                if self.ledger.former(rendered.key.lstrip("/")) != tuple(rendered.former):
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


def _work(tasks: Sequence[str], options: PagesOptions) -> Iterator[PageResult]:
    """Results in the order in which they are ready."""
    if not tasks:
        return
    jobs = options.jobs or os.cpu_count() or 1
    arguments = (options.docs_en, options.docs_ru, options.fragments, options.overlay)
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
    """Reads pages and makes their fragments; one in each process."""

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
                result.fragments.append(self._checked(fragment, method))
            for event in facts.events:
                result.diagnostics += event.diagnostics
                fragment = event_fragment(event, facts, self._settings)
                result.fragments.append(self._checked(fragment, event))
        return result

    def _checked(self, fragment: Fragment, facts: Method | Event) -> CheckedFragment:
        corrected = correct(fragment, self._overlay)
        findings: list[Finding] = []
        if isinstance(facts, Method) and corrected.item:
            findings = check_operation(
                facts, corrected.item["post"], corrected.known_schemas, corrected.tally
            )
        return CheckedFragment(render(corrected), findings)


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
