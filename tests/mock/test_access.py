"""Who may call."""

from __future__ import annotations

from typing import Any

import pytest

from .core import body, call, error, operation, portal, reason, small

PROFILE = {"profile": operation(scopes=["basic"]), "server.time": operation()}
CRM = {**PROFILE, "crm.deal.list": operation(scopes=["crm"])}
USER = {"user.get": operation(scopes=["user", "user_brief"])}

WRONG = (401, "NO_AUTH_FOUND", "Wrong authorization data")
EXPIRED = (401, "expired_token", "The access token provided has expired")


@pytest.mark.parametrize(
    ("options", "base", "params", "expected"),
    [
        ({}, "/rest/1/anything/", {}, 200),
        ({}, "/rest/", {"auth": "anything"}, 200),
        ({}, "/rest/", {}, WRONG),
        ({}, "/rest/", {"auth": ""}, WRONG),
        ({"webhooks": {"1/secret"}}, "/rest/1/secret/", {}, 200),
        ({"webhooks": {"1/secret"}}, "/rest/1/SECRET/", {}, WRONG),
        ({"webhooks": {"1/secret"}}, "/rest/2/secret/", {}, WRONG),
        ({"webhooks": frozenset()}, "/rest/1/secret/", {}, WRONG),
        ({"tokens": {"good": None}}, "/rest/", {"auth": "good"}, 200),
        ({"tokens": {"good": None}}, "/rest/", {"auth": "bad"}, WRONG),
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
