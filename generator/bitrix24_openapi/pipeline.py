"""Process all pages on all processors, in two passes.

First every page is read; what all of them say about records becomes the catalogue. Then every
page's fragments are made, corrected, rendered and checked with the catalogue at hand.

The result of a page is cached. It is valid while the files of the page, its place in the table
of contents, its corrections and the entities that it used are unchanged.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache as memoise
from pathlib import Path
from typing import Any, Final

from .cache import Cache, Entry, FileDigests, generator_digest
from .entities import Catalogue, PageSayings, Records
from .entities.dictionary import HEAD, to_plain
from .files import digest
from .markdown.model import Diagnostic
from .openapi.emit import dump
from .spec.fragment import Options
from .spec.overlay import Overlay
from .spec.rendered import diagnostic_from_json, diagnostic_to_json
from .worker import EXTRAS, CheckedFragment, Job, PageFragments, PageReading, open_corpus
from .workforce import Workforce

#: Progress of a build: (stage, done, total).
Progress = Callable[[str, int, int], None]

_READ: Final = "reading"
_MADE: Final = "fragments"
#: The entry of what all pages together say about entities.
_CATALOGUE: Final = ":catalogue"


@dataclass(frozen=True, slots=True)
class PagesOptions:
    """Inputs that determine the result of a page, besides the documentation."""

    docs_en: Path | None
    docs_ru: Path | None
    fragments: Options
    overlay: Overlay
    #: Bytes of the glossary, which is part of the identity of every result.
    glossary: bytes = b""
    jobs: int = 0
    #: None: no cache.
    cache_dir: Path | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """What the rest of the build needs to know of the catalogue."""

    #: Entity → identity of what is said of it.
    digests: Mapping[str, str]
    #: What pages contradict each other in.
    contradictions: list[Diagnostic]
    #: Text of the data dictionary.
    dictionary: str

    @classmethod
    def of(cls, records: Records) -> Summary:
        catalogue = Catalogue(records, records.uses)
        digests = {name: catalogue.digest(name) for name in records}
        return cls(digests, records.contradictions, HEAD + dump(to_plain(records.values())))

    def to_json(self) -> list[Any]:
        found = [diagnostic_to_json(diagnostic) for diagnostic in self.contradictions]
        return [self.digests, found, self.dictionary]

    @classmethod
    def from_json(cls, data: list[Any]) -> Summary:
        digests, found, dictionary = data
        return cls(digests, [diagnostic_from_json(each) for each in found], dictionary)


@dataclass(frozen=True, slots=True)
class Pages:
    """All that the rest of the build needs to know, pages in their order."""

    readings: list[PageReading]
    fragments: list[PageFragments]
    summary: Summary


def read_pages(options: PagesOptions, progress: Progress) -> Pages:
    """The result of every page, from the cache if it is still valid."""
    corpus = open_corpus(options.docs_en, options.docs_ru)
    tasks = [*corpus.candidates(), EXTRAS]
    roots = {"en": options.docs_en, "ru": options.docs_ru}
    present = {language: root for language, root in roots.items() if root is not None}
    store = Cache(options.cache_dir, _namespace(options, present))
    old = store.load() if options.cache_dir is not None else {}
    stamps = _Stamps(FileDigests(present), list(present), corpus.toc() if old else None)

    kept = {task: old[task] for task in tasks if task in old and stamps.hold(task, old[task])}
    readings = {task: read for task, entry in kept.items() if (read := _reading(entry))}
    unread = [task for task in tasks if task not in readings]
    job = Job(options.docs_en, options.docs_ru, options.fragments, options.overlay)
    with Workforce(job, options.jobs) as workforce:
        progress("pages", len(readings), len(tasks))
        for reading in workforce.read(unread):
            readings[reading.page] = reading
            progress("pages", len(readings), len(tasks))
        texts = [readings[task].sayings for task in tasks]
        records = _records(texts)
        said = digest(*texts)
        summary = _summary(old.get(_CATALOGUE), said)
        settled = summary is not None
        summary = summary if summary is not None else Summary.of(records())
        fresh = set(unread)
        made = {
            task: known
            for task, entry in kept.items()
            if task not in fresh and (known := _fragments(entry, options, summary))
        }
        unmade = [task for task in tasks if task not in made]
        progress("operations", len(made), len(tasks))
        if unmade:
            for fragments in workforce.make(unmade, records()):
                made[fragments.page] = fragments
                progress("operations", len(made), len(tasks))
    if options.cache_dir is not None:
        stamps.toc = stamps.toc if stamps.toc is not None else corpus.toc()
        entries = {
            task: Entry(
                stamps.of(readings[task]),
                {_READ: readings[task].to_json(), _MADE: made[task].to_json()},
            )
            for task in unmade
        }
        if not settled:
            entries[_CATALOGUE] = Entry(said, summary.to_json())
        gone = set(old) - set(tasks) - {_CATALOGUE}
        if entries or gone:
            store.store(entries, gone)
    return Pages([readings[task] for task in tasks], [made[task] for task in tasks], summary)


def _records(texts: Sequence[str]) -> Callable[[], Records]:
    """The records of all pages, built on demand."""

    @memoise
    def records() -> Records:
        return Records(PageSayings.from_text(text) for text in texts)

    return records


def _summary(entry: Entry | None, said: str) -> Summary | None:
    """The summary of the last build, if all pages are unchanged."""
    if entry is None or entry.stamp != said:
        return None
    try:
        return Summary.from_json(entry.payload)
    except (TypeError, ValueError):
        return None


def _namespace(options: PagesOptions, roots: dict[str, Path]) -> str:
    """Identity of everything, beside the files of the docs, that decides a page's result."""
    places = [f"{language}={root.resolve()}" for language, root in roots.items()]
    return digest(generator_digest(), str(options.fragments.prose), options.glossary, *places)


