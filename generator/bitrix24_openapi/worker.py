"""Read one page and make its fragments. Runs in every process.

A worker keeps the facts of the pages that it has read: fragments are made in a second pass,
when the records of all pages are known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from .checks.oracles import Finding, check_operation
from .entities import Catalogue, PageSayings, Records, collect, complete
from .entities.lines import Texts, as_texts, lines_of
from .entities.model import Entity
from .errors import InputError
from .extract import Corpus, CorpusError, DocsError
from .extract.model import Event, Method, PageFacts
from .markdown.model import Diagnostic
from .spec.fragment import Fragment, Options
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

#: The unit of work that stands for callable names without a page of their own.
EXTRAS: Final = ":extras"


@dataclass(slots=True)
class PageReading:
    """The result of the first pass over a page."""

    page: str
    kind: str = "other"
    reason: str = ""
    depends: list[str] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: What the page says about entities, as JSON.
    sayings: str = ""
    #: Its entries in the list of sources, as JSON.
    lines: Texts = field(default_factory=dict)

    def to_json(self) -> list[Any]:
        diagnostics = [diagnostic_to_json(d) for d in self.diagnostics]
        head = [self.page, self.kind, self.reason, self.depends]
        return [*head, diagnostics, self.sayings, self.lines]

    @classmethod
    def from_json(cls, data: list[Any]) -> PageReading:
        page, kind, reason, depends, diagnostics, sayings, lines = data
        found = [diagnostic_from_json(d) for d in diagnostics]
        return cls(page, kind, reason, depends, found, sayings, lines)


@dataclass(slots=True)
class CheckedFragment:
    """One method or event, ready for its document."""

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
class PageFragments:
    """The fragments of a page, and what of the catalogue they were made with."""

    page: str
    fragments: list[CheckedFragment] = field(default_factory=list)
    #: Entities that were used → their digests.
    entities: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> list[Any]:
        return [self.page, [fragment.to_json() for fragment in self.fragments], self.entities]

    @classmethod
    def from_json(cls, data: list[Any]) -> PageFragments:
        page, fragments, entities = data
        return cls(page, [CheckedFragment.from_json(f) for f in fragments], entities)


@dataclass(frozen=True, slots=True)
class Job:
    """The settings of every worker."""

    docs_en: Path | None
    docs_ru: Path | None
    fragments: Options
    overlay: Overlay


def open_corpus(docs_en: Path | None, docs_ru: Path | None) -> Corpus:
    """The documentation; :class:`InputError` if a folder is none."""
    try:
        return Corpus(docs_en, docs_ru)
    except CorpusError as error:
        raise InputError(str(error)) from None


class Worker:
    """Reads pages, keeps their facts, and makes their fragments; one in each process."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._corpus = open_corpus(job.docs_en, job.docs_ru)
        self._facts: dict[str, list[PageFacts]] = {}
        self._catalogue = Catalogue({})

    def know(self, entities: Mapping[str, Entity]) -> None:
        """Take the entities of all pages."""
        uses = entities.uses if isinstance(entities, Records) else None
        self._catalogue = Catalogue(entities, uses)

    def read(self, task: str) -> PageReading:
        facts = self._facts[task] = self._extract(task)
        reading = PageReading(task)
        sayings = PageSayings()
        for page in facts:
            reading.kind = page.kind.value
            reading.reason = page.reason
            reading.depends += page.depends
            reading.diagnostics += page.diagnostics
            for holder in (page.methods, page.events):
                reading.diagnostics += [d for each in holder for d in each.diagnostics]
            said = collect(page)
            sayings.methods += said.methods
            sayings.events += said.events
            for section, entries in as_texts(lines_of(page)).items():
                reading.lines.setdefault(section, {}).update(entries)
        reading.sayings = sayings.to_text()
        return reading

    def make(self, task: str) -> PageFragments:
        """The fragments of a page, which is read again if another process read it."""
        facts = self._facts.pop(task, None)
        made = PageFragments(task)
        self._catalogue.start_recording()
        for page in facts if facts is not None else self._extract(task):
            complete(page, self._catalogue)
            for method in page.methods:
                fragment = method_fragment(method, page, self._job.fragments)
                made.fragments.append(self._checked(fragment, method))
            for event in page.events:
                fragment = event_fragment(event, page, self._job.fragments)
                made.fragments.append(self._checked(fragment, event))
        made.entities = self._catalogue.consulted
        return made

    def _extract(self, task: str) -> list[PageFacts]:
        return _guarded(
            task,
            lambda: (
                [self._corpus.extract(task)] if task != EXTRAS else self._corpus.extra_methods()
            ),
        )

    def _checked(self, fragment: Fragment, facts: Method | Event) -> CheckedFragment:
        corrected = correct(fragment, self._job.overlay)
        findings: list[Finding] = []
        if isinstance(facts, Method) and corrected.item:
            findings = check_operation(
                facts, corrected.item["post"], corrected.known_schemas, corrected.tally
            )
        return CheckedFragment(render(corrected), findings)


def _guarded(task: str, extract: Callable[[], list[PageFacts]]) -> list[PageFacts]:
    try:
        return extract()
    except DocsError as error:
        raise InputError(str(error)) from None
    except RecursionError:
        raise InputError(f"{task}:1: nested too deeply to be read") from None
