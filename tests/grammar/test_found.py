"""What pages of the grammar have brought to light, one by one."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.model import Field, Language, Method

from ..extract.pages import field_at, lines, method, method_text, table


def russian(*rows: str) -> Method:
    return method(
        lines(
            "# Взвесить crm.test.get", "", "## Параметры метода", "",
            table(*rows, head="**Название**\n`тип` | **Описание**"),
        ),
        language=Language.RU,
    )  # fmt: skip


def only(read: Method, path: str) -> Field:
    return field_at(read.request, path)


@pytest.mark.parametrize(
    "mark",
    [
        " (по умолчанию)",
        ", по умолчанию",
        " — используется по умолчанию",
        pytest.param(
            " — по умолчанию",
            marks=pytest.mark.xfail(reason="after a dash, the mark needs a verb before it"),
        ),
    ],
)
def test_a_default_is_marked_in_a_list_of_values(mark: str) -> None:
    values = lines("Возможные значения:", f"- `red` — красный{mark}", "- `blue` — синий")
    color = only(russian(f"**color**\n`string` | {values}"), "color")
    assert color.default == "red"
    assert [(value.value, value.label) for value in color.enum] == [
        ("red", "красный"), ("blue", "синий"),
    ]  # fmt: skip


@pytest.mark.xfail(reason="the last part of a dotted name is not read as a pattern")
def test_a_dotted_name_can_end_in_a_pattern() -> None:
    rows = table("**tree**\n`object` | words", "**tree.propertyN**\n`string` | words")
    field = only(method(method_text(rows)), "tree.propertyN")
    assert field.pattern == r"^property\d+$"


@pytest.mark.xfail(reason="listed keys are not read as patterns")
def test_a_listed_key_can_be_a_pattern() -> None:
    keys = lines("Object with the keys:", "- `weight` — words", "- `UF_...` — words")
    field = only(method(method_text(table(f"**tree**\n`object` | {keys}"))), "tree.UF_...")
    assert field.pattern == "^UF_.+$"
