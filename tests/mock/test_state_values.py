"""Values as the portal would answer them: valid under every schema, whatever was sent."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents import catalogue

from bitrix24_openapi.mock.model import Operation
from bitrix24_openapi.mock.state.memory import families_of
from bitrix24_openapi.mock.state.shapes import Node, Shapes, kind_of
from bitrix24_openapi.mock.state.values import Forms

pytestmark = pytest.mark.thorough

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["", "0", "5", "-7", "Y", "N", "1.50", "2026-01-31", "31.01.2026 10:00", "x"])
    | st.text(max_size=5)
)
NAMES = st.sampled_from(["ID", "id", "TITLE", "title", "VALUE", "UF_CRM_1", "0", "items", "NAME"])
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4)
)


def published_result(operation: Operation) -> dict[str, Any]:
    """The schema of a result as the document has it, with the components that it refers to."""
    whole = catalogue().published(operation, status="200")
    envelope = whole["allOf"][0]
    parts = [envelope, *envelope.get("anyOf", ())]
    found = next(each["properties"]["result"] for each in parts if "properties" in each)
    return {**whole, "allOf": [found]}


@cache
def results() -> list[tuple[Operation, Shapes, Node, Any, jsonschema_rs.Validator]]:
    """Every documented result: where it belongs, its schema, its example, and a validator."""
    documents = families_of(catalogue()).documents
    found: list[tuple[Operation, Shapes, Node, Any, jsonschema_rs.Validator]] = []
    for operation in catalogue().operations():
        answer = catalogue().answer(operation)
        if answer is None:
            continue
        shapes = documents[operation.generation].shapes
        envelope = shapes.object_of(answer)
        node = envelope.properties.get("result") if envelope is not None else None
        if node is not None:
            validator = jsonschema_rs.Draft202012Validator(published_result(operation))
            content = operation.document["responses"]["200"]["content"]["application/json"]
            examples = list(content.get("examples", {}).values())
            shown = examples[0]["value"].get("result") if examples else None
            found.append((operation, shapes, node, shown, validator))
    return found


def told(validator: jsonschema_rs.Validator, value: Any) -> list[str]:
    return [f"{each.instance_path}: {each.message[:200]}" for each in validator.iter_errors(value)]


@pytest.fixture(scope="module", autouse=True)
def _validators_released() -> Iterator[None]:
    """One for each method takes more memory than all other tests."""
    yield
    results.cache_clear()


@pytest.mark.parametrize("part", range(8))
def test_blanks_and_examples_of_all_methods_are_valid(part: int) -> None:
    for operation, shapes, node, shown, validator in results()[part::8]:
        form = Forms(shapes).of(node, shown)
        for value in (form.blank(), form.convert({}), form.convert(None), form.convert(shown)):
            problems = [
                f"{e.instance_path}: {e.message[:200]}" for e in validator.iter_errors(value)
            ]
            assert problems == [], (operation.name, value)


@settings(max_examples=400)
@given(st.data())
def test_whatever_was_sent_becomes_valid(data: st.DataObject) -> None:
    operation, shapes, node, shown, validator = data.draw(st.sampled_from(results()))
    value = data.draw(JSON)
    found = Forms(shapes).of(node, shown if data.draw(st.booleans()) else None).convert(value)
    assert told(validator, found) == [], (operation.name, value, found)


TEXT = {"type": "string"}
DIGITS = {"type": ["integer", "string", "null"], "pattern": r"^-?\d+$"}


@pytest.mark.parametrize(
    ("node", "shown", "value", "expected"),
    [
        (DIGITS, "410", 5, "5"),
        (DIGITS, 410, "5", 5),
        (DIGITS, None, "5", "5"),
        (DIGITS, "410", None, None),
        (DIGITS, "410", "", None),
        (DIGITS, "410", "x", None),
        (TEXT, "1000.00", 5, "5.00"),
        (TEXT, "1000.00", "5.5", "5.50"),
        (TEXT, "a", 5, "5"),
        (TEXT, "a", True, "Y"),
        (TEXT, "2024-08-30T14:29:00+02:00", "2026-05-01", "2026-05-01T00:00:00+00:00"),
        (TEXT, "2024-08-30T14:29:00+02:00", "01.05.2026 10:30", "2026-05-01T10:30:00+00:00"),
        (TEXT, "2024-08-30 14:29:00", "2026-05-01T10:30:00+00:00", "2026-05-01 10:30:00"),
        (TEXT, "2024-08-30", "2026-05-01T10:30:00+00:00", "2026-05-01"),
        (TEXT, "2024-08-30", "soon", "soon"),
        ({"enum": ["Y", "N"], "type": "string"}, "N", True, "Y"),
        ({"enum": ["Y", "N"], "type": "string"}, "Y", "y", "Y"),
        ({"enum": ["Y", "N"], "type": "string"}, "Y", 0, "N"),
        ({"enum": ["Y", "N"], "type": "string"}, "N", "1", "Y"),
        ({"enum": ["Y", "N"], "type": "string"}, "Y", "maybe", "N"),
        ({"enum": ["P", "S"], "type": "string"}, "S", None, "S"),
        ({"type": "boolean"}, True, "N", False),
        ({"type": "boolean"}, True, "1", True),
        ({"type": "boolean"}, True, "maybe", False),
        ({"type": "integer", "minimum": 3}, 5, 1, 3),
        ({"type": "number"}, 1.5, "2.5", 2.5),
        ({"type": "number"}, 1.5, "2", 2),
        ({"type": "array", "items": {"type": "integer"}}, [1], {"0": "5", "1": 6}, [5, 6]),
        ({"type": "array", "items": {"type": "integer"}}, [1], "7", [7]),
        ({"type": "array"}, [1], None, []),
        ({"type": "object", "properties": {"assignedById": {}}}, {}, {"ASSIGNED_BY_ID": 1}, None),
        ({"anyOf": [{"type": "array"}, {"type": "object"}]}, None, {"a": 1}, {"a": 1}),
        ({"anyOf": [{"type": "object"}, {"type": "array"}]}, {"a": 1}, [1], [1]),
        ({}, None, {"any": "thing"}, {"any": "thing"}),
    ],
)
def test_forms(node: Node, shown: Any, value: Any, expected: Any) -> None:
    found = Forms(Shapes({})).of(node, shown).convert(value)
    if isinstance(value, dict) and "ASSIGNED_BY_ID" in value:
        expected = {"assignedById": 1}
    assert found == expected
    assert kind_of(found) == kind_of(expected)


def test_schemas_that_contain_themselves() -> None:
    shapes = Shapes(
        {"Node": {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Node"}}}}
    )
    form = Forms(shapes).of({"$ref": "#/components/schemas/Node"})
    value: Any = {"inner": {"inner": {"inner": {}}}}
    assert form.convert(value) == value
    assert form.blank() == {}


def test_all_parts_of_a_node_hold() -> None:
    parts: list[Any] = [
        {"type": ["object", "null"], "properties": {"a": {"type": ["string", "null"]}}},
        {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
    ]
    (shape,) = Shapes({}).of({"allOf": parts})
    assert shape.kind == "object"
    assert shape.required == frozenset("a")
    assert Forms(Shapes({})).of({"allOf": parts}).convert({}) == {"a": ""}


def test_lists_that_are_described_twice_have_the_items_of_both() -> None:
    """A shared object, and beside it what the example of a page shows of the same list."""

    def rows(name: str, **more: Any) -> Node:
        item = {"type": "object", "properties": {name: {"type": "string"}}, **more}
        return {"type": "array", "items": item}

    empty = {"type": "array", "items": {}, "maxItems": 0}
    both = {"allOf": [{"anyOf": [rows("CODE"), empty]}, rows("VALUE", required=["VALUE"])]}
    form = Forms(Shapes({})).of(both)
    assert form.convert([{"code": 5, "value": None}, {"CODE": 6}]) == [
        {"CODE": "5", "VALUE": ""},
        {"CODE": "6", "VALUE": ""},
    ]
    assert form.convert([]) == []
