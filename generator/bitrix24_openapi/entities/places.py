"""Lines of facts in each language."""

from __future__ import annotations

from ..extract.model import ErrorFact, Event, Field, Method, PageFacts

#: Lines in the English and in the Russian page, 0 where one does not have the fact.
Lines = tuple[int, int]


def place(first: int, second: int) -> str:
    """``12/15``; ``12`` where both are the same, ``12/`` and ``/15`` where one is missing."""
    if first == second:
        return str(first)
    return f"{first or ''}/{second or ''}"


class Places:
    """Tells the lines of the facts of one page."""

    def __init__(self, facts: PageFacts) -> None:
        #: The page was read in Russian alone: every line is one of the Russian page.
        self._russian = bool(facts.depends) and not any(
            name.startswith("en:") for name in facts.depends
        )

    def heading(self, holder: Method | Event) -> Lines:
        return self._lines(holder.source.line, holder.twin.line if holder.twin is not None else 0)

    def line(self, line: int) -> Lines:
        """A line of the page itself."""
        return self._lines(line, 0)

    def row(self, row: Field | ErrorFact) -> Lines:
        if row.only_in_ru:
            return 0, row.source.line
        return self._lines(row.source.line, row.twin.line if row.twin is not None else 0)

    def _lines(self, line: int, twin: int) -> Lines:
        return (0, line) if self._russian else (line, twin)
