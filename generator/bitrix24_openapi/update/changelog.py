"""``spec/CHANGELOG.md``: what each revision of the documentation changed, newest first.

An entry begins with what users of the API have to do, then lists what is new, and ends with
every change, chapter by chapter. Everything before the details is short.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ..compare.api import (
    Diff,
    Step,
    additions,
    advice,
    grown,
    moves,
    respelled,
    to_markdown,
    verdict,
)
from ..compare.api.markup import code
from ..compare.package import SurfaceDiff
from .outcome import Outcome

CHANGELOG: Final = "CHANGELOG.md"
_HEAD: Final = (
    "# Changelog of the spec\n\n"
    "What changed in the documented API, newest first: what to do, what is new, all changes. "
    "Kept by `make update`.\n"
)
#: Lines of each list; the rest is counted.
_ACTIONS: Final = 24
_GROUPS: Final = 8
_CALLS: Final = 6
#: Names in one line.
_NAMES: Final = 8


def changelog(old: str, outcome: Outcome) -> str:
    """The old changelog with the new entry on top."""
    assert outcome.diff is not None
    assert outcome.after is not None
    entries = old.partition("\n## ")
    earlier = f"\n## {entries[2]}" if entries[2] else ""
    if outcome.diff.step is Step.NONE:
        return f"{_HEAD}{earlier}"
    heading = f"{outcome.after.spec}, client {outcome.after.client}"
    return f"{_HEAD}\n{entry(heading, outcome.diff, outcome.surface)}{earlier}"


def entry(heading: str, diff: Diff, surface: SurfaceDiff | None = None) -> str:
    """One entry: the summary, then the details."""
    details = to_markdown(diff, "Details", level=3)
    return "\n".join([f"## {heading}", "", *summary_lines(diff, surface), details])


def summary_lines(diff: Diff, surface: SurfaceDiff | None = None, level: int = 3) -> list[str]:
    """What to do and what is new, as short Markdown that ends with a blank line."""
    marks = "#" * level
    lines = [f"**{verdict(diff)}**", ""]
    for title, part in (
        ("What to do", [*_actions(diff), *_client(surface)]),
        ("What is new", list(_news(diff))),
    ):
        if part:
            lines += [f"{marks} {title}", "", *part, ""]
    return lines


# --- what to do -----------------------------------------------------------------------------


def _actions(diff: Diff) -> Iterator[str]:
    yield from _cut([f"- {each}" for each in advice(diff)], _ACTIONS, "changes that break")
    spellings = respelled(diff)
    if spellings:
        names = _listed([f"{old} → {new.rpartition('.')[2]}" for old, new in spellings])
        yield f"- Respelled, and either spelling works ({len(spellings):,}): {names}"
    yield from _deprecations(moves(diff))


def _deprecations(found: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Deprecated methods by namespace, with their replacement if all have the same one."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for name, instead in found:
        grouped.setdefault((_stem(name), _stem(instead)), []).append(name)
    lines = []
    for (stem, instead), names in sorted(grouped.items(), key=lambda each: -len(each[1])):
        use = f": use {code(f'{instead}.*' if len(names) > 1 else _instead(found, names[0]))}"
        several = len(names) > 1 and stem
        what = f"{code(f'{stem}.*')} ({len(names)})" if several else _listed(names)
        lines.append(f"- Deprecated {what}{use if instead else ''}")
    yield from _cut(lines, _GROUPS, "groups of deprecated methods")


def _instead(found: Iterable[tuple[str, str]], name: str) -> str:
    return next(instead for each, instead in found if each == name)


def _client(surface: SurfaceDiff | None) -> Iterator[str]:
    if surface is None:
        return
    changed = [old.split("(")[0].split(":")[0] for old, _ in surface.changed()]
    lost = [line.split("(")[0] for line in (*surface.removed_callables(), *surface.removed_types())]
    for title, names in (
        ("Python client, gone", lost),
        ("Python client, changed so that old code may fail", changed),
    ):
        if names:
            yield f"- {title} ({len(names):,}): {_listed(names, _CALLS)}"


# --- what is new ----------------------------------------------------------------------------


def _news(diff: Diff) -> Iterator[str]:
    for group, names in additions(diff):
        stems = Counter(_stem(name) if "." in name else "" for name in names)
        lines = [
            f"- {group.capitalize()} {code(f'{stem}.*')} ({number})"
            if stem and number > 1
            else f"- {group.capitalize()}: {_listed([n for n in names if _is_of(n, stem)])}"
            for stem, number in stems.most_common()
        ]
        yield from _cut(lines, _GROUPS, f"groups of {group}")
    sent, read = grown(diff.entries)
    if sent or read:
        yield f"- Described for the first time: {sent:,} parameters, {read:,} fields of answers"


def _is_of(name: str, stem: str) -> bool:
    return _stem(name) == stem if stem else "." not in name


def _stem(name: str) -> str:
    """``crm.deal.add`` → ``crm.deal``, by which methods are grouped."""
    return name.rpartition(".")[0]


def _listed(names: Sequence[str], most: int = _NAMES) -> str:
    shown = ", ".join(code(name) for name in names[:most])
    return shown + (f" and {len(names) - most:,} more" if len(names) > most else "")


def _cut(lines: Sequence[str], most: int, what: str) -> Iterator[str]:
    yield from lines[:most]
    if len(lines) > most:
        yield f"- {len(lines) - most:,} more {what}: see the details"
