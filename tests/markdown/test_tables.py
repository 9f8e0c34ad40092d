"""YFM tables: what a row and a cell are, where they stand, what is repaired and reported."""

from __future__ import annotations

import pytest

from bitrix24_openapi.markdown import parse
from bitrix24_openapi.markdown.model import Fence, ListBlock, Note, Page, Paragraph, Table, walk


def tables(page: Page) -> list[Table]:
    return [block for block in walk(page.blocks) if isinstance(block, Table)]


def raws(table: Table) -> list[list[str]]:
    return [[cell.raw for cell in row.cells] for row in table.rows]


def kinds(page: Page) -> list[str]:
    return [diagnostic.kind for diagnostic in page.diagnostics]


HEADER = "|| **Name** | **Text** ||\n"

CASES = {
    "one line": ("#|\n|| a | b ||\n|#", [["a", "b"]], []),
    "opener and row on one line": ("#| || a | b ||\n|| c | d ||\n|#", [["a", "b"], ["c", "d"]], []),
    "all on one line": ("#| || a | b || |#", [["a", "b"]], []),
    "all glued": ("#|||a|b|||#", [["a", "b"]], []),
    "two rows on one line": ("#|\n|| a | b || || c | d ||\n|#", [["a", "b"], ["c", "d"]], []),
    "glued opener": ("#|\n||a|b||\n|#", [["a", "b"]], []),
    "closer on its own line": ("#|\n|| a | b\n||\n|| c | d\n||\n|#", [["a", "b"], ["c", "d"]], []),
    "opener on its own line": ("#|\n||\na\n|\nb\n||\n|#", [["a", "b"]], []),
    "cell over lines": ("#|\n|| **a**\n`b` | c\n\nd ||\n|#", [["**a**\n`b`", "c\n\nd"]], []),
    "empty cells": ("#|\n|| a | | c ||\n|| | ||\n|#", [["a", "", "c"], ["", ""]], []),
    "short row": ("#|\n|| a | b ||\n|| c ||\n|#", [["a", "b"], ["c"]], []),
    "escaped bar": ("#|\n|| a \\| b | c ||\n|#", [["a \\| b", "c"]], []),
    "escaped bar in code": ("#|\n|| `a \\| b` | c ||\n|#", [["`a \\| b`", "c"]], []),
    "escaped back-slash": ("#|\n|| a \\\\| b ||\n|#", [["a \\\\", "b"]], []),
    "bar in triple ticks": ("#|\n|| ```a|b``` | c ||\n|#", [["```a|b```", "c"]], []),
    "two bars in ticks": (
        "#|\n|| `a || b` | c ||\n|#",
        [["`a || b`", "c"]],
        ["bar-in-code"],
    ),
    "bar in ticks": (
        "#|\n|| a | b ||\n|| c | `d|e` ||\n|#",
        [["a", "b"], ["c", "`d|e`"]],
        ["bar-in-code"],
    ),
    "stray ticks pair over a bar": (
        "#|\n|| a | b ||\n|| c` | `d ||\n|#",
        [["a", "b"], ["c`", "`d"]],
        [],
    ),
    "indented": ("  #|\n  || a | b ||\n  |#", [["a", "b"]], []),
    "attributes": ("#|\n|| a | b ||\n|# {.wide}", [["a", "b"]], []),
    "hash name": ("#|\n|| a |#TITLE# ||\n|| #ID#| b ||\n|#", [["a", "#TITLE#"], ["#ID#", "b"]], []),
    # api-reference/crm/contacts/crm-contact-update.md, the last row of the first table
    "last row not closed": (
        "#|\n|| a | b ||\n|| c | d\n|#",
        [["a", "b"], ["c", "d"]],
        ["unclosed-row"],
    ),
    # api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.md
    "rows not closed": (
        "#|\n|| a | b ||\n|| c | d\n|| e | f\n|| g | h ||\n|#",
        [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]],
        ["unclosed-row", "unclosed-row"],
    ),
    "row closed with one bar": (
        "#|\n|| a | b ||\n|| c | d |\n|| e | f ||\n|#",
        [["a", "b"], ["c", "d"], ["e", "f"]],
        ["unclosed-row"],
    ),
    # api-reference/catalog/document/document-element/catalog-document-element-get-fields.md
    "surplus opener": (
        "#|\n|| a | b || ||\n|| c | d ||\n|#",
        [["a", "b"], ["c", "d"]],
        ["shifted-row"],
    ),
    "surplus opener at the end": ("#|\n|| a | b || ||\n|#", [["a", "b"]], ["shifted-row"]),
    "row opened with one bar": (
        "#|\n|| a | b ||\n| c | d ||\n|| e | f ||\n|#",
        [["a", "b"], ["c", "d"], ["e", "f"]],
        ["unopened-row"],
    ),
    "row not opened": (
        "#|\n|| a | b ||\nc\nC | d ||\n|| e | f ||\n|#",
        [["a", "b"], ["c\nC", "d"], ["e", "f"]],
        ["unopened-row"],
    ),
    "two bars for one": (
        "#|\n|| a | b ||\n|| c || d ||\n|| e | f ||\n|#",
        [["a", "b"], ["c", "d"], ["e", "f"]],
        ["surplus-bar"],
    ),
    # api-reference/user/userfields/user-userfield-update.md: rows made list items
    "text between rows": (
        "#|\n|| a | b ||\n- || c | d ||\n|#",
        [["a", "b"], ["c", "d"]],
        ["text-outside-row"],
    ),
    # ru/api-reference/calendar/calendar-event/calendar-accessibility-get.md
    "text after the opener": ("#|s\n|| a | b ||\n|#", [["a", "b"]], ["text-outside-row"]),
    "no closer": ("#|\n|| a | b ||\n", [["a", "b"]], ["unclosed-table"]),
    "no closer before a heading": ("#|\n|| a | b ||\n\n## H\n", [["a", "b"]], ["unclosed-table"]),
    "heading takes over an open row": (
        "#|\n|| a | b\n\n## H\n",
        [["a", "b"]],
        ["unclosed-row", "unclosed-table"],
    ),
    "unclosed code in a cell": (
        "#|\n|| a | ```json\n{}\n||\n|| c | d ||\n|#",
        [["a", "```json\n{}"], ["c", "d"]],
        ["unclosed-fence"],
    ),
}


