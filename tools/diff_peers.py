"""Hold ``bitrix24-openapi diff`` against ``redocly diff``, which knows nothing of this project.

    python tools/diff_peers.py build/replay/old build/replay/new

Redocly compares what the documents say as JSON Schema; we compare what they promise. Whatever it
calls major, method by method, has to be breaking for us, too, or to be explained by a change that
we found in the same method and judge otherwise. The reasons are the table below; what has none is
printed, and the exit code is then 1. So is what breaks for us and is not major there.

Needs ``npm ci`` in tools/npm.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from bitrix24_openapi.compare.api import Diff, Entry, Impact, Kind, Side, compare
from bitrix24_openapi.openapi.load import load_document

ROOT: Final = Path(__file__).resolve().parent.parent
REDOCLY: Final = ROOT / "tools" / "npm" / "node_modules" / ".bin" / "redocly"
TIMEOUT: Final = 600

_FORMS: Final = {Kind.FORMS, Kind.EXAMPLE_MEMBER_ADDED, Kind.EXAMPLE_MEMBER_REMOVED}
_TOLD: Final = {
    Kind.TYPE_SPECIFIED, Kind.TYPE_SETTLED, Kind.TYPE_UNSPECIFIED, Kind.MEMBERS_DESCRIBED,
    Kind.VALUES_LISTED, Kind.LIMIT_ADDED,
}  # fmt: skip
_NAMES: Final = {Kind.RECASED, Kind.RENAMED}
_MEMBERS: Final = {Kind.MEMBER_ADDED, Kind.MEMBER_REMOVED, Kind.MEMBER_GENERALISED}

#: Rule of Redocly → kinds of ours that are the same thing, judged otherwise; and why.
REASONS: Final[dict[str, tuple[set[Kind], str]]] = {
    "schema-type-changed": (
        _FORMS | _TOLD | {Kind.TYPE_RENAMED, Kind.TYPE_WIDENED, Kind.TYPE_NARROWED,
                          Kind.NULL_ADDED, Kind.NULL_REMOVED, Kind.MEMBER_ADDED},
        "a form of the value in an example, or the first word on its type",
    ),
    "schema-combinator-changed": (
        _FORMS | _TOLD | {Kind.TYPE_RENAMED, Kind.TYPE_WIDENED, Kind.TYPE_NARROWED,
                          Kind.NULL_ADDED, Kind.ONE_OF_RELAXED, Kind.MEMBER_ADDED,
                          Kind.SPELLING_ADDED, Kind.SPELLING_REMOVED},
        "alternatives written in another way",
    ),
    "schema-constraint-changed": (
        _FORMS | _TOLD | {Kind.TYPE_RENAMED, Kind.LIMIT_REMOVED, Kind.LIMIT_LOOSENED},
        "a limit that is told for the first time, or the pattern of digits in a string",
    ),
    "enum-values-added": (
        _FORMS | {Kind.VALUE_ADDED, Kind.VALUES_LISTED, Kind.VALUES_UNLISTED},
        "readers expect values that they do not know",
    ),
    "enum-values-removed": (
        _FORMS | {Kind.VALUE_REMOVED, Kind.VALUES_UNLISTED, Kind.VALUES_LISTED},
        "a value that is never read; or Y and N as forms of a boolean",
    ),
    "required-properties-added": (
        {Kind.SHOWN_ALWAYS, Kind.REQUIRED, Kind.SPELLING_ADDED, Kind.SPELLING_REMOVED,
         Kind.ONE_OF_RELAXED, Kind.MEMBER_ADDED},
        "it is in every example now, or events always had it",
    ),
    "required-properties-removed": (
        {Kind.SHOWN_SOMETIMES, Kind.OPTIONAL, Kind.SPELLING_ADDED} | _FORMS | _TOLD | _MEMBERS,
        "examples promise nothing: some answer lacks it",
    ),
    "request-body-became-required": (
        {Kind.REQUIRED, Kind.REQUIRED_MEMBER_ADDED, Kind.ONE_OF_REQUIRED, Kind.MEMBERS_DESCRIBED},
        "follows from a member that is required",
    ),
    "request-body-removed": (
        {Kind.MEMBER_REMOVED, Kind.MEMBERS_UNDESCRIBED},
        "follows from members that are gone",
    ),
    "property-removed": (
        _FORMS | _NAMES | {Kind.MEMBER_GENERALISED, Kind.MEMBER_RECASED, Kind.SPELLING_ADDED,
                           Kind.SPELLING_REMOVED, Kind.TYPE_SPECIFIED, Kind.TYPE_UNSPECIFIED},
        "only an example had it, or a documented pattern covers it",
    ),
    "path-removed": (_NAMES, "portals look methods up without case"),
    "operation-id-changed": (_NAMES, "portals look methods up without case"),
}  # fmt: skip

#: Rules that fire on new methods, which Redocly takes for removed ones under another path.
PAIRED: Final = "a new method, paired with one that was removed"

#: What breaks here and Redocly does not compare, or does not rate: (kind, side or None) → why.
UNSEEN: Final[dict[tuple[Kind, Side | None], str]] = {
    (Kind.SCOPE_ADDED, None): "scopes are not rated",
    (Kind.PAGING_REMOVED, None): "our own keyword",
    (Kind.PAGING_CHANGED, None): "our own keyword",
    (Kind.ORDER_MATTERS, None): "our own keyword",
    (Kind.ORDER_CHANGED, None): "our own keyword",
    (Kind.DEFAULT_CHANGED, None): "defaults are not rated",
    (Kind.REMOVED, None): PAIRED,
    (Kind.RENAMED, None): "paired by the path",
    (Kind.MEMBER_REMOVED, Side.REQUEST): "what is sent too much is ignored; here the code is dead",
}


def redocly(old: Path, new: Path) -> dict[str, set[str]]:
    """Method → rules that call a change of it major."""
    with tempfile.TemporaryDirectory() as folder:
        config, report = Path(folder) / "redocly.yaml", Path(folder) / "report.json"
        config.write_text("extends:\n  - diff-recommended\n", encoding="utf-8")
        done = subprocess.run(
            [
                REDOCLY, "diff", old, new, "--config", config, "--format", "json",
                "--output", report, "--fail-on", "none",
            ],
            env={**os.environ, "REDOCLY_TELEMETRY": "off"},
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )  # fmt: skip
        if not report.exists():
            sys.exit(f"redocly: {done.stderr or done.stdout}")
        changes = json.loads(report.read_text(encoding="utf-8"))["changes"]
    return _by_method(changes)


def _by_method(changes: Iterable[Mapping[str, Any]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for change in changes:
        parts = change["path"].split("/")
        if parts[1] not in ("paths", "webhooks"):
            continue
        name = parts[2].replace("~1", "").replace("~0", "~").lower()
        found[name] |= {v["ruleId"] for v in change["verdicts"] if v["impact"] == "major"}
    return {name: rules for name, rules in found.items() if rules}


def entries_by_method(diff: Diff) -> dict[str, list[Entry]]:
    """Lower-case name → its changes, with those of the shared types that it uses."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in diff.entries:
        for name in entry.used_by or (entry.subject.name,):
            found[name.lower()].append(entry)
        if entry.change.kind in _NAMES:
            found[str(entry.change.before).lower()].append(entry)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare our verdicts with those of Redocly.")
    parser.add_argument("old", type=Path, help="folder with openapi.yaml")
    parser.add_argument("new", type=Path, help="folder with openapi.yaml")
    options = parser.parse_args()
    if not REDOCLY.exists():
        sys.exit("npm ci in tools/npm first")
    old, new = (folder / "openapi.yaml" for folder in (options.old, options.new))
    ours = entries_by_method(
        compare({"openapi.yaml": load_document(old)}, {"openapi.yaml": load_document(new)})
    )
    theirs = redocly(old, new)
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    unexplained = [
        f"{name}: {rule} there, nothing of the kind here"
        for name, rules in sorted(theirs.items())
        for rule in sorted(rules)
        if _explain(rule, ours.get(name, []), tally[rule]) is None
    ]
    missed = [
        f"{name}: {kind} here, nothing major there"
        for name, entries in sorted(ours.items())
        if name not in theirs
        for kind in sorted(_missed(entries, tally["breaking here alone"]))
    ]
    _show(tally, missed, unexplained)
    return 1 if missed or unexplained else 0


