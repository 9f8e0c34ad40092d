"""Words as they are compared: split, folded and stemmed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

import snowballstemmer

from .synonyms import ENGLISH, RUSSIAN, STOP

_WORD: Final = re.compile(r"[a-z]+|[\u0430-\u044f]+|[0-9]+")
#: ``productRow`` and ``HTMLBlock`` are two words each.
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_CYRILLIC: Final = re.compile(r"[\u0430-\u044f]")


def words_of(text: str) -> Iterator[str]:
    """The words of a text or a name, in lower case, without those that every question has."""
    folded = _HUMP.sub(" ", text).lower().replace("\u0451", "\u0435")
    return (word for word in _WORD.findall(folded) if word not in STOP)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What is left of a word without its endings."""
    return str(_stemmer("russian" if _CYRILLIC.match(word) else "english").stemWord(word))


@cache
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(language)


def stems_of(text: str) -> list[str]:
    """The stems of a text, in its order."""
    return [stem(word) for word in words_of(text)]


def meanings_of(word: str) -> tuple[str, ...]:
    """Stems of the documentation that a stem of a question may stand for, itself apart."""
    return _meanings().get(word, ())


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    lines = (line for table in (ENGLISH, RUSSIAN) for line in table.splitlines() if line.strip())
    found: dict[str, tuple[str, ...]] = {}
    for line in lines:
        word, _, meant = line.partition(":")
        # "attach" and "attachment" have one stem.
        before = found.get(stem(word.strip()), ())
        found[stem(word.strip())] = (*before, *(stem(each) for each in meant.split()))
    return found
