"""New documentation → new spec and client, or the reason why not.

Everything is made and judged in a folder of its own. Only when all of it is good does it take
the place of the old: an update that stops, for whatever reason, has changed nothing.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..build import REPORT_JSON, REPORT_MD, BuildOptions, build
from ..checks.ratchet import complaints, load
from ..compare.api import Diff, Kind, Step, compare, to_markdown
from ..compare.package import PUBLIC_API, SurfaceDiff, compare_surfaces, public_api
from ..corrections import for_folder
from ..errors import InputError
from ..openapi.emit import dump
from ..openapi.load import load_document
from ..openapi.release import RELEASE, Release, load_release
from ..pipeline import Progress
from ..spec.fragment import OPENAPI, OPENAPI_V3
from .revision import docs_date, newest_tag
from .versions import next_version

DOCUMENTS: Final = (OPENAPI, OPENAPI_V3)
CHANGELOG: Final = "CHANGELOG.md"
#: Tags of released clients.
TAGS: Final = "client-v"
#: A revision of the docs that loses more of the methods than this is not trusted.
MOST_LOST: Final = 0.01

_CHANGELOG_HEAD: Final = (
    "# Changelog of the spec\n\n"
    "Changes of the documented API, newest first: `bitrix24-openapi diff`, kept by `make update`.\n"
)
_VERSION_LINE: Final = re.compile(r"^  version: .*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class UpdateOptions:
    docs_en: Path | None
    docs_ru: Path | None
    spec: Path
    #: None: there is no client to keep in step.
    client: Path | None = None
    ratchet: Path | None = None
    cache_dir: Path | None = None
    jobs: int = 0
    #: Go on although methods are lost or counters are worse.
    accept: bool = False


@dataclass(slots=True)
class Outcome:
    """What an update did, or why it did not."""

    #: Reasons to stop; nothing has changed then.
    stopped: list[str] = field(default_factory=list)
    diff: Diff | None = None
    surface: SurfaceDiff | None = None
    before: Release | None = None
    after: Release | None = None
    #: Counters of the report: name → (before, after).
    counters: dict[str, tuple[int, int]] = field(default_factory=dict)
    #: What was written, as it is called from where the command runs.
    written: list[Path] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        return bool(self.written)


def update(options: UpdateOptions, progress: Progress = lambda *_: None) -> Outcome:
    """Bring spec and client in step with the documentation. Raises :class:`InputError`."""
    outcome = Outcome(before=load_release(options.spec))
    with _workplace(options.spec) as workplace:
        staged = workplace / "spec"
        report = _build(options, staged, _version_of(options.spec), progress)
        if outcome.before is not None and _same_facts(options.spec, staged):
            return outcome
        progress("comparing", 0, 1)
        old, new = _documents(options.spec), _documents(staged)
        outcome.diff = compare(old, new)
        outcome.counters = _counters(options.spec, report)
        progress("comparing", 1, 1)
        outcome.stopped = [*_worse(report, options.ratchet), *_losses(outcome.diff)]
        if outcome.stopped and not options.accept:
            return outcome
        _release(outcome, options, staged, workplace, progress)
        outcome.written = list(_put_in_place(options, staged, workplace / "client"))
    return outcome


@contextmanager
def _workplace(spec: Path) -> Iterator[Path]:
    """A folder on the disk of the spec, so that what is ready is moved and not copied."""
    try:
        with tempfile.TemporaryDirectory(prefix=".update-", dir=spec.resolve().parent) as folder:
            yield Path(folder)
    except OSError as error:
        raise InputError(f"{spec}: cannot write: {error.strerror or error}") from error


# --- making and judging ---------------------------------------------------------------------


def _build(
    options: UpdateOptions, staged: Path, version: str, progress: Progress
) -> Mapping[str, int]:
    """Build into ``staged``; the counters of the report."""
    report = build(
        BuildOptions(
            docs_en=options.docs_en,
            docs_ru=options.docs_ru,
            out=staged,
            prose=False,
            jobs=options.jobs,
            corrections=for_folder(options.spec),
            cache_dir=options.cache_dir,
            version=version,
        ),
        progress,
    )
    return report.counters


def _version_of(spec: Path) -> str:
    """The version that the old documents have: what is the same is then the same file."""
    try:
        with (spec / OPENAPI).open(encoding="utf-8") as file:
            head = file.read(4096)
    except OSError:
        return ""
    found = re.search(r"^  version: '?([^'\n]+)'?$", head, re.MULTILINE)
    return found.group(1) if found else ""


def _same_facts(old: Path, new: Path) -> bool:
    """True if the documents are the same, letter for letter.

    The report may differ: lines of the docs move when they are reworded.
    """
    return all(_bytes(old / name) == _bytes(new / name) for name in DOCUMENTS)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _documents(folder: Path) -> dict[str, dict[str, Any]]:
    return {n: load_document(folder / n) for n in DOCUMENTS if (folder / n).is_file()}


def _counters(spec: Path, report: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """Counters that differ from those of the last report."""
    try:
        text = (spec / REPORT_JSON).read_text(encoding="utf-8")
        before: dict[str, int] = json.loads(text)["counters"]
    except (OSError, ValueError, KeyError):
        return {}
    names = sorted({*before, *report})
    return {
        name: (before.get(name, 0), report.get(name, 0))
        for name in names
        if before.get(name, 0) != report.get(name, 0)
    }


def _worse(report: Mapping[str, int], ratchet: Path | None) -> list[str]:
    """Accuracy: findings that nobody has explained, counters that the ratchet does not allow."""
    found = [
        f"{number} {name.partition(':')[2]} findings are not explained"
        for name, number in report.items()
        if name.startswith("ours:") and number
    ]
    if ratchet is not None:
        found += complaints(report, load(ratchet))
    return found


def _losses(diff: Diff) -> list[str]:
    """Documents that lose more methods than a revision of the docs plausibly removes."""
    found = []
    for name, (before, _) in diff.sizes.items():
        lost = [
            entry.subject.name
            for entry in diff.entries
            if entry.subject.document == name
            and entry.subject.group == "methods"
            and entry.change.kind is Kind.REMOVED
        ]
        if before and len(lost) > max(1, before * MOST_LOST):
            found.append(
                f"{name} loses {len(lost)} of {before} methods, more than {MOST_LOST:.0%}: "
                + ", ".join(lost[:10])
                + (" …" if len(lost) > 10 else "")
            )
    return found


# --- versions, client, changelog ------------------------------------------------------------


def _release(
    outcome: Outcome, options: UpdateOptions, staged: Path, workplace: Path, progress: Progress
) -> None:
    """Give the new documents their version, make the client, write the changelog."""
    assert outcome.diff is not None
    before = outcome.before or Release("")
    tag = newest_tag(options.spec, f"{TAGS}*")
    released = tag.removeprefix(TAGS) if tag else before.released
    date = docs_date(*(root for root in (options.docs_en, options.docs_ru) if root is not None))
    spec_version = date or before.spec or _version_of(staged)
    for name in DOCUMENTS:
        path = staged / name
        path.write_text(stamped(path.read_text(encoding="utf-8"), spec_version), encoding="utf-8")

    step = outcome.diff.step
    version = next_version(released, before.client, step)
    if options.client is not None:
        # The surface has a say in the version, and the version is in the client: only if the
        # surface asks for a greater step is the client made twice.
        surface = _make_client(options, staged, workplace, version, progress)
        if surface is not None:
            outcome.surface = surface
            wanted = next_version(released, before.client, max(step, surface.step))
            if wanted != version:
                version = wanted
                _make_client(options, staged, workplace, version, progress)
    outcome.after = Release(spec_version, version, released)
    (staged / RELEASE).write_text(outcome.after.to_json(), encoding="utf-8")
    (staged / CHANGELOG).write_text(_changelog(options.spec, outcome), encoding="utf-8")


def stamped(text: str, version: str) -> str:
    """The document with another version of itself."""
    line = dump({"version": version}).rstrip("\n")
    return _VERSION_LINE.sub(lambda _: f"  {line}", text, count=1)


def _make_client(
    options: UpdateOptions, staged: Path, workplace: Path, version: str, progress: Progress
) -> SurfaceDiff | None:
    """Make the client beside; what is new of its surface if the old one is known."""
    from ..client.driver import PACKAGE, generate

    assert options.client is not None
    out = workplace / "client"
    generate(staged, out, progress, version=version)
    surface = public_api(out / PACKAGE)
    (out / PUBLIC_API).write_text(surface, encoding="utf-8")
    old = _bytes(options.client / PUBLIC_API)
    return compare_surfaces(old.decode("utf-8"), surface) if old is not None else None


def _changelog(spec: Path, outcome: Outcome) -> str:
    """The old changelog with the new entry on top."""
    assert outcome.diff is not None
    assert outcome.after is not None
    old = _bytes(spec / CHANGELOG)
    entries = old.decode("utf-8").partition("\n## ") if old is not None else ("", "", "")
    earlier = f"\n## {entries[2]}" if entries[2] else ""
    if outcome.diff.step is Step.NONE:
        return f"{_CHANGELOG_HEAD}{earlier}"
    heading = f"{outcome.after.spec}, client {outcome.after.client}"
    entry = to_markdown(outcome.diff, heading, level=2)
    return f"{_CHANGELOG_HEAD}\n{entry}{earlier}"


# --- files ----------------------------------------------------------------------------------


def _put_in_place(options: UpdateOptions, staged: Path, client: Path) -> Iterator[Path]:
    """Move what differs to its place; the documents last, so that a broken move is done again."""
    if options.client is not None:
        for path in sorted(client.iterdir()):
            target = options.client / path.name
            if not _same(path, target):
                _move(path, target, client)
                yield target
    for name in (CHANGELOG, RELEASE, REPORT_MD, REPORT_JSON, OPENAPI_V3, OPENAPI):
        path, target = staged / name, options.spec / name
        if _bytes(path) != _bytes(target):
            path.replace(target)
            yield target


def _same(left: Path, right: Path) -> bool:
    if left.is_dir():
        return _files(left) == _files(right)
    return _bytes(left) == _bytes(right)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _move(new: Path, target: Path, trash: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir():
        old = trash / f".old-{target.name}"
        shutil.move(target, old)
    shutil.move(new, target)
