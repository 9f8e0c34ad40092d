"""What a build covered, skipped and found suspicious: ``report.md``, ``report.json``.

A report is a list of sections, each a table or groups of lines, so that further checks can add
sections of their own. Facts and places only: no words of the documentation.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from ..markdown.model import Diagnostic
from ..openapi.conventions import OPENAPI_V3
from ..openapi.hand_written import Stale
from ..spec.rendered import RenderedFragment
from .oracles.findings import Finding

#: Counters → what they count, in the order of the report.
COUNTERS: Final = {
    "operations": "operations",
    "classic": "operations of the classic API",
    "v3": "operations of REST 3.0",
    "deprecated": "deprecated operations",
    "events": "events",
    "parameters": "parameters, nested ones included",
    "response-fields": "response fields, nested ones included",
    "event-fields": "event fields, nested ones included",
    "errors": "documented errors",
    "without-parameters": "operations whose page does not speak of parameters",
    "without-response": "operations without a documented response",
    "without-errors": "operations without documented errors",
    "without-example": "operations without a usable response example",
    "request:any": "parameters that accept anything",
    "response:any": "response fields that accept anything",
    "event:any": "event fields that accept anything",
    "request:unstructured": "object and array parameters of unknown inside",
    "response:unstructured": "object and array response fields of unknown inside",
    "event:unstructured": "object and array event fields of unknown inside",
    "request:type-unknown": "parameters of a type that is defined nowhere",
    "response:type-unknown": "response fields of a type that is defined nowhere",
    "request:default-misfit": "documented defaults that do not fit the documented type",
    "examples-refused": "documented examples that contradict the documentation",
}
#: The columns of the table of sections: counter, title.
_COLUMNS: Final = (
    ("operations", "operations"),
    ("events", "events"),
    ("parameters", "parameters"),
    ("response-fields", "response fields"),
    ("without-parameters", "no parameters stated"),
    ("without-response", "no response"),
    ("without-errors", "no errors"),
    ("untyped", "accept anything"),
)
_UNTYPED: Final = ("request:any", "response:any", "event:any")


@dataclass(frozen=True, slots=True, order=True)
class LeftOut:
    """Something that did not become an operation or an event."""

    name: str
    page: str
    reason: str


@dataclass(slots=True)
class Table:
    head: Sequence[str]
    rows: list[Sequence[str | int]]


@dataclass(slots=True)
class Group:
    """Lines under a heading of their own."""

    title: str
    lines: list[str]
    #: What to do about them, in one sentence.
    text: str = ""


@dataclass(slots=True)
class Section:
    title: str
    #: One sentence on how to read it.
    text: str = ""
    table: Table | None = None
    groups: list[Group] = field(default_factory=list)
    #: Counters that go into ``report.json`` under the section's title.
    counters: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Report:
    counters: dict[str, int]
    sections: list[Section]
    #: Corrections that do not apply to the documentation.
    stale: list[Stale] = field(default_factory=list)
    #: Where the documentation and our reading of it disagree, with the verdicts so far.
    findings: list[Finding] = field(default_factory=list)

    def to_markdown(self) -> str:
        lines = [
            "# Build report",
            "",
            "Made by `bitrix24-openapi build`; places are `page:line` of the documentation.",
        ]
        for section in self.sections:
            lines += ["", f"## {section.title}", ""]
            if section.text:
                lines += [section.text, ""]
            if section.table is not None:
                lines += _table(section.table)
            for group in section.groups:
                lines += ["", f"### {group.title}", ""] if lines[-1] else [f"### {group.title}", ""]
                lines += [group.text, ""] if group.text else []
                lines += [f"- {line}" for line in group.lines]
            while not lines[-1]:
                lines.pop()
        return "\n".join(lines) + "\n"

    def to_json_text(self) -> str:
        data: dict[str, Any] = {"counters": self.counters, "sections": {}}
        for section in self.sections:
            entry: dict[str, Any] = {}
            if section.counters:
                entry["counters"] = dict(section.counters)
            if section.table is not None:
                head = section.table.head
                entry["rows"] = [dict(zip(head, row, strict=True)) for row in section.table.rows]
            if section.groups:
                entry["groups"] = {group.title: group.lines for group in section.groups}
            data["sections"][section.title] = entry
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def make_report(
    parts: Sequence[RenderedFragment],
    diagnostics: Iterable[Diagnostic],
    left_out: Iterable[LeftOut],
    more: Callable[[dict[str, int], list[Diagnostic]], Sequence[Section]] = lambda *_: (),
) -> Report:
    """The report of a build; ``more`` makes further sections of counters and diagnostics."""
    counters = _counters(parts)
    found = [*diagnostics, *(d for part in parts for d in part.diagnostics)]
    return Report(
        counters,
        [
            _summary(counters),
            *more(counters, found),
            _coverage(parts),
            _left_out(left_out),
            _diagnostics(found),
        ],
    )


def _counters(parts: Sequence[RenderedFragment]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for part in parts:
        total.update(part.tally)
        if "operations" in part.tally:
            total["v3" if part.document == OPENAPI_V3 else "classic"] += 1
    known = {name: total[name] for name in COUNTERS}
    return known | {name: total[name] for name in sorted(set(total) - set(known))}


def _summary(counters: dict[str, int]) -> Section:
    rows = [(title, counters.get(name, 0)) for name, title in COUNTERS.items()]
    return Section("Summary", table=Table(("what", "number"), list(rows)), counters=counters)


def _coverage(parts: Sequence[RenderedFragment]) -> Section:
    by_tag: dict[str, Counter[str]] = {}
    for part in parts:
        tally = by_tag.setdefault(part.tag, Counter())
        tally.update(part.tally)
        tally["untyped"] += sum(part.tally.get(name, 0) for name in _UNTYPED)
    rows: list[Sequence[str | int]] = [
        (tag, *(tally[name] for name, _ in _COLUMNS)) for tag, tally in sorted(by_tag.items())
    ]
    head = ("section", *(title for _, title in _COLUMNS))
    return Section("Coverage by section", table=Table(head, rows))


def _left_out(left_out: Iterable[LeftOut]) -> Section:
    groups: dict[str, set[str]] = {}
    for each in left_out:
        line = f"`{each.name}`"
        if each.page and each.page != each.name:
            line += f" ({each.page})"
        groups.setdefault(each.reason, set()).add(line)
    return Section(
        "Left out",
        "Pages in places where methods and events are documented that became neither.",
        groups=_grouped(groups),
    )


def _diagnostics(diagnostics: Iterable[Diagnostic]) -> Section:
    groups: dict[str, set[tuple[str, int, str]]] = {}
    for each in diagnostics:
        key = (each.source.file, each.source.line, each.message)
        groups.setdefault(each.kind, set()).add(key)
    lines = {
        kind: [f"`{file}:{line}` {_one_line(message)}" for file, line, message in sorted(places)]
        for kind, places in groups.items()
    }
    return Section(
        "Diagnostics",
        "What was repaired, could not be understood or contradicts itself.",
        table=Table(("kind", "number"), [(kind, len(lines[kind])) for kind in sorted(lines)]),
        groups=[Group(f"{kind} ({len(lines[kind])})", lines[kind]) for kind in sorted(lines)],
        counters={kind: len(lines[kind]) for kind in sorted(lines)},
    )


def _grouped(groups: Mapping[str, set[str]]) -> list[Group]:
    return [
        Group(f"{name} ({len(lines)})", sorted(lines)) for name, lines in sorted(groups.items())
    ]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _table(table: Table) -> list[str]:
    """A Markdown table; numbers are right-aligned."""
    numeric = [
        all(isinstance(row[i], int) for row in table.rows) and bool(table.rows)
        for i in range(len(table.head))
    ]
    rule = ["---:" if right else "---" for right in numeric]
    rows = [table.head, rule, *table.rows]
    return ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]


def _cell(value: str | int) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return value.replace("|", "\\|")
