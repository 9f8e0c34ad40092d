"""Tables of wording that can tell which of their entries the documentation uses.

A :class:`Wording` is an alternation of phrases and behaves like a compiled pattern, a
:class:`Titles` maps whole titles to what they mean. After :func:`record`, every table notes the
entries that match; :func:`unused` lists the rest. Without it they cost what a bare pattern or
dictionary costs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, Protocol, TypeVar

T = TypeVar("T")

_ANCHOR = re.compile(r"\{#[^}]*\}")
_MARKUP = re.compile(r"[`*\\:]+")
_SPACE = re.compile(r"\s+")

#: A number of the docs, with back-ticks and thousands separators: ``20,000``, ``1 048 576``.
NUMBER = r"[`'\"]?([-+]?\d+(?:[,  ]\d{3}(?!\d))*(?:\.\d+)?)[`'\"]?(?![\w.]*\w)"


class Table(Protocol):
    """A table of wording."""

    hits: set[str] | None

    def entries(self) -> list[str]: ...

    def record(self) -> None: ...


#: Every named table, in the order in which the modules define them.
_TABLES: dict[str, Table] = {}


def normalise(text: str) -> str:
    """A heading or column title as it is compared: lower case, no markup, single spaces."""
    return _SPACE.sub(" ", _MARKUP.sub(" ", _ANCHOR.sub("", text))).strip(" .").casefold()


def _spaces(pattern: str) -> str:
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")


class Wording:
    """Phrases of which any one may match, letter case ignored: one on each line.

    A space stands for any white space, ``<N>`` for a number. ``around`` is wrapped around the
    alternation, for which ``{}`` stands in it.
    """

    __slots__ = ("_alternatives", "_around", "finditer", "hits", "match", "pattern", "search")

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, lines: str, *, around: str = "{}", name: str = "") -> None:
        self._alternatives = [line.strip() for line in lines.strip().splitlines() if line.strip()]
        self._around = around
        self.pattern = self._compile("|".join(self._alternatives))
        self.hits: set[str] | None = None
        self.search = self.pattern.search
        self.match = self.pattern.match
        self.finditer = self.pattern.finditer
        if name:
            _TABLES[name] = self

    def _compile(self, alternatives: str) -> re.Pattern[str]:
        body = self._around.replace("{}", f"(?:{alternatives})")
        return re.compile(_spaces(body).replace("<N>", NUMBER), re.IGNORECASE)

    def sub(self, replacement: str, text: str) -> str:
        return self.pattern.sub(replacement, text)

    def entries(self) -> list[str]:
        return list(self._alternatives)

    def record(self) -> None:
        """Note which alternatives match, whether or not an earlier one has matched as well."""
        self.hits = hits = set[str]()
        alone = [(entry, self._compile(entry)) for entry in self._alternatives]

        def note(method: str, arguments: tuple[Any, ...]) -> None:
            hits.update(entry for entry, one in alone if getattr(one, method)(*arguments))

        def search(*arguments: Any) -> re.Match[str] | None:
            note("search", arguments)
            return self.pattern.search(*arguments)

        def match(*arguments: Any) -> re.Match[str] | None:
            note("match", arguments)
            return self.pattern.match(*arguments)

        def finditer(*arguments: Any) -> Iterator[re.Match[str]]:
            note("search", arguments)
            return self.pattern.finditer(*arguments)

        self.search, self.match, self.finditer = search, match, finditer


class PhraseList:
    """Phrases that are matched one by one, since several may match and each has its groups."""

    __slots__ = ("_phrases", "hits")

    def __init__(self, lines: str, *, around: str = "{}", name: str) -> None:
        entries = [line.strip() for line in lines.strip().splitlines() if line.strip()]
        self._phrases = [
            (each, re.compile(around.replace("{}", f"(?:{each})"), re.IGNORECASE))
            for each in entries
        ]
        self.hits: set[str] | None = None
        _TABLES[name] = self

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        for phrase, pattern in self._phrases:
            found = pattern.match(text)
            if found is not None:
                if self.hits is not None:
                    self.hits.add(phrase)
                yield found

    def entries(self) -> list[str]:
        return [phrase for phrase, _ in self._phrases]

    def record(self) -> None:
        self.hits = set()


class Titles(Generic[T]):
    """Whole titles, compared in their normal form, and what each of them means."""

    __slots__ = ("_entries", "hits")

    def __init__(self, entries: Mapping[str, T], *, name: str = "") -> None:
        self._entries = {normalise(title): meaning for title, meaning in entries.items()}
        self.hits: set[str] | None = None
        if name:
            _TABLES[name] = self

    @classmethod
    def of(cls, meanings: Mapping[T, str], *, name: str = "") -> Titles[T]:
        """From the titles of each meaning, one on each line."""
        return cls(
            {
                title: meaning
                for meaning, block in meanings.items()
                for title in block.strip().splitlines()
            },
            name=name,
        )

    @staticmethod
    def listed(titles: str, *, name: str) -> Titles[bool]:
        """Titles that all mean the same, with commas between them."""
        return Titles(dict.fromkeys(titles.split(","), True), name=name)

    def get(self, title: str) -> T | None:
        """The meaning of a title that :func:`normalise` has made comparable."""
        found = self._entries.get(title)
        if self.hits is not None and title in self._entries:
            self.hits.add(title)
        return found

    def __contains__(self, title: str) -> bool:
        return self.get(title) is not None

    def entries(self) -> list[str]:
        return list(self._entries)

    def record(self) -> None:
        self.hits = set()


def register(name: str, table: Table) -> None:
    """Give a table the name under which :func:`unused` lists its entries."""
    _TABLES[name] = table


def record() -> None:
    """Note from now on which entries match."""
    for table in _TABLES.values():
        table.record()


def recorded() -> dict[str, set[str]]:
    """Table → its entries that have matched since :func:`record`."""
    return {name: set(table.hits or ()) for name, table in _TABLES.items()}


def unused(used: Iterable[Mapping[str, set[str]]]) -> dict[str, list[str]]:
    """Table → its entries that none of the records has."""
    met: dict[str, set[str]] = {name: set() for name in _TABLES}
    for each in used:
        for name, entries in each.items():
            met[name] |= entries
    left = {
        name: [entry for entry in table.entries() if entry not in met[name]]
        for name, table in _TABLES.items()
    }
    return {name: entries for name, entries in left.items() if entries}
