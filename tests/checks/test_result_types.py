"""TypeScript types of answers that exclude what the schema says."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from tests.spec.facts import HERE, a_method

from bitrix24_openapi.checks.oracles import Finding, Oracle, Verdict
from bitrix24_openapi.checks.oracles.result_types import check_result_type
from bitrix24_openapi.extract.model import ResultType
from bitrix24_openapi.spec.policy import Schema

Shape = dict[str, Any]

SCHEMAS: dict[str, Schema] = {
    "id": {"type": "integer"},
    "alias": {"$ref": "#/components/schemas/id"},
    "tree": {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/tree"}}},
    "loop": {"$ref": "#/components/schemas/loop"},
}


def type_(name: str, **more: Any) -> dict[str, Any]:
    return {"type": name, **more}


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def an_object(**properties: Any) -> dict[str, Any]:
    return type_("object", properties=properties)


def an_array(items: Any) -> dict[str, Any]:
    return type_("array", items=items)


def said(schema: Schema, words: str) -> Schema:
    return {**schema, "x-b24-type": words}


TEXT, NUMBER, WHOLE, FLAG, NULL = map(type_, ("string", "number", "integer", "boolean", "null"))


def check(shape: Shape, schema: Schema) -> tuple[list[Finding], Counter[str]]:
    tally: Counter[str] = Counter()
    method = a_method(result_type=ResultType("T", shape, HERE))
    return list(check_result_type(method, schema, {"schemas": SCHEMAS}, tally)), tally


def either(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": list(parts)}


@pytest.mark.parametrize(
    ("shape", "schema"),
    [
        (TEXT, TEXT),
        (NUMBER, WHOLE),
        (NUMBER, NUMBER),
        (WHOLE, NUMBER),
        (either(NUMBER, NULL), WHOLE),
        (NULL, WHOLE),
        ({}, WHOLE),
        (either(TEXT, {}), WHOLE),
        (TEXT, {}),
        (TEXT, {"description": "anything"}),
        (TEXT, either(WHOLE, {})),
        (either(TEXT, NUMBER), WHOLE),
        (TEXT, either(WHOLE, TEXT)),
        (TEXT, {"oneOf": [WHOLE, TEXT]}),
        (TEXT, {"allOf": [TEXT]}),
        (TEXT, {"type": ["integer", "string"]}),
        (NUMBER, ref("id")),
        (NUMBER, ref("alias")),
        (TEXT, ref("nowhere")),
        (TEXT, ref("loop")),
        (FLAG, {"enum": [True, False]}),
        ({"enum": ["Y", "N"]}, TEXT),
        ({"const": "Y"}, {"enum": ["Y", "N"]}),
        ({"const": 1}, WHOLE),
        (an_array(TEXT), an_array(TEXT)),
        (an_array({}), an_array(WHOLE)),
        (type_("array"), an_array(WHOLE)),
        (an_object(a=TEXT), an_object(a=TEXT, b=WHOLE)),
        # A key that only one side has excludes nothing.
        (an_object(a=TEXT), an_object(b=WHOLE)),
        # Sets of required keys are no alternatives of shape.
        (
            an_object(a=TEXT),
            {**an_object(a=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        ),
    ],
)
def test_agreement(shape: Shape, schema: Schema) -> None:
    assert check(shape, schema) == ([], {"oracle:typescript": 1})


@pytest.mark.parametrize(
    ("shape", "schema", "message"),
    [
        (FLAG, WHOLE, "`result` is boolean in TypeScript, integer in the schema"),
        (FLAG, NUMBER, "`result` is boolean in TypeScript, number in the schema"),
        (either(FLAG, NULL), TEXT, "`result` is boolean in TypeScript, string in the schema"),
        (an_array(TEXT), an_object(), "`result` is array in TypeScript, object in the schema"),
        (an_object(), an_array({}), "`result` is object in TypeScript, array in the schema"),
        (an_array(FLAG), an_array(WHOLE), "`[]` is boolean in TypeScript, integer in the schema"),
        (
            an_object(a=FLAG),
            an_object(a=TEXT),
            "`a` is boolean in TypeScript, string in the schema",
        ),
        (
            an_object(a=an_array(an_object(b=FLAG))),
            an_object(a=an_array(an_object(b=TEXT))),
            "`a.[].b` is boolean in TypeScript, string in the schema",
        ),
        (FLAG, ref("id"), "`result` is boolean in TypeScript, integer in the schema"),
        (
            an_object(child=an_object(child=TEXT)),
            ref("tree"),
            "`child.child` is string in TypeScript, object in the schema",
        ),
        ({"const": "Y"}, an_object(), "`result` is string in TypeScript, object in the schema"),
        ({"const": False}, TEXT, "`result` is boolean in TypeScript, string in the schema"),
        (FLAG, {"enum": ["Y", "N"]}, "`result` is boolean in TypeScript, string in the schema"),
        (
            an_array(TEXT),
            {"enum": ["Y", True]},
            "`result` is array in TypeScript, string in the schema",
        ),
        (
            FLAG,
            {"oneOf": [WHOLE, TEXT]},
            "`result` is boolean in TypeScript, integer in the schema",
        ),
        # Sets of required keys do not hide the properties beside them.
        (
            an_object(a=FLAG),
            {**an_object(a=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            "`a` is boolean in TypeScript, string in the schema",
        ),
        # Of several alternatives the one of the right kind tells what is wrong.
        (
            an_object(a=FLAG, b=FLAG),
            either(WHOLE, an_object(a=TEXT, b=TEXT)),
            "`a` is boolean in TypeScript, string in the schema; "
            "`b` is boolean in TypeScript, string in the schema",
        ),
        (
            an_array(FLAG),
            {"type": ["boolean", "array"], "items": WHOLE},
            "`[]` is boolean in TypeScript, integer in the schema",
        ),
    ],
)
def test_a_clash(shape: Shape, schema: Schema, message: str) -> None:
    expected = Finding(Oracle.TYPESCRIPT, Verdict.OPEN, "shape", "crm.deal.add", HERE, message)
    assert check(shape, schema) == (
        [expected],
        {"oracle:typescript": 1, "oracle:typescript-refused": 1},
    )


@pytest.mark.parametrize(
    ("shape", "schema", "verdict"),
    [
        (FLAG, said(WHOLE, "integer"), Verdict.DOCS),
        (FLAG, said(WHOLE, "crm_company"), Verdict.DOCS),
        (an_object(), said(an_array({}), "crm_item[]"), Verdict.DOCS),
        (FLAG, said(TEXT, "datetime"), Verdict.DOCS),
        (an_object(), said(FLAG, "Boolean"), Verdict.DOCS),
        # Words, not letters: "void" does not say "id".
        (FLAG, said(WHOLE, "void"), Verdict.OPEN),
        (FLAG, said(WHOLE, "pointer"), Verdict.OPEN),
        # The table says something else than the schema, or nothing.
        (FLAG, said(WHOLE, "string"), Verdict.OPEN),
        (FLAG, WHOLE, Verdict.OPEN),
        (FLAG, said(ref("id"), "integer"), Verdict.DOCS),
        # One clash that no table states is enough to look.
        (an_object(a=FLAG, b=FLAG), an_object(a=said(TEXT, "string"), b=TEXT), Verdict.OPEN),
        (
            an_object(a=FLAG, b=FLAG),
            an_object(a=said(TEXT, "string"), b=said(WHOLE, "int")),
            Verdict.DOCS,
        ),
    ],
)
def test_who_is_wrong(shape: Shape, schema: Schema, verdict: Verdict) -> None:
    findings, _ = check(shape, schema)
    assert [f.verdict for f in findings] == [verdict]


@pytest.mark.parametrize(
    ("shape", "schema"),
    [
        (TEXT, WHOLE),
        (TEXT, NUMBER),
        (TEXT, FLAG),
        (NUMBER, TEXT),
        (an_object(a=TEXT), an_object(a=said(WHOLE, "integer"))),
        (an_array(an_object(a=TEXT)), an_array(an_object(a=FLAG))),
    ],
)
def test_another_notation_is_counted_and_no_clash(shape: Shape, schema: Schema) -> None:
    assert check(shape, schema) == (
        [],
        {"oracle:typescript": 1, "oracle:typescript-notation": 1},
    )


def test_an_example_that_sides_with_the_type_speaks_against_the_table() -> None:
    shown = {"type": "array", "items": {}, "x-b24-source-kind": "example"}
    findings, _ = check(an_array({}), either(an_object(), shown))
    assert [f.verdict for f in findings] == [Verdict.DOCS]


def test_four_clashes_are_named() -> None:
    names = [f"f{n}" for n in range(7)]
    (finding,), _ = check(
        an_object(**dict.fromkeys(names, FLAG)), an_object(**dict.fromkeys(names, TEXT))
    )
    assert finding.message.count("; ") == 3


def test_nothing_stated_nothing_compared() -> None:
    tally: Counter[str] = Counter()
    assert list(check_result_type(a_method(), WHOLE, {}, tally)) == []
    assert tally == {}
