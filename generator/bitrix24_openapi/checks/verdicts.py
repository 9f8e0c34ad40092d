"""Verdicts on single findings: ``spec/verdicts.yaml``, written by people.

An entry names the operation, the oracle, the verdict and the reason. ``page`` is its evidence,
``at`` lists the members that it is about; without them it applies to every finding of the oracle
on the operation. An entry that matches no finding is stale: a build reports it and continues.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from ..openapi import hand_written
from ..openapi.hand_written import Stale
from .oracles.findings import Finding, Oracle, Verdict

_REQUIRED: Final = {"operation", "oracle", "verdict", "reason"}
_OPTIONAL: Final = {"page", "at"}
_KEYS: Final = f"needs {', '.join(sorted(_REQUIRED))}; may have {', '.join(sorted(_OPTIONAL))}"
#: Names of members are in backticks in the message of a finding.
_NAMED: Final = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Judgement:
    operation: str
    oracle: Oracle
    verdict: Verdict
    reason: str
    file: Path
    line: int
    page: str = ""
    #: Members that it is about; empty: all findings of the oracle.
    at: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        return f"{self.file}:{self.line}"

    def covers(self, finding: Finding) -> bool:
        """Whether it applies to a finding. Names of methods are compared without case."""
        return _key(finding) == _key(self) and (
            not self.at or not set(self.at).isdisjoint(_NAMED.findall(finding.message))
        )


def _key(each: Judgement | Finding) -> tuple[str, Oracle]:
    return each.operation.lower(), each.oracle


def load(path: Path | None) -> list[Judgement]:
    """The verdicts of a file. Raises :class:`InputError` with file and line."""
    if path is None:
        return []
    data, node = hand_written.read(path)
    if data is None:
        return []
    if not isinstance(data, list):
        raise InputError(f"{path}:1: a list of judgements is expected")
    lines = hand_written.entry_lines(node)
    judgements = [_judgement(each, path, line) for each, line in zip(data, lines, strict=True)]
    first: dict[tuple[str, Oracle, str], Judgement] = {}
    for each in judgements:
        for place in each.at or ("",):
            before = first.setdefault((each.operation, each.oracle, place), each)
            if before is not each:
                raise InputError(
                    f"{each.where}: {each.operation} is judged already ({before.where})"
                )
    return judgements


def _judgement(entry: Any, path: Path, line: int) -> Judgement:
    where = f"{path}:{line}"
    if not isinstance(entry, dict) or not _REQUIRED <= set(entry) <= _REQUIRED | _OPTIONAL:
        raise InputError(f"{where}: {_KEYS}")
    try:
        oracle, verdict = Oracle(entry["oracle"]), Verdict(entry["verdict"])
    except ValueError as error:
        raise InputError(f"{where}: {error}") from None
    for key in ("operation", "reason"):
        if not isinstance(entry[key], str) or not entry[key].strip():
            raise InputError(f"{where}: the {key} is empty")
    page, at = entry.get("page", ""), entry.get("at", [])
    if not isinstance(page, str) or not isinstance(at, list):
        raise InputError(f"{where}: page is a text, at a list of members")
    return Judgement(
        entry["operation"], oracle, verdict, entry["reason"], path, line, page, tuple(map(str, at))
    )


def judge(
    findings: Iterable[Finding], judgements: Sequence[Judgement]
) -> tuple[list[Finding], list[Stale]]:
    """Findings with their verdicts, and the entries that match no finding."""
    by_key: dict[tuple[str, Oracle], list[Judgement]] = {}
    for judgement in judgements:
        by_key.setdefault(_key(judgement), []).append(judgement)
    used: set[Judgement] = set()
    judged: list[Finding] = []
    for finding in findings:
        candidates = by_key.get(_key(finding), ())
        fitting = next((each for each in candidates if each.covers(finding)), None)
        if fitting is None:
            judged.append(finding)
            continue
        used.add(fitting)
        message = f"{finding.message} ({fitting.reason})"
        judged.append(replace(finding, verdict=fitting.verdict, message=message))
    stale = [
        Stale(j.file, j.line, j.operation, f"no {j.oracle} finding needs it", j.page or j.reason)
        for j in judgements
        if j not in used
    ]
    return judged, stale
