"""Independent sources against the documents: how we know that they are right.

A test that compares our output with our own reading proves little. What the docs say twice
proves more: request bodies and answers beside the tables, TypeScript types, section overviews,
the other language.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from ...extract.model import Method
from ...spec.policy import Schema
from .findings import Finding, Oracle, Verdict
from .payloads import Validators, check_keys, check_literals, check_requests, check_responses
from .result_types import check_result_type
from .soundness import check_soundness

__all__ = ["Finding", "Oracle", "Verdict", "check_operation"]

_JSON = "application/json"


def check_operation(
    method: Method, operation: dict[str, Any], schemas: dict[str, Schema], tally: Counter[str]
) -> list[Finding]:
    """Findings on one operation as it stands in the document; ``tally`` counts comparisons."""
    components = {"schemas": schemas}
    validators = Validators(components)
    request = _media_schema(operation.get("requestBody", {}))
    responses = operation.get("responses", {})
    success = _media_schema(responses.get("200", {})) or {}
    errors = {
        status: schema
        for status, response in responses.items()
        if status != "200" and (schema := _media_schema(response)) is not None
    }
    result: Schema = success.get("properties", {}).get("result", {})
    for branch in success.get("anyOf", ()):
        result = result or branch.get("properties", {}).get("result", {})
    return [
        *check_requests(method, request, validators, tally),
        *check_literals(method, request, validators, tally),
        *check_responses(method, success, errors, validators, tally),
        *check_keys(method, success, components, tally),
        *check_result_type(method, result, components, tally),
        *check_soundness(method, operation, schemas),
    ]


def _media_schema(holder: dict[str, Any]) -> Schema | None:
    schema: Schema | None = holder.get("content", {}).get(_JSON, {}).get("schema")
    return schema
