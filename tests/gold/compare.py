"""Where a label and what was read differ, told shortly, and counted as precision and recall."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.gold.facts import (
    SEPARATOR,
    Fact,
    Facts,
    Kind,
    Label,
    label_facts,
    label_paths,
    read_facts,
)

from bitrix24_openapi.extract.model import PageFacts


@dataclass(frozen=True, slots=True)
class Mismatch:
    fact: Fact
    #: In the label and not read; else read and not in the label.
    missed: bool

    def __str__(self) -> str:
        return f"{'missed ' if self.missed else 'invented '}{self.fact}"


def expected_and_read(label: Label, page: PageFacts) -> tuple[Facts, Facts]:
    """What the label says and what was read, where the label takes a position."""
    named = [
        method
        for method in page.methods
        if method.name == label.method and method.version.value == label.version
    ]
    expected = label_facts(label)
    read: Facts = read_facts(page, named[0]) if named else Counter()
    typed = {fact.path for fact in expected if fact.kind is Kind.TYPE}
    named_paths = set(label_paths(label))
    # A label without a type knows the field and says nothing of its type.
    return expected, Counter(
        {
            fact: count
            for fact, count in read.items()
            if fact.kind is not Kind.TYPE or fact.path in typed or fact.path not in named_paths
        }
    )


def mismatches(expected: Facts, read: Facts) -> list[Mismatch]:
    missed = [Mismatch(fact, missed=True) for fact in (expected - read).elements()]
    invented = [Mismatch(fact, missed=False) for fact in (read - expected).elements()]
    return sorted(
        [*missed, *invented], key=lambda m: (m.fact.path, m.fact.kind, not m.missed, m.fact.value)
    )


def summary(expected: Facts, read: Facts) -> list[str]:
    """The mismatches, as few lines as tell them: what hangs on a wrong field is counted only."""
    found = mismatches(expected, read)
    parents = {missed: _parents(facts) for missed, facts in ((True, read), (False, expected))}
    # A name that is wrong shows again as the nesting of that name, which says where.
    nested = {(m.fact.path.rpartition(SEPARATOR)[2], m.missed) for m in found if _is_nesting(m)}
    tops: dict[tuple[str, bool], str] = {}
    below: Counter[tuple[str, bool]] = Counter()
    lines: list[str] = []
    for each in sorted(found, key=lambda m: (m.fact.path, not _is_nesting(m))):
        path, missed = each.fact.path, each.missed
        if each.fact.kind is Kind.NAME and (each.fact.value, missed) in nested:
            continue
        top = next((p for p in _with_parents(path) if (p, missed) in tops), None)
        if top is None and _is_nesting(each):
            top, tops[path, missed] = path, str(each)
            parent = path.rpartition(SEPARATOR)[0]
            if parent not in parents[missed]:
                # The other side has nothing there: one line for all of it.
                del tops[path, missed]
                told = "missed" if missed else "invented"
                top, tops[parent, missed] = parent, f"{told} the inside of {parent}"
        if top is None:
            lines.append(str(each))
        else:
            below[top, missed] += 1
    lines += [f"{line} ({below[key]} facts)" for key, line in tops.items()]
    return sorted(lines)


def _parents(facts: Facts) -> set[str]:
    """Paths that have something inside."""
    return {fact.path.rpartition(SEPARATOR)[0] for fact in facts if fact.kind is Kind.NESTING}


def _is_nesting(each: Mismatch) -> bool:
    return each.fact.kind is Kind.NESTING


def _with_parents(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path.rpartition(SEPARATOR)[0]


@dataclass(slots=True)
class Score:
    """Micro-averaged counts of one kind of fact."""

    right: int = 0
    expected: int = 0
    read: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.read if self.read else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0


def scores(pairs: Iterable[tuple[Facts, Facts]]) -> dict[Kind, Score]:
    found = {kind: Score() for kind in Kind}
    for expected, read in pairs:
        for facts, attribute in (
            (expected, "expected"),
            (read, "read"),
            (expected & read, "right"),
        ):
            for fact, count in facts.items():
                score = found[fact.kind]
                setattr(score, attribute, getattr(score, attribute) + count)
    return found
