"""Pages that contradict themselves: the document accepts both, the oracles find each of them.

Every page is sound but for one planted contradiction between its table and its example. Examples
widen what is accepted, so that no example may be refused by the published schemas; that the page
says two things is found by holding the example against its table alone.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from tests.extract.pages import fence, method_text, read, table

from bitrix24_openapi.checks.accuracy import DOCS_BUGS
from bitrix24_openapi.checks.oracles import Finding, Oracle, Verdict, check_operation
from bitrix24_openapi.spec.fragment import Options
from bitrix24_openapi.spec.operation import method_fragment
from bitrix24_openapi.spec.overlay import Overlay
from bitrix24_openapi.spec.rendered import CorrectedFragment, correct

SOUND_ROW = "**id***\n`integer` | Number of the record"


def judged(text: str) -> tuple[list[Finding], Counter[str], CorrectedFragment, set[str]]:
    """Findings on a page, what was counted, the fragment, and the kinds of its diagnostics."""
    facts = read(text)
    (method,) = facts.methods
    corrected = correct(method_fragment(method, facts, Options(prose=False)), Overlay())
    tally: Counter[str] = Counter()
    found = check_operation(method, corrected.item["post"], corrected.known_schemas, tally)
    return found, tally, corrected, {each.kind for each in method.diagnostics}


def answering(type_: str, value: Any, words: str = "A field") -> str:
    """A page whose table gives a type to a field and whose example shows a value there."""
    returned = table("**result**\n`object` | The record", f"**FIELD**\n`{type_}` | {words}")
    body = {"result": {"FIELD": value, "OTHER": 1}}
    return method_text(table(SOUND_ROW), examples=[{"id": 1}], returned=returned, responses=[body])


def asking(type_: str, value: Any, words: str = "A parameter") -> str:
    """The same for a parameter."""
    rows = table(SOUND_ROW, f"**param**\n`{type_}` | {words}")
    return method_text(rows, examples=[{"id": 1, "param": value}], responses=[{"result": True}])


OBJECT = {"a": 1}
VALUES = "Possible values:\n- `A` — the first\n- `B` — the second"
ANSWERS = [
    ("integer", "abc"),
    ("integer", OBJECT),
    ("integer", [1]),
    ("integer", True),
    ("integer", "12.5"),
    ("double", "many"),
    ("double", [1.5]),
    ("boolean", "perhaps"),
    ("boolean", 5),
    ("boolean", OBJECT),
    ("string", OBJECT),
    ("string", ["a"]),
    ("string", True),
    ("object", "text"),
    ("object", 5),
    ("object", [OBJECT]),
    ("array", "text"),
    ("array", 5),
    ("datetime", True),
    ("datetime", OBJECT),
    ("date", ["2026-01-31"]),
    ("integer[]", ["abc"]),
    ("string[]", [OBJECT]),
]
REQUESTS = [
    ("integer", "abc"),
    ("integer", [5]),
    ("integer", OBJECT),
    ("double", "many"),
    ("boolean", "perhaps"),
    ("string", OBJECT),
    ("string", ["a"]),
    ("object", "text"),
    ("array", "text"),
    ("integer[]", ["abc"]),
]


def test_thirty_and_more_are_planted() -> None:
    assert len(ANSWERS) + len(REQUESTS) > 30


@pytest.mark.parametrize(("type_", "value"), ANSWERS)
def test_an_answer_of_another_type_is_found(type_: str, value: Any) -> None:
    found, tally, corrected, _ = judged(answering(type_, value))
    assert [(f.oracle, f.verdict, f.kind) for f in found] == [
        (Oracle.RESPONSES, Verdict.DOCS, "contradicted")
    ]
    assert "FIELD" in found[0].message
    assert tally["oracle:responses-refused"] == 1
    assert corrected.refused_examples == []


@pytest.mark.parametrize(("type_", "value"), REQUESTS)
def test_a_parameter_of_another_type_is_found(type_: str, value: Any) -> None:
    found, tally, corrected, _ = judged(asking(type_, value))
    assert [(f.oracle, f.verdict, f.kind) for f in found] == [
        (Oracle.REQUESTS, Verdict.DOCS, "contradicted")
    ]
    assert tally["oracle:requests-refused"] == 1
    assert corrected.refused_examples == []


@pytest.mark.parametrize(
    ("rows", "body"),
    [
        (table(SOUND_ROW), {}),
        (table(SOUND_ROW, "**code***\n`string` | Its code"), {"id": 1}),
        (
            table("**fields***\n`object` | Fields of the record, [in detail](#fields)")
            + "\n\n### Parameter fields {#fields}\n\n"
            + table("**TITLE***\n`string` | Its title", "**SORT**\n`integer` | Its place"),
            {"fields": {"SORT": 5}},
        ),
    ],
)
def test_a_required_parameter_that_the_example_lacks_is_found(rows: str, body: Any) -> None:
    found, _, _, _ = judged(method_text(rows, examples=[body], responses=[{"result": True}]))
    assert [(f.oracle, f.verdict, f.kind) for f in found] == [
        (Oracle.REQUESTS, Verdict.DOCS, "required-missing")
    ]


@pytest.mark.parametrize(
    ("documented", "stated"),
    [("boolean", "{ item: string }"), ("object", "string[]"), ("integer", "{ id: number }")],
)
def test_a_typescript_type_of_another_kind_is_found(documented: str, stated: str) -> None:
    call = "({ method: 'crm.test.get', params: { id: 1 } })"
    code = f"const response = await $b24.actions.v2.call.make<{stated}>{call}"
    returned = table(f"**result**\n`{documented}` | What comes back")
    page = method_text(table(SOUND_ROW), examples=[{"id": 1}], returned=returned)
    page = page.replace("## Response Handling", fence(code, "ts") + "\n\n## Response Handling")
    found, tally, _, _ = judged(page)
    assert tally["oracle:typescript"] == 1
    assert [(f.oracle, f.verdict) for f in found] == [(Oracle.TYPESCRIPT, Verdict.DOCS)]


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        (answering("string", "C", VALUES), "enum-contradicted"),
        (answering("string", "a", VALUES), "example-not-in-enum"),
        (asking("string", "C", VALUES), "enum-contradicted"),
        (asking("string", "a", VALUES), "example-not-in-enum"),
    ],
)
def test_a_value_that_no_list_has_is_found(page: str, kind: str) -> None:
    found, _, corrected, diagnostics = judged(page)
    assert kind in diagnostics
    assert kind in DOCS_BUGS
    assert found == []
    assert corrected.refused_examples == []


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("integer", "5"),
        ("integer", ""),
        ("integer", None),
        ("double", "1.50"),
        ("boolean", "Y"),
        ("boolean", "0"),
        ("string", 5),
        ("string", False),
        ("object", []),
        ("object", False),
        ("array", None),
        ("array", OBJECT),
        ("datetime", {}),
        ("datetime", False),
    ],
)
def test_what_php_makes_of_values_is_counted_and_no_contradiction(type_: str, value: Any) -> None:
    found, tally, corrected, _ = judged(answering(type_, value))
    assert found == []
    assert tally["oracle:responses-notation"] == (0 if (type_, value) == ("array", OBJECT) else 1)
    assert corrected.refused_examples == []
