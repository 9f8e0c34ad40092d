"""Every method of the API: a valid call is answered as documented, another one is refused so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import Any

import jsonschema_rs
import pytest
from tests.documents import catalogue as whole_api
from tests.documents import document
from tests.schemas import validator as validator_of

from bitrix24_openapi.client.runtime.encoding import to_query
from bitrix24_openapi.mock.model import Operation, Response
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.rules.access import application_only
from bitrix24_openapi.mock.samples import Maker

from .core import FORM, JSON, body, call, error, portal, reason

pytestmark = pytest.mark.thorough

#: Errors that stand in where a method documents none for the case.
USUAL = {"100", "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"}


def groups() -> dict[str, list[Operation]]:
    """Methods by the first part of their name: a failure names the part of the API."""
    found: dict[str, list[Operation]] = defaultdict(list)
    for each in whole_api().operations():
        found[f"{each.generation}-{each.name.partition('.')[0]}"].append(each)
    return found


GROUPS = groups()
every_group = pytest.mark.parametrize("group", sorted(GROUPS))


@pytest.fixture(scope="module")
def mock() -> Portal:
    return portal(journal=10)


TOKEN = {"authorization": "Bearer token"}


def base(operation: Operation) -> str:
    """By a webhook, or by an application where only those may call."""
    who = "" if application_only(operation) is not None else "1/code/"
    return f"/rest/api/{who}" if operation.generation == "v3" else f"/rest/{who}"


def validator(operation: Operation, schema: Mapping[str, Any]) -> jsonschema_rs.Validator:
    """Of the document itself, in which the catalogue has no say."""
    return validator_of(document(operation.generation), schema)


def published(operation: Operation) -> Any:
    """The operation as it stands in the document."""
    return document(operation.generation)["paths"]["/" + operation.name]["post"]


def request_schema(operation: Operation) -> Any:
    content = published(operation).get("requestBody", {}).get("content", {})
    return content.get("application/json", {}).get("schema")


def made(operation: Operation, random: Random, *, full: bool) -> Any:
    """Parameters made of the schema."""
    schema = whole_api().request(operation)
    assert schema is not None
    return Maker(whole_api().schemas(operation), random, full=full).value(schema)


def response_schema(operation: Operation, status: int) -> Any:
    found = published(operation)["responses"][str(status)]
    if "$ref" in found:
        shared = document(operation.generation)["components"]["responses"]
        found = shared[found["$ref"].rpartition("/")[2]]
    return found["content"]["application/json"]["schema"]


def valid_calls(operation: Operation) -> Iterator[Any]:
    """The documented requests, and two made from the schema: the least and the most."""
    schema = request_schema(operation)
    if schema is None:
        yield {}
        return
    judge = validator(operation, schema)
    content = operation.document["requestBody"]["content"]["application/json"]
    candidates = [example["value"] for example in content.get("examples", {}).values()]
    candidates += [made(operation, Random(operation.name), full=full) for full in (False, True)]
    found = [each for each in candidates if judge.is_valid(each)]
    assert len(found) >= 2, f"{operation.name}: no valid call can be made"
    yield from found


def assert_documented(operation: Operation, response: Response) -> None:
    schema = response_schema(operation, response.status)
    errors = list(validator(operation, schema).iter_errors(body(response)))
    assert not errors, f"{operation.name}: {errors[0].message} at {errors[0].instance_path}"


@every_group
def test_a_valid_call_is_answered_as_documented(group: str, mock: Portal) -> None:
    for operation in GROUPS[group]:
        for params in valid_calls(operation):
            headers = {**JSON, **TOKEN}
            response = call(mock, operation.name, params, base=base(operation), headers=headers)
            assert response.status == 200, (operation.name, params, response)
            assert_documented(operation, response)


@every_group
def test_a_call_without_a_required_parameter_is_refused_as_documented(
    group: str, mock: Portal, record_property: Callable[[str, object], None]
) -> None:
    """The report tells how many get an error of the method, and how many the one that stands in
    where the method has none for the case."""
    refusals: Counter[str] = Counter()
    for operation in GROUPS[group]:
        schema = request_schema(operation)
        if schema is None:
            continue
        judge = validator(operation, schema)
        least = made(operation, Random(1), full=False)
        if not isinstance(least, dict):
            continue
        for name in least:
            params = {key: value for key, value in least.items() if key != name}
            if judge.is_valid(params):
                continue
            headers = {**JSON, **TOKEN}
            response = call(mock, operation.name, params, base=base(operation), headers=headers)
            assert name in reason(response), (operation.name, name, reason(response))
            refusals[assert_refused(operation, response)] += 1
    for whose, number in refusals.items():
        record_property(f"refused with {whose} error", number)


def assert_refused(operation: Operation, response: Response) -> str:
    """Whose error it is: ``its own`` or ``the usual``."""
    result = body(response).get("result")
    if result is not None:
        # Some methods say it in there (imopenlines/imconnector/imconnector-register.md).
        status, code, message = response.status, result["error"], result["error_description"]
    else:
        status, code, message = error(response)
    documented = {str(entry["code"]) for entry in operation.document["x-b24-errors"]}
    assert code in documented | USUAL, (operation.name, code)
    assert message, operation.name
    if status == 200:
        assert code in documented, (operation.name, code)
        assert errors_with_200(operation), operation.name
    else:
        assert result is None, operation.name
        assert 400 <= status < 500
    if str(status) in operation.document["responses"]:
        assert_documented(operation, response)
    return "its own" if code in documented else "the usual"


def errors_with_200(operation: Operation) -> bool:
    """Whether the document has errors that come with status 200: in the table, or shown."""
    content = operation.document["responses"]["200"]["content"]["application/json"]
    shown = [each["value"] for each in content.get("examples", {}).values()]
    return any(each.get("status") == 200 for each in operation.document["x-b24-errors"]) or any(
        "error" in each for each in shown
    )


@pytest.mark.parametrize("group", sorted(name for name in GROUPS if name.startswith("classic")))
def test_a_form_says_the_same_as_json(group: str, mock: Portal) -> None:
    for operation in GROUPS[group]:
        for params in valid_calls(operation):
            if not isinstance(params, dict) or not sayable(params):
                continue
            form = to_query(params).encode()
            response = call(
                mock, operation.name, form, base=base(operation), headers={**FORM, **TOKEN}
            )
            assert response.status == 200, (operation.name, form, reason(response))


def sayable(value: Any) -> bool:
    """A form has no way to say null, nor that a list or a map is empty, nor that a map which
    counts 0, 1, 2 is no list."""
    if isinstance(value, dict):
        return "0" not in value and all(
            inner not in ({}, []) and sayable(inner) for inner in value.values()
        )
    if isinstance(value, list):
        return all(inner not in ({}, []) and sayable(inner) for inner in value)
    return value is not None and "$result[" not in str(value)


def test_every_method_may_be_called_without_parameters(mock: Portal) -> None:
    """Whatever it says, it is an answer that the documents know."""
    for operation in whole_api().operations():
        response = call(mock, operation.name, base=base(operation), verb="GET", headers=TOKEN)
        if response.status == 200 and not reason(response):
            assert_documented(operation, response)
        else:
            assert_refused(operation, response)
