"""Names that a method does not know are noted with the name that was probably meant."""

from __future__ import annotations

from typing import Any

import pytest
from tests.mock.driver import PortalDriver

from bitrix24_openapi.mock.calls_log import record
from bitrix24_openapi.mock.model import Request

NOTE = "X-B24-Mock-Note"


@pytest.fixture(scope="module")
def b24() -> PortalDriver:
    return PortalDriver()


@pytest.mark.parametrize("stateful", [True, False])
@pytest.mark.parametrize(
    ("method", "params", "expected"),
    [
        (
            "crm.deal.add",
            {"fields": {"titel": "x"}},
            "unknown field fields.titel; did you mean TITLE?",
        ),
        ("crm.deal.list", {"selct": ["ID"]}, "unknown parameter selct; did you mean select?"),
        ("crm.deal.list", {"filter": {"NOSUCH": 1}}, "unknown filter field filter.NOSUCH"),
        (
            "crm.deal.list",
            {"filter": {">=DATE_CREAT": 1}},
            "unknown filter field filter.DATE_CREAT; did you mean DATE_CREATE?",
        ),
        (
            "crm.contact.list",
            {"order": {"LAST_NAM": "ASC"}},
            "unknown order field order.LAST_NAM; did you mean LAST_NAME?",
        ),
        (
            "crm.lead.list",
            {"select": ["ID", "STATUS"]},
            "unknown selected field select.STATUS; did you mean STATUS_ID?",
        ),
        (
            "crm.item.add",
            {"entityTypeId": 2, "fields": {"asignedById": 1}},
            "unknown field fields.asignedById; did you mean assignedById?",
        ),
        ("tasks.task.list", {"filter": {"STATUSS": 1}}, "did you mean STATUS?"),
    ],
)
def test_a_misspelt_name_is_noted(
    stateful: bool, method: str, params: dict[str, Any], expected: str
) -> None:
    portal = PortalDriver(stateful=stateful)
    reply = portal.call(method, **params)
    assert reply.status == 200
    assert expected in reply.headers[NOTE]
    (call,) = [record(each) for each in portal.portal.journal]
    assert any(expected in note for note in call.notes)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("crm.deal.add", {"fields": {"TITLE": "x", "UF_CRM_1_2": "y", "PARENT_ID_1030": 7}}),
        ("crm.item.add", {"entityTypeId": 2, "fields": {"ufCrm5": 1, "parentId9": 1}}),
        ("crm.deal.list", {"filter": {"!@STAGE_ID": ["WON"], "UF_CRM_X": 1}, "start": 0}),
        ("crm.deal.list", {"select": ["*", "UF_*", "ID"], "order": {"ID": "DESC"}}),
        ("crm.deal.list", {"filter": {"LOGIC": "OR", "0": {"TITLE": "a"}, "1": {"TITLE": "b"}}}),
        ("crm.contact.add", {"FIELDS": {"NAME": "x"}}),
        ("user.get", {"ID": 1}),
        ("lists.element.add", {"IBLOCK_TYPE_ID": "lists", "IBLOCK_ID": 1, "ELEMENT_CODE": "c",
                               "FIELDS": {"NAME": "x", "PROPERTY_5": 1}}),
    ],
)  # fmt: skip
def test_names_that_are_fine_are_not_noted(
    b24: PortalDriver, method: str, params: dict[str, Any]
) -> None:
    reply = b24.call(method, **params)
    assert reply.status == 200
    assert "unknown" not in reply.headers.get(NOTE, "")


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("crm.deal.add", {"fields": {"titel": "x"}}),
        ("crm.deal.list", {"selct": ["ID"]}),
        ("crm.deal.list", {"filter": {"NOSUCH": 1}}),
        ("crm.deal.list", {"order": {"NOSUCH": "ASC"}}),
    ],
)
def test_with_strict_a_misspelt_name_is_refused(method: str, params: dict[str, Any]) -> None:
    reply = PortalDriver(strict=True).call(method, **params)
    assert reply.status == 400
    assert "unknown" in reply.headers["X-B24-Mock-Reason"]


@pytest.mark.parametrize(
    ("method", "params", "message"),
    [
        (
            "crm.item.list",
            {"entityTypeId": 2, "filter": {"NOSUCH": 1}},
            "Invalid filter: field 'NOSUCH' is not allowed in filter",
        ),
        (
            "crm.item.list",
            {"entityTypeId": 2, "filter": {"logic": "OR", "0": {"nosuch": 1}}},
            "Invalid filter: field 'nosuch' is not allowed in filter",
        ),
        (
            "crm.item.list",
            {"entityTypeId": 2, "order": {"nosuch": "ASC"}},
            "Invalid order: field 'nosuch' is not allowed in order",
        ),
        (
            "crm.type.list",
            {"filter": {"nosuch": 1}},
            "Invalid filter: field 'nosuch' is not allowed in filter",
        ),
        (
            "crm.stagehistory.list",
            {"entityTypeId": 2, "filter": {"nosuch": 1}},
            "Invalid filter: field 'nosuch' is not allowed in filter",
        ),
    ],
)
@pytest.mark.parametrize("stateful", [True, False])
def test_where_the_page_says_so_it_is_refused(
    stateful: bool, method: str, params: dict[str, Any], message: str
) -> None:
    reply = PortalDriver(stateful=stateful).call(method, **params)
    assert reply.error == "INVALID_ARG_VALUE"
    assert reply.body["error_description"] == message


def test_commands_of_a_batch_have_notes_of_their_own() -> None:
    portal = PortalDriver()
    commands = {"good": "crm.deal.list?filter[ID]=1", "bad": "crm.deal.list?filter[NOSUCH]=1"}
    portal.call("batch", cmd=commands)
    (call,) = [record(each) for each in portal.portal.journal]
    good, bad = call.commands
    assert good.notes == ()
    assert bad.notes == ("unknown filter field filter.NOSUCH",)
    assert call.notes == bad.notes


def test_the_page_shows_it() -> None:
    portal = PortalDriver()
    portal.call("crm.deal.list", filter={"TITEL": 1})
    request = Request("GET", "/_mock/page/live", headers={"host": "127.0.0.1"})
    page = portal.portal.handle(request).body.decode()
    assert "unknown filter field filter.TITEL; did you mean TITLE?" in page


def test_a_direction_that_is_none_is_refused(b24: PortalDriver) -> None:
    reply = b24.call("crm.item.list", entityTypeId=2, order={"id": "UP", "title": "asc"})
    assert reply.status == 400
    assert reply.headers["X-B24-Mock-Reason"].startswith('order.id: "UP" is not one of "ASC"')
