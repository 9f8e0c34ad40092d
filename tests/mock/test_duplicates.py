"""Finding people by their addresses among what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from tests.documents import catalogue
from tests.mock.driver import PortalDriver

from bitrix24_openapi.mock.model import Call, Caller, Success
from bitrix24_openapi.mock.serve.fixture import MockPortal
from bitrix24_openapi.mock.state.duplicates import Duplicates


@pytest.fixture(scope="module")
def client() -> Iterator[httpx.Client]:
    with (
        MockPortal(catalogue=catalogue()) as portal,
        httpx.Client(
            transport=portal.transport(), base_url="https://b24.mock/rest/1/code/"
        ) as client,
    ):
        call(client, "crm.contact.add", fields={"NAME": "Nobody"})
        email = [{"VALUE": "Ann@Example.com", "VALUE_TYPE": "WORK"}]
        call(client, "crm.contact.add", fields={"NAME": "Ann", "EMAIL": email})
        fm = [
            {"typeId": "EMAIL", "valueType": "WORK", "value": "bob@example.com"},
            {"typeId": "PHONE", "valueType": "WORK", "value": "+1 (555) 010-02"},
        ]
        call(client, "crm.item.add", entityTypeId=3, fields={"name": "Bob", "fm": fm})
        phone = [{"VALUE": "+155501002", "VALUE_TYPE": "WORK"}]
        call(client, "crm.lead.add", fields={"TITLE": "Call", "PHONE": phone})
        yield client


def call(client: httpx.Client, method: str, **params: Any) -> Any:
    response = client.post(method, json=params)
    assert response.status_code == 200, response.text
    return response.json()["result"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"type": "EMAIL", "values": ["ann@example.com"]}, {"CONTACT": [2]}),
        ({"type": "EMAIL", "values": [" ANN@example.com", "bob@example.com"]}, {"CONTACT": [2, 3]}),
        ({"type": "EMAIL", "values": ["nobody@example.com"]}, {}),
        ({"type": "EMAIL", "values": [""]}, {}),
        ({"type": "PHONE", "values": ["+1 555 01002"]}, {"LEAD": [1], "CONTACT": [3]}),
        ({"type": "PHONE", "values": ["155501002"], "entity_type": "LEAD"}, {"LEAD": [1]}),
        ({"type": "PHONE", "values": ["155501002"], "entity_type": "COMPANY"}, {}),
        ({"type": "PHONE", "values": ["ann@example.com"]}, {}),
    ],
)
def test_found(client: httpx.Client, params: dict[str, Any], expected: dict[str, Any]) -> None:
    found = call(client, "crm.duplicate.findbycomm", **params)
    assert {kind: ids for kind, ids in found.items() if ids} == expected


def test_only_the_kinds_found_are_sent_unless_the_schema_demands_more() -> None:
    b24 = PortalDriver()
    operation = catalogue().find("classic", "crm.duplicate.findbycomm")
    assert operation is not None
    params = {"type": "EMAIL", "values": ["x@example.com"]}
    for always in ((), ("CONTACT",)):
        outcome = Duplicates(b24.state, always).answer(Call(operation, params, Caller()))
        assert outcome == Success({kind: [] for kind in always})


def test_a_call_without_values_is_refused(client: httpx.Client) -> None:
    response = client.post("crm.duplicate.findbycomm", json={"type": "EMAIL"})
    assert response.status_code == 400
