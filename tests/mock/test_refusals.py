"""Which documented error a refusal becomes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from tests.documents import catalogue as whole_api

from bitrix24_openapi.mock.catalogue import Catalogue
from bitrix24_openapi.mock.model import Failure, Generation, Operation
from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.rules.refusals import Case, Kind, refuse
from bitrix24_openapi.mock.rules.system_errors import SystemErrors
from bitrix24_openapi.mock.serve.assembly import assemble
from bitrix24_openapi.openapi.system_errors import system_errors

from .core import JSON, V3_VALIDATION, body, call, document, error, operation, portal, reason

DENIED = {"code": "ACCESS_DENIED", "message": "Access denied", "status": 403}


def chosen(entries: list[dict[str, Any]], case: Case, others: tuple[str, ...] = ()) -> Any:
    entries = [{"status": None, **each} for each in entries]
    failure = refuse(Operation("m", "classic", operation(errors=entries)), case, others)
    return failure.code, failure.message


@pytest.mark.parametrize(
    ("kind", "parameter", "code", "message", "chosen_message"),
    [
        ("missing", "id", "100", "Could not find value for parameter {id}", None),
        ("missing", "id", "", "ID is not defined or invalid", None),
        ("missing", "fields", "", "Parameter 'fields' must be array.", None),
        ("missing", "DIALOG_ID", "DIALOG_ID_EMPTY", "Dialog ID can't be empty", None),
        ("missing", "taskId", "0", "wrong task id", None),
        ("missing", "x", "E", "Required parameter X is missing", "Required parameter x is missing"),
        ("missing", "x", "E", "Required field #FIELD# is missing", "Required field x is missing"),
        ("missing", "lid", "MISSING_PARAMS", "", "why"),
        ("invalid", "id", "ERROR_ARGUMENT", "Invalid value of parameter {id}", None),
        (
            "invalid",
            "id",
            "100",
            "Invalid value {text} to match with parameter {id}. Should be value of type int.",
            "Invalid value {sent} to match with parameter {id}. Should be value of type int.",
        ),
        ("not_found", "id", "NOT_FOUND", "", "why"),
        ("not_found", "id", "", "Not found", None),
        ("not_found", "id", "0", "The entity does not exist", None),
        ("denied", "", "X", "You do not have permission to view this", None),
        (
            "read_only",
            "ID",
            "VALIDATION_READ_ONLY_FIELD",
            'Field "#TITLE#" is read only.',
            'Field "ID" is read only.',
        ),
    ],
)
def test_entries_that_fit(
    kind: Kind, parameter: str, code: str, message: str, chosen_message: str | None
) -> None:
    entry = {"code": code, "message": message}
    others = [] if kind == "denied" else [DENIED]
    found = chosen([*others, entry], Case(kind, parameter, value="sent", reason="why"))
    assert found == (code, message if chosen_message is None else chosen_message)


@pytest.mark.parametrize(
    ("kind", "parameter", "code", "message"),
    [
        ("missing", "id", "100", "Could not find value for parameter {fields}"),
        ("missing", "CONFIG_ID", "CHECK_FIELDS_ERROR", "Server address not specified"),
        ("missing", "ITEMID", "ERROR_CORE", "Comment text not specified."),
        ("missing", "CODE", "USER_ID_EMPTY", "User ID can't be empty"),
        ("missing", "id", "insufficient_scope", "Required scope is missing"),
        ("missing", "id", "", "Module documentgenerator is not installed"),
        ("missing", "id", "", "Disk resource exhausted"),
        ("not_found", "id", "ERROR_METHOD_NOT_FOUND", "Method not found!"),
        ("not_found", "id", "100", "Could not find value for parameter {id}"),
        ("invalid", "id", "WRONG_AUTH_TYPE", "Application context required"),
    ],
)
def test_entries_about_something_else(kind: Kind, parameter: str, code: str, message: str) -> None:
    found = chosen([{"code": code, "message": message}], Case(kind, parameter), ("USER_ID",))
    assert found != (code, message)
    assert found[0] in ("100", "NOT_FOUND")


def test_what_names_the_parameter_beats_what_does_not() -> None:
    general = {"code": "GENERAL", "message": "Required parameters are missing"}
    exact = {"code": "EXACT", "message": "Argument 'id' is null or empty"}
    assert chosen([general, exact], Case("missing", "id"))[0] == "EXACT"
    assert chosen([general, exact], Case("missing", "name"))[0] == "GENERAL"


def made(entry: dict[str, Any], shown: Sequence[tuple[int, dict[str, Any]]] = ()) -> Failure:
    """What a record that is not there becomes, of a page with these examples of errors."""
    document = operation(errors=[entry])
    for number, (status, value) in enumerate(shown):
        content = document["responses"].setdefault(str(status), {}).setdefault("content", {})
        examples = content.setdefault("application/json", {}).setdefault("examples", {})
        examples[f"error-{number}"] = {"value": value}
    return refuse(Operation("m", "classic", document), Case("not_found"))


def test_the_status_is_the_documented_one_if_there_can_be_such_an_error() -> None:
    for status, expected in ((404, 404), (None, 400), (160, 400), (200, 200)):
        failure = made({"code": "NOT_FOUND", "message": "", "status": status})
        assert failure.status == expected
        assert failure.result is None


@pytest.mark.parametrize(
    ("status", "shown", "expected"),
    [
        (None, [(404, "NOT_FOUND")], 404),
        (200, [(404, "NOT_FOUND")], 404),
        (403, [(404, "NOT_FOUND")], 403),
        (None, [(200, "NOT_FOUND")], 200),
        (None, [(200, "OTHER")], 200),
        (None, [(200, "OTHER"), (403, "ANOTHER")], 400),
        (None, [(404, "OTHER")], 400),
    ],
)
def test_examples_tell_a_status_that_the_table_does_not(
    status: int | None, shown: list[tuple[int, str]], expected: int
) -> None:
    examples = [(at, {"error": code, "error_description": "x"}) for at, code in shown]
    assert made({"code": "NOT_FOUND", "message": "", "status": status}, examples).status == expected


def test_a_code_of_several_errors_is_told_by_its_message() -> None:
    document = operation(
        errors=[
            {"code": "0", "message": "Not found", "status": None},
            {"code": "0", "message": "Access denied", "status": None},
        ]
    )
    value = {"error": 0, "error_description": "Access denied"}
    media = {"application/json": {"examples": {"error": {"value": value}}}}
    document["responses"]["403"] = {"content": media}
    method = Operation("m", "classic", document)
    assert refuse(method, Case("not_found")).status == 400
    assert refuse(method, Case("denied")).status == 403


def test_an_error_that_is_shown_inside_of_the_result_stands_there() -> None:
    inside = {"result": False, "error": "SOME", "error_description": "Some"}
    entry = {"code": "NOT_FOUND", "message": "Gone", "status": 200}
    failure = made(entry, [(200, {"result": inside})])
    assert failure.result == {"result": False, "error": "NOT_FOUND", "error_description": "Gone"}
    assert made({**entry, "status": 404}, [(200, {"result": inside})]).result is None


def test_errors_with_status_200_on_the_wire() -> None:
    """api-reference/imopenlines/imconnector/imconnector-register.md,
    api-reference/sign/sign-b2e-hcmlink-document-get.md, api-reference/widgets/placement-bind.md
    """
    mock = portal()
    connector = {"NAME": "n", "ICON": {"DATA_IMAGE": "x"}, "PLACEMENT_HANDLER": "https://x.test/"}
    application: dict[str, Any] = {
        "base": "/rest/",
        "headers": {**JSON, "authorization": "Bearer token"},
    }
    inside = call(mock, "imconnector.register", connector, **application)
    assert inside.status == 200
    assert body(inside)["result"] == {
        "result": False,
        "error": "CONNECTOR_ID_REQUIRED",
        "error_description": "Connector ID is not specified",
    }
    assert "time" in body(inside)
    assert "ID" in reason(inside)
    outcome = mock.journal[-1].outcome
    assert isinstance(outcome, Failure)
    assert outcome.code == "CONNECTOR_ID_REQUIRED"
    found = whole_api().find("classic", "sign.b2e.hcmlink.document.get")
    assert found is not None
    assert refuse(found, Case("not_found", "id")).status == 200
    handler = {"PLACEMENT": [], "HANDLER": "https://x.test/"}
    bind = call(mock, "placement.bind", handler, **application)
    assert error(bind)[:2] == (400, "ERROR_ARGUMENT")
    flat = call(mock, "biconnector.source.get", {})
    assert error(flat) == (200, "VALIDATION_ID_NOT_PROVIDED", "ID is missing.")


def test_a_batch_takes_an_error_inside_of_the_result_for_a_result() -> None:
    mock = assemble(Options(), catalogue=whole_api())
    commands = {"a": {"method": "imconnector.register", "params": {"NAME": "n"}}}
    application: dict[str, Any] = {
        "base": "/rest/",
        "headers": {**JSON, "authorization": "Bearer token"},
    }
    told = body(call(mock, "batch", {"cmd": commands, "halt": 1}, **application))["result"]
    assert told["result_error"] == []
    assert told["result"]["a"]["error"] == "CONNECTOR_ID_REQUIRED"
    flat = {"a": {"method": "biconnector.source.get", "params": {}}}
    told = body(call(mock, "batch", {"cmd": flat}))["result"]
    assert told["result"] == []
    assert told["result_error"]["a"]["error"] == "VALIDATION_ID_NOT_PROVIDED"


@pytest.mark.parametrize(
    ("method", "params", "expected"),
    [
        ("crm.deal.get", {}, (400, "", "ID is not defined or invalid")),
        ("crm.deal.get", {"id": "five"}, (400, "", "ID is not defined or invalid")),
        (
            "crm.item.get",
            {"id": 1},
            (400, "100", "Could not find value for parameter {entityTypeId}"),
        ),
        (
            "lists.add",
            {"FIELDS": {}, "IBLOCK_CODE": "a"},
            (
                400,
                "ERROR_REQUIRED_PARAMETERS_MISSING",
                "Required parameter IBLOCK_TYPE_ID is missing",
            ),
        ),
        ("im.search.last.add", {}, (400, "DIALOG_ID_EMPTY", "Dialog ID can't be empty")),
        ("landing.landing.delete", {}, (400, "MISSING_PARAMS", "lid is required")),
        ("tasks.task.approve", {}, (400, "0", "wrong task id")),
        ("entity.rights", {}, (400, "ERROR_ARGUMENT", "Argument 'ENTITY' is null or empty")),
        ("no.such.method", {}, (404, "ERROR_METHOD_NOT_FOUND", "Method not found!")),
    ],
)
def test_methods_of_the_api(method: str, params: Any, expected: Any) -> None:
    assert error(call(portal(), method, params)) == expected


def test_not_found_means_what_the_method_is_about() -> None:
    found = whole_api().find("classic", "crm.item.get")
    assert found is not None
    assert refuse(found, Case("not_found", "id")).message == "Item not found"


@pytest.mark.parametrize("generation", ["classic", "v3"])
def test_shared_errors_are_those_of_the_documents(generation: Generation) -> None:
    (found,) = whole_api().documents(generation)
    errors = SystemErrors(whole_api())
    for each in system_errors(found):
        if not each.code.startswith("BITRIX_REST_V3"):
            failure = errors.failure(each.code)
            assert (failure.status, failure.message) == (each.status, each.message)


def test_a_document_has_the_last_word_on_its_errors() -> None:
    shared = {"Busy": {"x-b24-errors": [
        {"code": "QUERY_LIMIT_EXCEEDED", "message": "Slow down", "status": 429},
    ]}}  # fmt: skip
    own = {**document({}), "components": {"schemas": {}, "responses": shared}}
    errors = SystemErrors(Catalogue([own]))
    failure = errors.failure("QUERY_LIMIT_EXCEEDED")
    assert (failure.status, failure.message) == (429, "Slow down")
    assert errors.failure("expired_token").status == 401


def test_codes_of_rest_3_are_those_of_its_document() -> None:
    (found,) = whole_api().documents("v3")
    documented = {(error.code, error.status) for error in system_errors(found)}
    for code in ("insufficient_scope", "INVALID_JSON", "NO_AUTH_FOUND", "QUERY_LIMIT_EXCEEDED"):
        failure = SystemErrors(whole_api()).failure(code, "v3")
        assert (failure.code, failure.status) in documented
        assert failure.message
    made = refuse(Operation("m", "v3", operation()), Case("missing", "id"))
    assert (made.code, made.status) in documented
    assert made.code == V3_VALIDATION
