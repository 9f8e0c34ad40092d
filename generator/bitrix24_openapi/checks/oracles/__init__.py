"""Compare the documents with independent sources.

A test that compares our output with our own reading proves little. What the docs say twice
proves more: example bodies next to the tables, TypeScript types, section overviews, the other
language.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from ...extract.model import Method
from ...openapi.conventions import media_of
from ...openapi.schema import Schemas
from ...spec.operation import RESULT
from ...spec.policy import Schema
from .findings import Finding, Oracle, Verdict
from .keys import check_keys
from .payloads import check_literals, check_requests, check_responses
from .result_types import check_result_type
from .soundness import check_soundness
from .validators import Validators

__all__ = ["Finding", "Oracle", "Verdict", "check_operation"]


def check_operation(
    method: Method, operation: dict[str, Any], schemas: dict[str, Schema], tally: Counter[str]
) -> list[Finding]:
    """Findings on one operation of the document; ``tally`` counts comparisons."""
    components = {"schemas": schemas}
    validators = Validators(components)
    request = media_of(operation.get("requestBody")).get("schema")
    responses = operation.get("responses", {})
    success = media_of(responses.get("200")).get("schema", {})
    errors = {
        status: schema
        for status, response in responses.items()
        if status != "200" and (schema := media_of(response).get("schema")) is not None
    }
    answer = Schemas(schemas).view(success).members.get(RESULT)
    result = answer.schemas[0] if answer is not None else {}
    return [
        *check_requests(method, request, validators, tally),
        *check_literals(method, request, validators, tally),
        *check_responses(method, success, errors, validators, tally),
        *check_keys(method, success, components, tally),
        *check_result_type(method, result, components, tally),
        *check_soundness(method, operation, schemas),
    ]