@pytest.mark.parametrize(("text", "rows", "diagnostics"), CASES.values(), ids=CASES.keys())
def test_rows_and_cells(text: str, rows: list[list[str]], diagnostics: list[str]) -> None:
    page = parse(text, "page.md")

    assert raws(tables(page)[0]) == rows
    assert sorted(kinds(page)) == sorted(diagnostics)


def test_every_place_is_a_line_of_the_source() -> None:
    text = (
        "# Title\n\n#|\n"  # lines 1 to 3
        "|| **Name**\n`type` | **Text** ||\n"  # 4, 5
        "||\n**id***\n| First\n\n"  # 6 to 9
        "- one\n- two\n\n"  # 10 to 12
        "```json\n{}\n```\n||\n|#"  # 13 to 17
    )
    (table,) = tables(parse(text, "page.md"))
    header, row = table.rows

    assert table.where.line == 3
    assert [header.where.line, row.where.line] == [4, 6]
    assert [cell.where.line for cell in [*header.cells, *row.cells]] == [4, 5, 7, 8]
    assert [block.where.line for block in row.cells[1].blocks] == [8, 10, 13]
    items = row.cells[1].blocks[1]
    assert isinstance(items, ListBlock)
    assert [item[0].where.line for item in items.items] == [10, 11]


def test_blocks_in_cells() -> None:
    text = (
        "#|\n|| a | Text:\n- `Y` — yes\n- `N` — no\n\n```js\nif (a || b) { x |= 1 }\n```\n\n"
        '{% note info "T" %}\n\nInside\n\n{% endnote %} ||\n|#'
    )
    (table,) = tables(parse(text, "page.md"))
    blocks = table.rows[0].cells[1].blocks

    assert [type(block) for block in blocks] == [Paragraph, ListBlock, Fence, Note]
    assert isinstance(code := blocks[2], Fence)
    assert (code.language, code.text) == ("js", "if (a || b) { x |= 1 }")
    assert isinstance(note := blocks[3], Note)
    assert (note.kind, note.title) == ("info", "T")


@pytest.mark.parametrize("text", ["- ", "100. Only text", "> 0", "# of items", "+", "1)", "-"])
def test_first_line_of_a_cell_is_text(text: str) -> None:
    (table,) = tables(parse(f"#|\n|| a | {text} ||\n|#", "page.md"))
    (block,) = table.rows[0].cells[1].blocks

    assert isinstance(block, Paragraph)
    assert block.inline.source == text.strip()


