"""Ranking by words (BM25 over weighted fields), with the meanings that people give to words."""

from __future__ import annotations

import itertools
import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from .entries import Entry, Kind
from .words import meanings_of, stem, stems_of, words_of

#: How much a word counts by where it stands.
_NAME, _TITLE, _SECTION, _FIELD = 3.0, 3.0, 1.0, 0.8
#: The usual constants of BM25: how fast repetition saturates, how much long texts lose.
_SATURATION, _LENGTH = 1.2, 0.4
#: A word that only means what was asked for counts less than the word itself.
_MEANT: Final = 0.8
#: Beginnings of words count: while somebody types, and because names glue words together
#: (``task.commentitem.add``).
_BEGUN: Final = 0.6
_SHORTEST_BEGINNING, _SHORTEST_COMPOUND = 3, 6
#: The current method goes before the deprecated one, a method before an event.
_DEPRECATED, _EVENT = 0.8, 0.7
#: What is left of a score where no word of the name was asked for: ``crm.deal.list`` answers
#: "list deals" better than ``crm.deal.recurring.list``.
_UNASKED: Final = 0.35
#: The last word of a name says what the method does.
_OTHER_VERB: Final = 0.6
#: Who asks for "stages of a pipeline" wants to have them listed.
_LIST: Final = stem("list")
_IMPLIED: Final = 0.5
_VERBS: Final = frozenset(
    map(stem, "add update delete list get set bind unbind send search".split())
)
#: A question that is a part of the name itself.
_NAMED: Final = 50.0


@dataclass(frozen=True, slots=True)
class Hit:
    entry: Entry
    score: float


class Index:
    """An index over entries. Building takes a fraction of a second; nothing is written."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries: Sequence[Entry] = list(entries)
        #: Stem → number of the entry → weighted frequency.
        self._postings: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._lengths: list[float] = []
        #: Stems of each name without its scope, which many names share.
        self._names: list[tuple[str, ...]] = []
        for number, entry in enumerate(self.entries):
            weights = _weights(entry)
            self._lengths.append(sum(weights.values()))
            self._names.append(tuple(stems_of(entry.name.partition(".")[2] or entry.name)))
            for word, weight in weights.items():
                self._postings[word][number] = weight
        self._usual_length = sum(self._lengths) / max(len(self._lengths), 1)
        self._stems = sorted(self._postings)

    def search(
        self, question: str, limit: int = 10, *, kinds: frozenset[Kind] = frozenset(Kind)
    ) -> list[Hit]:
        """The best entries first; of equal ones, the shorter name."""
        words = list(dict.fromkeys(stem(word) for word in words_of(question)))
        readings = {word: self._readings(word) for word in words}
        if words and _VERBS.isdisjoint(found for each in readings.values() for found, _ in each):
            readings[_LIST] = [(_LIST, _IMPLIED)]
        asked = {found for each in readings.values() for found, _ in each}
        scores: defaultdict[int, float] = defaultdict(float)
        covered: Counter[int] = Counter()
        for each in readings.values():
            best: dict[int, float] = {}
            for found, factor in each:
                for number, score in self._scores(found).items():
                    best[number] = max(best.get(number, 0.0), factor * score)
            for number, score in best.items():
                scores[number] += score
            covered.update(best.keys())
        for number in scores:
            named = _UNASKED + (1 - _UNASKED) * _asked_part(self._names[number], asked)
            scores[number] *= named * (covered[number] / len(readings))
        typed = question.strip().lower()
        for number, entry in enumerate(self.entries):
            if typed and typed in entry.name.lower():
                scores[number] += _NAMED / (1 + len(entry.name) - len(typed))
        hits = [
            Hit(entry, score * _standing(entry))
            for number, score in scores.items()
            if (entry := self.entries[number]).kind in kinds
        ]
        hits.sort(key=lambda hit: (-hit.score, len(hit.entry.name), hit.entry.name, hit.entry.api))
        best_of: dict[str, Hit] = {}
        for hit in hits:  # a method of both APIs is one answer
            best_of.setdefault(hit.entry.name, hit)
        return list(best_of.values())[:limit]

    def _readings(self, word: str) -> list[tuple[str, float]]:
        """What a word of the question may be in the index, and how well it fits."""
        readings = {word: 1.0, **dict.fromkeys(meanings_of(word), _MEANT)}
        if len(word) >= (_SHORTEST_COMPOUND if word in self._postings else _SHORTEST_BEGINNING):
            start = bisect_left(self._stems, word)
            for each in itertools.takewhile(lambda s: s.startswith(word), self._stems[start:]):
                readings.setdefault(each, _BEGUN)
        return list(readings.items())

    def _scores(self, word: str) -> dict[int, float]:
        postings = self._postings.get(word, {})
        if not postings:
            return {}
        rarity = math.log(1 + (len(self.entries) - len(postings) + 0.5) / (len(postings) + 0.5))
        most = rarity * (_SATURATION + 1)
        return {
            number: most * weight / (weight + _SATURATION * self._norm(number))
            for number, weight in postings.items()
        }

    def _norm(self, number: int) -> float:
        return 1 - _LENGTH + _LENGTH * self._lengths[number] / self._usual_length


def _asked_part(name: tuple[str, ...], asked: Container[str]) -> float:
    """How much of a name the question asks for; less if it does something else."""
    part = sum(word in asked for word in name) / max(len(name), 1)
    return part if not name or name[-1] in asked else part * _OTHER_VERB


def _weights(entry: Entry) -> dict[str, float]:
    weights: defaultdict[str, float] = defaultdict(float)
    for text, weight in (
        (entry.name, _NAME),
        (entry.title, _TITLE),
        (entry.title_ru, _TITLE),
        (entry.section, _SECTION),
        (" ".join(entry.scopes), _SECTION),
        (" ".join(entry.records), _TITLE),
    ):
        for word in set(stems_of(text)):
            weights[word] += weight
    for word in {word for name in entry.fields for word in stems_of(name)}:
        weights[word] += _FIELD
    return weights


def _standing(entry: Entry) -> float:
    return (_DEPRECATED if entry.deprecated else 1.0) * (_EVENT if entry.kind is Kind.EVENT else 1)
