"""New documentation → new spec and client, or the reasons why not.

Everything is built and checked in a temporary folder, and replaces the old files only if all of
it is good: an update that stops, for whatever reason, has changed nothing.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..build import BuildOptions, build
from ..checks import ratchet as ratchet_file
from ..checks.ratchet import Ratchet
from ..checks.report import Report
from ..compare.api import compare
from ..compare.package import PUBLIC_API, compare_surfaces, surface_of
from ..corrections import for_folder, in_folder
from ..errors import InputError
from ..openapi.conventions import OPENAPI, OPENAPI_V3
from ..openapi.emit import dump
from ..openapi.hand_written import Stale, without_entries
from ..openapi.load import load_document
from ..openapi.release import RELEASE, Release, load_release
from ..pipeline import Progress
from ..spec import ledger as ledger_file
from ..spec import overlay as overlay_file
from ..spec import undocumented as undocumented_file
from ..spec.ledger import NAMES
from ..spec.undocumented import UNDOCUMENTED
from .carry import Carried, carry_over
from .changelog import CHANGELOG, changelog
from .files import content, put_in_place
from .judging import changed_counters, falls, last_counters, losses, open_findings
from .names import follow_classes
from .outcome import Outcome, UpdateOptions
from .revision import docs_date, newest_tag
from .versions import next_spec_version, next_version

if TYPE_CHECKING:
    from ..client.driver import Draft

DOCUMENTS: Final = (OPENAPI, OPENAPI_V3)
RATCHET: Final = "ratchet.json"
#: File name → document.
Spec = dict[str, dict[str, Any]]

#: Tags of released clients.
TAGS: Final = "client-v"

_VERSION_LINE: Final = re.compile(r"^  version: .*$", re.MULTILINE)


def update(options: UpdateOptions, progress: Progress = lambda *_: None) -> Outcome:
    """Update spec and client to the documentation. Raises :class:`InputError`."""
    with _workplace(options.spec) as workplace:
        return _Update(options, workplace, progress).run()


@contextmanager
def _workplace(spec: Path) -> Iterator[Path]:
    """A temporary folder on the same disk as the spec, so that files can be moved into place."""
    try:
        with tempfile.TemporaryDirectory(prefix=".update-", dir=spec.resolve().parent) as folder:
            yield Path(folder)
    except OSError as error:
        raise InputError(f"{spec}: cannot write: {error.strerror or error}") from error


class _Update:
    def __init__(self, options: UpdateOptions, workplace: Path, progress: Progress) -> None:
        self._options = options
        self._progress = progress
        self._staged = workplace / "spec"
        self._client = workplace / "client"
        given = options.corrections or for_folder(options.spec)
        own = in_folder(options.spec)
        # Names and kept methods belong to the spec that is updated.
        self._corrections = replace(given, names=own.names, undocumented=own.undocumented)
        self._ledger = ledger_file.load(own.names)
        self._kept = undocumented_file.load(own.undocumented)
        self._ratchet_path = options.ratchet or _if_there(options.spec / RATCHET)
        self._ratchet = (
            ratchet_file.load(self._ratchet_path) if self._ratchet_path is not None else Ratchet()
        )
        self._old_version = _version_of(options.spec)
        self.outcome = Outcome(before=load_release(options.spec))

    def run(self) -> Outcome:
        outcome, options = self.outcome, self._options
        report = self._build(self._old_version)
        if outcome.before is not None and _same_facts(options.spec, self._staged):
            return outcome
        old, new = _documents(options.spec), _documents(self._staged)
        version = self._spec_version()
        report, new = self._carry_over(report, (old, new), version)
        self._progress("comparing", 0, 1)
        outcome.diff = compare(old, new)
        self._progress("comparing", 1, 1)
        self._judge(report, old)
        if outcome.stopped and not options.accept:
            return outcome
        if self._prune(report.stale):
            report = self._build(self._old_version)
        self._release(version)
        self._write_ratchet(report.counters)
        self._record()
        trash = self._client.parent
        outcome.written = [
            *put_in_place(self._client, options.client, trash, last=(PUBLIC_API,)),
            *put_in_place(self._staged, options.spec, trash, last=(OPENAPI_V3, OPENAPI)),
        ]
        return outcome

    # --- making and judging -----------------------------------------------------------------

    def _build(self, version: str) -> Report:
        options = self._options
        return build(
            BuildOptions(
                docs_en=options.docs_en,
                docs_ru=options.docs_ru,
                out=self._staged,
                prose=False,
                jobs=options.jobs,
                corrections=self._corrections,
                cache_dir=options.cache_dir,
                version=version,
            ),
            self._progress,
        )

    def _carry_over(
        self,
        report: Report,
        specs: tuple[Spec, Spec],
        version: str,
    ) -> tuple[Report, Spec]:
        """Keep names and methods that are no longer documented; rebuild if needed."""
        before = self.outcome.before or Release("")
        old, new = specs
        carried = carry_over(old, new, self._ledger, self._kept, date=version, client=before.client)
        self._count_kept(carried)
        names, kept = self._staged / NAMES, self._staged / UNDOCUMENTED
        changed = carried.ledger != self._ledger or carried.kept != self._kept
        self._ledger, self._kept, self._dropped = carried.ledger, carried.kept, carried.dropped
        if not changed:
            return report, new
        names.write_text(self._ledger.to_yaml(), encoding="utf-8")
        kept.write_text(undocumented_file.to_yaml(self._kept), encoding="utf-8")
        self._corrections = replace(self._corrections, names=names, undocumented=kept)
        report = self._build(self._old_version)
        return report, _documents(self._staged)

    def _count_kept(self, carried: Carried) -> None:
        former = len({*carried.ledger.methods, *carried.ledger.events}) - len(
            {*self._ledger.methods, *self._ledger.events}
        )
        counts = {
            "methods that are spelled otherwise now": former,
            "methods and events that are no longer documented": sum(
                map(len, carried.dropped.values())
            ),
        }
        self.outcome.kept = {name: number for name, number in counts.items() if number > 0}

    def _judge(self, report: Report, old: Spec) -> None:
        outcome = self.outcome
        before = last_counters(self._options.spec)
        outcome.counters = changed_counters(before, report.counters)
        outcome.findings = open_findings(report.findings)
        outcome.stale = report.stale
        sizes = {
            name: len(document.get("paths", {})) + len(document.get("webhooks", {}))
            for name, document in old.items()
        }
        if before:
            outcome.stopped = [
                *falls(before, report.counters, self._ratchet),
                *losses(self._dropped, sizes, self._ratchet.margin),
            ]

    # --- versions, client, changelog --------------------------------------------------------

    def _spec_version(self) -> str:
        options = self._options
        roots = (root for root in (options.docs_en, options.docs_ru) if root is not None)
        before = self.outcome.before
        date = options.date or docs_date(*roots) or ""
        return next_spec_version(before.spec if before else "", date) or self._old_version

    def _release(self, spec_version: str) -> None:
        """Set the version of the new documents, generate the client, write the changelog."""
        outcome, options = self.outcome, self._options
        assert outcome.diff is not None
        before = outcome.before or Release("")
        tag = newest_tag(options.spec, f"{TAGS}*")
        released = tag.removeprefix(TAGS) if tag else before.released
        outcome.diff.new_version = spec_version or outcome.diff.new_version
        for name in DOCUMENTS:
            path = self._staged / name
            text = path.read_text(encoding="utf-8")
            path.write_text(stamped(text, spec_version), encoding="utf-8")
        steps = [outcome.diff.step]
        client = None
        if options.client is not None:
            client = self._draft(options.client, before.client)
            steps += [outcome.surface.step] if outcome.surface is not None else []
        first = outcome.before is None
        version = before.client if first else next_version(released, before.client, max(steps))
        if client is not None:
            self._write_client(client, version)
        outcome.after = Release(spec_version, version, released)
        (self._staged / RELEASE).write_text(outcome.after.to_json(), encoding="utf-8")

    def _draft(self, client: Path, since: str) -> Draft:
        """The new client, not yet written, with the changes of its surface."""
        from ..client.driver import Draft

        draft = Draft(self._staged, self._progress)
        old = content(client / PUBLIC_API)
        if old is not None:
            before = old.decode("utf-8")
            self._ledger, counts = follow_classes(
                self._ledger, before, lambda ledger: surface_of(draft.files(ledger)), since
            )
            self.outcome.kept |= {what: number for what, number in counts.items() if number > 0}
            self.outcome.surface = compare_surfaces(before, surface_of(draft.files(self._ledger)))
        return draft

    def _write_client(self, draft: Draft, version: str) -> None:
        from ..client.driver import PACKAGE, write
        from ..compare.package import public_api

        write(draft.files(self._ledger, version), self._client)
        surface = public_api(self._client / PACKAGE)
        (self._client / PUBLIC_API).write_text(surface, encoding="utf-8")

    # --- the files beside the documents -----------------------------------------------------

    def _record(self) -> None:
        """Write the files for the next update, and those for people."""
        texts = {NAMES: self._ledger.to_yaml(), UNDOCUMENTED: undocumented_file.to_yaml(self._kept)}
        for name, text in texts.items():
            (self._staged / name).write_text(text, encoding="utf-8")
        old = content(self._options.spec / CHANGELOG)
        text = changelog(old.decode("utf-8") if old is not None else "", self.outcome)
        (self._staged / CHANGELOG).write_text(text, encoding="utf-8")

    def _write_ratchet(self, counters: Mapping[str, int]) -> None:
        """Relax the limits where the documentation changed, visibly in the ratchet."""
        path = self._ratchet_path
        if path is None or path.resolve() != (self._options.spec / RATCHET).resolve():
            return
        moved = self._ratchet.moved(counters)
        before = {**self._ratchet.at_most, **self._ratchet.at_least}
        after = {**moved.at_most, **moved.at_least}
        self.outcome.limits = {
            name: (before[name], after[name]) for name in after if before[name] != after[name]
        }
        if self.outcome.limits:
            (self._staged / RATCHET).write_text(moved.to_json(), encoding="utf-8")

    def _prune(self, stale: Iterable[Stale]) -> bool:
        """Propose to remove stale corrections, if they are kept next to the spec."""
        by_file: dict[Path, set[int]] = {}
        for each in stale:
            if each.file.resolve().parent == self._options.spec.resolve():
                by_file.setdefault(each.file, set()).add(each.line)
        shorter: dict[Path, Path] = {}
        for file, lines in by_file.items():
            key = overlay_file.ACTIONS if file.stem.startswith("overlay") else None
            shorter[file] = self._staged / file.name
            shorter[file].write_text(without_entries(file, lines, key), encoding="utf-8")
        known = self._corrections
        verdicts = known.verdicts
        self._corrections = replace(
            known,
            overlays=tuple(shorter.get(path, path) for path in known.overlays),
            verdicts=shorter.get(verdicts, verdicts) if verdicts is not None else None,
        )
        self.outcome.pruned = bool(shorter)
        return self.outcome.pruned


def _if_there(path: Path) -> Path | None:
    return path if path.is_file() else None


def _version_of(spec: Path) -> str:
    """The version of the old documents, so that unchanged documents are identical files."""
    try:
        with (spec / OPENAPI).open(encoding="utf-8") as file:
            head = file.read(4096)
    except OSError:
        return ""
    found = re.search(r"^  version: '?([^'\n]+)'?$", head, re.MULTILINE)
    return found.group(1) if found else ""


def _same_facts(old: Path, new: Path) -> bool:
    """True if the documents are the same, byte for byte.

    The report may differ: line numbers change when the docs are reworded.
    """
    return all(content(old / name) == content(new / name) for name in DOCUMENTS)


def _documents(folder: Path) -> Spec:
    return {n: load_document(folder / n) for n in DOCUMENTS if (folder / n).is_file()}


def stamped(text: str, version: str) -> str:
    """The document with another version number."""
    line = dump({"version": version}).rstrip("\n")
    return _VERSION_LINE.sub(lambda _: f"  {line}", text, count=1)
