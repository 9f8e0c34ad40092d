"""Who is wrong: rules for whole kinds of findings, and judgements of single ones.

``spec/verdicts.yaml`` holds the judgements that took a person: operation, oracle, verdict,
reason. A judgement that no finding needs any more fails the build, as an idle correction does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from ..openapi import hand_written
from .oracles.findings import Finding, Oracle, Verdict

_KEYS: Final = {"operation", "oracle", "verdict", "reason"}


@dataclass(frozen=True, slots=True)
class Judgement:
    operation: str
    oracle: Oracle
    verdict: Verdict
    reason: str
    #: Place in the file, for complaints.
    where: str


def load(path: Path | None) -> list[Judgement]:
    """The judgements of a file. Raises :class:`InputError` with file and entry."""
    if path is None:
        return []
    data, _ = hand_written.read(path)
    if data is None:
        return []
    if not isinstance(data, list):
        raise InputError(f"{path}:1: a list of judgements is expected")
    judgements = [_judgement(entry, f"{path}: entry {n}") for n, entry in enumerate(data, 1)]
    first: dict[tuple[str, Oracle], str] = {}
    for each in judgements:
        before = first.setdefault((each.operation, each.oracle), each.where)
        if before != each.where:
            raise InputError(f"{each.where}: {each.operation} is judged already ({before})")
    return judgements


def _judgement(entry: Any, where: str) -> Judgement:
    if not isinstance(entry, dict) or set(entry) != _KEYS:
        raise InputError(f"{where}: needs exactly {', '.join(sorted(_KEYS))}")
    try:
        oracle, verdict = Oracle(entry["oracle"]), Verdict(entry["verdict"])
    except ValueError as error:
        raise InputError(f"{where}: {error}") from None
    for key in ("operation", "reason"):
        if not isinstance(entry[key], str) or not entry[key].strip():
            raise InputError(f"{where}: the {key} is empty")
    return Judgement(entry["operation"], oracle, verdict, entry["reason"], where)


def judge(
    findings: Iterable[Finding], judgements: Sequence[Judgement]
) -> tuple[list[Finding], list[str]]:
    """Findings with the verdicts of the judgements, and complaints about idle ones."""
    by_key = {(j.operation, j.oracle): j for j in judgements}
    used: set[tuple[str, Oracle]] = set()
    judged: list[Finding] = []
    for finding in findings:
        key = (finding.operation, finding.oracle)
        judgement = by_key.get(key)
        if judgement is None:
            judged.append(finding)
            continue
        used.add(key)
        judged.append(
            replace(
                finding,
                verdict=judgement.verdict,
                message=f"{finding.message} ({judgement.reason})",
            )
        )
    idle = [
        f"{j.where}: {j.operation}: no {j.oracle} finding needs it"
        for j in judgements
        if (j.operation, j.oracle) not in used
    ]
    return judged, idle
