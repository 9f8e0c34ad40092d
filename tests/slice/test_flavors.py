"""Flavours of documents: what tools get, and that it still describes the same API."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_spec_validator import validate
from tests.paths import SPEC

from bitrix24_openapi.openapi.document import Document
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.openapi.readings import Reading, read_document
from bitrix24_openapi.slice.codegen import ALSO_MARK, Simplifier, simplified
from bitrix24_openapi.slice.flavors import Flavor, flavored
from bitrix24_openapi.slice.lenient import with_untyped_answers
from bitrix24_openapi.slice.openapi30 import lowered_schema
from bitrix24_openapi.slice.type_names import BUILT_IN, LONGEST, safe_names

BOTH = ("openapi.yaml", "openapi-v3.yaml")
NARROW = [flavor for flavor in Flavor if flavor is not Flavor.WIRE]
REF = {"$ref": "#/components/schemas/Deal"}
COMPONENTS: dict[str, Any] = {
    "Deal": {"type": "object", "properties": {"ID": {"type": "integer"}}},
    "Tree": {
        "type": "object",
        "properties": {"next": {"anyOf": [{"$ref": "#/components/schemas/Tree"}, REF]}},
    },
}


@cache
def whole(name: str) -> Any:
    return load_document(SPEC / name)


@cache
def made(name: str, flavor: Flavor) -> dict[str, Any]:
    return flavored(whole(name), flavor)


def opened(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "additionalProperties": True}


@pytest.mark.parametrize(
    ("schema", "simple"),
    [
        ({}, {}),
        ({"type": ["string", "null"]}, {"type": ["string", "null"]}),
        ({"type": "null"}, {}),
        (
            {"type": ["integer", "string"], "x-b24-type": "integer", "pattern": r"^\d+$"},
            {"type": "integer", ALSO_MARK: ["string"]},
        ),
        (
            {"type": ["integer", "string"], "x-b24-type": "integer | string"},
            {"type": "string", ALSO_MARK: ["integer"]},
        ),
        ({"type": ["integer", "number"]}, {"type": "number"}),
        (
            {
                "anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["Y"]}],
                "x-b24-type": "boolean",
            },
            {"type": "boolean", ALSO_MARK: ["string"]},
        ),
        (
            {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "maxLength": 0}]},
            {"type": "string"},
        ),
        (
            {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}]},
            {"type": "string", "enum": ["a", "b"]},
        ),
        ({"type": "string", "enum": ["ASC", "asc"]}, {"type": "string"}),
        ({"type": "string", "enum": ["", "a"]}, {"type": "string"}),
        ({"type": "string", "default": "a", "title": "Kind"}, {"type": "string"}),
        ({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}, {}),
        ({"anyOf": [REF, {"type": "null"}]}, {"anyOf": [REF, {"type": "null"}]}),
        (
            {"anyOf": [{"type": "array", "items": {}, "maxItems": 0}, REF]},
            {**REF, ALSO_MARK: ["array"]},
        ),
        (
            {"anyOf": [{"type": "array", "items": REF}, {"type": "array", "items": {}}]},
            {"type": "array", "items": {}},
        ),
        (
            {"anyOf": [REF, {"type": "object", "properties": {"ID": {"type": "string"}}}]},
            opened(ID={"type": "string", ALSO_MARK: ["integer"]}),
        ),
        (
            {"allOf": [REF, {"type": "object", "properties": {"X": {"type": "string"}}}]},
            opened(ID={"type": "integer"}, X={"type": "string"}),
        ),
        (
            {
                "type": "object",
                "properties": {"A": {}, "a": {}, "*": {}},
                "required": ["*"],
                "anyOf": [{"required": ["A"]}, {"required": ["a"]}],
            },
            opened(A={}),
        ),
        (
            {"type": "object", "patternProperties": {"^UF_": {"type": "string"}}},
            {"type": "object", "additionalProperties": True},
        ),
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
    ],
)
def test_codegen_of_a_schema(schema: dict[str, Any], simple: dict[str, Any]) -> None:
    before = copy.deepcopy(schema)
    assert Simplifier(COMPONENTS).schema(schema) == simple
    assert schema == before


def test_components_that_contain_themselves() -> None:
    simple = Simplifier(COMPONENTS).schema(COMPONENTS["Tree"])
    assert simple["additionalProperties"] is True


@pytest.mark.parametrize(
    ("schema", "lower"),
    [
        (True, {}),
        (False, {"not": {}}),
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": "null"}, {"nullable": True}),
        (
            {"type": ["integer", "string"], "pattern": "^a", "minimum": 1, "description": "d"},
            {
                "description": "d",
                "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^a"}],
            },
        ),
        (
            {"type": ["integer", "string"], "enum": [1, "1"]},
            {"anyOf": [{"type": "integer", "enum": [1]}, {"type": "string", "enum": ["1"]}]},
        ),
        ({"anyOf": [REF, {"type": "null"}]}, {"nullable": True, "allOf": [REF]}),
        (
            {"anyOf": [REF, {"type": "string"}, {"type": "null"}]},
            {"nullable": True, "anyOf": [REF, {"type": "string", "nullable": True}]},
        ),
        ({**REF, "description": "d"}, {"description": "d", "allOf": [REF]}),
        (REF, REF),
        ({"const": 5}, {"enum": [5]}),
        ({"type": "string", "examples": ["a", "b"]}, {"type": "string", "example": "a"}),
        (
            {"type": "integer", "exclusiveMinimum": 0},
            {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
        ),
        ({"type": "array"}, {"type": "array", "items": {}}),
        (
            {"type": "array", "prefixItems": [{"type": "string"}, REF], "items": False},
            {"type": "array", "items": {"anyOf": [{"type": "string"}, REF]}},
        ),
        (
            {
                "type": "object",
                "patternProperties": {"^a": {"type": "string"}},
                "additionalProperties": False,
            },
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
        (
            {
                "type": "object",
                "patternProperties": {"^a": {"type": "string"}},
                "additionalProperties": REF,
            },
            {"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, REF]}},
        ),
        (
            # keywords that are names of members are none
            {"type": "object", "properties": {"const": {"const": 1}, "examples": {}}},
            {"type": "object", "properties": {"const": {"enum": [1]}, "examples": {}}},
        ),
        (
            {"type": "string", "contentEncoding": "base64"},
            {"type": "string", "format": "byte"},
        ),
    ],
)
def test_openapi_30_of_a_schema(schema: Any, lower: dict[str, Any]) -> None:
    before = copy.deepcopy(schema)
    assert lowered_schema(schema) == lower
    assert schema == before


def schemas_in(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Every schema of a 3.0 document, at any depth."""
    waiting: list[Any] = []
    for operation in (each.raw for each in Document(document).methods.values()):
        for holder in (operation.get("requestBody", {}), *operation["responses"].values()):
            waiting += [each["schema"] for each in holder.get("content", {}).values()]
    waiting += document["components"]["schemas"].values()
    while waiting:
        schema = waiting.pop()
        yield schema
        for key in ("items", "additionalProperties", "not"):
            if isinstance(schema.get(key), dict):
                waiting.append(schema[key])
        waiting += schema.get("properties", {}).values()
        for key in ("allOf", "anyOf", "oneOf"):
            waiting += schema.get(key, ())


