"""Tables with more columns than two: every fact comes from the column that is headed so."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.model import MISSING

from .pages import curl, field_at, method, method_text, table

VALUES = "Possible values: `red`, `blue`."
#: Says something else of the field than the description does.
OTHER = "Possible values: `one`, `two`."


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("**Name**\n`type` | **Description** | **Restrictions**", "{name} | {values} | {other}"),
        ("**Name**\n`type` | **Restrictions** | **Description**", "{name} | {other} | {values}"),
        ("**Name**\n`type` | **Example** | **Description** | **Revision**",
         "{name} | `one` | {values} | 30"),
        ("**Name**\n`type` | **Fields where available** | **Description** | **Default**",
         "{name} | {other} | {values} | `red`"),
        ("**Parameter** | **Type** | **Required** | **Description**",
         "**color** | `string` | No | {values}"),
        ("**Object** | **Name**\n`type` | **Description**", "Pear | {name} | {values}"),
    ],
)  # fmt: skip
def test_the_description_is_the_column_of_that_name(head: str, row: str) -> None:
    text = row.format(name="**color**\n`string`", values=VALUES, other=OTHER)
    color = field_at(method(method_text(table(text, head=head))).request, "color")
    assert [value.value for value in color.enum] == ["red", "blue"]
    assert VALUES in color.description
    assert "one" not in color.description
    assert color.type is not None
    assert color.type.text == "string"


def test_a_row_that_is_too_short_has_its_words_in_the_last_cell() -> None:
    head = "**Object** | **Name**\n`type` | **Example** | **Description**"
    text = method_text(table(f"Pear | **color**\n`string` | {VALUES}", head=head))
    color = field_at(method(text).request, "color")
    assert [value.value for value in color.enum] == ["red", "blue"]


@pytest.mark.parametrize(
    ("cell", "default"),
    [
        ("`5`", 5),
        ("5", 5),
        ("`null`", None),
        ("—", MISSING),
        ("", MISSING),
        ("five apples", MISSING),
    ],
)
def test_a_default_may_have_a_column(cell: str, default: object) -> None:
    head = "**Name**\n`type` | **Description** | **Default**"
    text = method_text(table(f"**limit**\n`integer` | words | {cell}", head=head))
    assert field_at(method(text).request, "limit").default == default


def test_calls_of_other_methods_are_no_examples_of_this_one() -> None:
    """api-reference/sale/shipment-item/sale-shipment-item-get-fields.md shows another method."""
    rows = table("**ID**\n`integer` | words")
    other = curl({"ID": 2, "STRANGE": 3}, name="crm.test.update")
    text = method_text(rows, examples=[{"ID": 1}], tail=other)
    read = method(text)
    assert [example.body for example in read.requests] == [{"ID": 1}]
    assert [field.name for field in read.request.fields] == ["ID"]
