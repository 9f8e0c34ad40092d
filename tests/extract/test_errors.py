"""Error tables: every column dialect, codes that are none, several codes, merged cells, v3."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitrix24_openapi.extract.model import ErrorFact
from bitrix24_openapi.extract.sections.errors import read_errors

from .pages import cut, lines, method, method_text, table, write

Row = tuple[str, str, int | None, str]


def errors(text: str, heading: str = "## Error Handling") -> list[ErrorFact]:
    return read_errors(cut(f"# Test a.b\n\n{heading}\n\n{text}\n"))


def rows(text: str) -> list[Row]:
    return [(e.code, e.message, e.status, e.description) for e in errors(text)]


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        ("Code | Description", "`A_B` | Why", ("A_B", "", None, "Why")),
        ("Code | Description | Value", "`A_B` | Wire | Why", ("A_B", "Wire", None, "Why")),
        ("**Код** | **Описание** | **Значение**", "`A` | Wire | Why", ("A", "Wire", None, "Why")),
        ("Code | Error message | Description", "`A` | Wire | Why", ("A", "Wire", None, "Why")),
        ("Code | Error text | Description", "`A` | Wire | Why", ("A", "Wire", None, "Why")),
        ("Код | Текст ошибки | Описание", "`A` | Wire | Why", ("A", "Wire", None, "Why")),
        (
            "Status | Code | Description | Value",
            "`400` | `A` | Wire | Why",
            ("A", "Wire", 400, "Why"),
        ),
        ("Code | Description | Status", "`A` | Why | 403", ("A", "", 403, "Why")),
        ("Code | Description | When it occurs", "`A` | Why | When", ("A", "", None, "Why")),
        ("Error text | Description", "Wire | Why", ("", "Wire", None, "Why")),
        ("Status | Code\n**Error Message** | Description", "`429` | `A`\nWire | Why",
         ("A", "Wire", 429, "Why")),
        ("Статус | Код\n**Сообщение** | Описание", "`429` | `A`\nWire words | Why",
         ("A", "Wire words", 429, "Why")),
        ("Код\n**Текст ошибки** | Описание", "`A`\nWire | Why", ("A", "Wire", None, "Why")),
        # A row that is shorter than its header, and one that is longer.
        ("Code | Description | Value", "`A` | Wire", ("A", "Wire", None, "")),
        ("Code | Description", "`A` | Why | more", ("A", "", None, "Why")),
        ("Status | Code\n**Error Message** | Description", "`500` | Wire | Why",
         ("", "Wire", 500, "Why")),
        ("Code | Description", "A_B | Why", ("A_B", "", None, "Why")),
        ("Code | Description | Value", "`A` | | Why", ("A", "", None, "Why")),
        # No message: a dash, or nothing in quotes.
        ("Code | Description | Value", "`A` | — | Why", ("A", "", None, "Why")),
        ("Code | Description | Value", '`A` | "" | Why', ("A", "", None, "Why")),
        ("Code | Message", r"`A` | Key \u0022b\u0022 is wrong",
         ("A", 'Key "b" is wrong', None, "")),
        # A message in code on a line of its own begins the description.
        ("Code | Description", "`A` | `No lamp`\nThe lamp is absent",
         ("A", "No lamp", None, "The lamp is absent")),
        ("Code | Description", "`A` | `No lamp`", ("A", "No lamp", None, "")),
        ("Code | Description", "`A` | `LAMP = 2` is not on",
         ("A", "", None, "LAMP = 2 is not on")),
        ("Code | Description", "`A` | `LAMP`", ("A", "", None, "LAMP")),
    ],
)  # fmt: skip
def test_columns(head: str, row: str, expected: Row) -> None:
    assert rows(table(row, head=head)) == [expected]


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("`ERROR_CORE`", ["ERROR_CORE"]),
        ("`0`", ["0"]),
        ("`422`", ["422"]),
        ("`200040300010`", ["200040300010"]),
        ("0", ["0"]),
        ("-", [""]),
        ("—", [""]),
        ("`—`", [""]),
        ("`-`", [""]),
        ("Empty value", [""]),
        ("Empty string", [""]),
        ("`Empty string`", [""]),
        ("Пустое значение", [""]),
        ("Пустая строка", [""]),
        (" ", [""]),
        ("`A_ONE`, `A_TWO`", ["A_ONE", "A_TWO"]),
        ("`A_ONE` or `A_TWO`", ["A_ONE", "A_TWO"]),
        ("`A_ONE`\n`A_TWO`", ["A_ONE", "A_TWO"]),
        ("`A_ONE` / `A_TWO`", ["A_ONE", "A_TWO"]),
        ("A_ONE, A_TWO", ["A_ONE", "A_TWO"]),
        ("A_ONE or A_TWO", ["A_ONE", "A_TWO"]),
        ("A_ONE или 100", ["A_ONE", "100"]),
        ("`A_ONE` and `A_TWO`", ["A_ONE", "A_TWO"]),
        ("`A_ONE` и `A_TWO`", ["A_ONE", "A_TWO"]),
        ("`A_ONE`,", ["A_ONE"]),
        ("`two words`, `A_TWO`", ["two words", "A_TWO"]),
        ("A_ONE\nA_TWO", ["A_ONE", "A_TWO"]),
        ("`insufficient_scope`", ["insufficient_scope"]),
        ("`CONTROLLER_ERROR_<CODE>`", ["CONTROLLER_ERROR_<CODE>"]),
        ("`PUBLIC_HTML_DISALLOWED[...]`", ["PUBLIC_HTML_DISALLOWED[...]"]),
        ("```A_ONE```", ["A_ONE"]),
    ],
)
def test_codes(cell: str, codes: list[str]) -> None:
    found = errors(table(f"{cell} | Wire | Why", head="Code | Description | Value"))
    assert [(e.code, e.message) for e in found] == [(code, "Wire") for code in codes]


@pytest.mark.parametrize(
    ("cell", "code", "message"),
    [
        ("Access denied", "", "Access denied"),
        ("`Access denied`", "", "Access denied"),
        ("`0` Access denied", "0", "Access denied"),
        ("`A_B`\nAccess denied", "A_B", "Access denied"),
        ("`A_B`\nAccess\ndenied", "A_B", "Access denied"),
        ("`Access denied` here", "", "Access denied here"),
        ("`A_B` before `C_D`", "", "A_B before C_D"),
        ("Access denied, sorry", "", "Access denied, sorry"),
    ],
)
def test_message_in_the_code_column(cell: str, code: str, message: str) -> None:
    assert rows(table(f"{cell} | Why", head="Code | Description")) == [(code, message, None, "Why")]


def test_message_column_beats_the_code_column() -> None:
    text = table("Access denied | Wire | Why", head="Code | Description | Value")
    assert rows(text) == [("", "Wire", None, "Why")]


def test_merged_cells() -> None:
    text = table(
        "`A` | Wire | First", "`B` | > | ^", "^ | Third | Why", head="Code | Description | Value"
    )
    assert rows(text) == [
        ("A", "Wire", None, "First"),
        ("B", "B", None, "First"),
        ("B", "Third", None, "Why"),
    ]


def test_merged_cells_without_one_to_repeat() -> None:
    head = "Code | Description | Value"
    assert rows(table("`A` | Wire | ^", head=head)) == [("A", "Wire", None, "")]
    text = table("`A` | Wire", "`B` | Wire | ^", head=head)
    assert rows(text) == [("A", "Wire", None, ""), ("B", "Wire", None, "")]


def test_rows_without_text_are_skipped() -> None:
    text = table("`A` | One", " | ", "`B` | Two", head="Code | Description")
    assert [code for code, *_ in rows(text)] == ["A", "B"]


def test_repeated_codes_are_rows_of_their_own() -> None:
    head = "Code | Description | Value"
    text = table("`0` | One | x", "`0` | Two | y", " | | ", head=head)
    assert rows(text) == [("0", "One", None, "x"), ("0", "Two", None, "y")]


def test_table_without_header() -> None:
    assert rows(table("`ERROR_A` | Why", "`ERROR_B` | Why", head=None)) == [
        ("ERROR_A", "", None, "Why"),
        ("ERROR_B", "", None, "Why"),
    ]


def test_codes_under_the_header_of_fields() -> None:
    assert rows(table("`ERROR_A` | Why", "100 | Why")) == [
        ("ERROR_A", "", None, "Why"),
        ("100", "", None, "Why"),
    ]


def test_fields_of_the_error_answer_are_no_errors() -> None:
    assert rows(table("**error**\n`string` | Why", "**error_description**\n`string` | Why")) == []


def test_placeholders_in_messages_stay() -> None:
    text = table('`A` | Field "#TITLE#" is bad | Why', head="Code | Description | Value")
    assert rows(text)[0][1] == 'Field "#TITLE#" is bad'


@pytest.mark.parametrize(
    "heading",
    [
        "## Error Handling",
        "## Error Handling\n\n### Possible Error Codes",
        "## Possible Error Codes",
        "## Обработка ошибок\n\n### Возможные коды ошибок",
        "## Response Handling\n\n## Error response",
    ],
)
def test_headings_above_errors(heading: str) -> None:
    text = table("`A` | Why", head="Code | Description")
    assert [e.code for e in errors(text, heading)] == ["A"]


def test_tables_inside_notes_count() -> None:
    text = table("`A` | Why", head="Code | Description")
    assert [e.code for e in errors(f"{{% note info %}}\n\n{text}\n\n{{% endnote %}}")] == ["A"]


# --- REST 3.0 -------------------------------------------------------------------------------

V3_HEAD = "**Field** | **Error description** | **How to fix**"


def v3(text: str) -> list[tuple[str, str | None, str, str]]:
    return [(e.code, e.field_name, e.message, e.description) for e in errors(text)]


@pytest.mark.parametrize(
    "paragraph",
    ["Error Code: `BITRIX_X`", "Error code: `BITRIX_X`", "**Error code:** `BITRIX_X`",
     "Код ошибки: `BITRIX_X`"],
)  # fmt: skip
def test_code_stands_in_a_paragraph(paragraph: str) -> None:
    text = lines(paragraph, "", table("`id` | Wire | Fix", head=V3_HEAD))
    assert v3(text) == [("BITRIX_X", "id", "Wire", "Fix")]


def test_each_table_has_the_code_above_it() -> None:
    text = lines(
        "Error Code: `ONE`", "", table("`id` | a | b", head=V3_HEAD), "",
        "#### Object Not Found", "", "Error Code: `TWO`", "", "words", "",
        table("- | c | d", "— | e", head=V3_HEAD),
    )  # fmt: skip
    assert v3(text) == [
        ("ONE", "id", "a", "b"),
        ("TWO", None, "c", "d"),
        ("TWO", None, "e", ""),
    ]


def test_several_fields_in_one_cell() -> None:
    text = lines("Error Code: `ONE`", "", table("`id`\n`name`, `code` | a | b", head=V3_HEAD))
    assert [field for _, field, _, _ in v3(text)] == ["id", "name", "code"]


def test_a_table_without_a_code_above_it() -> None:
    assert v3(table("`id` | a | b", head=V3_HEAD)) == [("", "id", "a", "b")]


def test_rows_that_are_short() -> None:
    text = lines("Error Code: `ONE`", "", table("`id`", "`id` | a", head=V3_HEAD))
    assert v3(text) == [("ONE", "id", "", ""), ("ONE", "id", "a", "")]


def test_rows_have_their_lines() -> None:
    text = lines("Error Code: `ONE`", "", table("`id` | a | b", "`x` | c | d", head=V3_HEAD))
    assert [error.source.line for error in errors(text)] == [9, 10]


# --- on a whole page ------------------------------------------------------------------------


def test_shared_system_errors_are_a_flag_not_rows(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "_includes/system-errors.md": "### Statuses and System Error Codes\n\n"
            + table("`500` | `INTERNAL`\nBroken | Why", head="Status | Code\nMessage | Description")
        },
    )
    include = "{% include [x](../../_includes/system-errors.md) %}"
    own = table("`A` | Why", head="Code | Description")
    found = method(method_text(errors=f"{own}\n\n{include}"), root=tmp_path)
    assert found.system_errors
    assert [error.code for error in found.errors] == ["A"]
    assert not method(method_text(errors=own)).system_errors


@pytest.mark.parametrize("title", ["", "### Error Codes of All Methods\n\n"])
@pytest.mark.parametrize("note", [False, True])
def test_errors_below_included_ones_are_the_page_s_own(
    tmp_path: Path, title: str, note: bool
) -> None:
    shared = title + "Error Code: `SHARED`\n\n" + table("`X` | Why", head="Code | Description")
    write(tmp_path, {"_includes/errors.md": shared})
    own = table("`A` | Why", head="Code | Description")
    heading = "### Possible Error Codes\n\n" if title else ""
    text = f"{{% include [x](../../_includes/errors.md) %}}\n\n{heading}{own}"
    if note and not title:
        text = f"{{% note info %}}\n\n{text}\n\n{{% endnote %}}"
    found = method(method_text(errors=text), root=tmp_path)
    assert [error.code for error in found.errors] == ["A"]


def test_errors_carry_their_lines() -> None:
    text = method_text(errors=table("`A` | Why", head="Code | Description"))
    (error,) = method(text).errors
    assert text.splitlines()[error.source.line - 1].startswith("|| `A`")


def test_heading_right_after_a_table_opens_the_errors() -> None:
    """``|#`` and a heading on the next line: the codes are no rows of the response."""
    rows_of_result = table("**result**\n`object` | words", "**id**\n`integer` | words")
    text = method_text(returned=f"{rows_of_result}\n## Error Handling\n\n"
                       + table("`A_B` | Why", head="Code | Description"))  # fmt: skip
    found = method(text)
    assert [error.code for error in found.errors] == ["A_B"]


def test_messages_side_by_side() -> None:
    """crm.calllist.add: one row, two messages."""
    found = rows(table("`A` | `No lamp`, `No desk` | Why", head="Code | Error text | Description"))
    assert found == [("A", "No lamp", None, "Why"), ("A", "No desk", None, "Why")]
