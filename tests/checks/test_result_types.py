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
        (TEXT, WHOLE, "`result` is string in TypeScript, integer in the schema"),
        (FLAG, NUMBER, "`result` is boolean in TypeScript, number in the schema"),
        (either(TEXT, NULL), FLAG, "`result` is string in TypeScript, boolean in the schema"),
        (an_array(TEXT), an_object(), "`result` is array in TypeScript, object in the schema"),
        (an_object(), an_array({}), "`result` is object in TypeScript, array in the schema"),
        (an_array(TEXT), an_array(WHOLE), "`[]` is string in TypeScript, integer in the schema"),
        (
            an_object(a=TEXT),
            an_object(a=FLAG),
            "`a` is string in TypeScript, boolean in the schema",
        ),
        (
            an_object(a=an_array(an_object(b=TEXT))),
            an_object(a=an_array(an_object(b=FLAG))),
            "`a.[].b` is string in TypeScript, boolean in the schema",
        ),
        (FLAG, ref("id"), "`result` is boolean in TypeScript, integer in the schema"),
        (
            an_object(child=an_object(child=TEXT)),
            ref("tree"),
            "`child.child` is string in TypeScript, object in the schema",
        ),
        ({"const": "Y"}, FLAG, "`result` is string in TypeScript, boolean in the schema"),
        ({"const": False}, TEXT, "`result` is boolean in TypeScript, string in the schema"),
        (NUMBER, {"enum": ["Y", "N"]}, "`result` is number in TypeScript, string in the schema"),
        (
            NUMBER,
            {"enum": ["Y", True]},
            "`result` is number in TypeScript, string in the schema",
        ),
        (
            TEXT,
            {"oneOf": [WHOLE, FLAG]},
            "`result` is string in TypeScript, integer in the schema",
        ),
        # Sets of required keys do not hide the properties beside them.
        (
            an_object(a=TEXT),
            {**an_object(a=FLAG), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            "`a` is string in TypeScript, boolean in the schema",
        ),
        # Of several alternatives the one of the right kind tells what is wrong.
        (
            an_object(a=TEXT, b=TEXT),
            either(FLAG, an_object(a=FLAG, b=FLAG)),
            "`a` is string in TypeScript, boolean in the schema; "
            "`b` is string in TypeScript, boolean in the schema",
        ),
        (
            an_array(TEXT),
            {"type": ["boolean", "array"], "items": WHOLE},
            "`[]` is string in TypeScript, integer in the schema",
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
        (TEXT, said(WHOLE, "integer"), Verdict.DOCS),
        (TEXT, said(WHOLE, "crm_company"), Verdict.DOCS),
        (an_object(), said(an_array({}), "crm_item[]"), Verdict.DOCS),
        (FLAG, said(TEXT, "datetime"), Verdict.DOCS),
        (TEXT, said(FLAG, "Boolean"), Verdict.DOCS),
        # Words, not letters: "void" does not say "id".
        (TEXT, said(WHOLE, "void"), Verdict.OPEN),
        (TEXT, said(WHOLE, "pointer"), Verdict.OPEN),
        # The table says something else than the schema, or nothing.
        (TEXT, said(WHOLE, "string"), Verdict.OPEN),
        (TEXT, WHOLE, Verdict.OPEN),
        (TEXT, said(ref("id"), "integer"), Verdict.DOCS),
        # One clash that no table states is enough to look.
        (an_object(a=TEXT, b=TEXT), an_object(a=said(FLAG, "boolean"), b=FLAG), Verdict.OPEN),
        (
            an_object(a=TEXT, b=TEXT),
            an_object(a=said(FLAG, "boolean"), b=said(WHOLE, "int")),
            Verdict.DOCS,
        ),
    ],
)
def test_who_is_wrong(shape: Shape, schema: Schema, verdict: Verdict) -> None:
    findings, _ = check(shape, schema)
    assert [f.verdict for f in findings] == [verdict]


def test_four_clashes_are_named() -> None:
    names = [f"f{n}" for n in range(7)]
    (finding,), _ = check(
        an_object(**dict.fromkeys(names, TEXT)), an_object(**dict.fromkeys(names, FLAG))
    )
    assert finding.message.count("; ") == 3


def test_nothing_stated_nothing_compared() -> None:
    tally: Counter[str] = Counter()
    assert list(check_result_type(a_method(), WHOLE, {}, tally)) == []
    assert tally == {}