def _explain(rule: str, entries: list[Entry], tally: Counter[str]) -> str | None:
    """Where a verdict of Redocly is found in our entries of the method."""
    kinds, why = REASONS.get(rule, (set(), ""))
    if _breaking(entries):
        found = "breaking here, too"
    elif any(entry.change.unpromised for entry in entries):
        found = "the old page was unfinished"
    elif any(entry.change.kind in kinds for entry in entries):
        found = why
    elif any(entry.change.kind is Kind.ADDED for entry in entries):
        found = PAIRED
    else:
        tally["unexplained"] += 1
        return None
    tally[found] += 1
    return found


def _breaking(entries: list[Entry]) -> set[Kind]:
    return {e.change.kind for e in entries if e.change.impact is Impact.BREAKING}


def _missed(entries: list[Entry], tally: Counter[str]) -> set[Kind]:
    """Kinds that break a method here, that Redocly should have seen as well."""
    missed: set[Kind] = set()
    for entry in entries:
        kind = entry.change.kind
        if entry.change.impact is not Impact.BREAKING:
            continue
        why = UNSEEN.get((kind, None)) or UNSEEN.get((kind, entry.change.side))
        if why is None:
            missed.add(kind)
        else:
            tally[f"{kind}: {why}"] += 1
    return missed


def _show(tally: Mapping[str, Counter[str]], missed: list[str], unexplained: list[str]) -> None:
    table = Table("major for redocly", "methods", "here", title="redocly diff")
    for rule, reasons in sorted(tally.items()):
        for reason, number in reasons.most_common():
            table.add_row(rule, str(number), reason)
    console = Console()
    console.print(table)
    for line in [*unexplained, *missed]:
        console.print(line, markup=False, highlight=False)


if __name__ == "__main__":
    raise SystemExit(main())
