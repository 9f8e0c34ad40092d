"""Documents made readable: each step on a small schema, and all of them with the parser itself."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from bitrix24_openapi.client import schema_steps as steps
from bitrix24_openapi.client.classes import Names, cut_recursion, is_class, merge_all_of
from bitrix24_openapi.client.defaults import keeps_default
from bitrix24_openapi.client.document_schemas import Step, map_schema
from bitrix24_openapi.client.normalise import normalise
from bitrix24_openapi.client.property_names import distinct_property_names

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer"}


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def of(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties}


def document(result: Schema, *operations: str, **schemas: Schema) -> dict[str, Any]:
    def operation(name: str) -> dict[str, Any]:
        content = {"application/json": {"schema": result}}
        return {"operationId": name, "responses": {"200": {"description": "", "content": content}}}

    return {
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "paths": {f"/{name}": {"post": operation(name)} for name in operations or ("a.get",)},
        "components": {"schemas": schemas},
    }


def parse(source: dict[str, Any], *, literal_enums: bool = True) -> tuple[GeneratorData, list[str]]:
    config = Config.from_sources(
        ConfigFile(literal_enums=literal_enums), MetaType.NONE, Path("x"), "utf-8", False, None
    )
    data = GeneratorData.from_dict(source, config=config)
    assert not isinstance(data, GeneratorError), data.detail
    collections = data.endpoint_collections_by_tag.values()
    errors = [*data.errors, *(error for one in collections for error in one.parse_errors)]
    return data, [f"{error.header} {error.detail}" for error in errors]


def endpoints(data: GeneratorData) -> list[str]:
    return [e.name for one in data.endpoint_collections_by_tag.values() for e in one.endpoints]


# --- The whole of it -----------------------------------------------------------------------

#: What the parser warns of, refuses or stops at when it is given the document as it is.
REFUSED: dict[str, dict[str, Any]] = {
    "array without items": document({"type": "array", "maxItems": 0}),
    "enum of two types": document({"enum": ["Y", 1]}),
    "enum of fractions": document({"enum": [0.5, 1.5]}),
    "enums that clash": document(
        of(b=of(c={"type": "string", "enum": ["1"]}), bC={"type": "string", "enum": ["2"]})
    ),
    "one class name twice": document(of(b=of(c=of(x=TEXT)), bC=of(y=TEXT))),
    "case of component names": document(ref("Ab"), Ab=of(x=TEXT), ab=of(x=TEXT)),
    "filter sign": document(of(**{"DELETED": TEXT, "=DELETED": TEXT})),
    "property typed twice": document(
        {"allOf": [ref("A"), of(x={"type": "array", "items": NUMBER})]}, A=of(x=TEXT)
    ),
    "allOf of no objects": document({"allOf": [ref("A"), {"minLength": 1}]}, A=TEXT),
    "recursion by an array": document(ref("A"), A={"type": "array", "items": ref("A")}),
    "recursion in a union": document(
        ref("A"), A={"anyOf": [TEXT, of(inner={"type": "array", "items": ref("A")})]}
    ),
    "default of a reference": document(
        of(x={"type": "string", "enum": ["a"], "default": "b"}),
    ),
    "default of a wrong type": document(of(x={"type": "integer", "default": "many"})),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_was_refused_is_read(name: str) -> None:
    given = REFUSED[name]
    kept = copy.deepcopy(given)
    config = Config.from_sources(
        ConfigFile(literal_enums=True), MetaType.NONE, Path("x"), "utf-8", False, None
    )
    raw = GeneratorData.from_dict(copy.deepcopy(given), config=config)
    assert not isinstance(raw, GeneratorError)
    assert raw.errors or any(c.parse_errors for c in raw.endpoint_collections_by_tag.values())
    for literal_enums in (True, False):
        data, errors = parse(normalise(given), literal_enums=literal_enums)
        assert errors == []
        assert endpoints(data) == ["a_get"]
    assert given == kept, "the input was changed"


def test_normalising_twice_changes_nothing_more() -> None:
    for given in REFUSED.values():
        once = normalise(given)
        assert normalise(once) == once


def test_operations_of_one_module_get_names_of_their_own() -> None:
    data, errors = parse(normalise(document(TEXT, "a.get", "a_get", "A.Get")))
    assert errors == []
    assert sorted(endpoints(data)) == ["a_get", "a_get_2", "a_get_3"]


def test_webhooks_are_dropped() -> None:
    assert "webhooks" not in normalise({**document(TEXT), "webhooks": {"ON": {}}})


def test_inner_classes_are_named_after_their_place() -> None:
    schemas = normalise(
        document(
            of(result=ref("AResult")),
            AResult={"type": ["object", "null"], "properties": {"list": {"items": of(x=TEXT)}}},
        )
    )["components"]["schemas"]
    assert set(schemas) == {"AGetResponse", "AResult", "AResultObject", "AResultObjectListItem"}
    assert schemas["AResult"]["anyOf"] == [ref("AResultObject"), {"type": "null"}]


def test_an_inner_enum_keeps_its_default_and_description() -> None:
    enum = {"type": "string", "enum": ["Y", "N"], "default": "N", "description": "open"}
    data, errors = parse(normalise(document(of(open=enum))))
    assert errors == []
    properties = data.models[0].optional_properties
    assert properties is not None
    assert properties[0].default is not None
    assert properties[0].default.raw_value == "N"
    assert properties[0].description is not None


# --- Steps over one schema -----------------------------------------------------------------

STEPS: list[tuple[Step, Schema, Schema]] = [
    (steps.arrays_have_items, {"type": "array"}, {"type": "array", "items": {}}),
    (
        steps.arrays_have_items,
        {"type": ["array", "null"]},
        {"type": ["array", "null"], "items": {}},
    ),
    (steps.arrays_have_items, TEXT, TEXT),
    (steps.plain_constants, {"const": None}, {"type": "null"}),
    (steps.plain_constants, {"type": "object", "const": {}}, {"type": "object"}),
    (steps.plain_constants, {"const": "a"}, {"const": "a"}),
    (steps.enums_of_one_type, {"type": "string", "enum": []}, TEXT),
    (steps.enums_of_one_type, {"enum": ["a"]}, {"type": "string", "enum": ["a"]}),
    (steps.enums_of_one_type, {"enum": [True, False]}, {"type": "boolean"}),
    (
        steps.enums_of_one_type,
        {"enum": ["a", 1, None], "x-enum-varnames": ["A", "ONE", "NONE"], "description": "d"},
        {
            "description": "d",
            "anyOf": [
                {"type": "string", "enum": ["a"], "x-enum-varnames": ["A"]},
                {"type": "integer", "enum": [1], "x-enum-varnames": ["ONE"]},
                {"type": "null"},
            ],
        },
    ),
    (steps.distinct_enum_members, {"enum": ["a", "b"]}, {"enum": ["a", "b"]}),
    (
        steps.distinct_enum_members,
        {"enum": ["a", "A"]},
        {"enum": ["a", "A"], "x-enum-varnames": ["A", "A_1"]},
    ),
    (steps.distinct_enum_members, {"enum": [1, 2]}, {"enum": [1, 2]}),
    (
        steps.requirements_alone,
        {**of(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {**of(a=TEXT, b=TEXT), "x-b24-required-any": [["a"], ["b"]]},
    ),
    (steps.requirements_alone, {"anyOf": [TEXT, NUMBER]}, {"anyOf": [TEXT, NUMBER]}),
    (
        steps.alternatives_of_objects,
        {**of(a=TEXT), "oneOf": [of(b=TEXT), of(c=TEXT)]},
        {"anyOf": [{"allOf": [of(a=TEXT), of(b=TEXT)]}, {"allOf": [of(a=TEXT), of(c=TEXT)]}]},
    ),
    (
        steps.objects_or_others,
        {"type": ["object", "null"], "properties": {"a": TEXT}},
        {"anyOf": [of(a=TEXT), {"type": "null"}]},
    ),
    (steps.objects_or_others, {"type": ["string", "null"]}, {"type": ["string", "null"]}),
    (
        steps.type_beside_union,
        {"type": ["string", "integer"], "anyOf": [TEXT, NUMBER]},
        {"anyOf": [TEXT, NUMBER]},
    ),
    (
        steps.maps_by_pattern,
        {"type": "object", "patternProperties": {"^n": TEXT, "^m": TEXT}},
        {"type": "object", "additionalProperties": TEXT},
    ),
    (
        steps.maps_by_pattern,
        {"type": "object", "patternProperties": {"^n": TEXT, "^m": NUMBER}},
        {"type": "object", "additionalProperties": {"anyOf": [TEXT, NUMBER]}},
    ),
    (
        steps.maps_by_pattern,
        {**of(a=TEXT), "patternProperties": {"^n": TEXT}},
        {**of(a=TEXT), "patternProperties": {"^n": TEXT}},
    ),
    (
        steps.reference_parts,
        {"allOf": [ref("A")], "description": "d"},
        {**ref("A"), "description": "d"},
    ),
    (
        steps.reference_parts,
        {"allOf": [ref("A")], "default": "d"},
        {"allOf": [ref("A")], "default": "d"},
    ),
    (steps.exact_defaults, {**NUMBER, "default": "x"}, {**NUMBER, "x-b24-default": "x"}),
    (steps.exact_defaults, {**NUMBER, "default": 1}, {**NUMBER, "default": 1}),
    (
        distinct_property_names,
        {**of(**{"=D": TEXT, "D": NUMBER, "e": TEXT}), "required": ["=D"]},
        {
            **of(eq_D={**TEXT, "x-b24-wire-name": "=D"}, D=NUMBER, e=TEXT),
            "required": ["eq_D"],
        },
    ),
    (
        distinct_property_names,
        of(to_dict=TEXT),
        of(field_to_dict={**TEXT, "x-b24-wire-name": "to_dict"}),
    ),
    # The parser tells these apart itself.
    (distinct_property_names, of(aB=TEXT, a_b=TEXT), of(aB=TEXT, a_b=TEXT)),
]


@pytest.mark.parametrize(
    ("step", "given", "wanted"), STEPS, ids=[f"{s.__name__}-{n}" for n, (s, *_) in enumerate(STEPS)]
)
def test_step(step: Step, given: Schema, wanted: Schema) -> None:
    kept = copy.deepcopy(given)
    assert step(given) == wanted
    assert given == kept


def test_a_whole_schema_of_true_allows_anything() -> None:
    mapped = map_schema({"items": True, "properties": {"a": False}}, lambda schema: schema)
    assert mapped == {"items": {}, "properties": {"a": {}}}


@pytest.mark.parametrize(
    ("schema", "kept"),
    [
        ({**TEXT, "default": "a"}, True),
        ({**TEXT, "default": 'a"b'}, False),
        ({**TEXT, "default": 1}, False),
        ({**TEXT, "format": "date", "default": "2026-01-31"}, True),
        ({**TEXT, "format": "date", "default": "today"}, False),
        ({**TEXT, "format": "uuid", "default": "1"}, False),
        ({**NUMBER, "default": True}, False),
        ({**NUMBER, "default": 1.5}, False),
        ({"type": "number", "default": 1.5}, True),
        ({"type": "boolean", "default": False}, True),
        ({"type": "boolean", "default": "N"}, False),
        ({"type": ["string", "integer"], "default": 5}, False),
        ({"type": ["integer", "string"], "default": 5}, True),
        ({"type": ["integer", "string"], "default": "5"}, False),
        ({"type": ["integer", "string"], "default": "a"}, True),
        ({"anyOf": [{"type": "null"}, {**TEXT, "enum": ["a"]}], "default": "a"}, True),
        ({"type": "array", "items": TEXT, "default": []}, False),
        ({"type": "null", "default": None}, False),
        ({"const": "a", "default": "b"}, False),
        ({"default": "a"}, True),
    ],
)
def test_defaults_that_stay_what_they_are(schema: Schema, *, kept: bool) -> None:
    assert keeps_default(schema) is kept


# --- Classes -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (of(a=TEXT), True),
        ({"properties": {}}, True),
        ({"enum": ["a"]}, True),
        ({"type": "boolean", "enum": [True]}, False),
        ({"anyOf": [TEXT]}, False),
        ({"allOf": [ref("A"), of(a=TEXT)]}, True),
        ({"allOf": [ref("A")], "default": "a"}, False),
        (ref("A"), False),
        (TEXT, False),
    ],
)
def test_classes_are_objects_and_enums(schema: Schema, *, expected: bool) -> None:
    assert is_class(schema) is expected


def test_a_later_part_of_all_of_says_more_and_may_say_other() -> None:
    base = {**of(a=TEXT, b=TEXT), "required": ["a"]}
    both = {"allOf": [ref("A"), {**of(a=NUMBER, b={"description": "d"}), "required": ["b"]}]}
    assert merge_all_of({"B": both, "A": base})["B"] == {
        **of(a=NUMBER, b={**TEXT, "description": "d"}),
        "required": ["a", "b"],
    }


def test_all_of_itself_ends() -> None:
    merged = merge_all_of({"A": {"allOf": [ref("A"), of(a=TEXT)]}})
    assert merged == {"A": of(a=TEXT)}


def test_recursion_through_objects_stays() -> None:
    schemas = {"A": of(b=ref("B")), "B": {"type": "array", "items": ref("A")}}
    assert cut_recursion(schemas) == schemas


def test_recursion_without_an_object_is_cut_once() -> None:
    schemas: dict[str, Schema] = {
        "A": {"type": "array", "items": ref("B")},
        "B": {"anyOf": [ref("A"), TEXT]},
    }
    assert cut_recursion(schemas) == {
        "A": schemas["A"],
        "B": {"anyOf": [{"x-b24-recursive": "A"}, TEXT]},
    }


def test_names_differ_as_modules_whatever_their_case() -> None:
    names = Names()
    wished = [("Ab",), ("AB",), ("Ab", "AbObject"), ("Ab", "AbObject")]
    assert [names.take(*one) for one in wished] == ["Ab", "AB2", "AbObject", "AbObject2"]
