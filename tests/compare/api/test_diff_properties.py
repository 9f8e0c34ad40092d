"""What holds for all specs: nothing differs from itself, nothing goes unseen, both ways mirror."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.paths import ROOT

from bitrix24_openapi.compare.api import Kind, Step, compare, to_json, to_markdown
from bitrix24_openapi.openapi.load import load_document

from .specs import Schema, diff, document, operation, record, typed

NAMES = st.sampled_from(["a", "b", "c", "id", "TITLE"])
LEAVES = st.sampled_from(
    [
        typed("string"),
        typed("integer"),
        typed("double"),
        typed("boolean"),
        typed("datetime"),
        typed("any"),
        typed("string", enum=["a", "b"], **{"x-enum-varnames": ["A", "B"]}),
        typed("integer", minimum=1, default=2),
        {"type": "string", "x-b24-source-kind": "example"},
        {"x-b24-type": "string", "type": ["string", "null"]},
    ]
)


def _records(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.dictionaries(NAMES, inner, min_size=1, max_size=3).flatmap(
        lambda members: st.lists(st.sampled_from(sorted(members)), unique=True, max_size=2).map(
            lambda required: record(tuple(required), **members)
        )
    )


def _lists(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return inner.map(lambda items: {"type": "array", "x-b24-type": "array", "items": items})


SCHEMAS = _records(
    st.recursive(LEAVES, lambda inner: _records(inner) | _lists(inner), max_leaves=6)
)


def spec(request: Schema, answer: Schema, *, apart: bool = False) -> dict[str, Any]:
    """A document with two methods; ``apart``: their schemas as components with other names."""
    if not apart:
        return document({"a.b": operation(request, answer), "a.c": operation(request, answer)})
    names = ("Sent", "Read")
    sent, read = ({"$ref": f"#/components/schemas/{name}"} for name in names)
    methods = {"a.b": operation(sent, read), "a.c": operation(sent, read)}
    return document(methods, schemas=dict(zip(names, (request, answer), strict=True)))


@given(SCHEMAS, SCHEMAS, st.booleans(), st.booleans())
def test_nothing_differs_from_itself(
    request_: Schema, answer: Schema, old_apart: bool, new_apart: bool
) -> None:
    """However it is written: inline, or as components."""
    old, new = spec(request_, answer, apart=old_apart), spec(request_, answer, apart=new_apart)
    assert diff(old, new).entries == []


@given(SCHEMAS, SCHEMAS)
@example(record(a=typed("string")), record(a={"type": "string", "x-b24-source-kind": "example"}))
def test_what_is_lost_one_way_is_won_the_other(first: Schema, second: Schema) -> None:
    def places(found: dict[str, Any], kinds: set[Kind]) -> set[str]:
        return {each["where"] for each in found["changes"] if each["kind"] in kinds}

    there = json.loads(to_json(diff(spec(first, first), spec(second, second))))
    back = json.loads(to_json(diff(spec(second, second), spec(first, first))))
    assert bool(there["changes"]) == bool(back["changes"])
    lost = {Kind.MEMBER_REMOVED, Kind.EXAMPLE_MEMBER_REMOVED}
    won = {Kind.MEMBER_ADDED, Kind.REQUIRED_MEMBER_ADDED, Kind.EXAMPLE_MEMBER_ADDED}
    assert places(there, lost) == places(back, won)
    assert places(there, {Kind.VALUE_ADDED}) == places(back, {Kind.VALUE_REMOVED})


def leaves(schema: Schema, where: str) -> Iterator[tuple[Schema, str]]:
    """All values without an inside, with their paths."""
    for name, member in schema.get("properties", {}).items():
        yield from leaves(member, f"{where}.{name}" if where else name)
    if schema.get("items"):
        yield from leaves(schema["items"], f"{where}[]")
    if "properties" not in schema and "items" not in schema:
        yield schema, where


#: Ways to change a documented value that a reader of the docs would notice.
CHANGES = (
    lambda leaf: leaf.update({"type": "object", "x-b24-type": "object", "properties": {}}),
    lambda leaf: leaf.update({"deprecated": True}),
    lambda leaf: leaf.update({"default": "another"}),
    lambda leaf: leaf.update({"maximum": 77}),
    lambda leaf: leaf.update({"enum": ["x"], "x-enum-varnames": ["X"]}),
)


@given(SCHEMAS, st.data())
def test_no_change_of_a_value_goes_unseen(schema: Schema, data: st.DataObject) -> None:
    new = copy.deepcopy(schema)
    leaf, where = data.draw(st.sampled_from(list(leaves(new, ""))))
    data.draw(st.sampled_from(CHANGES))(leaf)
    found = diff(spec(schema, schema), spec(new, new))
    assert {f"result.{where}", where} <= {entry.change.where for entry in found.entries}
    assert to_markdown(found).count("\n") > 3


@given(SCHEMAS, SCHEMAS)
def test_the_step_is_that_of_the_worst_change(first: Schema, second: Schema) -> None:
    found = diff(spec(first, second), spec(second, first))
    impacts = {entry.change.impact.value for entry in found.entries}
    expected = (
        Step.MAJOR if "breaking" in impacts
        else Step.MINOR if "additive" in impacts
        else Step.PATCH if impacts
        else Step.NONE
    )  # fmt: skip
    assert found.step is expected


# --- the committed documents ------------------------------------------------------------------

V3 = ROOT / "spec" / "openapi-v3.yaml"


@pytest.fixture(scope="module")
def committed() -> dict[str, Any]:
    return load_document(V3)


def test_the_committed_document_is_what_it_is(committed: dict[str, Any]) -> None:
    again = copy.deepcopy(committed)
    assert compare({V3.name: committed}, {V3.name: again}).entries == []


def test_a_parameter_that_goes_is_one_breaking_change(committed: dict[str, Any]) -> None:
    """Of every method with parameters of its own, one after the other, in one comparison."""
    new = copy.deepcopy(committed)
    schemas = new["components"]["schemas"]
    expected: set[tuple[str, str]] = set()
    for path, item in new["paths"].items():
        content = item["post"].get("requestBody", {}).get("content", {})
        media: dict[str, Any] = next(iter(content.values()), {})
        reference = media.get("schema", {}).get("$ref", "")
        schema = schemas.get(reference.rpartition("/")[2], {})
        if len(schema.get("properties", {})) > 1:
            name = next(iter(schema["properties"]))
            if schema["properties"].pop(name).get("x-b24-source-kind") != "example":
                expected.add((path.removeprefix("/"), name))
    found = compare({V3.name: committed}, {V3.name: new})
    assert len(expected) > 50
    assert {
        (entry.subject.name, entry.change.where)
        for entry in found.entries
        if entry.change.kind is Kind.MEMBER_REMOVED
    } == expected
    assert len(found.entries) <= len(expected) + 5
