"""Records that are told by something else than their number: codes, names, what they are about."""

from __future__ import annotations

from typing import Any

import pytest
from tests.mock.driver import PortalDriver, Reply


@pytest.fixture
def b24() -> PortalDriver:
    return PortalDriver()


def connector(b24: PortalDriver, code: str) -> Reply:
    return b24.application(
        "imconnector.register",
        ID=code,
        NAME=code,
        ICON={"DATA_IMAGE": "data:image/svg+xml,x"},
        PLACEMENT_HANDLER="https://app.test/settings",
    )


def test_a_connector_is_told_by_the_id_that_its_application_gives_it(b24: PortalDriver) -> None:
    assert connector(b24, "one").result == {"result": True}
    assert connector(b24, "two").result == {"result": True}
    assert b24.application("imconnector.unregister", ID="one").result == {"result": True}
    left = b24.state.dump()["imconnector"]["rows"]
    assert [each["code"] for each in left] == ["two"]
    again = b24.application("imconnector.unregister", ID="one").result
    assert (again["result"], again["error"]) == (False, "APPLICATION_UNREGISTRATION_ERROR")


@pytest.mark.parametrize("stem", ["im.chat", "imbot.chat"])
def test_a_chat_is_found_by_what_it_is_about(b24: PortalDriver, stem: str) -> None:
    def add(**about: str) -> Any:
        return b24.call(f"{stem}.add", TYPE="CHAT", TITLE="t", USERS=[1], **about).result

    plain = add()
    deal = add(ENTITY_TYPE="CRM", ENTITY_ID="DEAL|13")
    other = add(ENTITY_TYPE="LINES", ENTITY_ID="DEAL|13")
    assert [plain, deal, other] == [1, 2, 3]

    def get(kind: str, number: str) -> Reply:
        return b24.call(f"{stem}.get", ENTITY_TYPE=kind, ENTITY_ID=number)

    assert get("CRM", "DEAL|13").result == {"ID": deal}
    assert get("LINES", "DEAL|13").result == {"ID": other}
    assert get("CRM", "DEAL|14").result is None


def test_a_record_that_is_not_there_is_null_where_the_page_has_no_error_for_it(
    b24: PortalDriver,
) -> None:
    assert b24.call("im.chat.get", ENTITY_TYPE="CRM", ENTITY_ID="1").result is None
    assert b24.call("crm.deal.get", id=13).status == 400


def test_a_chat_of_a_bot_is_found_by_its_dialog(b24: PortalDriver) -> None:
    for title in ("One", "Two"):
        b24.application("imbot.v2.Chat.add", botId=1, fields={"title": title, "userIds": [1]})
    found = b24.application("imbot.v2.Chat.get", botId=1, dialogId="chat2").result["chat"]
    assert (found["id"], found["dialogId"]) == (2, "chat2")


def test_who_asks_for_a_number_gets_no_code(b24: PortalDriver) -> None:
    engine = {
        "name": "Acme",
        "category": "text",
        "completions_url": "https://ai.test/",
        "settings": {"code_alias": "x", "model_context_type": "token", "model_context_limit": 9},
    }
    numbers = [b24.call("ai.engine.register", code=c, **engine).result for c in ("12", "b")]
    assert numbers == [1, 2]
    listed = b24.call("ai.engine.list").result
    assert [(each["id"], each["code"]) for each in listed] == [(1, "12"), (2, "b")]
    assert b24.call("ai.engine.unregister", code="b").result is True
    assert [each["id"] for each in b24.call("ai.engine.list").result] == [1]
    fields = {"CURRENCY": "THB", "AMOUNT_CNT": 1, "AMOUNT": 2, "SORT": 1}
    assert b24.call("crm.currency.add", fields=fields).result == "THB"


