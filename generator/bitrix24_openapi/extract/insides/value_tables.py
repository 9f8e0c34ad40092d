"""Values of a field that stand in a section of their own."""

from __future__ import annotations

import re

from ...markdown.model import Paragraph
from ..model import DocType, EnumValue, Language
from ..sections.outline import Region, tables
from ..tables.columns import body, cell_text, read_header
from ..values import read_cell
from ..words.columns import Column
from ..words.headings import VALUES

#: A value of a list: one word.
_VALUE = re.compile(r"[\w.\-\\]+")


def values_under(
    region: Region, name: str, doc_type: DocType | None, language: Language
) -> tuple[EnumValue, ...]:
    """The values that a section lists for a field that links to it."""
    facts = read_cell(name, doc_type, region.blocks, language, request=False)
    return tuple(facts.enum) or _code_table(doc_type, region)


def _code_table(doc_type: DocType | None, region: Region) -> tuple[EnumValue, ...]:
    """Values of a "Code | Description" table."""
    integer = doc_type is not None and all(
        t.name.lower() in ("integer", "int") for t in doc_type.alternatives
    )
    for table in tables(region.blocks):
        header = read_header(table)
        listed = header.columns[:1] == [Column.FIELD] and VALUES.match(region.title)
        if len(header.columns) != 2 or not (
            listed or header.columns[0] in (Column.CODE, Column.VALUE)
        ):
            continue
        rows = body(table, header)
        if any(not isinstance(b, Paragraph) for row in rows for c in row.cells for b in c.blocks):
            continue  # groups of values
        codes = [cell_text(row.cells[0]) for row in rows if row.cells]
        if codes and all(_VALUE.fullmatch(code) for code in codes):
            number = integer and all(code.lstrip("-").isdecimal() for code in codes)
            return tuple(EnumValue(int(code) if number else code) for code in codes)
    return ()
