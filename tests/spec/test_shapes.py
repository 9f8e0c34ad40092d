"""Joining alternatives into one schema: nothing that an alternative accepts is lost."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.extract.model import Wire
from bitrix24_openapi.openapi.unions import covers, join, ordered
from bitrix24_openapi.spec.policy import KIND_SCHEMAS, WIRE_SCHEMAS, Schema

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
NULL = {"type": "null"}
DIGITS = {"type": "string", "pattern": r"^-?\d+$"}
EMPTY_LIST = {"type": "array", "items": {}, "maxItems": 0}
DATETIME = {"type": "string", "format": "date-time"}
ENUM = {"type": "string", "enum": ["Y", "N"]}
OBJECT = {"type": "object", "properties": {"id": INTEGER}}

ALTERNATIVES: list[Schema] = [
    *(schema for schemas in KIND_SCHEMAS.values() for schema in schemas if schema),
    *(schema for schemas in WIRE_SCHEMAS.values() for schema in schemas),
    OBJECT,
    {"type": "object", "required": ["id"], "properties": {"id": INTEGER}},
    {"type": "array", "items": INTEGER, "minItems": 1},
    {"type": "integer", "enum": [1, 2]},
    {"type": "integer", "minimum": 3},
    {"type": "string", "maxLength": 2},
]
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["", "Y", "N", "x", "547", "-1", "20.00", "2024-08-30", "long text"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.just("id"), inner, max_size=1),
    max_leaves=4,
)


def accepts(schema: Schema, value: Any) -> bool:
    return jsonschema_rs.is_valid(schema, value)


@pytest.mark.parametrize(
    ("alternatives", "joined"),
    [
        ([], {}),
        ([STRING], STRING),
        ([STRING, STRING], STRING),
        ([STRING, {}], {}),
        ([INTEGER, DIGITS], {"type": ["integer", "string"], "pattern": r"^-?\d+$"}),
        ([NULL, INTEGER], {"type": ["integer", "null"]}),
        ([STRING, DIGITS], STRING),
        ([DIGITS, STRING], STRING),
        ([INTEGER, {"type": "number"}], {"type": "number"}),
        ([{"type": "boolean"}, ENUM], {"anyOf": [{"type": "boolean"}, ENUM]}),
        ([OBJECT, EMPTY_LIST], {"anyOf": [OBJECT, EMPTY_LIST]}),
        ([OBJECT, NULL], {**OBJECT, "type": ["object", "null"]}),
        ([{"$ref": "#/x"}, NULL], {"anyOf": [{"$ref": "#/x"}, NULL]}),
        ([{"type": "array", "items": STRING}, EMPTY_LIST], {"type": "array", "items": STRING}),
        ([OBJECT, STRING, NULL], {"anyOf": [{**OBJECT, "type": ["object", "null"]}, STRING]}),
        (
            [{"type": "string", "format": "date-time"}, {"type": "string", "maxLength": 0}],
            {
                "anyOf": [
                    {"type": "string", "format": "date-time"},
                    {"type": "string", "maxLength": 0},
                ]
            },
        ),
    ],
)
def test_join(alternatives: list[Schema], joined: Schema) -> None:
    assert join(alternatives) == joined


@given(st.lists(st.sampled_from(ALTERNATIVES), max_size=5), JSON)
def test_a_join_accepts_exactly_what_its_alternatives_accept(
    alternatives: list[Schema], value: Any
) -> None:
    expected = any(accepts(schema, value) for schema in alternatives) or not alternatives
    # An observed bare object stands for the object that is described.
    bare = {"type": "object"} in alternatives and len(alternatives) > 1
    if not (bare and isinstance(value, dict)):
        assert accepts(join(alternatives), value) == expected


@given(st.sampled_from(ALTERNATIVES), st.sampled_from(ALTERNATIVES), JSON)
def test_a_covered_schema_accepts_nothing_more(wide: Schema, narrow: Schema, value: Any) -> None:
    if covers(wide, narrow) and narrow != {"type": "object"} and accepts(narrow, value):
        assert accepts(wide, value)


@given(st.lists(st.sampled_from(ALTERNATIVES), max_size=5))
def test_joining_leaves_its_input_alone(alternatives: list[Schema]) -> None:
    before = [dict(schema) for schema in alternatives]
    join(alternatives)
    assert alternatives == before


def test_keywords_have_one_order() -> None:
    mixed = {"x-other": 1, "items": {}, "x-b24-type": "t", "type": "array", "description": "d"}
    assert list(ordered(mixed)) == ["type", "x-b24-type", "description", "items", "x-other"]


def test_every_kind_of_value_has_a_schema() -> None:
    assert set(WIRE_SCHEMAS) == set(Wire)
