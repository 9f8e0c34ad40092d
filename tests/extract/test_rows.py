"""Rows as fields: repeated names, paths, patterns and choices, without a page around them."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.extract.model import EnumValue, Field, Structure
from bitrix24_openapi.extract.tables.patterns import name_pattern
from bitrix24_openapi.extract.tables.rows import (
    choose_among,
    join_either_or,
    join_rows,
    merge_same_names,
    nest_paths,
    open_lists,
)
from bitrix24_openapi.extract.tables.types import TypeSource, doc_type
from bitrix24_openapi.markdown.model import Source

from .pages import Shape, fields_below, fields_shape, page_of, shape

WHERE = Source("page.md", 7)


def row(name: str, kind: str | None = None, **more: Any) -> Field:
    """The field of a row: its pattern is the one of its name."""
    documented = doc_type([TypeSource(kind, None)]) if kind is not None else None
    return Field(name, documented, WHERE, pattern=name_pattern(name), **more)


def holding(*fields: Field, **more: Any) -> Structure:
    return Structure(fields=fields, **more)


def values(*found: Any) -> tuple[EnumValue, ...]:
    return tuple(EnumValue(value) for value in found)


# --- one row of several of that name --------------------------------------------------------


@pytest.mark.parametrize(
    ("types", "merged"),
    [
        (["integer", "string"], "a integer | string"),
        (["integer", "integer"], "a integer"),
        ([None, "integer"], "a integer"),
        (["integer", None], "a integer"),
        ([None, None], "a"),
    ],
)
def test_rows_of_one_name_add_their_types(types: list[str | None], merged: str) -> None:
    fields = merge_same_names([row("a", kind) for kind in types])
    assert fields_shape(fields) == {merged: {}}


@pytest.mark.parametrize(
    ("stars", "required"),
    [([True, True], True), ([True, False], False), ([False, True], False), ([False] * 2, False)],
)
def test_rows_of_one_name_are_required_together(stars: list[bool], required: bool) -> None:
    (field,) = merge_same_names([row("a", required=star) for star in stars])
    assert field.required is required


def test_the_first_row_that_has_it_says_what_is_inside() -> None:
    one, two = holding(row("one")), holding(row("two"))
    assert merge_same_names([row("a", inner=one), row("a", inner=two)])[0].inner is one
    assert merge_same_names([row("a"), row("a", inner=two)])[0].inner is two
    merged = merge_same_names([row("a"), row("a", enum=values(1)), row("a", enum=values(2))])
    assert merged[0].enum == values(1)
    assert merge_same_names([row("a", enum=values(1)), row("a")])[0].enum == values(1)


def test_results_are_not_merged() -> None:
    """Each may be the answer in another case: the response chooses."""
    fields = merge_same_names([row("result", "object"), row("a"), row("result", "integer")])
    assert [each.name for each in fields] == ["result", "a", "result"]


# --- paths ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["plain", "a.b"], {"plain": {}, "a.b": {}}),
        (["a", "a.b", "plain"], {"a": {"b": {}}, "plain": {}}),
        (["a.b", "c.d", "c", "c.e"], {"a.b": {}, "c": {"d": {}, "e": {}}}),
        (["a", "a[b]", "a[c][d]"], {"a": {"b": {}, "c": {"d": {}}}}),
        # Items of a list, with a row of their own and without.
        (["a[]", "b"], {"a": {}, "b": {}}),
        (["a[]", "a[].b", "c"], {"a": {"b": {}}, "c": {}}),
        (["a", "a[]", "c"], {"a": {}, "c": {}}),
        (["a", "a.b", "a.b"], {"a": {"b": {}}}),
    ],
)
def test_paths(names: list[str], expected: Shape) -> None:
    assert fields_shape(nest_paths([row(name) for name in names])) == expected


@pytest.mark.parametrize("root", ["result", "data", "fields", "params", "auth", "error"])
def test_what_is_an_object_everywhere_needs_no_row(root: str) -> None:
    (found,) = nest_paths([row(f"{root}.a", "integer"), row(f"{root}.b")])
    assert shape(holding(found)) == {f"{root} object": {"a integer": {}, "b": {}}}
    assert found.type == doc_type([TypeSource("object", None)])
    assert found.source == WHERE


def test_parts_of_a_path_without_a_row_have_the_place_of_their_first_one() -> None:
    found = nest_paths([row("a"), row("a.b.c.d")])
    assert [each.name for each in fields_below(found)] == ["a", "b", "c", "d"]
    assert all(each.source == WHERE for each in fields_below(found))


def test_a_row_that_comes_after_what_is_inside_of_it_counts() -> None:
    (top,) = nest_paths([row("a"), row("a.b.c", "integer"), row("a.b", "array")])
    assert shape(holding(top)) == {"a": {"b array": {"c integer": {}}}}


@pytest.mark.parametrize(
    ("path", "patterns"),
    [
        ("a.b", {"b": None}),
        ("a.valueN", {"valueN": r"^value\d+$"}),
        ("a.valueN.b", {"valueN": r"^value\d+$", "b": None}),
        ("a.b.valueN", {"b": None, "valueN": r"^value\d+$"}),
    ],
)
def test_parts_of_a_path_may_stand_for_many(path: str, patterns: dict[str, str | None]) -> None:
    (top,) = nest_paths([row("a"), row(path)])
    assert top.inner is not None
    assert {each.name: each.pattern for each in fields_below(top.inner.fields)} == patterns


def test_what_a_row_holds_moves_with_it() -> None:
    deep = holding(row("deep"))
    moved = nest_paths([row("a"), row("a.b", inner=deep)])
    assert fields_shape(moved) == {"a": {"b": {"deep": {}}}}
    again = nest_paths([row("a"), row("a.b"), row("a.b", inner=deep)])
    assert fields_shape(again) == {"a": {"b": {"deep": {}}}}
    items = nest_paths([row("a"), row("a[]", inner=deep)])
    assert fields_shape(items) == {"a": {"deep": {}}}
    known = nest_paths([row("a", inner=holding(row("own"))), row("a[]", inner=deep)])
    assert fields_shape(known) == {"a": {"own": {}}}


def test_a_path_into_a_shared_type_is_of_this_page() -> None:
    shared = holding(row("own"), ref="types.md#a")
    (found,) = nest_paths([row("a", inner=shared), row("a.b")])
    assert shape(found.inner) == {"b": {}}


# --- patterns -------------------------------------------------------------------------------


def finished(*fields: Field) -> tuple[Field, ...]:
    return join_rows(holding(*fields)).fields


@pytest.mark.parametrize(
    ("names", "patterns"),
    [
        (["type code"], ["^.+$"]),
        (["{id} of type"], [r"^.+\ of\ type$"]),
        (["type"], [None]),
        ([" type "], [None]),
        (["type code", "other code"], [None, None]),
    ],
)
def test_words_for_every_key(names: list[str], patterns: list[str | None]) -> None:
    assert [each.pattern for each in finished(*map(row, names))] == patterns


# --- choices --------------------------------------------------------------------------------


def choosing(others: dict[str, str]) -> list[Field]:
    return [
        row(name, required=True, either_or=tuple(each.split())) for name, each in others.items()
    ]


@pytest.mark.parametrize(
    ("others", "sets"),
    [
        ({"A": "", "B": ""}, []),
        ({"A": "B", "B": "A"}, [["A"], ["B"]]),
        ({"A": "b", "B": ""}, [["A"], ["B"]]),
        ({"A": "", "B": "C", "C": ""}, [["B"], ["C"]]),
        ({"A": "A X"}, []),
        # Chains are one choice, others are made beside it.
        ({"A": "B", "B": "C", "C": ""}, [["A"], ["B"], ["C"]]),
        (
            {"A": "B", "B": "", "C": "D", "D": "C"},
            [["A", "C"], ["A", "D"], ["B", "C"], ["B", "D"]],
        ),
    ],
)
def test_sets_to_choose_from(others: dict[str, str], sets: list[list[str]]) -> None:
    fields, found = choose_among(choosing(others))
    assert list(map(list, found)) == sets
    chosen = {name for each in sets for name in each}
    assert {each.name for each in fields if each.conditional} == chosen
    assert {each.name for each in fields if not each.required} == chosen


@pytest.mark.parametrize(
    ("marked", "sets"),
    [
        # Without a mark, nothing has to be given: one form of a value or the other, or neither.
        ("", []),
        ("start", [["start"], ["start_ts"]]),
        ("start_ts", [["start_ts"], ["start"]]),
    ],
)
def test_a_stand_in_is_required_where_what_it_stands_for_is(
    marked: str, sets: list[list[str]]
) -> None:
    fields = [
        row("start", required=marked == "start"),
        row("start_ts", required=marked == "start_ts", stands_for=("start",)),
    ]
    chosen, found = choose_among(fields)
    assert sorted(map(list, found)) == sorted(sets)
    # Joined again with other rows, the choice stays.
    assert choose_among(chosen) == (chosen, found)


def test_a_stand_in_of_a_field_that_has_another_choice() -> None:
    fields = [row("chat", either_or=("dialog",)), row("dialog", stands_for=("chat",))]
    assert choose_among(fields)[1] == (("chat",), ("dialog",))


@pytest.mark.parametrize(
    ("said", "said_of_the_other", "open_lists_of"),
    [
        ("A color", "Its shade", set()),
        ("A color. Any other value is saved as `red`", "Its shade", {"color"}),
        ("A color", "Its shade. For other `color`, the shop decides", {"color"}),
        ("A color", "Its shade. For other `COLOR`, the shop decides", set()),
        ("Цвет. Любое другое значение станет `red`", "Оттенок", {"color"}),
        ("Цвет", "Оттенок. Для остальных `color` решает магазин", {"color"}),
    ],
)
def test_lists_of_values_that_are_not_complete(
    said: str, said_of_the_other: str, open_lists_of: set[str]
) -> None:
    values = (EnumValue("red"), EnumValue("blue"))
    fields = [
        row("color", enum=values, description=said),
        row("shade", description=said_of_the_other),
    ]
    assert {each.name for each in open_lists(fields) if each.open_values} == open_lists_of


def test_too_many_sets_are_none() -> None:
    few = choosing({"A": "B", "B": "", "C": "D E F", "D": "", "E": "", "F": ""})
    assert len(choose_among(few)[1]) == 8
    many = choosing({"A": "B C", "B": "", "C": "", "D": "E F", "E": "", "F": ""})
    fields, sets = choose_among(many)
    assert sets == ()
    assert not any(each.required for each in fields)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Specify one of `A` and `B`.", {"A": ["B"], "B": ["A"], "C": []}),
        ("Words first. Specify one of `A` and `B`.", {"A": ["B"], "B": ["A"], "C": []}),
        ("Words first\nSpecify one of `A`, `B`", {"A": ["B"], "B": ["A"], "C": []}),
        ("Pass one of `A`, `B`, `C`, `A`.", {"A": ["B", "C"], "B": ["A", "C"], "C": ["A", "B"]}),
        ("Specify one of `A` and `FREE`.", {"A": [], "B": [], "C": []}),
        ("Specify `A` and `B`.", {"A": [], "B": [], "C": []}),
    ],
)
def test_words_that_let_choose(words: str, named: dict[str, list[str]]) -> None:
    fields = [*(row(name, required=True) for name in named), row("FREE")]
    joined = join_either_or(fields, page_of(words).blocks)
    assert {each.name: list(each.either_or) for each in joined} == {**named, "FREE": []}


def test_two_are_enough_to_choose_from() -> None:
    fields = [row("A", required=True), row("B", required=True)]
    joined = join_either_or(fields, page_of("Specify one of `A` and `B`.").blocks)
    assert [each.either_or for each in joined] == [("B",), ("A",)]
