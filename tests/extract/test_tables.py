"""Header rows, tables without one, and the rows below."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.tables.columns import TableKind, cell_text, field_rows, read_header
from bitrix24_openapi.extract.words.columns import Column
from bitrix24_openapi.markdown.model import Paragraph

from .pages import table, tables_of

C = Column
ROW = "**id**\n[`integer`](../data-types.md) | words"


def header_of(head: str, *rows: str) -> tuple[TableKind, bool, list[Column | None]]:
    found = read_header(tables_of(table(*(rows or (ROW,)), head=head))[0])
    return found.kind, found.present, found.columns


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        ("**Name**\n`type` | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("**Name** `type` | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("Name | Description", [C.FIELD, C.DESCRIPTION]),
        ("**Parameter**\n`type` | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("**Parameter / Type** | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("**Field**\n`type` | **Description** | **Note**", [C.FIELD, C.DESCRIPTION, C.NOTE]),
        ("**Key**\n`type` | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("**Name** | **Example** | **Description**", [C.FIELD, C.EXAMPLE, C.DESCRIPTION]),
        (
            "**Parameter** | **Example** | **Description** | **Revision**",
            [C.FIELD, C.EXAMPLE, C.DESCRIPTION, C.NOTE],
        ),
        (
            "**Name**\n`type` | **CRM object** | **Description** | **Default**",
            [C.FIELD, C.CONTEXT, C.DESCRIPTION, C.DEFAULT],
        ),
        (
            "**Name**\n`type` | **Description** | **Restrictions**",
            [C.FIELD, C.DESCRIPTION, C.NOTE],
        ),
        ("**Parameter** | **Type** | **Description**", None),
        ("**Name**\n`type` | ", [C.FIELD, None]),
        ("**Название**\n`тип` | **Описание**", [C.FIELD, C.DESCRIPTION]),
        ("**Параметр** | **Описание** | **Ревизия**", [C.FIELD, C.DESCRIPTION, C.NOTE]),
        ("**Поле**\n`тип` | **Описание** | **По умолчанию**", [C.FIELD, C.DESCRIPTION, C.DEFAULT]),
        ("**CRM object** | **Name** | **Description**", [C.CONTEXT, C.FIELD, C.DESCRIPTION]),
        ("**Object** | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("**Value**\n`type` | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("**Method** | **Description** | **Version**", [C.FIELD, C.DESCRIPTION, C.NOTE]),
        ("**Name**, `type` | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("**Name (type)** | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("**Name (exact)** | **Example (JSON)**", [C.FIELD, C.EXAMPLE]),
        ("**Field (exact)** | **Example**", [C.FIELD, C.EXAMPLE]),
        ("**Parameter**\n`type` | **Example**", [C.FIELD, C.EXAMPLE]),
        ("**Parameter / Type** | **Example**", [C.FIELD, C.EXAMPLE]),
        ("**Name** , `type` | **Example**", [C.FIELD, C.EXAMPLE]),
        ("**Name of field** `type` | **Description**", [C.FIELD, C.DESCRIPTION]),
        # Whatever the word, it heads names with types.
        ("**Title** `type` | **Description**", [C.FIELD, C.DESCRIPTION]),
        ("Name `type` | Words", [C.FIELD, None]),
        ("Name | ", [C.FIELD, None]),
    ],
)
def test_headers_of_field_tables(head: str, columns: list[Column | None] | None) -> None:
    expected = columns or [C.FIELD, C.TYPE, C.DESCRIPTION]
    assert header_of(head) == (TableKind.FIELDS, True, expected)


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        ("**Code** | **Description**", [C.CODE, C.DESCRIPTION]),
        ("**Code** | **Description** | **Value**", [C.CODE, C.MESSAGE, C.EXPLANATION]),
        ("**Код** | **Описание** | **Значение**", [C.CODE, C.MESSAGE, C.EXPLANATION]),
        (
            "**Status** | **Code** | **Description** | **Value**",
            [C.STATUS, C.CODE, C.MESSAGE, C.EXPLANATION],
        ),
        ("**Code** | **Error message** | **Description**", [C.CODE, C.MESSAGE, C.EXPLANATION]),
        ("**Code** | **Error text** | **Description**", [C.CODE, C.MESSAGE, C.EXPLANATION]),
        ("**Code** | **Description** | **Status**", [C.CODE, C.DESCRIPTION, C.STATUS]),
        ("**Code** | **Description** | **When it occurs**", [C.CODE, C.DESCRIPTION, C.NOTE]),
        ("**Error text** | **Description**", [C.MESSAGE, C.DESCRIPTION]),
        (
            "**Status** | **Code**\n**Error Message** | **Description**",
            [C.STATUS, C.CODE_AND_MESSAGE, C.DESCRIPTION],
        ),
        ("**Код**\n**Сообщение** | **Описание**", [C.CODE_AND_MESSAGE, C.DESCRIPTION]),
        ("**Код**\n**Текст** | **Описание**", [C.CODE_AND_MESSAGE, C.DESCRIPTION]),
        ("**Message** | **Value**", [C.MESSAGE, C.VALUE]),
    ],
)
def test_headers_of_error_tables(head: str, columns: list[Column | None]) -> None:
    assert header_of(head, "`404` | words | more") == (TableKind.ERRORS, True, columns)


def test_error_table_of_rest_3() -> None:
    kind, _, columns = header_of(
        "**Field** | **Error description** | **How to fix**", "`id` | a | b"
    )
    assert (kind, columns) == (TableKind.V3_ERRORS, [C.ERROR_FIELD, C.MESSAGE, C.NOTE])


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("**Type** | **Description**", TableKind.VALUES),
        ("**Value** | **Description**", TableKind.VALUES),
        ("**Method** | **Description**", TableKind.OTHER),
        ("Word | Other word", TableKind.OTHER),
    ],
)
def test_tables_of_other_things(head: str, kind: TableKind) -> None:
    assert header_of(head, "`a` | words")[0] is kind


@pytest.mark.parametrize(
    "head",
    [
        "**FILTER**\n[`object`](../data-types.md) | words",
        "**NAME***\n[`string`](../data-types.md) | words",
        "**Name***\n`string` | words",
        "**result**\n`object` | words",
        "**name**^*^\n`string` | words",
    ],
)
def test_first_row_is_data_when_no_header_stands_above(head: str) -> None:
    found = tables_of(table(ROW, head=head))[0]
    assert read_header(found).present is False
    assert read_header(found).kind is TableKind.FIELDS
    assert len(list(field_rows(found))) == 2


@pytest.mark.parametrize("head", ["**Name**", "Name"])
def test_header_words_in_a_single_column_count_as_header(head: str) -> None:
    assert header_of(head, "**id**") == (TableKind.FIELDS, True, [C.FIELD])


@pytest.mark.parametrize(
    "head", ["Name | Words", "Word | Description", "Word | Other word", "Type | Words"]
)
def test_words_of_which_one_is_known_are_no_header(head: str) -> None:
    assert header_of(head, "`a` | words") == (TableKind.OTHER, False, [None, None])


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("**id** | words", TableKind.FIELDS),
        ("id\n`integer` | words", TableKind.FIELDS),
        ("id | **words**", TableKind.OTHER),
        ("`integer` | words", TableKind.OTHER),
    ],
)
def test_a_table_of_a_single_row(first: str, kind: TableKind) -> None:
    found = read_header(tables_of(table(first, head=None))[0])
    columns = [C.FIELD, C.DESCRIPTION] if kind is TableKind.FIELDS else [None, None]
    assert (found.kind, found.present, found.columns) == (kind, False, columns)


@pytest.mark.parametrize("text", ["#|\n|#", "#|\n||||\n|#"])
def test_a_table_without_a_cell(text: str) -> None:
    for found in tables_of(text):
        header = read_header(found)
        assert (header.kind, header.present, any(header.columns)) == (TableKind.OTHER, False, False)


TYPED, BARE = "**id**\n`integer` | words", "crm.test.get | words"


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ([TYPED], TableKind.FIELDS),
        ([TYPED, TYPED, BARE], TableKind.FIELDS),
        ([TYPED, BARE], TableKind.OTHER),
        ([TYPED, TYPED, BARE, BARE, BARE], TableKind.OTHER),
        ([BARE], TableKind.OTHER),
    ],
)
def test_methods_are_fields_where_most_have_types(rows: list[str], kind: TableKind) -> None:
    assert header_of("**Method** | **Description**", *rows)[0] is kind


HEAD = "**Name**\n`type` | **Description**"


def test_a_repeated_header_row_is_no_field() -> None:
    text = table(ROW, HEAD, ROW, head=HEAD)
    assert [row.name.names for row in field_rows(tables_of(text)[0])] == [["id"], ["id"]]


# --- rows -----------------------------------------------------------------------------------


def test_name_is_found_in_its_column() -> None:
    text = table("Deal | **ID**\n`integer` | words", head="CRM object | Name | Description")
    (row,) = field_rows(tables_of(text)[0])
    assert row.name.names == ["ID"]
    assert row.extra == {C.CONTEXT: "Deal"}


@pytest.mark.parametrize("head", ["**Field** | **Recommendation**", "**Parameter** | **Advice**"])
def test_bold_header_with_one_unknown_word_is_no_field(head: str) -> None:
    rows = field_rows(tables_of(table(ROW, head=head))[0])
    assert [row.name.names for row in rows] == [["id"]]


@pytest.mark.parametrize(
    "written",
    ["integer", "`integer`", "[`integer`](x.md)", "[integer](x.md)", "**integer**", "*integer*"],
)
def test_type_from_its_own_column(written: str) -> None:
    text = table(f"**ID** | {written} | words", head="Parameter | Type | Description")
    (row,) = field_rows(tables_of(text)[0])
    assert row.name.type is not None
    assert (row.name.names, row.name.type.text) == (["ID"], "integer")


@pytest.mark.parametrize("written", ["crm_status", "`crm_status`", "`crm_item[]`"])
def test_named_type_without_a_link_in_its_own_column(written: str) -> None:
    text = table(f"**ID** | {written} | words", head="Parameter | Type | Description")
    (row,) = field_rows(tables_of(text)[0])
    assert row.name.type is not None
    assert row.name.type.text == written.strip("`")


def test_union_in_its_own_column() -> None:
    text = table("**ID** | [`integer`](x.md) or `null` | words", head="Name | Type | Description")
    (row,) = field_rows(tables_of(text)[0])
    assert row.name.type is not None
    assert row.name.type.text == "integer | null"


def test_empty_type_cell_gives_no_type() -> None:
    text = table("**ID** | | words", head="Parameter | Type | Description")
    (row,) = field_rows(tables_of(text)[0])
    assert row.name.type is None


def test_further_columns_are_kept() -> None:
    head = "Parameter | Note | Default | Description"
    (row,) = field_rows(tables_of(table("**ID** | old | `5` | words", head=head))[0])
    assert row.extra == {C.NOTE: "old", C.DEFAULT: "`5`"}
    assert cell_text(tables_of(table("a | b\nc", head=None))[0].rows[0].cells[1]) == "b c"


def test_short_row_keeps_its_last_cell_as_description() -> None:
    head = "**Name**\n`type` | **Example** | **Description**"
    text = f"#|\n|| {head} ||\n|| **ID**\n`integer` | words ||\n|#"
    (row,) = field_rows(tables_of(text)[0])
    assert row.name.names == ["ID"]
    assert row.description


def test_a_row_of_a_name_alone_has_no_description() -> None:
    head = "**Parameter** | **Type** | **Description**"
    (row,) = field_rows(tables_of(table("**ID**", head=head))[0])
    assert (row.name.names, row.name.type, row.description, row.extra) == (["ID"], None, [], {})


def test_a_row_that_ends_before_its_name_is_skipped() -> None:
    head = "CRM object | Name | Description"
    rows = field_rows(tables_of(table("Deal", "Deal | **ID** | words", head=head))[0])
    assert [row.name.names for row in rows] == [["ID"]]


def words_of(text: str) -> list[str]:
    """The description of every row."""
    return [
        " ".join(block.inline.text for block in row.description if isinstance(block, Paragraph))
        for row in field_rows(tables_of(text)[0])
    ]


def test_where_the_description_is() -> None:
    row = "**ID**\n`integer` | one | two | three"
    assert words_of(table(row, head="**Name** | **Example** | **Description** | **Note**")) == [
        "two"
    ]
    assert words_of(table(row, head="**Name** | **Example** | **Value** | **Note**")) == ["two"]
    # Not said: beside the name.
    assert words_of(table(row, head="**Name**\n`type` | | | ")) == ["one"]
    assert words_of(table("a | one | two", "b | three", head=None)) == ["one", "three"]


def test_text_of_a_cell_is_one_line() -> None:
    text = table("**a** | one `two`\nthree\n\nfour")
    assert cell_text(tables_of(text)[0].rows[1].cells[1]) == "one two three four"


def test_rows_without_text_are_skipped() -> None:
    text = table(" | ", ROW, " | ")
    assert [row.name.names for row in field_rows(tables_of(text)[0])] == [["id"]]


def test_rows_carry_their_lines() -> None:
    found = tables_of("# t\n\n" + table(ROW, ROW))[0]
    assert [row.source.line for row in field_rows(found)] == [6, 8]
