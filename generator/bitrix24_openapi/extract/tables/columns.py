"""Which columns a table has, and its rows as the docs mean them.

70 header variants occur, and 18 tables have no header row at all: the first row is then data
(``api-reference/booking/booking/booking-v1-booking-list.md``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ...markdown.model import Block, Cell, Paragraph, Row, Source, Table
from ..words.columns import CODE_AND_MESSAGE, COLUMNS, TYPE_WORDS, Column
from ..words.wording import normalise
from .cells import NameCell, parse_name_cell, parse_type_cell


class TableKind(StrEnum):
    FIELDS = "fields"
    ERRORS = "errors"
    V3_ERRORS = "v3-errors"
    VALUES = "values"
    OTHER = "other"


@dataclass(slots=True)
class Header:
    columns: list[Column | None]
    #: False: the first row is data.
    present: bool
    kind: TableKind


@dataclass(slots=True)
class FieldRow:
    """One row of a parameter or field table."""

    name: NameCell
    #: Blocks of the description column (empty when the row has none).
    description: list[Block]
    #: Source text of the remaining columns by kind (default, context, example, note ...).
    extra: dict[Column, str]
    source: Source


_BOLD = re.compile(r"\*\*|__|`|\*")


def cell_text(cell: Cell) -> str:
    """Text of a cell on one line, without markup."""
    parts = [b.inline.text for b in cell.blocks if isinstance(b, Paragraph)]
    return " ".join(" ".join(parts).split())


def _header_words(cell: Cell) -> str:
    """Normalised header text without the word for "type" under the name."""
    words = normalise(_BOLD.sub("", cell.raw)).split(" ")
    if len(words) > 1 and words[-1] in TYPE_WORDS:
        words = words[:-1]
    return " ".join(w for w in words if w not in ("/", ","))


def _header_column(cell: Cell) -> Column | None:
    words = _header_words(cell)
    if not words:
        return None
    found = COLUMNS.get(words)
    if found is None and "(" in words:
        found = COLUMNS.get(words.split("(")[0].strip())
    if found is None and CODE_AND_MESSAGE.match(words):
        return Column.CODE_AND_MESSAGE
    return found


#: A cell of nothing but bold words.
_BOLD_WORDS = re.compile(r"\*\*[^*`\[\]]+\*\*\Z")
#: Link or star in the first cell: it is data, whatever the words say ("**Name***")
_DATA_MARK = re.compile(r"\]\(|\*\*\*|\^\*\^")


def read_header(table: Table) -> Header:
    """Columns of a table from its first row; ``present`` False when that row is data."""
    if not table.rows or not table.rows[0].cells:
        return Header([], False, TableKind.OTHER)
    first = table.rows[0]
    columns = [_header_column(cell) for cell in first.cells]
    if columns == [None, Column.DESCRIPTION] and _has_type_word(first.cells[0]):
        # "**Title** `type` | **Description**" (api-reference/tasks/tasks-task-get-fields.md
        # of 2025): whatever the word, it heads names with types.
        columns[0] = Column.FIELD
    bold = all(_BOLD_WORDS.match(cell.raw.strip()) for cell in first.cells)
    is_header = (
        columns[0] is not None
        and not _DATA_MARK.search(first.cells[0].raw)
        and (
            len(columns) == 1
            or bold
            or any(c is not None for c in columns[1:])
            or _has_type_word(first.cells[0])
            or not first.cells[1].raw
        )
    )
    if not is_header:
        return _headerless(table)
    if columns[0] is Column.VALUE and _has_type_word(first.cells[0]):
        # "**Value** `type` | **Description**" heads object tables on data-types pages.
        columns[0] = Column.FIELD
    if columns[0] is Column.METHOD and _are_fields(table):
        # "**Method** | **Description** | **Version**" over parameters, in 2024/25 pages.
        columns[0] = Column.FIELD
    resolved = _disambiguate(columns)
    return Header(resolved, True, _kind(resolved))


def _are_fields(table: Table) -> bool:
    """Most rows below the first name a typed field."""
    names = [parse_name_cell(row.cells[0]) for row in table.rows[1:] if row.cells]
    typed = sum(bool(name.names) and name.type is not None for name in names)
    return 2 * typed > len(names)


def _has_type_word(cell: Cell) -> bool:
    words = normalise(_BOLD.sub("", cell.raw)).split(" ")
    return len(words) > 1 and words[-1] in TYPE_WORDS


def _headerless(table: Table) -> Header:
    """A first row that is data: a field table when its first cell names a field with a type."""
    first = table.rows[0]
    name = parse_name_cell(first.cells[0])
    if name.names and (name.type is not None or "**" in first.cells[0].raw):
        columns: list[Column | None] = [Column.FIELD, Column.DESCRIPTION]
        return Header(columns[: len(first.cells)], False, TableKind.FIELDS)
    return Header([None] * len(first.cells), False, TableKind.OTHER)


def _disambiguate(columns: list[Column | None]) -> list[Column | None]:
    """Settle columns whose header word depends on its neighbours.

    "Description" is the wire message where a "Value" column explains it
    (``Code | Description | Value``); "Field | Error description | How to fix" is REST 3.0;
    "Object" and "Method" name a field when the table has no other field column.
    """
    kinds = set(columns)
    result = list(columns)
    if Column.CODE in kinds or Column.CODE_AND_MESSAGE in kinds:
        if Column.VALUE in kinds and Column.DESCRIPTION in kinds and Column.MESSAGE not in kinds:
            result = [
                Column.MESSAGE
                if c is Column.DESCRIPTION
                else Column.EXPLANATION
                if c is Column.VALUE
                else c
                for c in result
            ]
        elif Column.MESSAGE in kinds:
            result = [Column.EXPLANATION if c is Column.DESCRIPTION else c for c in result]
        return result
    if columns[0] is Column.FIELD and Column.MESSAGE in kinds:
        result[0] = Column.ERROR_FIELD
        return result
    if columns[0] is Column.CONTEXT and Column.FIELD not in kinds:
        result[0] = Column.FIELD
    return result


def _kind(columns: list[Column | None]) -> TableKind:
    kinds = set(columns)
    if Column.ERROR_FIELD in kinds:
        return TableKind.V3_ERRORS
    if columns[0] in (Column.CODE, Column.CODE_AND_MESSAGE, Column.STATUS) or (
        columns[0] is Column.MESSAGE
    ):
        return TableKind.ERRORS
    if Column.FIELD in kinds:
        return TableKind.FIELDS
    if columns[0] in (Column.TYPE, Column.VALUE):
        return TableKind.VALUES
    return TableKind.OTHER


def body(table: Table, header: Header) -> list[Row]:
    """Rows without the header row, however often it is repeated."""
    if not header.present:
        return table.rows
    head = [cell.raw for cell in table.rows[0].cells]
    return [row for row in table.rows[1:] if [cell.raw for cell in row.cells] != head]


def field_rows(table: Table, header: Header | None = None) -> Iterator[FieldRow]:
    """Rows of a field table in page order. Rows without any text are skipped."""
    header = header or read_header(table)
    columns = header.columns
    at = next((i for i, c in enumerate(columns) if c is Column.FIELD), 0)
    type_at = next((i for i, c in enumerate(columns) if c is Column.TYPE), None)
    described = _description_column(columns, at)
    for row in body(table, header):
        if at >= len(row.cells) or not any(cell.raw for cell in row.cells):
            continue
        name = parse_name_cell(row.cells[at])
        if type_at is not None and name.type is None and type_at < len(row.cells):
            name.type = parse_type_cell(row.cells[type_at])
        description = row.cells[described].blocks if described < len(row.cells) else []
        if described >= len(row.cells) and len(row.cells) > at + 1:
            description = row.cells[-1].blocks
        extra: dict[Column, str] = {
            column: row.cells[i].raw
            for i, column in enumerate(columns)
            if column is not None
            and column not in (Column.FIELD, Column.TYPE, Column.DESCRIPTION)
            and i < len(row.cells)
            and row.cells[i].raw
        }
        yield FieldRow(name, description, extra, row.cells[at].where)


def _description_column(columns: list[Column | None], at: int) -> int:
    for wanted in (Column.DESCRIPTION, Column.EXPLANATION, Column.VALUE):
        if wanted in columns:
            return columns.index(wanted)
    return at + 1
