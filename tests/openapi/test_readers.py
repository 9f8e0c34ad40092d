"""The families, the comparison and the mock see the same members of every component."""

from __future__ import annotations

from typing import Any

import pytest
from tests.paths import SPEC

from bitrix24_openapi.compare.api.shapes import Shapes as ComparedShapes
from bitrix24_openapi.mock.state.shapes import Shapes as KeptShapes
from bitrix24_openapi.openapi.conventions import DOCUMENTS, reference
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.openapi.schema import Schemas
from bitrix24_openapi.spec.families import member

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def of(*required: str, **members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members, "required": list(required)}


#: Small components of the kinds that these readers once read differently.
SMALL: dict[str, Any] = {
    # BookingV1BookingAddResult: a number, or as an example shows it.
    "NumberOrRecord": {"x-b24-type": "integer", "anyOf": [NUMBER, of("id", id=NUMBER)]},
    # CrmStagehistoryListResult: an empty list, or a map.
    "ListOrRecord": {"anyOf": [{"type": "array", "maxItems": 0, "items": {}}, of(items=TEXT)]},
    # DiskFileGetResult: a shared type, and what an example shows beyond it.
    "Shared": of("ID", ID=NUMBER, NAME=TEXT),
    "More": {"anyOf": [{"allOf": [reference("Shared"), of(CODE=TEXT)]}, of(x=TEXT)]},
    # VoteAttachedVoteGetRequest: sets of parameters.
    "Sets": {"anyOf": [of("a", a=NUMBER), of("b", "c", b=TEXT, c=TEXT), of("d", d=TEXT)]},
    # A union of unions, behind a reference.
    "Deep": {"oneOf": [{"anyOf": [TEXT, reference("More")]}, reference("Sets")]},
    "Nullable": {"type": ["object", "null"], "properties": {"a": TEXT}},
}


def components(name: str) -> dict[str, Any]:
    found: dict[str, Any] = load_document(SPEC / name)["components"]["schemas"]
    return found


@pytest.mark.parametrize("name", ["", *DOCUMENTS.values()], ids=lambda name: name or "small")
def test_all_readers_see_the_same_members(name: str) -> None:
    known = components(name) if name else SMALL
    schemas = Schemas(known)
    compared, kept = ComparedShapes(schemas), KeptShapes(known)
    for component, schema in known.items():
        seen = set(schemas.view(schema).members)
        shape = kept.object_of(schema)
        assert (set(shape.properties) if shape is not None else set()) == seen, component
        named = {each for each in compared.shape(schema).members if each[0] != "/" and each != "*"}
        assert named == seen, component


@pytest.mark.parametrize(
    ("component", "members"),
    [
        ("NumberOrRecord", {"id"}),
        ("ListOrRecord", {"items"}),
        ("More", {"ID", "NAME", "CODE", "x"}),
        ("Sets", {"a", "b", "c", "d"}),
        ("Deep", {"ID", "NAME", "CODE", "x", "a", "b", "c", "d"}),
        ("Nullable", {"a"}),
    ],
)
def test_families_take_them_for_parameters(component: str, members: set[str]) -> None:
    body = {"content": {"application/json": {"schema": reference(component)}}}
    found = member("x.thing.get", {"requestBody": body, "responses": {}}, Schemas(SMALL))
    assert found is not None
    assert set(found.parameters) == members


def test_the_widest_alternative_says_the_rest() -> None:
    """What only others have is added; what both have is as the widest one has it."""
    schema = {"anyOf": [of("a", a=NUMBER), of("b", a=TEXT, b=TEXT)]}
    shape = KeptShapes({}).object_of(schema)
    assert shape is not None
    assert shape.properties == {"a": TEXT, "b": TEXT}
    assert shape.required == {"b"}
