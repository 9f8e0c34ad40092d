"""Request bodies and answers that a schema refuses, and who is held to be wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest
from tests.spec.facts import HERE, a_method, answered, sent

from bitrix24_openapi.checks.oracles import Finding, Oracle, Verdict
from bitrix24_openapi.checks.oracles.payloads import (
    check_literals,
    check_requests,
    check_responses,
    plain_json,
)
from bitrix24_openapi.checks.oracles.validators import Validators
from bitrix24_openapi.extract.examples import Unknown, is_placeholder
from bitrix24_openapi.extract.model import Json, RequestExample, ResponseExample
from bitrix24_openapi.spec.policy import Schema

INTEGER: Schema = {"type": "integer"}
COMPONENTS: dict[str, Any] = {
    "schemas": {"deal": {"type": "object", "properties": {"id": INTEGER}}}
}
DEAL: Schema = {"$ref": "#/components/schemas/deal"}

Judged = tuple[str, Verdict]
OURS: Judged = ("schema", Verdict.OPEN)
MISSING: Judged = ("required-missing", Verdict.DOCS)
UNDOCUMENTED: Judged = ("parameter-undocumented", Verdict.DOCS)
PLACEHOLDER: Judged = ("placeholder", Verdict.DOCS)


def an_object(required: Sequence[str] = (), **properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required)}


def requests(
    schema: Schema | None, *examples: RequestExample
) -> tuple[list[Finding], Counter[str]]:
    tally: Counter[str] = Counter()
    method = a_method(requests=list(examples))
    return list(check_requests(method, schema, Validators(COMPONENTS), tally)), tally


def responses(
    success: Schema, errors: dict[str, Schema], *examples: ResponseExample
) -> tuple[list[Finding], Counter[str]]:
    tally: Counter[str] = Counter()
    method = a_method(responses=list(examples))
    return list(check_responses(method, success, errors, Validators(COMPONENTS), tally)), tally


def judged(findings: Sequence[Finding]) -> list[Judged]:
    return [(f.kind, f.verdict) for f in findings]


# --- requests -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "body"),
    [
        (an_object(["id"], id=INTEGER), {"id": 1}),
        (an_object(id=INTEGER), {"more": 1}),
        (an_object(deal=DEAL), {"deal": {"id": 1}}),
        (None, {}),
    ],
)
def test_a_body_that_fits_is_no_finding(schema: Schema | None, body: Json) -> None:
    assert requests(schema, sent(body)) == (
        [],
        {"oracle:requests": 1, "oracle:requests-refused": 0},
    )


@pytest.mark.parametrize(
    ("schema", "body", "expected", "where"),
    [
        (an_object(id=INTEGER), {"id": "1"}, OURS, "`id`:"),
        (an_object(["id"], id=INTEGER), {}, MISSING, "`the body`:"),
        (an_object(in_=an_object(["id"], id=INTEGER)), {"in_": {}}, MISSING, "`in_`:"),
        (an_object(ids={"type": "array", "items": INTEGER}), {"ids": [1, "b"]}, OURS, "`ids.1`:"),
        # The keyword that failed decides, not a field that is called like it.
        ({"properties": {"required": INTEGER}}, {"required": "1"}, OURS, "`required`:"),
        (an_object(deal=DEAL), {"deal": {"id": "1"}}, OURS, "`deal.id`:"),
        # Whatever alternative is meant, something is missing.
        ({"anyOf": [an_object(["a"]), an_object(["b"])]}, {}, MISSING, "`the body`:"),
        (
            {"anyOf": [an_object(["a"], a=INTEGER), {"type": "array", "items": {}}]},
            {"a": "b"},
            OURS,
            "`a`:",
        ),
        (None, {"id": 1}, UNDOCUMENTED, "`the body`:"),
        (an_object(id=INTEGER), [], OURS, "`the body`:"),
    ],
)
def test_a_refused_body(schema: Schema | None, body: Json, expected: Judged, where: str) -> None:
    findings, tally = requests(schema, sent(body))
    assert judged(findings) == [expected]
    (finding,) = findings
    assert (finding.oracle, finding.operation, finding.source) == (
        Oracle.REQUESTS,
        "crm.deal.add",
        HERE,
    )
    assert finding.message.startswith(where)
    assert tally == {"oracle:requests": 1, "oracle:requests-refused": 1}


@pytest.mark.parametrize(
    "text",
    ["**put_your_id_here**", "$ID", "${ID}", "$(date +%s)", "<id>", "{{id}}", "…", "...", " $ID "],
)
def test_a_placeholder_of_another_type_is_a_slip_of_the_example(text: str) -> None:
    findings, _ = requests(an_object(id=INTEGER), sent({"id": text}))
    assert judged(findings) == [PLACEHOLDER]
    assert "`id`" in findings[0].message


@pytest.mark.parametrize("text", ["12", "", "*id*", "a <b>", "cost: $5", "<a> and <b>"])
def test_an_ordinary_text_is_no_placeholder(text: str) -> None:
    findings, _ = requests(an_object(id=INTEGER), sent({"id": text}))
    assert judged(findings) == [OURS]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (INTEGER, Unknown("now()")),
        ({"type": "array", "items": INTEGER}, [Unknown("a")]),
        # An error of the whole that goes away with a value in the place of the placeholder.
        ({"anyOf": [{"type": "null"}, an_object(k=INTEGER)]}, {"k": Unknown("b")}),
    ],
)
def test_a_value_from_elsewhere_is_a_placeholder_however_deep(schema: Schema, value: Json) -> None:
    findings, _ = requests(an_object(id=schema), sent({"id": value}))
    assert judged(findings) == [PLACEHOLDER]


@pytest.mark.parametrize("value", [[Unknown("a")], {"k": [Unknown("b")]}])
def test_a_placeholder_excuses_nothing_around_it(value: Json) -> None:
    findings, _ = requests(an_object(id=INTEGER), sent({"id": value}))
    assert judged(findings) == [OURS]


def test_a_placeholder_does_not_excuse_what_is_missing() -> None:
    findings, _ = requests(an_object(["id"], id=INTEGER), sent({"name": "$NAME"}))
    assert judged(findings) == [MISSING]


# --- literals -----------------------------------------------------------------------------


def literals(schema: Schema | None, *examples: RequestExample) -> tuple[list[Finding], int]:
    tally: Counter[str] = Counter()
    method = a_method(literals=list(examples), requests=[sent({"id": 1})])
    findings = list(check_literals(method, schema, Validators({}), tally))
    assert tally["oracle:literals-refused"] == bool(findings)
    return findings, tally["oracle:literals"]


def code(kind: str, body: Json, *repairs: str) -> RequestExample:
    return RequestExample(kind, "crm.deal.add", body, HERE, repairs)


@pytest.mark.parametrize(
    ("example", "compared", "expected"),
    [
        (code("js", {"id": 2}), 1, []),
        (code("js", {"id": "2"}), 1, [OURS]),
        # What a cURL body says already adds nothing; what leaves something out proves nothing.
        (code("js", {"id": 1}), 0, []),
        (code("js", {"id": "2"}, "ellipsis"), 0, []),
        # Variables are no slips.
        (code("php", {"id": Unknown("$id")}), 1, []),
    ],
)
def test_literals(example: RequestExample, compared: int, expected: list[Judged]) -> None:
    findings, number = literals(an_object(id=INTEGER), example)
    assert (judged(findings), number) == (expected, compared)


@pytest.mark.parametrize(("kind", "expected"), [("php", []), ("ts", [OURS])])
def test_a_list_in_php_is_a_map_with_numbers(kind: str, expected: list[Judged]) -> None:
    numbered: Schema = {"type": "object", "properties": {"0": an_object(id=INTEGER)}}
    schema = an_object(filter=numbered)
    findings, _ = literals(schema, code(kind, {"filter": [{"id": 2}]}))
    assert judged(findings) == expected


def test_a_placeholder_excuses_its_own_place_only() -> None:
    findings, _ = requests(an_object(a=INTEGER, b=INTEGER), sent({"a": "$A", "b": "text"}))
    assert sorted(judged(findings)) == sorted([PLACEHOLDER, OURS])


def test_a_placeholder_where_text_is_documented_is_right() -> None:
    findings, _ = requests(an_object(id={"type": "string"}), sent({"id": "$ID"}))
    assert findings == []


def test_the_marks_of_the_example_reader_are_not_sent() -> None:
    plain = plain_json({"a": [Unknown("x")]})
    assert plain == {"a": ["x"]}
    assert isinstance(plain, dict)
    inner = plain["a"]
    assert isinstance(inner, list)
    assert type(inner[0]) is str
    assert is_placeholder(Unknown("x"))
    assert not is_placeholder("x")


def test_a_repaired_body_proves_nothing() -> None:
    example = RequestExample("webhook", "crm.deal.add", {"id": "1"}, HERE, ("quotes",))
    assert requests(an_object(id=INTEGER), example) == ([], {})


def test_every_body_is_compared() -> None:
    findings, tally = requests(an_object(id=INTEGER), sent({"id": "a"}), sent({"id": 1}))
    assert len(findings) == 1
    assert tally == {"oracle:requests": 2, "oracle:requests-refused": 1}


def test_one_example_is_quoted_a_few_times_at_most() -> None:
    names = [f"f{n}" for n in range(9)]
    schema: Schema = {"properties": dict.fromkeys(names, INTEGER)}
    findings, tally = requests(schema, sent(dict.fromkeys(names, "text")))
    assert len(findings) == 4
    assert tally["oracle:requests-refused"] == 1


def test_a_long_message_is_cut_in_the_middle() -> None:
    findings, _ = requests(an_object(id=INTEGER), sent({"id": "word\n" * 200}))
    (finding,) = findings
    assert " … " in finding.message
    assert len(finding.message) < 160
    assert "\n" not in finding.message


# --- responses ----------------------------------------------------------------------------

SUCCESS = an_object(["result"], result=INTEGER)
ERROR = an_object(["error"], error={"type": "string"})
STRICT = an_object(["error"], error={"enum": ["A"]})


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"result": 1}, []),
        ({"result": "1"}, [OURS]),
        ({"result": "…"}, [PLACEHOLDER]),
        # The content of ``result`` alone is put into its envelope first.
        (1, []),
        ("1", [OURS]),
        ({"id": 1}, [OURS]),
    ],
)
def test_a_success_answer(body: Json, expected: list[Judged]) -> None:
    findings, tally = responses(SUCCESS, {}, answered(body))
    assert judged(findings) == expected
    assert all(f.oracle is Oracle.RESPONSES for f in findings)
    assert tally == {"oracle:responses": 1, "oracle:responses-refused": len(expected)}


@pytest.mark.parametrize(
    ("status", "errors", "refused"),
    [
        (400, {"400": STRICT, "404": ERROR}, True),
        (404, {"400": STRICT, "404": ERROR}, False),
        # The page names no status: classic errors come with 400.
        (None, {"400": STRICT, "404": ERROR}, True),
        (None, {"404": ERROR, "400": STRICT}, True),
        # A status that no row names: the first error schema.
        (500, {"403": STRICT, "404": ERROR}, True),
        (500, {"403": ERROR, "404": STRICT}, False),
        # A body that is an error by shape, whatever status the page states.
        (200, {"400": ERROR}, False),
        (400, {}, False),
    ],
)
def test_an_error_answer_is_held_against_its_status(
    status: int | None, errors: dict[str, Schema], refused: bool
) -> None:
    findings, tally = responses(SUCCESS, errors, answered({"error": "B"}, status))
    assert judged(findings) == [OURS] * refused
    assert tally["oracle:responses-refused"] == refused


def test_a_required_key_that_an_answer_lacks_is_the_pages_word_against_itself() -> None:
    schema = an_object(["result", "time"], result=INTEGER)
    findings, _ = responses(schema, {}, answered({"result": 1}))
    assert judged(findings) == [MISSING]
    assert '"time"' in findings[0].message
