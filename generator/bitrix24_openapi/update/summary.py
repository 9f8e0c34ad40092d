"""What an update did, as the text of a pull request."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

from ..compare.api import Diff, Impact, to_markdown, verdict
from ..compare.api.quoting import plain
from ..openapi.release import Release
from .pipeline import Outcome

#: Bodies of pull requests end at 65,536 characters.
_LONGEST: Final = 60_000
#: Lines of the surface that are shown.
_SHOWN: Final = 40


def summary(outcome: Outcome, checks: str = "") -> str:
    """Markdown; ``checks`` says how the tests went."""
    if outcome.stopped and not outcome.changed:
        return _stopped(outcome)
    if not outcome.changed:
        return "# Nothing to update\n\nThe facts of the documentation are those of the spec.\n"
    assert outcome.diff is not None
    assert outcome.after is not None
    lines = [f"# Follow the documentation of {outcome.after.spec}", ""]
    lines += [verdict(outcome.diff), ""]
    lines += _versions(outcome.before, outcome.after)
    if checks:
        lines += ["", checks]
    if outcome.stopped:
        lines += ["", "Accepted although:", "", *(f"- {reason}" for reason in outcome.stopped)]
    lines += [*_surface(outcome), *_counters(outcome), *_files(outcome.written)]
    text = "\n".join(lines).rstrip() + "\n"
    return text + "\n" + _changes(outcome.diff, _LONGEST - len(text))


def _stopped(outcome: Outcome) -> str:
    lines = ["# The update stopped: nothing was changed", ""]
    lines += [f"- {reason}" for reason in outcome.stopped]
    lines += [
        "",
        "Either the documentation is broken, or it is written in a way that the generator does "
        "not read yet. If the loss is real, run the update with `--accept` and say why in the "
        "pull request.",
        *_counters(outcome),
    ]
    text = "\n".join(lines).rstrip() + "\n"
    return text + "\n" + _changes(outcome.diff, _LONGEST - len(text)) if outcome.diff else text


def _versions(before: Release | None, after: Release) -> list[str]:
    rows = [("spec", before.spec if before else "", after.spec)]
    rows.append(("client", before.client if before else "", after.client))
    lines = ["| | before | after |", "| --- | --- | --- |"]
    return lines + [f"| {name} | {old or '-'} | {new} |" for name, old, new in rows]


def _surface(outcome: Outcome) -> list[str]:
    surface = outcome.surface
    if surface is None or not surface.step:
        return []
    counts = {
        "removed": len(surface.removed),
        "changed so that old code may fail": len(surface.broken),
        "extended": len(surface.extended),
        "added": len(surface.added),
    }
    words = ", ".join(f"{number:,} {word}" for word, number in counts.items() if number)
    lines = ["", "## Public surface of the client", "", f"{words}."]
    old = [*(f"-{line}" for line in surface.removed)]
    for before, after in surface.broken:
        old += [f"-{before}", f"+{after}"]
    if old:
        more = [f"… and {len(old) - _SHOWN} lines more"] if len(old) > _SHOWN else []
        lines += ["", "```diff", *(line[:200] for line in old[:_SHOWN]), "```", *more]
    return lines


def _counters(outcome: Outcome) -> list[str]:
    if not outcome.counters:
        return []
    lines = ["", "## Counters", "", "| counter | before | after |", "| --- | ---: | ---: |"]
    return lines + [f"| {n} | {old:,} | {new:,} |" for n, (old, new) in outcome.counters.items()]


def _files(written: list[Path]) -> list[str]:
    names = ", ".join(f"`{path.as_posix()}`" for path in written)
    return ["", f"Written: {names}."] if written else []


def _changes(diff: Diff, room: int) -> str:
    """The changes, as many as there is room for."""
    text = to_markdown(diff, "Changes", level=2)
    if len(text) <= room:
        return text
    breaking = Diff(
        diff.old_version,
        diff.new_version,
        diff.sizes,
        [entry for entry in diff.entries if entry.change.impact is Impact.BREAKING],
    )
    note = "\nThe rest is in `spec/CHANGELOG.md`.\n"
    text = to_markdown(breaking, "Breaking changes", level=2) if breaking.entries else ""
    if len(text) + len(note) > room:
        sections = Counter(entry.subject.section for entry in breaking.entries)
        rows = [
            f"- {plain(section or 'Several sections')}: {n:,}" for section, n in sections.items()
        ]
        text = "\n".join(["## Breaking changes", "", *rows]) + "\n"
    return text + note
