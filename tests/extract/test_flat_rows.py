"""Rows of "Returned Data" placed where the example shows them."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.extract.model import Origin, Wire

from .pages import (
    Shape,
    field_at,
    fields_shape,
    kinds,
    label,
    lines,
    method,
    method_text,
    table,
)

TIME = {"start": 1.0, "finish": 2.0}
TIME_ROW = "**time**\n[`time`](../data-types.md#time) | words"


def row(name: str, kind: str = "string") -> str:
    return f"**{name}**\n`{kind}` | words"


def documented(fields: Shape) -> Shape:
    """Without what only the example shows of ``time``."""
    return {name: inside if not name.startswith("time") else {} for name, inside in fields.items()}


def response(rows: list[str], *examples: Any) -> Shape:
    text = method_text(returned=table(*rows) if rows else "", responses=examples)
    return documented(fields_shape(method(text).response))


OBJECT = row("result", "object")


@pytest.mark.parametrize(
    ("rows", "example", "expected"),
    [
        # The rows after ``result`` are its fields.
        (
            [OBJECT, row("id", "integer"), row("name"), TIME_ROW],
            {"result": {"id": 1, "name": "a"}, "time": TIME},
            {"result object": {"id integer": {}, "name string": {}}, "time time": {}},
        ),
        # ... or the fields of the items of a list.
        (
            [row("result", "array"), row("id", "integer"), row("total", "integer"), TIME_ROW],
            {"result": [{"id": 1}], "total": 1, "time": TIME},
            {"result array": {"id integer": {}}, "total integer": {}, "time time": {}},
        ),
        # ... or the fields of one of its fields, over two levels.
        (
            [OBJECT, row("item", "object"), row("id", "integer"), row("title"), TIME_ROW],
            {"result": {"item": {"id": 1, "title": "a"}}, "time": TIME},
            {
                "result object": {"item object": {"id integer": {}, "title string": {}}},
                "time time": {},
            },
        ),
        # ... and back up again.
        (
            [OBJECT, row("item", "object"), row("id", "integer"), row("more", "boolean")],
            {"result": {"item": {"id": 1}, "more": True}},
            {"result object": {"item object": {"id integer": {}}, "more boolean": {}}},
        ),
        # A wrapper that only the example shows.
        (
            [OBJECT, row("id", "integer"), row("title")],
            {"result": {"item": {"id": 1, "title": "a"}}},
            {"result object": {"item": {"id integer": {}, "title string": {}}}},
        ),
        # The table starts below a missing ``result``.
        (
            [row("id", "integer"), row("title"), TIME_ROW],
            {"result": {"id": 1, "title": "a"}, "time": TIME},
            {"result": {"id integer": {}, "title string": {}}, "time time": {}},
        ),
        # ``result`` twice is ``result.result`` (REST 3.0).
        (
            [OBJECT, row("result", "boolean"), TIME_ROW],
            {"result": {"result": True}, "time": TIME},
            {"result object": {"result boolean": {}}, "time time": {}},
        ),
        # ``total`` and ``next`` belong to the envelope, or to the result when it shows them.
        (
            [OBJECT, row("items", "array"), row("total", "integer")],
            {"result": {"items": [], "total": 3}},
            {"result object": {"items array": {}, "total integer": {}}},
        ),
        (
            [row("result", "array"), row("next", "integer"), row("total", "integer")],
            {"result": [1], "next": 50, "total": 60},
            {"result array": {}, "next integer": {}, "total integer": {}},
        ),
        # A field called ``time`` inside the result.
        (
            [OBJECT, row("time", "string"), row("id", "integer")],
            {"result": {"time": "10:00", "id": 1}},
            {"result object": {"time string": {}, "id integer": {}}},
        ),
        # Dotted and bracketed paths.
        (
            [OBJECT, row("result.items", "array"), row("result.items[].id", "integer")],
            {"result": {"items": [{"id": 1}]}},
            {"result object": {"items array": {"id integer": {}}}},
        ),
        # No example at all.
        (
            [OBJECT, row("id", "integer"), TIME_ROW],
            None,
            {"result object": {"id integer": {}}, "time time": {}},
        ),
        # Fields of an id-keyed map.
        (
            [OBJECT, row("id", "integer"), row("name")],
            {"result": {"12": {"id": 12, "name": "a"}, "15": {"id": 15, "name": "b"}}},
            {"result object": {"<map>": {"id integer": {}, "name string": {}}}},
        ),
        # The same name on two levels.
        (
            [OBJECT, row("id", "integer"), row("item", "object"), row("id", "string")],
            {"result": {"id": 1, "item": {"id": "x"}}},
            {"result object": {"id integer": {}, "item object": {"id string": {}}}},
        ),
        # Patterns.
        (
            [OBJECT, "**UF_...** | words"],
            {"result": {"UF_ONE": "a", "UF_TWO": "b"}},
            {"result object": {"UF_...": {}}},
        ),
    ],
)  # fmt: skip
def test_placement(rows: list[str], example: Any, expected: Shape) -> None:
    assert response(rows, *([] if example is None else [example])) == expected


def test_example_without_the_result_root() -> None:
    rows = [OBJECT, row("items", "array"), row("total", "integer"), TIME_ROW]
    text = method_text(
        returned=table(*rows), responses=[{"items": [{"id": 1}], "total": 1, "time": TIME}]
    )
    found = method(text)
    assert "example-without-result" in kinds(found.diagnostics)
    assert documented(fields_shape(found.response)) == {
        "result object": {"items array": {"id": {}}},
        "total integer": {},
        "time time": {},
    }


def test_example_that_is_a_bare_list() -> None:
    found = method(method_text(returned=table(row("result", "array")), responses=[[{"id": 1}]]))
    assert fields_shape(found.response) == {"result array": {"id": {}}}


def test_no_table_only_an_example() -> None:
    found = method(method_text(responses=[{"result": {"id": 1, "tags": ["a"]}, "total": 1}]))
    assert fields_shape(found.response) == {"result": {"id": {}, "tags": {}}, "total": {}}
    assert field_at(found.response, "result.id").observed == (Wire.INTEGER,)
    assert field_at(found.response, "result.id").origin is Origin.EXAMPLE


def test_error_examples_say_nothing_about_the_response() -> None:
    wrong = {"error": "A", "error_description": "words"}
    found = method(method_text(returned=table(OBJECT), responses=[{"result": {"id": 1}}, wrong]))
    assert fields_shape(found.response) == {"result object": {"id": {}}}


def test_neither_table_nor_example_is_reported() -> None:
    assert "no-response-documented" in kinds(method(method_text()).diagnostics)


def test_returned_data_at_level_two() -> None:
    text = method_text(responses=[{"result": {"id": 1}}]).replace(
        "## Response Handling", "## Response Handling\n\nwords\n"
    )
    text += lines("", "## Returned Data", "", table(OBJECT, row("id", "integer")))
    assert fields_shape(method(text).response) == {"result object": {"id integer": {}}}


def test_table_right_below_the_response_heading() -> None:
    text = method_text(responses=[{"result": True}], tail=table(row("result", "boolean")))
    assert [label(f) for f in method(text).response] == ["result boolean"]


TABS = """
{% list tabs %}

- One

    #|
    || **Name**
    `type` | **Description** ||
    || **result**
    `object` | words ||
    || **a**
    `string` | words ||
    || **time**
    `time` | words ||
    |#

- Two

    #|
    || **Name**
    `type` | **Description** ||
    || **b**
    `string` | words ||
    |#

- Three

    Words alone.

{% endlist %}
"""


def test_rows_of_tables_in_tabs_are_rows_of_the_response() -> None:
    found = method(method_text(returned=TABS))
    assert documented(fields_shape(found.response)) == {
        "result object": {"a string": {}, "b string": {}},
        "time time": {},
    }


def test_repeated_rows_fill_in_what_the_first_lacks() -> None:
    definition = lines("", "#### Object item {#item}", "", table(row("id", "integer")))
    rows = [OBJECT, row("item", "object"), "**item**\n[`object`](#item) | words"]
    found = method(method_text(returned=table(*rows) + "\n" + definition))
    assert fields_shape(found.response) == {"result object": {"item object": {"id integer": {}}}}
