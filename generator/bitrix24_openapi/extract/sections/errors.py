"""Error tables: which column is the code, which one travels as the message.

Classic dialects differ in the meaning of one header word: "Description" is the wire message in
``Code | Description | Value`` and an explanation in ``Code | Description``. REST 3.0 names the
code in a paragraph before each table, the table's first column is the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...markdown.model import Cell, Paragraph, Row, Table
from ..model import ErrorFact
from ..tables.columns import TableKind, body, cell_text, read_header
from ..words.columns import EMPTY_CODES, Column
from ..words.headings import SectionKind
from ..words.sentences import ERROR_CODE_LINE, JOINING_AND, JOINING_OR
from ..words.wording import normalise
from .outline import Outline, tables

_STATUS = re.compile(r"\b([1-5]\d\d)\b")
_BETWEEN_CODES = re.compile(rf"[\s,/|\\]|{JOINING_OR}|{JOINING_AND}")
_CODE_SPLIT = re.compile(rf"\s*(?:,|\b(?:{JOINING_OR})\b)\s*|\n")
_CODE_SPAN = re.compile(r"`+([^`]+)`+")
#: A message in code, of more than one word, and nothing beside it.
_QUOTED_MESSAGE = re.compile(r"`(?P<message>[^`\s]+ [^`]+)`[ \t]*(?:\n|\Z)")
#: A character as JSON escapes it, copied into a table.
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
#: A code: an identifier or a number, no spaces.
_IDENTIFIER = re.compile(r"^[A-Za-z0-9_.\-\[\]<>{}:/#]+$")


def read_errors(outline: Outline) -> list[ErrorFact]:
    """The page's own error rows in page order (tables of included files are left out)."""
    errors: list[ErrorFact] = []
    code = ""
    for region in outline.of_section(SectionKind.ERRORS):
        if region.heading is not None and region.heading.where.file != outline.page.path:
            continue
        for block in region.blocks:
            if isinstance(block, Paragraph):
                found = ERROR_CODE_LINE.search(block.inline.source)
                code = found["code"] if found is not None else code
                continue
            for table in tables([block]):
                if table.where.file != outline.page.path:
                    continue  # shared errors, included without their heading
                errors.extend(_table_errors(table, code))
    return errors


def _table_errors(table: Table, code: str) -> Iterator[ErrorFact]:
    header = read_header(table)
    rows = body(table, header)
    columns: list[Column | None]
    if header.kind is TableKind.V3_ERRORS:
        for row in rows:
            yield from _v3_rows(row, code)
        return
    if header.kind is TableKind.ERRORS:
        columns = header.columns
    elif not is_error_table(table):
        return
    else:
        columns = [Column.CODE, Column.DESCRIPTION]
    yield from _classic_rows(rows, columns)


def is_error_table(table: Table) -> bool:
    """Whether a table among the errors lists errors, and not fields of something else."""
    header = read_header(table)
    return header.kind is not TableKind.FIELDS or _looks_like_codes(body(table, header))


def _looks_like_codes(rows: list[Row]) -> bool:
    """An error table under an odd header: all first cells are upper-case codes or numbers."""
    firsts = [cell_text(row.cells[0]) for row in rows if row.cells]
    return bool(firsts) and all(re.fullmatch(r"[A-Z0-9_]{3,}|\d+", first) for first in firsts)


def _v3_rows(row: Row, code: str) -> Iterator[ErrorFact]:
    cells = row.cells
    text = cell_text(cells[0]) if cells else ""
    fields = [f for f in re.split(r"[\s,]+", text) if f and normalise(f) not in EMPTY_CODES]
    message = cell_text(cells[1]) if len(cells) > 1 else ""
    explanation = cell_text(cells[2]) if len(cells) > 2 else ""
    for name in fields or [None]:
        yield ErrorFact(code, message, None, row.where, explanation, name)


