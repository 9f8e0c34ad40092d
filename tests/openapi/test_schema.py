"""What schemas mean, in whatever way they are written."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.paths import SPEC

from bitrix24_openapi.openapi.conventions import DOCUMENTS, reference
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.openapi.nodes import places_of
from bitrix24_openapi.openapi.schema import Schemas, SchemaView

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def record(*required: str, **members: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "object", "properties": members}
    return {**found, "required": list(required)} if required else found


COMPONENTS: dict[str, Any] = {
    "Deal": record("id", id=NUMBER, title=TEXT),
    "Alias": reference("Deal"),
    "Either": {"anyOf": [reference("Deal"), {"type": "array", "maxItems": 0}]},
    "Tree": record(name=TEXT, children={"type": "array", "items": reference("Tree")}),
}


def view(schema: Any, **components: Any) -> SchemaView:
    return Schemas({**COMPONENTS, **components}).view(schema)


@pytest.mark.parametrize(
    ("schema", "members", "types", "required"),
    [
        # A value or an object that examples show.
        ({"anyOf": [NUMBER, record("id", id=NUMBER)]}, "id", "integer object", "id"),
        ({"oneOf": [{"type": "boolean"}, record(x=TEXT)]}, "x", "boolean object", ""),
        ({"x-b24-type": "int", "anyOf": [NUMBER, reference("Deal")]}, "id title", "integer object",
         "id"),
        # Objects with different members: sets of parameters.
        ({"anyOf": [record("a", a=TEXT), record("b", "c", b=TEXT, c=TEXT)]}, "a b c", "object", ""),
        ({"oneOf": [record("a", "x", a=TEXT), record("a", b=TEXT)]}, "a b", "object", "a"),
        # References, also to references and unions.
        (reference("Alias"), "id title", "object", "id"),
        (reference("Either"), "id title", "array object", "id"),
        ({"anyOf": [reference("Either"), TEXT]}, "id title", "array object string", "id"),
        (reference("Nowhere"), "", "any", ""),
        # An object or an empty list, and one that is never filled.
        ({"anyOf": [{"type": "array", "maxItems": 0}, record(a=TEXT)]}, "a", "array object", ""),
        ({"anyOf": [TEXT, {"type": "object", "maxProperties": 0}]}, "", "object string", ""),
        # What is shared and what one page adds.
        ({"allOf": [reference("Deal"), record("x", x=TEXT)]}, "id title x", "object", "id x"),
        ({"allOf": [reference("Either"), record(x=TEXT)]}, "id title x", "object", "id"),
        ({"anyOf": [{"allOf": [reference("Deal"), record(x=TEXT)]}, {"type": "null"}]},
         "id title x", "null object", "id"),
        ({"allOf": [{"allOf": [record(a=TEXT), record(b=TEXT)]}, record(c=TEXT)]}, "a b c",
         "object", ""),
        ({"allOf": [record(a=TEXT), {"anyOf": [record(b=TEXT), record("c", c=TEXT)]}]}, "a b c",
         "object", ""),
        # Keywords beside a union or a reference hold, too.
        ({**record("a", a=TEXT), "anyOf": [record(b=TEXT), record(c=TEXT)]}, "a b c", "object",
         "a"),
        ({"required": ["b"], "anyOf": [record(b=TEXT), record("c", b=TEXT, c=TEXT)]}, "b c",
         "object", "b"),
        ({**reference("Deal"), **record("x", x=TEXT)}, "id title x", "object", "id x"),
        ({**reference("Deal"), "description": "a deal"}, "id title", "object", "id"),
        ({"anyOf": [record(a=TEXT)], "oneOf": [record(b=TEXT), record(c=TEXT)]}, "a b c",
         "object", ""),
        # Which members go together is no other value.
        ({**record(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, "a b",
         "object", ""),
        ({"allOf": [{**record(a=TEXT, b=TEXT), "oneOf": [{"required": ["a"], "title": "By A"}]},
                    record("c", c=TEXT)]}, "a b c", "object", "c"),
        # Several types, and none.
        ({"type": ["object", "null"], "properties": {"a": TEXT}}, "a", "null object", ""),
        ({"properties": {"a": TEXT}}, "a", "object", ""),
        ({"enum": ["Y", 1, None]}, "", "integer null string", ""),
        ({"const": False}, "", "boolean", ""),
        ({"x-b24-type": "any"}, "", "any", ""),
        (True, "", "any", ""),
    ],
)  # fmt: skip
def test_members_and_types(schema: Any, members: str, types: str, required: str) -> None:
    found = view(schema)
    assert set(found.members) == set(members.split())
    assert found.types == set(types.split())
    assert set(found.required) == set(required.split())


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"allOf": [{"type": ["integer", "string"], "pattern": "^1"}, TEXT]}, {"string"}),
        ({"allOf": [{"type": "number"}, NUMBER]}, {"integer"}),
        ({"allOf": [NUMBER, {"type": "number"}]}, {"integer"}),
        ({"allOf": [{"type": ["object", "null"]}, record(a=TEXT)]}, {"object"}),
        ({"allOf": [{}, NUMBER]}, {"integer"}),
        ({"allOf": [{"anyOf": [TEXT, NUMBER]}, {"type": ["integer", "null"]}]}, {"integer"}),
        # Nothing is both: the last word counts.
        ({"allOf": [TEXT, NUMBER]}, {"integer"}),
        ({"allOf": [TEXT, record(a=TEXT)]}, {"object"}),
    ],
)
def test_an_intersection_has_the_types_of_all(schema: Any, expected: set[str]) -> None:
    assert view(schema).types == expected


def test_a_member_of_two_parts_fits_both() -> None:
    inner = record("x", x={"type": ["string", "integer"]}, y=TEXT)
    found = view({"allOf": [record(a=inner), record(a=record(x=NUMBER, z=TEXT), b=TEXT)]})
    assert set(found.members) == {"a", "b"}
    assert set(found.members["a"].members) == {"x", "y", "z"}
    assert found.members["a"].members["x"].types == {"integer"}
    assert found.members["a"].required == ("x",)


def test_a_member_of_two_parts_is_described_by_both() -> None:
    first = record(a={**TEXT, "x-b24-type": "text", "description": "one"})
    second = record(a={**TEXT, "description": "two"})
    (said,) = view({"allOf": [first, second]}).members["a"].schemas
    assert (said["x-b24-type"], said["description"]) == ("text", "two")


def test_lists_of_two_parts_have_items_that_fit_both() -> None:
    parts = [{"type": "array", "items": each} for each in (record(a=TEXT), record(b=TEXT))]
    items = view({"allOf": parts}).items
    assert items is not None
    assert set(items.members) == {"a", "b"}


def test_values_of_two_parts_are_those_of_both_with_their_names() -> None:
    first = {"type": "string", "enum": ["a", "b", "c"]}
    second = {"enum": ["c", "x", "b"], "x-enum-varnames": ["C", "X", "B"]}
    (branch,) = view({"allOf": [first, second]}).branches
    assert (branch.schema["enum"], branch.schema["x-enum-varnames"]) == (["c", "b"], ["C", "B"])


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (record("a", a=TEXT), [{"a"}]),
        ({**record("x", a=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b", "c"]}]},
         [{"x", "a"}, {"x", "b", "c"}]),
        ({"anyOf": [record("a", a=TEXT), record("b", b=TEXT)]}, [{"a"}, {"b"}]),
        ({"allOf": [{**record(), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
                    {**record("x"), "anyOf": [{"required": ["c"]}]}]},
         [{"x", "a", "c"}, {"x", "b", "c"}]),
        ({"anyOf": [record("a", a=TEXT), {"type": "array"}]}, [{"a"}]),
        (TEXT, []),
    ],
)  # fmt: skip
def test_sets_of_members_that_suffice(schema: Any, expected: list[set[str]]) -> None:
    assert view(schema).demands == expected


@pytest.mark.parametrize(
    ("name", "types"),
    [("a", {"string"}), ("UF_A", {"integer"}), ("other", {"boolean"}), ("UF_", {"boolean"})],
)
def test_what_a_member_has_to_fit(name: str, types: set[str]) -> None:
    schema = {
        **record(a=TEXT),
        "patternProperties": {"^UF_.+": NUMBER, "(": TEXT},
        "additionalProperties": {"type": "boolean"},
    }
    found = view({"anyOf": [schema, TEXT]}).member(name)
    assert found is not None
    assert found.types == types
    assert view(record(a=TEXT)).member("other") is None
    assert list(places_of({"additionalProperties": True}, "x")) == []


# --- schemas that contain themselves ----------------------------------------------------------


def test_an_inner_circle_is_entered_as_often_as_asked() -> None:
    tree = view(reference("Tree"))
    for _ in range(5):
        items = tree.members["children"].items
        assert items is not None
        tree = items
    assert set(tree.members) == {"name", "children"}


@pytest.mark.parametrize("first", ["A", "B", "C"])
def test_unions_of_each_other_have_the_same_branches_whoever_is_asked_first(first: str) -> None:
    components = {
        "A": {"anyOf": [reference("B"), TEXT]},
        "B": {"anyOf": [reference("C"), NUMBER, reference("A")]},
        "C": {"oneOf": [reference("A"), {"type": "null"}]},
    }
    schemas = Schemas(components)
    assert schemas.view(reference(first)).types == {"string", "integer", "null"}
    for name in components:
        assert schemas.view(reference(name)).types == {"string", "integer", "null"}


@pytest.mark.parametrize(
    "components",
    [
        {"A": reference("A")},
        {"A": reference("B"), "B": reference("A")},
        {"A": {"anyOf": [reference("A")]}},
        {"A": {"allOf": [reference("A")]}},
        {"A": {"allOf": [reference("A"), record(x=TEXT)]}},
        {"A": {**reference("A"), **record(x=TEXT)}},
    ],
)
def test_a_circle_of_nothing_else_has_no_branches(components: dict[str, Any]) -> None:
    schemas = Schemas(components)
    assert schemas.view(reference("A")).branches == ()
    assert schemas.view(reference("A")).members == {}
    assert isinstance(schemas.resolve(reference("A")), dict)


def test_an_alternative_that_is_the_whole_with_more() -> None:
    node = {"anyOf": [record(a=TEXT), {"allOf": [reference("A"), record(b=TEXT)]}]}
    for schema in (reference("A"), node):
        assert set(view(schema, A=node).members) == {"a", "b"}


def test_a_product_of_unions_is_cut() -> None:
    choice = {"anyOf": [record(a=TEXT), record(b=TEXT)]}
    parts = [{"anyOf": [dict(each) for each in choice["anyOf"]]} for _ in range(40)]
    assert len(view({"allOf": parts}).branches) == 256


# --- components -------------------------------------------------------------------------------


def test_a_branch_knows_the_component_that_it_is() -> None:
    schema = {"anyOf": [reference("Alias"), reference("Either"), record(a=TEXT)]}
    assert [branch.component for branch in view(schema).branches] == ["Deal", "", ""]
    both = {"allOf": [reference("Deal"), record(a=TEXT)]}
    assert [branch.component for branch in view(both).branches] == [""]
    alone = {"allOf": [reference("Deal")], "default": None}
    assert [branch.component for branch in view(alone).branches] == ["Deal"]


def test_closure() -> None:
    schemas = Schemas({**COMPONENTS, "Lost": TEXT})
    assert schemas.closure({"items": [reference("Alias")]}) == {"Alias", "Deal"}
    assert schemas.closure(reference("Tree"), reference("Nowhere")) == {"Tree"}
    closed = schemas.closed(reference("Alias"))
    assert set(closed["components"]["schemas"]) == {"Alias", "Deal"}
    assert not jsonschema_rs.is_valid(closed, {"title": "x"})


NAMES = st.sampled_from(["A", "B", "C"])
SCHEMAS = st.recursive(
    st.sampled_from([TEXT, NUMBER, record("a", a=TEXT), record(b=NUMBER), {"type": "null"}])
    | st.builds(reference, NAMES),
    lambda inner: st.builds(
        lambda keyword, parts: {keyword: parts},
        st.sampled_from(["anyOf", "oneOf", "allOf"]),
        st.lists(inner, min_size=1, max_size=3),
    ),
    max_leaves=6,
)
VALUES = st.sampled_from([None, 1, "x", {}, {"a": "x"}, {"b": 1}, {"a": "x", "b": 1}, {"a": 1}])


@given(st.fixed_dictionaries({"A": SCHEMAS, "B": SCHEMAS, "C": SCHEMAS}), SCHEMAS)
def test_any_schema_is_read_whatever_it_contains(components: Any, schema: Any) -> None:
    found = Schemas(components).view(schema)
    assert len(found.alternatives) >= len(found.branches)
    for member in found.members.values():
        assert member.types


@given(SCHEMAS.filter(lambda schema: "oneOf" not in str(schema)), VALUES)
def test_a_value_of_the_schema_fits_a_branch(schema: Any, value: Any) -> None:
    """Of schemas without circles; ``oneOf`` is read as ``anyOf``, as nearly all of them mean."""
    schemas = Schemas({"A": record("a", a=TEXT), "B": TEXT, "C": record(b=NUMBER)})
    if jsonschema_rs.is_valid(schemas.closed(schema), value):
        branches = schemas.branches(schema)
        assert any(jsonschema_rs.is_valid(schemas.closed(b.schema), value) for b in branches)


# --- the committed documents ------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize("name", DOCUMENTS.values())
def test_nothing_of_our_documents_is_out_of_reach(name: str) -> None:
    """Every component has branches, and every name that is written in one is a member."""
    components = load_document(SPEC / name)["components"]["schemas"]
    schemas = Schemas(components)
    for component, schema in components.items():
        found = schemas.view(schema)
        assert found.branches, component
        assert found.members.keys() >= schema.get("properties", {}).keys(), component
