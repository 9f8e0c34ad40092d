"""Values that a portal takes for what is documented."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.mock.rules.coercion import Coercion
from bitrix24_openapi.openapi.conventions import reference
from bitrix24_openapi.openapi.schema import Schemas

SCHEMAS: dict[str, Any] = {
    "Deal": {"type": "object", "properties": {"ID": {"type": "integer"}}},
}


def fit(value: Any, schema: dict[str, Any]) -> Any:
    return Coercion(Schemas(SCHEMAS)).fit(value, schema)


INTEGER = {"type": "integer"}
FLAG = {"type": "boolean"}
NO_ITEMS = {"type": "array", "maxItems": 0}


@pytest.mark.parametrize(
    ("value", "schema", "expected"),
    [
        ("5", INTEGER, 5),
        (" -5 ", INTEGER, -5),
        ("+5", INTEGER, 5),
        ("5.0", INTEGER, "5.0"),
        ("five", INTEGER, "five"),
        ("", INTEGER, ""),
        ("٥", INTEGER, "٥"),
        ("9" * 30, INTEGER, "9" * 30),
        ("1490348364185179648", INTEGER, 1490348364185179648),
        (str(2**63 - 1), INTEGER, 2**63 - 1),
        (str(-(2**63)), INTEGER, -(2**63)),
        (str(2**63), INTEGER, str(2**63)),
        (True, INTEGER, 1),
        (5, INTEGER, 5),
        (5.0, INTEGER, 5.0),
        ("5", {"type": ["integer", "string"]}, "5"),
        ("5", {"type": ["integer", "null"]}, 5),
        ("", {"type": ["integer", "null"]}, None),
        ("5.5", {"type": "number"}, 5.5),
        ("5", {"type": "number"}, 5),
        ("-.5e3", {"type": "number"}, -500.0),
        ("nan", {"type": "number"}, "nan"),
        ("1", FLAG, True),
        ("0", FLAG, False),
        ("Y", FLAG, True),
        ("N", FLAG, False),
        ("true", FLAG, True),
        ("", FLAG, False),
        (1, FLAG, True),
        (0, FLAG, False),
        (2, FLAG, 2),
        ("maybe", FLAG, "maybe"),
        (5, {"type": "string"}, "5"),
        (1.5, {"type": "string"}, "1.5"),
        (True, {"type": "string"}, True),
        ("1", {"anyOf": [FLAG, {"type": "string", "enum": ["Y", "N"]}]}, True),
        ("Y", {"anyOf": [FLAG, {"type": "string", "enum": ["Y", "N"]}]}, "Y"),
        ("1", {"anyOf": [INTEGER, {"type": "string", "const": "all"}]}, 1),
        ("1", {"type": "string", "enum": ["Y", "N"]}, "1"),
        ("1", {"anyOf": [INTEGER, {"type": "string", "maxLength": 0}]}, 1),
        ("", {"anyOf": [INTEGER, {"type": "string", "maxLength": 0}]}, ""),
        ("1", {"anyOf": [INTEGER, {"type": "string", "pattern": "^x"}]}, 1),
        ("5", {}, "5"),
        ("5", {"anyOf": [INTEGER, {"type": "array"}]}, 5),
        ("", {"type": "array"}, []),
        ("", {"type": "object"}, {}),
        (["1", "2"], {"type": "array", "items": INTEGER}, [1, 2]),
        ({"0": "1", "5": "2"}, {"type": "array", "items": INTEGER}, [1, 2]),
        ({"a": "1"}, {"type": "array", "items": INTEGER}, {"a": "1"}),
        (["x"], {"type": "object", "additionalProperties": INTEGER}, {"0": "x"}),
        ([], {"type": "object"}, {}),
        (["x"], {"anyOf": [{"type": "object"}, NO_ITEMS]}, {"0": "x"}),
        ([], {"anyOf": [{"type": "object"}, NO_ITEMS]}, []),
        ({"0": "1"}, {"type": ["array", "object"]}, {"0": "1"}),
        ({"ID": "5", "X": "5"}, reference("Deal"), {"ID": 5, "X": "5"}),
        ([{"ID": "5"}], {"type": "array", "items": reference("Deal")}, [{"ID": 5}]),
        ({"UF_1": "5"}, {"patternProperties": {"^UF_": INTEGER}}, {"UF_1": 5}),
        ({"x": "5"}, {"additionalProperties": INTEGER}, {"x": 5}),
        ({"x": "5"}, {"additionalProperties": True}, {"x": "5"}),
        ({"a": {"b": ["5"]}}, {"properties": {"a": {"type": "object"}}}, {"a": {"b": ["5"]}}),
        (None, INTEGER, None),
    ],
)
def test_values(value: Any, schema: dict[str, Any], expected: Any) -> None:
    found = fit(value, schema)
    assert found == expected
    assert type(found) is type(expected)


def test_what_changed_is_told_and_what_did_not_is_not() -> None:
    coercion = Coercion(Schemas({}))
    schema = {"properties": {"a": INTEGER, "b": {"properties": {"c": INTEGER}}}}
    coercion.fit({"a": 1, "b": {"c": "2"}}, schema)
    assert coercion.changed == ["b.c: '2' interpreted as 2"]


def test_a_flood_of_changes_is_cut_short() -> None:
    coercion = Coercion(Schemas({}))
    coercion.fit(["1"] * 1000, {"type": "array", "items": INTEGER})
    assert len(coercion.changed) == 5


def test_schemas_that_contain_themselves_come_to_an_end() -> None:
    schema: dict[str, Any] = {"type": "object"}
    schema["additionalProperties"] = schema
    value: Any = "5"
    for _ in range(200):
        value = {"x": value}
    assert fit(value, schema) == value


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)
types = st.sampled_from(["integer", "number", "boolean", "string", "array", "object", "null"])
schemas = st.recursive(
    st.fixed_dictionaries({"type": types | st.lists(types, min_size=1, max_size=3)}),
    lambda inner: (
        st.fixed_dictionaries({"type": st.just("array"), "items": inner})
        | st.fixed_dictionaries({"properties": st.dictionaries(st.text(max_size=3), inner)})
        | st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=3)})
    ),
    max_leaves=5,
)


@given(values, schemas)
def test_twice_is_once(value: Any, schema: dict[str, Any]) -> None:
    once = fit(value, schema)
    assert repr(fit(once, schema)) == repr(once)
