"""Answers made from the spec."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import catalogue as whole_api

from bitrix24_openapi.mock.catalogue import Catalogue
from bitrix24_openapi.mock.model import Operation
from bitrix24_openapi.mock.samples import Samples, examples

from .core import document, operation

INTEGER = {"type": "integer"}


def sample(described: dict[str, Any], seed: int = 0, schemas: Any = None) -> Any:
    catalogue = Catalogue([document({"m": described}, schemas=schemas)])
    found = catalogue.find("classic", "m")
    assert found is not None
    return Samples(catalogue, seed).of(found)


def test_the_documented_example_comes_first() -> None:
    made = sample(operation(result=INTEGER, examples=[{"result": 394, "time": {}}]))
    assert (made.result, made.encoded) == (394, b"394")


def test_an_example_that_breaks_the_schema_does_not_count() -> None:
    made = sample(operation(result=INTEGER, examples=[{"result": "x"}, {"result": 2}]))
    assert made.result == 2


def test_errors_that_come_with_200_are_no_success() -> None:
    made = sample(operation(result=INTEGER, examples=[{"error": "X"}, {"result": 2}]))
    assert made.result == 2


def test_what_stands_beside_the_result_is_kept() -> None:
    example = {"result": [], "total": 7, "next": 50, "result_error": [], "time": {}}
    made = sample(operation(examples=[example]))
    assert (made.total, made.next, made.beside) == (7, 50, {"result_error": []})


def test_a_list_ends_with_its_example() -> None:
    """Who follows `next` of an example would go round in circles."""
    pagination = {"style": "start", "items": "/result/items", "total": "/total"}
    example = {"result": {"items": [1, 2]}, "total": 5000, "next": 50}
    made = sample(operation(examples=[example], pagination=pagination))
    assert (made.total, made.next) == (2, None)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "integer", "minimum": 5, "maximum": 5}, 5),
        ({"const": "x"}, "x"),
        ({"enum": [None, "Y"]}, "Y"),
        ({"type": ["null", "integer"], "minimum": 7, "maximum": 7}, 7),
        ({"type": "null"}, None),
        ({"type": "string", "format": "date"}, "2026-01-15"),
        ({"type": "array"}, []),
        ({"type": "array", "maxItems": 0, "items": INTEGER}, []),
        ({"type": "array", "items": {"const": 1}}, [1]),
        ({"type": "object", "properties": {"a": {"const": 1}}}, {"a": 1}),
        ({"$ref": "#/components/schemas/One"}, {"a": 1}),
        ({"anyOf": [{"const": 1}, {"const": 2}]}, 1),
        (
            {"allOf": [{"$ref": "#/components/schemas/One"}, {"required": ["b"]}]},
            {"a": 1, "b": None},
        ),
        ({}, True),
    ],
)
def test_made_from_the_schema(schema: dict[str, Any], expected: Any) -> None:
    one = {"type": "object", "properties": {"a": {"const": 1}}}
    assert sample(operation(result=schema), schemas={"One": one}).result == expected


def test_schemas_that_contain_themselves_come_to_an_end() -> None:
    node = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"const": 1},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        },
    }
    made = sample(operation(result={"$ref": "#/components/schemas/Node"}), schemas={"Node": node})
    assert made.result["children"][0]["id"] == 1


schemas = st.recursive(
    st.sampled_from(
        [
            {"type": "integer"},
            {"type": ["string", "null"]},
            {"type": ["integer", "string"], "pattern": r"^-?\d+$"},
            {"type": "string", "pattern": r"^-?\d+$"},
            {"type": "string", "format": "date-time"},
            {"type": "string", "maxLength": 3, "minLength": 2},
            {"type": "number", "exclusiveMinimum": 3, "maximum": 4},
            {"type": "boolean"},
            {"enum": ["Y", "N"]},
            {},
        ]
    ),
    lambda inner: (
        st.fixed_dictionaries({"type": st.just("array"), "items": inner})
        | st.builds(
            lambda properties, required: {
                "type": "object",
                "properties": properties,
                "required": sorted(required & set(properties)),
            },
            st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
            st.sets(st.sampled_from("abcd")),
        )
        | st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=3)})
    ),
    max_leaves=8,
)


@given(schemas, st.integers(0, 5))
def test_what_is_made_is_valid(schema: dict[str, Any], seed: int) -> None:
    result = sample(operation(result=schema), seed).result
    assert jsonschema_rs.Draft202012Validator(schema).is_valid(result)


def _made(seed: int) -> dict[str, Any]:
    catalogue = whole_api()
    samples = Samples(catalogue, seed)
    return {
        f"{each.generation} {each.name}": samples.of(each).result for each in catalogue.operations()
    }


def test_the_seed_decides_and_nothing_else() -> None:
    catalogue = whole_api()
    first, again, other = _made(1), _made(1), _made(2)
    assert first == again
    assert first != other
    backwards = Samples(catalogue, 1)
    for each in reversed(list(catalogue.operations())):
        assert backwards.of(each).result == first[f"{each.generation} {each.name}"]


def test_every_documented_example_is_used() -> None:
    """An example that is not used would be one that breaks its own schema."""
    catalogue = whole_api()
    samples = Samples(catalogue)
    unused = [
        each.name
        for each in catalogue.operations()
        if (documented := [example["result"] for example in examples(each)])
        and samples.of(each).result not in documented
    ]
    assert unused == []


def test_a_sample_is_made_once() -> None:
    catalogue = whole_api()
    samples = Samples(catalogue)
    found: Operation | None = catalogue.find("classic", "crm.deal.get")
    assert found is not None
    assert samples.of(found) is samples.of(found)
