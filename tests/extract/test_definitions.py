"""Definitions that nothing refers to, and rows that belong into the object before them."""

from __future__ import annotations

from typing import Any

import pytest

from .pages import Shape, fields_shape, kinds, lines, method, method_text, shape, table

AB = table("**a**\n`string` | words", "**b**\n`integer` | words")
INSIDE: Shape = {"a string": {}, "b integer": {}}
RESULT = "**result**\n`object` | words"


def returned(heading: str, *rows: str) -> str:
    return lines(table(RESULT, *rows), "", heading, "", AB)


@pytest.mark.parametrize(
    ("heading", "rows", "example", "expected"),
    [
        # By the example object that has such keys.
        (
            "#### What comes back",
            [],
            {"result": {"one": {"deep": {"a": "x", "b": 1}}}},
            {"result object": {"one": {"deep": INSIDE}}},
        ),
        (
            "#### What comes back",
            ["**list**\n`array` | words"],
            {"result": {"list": [{"a": "x", "b": 1}]}},
            {"result object": {"list array": INSIDE}},
        ),
        # One table for all values of an object: a map of descriptions.
        (
            "#### What comes back",
            [],
            {"result": {"ID": {"a": "x", "b": 1}, "X": {"a": "y", "b": 2}, "Y": {"a": "", "b": 0}}},
            {"result object": {"<map>": INSIDE}},
        ),
    ],
)
def test_orphaned_definitions_find_their_place(
    heading: str, rows: list[str], example: Any, expected: Shape
) -> None:
    text = method_text(returned=returned(heading, *rows), responses=[example])
    found = method(text)
    assert fields_shape(found.response) == expected
    assert "definition-unplaced" not in kinds(found.diagnostics)


def test_an_adopted_definition_joins_the_keys_of_the_cell() -> None:
    item = "**item**\n`object` | Keys:\n- `a` — words\n- `z` — words"
    example = {"result": {"item": {"a": "x", "b": 1, "z": 2}}}
    text = method_text(
        returned=returned("#### Something about the item", item), responses=[example]
    )
    found = method(text)
    assert sorted(fields_shape(found.response)["result object"]["item object"]) == [
        "a",
        "b integer",
        "z",
    ]


ROW_ITEM = "**{}**\n`object` | words"


@pytest.mark.parametrize(
    ("heading", "example"),
    [
        # A path that leads nowhere, and an example object behind a map: no place is certain.
        ("#### Fields of the result.gone.user object", {"result": {"x": 1}}),
        ("#### What comes back", {"result": {"a": "x", "other": 1, "more": 2, "y": 3, "z": 4}}),
    ],
)
def test_places_that_are_not_certain_are_not_taken(heading: str, example: Any) -> None:
    found = method(method_text(returned=returned(heading), responses=[example]))
    assert "definition-unplaced" in kinds(found.diagnostics)
    assert not {"a string", "b integer"} & set(fields_shape(found.response)["result object"])


def test_one_table_describes_objects_that_have_rows_of_their_own() -> None:
    rows = [ROW_ITEM.format(name) for name in ("one", "two", "three", "other")]
    values: Any = {name: {"a": "x", "b": 1} for name in ("one", "two", "three")}
    text = method_text(
        returned=returned("#### What comes back", *rows),
        responses=[{"result": {**values, "other": {"y": 1}}}],
    )
    assert fields_shape(method(text).response) == {
        "result object": {
            "one object": INSIDE,
            "two object": INSIDE,
            "three object": INSIDE,
            "other object": {"y": {}},
        }
    }


def test_a_definition_without_a_place_is_reported() -> None:
    text = method_text(returned=returned("#### Something else"), responses=[{"result": True}])
    assert "definition-unplaced" in kinds(method(text).diagnostics)


def test_orphans_of_the_request() -> None:
    request = lines(table("**data**\n`object` | words"), "", "### Everything about it", "", AB)
    found = method(method_text(request, examples=[{"data": {"a": "x", "b": 1}}]))
    assert shape(found.request) == {"data object": INSIDE}


# --- rows that sink -------------------------------------------------------------------------

FLOW = "**flowData***\n`object` | words"
NAME = "**name**\n`string` | words"
