"""Field and Structure → JSON Schema: one table row a habit of the docs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.extract.model import (
    Alternative,
    DocType,
    EnumValue,
    Field,
    Limits,
    Origin,
    SharedType,
    Structure,
    TypeName,
    Wire,
)
from bitrix24_openapi.markdown.model import Source
from bitrix24_openapi.openapi.conventions import SCHEMAS
from bitrix24_openapi.openapi.readings import Reader
from bitrix24_openapi.spec.naming import shared_id
from bitrix24_openapi.spec.policy import DIGITS, KINDS, Kind, Schema, Side
from bitrix24_openapi.spec.schema import SchemaBuilder, SharedTypes
from bitrix24_openapi.spec.wire_values import component_schemas

HERE = Source("page.md", 1)


def doc_type(text: str, shared: str | None = None) -> DocType:
    """``integer | crm_x[]`` as the extractor gives it."""
    names = []
    for part in text.split(" | "):
        name = part.rstrip("[]")
        names.append(TypeName(name, (len(part) - len(name)) // 2, shared=shared))
    return DocType(text, tuple(names))


def a_field(name: str = "x", type_: str | None = "string", **more: Any) -> Field:
    shared = more.pop("shared", None)
    return Field(name, doc_type(type_, shared) if type_ else None, HERE, **more)


def builder(side: Side, *shared: SharedType) -> SchemaBuilder:
    return SchemaBuilder(side, SharedTypes({s.key: s for s in shared}), lambda _name, prose: prose)


def published(field: Field, side: Side = Side.RESPONSE, *shared: SharedType) -> Schema:
    """The schema as documents have it, without the documented type."""
    made = builder(side, *shared).field(field)
    made.pop("x-b24-type", None)
    return made


def read(made: Schema) -> Schema:
    """A schema with one form for each value."""
    return Reader(component_schemas()).schema(made)


def schema(field: Field, side: Side = Side.RESPONSE, *shared: SharedType) -> Schema:
    """The same of a field, without the documented type, which most cases do not ask about."""
    return read(published(field, side, *shared))


def accepts(made: Schema, value: Any) -> bool:
    return jsonschema_rs.is_valid({**made, "components": {"schemas": component_schemas()}}, value)


def entity(name: str = "crm_thing", *members: Field) -> SharedType:
    key = f"api-reference/crm/data-types.md#{name}"
    return SharedType(key, name, None, Structure(members), (), "", HERE)


def alias(name: str, base: str, *values: EnumValue) -> SharedType:
    key = f"api-reference/data-types.md#{name}"
    return SharedType(key, name, doc_type(base), None, values, "", HERE)


INSIDE = Structure((a_field("id", "integer"),))
INSIDE_SCHEMA = {
    "type": "object",
    "properties": {"id": {"type": "integer", "x-b24-type": "integer"}},
}
YES_NO = {"type": "string", "enum": ["Y", "N"]}
NUMBER = {"type": "number"}


@pytest.mark.parametrize(
    ("field", "side", "expected"),
    [
        # the documented type alone
        (a_field(type_="string"), Side.RESPONSE, {"type": "string"}),
        (a_field(type_="Integer"), Side.RESPONSE, {"type": "integer"}),
        (a_field(type_="double"), Side.RESPONSE, {"type": "number"}),
        (a_field(type_="any"), Side.RESPONSE, {}),
        (a_field(type_="unknown"), Side.RESPONSE, {}),
        (a_field(type_="nonsense"), Side.RESPONSE, {}),
        (a_field(type_="datetime"), Side.RESPONSE, {"type": "string", "format": "date-time"}),
        (a_field(type_="datetime"), Side.REQUEST, {"type": "string"}),
        (a_field(type_="string | null"), Side.RESPONSE, {"type": ["string", "null"]}),
        (a_field(type_="array"), Side.RESPONSE, {"type": "array", "items": {}}),
        (a_field(type_="object"), Side.RESPONSE, {"type": "object"}),
        (
            a_field(type_="integer[]"),
            Side.REQUEST,
            {"type": "array", "items": {"type": "integer"}},
        ),
        (
            a_field(type_="string[][]"),
            Side.REQUEST,
            {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
        ),
        # what requests accept in any case
        (a_field(type_="boolean"), Side.RESPONSE, {"type": "boolean"}),
        (a_field(type_="boolean"), Side.REQUEST, {"anyOf": [{"type": "boolean"}, YES_NO]}),
        (a_field(type_="integer"), Side.EVENT, {"type": "integer"}),
        # what examples show
        (
            a_field(type_="integer", observed=[Wire.DIGITS, Wire.INTEGER]),
            Side.RESPONSE,
            {"type": ["integer", "string"], "pattern": DIGITS},
        ),
        (
            a_field(type_="integer", observed=[Wire.NULL]),
            Side.RESPONSE,
            {"type": ["integer", "null"]},
        ),
        (
            a_field(type_="datetime", observed=[Wire.FALSE]),
            Side.RESPONSE,
            {
                "anyOf": [
                    {"type": "string", "format": "date-time"},
                    {"type": "boolean", "const": False},
                ]
            },
        ),
        (
            a_field(type_="object", inner=INSIDE, observed=[Wire.EMPTY_ARRAY]),
            Side.RESPONSE,
            {"anyOf": [INSIDE_SCHEMA, {"type": "array", "items": {}, "maxItems": 0}]},
        ),
        (
            a_field(type_="array", inner=INSIDE, observed=[Wire.ARRAY]),
            Side.RESPONSE,
            {"type": "array", "items": INSIDE_SCHEMA},
        ),
        # a documented array that travels as a map, and the other way round
        (
            a_field(type_="array", inner=INSIDE, observed=[Wire.OBJECT]),
            Side.RESPONSE,
            {"anyOf": [{"type": "array", "items": {}, "maxItems": 0}, INSIDE_SCHEMA]},
        ),
        (
            a_field(type_="object", inner=INSIDE, observed=[Wire.ARRAY]),
            Side.RESPONSE,
            {"anyOf": [INSIDE_SCHEMA, {"type": "array", "items": INSIDE_SCHEMA}]},
        ),
        # elements of which only examples tell
        (
            a_field(type_="array", observed=[Wire.ARRAY], observed_items=[Wire.STRING]),
            Side.RESPONSE,
            {"type": "array", "items": {"type": "string", "x-b24-source-kind": "example"}},
        ),
        (
            a_field(type_="integer[]", observed=[Wire.ARRAY], observed_items=[Wire.DIGITS]),
            Side.RESPONSE,
            {"type": "array", "items": {"type": ["integer", "string"], "pattern": DIGITS}},
        ),
        # no documented type
        (a_field(type_=None), Side.RESPONSE, {}),
        (a_field(type_=None, observed=[Wire.DIGITS]), Side.RESPONSE, {"type": "string"}),
        (a_field(type_=None, observed=[Wire.NULL]), Side.RESPONSE, {}),
        (a_field("ID", type_=None, observed=[Wire.INTEGER]), Side.RESPONSE, {"type": "integer"}),
        (a_field("QUANTITY", type_=None, observed=[Wire.INTEGER]), Side.RESPONSE, NUMBER),
        (a_field("basePriceDelivery", type_=None, observed=[Wire.INTEGER]), Side.RESPONSE, NUMBER),
        (
            a_field("priceTypeId", type_=None, observed=[Wire.INTEGER]),
            Side.RESPONSE,
            {"type": "integer"},
        ),
        (
            a_field(type_=None, observed=[Wire.INTEGER], origin=Origin.EXAMPLE),
            Side.REQUEST,
            {"x-b24-source-kind": "example"},
        ),
        (
            a_field(type_=None, observed=[Wire.INTEGER], origin=Origin.LIST),
            Side.REQUEST,
            {"type": ["integer", "string"], "x-b24-source-kind": "list"},
        ),
        (
            a_field(
                type_="string", observed=[Wire.OBJECT], examples_override_type=True, inner=INSIDE
            ),
            Side.RESPONSE,
            INSIDE_SCHEMA,
        ),
        # limits go to the types that they bind
        (
            a_field(type_="integer | string", limits=Limits(minimum=1, max_length=9)),
            Side.REQUEST,
            {"type": ["integer", "string"], "minimum": 1, "maxLength": 9},
        ),
        (
            a_field(type_="string[]", limits=Limits(max_items=50, minimum=1)),
            Side.REQUEST,
            {"type": "array", "items": {"type": "string"}, "maxItems": 50},
        ),
        # values
        (
            a_field(type_="string", enum=[EnumValue("ASC", "up"), EnumValue("DESC")]),
            Side.REQUEST,
            {
                "type": "string",
                "enum": ["ASC", "DESC"],
                "x-enum-descriptions": ["up", "DESC"],
            },
        ),
        (
            a_field(type_="integer", enum=[EnumValue("1", "low"), EnumValue("2", "high")]),
            Side.REQUEST,
            {
                "type": "integer",
                "enum": [1, 2],
                "x-enum-varnames": ["LOW", "HIGH"],
                "x-enum-descriptions": ["low", "high"],
            },
        ),
        (
            a_field(type_="boolean", enum=[EnumValue("Y", "yes"), EnumValue("N", "no")]),
            Side.RESPONSE,
            {"anyOf": [{"type": "boolean"}, YES_NO]},
        ),
        # defaults
        (a_field(type_="integer", default="5"), Side.REQUEST, {"type": "integer", "default": 5}),
        (
            a_field(type_="boolean", default="N"),
            Side.REQUEST,
            {"default": "N", "anyOf": [{"type": "boolean"}, YES_NO]},
        ),
        (
            a_field(type_="integer", default=None),
            Side.REQUEST,
            {"type": ["integer", "null"], "default": None},
        ),
        (
            a_field(type_="integer", default="soon"),
            Side.REQUEST,
            {"type": "integer", "x-b24-default": "soon"},
        ),
        # marks
        (
            a_field(type_="string", deprecated=True, conditional=True, description="words"),
            Side.REQUEST,
            {
                "type": "string",
                "description": "words",
                "deprecated": True,
                "x-b24-conditional": True,
            },
        ),
    ],
)
def test_field(field: Field, side: Side, expected: Schema) -> None:
    assert schema(field, side) == expected


def test_a_numeric_enumeration_that_travels_as_text_stays_an_enumeration() -> None:
    field = a_field(
        type_="integer", enum=[EnumValue(1, "a"), EnumValue(2, "b")], observed=[Wire.DIGITS]
    )
    integer, text = schema(field)["anyOf"]
    assert integer["enum"] == [1, 2]
    assert text["enum"] == ["1", "2"]
    assert text["type"] == "string"


def test_labels_that_are_sentences_stay_out() -> None:
    field = a_field(
        enum=[
            EnumValue("a", "short label"),
            EnumValue("b", "words and more words than a label has"),
        ]
    )
    assert schema(field)["x-enum-descriptions"] == ["short label", "b"]


def test_texts_that_do_not_tell_values_apart_stay_out() -> None:
    field = a_field(enum=[EnumValue("a", "done"), EnumValue("b", "done")])
    assert "x-enum-descriptions" not in schema(field)


@pytest.mark.parametrize(
    ("values", "names"),
    [(("ASC", "DESC"), None), (("asc", "deadlineDate"), ["ASC", "DEADLINE_DATE"])],
)
def test_names_of_values_stand_where_they_say_more_than_the_values(
    values: tuple[str, ...], names: list[str] | None
) -> None:
    field = a_field(enum=[EnumValue(value) for value in values])
    assert schema(field).get("x-enum-varnames") == names


def test_the_documented_type_is_kept_beside_what_travels() -> None:
    field = a_field(type_="crm_company[] | null", observed=[Wire.EMPTY])
    assert builder(Side.RESPONSE).field(field)["x-b24-type"] == "crm_company[] | null"


# --- the wire -----------------------------------------------------------------------------

SAMPLES: dict[Wire, Any] = {
    Wire.NULL: None,
    Wire.TRUE: True,
    Wire.FALSE: False,
    Wire.INTEGER: 7,
    Wire.NUMBER: 1.5,
    Wire.EMPTY: "",
    Wire.DIGITS: "547",
    Wire.DECIMAL: "20.00",
    Wire.YN: "Y",
    Wire.DATE: "2024-08-30",
    Wire.DATETIME: "2024-08-30T10:00:00+03:00",
    Wire.STRING: "text",
    Wire.ARRAY: [{"id": 1}],
    Wire.EMPTY_ARRAY: [],
    Wire.OBJECT: {"id": 1},
    Wire.EMPTY_OBJECT: {},
}


@given(
    st.sampled_from(sorted(KINDS)),
    st.lists(st.sampled_from(list(Wire)), unique=True),
    st.sampled_from([Side.REQUEST, Side.RESPONSE, Side.EVENT]),
    st.booleans(),
)
def test_a_schema_accepts_every_value_that_examples_show(
    type_: str, observed: list[Wire], side: Side, structured: bool
) -> None:
    field = a_field(type_=type_, observed=observed, inner=INSIDE if structured else None)
    made = published(field, side)
    for wire in observed:
        if wire in (Wire.NULL, Wire.INTEGER, Wire.FALSE) or KINDS[type_] is not Kind.FILE:
            assert accepts(made, SAMPLES[wire]), wire


@pytest.mark.parametrize(
    "value", ["aGVsbG8=", ["a.txt", "aGVsbG8="], {"fileData": ["a.txt", "aGVsbG8="]}]
)
def test_an_uploaded_file_has_three_forms(value: Any) -> None:
    assert accepts(published(a_field(type_="file"), Side.REQUEST), value)


@given(st.sampled_from(sorted(KINDS)), st.lists(st.sampled_from(list(Wire)), unique=True))
def test_arrays_always_say_what_is_in_them(type_: str, observed: list[Wire]) -> None:
    def check(node: Any) -> None:
        if isinstance(node, dict):
            types = node.get("type", [])
            if "array" in (types if isinstance(types, list) else [types]):
                assert "items" in node
            for child in node.values():
                check(child)
        elif isinstance(node, list):
            for child in node:
                check(child)

    check(schema(a_field(type_=type_, observed=observed)))


# --- structures ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("side", "required"),
    [
        (Side.REQUEST, ["marked"]),
        (Side.RESPONSE, None),
        (Side.EVENT, ["marked"]),
        (Side.SHARED, None),
    ],
)
def test_what_is_required_depends_on_the_side(side: Side, required: list[str] | None) -> None:
    structure = Structure(
        (
            a_field("marked", required=True),
            a_field("sometimes", required=True, conditional=True),
            a_field("always", seen=(2, 2)),
            a_field("seldom", seen=(1, 2)),
            a_field("never", seen=(0, 0)),
        )
    )
    assert builder(side).structure(structure).get("required") == required


def test_an_event_requires_nothing_that_portals_leave_out() -> None:
    structure = Structure(
        (a_field("event", required=True), a_field("event_handler_id", required=True))
    )
    assert builder(Side.EVENT).structure(structure)["required"] == ["event"]


def test_names_that_stand_for_many_become_patterns() -> None:
    structure = Structure((a_field("UF_...", "any", pattern="^UF_.+$"), a_field("ID", "integer")))
    made = builder(Side.REQUEST).structure(structure)
    assert list(made["properties"]) == ["ID"]
    assert made["patternProperties"]["^UF_[A-Z0-9_]+$"]["$ref"] == SCHEMAS + "CustomField"


def test_a_map_has_values_of_one_kind() -> None:
    made = builder(Side.RESPONSE).structure(Structure(map_of=a_field("", "integer")))
    assert read(made)["additionalProperties"]["type"] == "integer"


def test_alternatives_are_complete_in_themselves() -> None:
    structure = Structure(
        (a_field("id", required=True),),
        alternatives=(
            Alternative("1. Lead", Structure((a_field("status", required=True),))),
            Alternative("Deal", Structure((a_field("stage"),))),
        ),
    )
    lead, deal = builder(Side.REQUEST).structure(structure)["anyOf"]
    assert (lead["title"], list(lead["properties"])) == ("Lead", ["id", "status"])
    assert lead["required"] == ["id", "status"]
    assert (deal["title"], list(deal["properties"])) == ("Deal", ["id", "stage"])
    assert deal["required"] == ["id"]


def test_sets_of_names_of_which_one_is_needed() -> None:
    structure = Structure((a_field("A"), a_field("B")), required_sets=(("A",), ("B",)))
    made = builder(Side.REQUEST).structure(structure)
    assert [accepts(made, body) for body in ({"A": "1"}, {"B": "1"}, {})] == [True, True, False]


def test_a_name_that_is_documented_twice_keeps_both_meanings() -> None:
    structure = Structure((a_field("result", "object"), a_field("result", "boolean")))
    made = builder(Side.RESPONSE).structure(structure)["properties"]["result"]
    assert accepts(made, {})
    assert accepts(made, True)


def test_unknown_fields_are_allowed() -> None:
    made = builder(Side.RESPONSE).structure(INSIDE)
    assert accepts(made, {"id": 1, "UF_NEW": "x"})


# --- shared types -------------------------------------------------------------------------


def test_an_alias_is_the_scalar_it_stands_for() -> None:
    user = alias("user", "integer")
    made = schema(a_field(type_="user", shared=user.key), Side.RESPONSE, user)
    assert made == {"type": "integer"}


def test_an_alias_brings_its_values() -> None:
    kind = alias("crm_enum_x", "integer", EnumValue("1", "call"), EnumValue("2", "meeting"))
    made = schema(a_field(type_="crm_enum_x", shared=kind.key), Side.REQUEST, kind)
    assert made["enum"] == [1, 2]
    assert made["x-enum-varnames"] == ["CALL", "MEETING"]


def test_an_alias_of_itself_ends() -> None:
    loop = alias("loop", "loop")
    loop = replace(loop, alias_of=DocType("loop", (TypeName("loop", shared=loop.key),)))
    assert schema(a_field(type_="loop", shared=loop.key), Side.RESPONSE, loop) == {}


def test_a_shared_object_is_referred_to() -> None:
    thing = entity()
    made = builder(Side.RESPONSE, thing)
    node = read(made.field(a_field(type_="crm_thing[]", shared=thing.key)))
    assert node["items"] == {"$ref": SCHEMAS + shared_id(thing.key)}
    assert list(made.used) == [thing.key]


def test_a_member_type_is_that_of_the_member() -> None:
    thing = entity("catalog_thing", a_field("id", "integer"), a_field("code", "string"))
    for member, expected in (("id", "integer"), ("CODE", "string")):
        field = a_field(type_=f"catalog_thing.{member}", shared=thing.key)
        assert schema(field, Side.RESPONSE, thing) == {"type": expected}


def test_an_unknown_member_type_is_an_id_or_anything() -> None:
    assert schema(a_field(type_="sale_lost.id")) == {"type": ["string", "integer"]}
    assert schema(a_field(type_="sale_lost.color")) == {}


def test_what_examples_show_beyond_a_shared_type_stands_beside_it() -> None:
    thing = entity()
    inner = Structure((a_field("more", origin=Origin.EXAMPLE),), ref=thing.key)
    made = schema(a_field(type_="object", inner=inner), Side.RESPONSE, thing)
    reference, own = made["allOf"]
    assert reference == {"$ref": SCHEMAS + shared_id(thing.key)}
    assert list(own["properties"]) == ["more"]


def test_a_type_that_refers_to_itself_does_not_explode() -> None:
    thing = entity()
    assert thing.structure is not None
    parent = a_field("parent", "crm_thing", shared=thing.key)
    structure = replace(thing.structure, fields=(*thing.structure.fields, parent))
    thing = replace(thing, structure=structure)
    made = builder(Side.SHARED, thing).structure(structure)
    assert made["properties"]["parent"]["anyOf"][0] == {"$ref": SCHEMAS + shared_id(thing.key)}


def test_an_object_that_comes_alone_or_in_a_list_is_written_once() -> None:
    made = builder(Side.RESPONSE)
    made.stem = "CrmXGet"
    field = a_field("result", "object", inner=INSIDE, observed=[Wire.OBJECT, Wire.ARRAY])
    reference = {"$ref": SCHEMAS + "CrmXGetResultItem"}
    assert read(made.field(field))["anyOf"] == [reference, {"type": "array", "items": reference}]
    assert {name: read(each) for name, each in made.components.items()} == {
        "CrmXGetResultItem": INSIDE_SCHEMA
    }


# --- counters -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "counter"),
    [
        (a_field(type_="any"), "any"),
        (a_field(type_="object"), "unstructured"),
        (a_field(type_="array"), "unstructured"),
        (a_field(type_="object[]"), "unstructured"),
        (a_field(type_="nonsense"), "type-unknown"),
        (a_field(type_="integer", default="soon"), "default-misfit"),
    ],
)
def test_what_stays_open_is_counted(field: Field, counter: str) -> None:
    made = builder(Side.REQUEST)
    made.field(field)
    assert made.tally[counter] == 1


@pytest.mark.parametrize(
    "field", [a_field(type_="string[]"), a_field(type_="object", inner=INSIDE), a_field()]
)
def test_what_is_known_is_not_counted(field: Field) -> None:
    made = builder(Side.REQUEST)
    made.field(field)
    assert not made.tally
