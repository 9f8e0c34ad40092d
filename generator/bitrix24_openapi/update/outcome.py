"""The options of an update, and its outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..checks.oracles.findings import Finding
from ..compare.api import Diff
from ..compare.package import SurfaceDiff
from ..corrections import Corrections
from ..openapi.hand_written import Stale
from ..openapi.release import Release


@dataclass(frozen=True, slots=True)
class UpdateOptions:
    docs_en: Path | None
    docs_ru: Path | None
    spec: Path
    #: None: there is no client to update.
    client: Path | None = None
    #: None: the one beside the spec, if there is one.
    ratchet: Path | None = None
    #: None: those that a build into the folder of the spec would use.
    corrections: Corrections | None = None
    #: Date of the documentation; empty: determined from the checkouts.
    date: str = ""
    cache_dir: Path | None = None
    jobs: int = 0
    #: Continue although too much is lost.
    accept: bool = False


@dataclass(slots=True)
class Outcome:
    """What an update did, or why it did not."""

    #: Reasons to stop; if there are any, nothing was changed.
    stopped: list[str] = field(default_factory=list)
    diff: Diff | None = None
    surface: SurfaceDiff | None = None
    before: Release | None = None
    after: Release | None = None
    #: Counters of the report: name → (before, after).
    counters: dict[str, tuple[int, int]] = field(default_factory=dict)
    #: Limits of the ratchet that were relaxed: name → (before, after).
    limits: dict[str, tuple[int, int]] = field(default_factory=dict)
    #: Findings without a verdict.
    findings: list[Finding] = field(default_factory=list)
    #: Corrections that do not apply any more, and whether they were removed.
    stale: list[Stale] = field(default_factory=list)
    pruned: bool = False
    #: Former names and methods without documentation that were added: what → how many.
    kept: dict[str, int] = field(default_factory=dict)
    #: Paths that were written, relative to the current folder.
    written: list[Path] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        return bool(self.written)