@pytest.mark.parametrize(
    ("stem", "listing", "section"),
    [
        ("landing.repo", "getList", "cover"),
        ("landing.repowidget", "getlist", "widgets_company_life"),
    ],
)
def test_a_block_keeps_its_code(b24: PortalDriver, stem: str, listing: str, section: str) -> None:
    fields = {
        "NAME": "Block",
        "DESCRIPTION": "d",
        "SECTIONS": section,
        "PREVIEW": "https://app.test/p.png",
        "CONTENT": "<section></section>",
        "ACTIVE": "Y",
        "WIDGET_PARAMS": {
            "rootNode": ".w",
            "demoData": {"a": "b"},
            "handler": "https://app.test/h",
        },
    }
    for code in ("mine", "yours"):
        added = b24.call(f"{stem}.register", code=code, fields=fields, manifest={})
        assert isinstance(added.result, int)
    rows = b24.call(f"{stem}.{listing}", params={}).result
    assert [(each["ID"], each["XML_ID"]) for each in rows] == [("1", "mine"), ("2", "yours")]
    assert b24.call(f"{stem}.unregister", code="mine").result is True
    (left,) = b24.call(f"{stem}.{listing}", params={}).result
    assert left["XML_ID"] == "yours"


def test_a_field_of_a_list_is_a_property(b24: PortalDriver) -> None:
    whole = {"IBLOCK_TYPE_ID": "lists", "IBLOCK_ID": "5"}
    fields = {
        "NAME": "State",
        "IS_REQUIRED": "Y",
        "MULTIPLE": "N",
        "TYPE": "L",
        "SORT": "10",
        "LIST": {"1": {"VALUE": "Planned", "SORT": 10}},
    }
    assert b24.call("lists.field.add", **whole, FIELDS=fields).result == "PROPERTY_1"
    one = {**whole, "FIELD_ID": "PROPERTY_1"}
    found = b24.call("lists.field.get", **one).result["L"]
    assert (found["FIELD_ID"], found["ID"], found["NAME"]) == ("PROPERTY_1", "1", "State")
    assert b24.call("lists.field.get", **{**one, "IBLOCK_ID": "6"}).status == 400
    change = {**fields, "NAME": "Stage"}
    assert b24.call("lists.field.update", **one, FIELDS=change).result is True
    assert b24.call("lists.field.get", **one).result["L"]["NAME"] == "Stage"
    assert b24.call("lists.field.delete", **one).result is True
    assert b24.call("lists.field.get", **one).status == 400


def test_bots_are_listed_under_their_numbers(b24: PortalDriver) -> None:
    for code in ("one", "two"):
        b24.call(
            "imbot.register",
            CODE=code,
            EVENT_HANDLER="https://app.test/",
            PROPERTIES={"NAME": code},
        )
    found = b24.call("imbot.bot.list").result
    assert [(key, each["ID"], each["CODE"]) for key, each in found.items()] == [
        ("1", 1, "one"),
        ("2", 2, "two"),
    ]


def test_rates_of_tax_are_read_where_the_page_shows_them(b24: PortalDriver) -> None:
    added = b24.call("catalog.vat.add", fields={"name": "Reduced", "rate": 7}).result["vat"]
    found = b24.call("catalog.vat.get", id=added["id"]).result
    assert (found["name"], found["rate"]) == ("Reduced", 7)
    assert "vat" not in found
    listed = b24.call("catalog.vat.list").result
    assert [each["name"] for each in listed["vat"]] == ["Reduced"]
    assert listed["vats"] == listed["vat"]


def test_a_delivery_is_paid_once(b24: PortalDriver) -> None:
    number = b24.call("crm.item.payment.delivery.add", paymentId=9, deliveryId=4).result
    for filter_ in ({">=quantity": 1}, {"@id": [number]}):
        found = b24.call("crm.item.payment.delivery.list", paymentId=9, filter=filter_).result
        assert [each["quantity"] for each in found] == [1]
    assert b24.call("crm.item.payment.delivery.list", paymentId=8, filter={}).result == []
