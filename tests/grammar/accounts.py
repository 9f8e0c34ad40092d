"""Book-keeping: where every table row of a page has gone.

A row of a table of fields or errors ends as a fact, or a diagnostic says where it was left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bitrix24_openapi.extract.model import PageFacts, Structure
from bitrix24_openapi.extract.sections.outline import split_sections
from bitrix24_openapi.extract.tables.columns import TableKind, body, field_rows, read_header
from bitrix24_openapi.extract.words.headings import SectionKind
from bitrix24_openapi.markdown.model import (
    Block,
    Diagnostic,
    Heading,
    ListBlock,
    Page,
    Paragraph,
    Row,
    Source,
    Table,
    inner,
)

from ..extract.pages import structure_fields

_ROW_MARK = re.compile(r"^\s*\|\|", re.MULTILINE)
_ERRORS = (TableKind.ERRORS, TableKind.V3_ERRORS)
#: Links to other pages and the like.
_NOT_ABOUT_THE_METHOD = frozenset({SectionKind.REST})


class Ledger:
    """What a page's facts and diagnostics speak of."""

    def __init__(self, facts: PageFacts) -> None:
        self.places: set[Source] = {d.source for d in facts.diagnostics}
        self.names: set[str] = set()
        structures = [shared.structure for shared in facts.shared.values()]
        for event in facts.events:
            self.places |= {d.source for d in event.diagnostics}
            structures.append(event.payload)
        for method in facts.methods:
            self.places |= {d.source for d in method.diagnostics}
            self.places |= {e.source for e in method.errors}
            structures += [method.request, Structure(fields=tuple(method.response))]
        for structure in structures:
            for field in structure_fields(structure):
                self.places.add(field.source)
                self.names.add(field.name)
                self.names |= {value.title for value in (field.inner or Structure()).alternatives}

    def has(self, places: set[Source], names: list[str]) -> bool:
        if self.places & places:
            return True
        # "fields.TITLE" is called TITLE inside of fields.
        return bool(names) and all(
            name in self.names or name.rpartition(".")[2].removesuffix("[]") in self.names
            for name in names
        )


def lost_rows(page: Page, facts: PageFacts) -> list[str]:
    """Rows of tables of fields and errors that are neither facts nor in a diagnostic."""
    ledger = Ledger(facts)
    return [
        f"{where} {names}"
        for where, above, names in _rows(page)
        if not ledger.has({where, *above}, names)
    ]


def _rows(page: Page) -> Iterator[tuple[Source, set[Source], list[str]]]:
    """Place of a row, places of the table and the heading above it, documented names."""
    for region in split_sections(page).regions:
        if region.section in _NOT_ABOUT_THE_METHOD:
            continue
        for table in _tables(region.blocks):
            if table.where.file != page.path:
                continue
            above = {table.where}
            if region.heading is not None and region.level > 1:
                above.add(region.heading.where)
            header = read_header(table)
            if header.kind is TableKind.FIELDS and region.section is not SectionKind.ERRORS:
                for row in field_rows(table, header):
                    if not row.name.anonymous:  # one more type of the row above
                        yield row.source, above, row.name.names
            elif region.section is SectionKind.ERRORS and header.kind in _ERRORS:
                for each in body(table, header):
                    if _has_text(each):
                        yield each.where, above, []


def _has_text(row: Row) -> bool:
    return any(cell.raw for cell in row.cells)


def _tables(blocks: list[Block]) -> Iterator[Table]:
    """Tables that stand on their own: not those in cells, which belong to the row's words."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif not isinstance(block, ListBlock):
            for group in inner(block):
                yield from _tables(group)


def loose_marks(page: Page, facts: PageFacts) -> list[str]:
    """Pieces of tables that stand in text, on lines that no diagnostic is near."""
    every = [*facts.diagnostics, *_of_methods(facts)]
    # What is broken off a table that nothing opens, and told, goes on below.
    first = min((d.source.line for d in every if d.kind == "unopened-table"), default=None)
    told = {d.source.line for d in every}
    return [
        f"{block.where} {block.inline.source!r}"
        for block in _texts(page.blocks)
        if block.where.file == page.path
        and _ROW_MARK.search(block.inline.source)
        and not (first is not None and first <= block.where.line)
        and not told & set(range(block.where.line - 1, block.where.line + _height(block) + 1))
    ]


def _of_methods(facts: PageFacts) -> Iterator[Diagnostic]:
    for method in facts.methods:
        yield from method.diagnostics
    for event in facts.events:
        yield from event.diagnostics


def _height(block: Paragraph | Heading) -> int:
    return block.inline.source.count("\n") + 1


def _texts(blocks: list[Block]) -> Iterator[Paragraph | Heading]:
    for block in blocks:
        if isinstance(block, (Paragraph, Heading)):
            yield block
        elif not isinstance(block, Table):
            for group in inner(block):
                yield from _texts(group)
