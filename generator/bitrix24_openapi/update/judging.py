"""Whether a new revision of the documentation can be trusted, and what it makes worse."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..build import REPORT_JSON
from ..checks.oracles.findings import Finding, Verdict
from ..checks.ratchet import Ratchet


def last_counters(spec: Path) -> dict[str, int]:
    """The counters of the last report; empty if there is no readable one."""
    try:
        text = (spec / REPORT_JSON).read_text(encoding="utf-8")
        counters: dict[str, int] = json.loads(text)["counters"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return counters


def changed_counters(
    before: Mapping[str, int], after: Mapping[str, int]
) -> dict[str, tuple[int, int]]:
    """Counters that differ, with both values."""
    if not before:
        return {}
    return {
        name: (before.get(name, 0), after.get(name, 0))
        for name in sorted({*before, *after})
        if before.get(name, 0) != after.get(name, 0)
    }


def falls(before: Mapping[str, int], after: Mapping[str, int], ratchet: Ratchet) -> list[str]:
    """Counters that fall by more than is plausible for one revision.

    Methods that are no longer documented are kept, and errors in the documentation are listed:
    neither stops an update. A revision of which little can be read does.
    """
    found: list[str] = []
    for name, least in ratchet.at_least.items():
        reference = before.get(name, least)
        if after.get(name, 0) < reference * (1 - ratchet.margin):
            found.append(
                f"{name} falls from {reference:,} to {after.get(name, 0):,}, by more than "
                f"{ratchet.margin:.0%}"
            )
    return found


def open_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Findings without a verdict, sorted by operation."""
    return sorted(
        (each for each in findings if each.verdict is Verdict.OPEN),
        key=lambda each: (each.operation, each),
    )


def losses(dropped: Mapping[str, list[str]], sizes: Mapping[str, int], margin: float) -> list[str]:
    """Documents that lose more methods than is plausible for one revision."""
    return [
        f"{name}: {len(names)} of {sizes[name]:,} methods and events are no longer documented, "
        f"more than {margin:.0%}: {', '.join(names[:10])}{' …' if len(names) > 10 else ''}"
        for name, names in sorted(dropped.items())
        if len(names) > max(1, sizes[name] * margin)
    ]
