"""Who may call."""

from __future__ import annotations

from typing import Any

import pytest
from tests.documents import catalogue as whole_api

from bitrix24_openapi.mock.model import Operation
from bitrix24_openapi.mock.rules.access import application_only

from .core import JSON, body, call, error, operation, portal, reason, small

PROFILE = {"profile": operation(scopes=["basic"]), "server.time": operation()}
CRM = {**PROFILE, "crm.deal.list": operation(scopes=["crm"])}
USER = {"user.get": operation(scopes=["user", "user_brief"])}

WRONG = (401, "NO_AUTH_FOUND", "Wrong authorization data")
WRONG_CODE = (403, "INVALID_CREDENTIALS", "Invalid request credentials")
WRONG_TOKEN = (401, "invalid_token", "Unable to get application by token")
EXPIRED = (401, "expired_token", "The access token provided has expired")


@pytest.mark.parametrize(
    ("options", "base", "params", "expected"),
    [
        ({}, "/rest/1/anything/", {}, 200),
        ({}, "/rest/", {"auth": "anything"}, 200),
        ({}, "/rest/", {}, WRONG),
        ({}, "/rest/", {"auth": ""}, WRONG),
        ({"webhooks": {"1/secret"}}, "/rest/1/secret/", {}, 200),
        ({"webhooks": {"1/secret"}}, "/rest/1/SECRET/", {}, WRONG_CODE),
        ({"webhooks": {"1/secret"}}, "/rest/2/secret/", {}, WRONG_CODE),
        ({"webhooks": frozenset()}, "/rest/1/secret/", {}, WRONG_CODE),
        ({"tokens": {"good": None}}, "/rest/", {"auth": "good"}, 200),
        ({"tokens": {"good": None}}, "/rest/", {"auth": "bad"}, WRONG_TOKEN),
        ({"expired_tokens": {"old"}}, "/rest/", {"auth": "old"}, EXPIRED),
        ({"tokens": {"good": None}, "expired_tokens": {"old"}}, "/rest/", {"auth": "old"}, EXPIRED),
    ],
)
def test_webhooks_and_tokens(
    options: dict[str, Any], base: str, params: dict[str, Any], expected: Any
) -> None:
    response = call(small(PROFILE, **options), "profile", params, base=base)
    assert (response.status if expected == 200 else error(response)) == expected


def test_an_unknown_caller_does_not_learn_which_methods_exist() -> None:
    response = call(small(PROFILE), "no.such.method", {}, base="/rest/")
    assert error(response) == WRONG


def test_secrets_are_not_repeated() -> None:
    mock = small(PROFILE, webhooks=frozenset({"1/other"}), tokens={})
    assert "s3cr3tc0de" not in reason(call(mock, "profile", base="/rest/1/s3cr3tc0de/"))
    assert "s3cr3tc0de" not in reason(call(mock, "profile", {"auth": "s3cr3tc0de"}, base="/rest/"))


SCOPE = (
    403,
    "insufficient_scope",
    "The request requires higher privileges than provided by the webhook token",
)


@pytest.mark.parametrize(
    ("scopes", "method", "allowed"),
    [
        (None, "crm.deal.list", True),
        ({"crm"}, "crm.deal.list", True),
        ({"task", "crm"}, "crm.deal.list", True),
        ({"task"}, "crm.deal.list", False),
        (set(), "crm.deal.list", False),
        (set(), "profile", True),
        (set(), "server.time", True),
        ({"user_brief"}, "user.get", True),
        ({"user_basic"}, "user.get", False),
    ],
)
def test_scopes(scopes: set[str] | None, method: str, allowed: bool) -> None:
    mock = small({**CRM, **USER}, scopes=None if scopes is None else frozenset(scopes))
    response = call(mock, method)
    assert (response.status, allowed) == (200, True) or (error(response), allowed) == (SCOPE, False)


def test_tokens_have_scopes_of_their_own() -> None:
    mock = small(CRM, tokens={"all": None, "task": frozenset({"task"})})
    assert call(mock, "crm.deal.list", {"auth": "all"}, base="/rest/").status == 200
    response = call(mock, "crm.deal.list", {"auth": "task"}, base="/rest/")
    assert error(response) == SCOPE
    assert "crm" in reason(response)


def test_rest_3_has_a_code_of_its_own_for_scopes() -> None:
    mock = portal(scopes=frozenset({"crm"}))
    response = call(mock, "tasks.task.get", {"id": 1}, base="/rest/api/1/code/")
    status, code, _ = error(response)
    assert (status, code) == (403, "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION")


@pytest.mark.parametrize(("secure", "status"), [(True, 200), (False, 400)])
def test_https_may_be_required(secure: bool, status: int) -> None:
    response = call(small(PROFILE, require_https=True), "profile", secure=secure)
    assert response.status == status
    if not secure:
        assert error(response) == (400, "INVALID_REQUEST", "Https required")


def test_auth_is_no_parameter() -> None:
    request = {"type": "object", "properties": {"auth": {"type": "integer"}}}
    mock = small({"m": operation(request)})
    assert call(mock, "m", {"auth": "token"}, base="/rest/").status == 200
    assert "auth" not in (mock.journal[-1].call or pytest.fail("no call")).params
    assert body(call(mock, "m", {"auth": "token"}))["result"] is not None


# --- applications only ------------------------------------------------------------------------

APPLICATION_ONLY = [each for each in whole_api().operations() if application_only(each) is not None]


def test_many_methods_document_that_they_refuse_webhooks() -> None:
    """May go up with the documentation, and must not go down."""
    assert len(APPLICATION_ONLY) >= 75


@pytest.mark.parametrize("each", APPLICATION_ONLY, ids=lambda each: each.name)
def test_a_webhook_is_refused_and_an_application_is_not(each: Operation) -> None:
    mock = portal()
    api = "/rest/api/" if each.generation == "v3" else "/rest/"
    refused = call(mock, each.name, {}, base=f"{api}1/code/")
    assert "error" in body(refused)
    assert "only applications may call" in reason(refused)
    headers = {**JSON, "authorization": "Bearer token"}
    allowed = call(mock, each.name, {}, base=api, headers=headers)
    assert "only applications" not in reason(allowed)


@pytest.mark.parametrize("method", ["im.notify.system.add", "crm.activity.get", "crm.deal.list"])
def test_other_methods_take_webhooks(method: str) -> None:
    found = whole_api().find("classic", method)
    assert found is not None
    assert application_only(found) is None
