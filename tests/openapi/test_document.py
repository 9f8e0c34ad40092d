"""Documents as their readers see them."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.openapi.conventions import Api, media_of, reference
from bitrix24_openapi.openapi.document import Document

TEXT = {"type": "string"}
JSON = {"application/json": {"schema": TEXT, "examples": {"a": {"value": 1}, "b": {}}}}
FORM = {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}}
RAW: dict[str, Any] = {
    "openapi": "3.1.1",
    "paths": {
        "/crm.deal.add": {
            "post": {
                "parameters": [reference("Key", "parameters"), {"name": "X", "in": "header"}],
                "requestBody": {"content": JSON},
                "responses": {"200": {"content": JSON}, "503": reference("Busy", "responses")},
                "x-b24-pagination": {"style": "start"},
            }
        },
        "/shared": {"post": {"requestBody": reference("Body", "requestBodies")}},
        "/read": {"get": {}},
        "/broken": None,
    },
    "webhooks": {"ONCRMDEALADD": {"post": {"requestBody": {"content": FORM}}}},
    "components": {
        "schemas": {"Deal": TEXT},
        "responses": {"Busy": {"content": JSON}, "Loop": reference("Loop", "responses")},
        "parameters": {"Key": {"name": "Idempotency-Key", "in": "header"}},
        "requestBodies": {"Body": {"content": JSON}},
    },
}
DOCUMENT = Document(RAW)


def test_methods_and_events() -> None:
    assert list(DOCUMENT.methods) == ["crm.deal.add", "shared"]
    assert list(DOCUMENT.events) == ["ONCRMDEALADD"]
    assert DOCUMENT.schemas.components == {"Deal": TEXT}


def test_a_method() -> None:
    deal = DOCUMENT.methods["crm.deal.add"]
    assert deal.request == TEXT
    assert deal.answer() == TEXT
    assert deal.answer("503") == TEXT
    assert deal.answer("404") is None
    assert deal.request_examples == deal.answer_examples() == [1]
    assert [each["name"] for each in deal.parameters] == ["Idempotency-Key", "X"]
    assert deal.pagination == {"style": "start"}


def test_a_body_may_be_a_component() -> None:
    shared = DOCUMENT.methods["shared"]
    assert shared.request == TEXT
    assert shared.answer() is None
    assert shared.pagination is None


def test_the_body_of_an_event_is_a_form() -> None:
    assert DOCUMENT.events["ONCRMDEALADD"].request == {"type": "object"}


@pytest.mark.parametrize(
    ("holder", "expected"),
    [
        (None, {}),
        ({"description": "x"}, {"description": "x"}),
        (reference("Loop", "responses"), {}),
        (reference("Absent", "responses"), {}),
        ({**reference("Key", "parameters"), "required": True},
         {"name": "Idempotency-Key", "in": "header", "required": True}),
    ],
)  # fmt: skip
def test_references_of_other_kinds(holder: Any, expected: Any) -> None:
    assert DOCUMENT.resolve(holder) == expected


@pytest.mark.parametrize(
    ("holder", "expected"),
    [
        ({"content": {**FORM, **JSON}}, JSON["application/json"]),
        ({"content": FORM}, {"schema": {"type": "object"}}),
        ({"content": {}}, {}),
        ({"content": []}, {}),
        ({}, {}),
        (None, {}),
    ],
)
def test_media(holder: Any, expected: Any) -> None:
    assert media_of(holder) == expected


@pytest.mark.parametrize(
    ("servers", "api"),
    [
        ([{"url": "https://{portal}/rest/api/{userId}/{webhookCode}"}], "v3"),
        ([{"url": "https://{portal}/rest"}], "classic"),
        ([None], "classic"),
        (None, "classic"),
    ],
)
def test_the_servers_say_which_api_it_is(servers: Any, api: Api) -> None:
    assert Document({"openapi": "3.1.1", "servers": servers}).api == api
