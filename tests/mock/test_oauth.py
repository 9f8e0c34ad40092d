"""The authorization server: codes, refresh tokens, and tokens that expire."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from tests.mock.driver import PortalDriver, Reply

from bitrix24_openapi.mock.model import Request

APPLICATION = {"client_id": "app.1", "client_secret": "secret"}


def ask(b24: PortalDriver, how: str = "query", **params: str) -> Reply:
    text = urlencode({**APPLICATION, **params})
    headers = {"host": "b24.test"}
    if how == "query":
        return b24.send(Request("GET", "/oauth/token/", text, headers))
    headers["content-type"] = "application/x-www-form-urlencoded"
    return b24.send(Request("POST", "/oauth/token/", "", headers, text.encode()))


def renew(b24: PortalDriver, token: str, **params: str) -> Reply:
    return ask(b24, grant_type="refresh_token", refresh_token=token, **params)


@pytest.fixture
def b24() -> PortalDriver:
    return PortalDriver(
        **APPLICATION, refresh_tokens=frozenset({"first"}), scopes=frozenset({"crm"})
    )


@pytest.mark.parametrize("how", ["query", "form"])
def test_a_refresh_token_brings_a_pair_as_documented(b24: PortalDriver, how: str) -> None:
    reply = ask(b24, how, grant_type="refresh_token", refresh_token="first")
    assert reply.status == 200
    body = reply.body
    assert body["expires_in"] == 3600
    assert body["expires"] == int(b24.clock.now) + 3600
    assert body["client_endpoint"] == "http://b24.test/rest/"
    assert body["scope"] == "crm"
    assert {"domain", "member_id", "server_endpoint", "status", "user_id"} <= set(body)
    assert b24.application("crm.deal.list", body["access_token"]).status == 200
    assert b24.application("tasks.task.list", body["access_token"]).error == "insufficient_scope"


def test_tokens_expire_and_are_renewed(b24: PortalDriver) -> None:
    pair = renew(b24, "first").body
    b24.clock.now += 3600
    expired = b24.application("crm.deal.list", pair["access_token"])
    assert (expired.status, expired.error) == (401, "expired_token")
    again = renew(b24, pair["refresh_token"]).body
    assert b24.application("crm.deal.list", again["access_token"]).status == 200


def test_a_refresh_token_is_good_once_and_for_180_days(b24: PortalDriver) -> None:
    pair = renew(b24, "first").body
    assert renew(b24, "first").error == "invalid_grant"
    b24.clock.now += 180 * 24 * 3600
    assert renew(b24, pair["refresh_token"]).error == "invalid_grant"
    b24.portal.reset()
    assert renew(b24, "first").status == 200


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"grant_type": "refresh_token", "refresh_token": "other"}, "invalid_grant"),
        ({"grant_type": "refresh_token"}, "invalid_request"),
        ({"grant_type": "password"}, "invalid_request"),
        ({}, "invalid_request"),
        ({"client_id": "app.2", "grant_type": "refresh_token"}, "invalid_client"),
        ({"client_secret": "no", "grant_type": "refresh_token"}, "invalid_client"),
        ({"grant_type": "authorization_code", "code": "x"}, "invalid_grant"),
    ],
)
def test_what_is_refused(b24: PortalDriver, params: dict[str, str], error: str) -> None:
    reply = ask(b24, **params)
    assert (reply.status, reply.error) == (400, error)
    assert reply.body["error_description"]


def test_a_token_that_nobody_was_given(b24: PortalDriver) -> None:
    reply = b24.application("crm.deal.list", "made up")
    assert (reply.status, reply.error) == (401, "invalid_token")
    assert b24.call("crm.deal.list").status == 200, "webhooks are another matter"


def test_consent_brings_a_code_that_lives_half_a_minute(b24: PortalDriver) -> None:
    def code() -> str:
        query = urlencode(
            {**APPLICATION, "state": "mine", "redirect_uri": "http://127.0.0.1/done?a=b"}
        )
        response = b24.portal.handle(Request("GET", "/oauth/authorize/", query, {"host": "b24"}))
        assert response.status == 302
        target = urlsplit(dict(response.headers)["Location"])
        found = parse_qs(target.query)
        assert (found["state"], found["a"], found["domain"]) == (["mine"], ["b"], ["b24"])
        return found["code"][0]

    first = code()
    assert ask(b24, grant_type="authorization_code", code=first).status == 200
    assert ask(b24, grant_type="authorization_code", code=first).error == "invalid_grant"
    late = code()
    b24.clock.now += 30
    assert ask(b24, grant_type="authorization_code", code=late).error == "invalid_grant"


def test_without_an_application_every_client_is_served() -> None:
    b24 = PortalDriver(token_lifetime=60)
    pair = renew(b24, "anything").body
    assert pair["expires_in"] == 60
    assert b24.application("user.current", pair["access_token"]).status == 200
    assert b24.application("user.current", "any other").status == 200
    b24.clock.now += 60
    assert b24.application("user.current", pair["access_token"]).error == "expired_token"


def test_the_same_seed_brings_the_same_tokens() -> None:
    pairs: list[Any] = [
        renew(PortalDriver(seed=seed), "x").body["access_token"] for seed in (1, 1, 2)
    ]
    assert pairs[0] == pairs[1] != pairs[2]