@pytest.mark.slow
@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("flavor", NARROW)
def test_flavors_are_openapi_30(name: str, flavor: Flavor) -> None:
    document = made(name, flavor)
    assert document["openapi"] == "3.0.3"
    assert "webhooks" not in document
    validate(document)


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("flavor", NARROW)
def test_flavors_have_no_keyword_of_31(name: str, flavor: Flavor) -> None:
    gone = {"const", "patternProperties", "prefixItems", "examples", "propertyNames"}
    seen = 0
    for schema in schemas_in(made(name, flavor)):
        seen += 1
        assert gone.isdisjoint(schema)
        assert isinstance(schema.get("type", ""), str)
        assert schema.get("type") != "null"
        assert schema.keys() == {"$ref"} or "$ref" not in schema
    assert seen > 1000


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("flavor", NARROW)
def test_flavors_have_all_methods(name: str, flavor: Flavor) -> None:
    assert list(made(name, flavor)["paths"]) == list(whole(name)["paths"])


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("flavor", [Flavor.CODEGEN, Flavor.CODEGEN_LENIENT])
def test_codegen_has_no_unions_and_no_wrong_names(name: str, flavor: Flavor) -> None:
    document = made(name, flavor)
    for schema in schemas_in(document):
        assert {"anyOf", "oneOf", "title", "default"}.isdisjoint(schema)
        assert len(schema.get("allOf", "1")) == 1  # beside ``nullable`` alone
        if schema.get("type") == "object":
            assert schema["additionalProperties"] not in (False, None)
        members = [member.lower() for member in schema.get("properties", {})]
        assert len(set(members)) == len(members)
        assert {key for key in schema if key.startswith("x-")} <= {ALSO_MARK}
    names = list(document["components"]["schemas"])
    assert not [each for each in names if len(each) > LONGEST or each.lower() in BUILT_IN]
    assert len({each.lower() for each in names}) == len(names)


