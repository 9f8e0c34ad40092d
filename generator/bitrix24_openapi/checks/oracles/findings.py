"""Disagreements between our reading and an independent source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ...markdown.model import Source


class Oracle(StrEnum):
    """The independent sources."""

    REQUESTS = "requests"  #: bodies of cURL examples
    LITERALS = "literals"  #: parameters in JavaScript, TypeScript and PHP examples
    RESPONSES = "responses"  #: JSON examples of answers
    KEYS = "keys"  #: keys of examples that no schema property explains
    TYPESCRIPT = "typescript"  #: response types of the TypeScript examples
    INDEX = "index"  #: method tables of section overviews
    LANGUAGES = "languages"  #: EN against RU
    STRUCTURE = "structure"  #: what a sound schema never has


class Verdict(StrEnum):
    """Which side is wrong."""

    OPEN = "ours"  #: not explained: counts as our mistake until somebody decides
    DOCS = "docs"  #: the documentation contradicts itself
    ACCEPTED = "accepted"  #: both are right, or not worth fixing


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One disagreement. ``kind`` groups findings, ``message`` says what should be different."""

    oracle: Oracle
    verdict: Verdict
    kind: str
    operation: str
    source: Source
    message: str

    def to_json(self) -> list[Any]:
        s = self.source
        return [self.oracle, self.verdict, self.kind, self.operation, s.file, s.line, self.message]

    @classmethod
    def from_json(cls, data: list[Any]) -> Finding:
        oracle, verdict, kind, operation, file, line, message = data
        return cls(Oracle(oracle), Verdict(verdict), kind, operation, Source(file, line), message)
