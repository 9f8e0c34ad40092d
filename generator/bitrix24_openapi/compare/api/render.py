"""A comparison for people (Markdown) and for programs (JSON)."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from ...openapi.conventions import OPENAPI_V3
from .markup import code, plain
from .model import Change, Diff, Entry, Impact, Kind, Side
from .rules import RULES

#: Longer texts are truncated: a changelog is for people.
_LONG: Final = 90
#: More names than this are counted.
_MANY: Final = 12
#: A change that this many methods share is listed once.
_COMMON: Final = 3

#: Changes of a whole method that are shown as a list of names.
_LISTED: Final = {
    Kind.REMOVED: "Removed",
    Kind.RENAMED: "Renamed",
    Kind.ADDED: "New",
    Kind.DEPRECATED: "Deprecated",
    Kind.UNDOCUMENTED: "No longer documented",
}
#: Names of documentation changes in counts.
_COUNTED: Final = {
    Kind.TITLE: "titles",
    Kind.SECTION: "moves to another section",
    Kind.PAGE: "moves to another page",
    Kind.EXAMPLES: "examples",
    Kind.WORDS: "descriptions",
    Kind.ERROR_CHANGED: "error messages and statuses",
    Kind.ERROR_REMOVED: "errors no longer listed",
    Kind.TYPE_RENAMED: "types under another name",
    Kind.FORMS: "forms of values in examples",
    Kind.SHOWN_ALWAYS: "fields now in every example",
    Kind.SHOWN_SOMETIMES: "fields no longer in every example",
    Kind.EXAMPLE_MEMBER_ADDED: "fields new in examples",
    Kind.EXAMPLE_MEMBER_REMOVED: "fields gone from examples",
    Kind.EXAMPLE_ONLY: "fields now in examples alone",
    Kind.DEFAULT_ADDED: "defaults told",
    Kind.DEFAULT_REMOVED: "defaults no longer told",
}


def verdict(diff: Diff) -> str:
    """One line: the step of semantic versioning, and the reason for it."""
    if not diff.entries:
        return "none: no changes"
    counts = diff.counts()
    numbers = ", ".join(f"{counts[i]:,} {_IMPACT_WORDS[i]}" for i in Impact if counts[i])
    methods = method_counts(diff)
    words = [f"{methods[kind]:,} {kind.value}" for kind in _METHOD_KINDS if methods[kind]]
    return f"{diff.step.word}: {numbers}" + (f"; methods: {', '.join(words)}" if words else "")


_IMPACT_WORDS: Final = {
    Impact.BREAKING: "breaking",
    Impact.ADDITIVE: "additive",
    Impact.DOCUMENTATION: "of documentation alone",
}
_METHOD_KINDS: Final = (
    Kind.ADDED, Kind.REMOVED, Kind.RENAMED, Kind.RECASED, Kind.DEPRECATED, Kind.UNDOCUMENTED
)  # fmt: skip


def method_counts(diff: Diff) -> Counter[Kind]:
    """How many methods were added, removed, and so on."""
    return Counter(
        entry.change.kind
        for entry in diff.entries
        if entry.subject.group == "methods" and entry.change.side is Side.METHOD
    )


# --- JSON -----------------------------------------------------------------------------------


def to_json(diff: Diff) -> str:
    counts, methods = diff.counts(), method_counts(diff)
    value = {
        "old": diff.old_version,
        "new": diff.new_version,
        "step": diff.step.word,
        "verdict": verdict(diff),
        "counts": {impact.value: counts[impact] for impact in Impact},
        "methods": {kind.value: methods[kind] for kind in _METHOD_KINDS},
        "documents": {
            name: {"before": before, "after": after} for name, (before, after) in diff.sizes.items()
        },
        "changes": [_entry_json(entry) for entry in diff.entries],
    }
    return json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n"


def _entry_json(entry: Entry) -> dict[str, Any]:
    subject, change = entry.subject, entry.change
    value: dict[str, Any] = {
        "document": subject.document,
        "group": subject.group,
        "name": subject.name,
        "section": subject.section,
        "kind": change.kind.value,
        "side": change.side.value,
        "impact": change.impact.value,
    }
    if change.where:
        value["where"] = change.where
    for key in ("before", "after"):
        if getattr(change, key) is not None:
            value[key] = getattr(change, key)
    if change.unpromised:
        value["unpromised"] = True
    if entry.used_by:
        value["usedBy"] = list(entry.used_by)
    return value


# --- Markdown -------------------------------------------------------------------------------


def to_markdown(diff: Diff, heading: str = "API changes", level: int = 1) -> str:
    """The changes by chapter of the docs, breaking ones first."""
    marks = "#" * level
    lines = [f"{marks} {heading}", "", f"**{verdict(diff)}**", ""]
    if any(before != after for before, after in diff.sizes.values()):
        lines += ["| document | methods before | after |", "| --- | ---: | ---: |"]
        lines += [f"| {n} | {old:,} | {new:,} |" for n, (old, new) in diff.sizes.items()]
        lines.append("")
    for section, entries in groupby(diff.entries, key=_section):
        lines += [f"{marks}# {section}", ""]
        lines += _section_lines(list(entries), f"{marks}##")
    return "\n".join(lines).rstrip() + "\n"


def _section(entry: Entry) -> str:
    name = code(entry.subject.section) if entry.subject.section else "Several sections"
    return f"REST 3.0: {name}" if entry.subject.document == OPENAPI_V3 else name


def _section_lines(entries: list[Entry], marks: str) -> Iterator[str]:
    parts = {
        "Breaking": [e for e in entries if e.change.impact is Impact.BREAKING],
        "Additive": [
            e for e in entries if e.change.impact is Impact.ADDITIVE and not e.change.unpromised
        ],
        "Pages that were unfinished": [e for e in entries if e.change.unpromised],
    }
    for title, found in parts.items():
        if found:
            yield from (f"{marks} {title}", "", *_lists(found), "")
    words = _documentation([e for e in entries if e.change.impact is Impact.DOCUMENTATION])
    if words:
        yield from (f"{marks} Documentation", "", words, "")


def _lists(entries: list[Entry]) -> Iterator[str]:
    """Whole methods by name first, then everything else method by method."""
    rest: list[Entry] = []
    named: dict[tuple[str, Kind], list[str]] = defaultdict(list)
    for entry in entries:
        kind = entry.change.kind
        if kind in _LISTED and entry.change.side is Side.METHOD:
            named[entry.subject.group, kind].append(_named(entry))
        else:
            rest.append(entry)
    for (group, kind), names in named.items():
        yield f"- {_LISTED[kind]} {group}: {', '.join(names)}"
    yield from _common_lines(rest)


def _named(entry: Entry) -> str:
    name, change = code(entry.subject.name), entry.change
    match change.kind:
        case Kind.RENAMED:
            return f"{name} (was {short(change.before)})"
        case Kind.DEPRECATED | Kind.UNDOCUMENTED if change.after:
            return f"{name} (use {short(change.after)})"
        case Kind.REMOVED if change.before:
            return f"{name} ({plain(str(change.before))})"
        case _:
            return name


def _common_lines(entries: list[Entry]) -> Iterator[str]:
    """Method by method; changes that several methods share come first, once."""
    alike: dict[tuple[Side, Kind, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        alike[entry.change.side, entry.change.kind, _place(entry.change)].append(entry)
    own: dict[str, list[tuple[Side, Kind, str]]] = defaultdict(list)
    shared: dict[tuple[str, Side], list[tuple[Side, Kind, str]]] = defaultdict(list)
    for key, found in alike.items():
        if len(found) >= _COMMON:
            shared[names_in_short([entry.subject.name for entry in found]), key[0]].append(key)
        else:
            for entry in found:
                own[_heading(entry)].append(key)
    for (names, _), changes in shared.items():
        yield f"- {names}"
        yield from _change_lines(changes)
    for heading, changes in sorted(own.items(), key=lambda item: item[0].lower()):
        yield f"- {heading}"
        yield from _change_lines(changes)


def _change_lines(changes: list[tuple[Side, Kind, str]]) -> Iterator[str]:
    """Places of one kind in one line."""
    for (side, kind), group in groupby(sorted(changes), key=lambda each: each[:2]):
        start = "" if side is Side.METHOD else f"{side.value}: "
        places = ", ".join(place for _, _, place in group if place)
        yield f"  - {start}{RULES[kind].label}" + (f": {places}" if places else "")


def _heading(entry: Entry) -> str:
    name = code(entry.subject.name)
    if entry.subject.group != "components":
        return name
    return f"{name}, the type that {names_in_short(entry.used_by)} share"


def names_in_short(names: Sequence[str]) -> str:
    """The first names as code, and how many more there are."""
    shown = ", ".join(code(name) for name in names[:_MANY])
    return shown + (f" and {len(names) - _MANY} more" if len(names) > _MANY else "")


def _place(change: Change) -> str:
    """The place of a change, with its values."""
    where = code(change.where) if change.where else ""
    if not where and change.side is not Side.METHOD:
        where = _WHOLE[change.side]
    told = ""
    match RULES[change.kind].shows:
        case "before" if change.before not in (None, ""):
            told = short(change.before)
        case "after" if change.after not in (None, ""):
            told = short(change.after)
        case "both":
            told = f"{short(change.before)} → {short(change.after)}"
    return f"{where} ({told})" if where and told else where or told


#: Subject of a change without a path.
_WHOLE: Final = {Side.REQUEST: "body", Side.RESPONSE: "body", Side.EVENT: "payload"}


def short(value: Any) -> str:
    """A value in a line of text: lists and long texts are truncated."""
    if value is None:
        return "nothing"
    if isinstance(value, list):
        shown = ", ".join(_short(each) for each in value[:_MANY])
        return shown + (f" and {len(value) - _MANY} more" if len(value) > _MANY else "")
    return _short(value)


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    text = " ".join(text.split()) or "empty"
    return code(text if len(text) <= _LONG else f"{text[:_LONG]}…")


def _documentation(entries: Iterable[Entry]) -> str:
    kinds = Counter(entry.change.kind for entry in entries)
    other = sum(number for kind, number in kinds.items() if kind not in _COUNTED)
    words = [f"{_COUNTED[kind]} {kinds[kind]:,}" for kind in _COUNTED if kinds[kind]]
    if other:
        words.append(f"other {other:,}")
    return "; ".join(words)
