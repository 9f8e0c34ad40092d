"""Keys of answers for which the schema has no place."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.spec.facts import HERE, a_field, a_method, answered

from bitrix24_openapi.checks.oracles import Finding, Oracle, Verdict
from bitrix24_openapi.checks.oracles.keys import check_keys
from bitrix24_openapi.extract.model import Json, ResponseExample
from bitrix24_openapi.spec.policy import Schema

ANY: Schema = {}
ID: Schema = {"properties": {"id": ANY}}
NAME: Schema = {"properties": {"name": ANY}}
SCHEMAS: dict[str, Schema] = {
    "deal": ID,
    "alias": {"$ref": "#/components/schemas/deal"},
    "tree": {"properties": {"child": {"$ref": "#/components/schemas/tree"}}},
    "loop": {"anyOf": [{"$ref": "#/components/schemas/loop"}, ID]},
}


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def envelope(result: Schema) -> Schema:
    return {"properties": {"result": result}}


def check(success: Schema, *examples: ResponseExample) -> tuple[list[Finding], int]:
    tally: Counter[str] = Counter()
    method = a_method(responses=list(examples))
    found = list(check_keys(method, success, {"schemas": SCHEMAS}, tally))
    return found, tally["oracle:keys-unexplained"]


@pytest.mark.parametrize(
    ("result", "value"),
    [
        (ID, {"id": 1}),
        ({"properties": {"in": ID}}, {"in": {"id": 1}}),
        ({"patternProperties": {"^UF_": ANY}}, {"UF_A": 1}),
        ({"additionalProperties": ID}, {"7": {"id": 1}}),
        ({"additionalProperties": ANY}, {"7": {"id": 1}}),
        ({"items": ID}, [{"id": 1}, {"id": 2}]),
        ({"allOf": [ID, NAME]}, {"id": 1, "name": 2}),
        ({"anyOf": [ID, {"items": NAME}]}, [{"name": 1}]),
        ({"oneOf": [ID, NAME]}, {"name": 1}),
        (ref("deal"), {"id": 1}),
        (ref("alias"), {"id": 1}),
        ({**ref("deal"), **NAME}, {"id": 1, "name": 1}),
        (ref("tree"), {"child": {"child": {"child": {}}}}),
        (ref("loop"), {"id": 1}),
        ({"allOf": [ref("deal"), {"patternProperties": {"^UF_": ANY}}]}, {"id": 1, "UF_A": 1}),
        (ANY, "a text has no keys"),
        (ID, None),
    ],
)
def test_explained(result: Schema, value: Json) -> None:
    assert check(envelope(result), answered({"result": value})) == ([], 0)


@pytest.mark.parametrize(
    ("result", "value", "keys"),
    [
        (ID, {"id": 1, "other": 1}, ["result.other"]),
        (ANY, {"id": 1}, ["result.id"]),
        ({"properties": {"in": ID}}, {"in": {"out": 1}}, ["result.in.out"]),
        ({"patternProperties": {"^UF_": ANY}}, {"A_UF_": 1}, ["result.A_UF_"]),
        # A bare permission is no explanation.
        ({"additionalProperties": True}, {"a": 1}, ["result.a"]),
        ({"additionalProperties": ID}, {"7": {"out": 1}}, ["result.7.out"]),
        ({"items": ID}, [{"id": 1}, {"out": 2}], ["result.out"]),
        ({"allOf": [ID, NAME]}, {"out": 2}, ["result.out"]),
        ({"anyOf": [ID, {"items": NAME}]}, [{"id": 1}], ["result.id"]),
        (ref("deal"), {"out": 1}, ["result.out"]),
        (ref("tree"), {"child": {"child": {"out": 1}}}, ["result.child.child.out"]),
        (ref("loop"), {"out": 1}, ["result.out"]),
        (ref("nowhere"), {"id": 1}, ["result.id"]),
        (ID, {"z": 1, "b": 1}, ["result.b", "result.z"]),
    ],
)
def test_unexplained(result: Schema, value: Json, keys: list[str]) -> None:
    message = "no property for " + ", ".join(f"`{key}`" for key in keys)
    expected = Finding(Oracle.KEYS, Verdict.OPEN, "unexplained", "crm.deal.add", HERE, message)
    assert check(envelope(result), answered({"result": value})) == ([expected], len(keys))


def test_a_key_beside_the_result() -> None:
    (finding,), _ = check(envelope(ANY), answered({"result": 1, "total": 1}))
    assert finding.message == "no property for `total`"


def test_content_without_an_envelope_is_put_into_one() -> None:
    method = a_method(response=[a_field("total")], responses=[answered({"id": 1, "total": 2})])
    success: Schema = {"properties": {"result": NAME, "total": ANY}}
    (finding,) = check_keys(method, success, {}, Counter())
    assert finding.message == "no property for `result.id`"


@pytest.mark.parametrize(
    "example", [answered({"error": "A"}, None), answered({"reason": "A"}, 404)]
)
def test_errors_are_not_looked_at(example: ResponseExample) -> None:
    assert check(envelope(ID), example) == ([], 0)


def test_many_keys_are_counted_all_and_named_in_part() -> None:
    keys: Json = {f"k{n:02}": 1 for n in range(30)}
    (finding,), count = check(envelope(ANY), answered({"result": keys}))
    assert count == 30
    assert "`result.k11`" in finding.message
    assert "`result.k12`" not in finding.message


def test_every_example_has_a_finding_of_its_own() -> None:
    found, count = check(
        envelope(ID), answered({"result": {"a": 1}}), answered({"result": {"b": 1}})
    )
    assert [f.message[-10:] for f in found] == ["`result.a`", "`result.b`"]
    assert count == 2