def also_admitted(schema: Any) -> Any:
    """The schema with the types that it lists as left out."""
    if isinstance(schema, list):
        return [also_admitted(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: also_admitted(each) for key, each in schema.items()}
    also = schema.get(ALSO_MARK)
    if not isinstance(also, list):
        return inner
    own = {key: each for key, each in inner.items() if key != ALSO_MARK}
    return {"anyOf": [own, {"type": also}]}


def validator(document: Document, method: str) -> jsonschema_rs.Draft202012Validator:
    """Of the requests of a method, with the components that they need."""
    request = document.methods[method].request
    needed = {name: document.schemas.components[name] for name in document.schemas.closure(request)}
    return jsonschema_rs.Draft202012Validator(
        {"allOf": [request], "components": {"schemas": needed}}
    )


@pytest.mark.parametrize("name", BOTH)
def test_requests_that_were_valid_stay_valid(name: str) -> None:
    """Every documented request fits the types of codegen, but for those listed beside them."""
    canonical = read_document(whole(name), Reading.CANONICAL)
    simple = also_admitted(simplified(canonical))
    before, after = Document(canonical), Document(simple)
    published = Document(whole(name)).methods
    tried = 0
    refused = []
    for method in before.methods:
        examples = published[method].request_examples
        if before.methods[method].request is None or not examples:
            continue
        was, now = validator(before, method), validator(after, method)
        for example in examples:
            if was.is_valid(example):
                tried += 1
                refused += [f"{method}: {e.message}" for e in now.iter_errors(example)]
    assert tried > 20
    assert not refused, "\n".join(refused)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(["Time", "time", "TimeModel", "String", "Error", "Deal"]),
            st.from_regex(r"\A([A-Z][a-z]{0,9}){1,12}\Z"),
            st.from_regex(r"\A[A-Z]{70,110}\Z"),
        ),
        unique=True,
    )
)
def test_names_are_safe_and_distinct(names: list[str]) -> None:
    renamed = safe_names(names)
    assert list(renamed) == names
    assert len({each.lower() for each in renamed.values()}) == len(names)
    for old, new in renamed.items():
        assert len(new) <= LONGEST
        assert new.lower() not in BUILT_IN
        assert re.fullmatch(r"\w+", new)
        folded = [each.lower() for each in names]
        if len(old) <= LONGEST and old.lower() not in BUILT_IN and folded.count(old.lower()) == 1:
            assert new == old


def test_lenient_answers_have_structure_and_no_types_of_scalars() -> None:
    scalar = {"type": "integer", "minimum": 1, "description": "Number"}
    record = {"type": "object", "properties": {"id": scalar, "tags": {"type": "array"}}}

    def body(name: str) -> dict[str, Any]:
        schema = {"$ref": f"#/components/schemas/{name}"}
        return {"description": "", "content": {"application/json": {"schema": schema}}}

    operation = {"requestBody": body("Asked"), "responses": {"200": body("Answer")}}
    lenient = with_untyped_answers(
        {
            "paths": {"/x": {"post": operation}},
            "components": {
                "schemas": {
                    "Asked": record,
                    "Answer": {"type": "array", "items": {"$ref": "#/components/schemas/Found"}},
                    "Found": record,
                }
            },
        }
    )
    schemas = lenient["components"]["schemas"]
    assert lenient["paths"]["/x"]["post"] == operation
    assert schemas["Asked"] == record
    assert schemas["Found"]["type"] == "object"
    assert schemas["Found"]["properties"]["id"] == {"description": "Number"}
    assert schemas["Found"]["properties"]["tags"] == {"type": "array"}
    assert schemas["Answer"]["items"] == {"$ref": "#/components/schemas/Found"}


def test_wire_is_the_document_itself() -> None:
    assert flavored(whole("openapi-v3.yaml"), Flavor.WIRE) == whole("openapi-v3.yaml")