def _reading(entry: Entry) -> PageReading | None:
    try:
        return PageReading.from_json(entry.payload[_READ])
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return None


def _fragments(entry: Entry, options: PagesOptions, summary: Summary) -> PageFragments | None:
    """The cached fragments, if corrections and catalogue would make the same of the page."""
    try:
        found = PageFragments.from_json(entry.payload[_MADE])
        if any(summary.digests.get(name, "") != known for name, known in found.entities.items()):
            return None
        return found if all(_holds(each, options) for each in found.fragments) else None
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return None


def _holds(fragment: CheckedFragment, options: PagesOptions) -> bool:
    """Whether corrections and names would be the same today."""
    rendered, overlay = fragment.rendered, options.overlay
    former = options.fragments.ledger.former(rendered.key.lstrip("/"))
    actions = overlay.for_part(rendered.document, rendered.owned)
    return overlay.digest(actions) == rendered.overlay_digest and list(former) == rendered.former


@dataclass(slots=True)
class _Stamps:
    """What a page's reading holds for: its files and its place in the contents."""

    files: FileDigests
    languages: list[str]
    toc: dict[str, list[str]] | None

    def of(self, reading: PageReading) -> dict[str, Any]:
        return {"files": self._files(reading), "toc": self._titles(reading.page)}

    def hold(self, page: str, entry: Entry) -> bool:
        try:
            stamp = entry.stamp
            return self._titles(page) == stamp["toc"] and all(
                self.files.of(name) == known for name, known in stamp["files"].items()
            )
        except (KeyError, TypeError, AttributeError):
            return False

    def _files(self, reading: PageReading) -> dict[str, str]:
        # A page may yet appear in the other language: its absence is part of the stamp.
        own = [f"{language}:{reading.page}" for language in self.languages]
        return {name: self.files.of(name) for name in sorted({*own, *reading.depends})}

    def _titles(self, page: str) -> Any:
        toc = self.toc or {}
        # The extras come from several pages: any change of the contents may be theirs.
        return toc.get(page, []) if page != EXTRAS else digest(json.dumps(toc, sort_keys=True))
