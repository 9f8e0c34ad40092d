"""All oracles over one operation as it stands in a document."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from tests.spec.facts import HERE, a_method, answered, sent

from bitrix24_openapi.checks.oracles import Oracle, check_operation
from bitrix24_openapi.extract.model import ResultType
from bitrix24_openapi.spec.policy import Schema


def media(schema: Schema) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


RESULT: Schema = {"properties": {"result": {"type": "integer"}}}
ERROR: Schema = {"properties": {"error": {"enum": ["A"]}}}
REQUEST: Schema = {"properties": {"id": {"type": "integer"}}}


def operation(success: Schema = RESULT) -> dict[str, Any]:
    return {
        "requestBody": media(REQUEST),
        "responses": {
            "200": media(success),
            "400": media(ERROR),
            "404": {"$ref": "#/components/responses/NotFound"},
        },
    }


def oracles(described: dict[str, Any], **more: Any) -> list[Oracle]:
    return [f.oracle for f in check_operation(a_method(**more), described, {}, Counter())]


def test_agreement_of_all_sources() -> None:
    tally: Counter[str] = Counter()
    method = a_method(
        requests=[sent({"id": 1})],
        responses=[answered({"result": 1}), answered({"error": "A"}, 400)],
        result_type=ResultType("number", {"type": "number"}, HERE),
    )
    assert check_operation(method, operation(), {}, tally) == []
    compared = ("oracle:requests", "oracle:responses", "oracle:typescript")
    assert [tally[name] for name in compared] == [1, 2, 1]


@pytest.mark.parametrize(
    ("more", "oracle"),
    [
        ({"requests": [sent({"id": "text"})]}, Oracle.REQUESTS),
        ({"responses": [answered({"result": "text"})]}, Oracle.RESPONSES),
        ({"responses": [answered({"error": "B"}, 400)]}, Oracle.RESPONSES),
        # An error, whatever status the page puts above it.
        ({"responses": [answered({"error": "B"}, 200)]}, Oracle.RESPONSES),
        ({"responses": [answered({"result": 1, "more": 1})]}, Oracle.KEYS),
        ({"result_type": ResultType("T", {"type": "boolean"}, HERE)}, Oracle.TYPESCRIPT),
    ],
)
def test_every_oracle_is_asked(more: dict[str, Any], oracle: Oracle) -> None:
    assert oracles(operation(), **more) == [oracle]


def test_the_structure_is_looked_at() -> None:
    success: Schema = {"properties": {"result": {"type": "array"}}}
    assert oracles(operation(success)) == [Oracle.STRUCTURE]


def test_the_result_of_an_answer_with_alternatives_is_found() -> None:
    success: Schema = {"anyOf": [{"properties": {"error": {}}}, RESULT]}
    stated = ResultType("T", {"type": "boolean"}, HERE)
    assert oracles(operation(success), result_type=stated) == [Oracle.TYPESCRIPT]


def test_an_operation_without_a_body_takes_no_fields() -> None:
    described = {"responses": {"200": media(RESULT)}}
    assert oracles(described, requests=[sent({"id": 1})]) == [Oracle.REQUESTS]
    assert oracles(described, requests=[sent({})]) == []
