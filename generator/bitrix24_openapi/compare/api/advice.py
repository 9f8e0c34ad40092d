"""What users of the API have to do after a change, each cause once.

An included page, a shared type or a common convention changes many methods at once. Similar
changes are one piece of advice, whatever the number of methods: what to do is the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from .markup import code
from .model import Change, Diff, Entry, Impact, Kind, Side
from .render import names_in_short, short

_REQUEST: Final = Side.REQUEST

#: Kind → what to do: for what is sent, and for what is read. ``{where}`` is the member,
#: ``{before}`` and ``{after}`` are what the page said and says.
_ADVICE: Final[dict[Kind, tuple[str, str]]] = {
    Kind.REMOVED: ("Gone: stop using it", ""),
    Kind.RENAMED: ("Use {after} instead of {before}", ""),
    Kind.UNDOCUMENTED: ("No longer documented: works as before, plan to do without it", ""),
    Kind.SCOPE_ADDED: ("Ask for the scope {after}", ""),
    Kind.PAGING_REMOVED: ("Stop paging: {before} is gone", ""),
    Kind.PAGING_CHANGED: ("Page by {after} instead of {before}", ""),
    Kind.ORDER_MATTERS: ("Send the parameters in the documented order", ""),
    Kind.ORDER_CHANGED: ("Send the parameters in the order {after}", ""),
    Kind.REQUIRED_MEMBER_ADDED: ("Send {where} ({after}): new and required", ""),
    Kind.REQUIRED: ("Send {where}: it is required", ""),
    Kind.ONE_OF_REQUIRED: ("Send one of {after}", ""),
    Kind.MEMBER_REMOVED: ("Stop sending {where}", "Stop reading {where}"),
    Kind.MEMBER_RECASED: (
        "Spell {after} instead of {before} in {where}",
        "Read {after} instead of {before} in {where}",
    ),
    Kind.MEMBERS_UNDESCRIBED: (
        "Check what {where} takes: {before} are no longer described",
        "Check what is in {where}: {before} are no longer described",
    ),
    Kind.TYPE_CHANGED: (
        "Send {where} as {after}, not {before}",
        "Expect {after} in {where}, not {before}",
    ),
    Kind.TYPE_NARROWED: ("Send {where} as {after}, not {before}", ""),
    Kind.TYPE_WIDENED: ("", "Expect {after} in {where}, not only {before}"),
    Kind.TYPE_UNSPECIFIED: ("", "Check what is in {where}: {before} is no longer promised"),
    Kind.NULL_ADDED: ("", "Expect null in {where}"),
    Kind.NULL_REMOVED: ("Stop sending null in {where}", ""),
    Kind.VALUE_REMOVED: ("Stop sending {before} in {where}", ""),
    Kind.DEFAULT_CHANGED: (
        "Send {where} where you rely on its default: {before} became {after}",
        "",
    ),
    Kind.LIMIT_TIGHTENED: ("Keep {where} within {after}, not {before}", ""),
}  # fmt: skip
#: Breaking changes without a text of their own.
_OTHER: Final = "Check {where}"


#: Kinds after which a method may no longer exist.
_GONE: Final = frozenset({Kind.REMOVED, Kind.RENAMED, Kind.UNDOCUMENTED})


@dataclass(frozen=True, slots=True)
class _Cause:
    """What happened, whatever the member and the method."""

    kind: Kind
    side: Side
    before: str
    after: str

    @classmethod
    def of(cls, change: Change) -> _Cause:
        return cls(change.kind, change.side, short(change.before), short(change.after))

    def text(self, members: Iterable[str]) -> str:
        sent, read = _ADVICE.get(self.kind, (_OTHER, _OTHER))
        text = sent if self.side in (Side.REQUEST, Side.METHOD) or not read else read
        if self.kind is Kind.UNDOCUMENTED and self.after.strip("`") not in ("", "empty", "nothing"):
            text += "; its page describes {after}"
        where = ", ".join(code(member) if member else "the body" for member in sorted(members))
        return text.format(where=where, before=self.before, after=self.after)


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do, and the methods that it is about."""

    text: str
    names: tuple[str, ...]

    def __str__(self) -> str:
        return f"{names_in_short(self.names)}: {self.text[:1].lower()}{self.text[1:]}"


def advice(diff: Diff) -> list[Advice]:
    """What to do about breaking changes: removals first, then what affects most methods."""
    causes: dict[tuple[_Cause, str], set[str]] = defaultdict(set)
    for entry in diff.entries:
        change = entry.change
        if change.impact is Impact.BREAKING or change.kind is Kind.UNDOCUMENTED:
            key = _Cause.of(change), _leaf(change.where)
            causes[key].update(entry.used_by or (entry.subject.name,))
    # Advice on the same methods of the same page is kept together.
    by_names: dict[tuple[str, ...], dict[_Cause, list[str]]] = {}
    for (cause, member), names in causes.items():
        group = by_names.setdefault(tuple(sorted(names)), {})
        group.setdefault(cause, []).append(member)
    found = [
        (not any(cause.kind in _GONE for cause in group), Advice(_joined(group), names))
        for names, group in by_names.items()
    ]
    found.sort(key=lambda each: (each[0], -len(each[1].names), each[1].names, each[1].text))
    return [each for _, each in found]


def moves(diff: Diff) -> list[tuple[str, str]]:
    """(old name, new name) of methods that became deprecated or changed their spelling."""
    return sorted(
        (entry.subject.name, str(entry.change.after or ""))
        for entry in diff.entries
        if entry.change.kind is Kind.DEPRECATED and entry.change.side is Side.METHOD
    )


def respelled(diff: Diff) -> list[tuple[str, str]]:
    """(former spelling, present one) of methods and events whose letter case changed."""
    return sorted(
        (str(entry.change.before), str(entry.change.after))
        for entry in diff.entries
        if entry.change.kind is Kind.RECASED
    )


def additions(diff: Diff) -> Iterator[tuple[str, list[str]]]:
    """What is new: group → names of methods or events."""
    for group in ("methods", "events"):
        names = [
            entry.subject.name
            for entry in diff.entries
            if entry.change.kind is Kind.ADDED and entry.subject.group == group
        ]
        if names:
            yield group, sorted(names, key=str.lower)


def grown(entries: Iterable[Entry]) -> tuple[int, int]:
    """The number of new parameters, and of new fields that are read."""
    kinds = (Kind.MEMBER_ADDED, Kind.MEMBERS_DESCRIBED)
    added = [entry.change for entry in entries if entry.change.kind in kinds]
    sent = sum(change.side is _REQUEST for change in added)
    return sent, len(added) - sent


def _leaf(where: str) -> str:
    """The member without its path: the same field of several objects is one cause."""
    *way, last = where.split(".")
    return last if last.strip("[]") or not way else f"{way[-1]}.{last}"


def _joined(group: Mapping[_Cause, list[str]]) -> str:
    first, *rest = sorted(cause.text(members) for cause, members in group.items())
    return "; ".join([first, *(f"{text[:1].lower()}{text[1:]}" for text in rest)])
