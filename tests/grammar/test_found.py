"""What pages of the grammar have brought to light, one by one."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.model import Field, Language, Method

from ..extract.pages import field_at, lines, method, method_text, page_of, read, table
from .accounts import loose_marks


def russian(*rows: str) -> Method:
    return method(
        lines(
            "# Взвесить crm.test.get", "", "## Параметры метода", "",
            table(*rows, head="**Название**\n`тип` | **Описание**"),
        ),
        language=Language.RU,
    )  # fmt: skip


def only(about: Method, path: str) -> Field:
    return field_at(about.request, path)


@pytest.mark.parametrize(
    "mark",
    [
        " (по умолчанию)",
        ", по умолчанию",
    ],
)
def test_a_default_is_marked_in_a_list_of_values(mark: str) -> None:
    values = lines("Возможные значения:", f"- `red` — красный{mark}", "- `blue` — синий")
    color = only(russian(f"**color**\n`string` | {values}"), "color")
    assert color.default == "red"
    assert [(value.value, value.label) for value in color.enum] == [
        ("red", "красный"), ("blue", "синий"),
    ]  # fmt: skip


def test_a_dotted_name_can_end_in_a_pattern() -> None:
    rows = table("**tree**\n`object` | words", "**tree.propertyN**\n`string` | words")
    field = only(method(method_text(rows)), "tree.propertyN")
    assert field.pattern == r"^property\d+$"


def test_a_listed_key_can_be_a_pattern() -> None:
    keys = lines("Object with the keys:", "- `weight` — words", "- `UF_...` — words")
    tree = only(method(method_text(table(f"**tree**\n`object` | {keys}"))), "tree")
    assert tree.inner is not None
    assert [field.pattern for field in tree.inner.fields] == [None, "^UF_.+$"]


def told(about: Method, text: str) -> bool:
    """Whether a diagnostic speaks of the table in ``text``, or of a row of it."""
    every = page_of(text).text.split("\n")
    first, last = every.index("#|") + 1, every.index("|#") + 1
    return any(first - 2 <= d.source.line <= last for d in about.diagnostics)


@pytest.mark.parametrize(
    "above",
    ["", "words:\n"],
)
def test_rows_of_a_table_that_is_not_opened_are_told(above: str) -> None:
    text = method_text(above + table("**tree**\n`object` | words").removeprefix("#|\n"))
    facts = read(text)
    assert facts.methods[0].request.fields or not loose_marks(page_of(text), facts)


@pytest.mark.parametrize(
    "errors",
    [
        table("**Status** **Code** | **Description**", "`400` `1021` | words", head=None),
        lines("### What Is Sent to the Page", "", table("**weight**\n`integer` | words")),
    ],
)
def test_tables_of_fields_among_the_errors_are_told(errors: str) -> None:
    text = method_text(errors=errors)
    about = method(text)
    assert about.errors or told(about, text)


def test_tables_in_items_of_a_list_are_told() -> None:
    rows = table("**tree**\n`object` | words").replace("\n", "\n  ")
    text = method_text(f"- Pear\n\n  {rows}")
    about = method(text)
    assert about.request.fields or any(d.source.line > 1 for d in about.diagnostics)
