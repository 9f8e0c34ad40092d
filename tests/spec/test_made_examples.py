"""Request bodies made from schemas, for operations whose page shows none."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.openapi.schema import Schemas
from bitrix24_openapi.spec.examples import Checker, settle
from bitrix24_openapi.spec.made_examples import MADE, MARK, made_example

COMPONENTS: dict[str, Any] = {
    "Lamp": {
        "type": "object",
        "required": ["watts"],
        "properties": {"watts": {"type": "integer", "minimum": 5}, "color": {"type": "string"}},
    },
    "Tree": {
        "type": "object",
        "required": ["branch"],
        "properties": {"branch": {"$ref": "#/components/schemas/Tree"}},
    },
    "Count": {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": r"^\d+$"}]},
}


def body(schema: dict[str, Any]) -> Any:
    checker = Checker({"schemas": COMPONENTS})
    made = made_example(schema, Schemas(COMPONENTS), lambda value: checker.accepts(schema, value))
    return made[MADE]["value"] if made is not None else None


def of(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ({"type": "string"}, "x"),
        ({"type": "string", "minLength": 3}, "xxx"),
        ({"type": "string", "maxLength": 0}, ""),
        ({"type": "string", "format": "date"}, "2026-01-31"),
        ({"type": "string", "enum": ["Y", "N"]}, "Y"),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 7}, 7),
        ({"type": "integer", "exclusiveMinimum": 7}, 8),
        ({"type": "integer", "maximum": 0}, 0),
        ({"type": "integer", "default": 50}, 50),
        ({"type": "boolean"}, True),
        ({"type": ["null", "boolean"]}, True),
        ({"type": "array", "items": {"type": "integer"}}, [1]),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [1, 1]),
        ({"type": "array"}, []),
        ({"$ref": "#/components/schemas/Count"}, 1),
        ({"$ref": "#/components/schemas/Lamp"}, {"watts": 5}),
        ({}, "x"),
    ],
)
def test_a_member_of_each_kind(member: dict[str, Any], value: Any) -> None:
    assert body(of(x=member)) == {"x": value}


def test_without_required_members_the_first_are_shown() -> None:
    names = ("a", "b", "c", "d")
    members = {name: {"type": "integer"} for name in names} | {"a": {"deprecated": True}}
    assert body({"type": "object", "properties": members}) == {"b": 1, "c": 1, "d": 1}


def test_one_of_the_sets_to_choose_from() -> None:
    sets = {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert body({**of(c={"type": "integer"}), **sets}) == {"c": 1, "a": "a"}


def test_a_schema_that_accepts_nothing_gets_no_example() -> None:
    assert body(of(x={"$ref": "#/components/schemas/Tree"})) is None
    assert body(of(x={"type": "string", "pattern": "^never$"})) is None


def operation(*bodies: Any) -> dict[str, Any]:
    shown = {f"request-{number}": {"value": each} for number, each in enumerate(bodies)}
    media: dict[str, Any] = {"schema": {"$ref": "#/components/schemas/Lamp"}}
    return {"requestBody": {"content": {"application/json": media | {"examples": shown}}}}


@pytest.mark.parametrize(
    ("bodies", "names"),
    [
        ([], [MADE]),
        ([{"watts": 60}], ["request-0"]),
        # The one of the page is refused, and reported.
        ([{"watts": 1}], [MADE]),
    ],
)
def test_requests_without_an_example_get_one(bodies: list[Any], names: list[str]) -> None:
    item = operation(*bodies)
    refused = settle(item, {"schemas": COMPONENTS})
    shown = item["requestBody"]["content"]["application/json"]["examples"]
    assert list(shown) == names
    assert [MARK in each for each in shown.values()] == [name == MADE for name in names]
    assert bool(refused) == (bodies == [{"watts": 1}])