@pytest.mark.parametrize("text", ["- one\n- two", "\n- one\n- two"])
def test_list_that_fills_a_cell(text: str) -> None:
    (table,) = tables(parse(f"#|\n|| a |{text} ||\n|#", "page.md"))
    (block,) = table.rows[0].cells[1].blocks

    assert isinstance(block, ListBlock)
    assert len(block.items) == 2


def test_merged_cells() -> None:
    (table,) = tables(parse("#|\n|| a | b ||\n|| c |> ||\n|| ^ | d ||\n|#", "page.md"))

    assert [[cell.merged for cell in row.cells] for row in table.rows] == [
        [None, None],
        [None, "left"],
        ["up", None],
    ]
    assert table.rows[1].cells[1].blocks == []


def test_nested_table_is_one_block_of_its_cell() -> None:
    text = (
        "#|\n|| a | Values:\n\n#|\n|| X | x ||\n|| Y | y ||\n|#\n\nAfter ||\n|| b | c ||\n|#\n\nEnd"
    )
    page = parse(text, "page.md")
    outer, inner = tables(page)

    assert len(outer.rows) == 2
    assert raws(inner) == [["X", "x"], ["Y", "y"]]
    assert inner.where.line == 4
    assert [row.where.line for row in inner.rows] == [5, 6]
    assert [block.where.line for block in outer.rows[0].cells[1].blocks] == [2, 4, 9]
    assert page.diagnostics == []


def test_table_glued_to_text() -> None:
    page = parse(f"Some text\n#|\n{HEADER}|#\n", "page.md")

    assert [type(block) for block in page.blocks] == [Paragraph, Table]
    assert kinds(page) == ["table-glued-to-text"]
    assert page.diagnostics[0].source.line == 2


@pytest.mark.parametrize(
    "before", ["## Heading\n", "```\ncode\n```\n", "{% note info %}\n", "Text\n\n", ""]
)
def test_table_after_anything_but_text(before: str) -> None:
    page = parse(f"{before}#|\n{HEADER}|#\n\n{{% endnote %}}", "page.md")

    assert len(tables(page)) == 1
    assert "table-glued-to-text" not in kinds(page)


def test_table_glued_to_a_list() -> None:
    page = parse(f"- item\n#|\n{HEADER}|#\n", "page.md")

    assert [type(block) for block in page.blocks] == [ListBlock, Table]
    assert kinds(page) == ["table-glued-to-text"]


@pytest.mark.parametrize("after", ["## Heading", "Text", "```\ncode\n```"])
def test_line_after_a_table_is_kept(after: str) -> None:
    page = parse(f"#|\n{HEADER}|#\n{after}\n", "page.md")

    assert len(page.blocks) == 2
    assert page.blocks[1].where.line == 4
    assert kinds(page) == ["text-after-table"]


def test_text_on_the_line_of_the_closer_is_kept() -> None:
    page = parse(f"#|\n{HEADER}|# and more\n", "page.md")

    assert isinstance(block := page.blocks[1], Paragraph)
    assert (block.inline.source, block.where.line) == ("and more", 3)


def test_opener_alone_is_text() -> None:
    page = parse("#| is how a table starts", "page.md")

    assert [type(block) for block in page.blocks] == [Paragraph]


def test_deindented_table_in_a_tab() -> None:
    text = (
        "{% list tabs %}\n\n- one\n\n    #|\n    || **Name**\n`type` | **Text** ||\n"
        "    || **A**\n`int` | Values:\n- 1\n- 2 ||\n    |#\n\n- two\n\n    Text\n\n{% endlist %}\n"
    )
    page = parse(text, "page.md")
    (table,) = tables(page)

    assert raws(table) == [
        ["**Name**\n`type`", "**Text**"],
        ["**A**\n`int`", "Values:\n- 1\n- 2"],
    ]
    assert isinstance(table.rows[1].cells[1].blocks[1], ListBlock)
    assert kinds(page) == ["deindented-tab"]


def test_table_in_a_quote() -> None:
    page = parse("> #|\n> || a | b\n> c ||\n> |#\n\nText", "page.md")

    assert raws(tables(page)[0]) == [["a", "b\nc"]]


def test_pipe_table() -> None:
    page = parse("Text\n\n| A | B |\n|---|:-:|\n| a \\| b | `c` |\n| d |\n\nEnd", "page.md")
    (table,) = tables(page)

    assert raws(table)[:2] == [["A", "B"], ["a | b", "`c`"]]
    assert [row.where.line for row in table.rows] == [3, 5, 6]
    assert isinstance(page.blocks[-1], Paragraph)
