"""Description cells at the edges of what the recognisers take: literals, limits, lists of keys."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.extract.model import MISSING, Field, Language, to_json
from bitrix24_openapi.extract.tables.types import TypeSource, doc_type
from bitrix24_openapi.extract.values import CellFacts, read_cell
from bitrix24_openapi.extract.values.literals import node_json, parse_loose
from bitrix24_openapi.markdown import parse


def read(cell: str, kind: str | None = None, name: str = "lamp") -> CellFacts:
    page = parse(cell, "page.md")
    documented = doc_type([TypeSource(kind, None)]) if kind is not None else None
    return read_cell(name, documented, page.blocks, Language.EN, request=True)


# --- literals in any notation -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ('{"a": 1, "b": [true, null]}', None, {"a": 1, "b": [True, None]}),
        ("['a' => 5, 'b' => 'x']", None, {"a": 5, "b": "x"}),
        ("array('a' => array(1, 2))", None, {"a": [1, 2]}),
        ("fields: {TITLE: 'x'}", "fields", {"TITLE": "x"}),
        ("fields = [1, 2];", "fields", [1, 2]),
        ("{'a': 1,};", None, {"a": 1}),
        ("{}", None, {}),
        ("[]", None, []),
        ("{VALUE, TYPE}", None, {"VALUE": "", "TYPE": ""}),
        ("{a: , b: 2}", None, {"a": "", "b": 2}),
        ("{a: }", None, {"a": ""}),
        ("{a: ..., b: 2}", None, {"a": "", "b": 2}),
        ("{a: 1, ...}", None, {"a": 1}),
        ("{'field': 'value' [, ...]}", None, {"field": "value"}),
        ("{'field': 'value' [, [x], 'more']}", None, {"field": "value"}),
        ("{a: two words, b: 1}", None, {"a": "two words", "b": 1}),
        ("{a: 'x' | 'y'}", None, {"a": "x"}),
        ("[[1], {a: 2}]", None, [[1], {"a": 2}]),
    ],
)
def test_loose_notations(text: str, name: str | None, value: Any) -> None:
    found = parse_loose(text)
    assert found is not None
    assert found[0] == name
    assert node_json(found[1]) == value


@pytest.mark.parametrize(
    "text",
    [
        "", "text", "5", "'x'", "{", "{a: 1", "[1, 2", "{'field' [, [x", "}", "{a: 1}}", "{a: )}",
        "{a: 1} more]", "x: 5", "[" * 200 + "]" * 200, "[" + "1," * 5000 + "]",
    ],
)  # fmt: skip
def test_what_is_no_object_is_none(text: str) -> None:
    assert parse_loose(text) is None


# --- limits -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "kind", "limits"),
    [
        ("Weight from 1 to 50", "integer", {"minimum": 1, "maximum": 50}),
        ("Weight from 50 to 1", "integer", {}),
        ("Must be greater than 0", "integer", {"exclusive_minimum": 0}),
        ("Must be less than 9", "integer", {"exclusive_maximum": 9}),
        ("Must be greater than or equal to 2.5", "double", {"minimum": 2.5}),
        ("No more than 20,000 characters", "string", {"max_length": 20000}),
        ("At least 3 characters", "string", {"min_length": 3}),
        ("Must be less than 9 characters", "string", {"max_length": 8}),
        ("Must be greater than 3 characters", "string", {"min_length": 4}),
        ("No more than 5 bytes", "string", {}),
        ("From 2 to 8 elements", "array", {"min_items": 2, "max_items": 8}),
        ("Must be less than 9 elements", "array", {"max_items": 8}),
        ("No more than 5", "array", {}),
        ("Must be less than 0 elements", "array", {}),
        ("No more than 2.5 elements", "array", {}),
        ("From 5 to 5 elements", "array", {"min_items": 5, "max_items": 5}),
        ("Must be less than 1 elements", "array", {"max_items": 0}),
        ("At least 0 characters", "string", {"min_length": 0}),
        # One of several is no bound: the others still are.
        ("At most 5 bytes, at least 3 characters", "string", {"min_length": 3}),
        ("Weight from 50 to 1, up to 9", "integer", {"maximum": 9}),
        # What is bounded is not the value.
        ("No more than `50` records", "integer", {}),
        ("No more than 50 records", "integer", {}),
        ("No more than 50 characters", "integer", {}),
        ("No more than 5", "string", {}),
        ("No more than 5", "boolean", {}),
        ("No more than 5", "object", {}),
        ("No more than 5", None, {"maximum": 5}),
        ("If it rains, no more than 5", "integer", {}),
        # The first bound stays.
        ("No more than 5. No more than 7.", "integer", {"maximum": 5}),
    ],
)
def test_limits(cell: str, kind: str | None, limits: dict[str, Any]) -> None:
    found = to_json(read(cell, kind).limits)
    assert {name: value for name, value in found.items() if value is not None} == limits


# --- keys inside a cell -----------------------------------------------------------------------


def keys(facts: CellFacts) -> dict[str, Field]:
    return {field.name: field for field in facts.keys.fields} if facts.keys is not None else {}


@pytest.mark.parametrize(
    ("cell", "kind", "names"),
    [
        ("Object with the keys:\n- `weight` — words\n- `color` — words", "object",
         ["weight", "color"]),
        ("Object with the keys:\n- `weight`, `color` — words", "object", ["weight", "color"]),
        ("Object with the keys:\n- `weight`\n- `color`.", "object", ["weight", "color"]),
        # Stand-ins for the names of real keys.
        ("Object with the keys:\n- `field_1` — words\n- `field_2` — words", "object", []),
        ("Object with the keys:\n- `User_Role` — words", "object", []),
        ("Object with the keys:\n- `true` — words\n- `false` — words", "object", []),
        ("Object with the keys:\n- `weight` — words\n- no key at all", "object", []),
        ('Format: `{"from": 1, "till": 2}`', "object", ["from", "till"]),
        ('Format: `[{"from": 1}, {"from": 2}]`', "array", ["from"]),
        ("Format: `{lamp: {from: 1}}`", "object", ["from"]),
        ("Format: `pear: {from: 1}`", "object", []),
        ("Format: `[1, 2]`", "array", []),
        ('Format: `{"en": "words", "de": "words"}`', "object", []),
        ('Format: `{"UA": "UA"}`', "object", []),
        ('Format: `{"from": 1, "field": 2, ...}`', "object", []),
    ],
)  # fmt: skip
def test_keys(cell: str, kind: str, names: list[str]) -> None:
    assert list(keys(read(cell, kind))) == names


def test_keys_of_a_notation_have_types_and_values() -> None:
    text = "Format: `{a: string, b: {c: integer}, d: [{e: 1}], f: 'x' | 'y', g: string|integer}`"
    found = keys(read(text, "object"))
    types = {name: field.type.text if field.type else None for name, field in found.items()}
    assert types == {
        "a": "string", "b": "object", "d": "array", "f": None, "g": "string | integer",
    }  # fmt: skip
    assert [value.value for value in found["f"].enum] == ["x", "y"]
    for name, inner in (("b", "c"), ("d", "e")):
        structure = found[name].inner
        assert structure is not None
        assert [field.name for field in structure.fields] == [inner]


def test_a_list_adds_to_what_a_notation_shows() -> None:
    text = (
        'Format: `{"color": "x", "weight": 1}`, where:\n'
        "- `color` (`string`) — words. Possible values: `red`, `blue`. Default is `red`\n"
        "- `weight` (`integer`) — words, from 1 to 9\n"
        "- `smell` — not in the format"
    )
    found = keys(read(text, "object"))
    assert list(found) == ["color", "weight"]
    color, weight = found["color"], found["weight"]
    assert [value.value for value in color.enum] == ["red", "blue"]
    assert color.default == "red"
    assert (weight.limits.minimum, weight.limits.maximum) == (1, 9)
    assert weight.default is MISSING


# --- lists that belong to something else --------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "kind", "enum", "inner"),
    [
        # Values of a key that the sentence names.
        ("Object.\n\nPossible values for `color`:\n- `red` — words\n- `blue` — words", "object",
         [], {"color": ["red", "blue"]}),
        ("Values for `lamp`:\n- `red` — words\n- `blue` — words", "string", ["red", "blue"], {}),
        ("Values for `color`:\n- `red` — words\n- `blue` — words", "string", ["red", "blue"], {}),
        ("Possible values for `color`:\n- red and blue together\n- `blue` — words", "object",
         [], {}),
        ("Possible values for `way`:\n- `asc` — words\n- `desc` — words", "object", [], {}),
        ("Possible values:\n- `'color': 'red'` — words\n- `'color': 'blue'` — words", "object",
         [], {"color": ["red", "blue"]}),
        # Neither values nor keys.
        ("Sort by:\n- `asc` — up\n- `desc` — down", "string", [], {}),
        ("Filter prefixes:\n- `>` — more\n- `<` — less", "object", [], {}),
        ("Examples of values:\n- `red` — words\n- `blue` — words", "string", [], {}),
        ("Possible values:\n- `array` — words\n- `null` — words", "array", [], {}),
    ],
)  # fmt: skip
def test_whose_values_a_list_has(
    cell: str, kind: str, enum: list[Any], inner: dict[str, Any]
) -> None:
    facts = read(cell, kind)
    assert [value.value for value in facts.enum] == enum
    assert {k: [v.value for v in values] for k, values in facts.inner_enum.items()} == inner
    if not enum and not inner:
        assert facts.keys is None


def test_limits_in_a_list_of_rules() -> None:
    facts = read("Possible values:\n- any text in capitals\n- no more than 9 characters", "string")
    assert facts.enum == []
    assert facts.limits.max_length == 9
    assert [d.kind for d in facts.diagnostics] == ["value-list-unread"]


def test_a_default_behind_the_values() -> None:
    text = "Possible values:\n- `red` — words\n- `blue` — words. Default is `blue`"
    facts = read(text, "string")
    assert [value.value for value in facts.enum] == ["red", "blue"]
    assert facts.default == "blue"


def test_tables_in_a_cell() -> None:
    rows = "#|\n|| **Code** | **Words** ||\n|| `red` | warm ||\n|| `blue` | cold ||\n|#"
    assert [v.value for v in read(f"Possible values:\n\n{rows}", "string").enum] == ["red", "blue"]
    unsaid = read(f"Have a look:\n\n{rows}", "string")
    assert unsaid.enum == []
    assert [d.kind for d in unsaid.diagnostics] == ["value-list-unread"]


def test_a_list_of_fields_is_keys_of_an_object_only() -> None:
    text = "Available fields for sorting:\n- `weight` — words\n- `color` — words"
    assert list(keys(read(text, "object"))) == ["weight", "color"]
    assert read(text, "array").keys is None
    assert read(text, "string").enum == []


@pytest.mark.parametrize(
    ("kind", "names", "enum"),
    [("object", ["first", "second"], []), ("string", [], ["first", "second"])],
)
def test_keys_of_what_is_no_object_are_values(kind: str, names: list[str], enum: list[str]) -> None:
    facts = read("Parameters:\n- `first` — words\n- `second` — words", kind)
    assert list(keys(facts)) == names
    assert [value.value for value in facts.enum] == enum


@pytest.mark.parametrize(
    ("item", "default"),
    [
        ("- `red` — words\n\n  Default is `red`", "red"),
        ("- `red` — words. Default is `red`", "red"),
        ("- `red` — words\n\n  If it rains, default is `red`", MISSING),
    ],
)
def test_a_default_inside_an_item(item: str, default: Any) -> None:
    facts = read(f"Possible values:\n- `blue` — words\n{item}", "string")
    assert [value.value for value in facts.enum] == ["blue", "red"]
    assert facts.default == default


def test_reasons_are_no_values_but_may_state_the_default() -> None:
    facts = read("Reasons of errors:\n- `red` — words. Default is `blue`\n- `blue`", "string")
    assert facts.enum == []
    assert facts.default == "blue"


def test_flags_below_any_sentence_are_values() -> None:
    facts = read("Shows if it is ripe\n- `Y` — ripe\n- `N` — green", "char")
    assert [value.value for value in facts.enum] == ["Y", "N"]


def test_a_legend_without_a_format_is_nothing() -> None:
    facts = read("Words, where:\n- `weight` — words\n- `color` — words", "object")
    assert facts.keys is None


def test_the_legend_of_an_order_is_no_key() -> None:
    facts = read("Values for `field`:\n- `weight` — words\n- `color` — words", "object")
    assert list(keys(facts)) == ["weight", "color"]
    assert read("Values for `field`:\n- `weight` — words", "string").keys is None


def test_usual_keys_of_what_has_no_type_are_keys() -> None:
    text = "- `id` — words\n- `weight` — words"
    assert list(keys(read(text))) == ["id", "weight"]
    assert read(text).enum == []


def test_keys_are_required_where_the_list_says_so() -> None:
    text = "Required fields:\n- `weight` — words\n- `color` — words. Optional"
    found = keys(read(text, "object"))
    assert {name: field.required for name, field in found.items()} == {
        "weight": True,
        "color": False,
    }


def test_keys_may_have_keys() -> None:
    text = (
        "Object with the keys:\n"
        "- `size` (`object`) — object with the keys:\n"
        "  - `wide` (`integer`) — words, from 1 to 9\n"
        "  - `high` (`integer`) — words. Default is `5`\n"
        "- `weight` (`integer`) — deprecated"
    )
    found = keys(read(text, "object"))
    assert list(found) == ["size", "weight"]
    assert found["size"].inner is not None
    wide, high = found["size"].inner.fields
    assert (wide.limits.minimum, wide.limits.maximum) == (1, 9)
    assert high.default == 5
    assert found["weight"].deprecated
