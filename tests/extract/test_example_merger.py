"""Facts against the page's own examples: kinds on the wire, keys no table has, contradictions."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.extract.model import Container, Method, Origin, Structure, Wire

from .pages import (
    Shape,
    curl,
    field_at,
    fields_shape,
    kinds,
    lines,
    method,
    method_text,
    shape,
    table,
    write,
)

RESULT = "**result**\n`object` | words"


def row(name: str, kind: str = "string", words: str = "words") -> str:
    return f"**{name}**\n`{kind}` | {words}"


def requested(rows: list[str], *bodies: Any) -> Method:
    return method(method_text(table(*rows) if rows else "", examples=bodies))


def answered(rows: list[str], *answers: Any) -> Method:
    return method(method_text(returned=table(*rows), responses=answers))


# --- kinds of values ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, Wire.NULL),
        (True, Wire.TRUE),
        (False, Wire.FALSE),
        (5, Wire.INTEGER),
        (5.5, Wire.NUMBER),
        ("", Wire.EMPTY),
        ("547", Wire.DIGITS),
        ("-1", Wire.DIGITS),
        ("20.00", Wire.DECIMAL),
        ("Y", Wire.YN),
        ("N", Wire.YN),
        ("2024-08-30", Wire.DATE),
        ("2024-08-30T10:00:00+03:00", Wire.DATETIME),
        ("words", Wire.STRING),
        ([1], Wire.ARRAY),
        ([], Wire.EMPTY_ARRAY),
        ({"a": 1}, Wire.OBJECT),
        ({}, Wire.EMPTY_OBJECT),
    ],
)
def test_every_kind_is_told_apart(value: Any, kind: Wire) -> None:
    found = answered([RESULT, row("v", "any")], {"result": {"v": value}})
    assert field_at(found.response, "result.v").observed == (kind,)


def test_kinds_add_up_over_examples_and_items() -> None:
    rows = [row("result", "array"), row("id", "integer")]
    found = answered(rows, {"result": [{"id": 1}, {"id": "2"}]}, {"result": [{"id": None}]})
    field = field_at(found.response, "result.id")
    assert field.observed == (Wire.DIGITS, Wire.INTEGER, Wire.NULL)
    assert field.seen == (3, 3)
    assert field_at(found.response, "result").observed_items == (Wire.OBJECT,)


def test_how_often_a_field_is_shown() -> None:
    rows = [RESULT, row("a"), row("b"), row("c")]
    found = answered(rows, {"result": {"a": "x", "b": "x"}}, {"result": {"a": "x"}})
    seen = [field_at(found.response, f"result.{name}").seen for name in "abc"]
    assert seen == [(2, 2), (1, 2), (0, 2)]


# --- keys that only examples show -----------------------------------------------------------


def test_keys_that_no_table_has_are_marked() -> None:
    found = answered([RESULT, row("a")], {"result": {"a": "x", "extra": {"deep": [1]}}})
    extra = field_at(found.response, "result.extra")
    assert extra.origin is Origin.EXAMPLE
    assert field_at(found.response, "result.extra.deep").observed_items == (Wire.INTEGER,)
    assert field_at(found.response, "result.a").origin is Origin.TABLE


def test_authorisation_is_no_parameter() -> None:
    assert shape(requested([row("id")], {"id": "1", "auth": "token"}).request) == {"id string": {}}


def test_bodies_of_other_methods_are_left_out() -> None:
    text = method_text(table(row("id")), examples=[{"id": "1"}]).replace(
        "## Response Handling", curl({"other": 1}, "crm.other.get") + "\n\n## Response Handling"
    )
    assert shape(method(text).request) == {"id string": {}}


def test_filter_operators_are_no_part_of_the_name() -> None:
    inner = lines("", "### Parameter filter", "", table(row("DATE"), row("TITLE")))
    body = {"filter": {">=DATE": "2024-01-01", "!%TITLE": "x", "@ID": [1], "=STAGE": "A"}}
    found = method(method_text(table(row("filter", "object")) + inner, examples=[body]))
    assert shape(field_at(found.request, "filter").inner) == {
        "DATE string": {},
        "TITLE string": {},
        "ID": {},
        "STAGE": {},
    }
    assert field_at(found.request, "filter.DATE").observed == (Wire.DATE,)


# --- letter case ----------------------------------------------------------------------------


def test_requests_may_spell_names_in_another_case() -> None:
    found = requested([row("fields", "object"), row("id")], {"FIELDS": {"A": 1}, "id": "1"})
    field = field_at(found.request, "fields")
    assert (field.aliases, field.observed) == (("FIELDS",), (Wire.OBJECT,))
    assert "example-case-differs" in kinds(found.diagnostics)
    assert [f.name for f in found.request.fields] == ["fields", "id"]


def test_answers_may_not() -> None:
    found = answered([RESULT, row("id")], {"result": {"ID": "1"}})
    assert fields_shape(found.response) == {"result object": {"id string": {}, "ID": {}}}


# --- patterns -------------------------------------------------------------------------------


def test_patterns_explain_keys() -> None:
    fields = table("**UF_...**\n`string` | words", row("NAME"))
    text = table(row("fields", "object")) + "\n\n### Parameter fields\n\n" + fields
    body = {"fields": {"UF_CRM_1": "x", "NAME": "y", "OTHER": "z"}}
    found = method(method_text(text, examples=[body]))
    assert list(shape(field_at(found.request, "fields").inner)) == [
        "UF_... string",
        "NAME string",
        "OTHER",
    ]
    inner = field_at(found.request, "fields").inner
    assert inner is not None
    assert inner.fields[0].observed == (Wire.STRING,)


# --- lists, objects, maps -------------------------------------------------------------------


def test_a_documented_array_that_travels_as_an_object() -> None:
    found = requested([row("filter", "array")], {"filter": {"=CATEGORY": "text"}})
    field = field_at(found.request, "filter")
    assert field.containers == (Container.OBJECT,)
    assert shape(field.inner) == {"CATEGORY": {}}


def test_an_array_of_objects() -> None:
    found = requested([row("items", "array")], {"items": [{"id": 1}]})
    field = field_at(found.request, "items")
    assert field.containers == (Container.ITEMS,)
    assert (field.observed, field.observed_items) == ((Wire.ARRAY,), (Wire.OBJECT,))


def test_both_at_once() -> None:
    found = requested([row("items", "array")], {"items": [{"id": 1}]}, {"items": {"id": 1}})
    assert set(field_at(found.request, "items").containers) == set(Container)


@pytest.mark.parametrize("keys", [("12", "15"), ("n1", "n2"), ("-1", "0")])
def test_keys_that_are_ids_make_a_map(keys: tuple[str, str]) -> None:
    found = answered([RESULT], {"result": {key: {"name": "x"} for key in keys}})
    result = field_at(found.response, "result").inner
    assert result is not None
    assert result.map_of is not None
    assert shape(result.map_of.inner) == {"name": {}}
    assert result.fields == ()


def test_a_map_of_scalars() -> None:
    found = answered([RESULT], {"result": {"12": "x", "15": None}})
    result = field_at(found.response, "result").inner
    assert result is not None
    assert result.map_of is not None
    assert result.map_of.observed == (Wire.NULL, Wire.STRING)


def test_an_empty_map_sent_as_an_empty_array() -> None:
    found = answered([RESULT, row("m", "object")], {"result": {"m": []}}, {"result": {"m": {}}})
    observed = field_at(found.response, "result.m").observed
    assert observed == (Wire.EMPTY_ARRAY, Wire.EMPTY_OBJECT)


def test_wrapper_key_that_no_table_mentions() -> None:
    inner = lines("", "#### Object item {#item}", "", table(row("id"), row("title")))
    rows = table(RESULT, "**item**\n[`object`](#item) | words")
    text = method_text(
        returned=rows + inner, responses=[{"result": {"item": {"ITEM": {"id": "1", "title": "x"}}}}]
    )
    found = method(text)
    assert "wrapper-key" in kinds(found.diagnostics)
    assert fields_shape(found.response) == {
        "result object": {"item object": {"ITEM": {"id string": {}, "title string": {}}}}
    }


# --- descriptions of fields -----------------------------------------------------------------


def descriptor(kind: str) -> dict[str, Any]:
    return {"type": kind, "isRequired": False}


def test_fields_methods_type_the_entity_and_answer_descriptions() -> None:
    rows = [RESULT, row("ID", "integer"), row("TITLE"), row("OPENED", "char"), row("LATER")]
    answer = {name: descriptor("string") for name in ("ID", "TITLE", "OPENED")}
    found = answered(rows, {"result": answer})
    fields = field_at(found.response, "result").inner
    assert fields is not None
    named = {f.name: f for f in fields.fields}
    assert all(f.examples_override_type for f in named.values())
    assert named["LATER"].observed == (Wire.OBJECT,)
    assert list(shape(named["ID"].inner)) == ["type", "isRequired"]


def test_a_single_object_among_scalars_is_no_description() -> None:
    rows = [RESULT, row("ID", "integer"), row("TITLE"), row("KIND")]
    found = answered(rows, {"result": {"ID": 1, "TITLE": "x", "KIND": descriptor("a")}})
    fields = field_at(found.response, "result").inner
    assert fields is not None
    assert not any(f.examples_override_type for f in fields.fields)


# --- enumerations ---------------------------------------------------------------------------

VALUES = "words. Possible values:\n- `A` — one\n- `B` — two"


@pytest.mark.parametrize(
    ("shown", "values", "kind"),
    [
        (["A", "B"], ["A", "B"], None),
        (["A", "C"], ["A", "B", "C"], "example-not-in-enum"),
        (["X"], [], "enum-contradicted"),
        (["a"], ["A", "B", "a"], "example-not-in-enum"),
        ([None, "", True], ["A", "B"], None),
        ([["A"], ["B"]], ["A", "B"], None),
        ([["A", "C"]], ["A", "B", "C"], "example-not-in-enum"),
    ],
)
def test_documented_values_against_shown_values(
    shown: list[Any], values: list[str], kind: str | None
) -> None:
    found = requested([row("v", "string", VALUES)], *({"v": value} for value in shown))
    assert [choice.value for choice in field_at(found.request, "v").enum] == values
    about_enums = [k for k in kinds(found.diagnostics) if "enum" in k]
    assert about_enums == ([kind] if kind is not None else [])


def test_values_that_are_keys_of_what_is_sent() -> None:
    found = requested([row("v", "array", VALUES)], {"v": {"A": 1}})
    field = field_at(found.request, "v")
    assert field.enum == ()
    assert shape(field.inner) == {"A": {}, "B": {}}


# --- shared types ---------------------------------------------------------------------------

THING = lines("# T", "", "## thing {#thing}", "", table(row("id", "integer"), row("name")))
TYPED = "**{}**\n[`thing`](../data-types.md#thing) | words"
KEY = "api-reference/data-types.md#thing"


def typed(tmp_path: Any, rows: list[str], *answers: Any) -> Method:
    root = write(tmp_path, {"api-reference/data-types.md": THING})
    return method(method_text(returned=table(*rows), responses=answers), root=root)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"id": 1, "name": "x"}, {"<ref>": KEY}),
        # What only this page shows stands beside the reference.
        ({"id": 1, "more": "x"}, {"more": {}, "<ref>": KEY}),
        # No key in common: this is something else.
        ({"other": 1}, {"other": {}}),
        # The type sits one key deeper, or is the value of a map.
        ({"thing": {"id": 1, "name": "x"}}, {"thing": {"<ref>": KEY}}),
        ({"a": {"id": 1, "name": "x"}, "b": {"id": 2, "name": "y"}}, {"<map>": {"<ref>": KEY}}),
        # The example contradicts the type: this page gets its own copy.
        (
            {"id": {"x": 1}, "name": {"x": 1}},
            {"id integer": {"x": {}}, "name string": {"x": {}}},
        ),
    ],
)
def test_a_shared_type_against_the_example(tmp_path: Any, answer: Any, expected: Shape) -> None:
    found = typed(tmp_path, [TYPED.format("result")], {"result": answer})
    assert shape(field_at(found.response, "result").inner) == expected


def test_how_often_a_key_beyond_the_type_is_shown(tmp_path: Any) -> None:
    answer = [{"id": 1, "name": "x", "more": 1}, {"id": 2, "name": "y"}]
    found = typed(tmp_path, [TYPED.format("result")], {"result": answer})
    assert field_at(found.response, "result.more").seen == (1, 2)


DEEP = lines(
    "# T", "",
    "## thing {#thing}", "",
    table(row("id", "integer"), "**part**\n[`part`](#part) | words", row("free", "object"),
          "**parts**\n[`part[]`](#part) | words",
          "**texts**\n[`lang_map`](data-types.md) | words"), "",
    "## part {#part}", "", table(row("a"), row("b")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "beyond"),
    [
        ({"id": 1, "part": {"a": "x"}}, {}),
        ({"id": 1, "part": {"a": "x", "c": 1}}, {"part": {"c": {}}}),
        ({"id": 1, "parts": [{"a": "x", "c": 1}, {"a": "y"}]}, {"parts": {"c": {}}}),
        ({"id": 1, "free": {"c": 1}}, {"free": {"c": {}}}),
        ({"id": 1, "free": {"1": 1, "2": 2}}, {}),
    ],
)
def test_what_examples_show_beyond_a_shared_type_at_all_depths(
    tmp_path: Any, answer: Any, beyond: Shape
) -> None:
    root = write(tmp_path, {"api-reference/data-types.md": DEEP})
    text = method_text(returned=table(TYPED.format("result")), responses=[{"result": answer}])
    inner = field_at(method(text, root=root).response, "result").inner
    assert shape(inner) == {**beyond, "<ref>": KEY}


@pytest.mark.parametrize("depth", [1, 3])
def test_a_shared_type_that_contains_itself_ends(tmp_path: Any, depth: int) -> None:
    node = table(row("id", "integer"), "**next**\n[`thing`](#thing) | words")
    root = write(tmp_path, {"api-reference/data-types.md": f"# T\n\n## thing {{#thing}}\n\n{node}"})
    answer: Any = {"id": 1, "more": 1}
    for _ in range(depth):
        answer = {"id": 1, "next": answer}
    text = method_text(returned=table(TYPED.format("result")), responses=[{"result": answer}])
    inner = field_at(method(text, root=root).response, "result").inner
    expected: Shape = {"more": {}}
    for _ in range(depth):
        expected = {"next": expected}
    assert shape(inner) == {**expected, "<ref>": KEY}


def test_a_map_inside_the_result() -> None:
    rows = [RESULT, row("m", "object")]
    found = answered(rows, {"result": {"m": {"5": {"a": 1}, "6": {"a": 2}}}})
    assert shape(field_at(found.response, "result.m").inner) == {"<map>": {"a": {}}}


def test_a_type_that_shares_no_key_is_reported(tmp_path: Any) -> None:
    found = typed(tmp_path, [TYPED.format("result")], {"result": {"other": 1}})
    assert "example-not-of-type" in kinds(found.diagnostics)


# --- limits ---------------------------------------------------------------------------------


def test_very_deep_examples_end_somewhere() -> None:
    deep: Any = 1
    for _ in range(60):
        deep = {"a": deep}
    found = answered([RESULT], {"result": deep})
    depth, field = 0, field_at(found.response, "result")
    while field.inner is not None and field.inner.fields:
        field, depth = field.inner.fields[0], depth + 1
    assert 10 < depth < 60


def test_parameter_alternatives_share_what_is_shown() -> None:
    text = lines(
        "### 1. By Identifier", "", table(row("ID", "integer"), row("X")), "",
        "### 2. By Code", "", table(row("CODE"), row("X")),
    )  # fmt: skip
    found = method(method_text(text, examples=[{"ID": 1, "X": "a"}, {"CODE": "c", "X": "5"}]))
    assert found.request.fields == ()
    first, second = (choice.structure for choice in found.request.alternatives)

    def observed(structure: Structure) -> dict[str, tuple[Wire, ...]]:
        return {f.name: f.observed for f in structure.fields}

    assert observed(first) == {"ID": (Wire.INTEGER,), "X": (Wire.DIGITS, Wire.STRING)}
    assert observed(second) == {"CODE": (Wire.STRING,), "X": (Wire.DIGITS, Wire.STRING)}