def _classic_rows(rows: list[Row], columns: list[Column | None]) -> Iterator[ErrorFact]:
    previous: list[Cell] = []
    for row in rows:
        cells = _unmerged(row.cells, previous)
        previous = cells
        if not any(cell.raw for cell in cells):
            continue
        taken = _by_column(cells, columns)
        codes, message = _codes(taken.get(Column.CODE), taken.get(Column.CODE_AND_MESSAGE))
        messages = [message] if message else _messages(taken.get(Column.MESSAGE))
        explanation = _text(taken.get(Column.EXPLANATION)) or _text(taken.get(Column.DESCRIPTION))
        if not messages:
            messages, explanation = _quoted(taken.get(Column.DESCRIPTION), explanation)
        if len(codes) == 1 and " " in codes[0]:
            # A message stands in the code column: there is no code.
            messages, codes = messages or codes, [""]
        status = _status(taken.get(Column.STATUS))
        for code in codes:
            for message in messages or [""]:
                yield ErrorFact(code, message, status, row.where, explanation)


def _messages(cell: Cell | None) -> list[str]:
    """The messages of a cell: one, or several in code with commas between them."""
    if cell is None:
        return []
    spans = _CODE_SPAN.findall(cell.raw)
    if len(spans) > 1 and not _BETWEEN_CODES.sub("", _CODE_SPAN.sub("", cell.raw)):
        return [" ".join(span.split()) for span in spans]
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell_text(cell))
    return [] if normalise(text) in EMPTY_CODES or not text.strip("\"'") else [text]


def _quoted(cell: Cell | None, explanation: str) -> tuple[list[str], str]:
    """The message that a description begins with, in code on a line of its own, and the rest.

    ``api-reference/sale/basket-item/sale-basket-item-add.md``.
    """
    found = _QUOTED_MESSAGE.match(cell.raw.strip()) if cell is not None else None
    if found is None:
        return [], explanation
    message = " ".join(found["message"].split())
    return [message], explanation.removeprefix(message).strip()


def _unmerged(cells: list[Cell], above: list[Cell]) -> list[Cell]:
    """``>`` repeats the cell to its left, ``^`` the one above (crm-deal-add.md:667)."""
    result: list[Cell] = []
    for i, cell in enumerate(cells):
        if cell.merged == "left" and result:
            result.append(result[-1])
        elif cell.merged == "up" and i < len(above):
            result.append(above[i])
        else:
            result.append(cell)
    return result


def _by_column(cells: list[Cell], columns: list[Column | None]) -> dict[Column, Cell]:
    taken: dict[Column, Cell] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column is not None:
            taken.setdefault(column, cell)
    return taken


def _text(cell: Cell | None) -> str:
    return cell_text(cell) if cell is not None else ""


def _status(cell: Cell | None) -> int | None:
    found = _STATUS.search(cell_text(cell)) if cell is not None else None
    return int(found.group(1)) if found is not None else None


def _codes(cell: Cell | None, joined: Cell | None) -> tuple[list[str], str]:
    """Codes of a cell and the message that shares it, if any."""
    if joined is not None:
        spans = _CODE_SPAN.findall(joined.raw)
        rest = _CODE_SPAN.sub("", joined.raw).strip()
        return [spans[0] if spans else ""], " ".join(rest.split())
    if cell is None:
        return [""], ""
    text = cell_text(cell)
    if not text or normalise(text) in EMPTY_CODES:
        return [""], ""
    spans = _CODE_SPAN.findall(cell.raw)
    outside = _CODE_SPAN.sub("", cell.raw)
    if spans and not _BETWEEN_CODES.sub("", outside):
        return [" ".join(s.split()) for s in spans], ""
    if len(spans) == 1 and outside.strip() and _IDENTIFIER.match(spans[0]):
        # "`0` Access denied": code and message in one cell.
        return [spans[0]], " ".join(outside.split())
    pieces = [p for p in _CODE_SPLIT.split(cell.raw.strip()) if p]
    if len(pieces) > 1 and all(re.fullmatch(r"[A-Z0-9_]{3,}|\d+", p) for p in pieces):
        return pieces, ""
    return [text], ""
