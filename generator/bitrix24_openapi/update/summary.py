"""What an update did, as the title and the text of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from ..checks.oracles.findings import Finding
from ..compare.api import Diff, to_markdown
from ..compare.api.markup import code, fenced
from ..openapi.hand_written import Stale
from ..openapi.release import Release
from .changelog import summary_lines
from .outcome import Outcome

#: The body of a pull request has at most 65,536 characters.
_LONGEST: Final = 60_000
#: Lines of each list that are shown.
_SHOWN: Final = 40
#: Characters of one line of a list.
_WIDE: Final = 200
_NOTHING: Final = "Nothing to update"


def title(outcome: Outcome) -> str:
    """One line: the subject of a pull request."""
    if outcome.stopped and not outcome.changed:
        return "The update stopped: nothing was changed"
    if not outcome.changed or outcome.after is None:
        return _NOTHING
    return f"Follow the documentation of {outcome.after.spec}, client {outcome.after.client}"


def summary(outcome: Outcome, checks: str = "") -> str:
    """Markdown; ``checks`` is the result of the tests."""
    if outcome.stopped and not outcome.changed:
        return _stopped(outcome)
    if not outcome.changed:
        return f"# {_NOTHING}\n\nThe facts of the documentation are those of the spec.\n"
    assert outcome.diff is not None
    assert outcome.after is not None
    lines = [f"# {title(outcome)}", ""]
    lines += summary_lines(outcome.diff, outcome.surface, level=2)
    lines += ["## For the reviewer", "", *_versions(outcome.before, outcome.after), ""]
    if checks:
        lines += [checks, ""]
    if outcome.stopped:
        lines += ["Accepted although:", "", *(f"- {reason}" for reason in outcome.stopped), ""]
    for part in (
        _findings(outcome.findings),
        _stale(outcome.stale, removed=outcome.pruned),
        _kept(outcome),
        _surface(outcome),
        _numbers("Limits that gave way", "limit", outcome.limits),
        _numbers("Counters", "counter", outcome.counters),
        _files(outcome.written),
    ):
        lines += part
    text = "\n".join(lines).rstrip() + "\n"
    return text + "\n" + _changes(outcome.diff, _LONGEST - len(text))


def _stopped(outcome: Outcome) -> str:
    lines = [f"# {title(outcome)}", ""]
    lines += [f"- {reason}" for reason in outcome.stopped]
    lines += [
        "",
        "Either the documentation is broken, or it is written in a way that the generator does "
        "not read yet. If the loss is real, run the update with `--accept` and say why in the "
        "pull request.",
        "",
        *_numbers("Counters", "counter", outcome.counters),
    ]
    text = "\n".join(lines).rstrip() + "\n"
    return text + "\n" + _changes(outcome.diff, _LONGEST - len(text)) if outcome.diff else text


def _versions(before: Release | None, after: Release) -> list[str]:
    rows = [("spec", before.spec if before else "", after.spec)]
    rows.append(("client", before.client if before else "", after.client))
    lines = ["| | before | after |", "| --- | --- | --- |"]
    return lines + [f"| {name} | {old or '-'} | {new} |" for name, old, new in rows]


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    """Findings for a person to judge: is our reading wrong, or the page?"""
    if not findings:
        return
    yield f"### To judge ({len(findings):,})"
    yield ""
    yield (
        "The page contradicts itself here, or it was misread. `make check` fails until each is "
        "judged in `spec/verdicts.yaml`, or read otherwise."
    )
    yield ""
    yield from _cut(
        f"- {code(each.operation)}, {each.oracle}, {code(str(each.source))}: "
        f"{code(each.message[:_WIDE])}"
        for each in findings
    )
    yield ""


def _stale(stale: Sequence[Stale], *, removed: bool) -> Iterator[str]:
    if not stale:
        return
    yield f"### Corrections that no longer apply ({len(stale):,})"
    yield ""
    if not removed:
        yield "They are those of the generator, and were left out."
        yield ""
        return
    yield "They are removed here: the documentation has caught up, or the place is gone."
    yield ""
    yield from _cut(
        f"- {code(f'{each.file.name}:{each.line}')} {code(each.subject)}: {each.reason} "
        f"(evidence: {code(each.evidence[:_WIDE])})"
        for each in sorted(stale)
    )
    yield ""


def _kept(outcome: Outcome) -> Iterator[str]:
    if outcome.kept:
        yield "### Names that are kept"
        yield ""
        yield from (f"- {number:,} {what}" for what, number in outcome.kept.items())
        yield ""


def _surface(outcome: Outcome) -> Iterator[str]:
    surface = outcome.surface
    if surface is None or not surface.step:
        return
    counts = {
        "removed": len(surface.removed),
        "changed so that old code may fail": len(surface.broken),
        "extended": len(surface.extended),
        "added": len(surface.added),
    }
    words = ", ".join(f"{number:,} {word}" for word, number in counts.items() if number)
    yield "### Public surface of the client"
    yield ""
    yield f"{words}."
    yield ""
    old = [f"-{line}" for line in surface.removed]
    for before, after in surface.changed():
        old += [f"-{before}", f"+{after}"]
    if old:
        yield from fenced((line[:_WIDE] for line in old[:_SHOWN]), "diff")
        yield ""
    if len(old) > _SHOWN:
        yield f"… and {len(old) - _SHOWN} lines more"
        yield ""


def _numbers(heading: str, column: str, numbers: dict[str, tuple[int, int]]) -> Iterator[str]:
    if numbers:
        yield from (f"### {heading}", "", f"| {column} | before | after |", "| --- | ---: | ---: |")
        yield from (f"| {name} | {old:,} | {new:,} |" for name, (old, new) in numbers.items())
        yield ""


def _files(written: Sequence[Path]) -> Iterator[str]:
    if written:
        yield f"Written: {', '.join(code(path.as_posix()) for path in written)}."


def _cut(lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    yield from listed[:_SHOWN]
    if len(listed) > _SHOWN:
        yield f"- … and {len(listed) - _SHOWN:,} more"


def _changes(diff: Diff, room: int) -> str:
    """All changes if they fit, else where to find them."""
    text = to_markdown(diff, "All changes", level=2)
    if len(text) <= room:
        return text
    return "## All changes\n\nThey are in `spec/CHANGELOG.md`.\n"
