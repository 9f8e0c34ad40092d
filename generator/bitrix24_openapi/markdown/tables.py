"""The YFM table: ``#|`` to ``|#``, read as its author meant it.

The site's renderer toggles rows on every ``||`` and gives up on what does not fit. Here a line
that *starts* with ``||`` and goes on starts a row, whatever came before, so one missing or
surplus ``||`` costs nothing; what was repaired or left over is an :class:`Issue`.

This module works on lines of text only. Offsets are line numbers relative to the first line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_TOKEN = re.compile(r"\\.|`+|\|\|?")
_HEADING = re.compile(r"#{2,6}[ \t]+\S")
#: ``{.class #id key=value}``, which says how the table looks; other text in braces is text.
_ATTRIBUTES = re.compile(r"[ \t]*(?:\{[ \t]*(?:[.#]|[\w-]+=)[^{}]*\})?[ \t]*")
_CLOSE_TAIL = re.compile(rf"\|#{_ATTRIBUTES.pattern}$")
_BAR = re.compile(r"\\.|\|")


class Issue(NamedTuple):
    kind: str
    message: str
    offset: int


class RawCell(NamedTuple):
    text: str
    offset: int
    #: Nothing of the table stands before the text on its line: it can start any block.
    own_line: bool = False


class RawRow(NamedTuple):
    cells: list[RawCell]
    offset: int


@dataclass(slots=True)
class RawTable:
    rows: list[RawRow] = field(default_factory=list)
    #: Offset of the first line after the table.
    end: int = 0
    #: Whether there is a ``|#``.
    closed: bool = False
    #: Text after ``|#`` on its own line.
    tail: str = ""
    issues: list[Issue] = field(default_factory=list)


class _Row:
    """A row being read: its text line by line, and where cells end."""

    __slots__ = ("doubtful", "offset", "parts", "separators")

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self.parts: list[str] = []
        #: (part, column) of every separator.
        self.separators: list[tuple[int, int]] = []
        #: The same for bars inside single back-ticks.
        self.doubtful: list[tuple[int, int]] = []

    def is_blank(self) -> bool:
        return not self.separators and not any(part.strip() for part in self.parts)

    def cells(self, width: int) -> list[RawCell]:
        separators = self.separators
        # A stray back-tick in one cell pairs with one in the next and hides the bar between
        # them. Bars in code are hidden only as long as the row is as wide as the first one.
        if self.doubtful and len(separators) + 1 < width:
            separators = sorted([*separators, *self.doubtful])
        cells: list[RawCell] = []
        part, column = 0, 0
        for end_part, end_column in [*separators, (len(self.parts) - 1, -1)]:
            lines = self.parts[part : end_part + 1]
            if end_column >= 0:
                lines[-1] = lines[-1][:end_column]
            lines[0] = lines[0][column:]
            cells.append(_cell(lines, self.offset + part))
            part, column = end_part, end_column + 1
        return cells


def _cell(lines: list[str], offset: int) -> RawCell:
    """Outer blank space removed, later lines without the indent that they share."""
    if len(lines) == 1:
        return RawCell(lines[0].strip(), offset)
    first, last = 0, len(lines)
    while first < last and not lines[first].strip():
        first += 1
    while last > first and not lines[last - 1].strip():
        last -= 1
    if first == last:
        return RawCell("", offset)
    rest = lines[first + 1 : last]
    if rest:
        rest[-1] = rest[-1].rstrip()
    indents = [len(line) - len(stripped) for line in rest if (stripped := line.lstrip())]
    indent = min(indents, default=0)
    if indent:
        rest = [line[indent:] for line in rest]
    return RawCell("\n".join([lines[first].strip(), *rest]), offset + first, first > 0)


class _Scanner:
    def __init__(self, lines: Sequence[str], start: int, end: int) -> None:
        self.lines = lines
        self.start = start
        self.length = end - start
        self.table = RawTable(end=self.length)
        self.row: _Row | None = None
        self.nested = 0
        #: First entry of ``outside`` that belongs to the gap between two rows being read.
        self.gap = 0
        #: Marker of the fence that hides everything until it is closed.
        self.fence = ""
        self.no_fence_closes = False
        self.outside: list[tuple[str, int]] = []
        self.width = 0

    # --- rows ---------------------------------------------------------------------------

    def issue(self, kind: str, message: str, offset: int) -> None:
        self.table.issues.append(Issue(kind, message, offset))

    def open_row(self, offset: int) -> None:
        self.row = _Row(offset)
        self.row.parts.append("")

    def is_short(self) -> bool:
        return self.row is not None and len(self.row.separators) + 1 < self.width

    def close_row(self, offset: int, *, complete: bool = True) -> None:
        row = self.row
        self.row = None
        self.gap = len(self.outside)
        if row is None:
            return
        if row.is_blank():
            self.issue("shifted-row", "`||` opens a row that has nothing in it; ignored", offset)
            return
        if not complete:
            self.issue("unclosed-row", "row is not closed with `||`", row.offset)
        cells = row.cells(self.width)
        if not complete and len(cells) > self.width > 0 and not cells[-1].text:
            # `|` for `||` at the end of a row is no cell.
            cells.pop()
        if row.doubtful and len(cells) == len(row.separators) + 1:
            self.issue("bar-in-code", "bar in a code span: the site splits the cell", row.offset)
        if not self.width:
            self.width = len(cells)
        self.table.rows.append(RawRow(cells, row.offset))

    def open_row_unmarked(self, offset: int) -> None:
        """``|`` where ``||`` should have been, or cells without any mark before them."""
        gap = self.outside[self.gap :]
        del self.outside[self.gap :]
        start = gap[0][1] if gap else offset
        self.issue("unopened-row", "row is not opened with `||`", start)
        row = self.row = _Row(start)
        row.parts = [""] * (offset - start + 1)
        for text, line in gap:
            row.parts[line - start] += text
        if gap:
            self.separate()

    def separate(self) -> None:
        """A cell ends here."""
        assert self.row is not None
        parts = self.row.parts
        self.row.separators.append((len(parts) - 1, len(parts[-1])))
        parts[-1] += "|"

    def text(self, text: str, offset: int) -> None:
        """Text up to the next token: part of the row, or lost between rows."""
        if self.row is not None:
            self.row.parts[-1] += text
        elif len(self.outside) > self.gap and self.outside[-1][1] == offset:
            # An escape or a code span only divides what is one text.
            self.outside[-1] = (self.outside[-1][0] + text, offset)
        elif text.strip():
            self.outside.append((text, offset))

    # --- lines --------------------------------------------------------------------------

    def scan(self) -> RawTable:
        # The rest of the opening line is scanned like any other, without its `#|`.
        for offset in range(self.length):
            line = self.lines[self.start + offset]
            if offset == 0:
                line = line[line.index("#|") + 2 :]
            if self.row is not None:
                self.row.parts.append("")
            if self.line(line, offset):
                break
        else:
            self.issue("unclosed-table", "table is not closed with `|#`", 0)
            self.close_row(self.length - 1, complete=False)
        for stray, offset in self.outside:
            text = stray.strip()
            self.issue("text-outside-row", f"text between the rows of a table: {text!r}", offset)
        return self.table

    def line(self, line: str, offset: int) -> bool:
        """Read one line; true when the table ends with it."""
        start = 0
        if self.fence:
            start = self.fence_end(line)
            if start < 0:
                self.text(line, offset)
                return False
            self.fence = ""
            self.text(line[:start], offset)
        elif "|" not in line and "```" not in line:
            if line.startswith("#") and _HEADING.match(line) and not self.nested:
                return self.ends_without_closer(offset)
            self.text(line, offset)
            return False
        else:
            stripped = line.lstrip()
            indent = len(line) - len(stripped)
            if stripped.startswith("#|"):
                if self.row is None and offset:
                    return self.ends_without_closer(offset)
                if offset:
                    self.nested += 1
                    self.text(line, offset)
                    return False
            elif stripped.startswith("|#") and (self.nested or _is_closer(stripped)):
                if not self.nested:
                    return self.close_table(offset, stripped[2:])
                self.nested -= 1
                start = indent + 2
                self.text(line[:start], offset)
            elif line.startswith("#") and _HEADING.match(line) and not self.nested:
                return self.ends_without_closer(offset)
        return self.tokens(line, start, offset)

    def tokens(self, line: str, start: int, offset: int) -> bool:
        position = start
        while match := _TOKEN.search(line, position):
            token, begin, end = match[0], match.start(), match.end()
            if token[0] == "\\":
                self.text(line[start:end], offset)
            elif token[0] == "`":
                end = self.ticks(line, start, begin, end, offset)
                if self.fence:
                    return False
            elif self.nested:
                self.text(line[start:end], offset)
            elif token == "||":
                self.text(line[start:begin], offset)
                if self.bars(line, begin, end, offset):
                    return True
            elif line.startswith("|#", begin) and _CLOSE_TAIL.match(line, begin):
                self.text(line[start:begin], offset)
                return self.close_table(offset, line[begin + 2 :])
            else:
                self.text(line[start:begin], offset)
                if self.row is None:
                    self.open_row_unmarked(offset)
                else:
                    self.separate()
                    if line[end:].strip() == "#|":
                        self.nested += 1
            start = position = end
        self.text(line[start:], offset)
        return False

    def bars(self, line: str, begin: int, end: int, offset: int) -> bool:
        """``||``: opens or closes a row; true when ``|#`` follows and ends the table."""
        rest = line[end:].lstrip()
        if self.row is None:
            self.open_row(offset)
            return False
        starts_line = not line[:begin].strip()
        if starts_line and rest and not rest.startswith(("||", "|#")):
            self.close_row(offset, complete=False)
            self.open_row(offset)
            return False
        if rest and self.is_short() and not rest.startswith(("||", "|#")):
            self.issue("surplus-bar", "`||` between two cells of a row", offset)
            self.separate()
            return False
        self.close_row(offset)
        return bool(_CLOSE_TAIL.match(rest)) and self.close_table(offset, rest[2:])

    def ticks(self, line: str, start: int, begin: int, end: int, offset: int) -> int:
        """Back-ticks: copy a code span, or enter a fence; the position after it."""
        marker = line[begin:end]
        close = _same_run(line, marker, end)
        if close >= 0:
            self.text(line[start:begin], offset)
            if self.row is not None and len(marker) < 3 and not self.nested:
                part, column = len(self.row.parts) - 1, len(self.row.parts[-1])
                bars = [m.start() for m in _BAR.finditer(line, begin, close) if m[0] == "|"]
                self.row.doubtful.extend((part, column + bar - begin) for bar in bars)
            self.text(line[begin:close], offset)
            return close
        opens = len(marker) >= 3 and self.row is not None and "|" not in line[end:]
        if opens and self.fence_closes(marker, offset):
            self.fence = marker
            self.text(line[start:], offset)
            return len(line)
        self.text(line[start:end], offset)
        return end

    # --- fences -------------------------------------------------------------------------

    def fence_end(self, line: str) -> int:
        """Position after the closing marker on this line, -1 when it goes on."""
        stripped = line.lstrip()
        if not stripped.startswith(self.fence):
            return -1
        rest = stripped.lstrip("`")
        if rest.strip() and not rest.lstrip().startswith("|"):
            return -1
        return len(line) - len(rest)

    def fence_closes(self, marker: str, offset: int) -> bool:
        """Whether a fence is closed before the table is: otherwise it hides nothing."""
        if self.no_fence_closes:
            return False
        self.fence = marker
        for index in range(self.start + offset + 1, self.start + self.length):
            line = self.lines[index]
            if self.fence_end(line) >= 0:
                self.fence = ""
                return True
            if not self.nested and line.strip() == "|#":
                break
        self.fence = ""
        self.no_fence_closes = True
        return False

    # --- the end ------------------------------------------------------------------------

    def close_table(self, offset: int, tail: str) -> bool:
        self.close_row(offset, complete=False)
        self.table.end = offset + 1
        self.table.closed = True
        self.table.tail = "" if _ATTRIBUTES.fullmatch(tail) else tail.strip()
        return True

    def ends_without_closer(self, offset: int) -> bool:
        """A heading or another table begins: this one has lost its ``|#``."""
        self.issue("unclosed-table", "table is not closed with `|#`", 0)
        if self.row is not None:
            self.row.parts.pop()
            if not self.row.parts:
                self.row.parts.append("")
        self.close_row(offset - 1, complete=False)
        self.table.end = offset
        return True


def _is_closer(stripped: str) -> bool:
    # `|#TITLE#` is a cell, `|#` and `|# text` close.
    return len(stripped) == 2 or stripped[2] in " \t{"


def _same_run(line: str, marker: str, position: int) -> int:
    """End of the run of back-ticks as long as ``marker``, -1 when there is none."""
    length = len(marker)
    while (found := line.find(marker, position)) >= 0:
        end = found + length
        if line[end : end + 1] != "`":
            return end
        while line[end : end + 1] == "`":
            end += 1
        position = end
    return -1


def scan_table(lines: Sequence[str], start: int, end: int) -> RawTable:
    """Read the table whose ``#|`` is the first on line ``start``; it may reach to ``end``."""
    return _Scanner(lines, start, end).scan()
