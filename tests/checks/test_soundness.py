"""What a sound operation never has."""

from __future__ import annotations

from typing import Any

import pytest
from tests.spec.facts import HERE, a_field, a_method, request

from bitrix24_openapi.checks.oracles import Finding, Oracle, Verdict
from bitrix24_openapi.checks.oracles.soundness import check_soundness
from bitrix24_openapi.extract.model import Alternative, Method, Structure
from bitrix24_openapi.markdown.model import Diagnostic, Source
from bitrix24_openapi.spec.policy import Schema

LIST: Schema = {"type": "array"}
OTHER = Source(HERE.file, 40)


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def operation(schema: Schema) -> dict[str, Any]:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def faults(schema: Schema, schemas: dict[str, Schema] | None = None) -> list[tuple[str, str]]:
    found = list(check_soundness(a_method(), operation(schema), schemas or {}))
    assert all(
        (f.oracle, f.verdict, f.operation, f.source)
        == (Oracle.STRUCTURE, Verdict.OPEN, "crm.deal.add", HERE)
        for f in found
    )
    return [(f.kind, f.message) for f in found]


@pytest.mark.parametrize(
    ("schema", "schemas"),
    [
        ({"type": "array", "items": {}}, {}),
        ({"properties": {"type": {"type": "string"}}}, {}),
        (ref("deal"), {"deal": {"type": "object"}}),
        (ref("tree"), {"tree": {"properties": {"child": ref("tree")}}}),
        # Examples and lists of values are data, not schemas.
        ({"example": LIST, "examples": [LIST], "default": LIST, "enum": [LIST]}, {}),
        ({"x-b24-seen": LIST}, {}),
        # A shared schema that nothing refers to is another operation's.
        ({}, {"elsewhere": LIST}),
        # A field of that name is one as long as its type is a type.
        ({"properties": {"field": {"x-b24-type": "string"}}}, {}),
        ({"properties": {"id": {"x-b24-type": "type"}}}, {}),
        ({"$ref": "#/components/responses/Elsewhere"}, {}),
    ],
)
def test_sound(schema: Schema, schemas: dict[str, Schema]) -> None:
    assert faults(schema, schemas) == []


@pytest.mark.parametrize(
    ("schema", "kind", "path"),
    [
        (LIST, "array-without-items", "application/json"),
        ({"properties": {"ids": LIST}}, "array-without-items", "application/json.ids"),
        ({"anyOf": [{}, LIST]}, "array-without-items", "application/json.anyOf"),
        ({"items": {"properties": {"a": LIST}}}, "array-without-items", "application/json.a"),
        # Fields may be called like keywords.
        ({"properties": {"default": LIST}}, "array-without-items", "application/json.default"),
        ({"properties": {"items": LIST}}, "array-without-items", "application/json.items"),
        ({"properties": {"x-ray": LIST}}, "array-without-items", "application/json.x-ray"),
        ({"patternProperties": {"^U": LIST}}, "array-without-items", "application/json.^U"),
        ({"type": ["null", "array"]}, "array-without-items", "application/json"),
        (ref("nowhere"), "dangling-reference", "application/json"),
        ({"properties": {"a": ref("nowhere")}}, "dangling-reference", "application/json.a"),
    ],
)
def test_a_fault_is_named_with_its_place(schema: Schema, kind: str, path: str) -> None:
    ((found, message),) = faults(schema)
    assert found == kind
    assert message.startswith(f"`requestBody.content.{path}` ")


@pytest.mark.parametrize("name", ["Name", "Название", "Parameter", "Параметр"])
@pytest.mark.parametrize("documented", ["Type", "тип"])
def test_the_header_of_a_table_is_no_field(name: str, documented: str) -> None:
    ((kind, message),) = faults({"properties": {name: {"x-b24-type": documented}}})
    assert kind == "header-as-field"
    assert f".{name}`" in message


def test_schemas_are_followed_however_far_and_once() -> None:
    schemas: dict[str, Schema] = {
        "first": {"properties": {"a": ref("second"), "b": ref("second")}},
        "second": {"properties": {"list": LIST, "back": ref("first"), "lost": ref("third")}},
    }
    assert faults(ref("first"), schemas) == [
        ("array-without-items", "`second.list` is an array of nobody knows what"),
        ("dangling-reference", "`second.lost` refers to third, which is nowhere"),
    ]


def test_what_is_said_twice_is_said_once() -> None:
    assert len(faults({"anyOf": [LIST, LIST]})) == 1


def lost(*kinds: str, **more: Any) -> list[Finding]:
    diagnostics = [Diagnostic(kind, "a table", OTHER) for kind in kinds]
    method: Method = a_method(diagnostics=diagnostics, **more)
    return list(check_soundness(method, {}, {}))


@pytest.mark.parametrize("kind", ["table-unreferenced", "definition-unplaced", "row-without-name"])
def test_a_table_that_ended_nowhere_took_the_parameters_with_it(kind: str) -> None:
    (finding,) = lost("no-parameters-documented", kind)
    assert (finding.kind, finding.verdict, finding.source) == (
        "parameters-lost",
        Verdict.OPEN,
        OTHER,
    )


@pytest.mark.parametrize(
    ("kinds", "structure"),
    [
        (["no-parameters-documented"], Structure()),
        (["table-unreferenced"], Structure()),
        (["no-parameters-documented", "json-repaired"], Structure()),
        (["no-parameters-documented", "table-unreferenced"], request(a_field("id"))),
        (
            ["no-parameters-documented", "table-unreferenced"],
            Structure(alternatives=(Alternative("one", Structure()),)),
        ),
    ],
)
def test_parameters_are_not_lost(kinds: list[str], structure: Structure) -> None:
    assert lost(*kinds, request=structure) == []
