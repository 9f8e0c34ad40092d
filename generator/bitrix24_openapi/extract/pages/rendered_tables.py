"""Tables of a rendered page: cells that end with a bar, below a lone bar for each row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..words.columns import COLUMNS, Column
from ..words.rendered import ENVELOPE_TYPES
from ..words.wording import normalise

BAR: Final = "|"
_CELL_END: Final = re.compile(r"[ \t]*\|[ \t]*$")
_STARS: Final = re.compile(r"^(?P<name>\S+?)(?P<stars>\**)$")


@dataclass(slots=True)
class RenderedTable:
    #: Rows of cells; a cell is its lines, each with its line number.
    rows: list[list[list[tuple[str, int]]]]
    start: int
    end: int

    @property
    def columns(self) -> list[Column | None]:
        return [COLUMNS.get(normalise(" ".join(text for text, _ in cell))) for cell in self.rows[0]]


def read_table(lines: Sequence[str], start: int) -> RenderedTable | None:
    """The table whose first row begins at a lone bar, None if it is none."""
    header, at = _row(lines, start, None)
    if header is None or len(header) < 2:
        return None
    rows = [header]
    while at < len(lines) and lines[at].strip() == BAR:
        row, end = _row(lines, at, len(header))
        if row is None:
            break
        rows.append(row)
        at = end
    return RenderedTable(rows, start, at) if len(rows) > 1 else None


def _row(
    lines: Sequence[str], start: int, columns: int | None
) -> tuple[list[list[tuple[str, int]]] | None, int]:
    """The cells after the lone bar at ``start``, and where they end.

    The header row has no empty cells, so it ends at the next lone bar and tells the number of
    columns; in the others a lone bar is an empty cell.
    """
    cells: list[list[tuple[str, int]]] = []
    cell: list[tuple[str, int]] = []
    at = start + 1
    while at < len(lines) and (columns is None or len(cells) < columns):
        line = lines[at].strip()
        if columns is None and line == BAR:
            return (cells if not cell else None), at
        if _CELL_END.search(lines[at]):
            content = _CELL_END.sub("", line).strip()
            cells.append([*cell, (content, at + 1)] if content or not cell else cell)
            cell = []
        elif line:
            cell.append((line, at + 1))
        at += 1
    return (cells if len(cells) == columns else None), at


def name_cell(cell: list[tuple[str, int]], of_answer: bool) -> list[tuple[str, int]]:
    """``id*`` as the source writes it: bold, the star after the name; the type if it is known."""
    (first, line), *rest = cell
    # One row may document two spellings of a name: ``REPORT_ID* | ID*``.
    names = [_STARS.match(name.strip()) for name in first.split("|")]
    if None in names:
        return cell
    known = ENVELOPE_TYPES.get(first) if of_answer and not rest else None
    types = [(f"`{known}`", line)] if known else rest
    bold = (f"**{name['name']}{name['stars']}**" for name in names if name)
    return [(" | ".join(bold), line), *types]
