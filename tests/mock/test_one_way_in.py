"""Seeds, calls of either dialect and methods of links write the same records by the same rules."""

from __future__ import annotations

from typing import Any

import pytest
from tests.mock.driver import PortalDriver


@pytest.fixture
def b24() -> PortalDriver:
    return PortalDriver()


# --- defaults are the portal's ----------------------------------------------------------------


def test_a_new_deal_is_at_the_first_stage_of_its_pipeline(b24: PortalDriver) -> None:
    b24.call("crm.deal.add", fields={"TITLE": "Tea"})
    deal = b24.call("crm.deal.get", id=1).result
    expected = {
        "STAGE_ID": "NEW",
        "STAGE_SEMANTIC_ID": "P",
        "CATEGORY_ID": "0",
        "TYPE_ID": "SALE",
        "CURRENCY_ID": b24.call("crm.currency.base.get").result,
        "CLOSED": "N",
        "CREATED_BY_ID": "1",
        "ASSIGNED_BY_ID": "1",
    }
    assert {name: deal[name] for name in expected} == expected
    assert (deal["BEGINDATE"][:10], deal["CLOSEDATE"][:10]) == ("2027-01-15", "2027-01-22")


@pytest.mark.parametrize("method", ["crm.deal.add", "crm.item.add"])
def test_both_dialects_have_the_same_defaults(b24: PortalDriver, method: str) -> None:
    params: dict[str, Any] = {"fields": {"title": "x"}, "entityTypeId": 2}
    if method == "crm.deal.add":
        params = {"fields": {"TITLE": "x"}}
    b24.call(method, **params)
    deal = b24.call("crm.deal.get", id=1).result
    other = PortalDriver()
    other.call("crm.deal.add", fields={"TITLE": "x"})
    assert deal == other.call("crm.deal.get", id=1).result


@pytest.mark.parametrize(
    ("stage", "semantics", "closed"),
    [("EXECUTING", "P", "N"), ("WON", "S", "Y"), ("LOSE", "F", "Y"), ("APOLOGY", "F", "Y")],
)
def test_semantics_follow_the_stage(
    b24: PortalDriver, stage: str, semantics: str, closed: str
) -> None:
    b24.call("crm.deal.add", fields={"TITLE": "x"})
    b24.clock.now += 60
    b24.call("crm.deal.update", id=1, fields={"STAGE_ID": stage})
    deal = b24.call("crm.deal.get", id=1).result
    found = (deal["STAGE_ID"], deal["STAGE_SEMANTIC_ID"], deal["CLOSED"])
    assert found == (stage, semantics, closed)
    item = b24.call("crm.item.get", entityTypeId=2, id=1).result["item"]
    assert (item["stageId"], item["stageSemanticId"]) == (stage, semantics)
    assert deal["MOVED_TIME"] == "2027-01-15T08:01:00+00:00"


def test_a_new_pipeline_has_stages_of_its_own(b24: PortalDriver) -> None:
    added = b24.call("crm.category.add", entityTypeId=2, fields={"name": "Partners"})
    category = added.result["category"]["id"]
    b24.call("crm.deal.add", fields={"TITLE": "x", "CATEGORY_ID": category})
    assert b24.call("crm.deal.get", id=1).result["STAGE_ID"] == f"C{category}:NEW"
    stages = b24.call("crm.status.list", filter={"ENTITY_ID": f"DEAL_STAGE_{category}"}).result
    assert stages[0]["STATUS_ID"] == f"C{category}:NEW"
    b24.call("crm.deal.update", id=1, fields={"STAGE_ID": f"C{category}:WON"})
    assert b24.call("crm.deal.get", id=1).result["STAGE_SEMANTIC_ID"] == "S"


def test_a_smart_process_has_a_pipeline_with_stages(b24: PortalDriver) -> None:
    kind = b24.call("crm.type.add", fields={"title": "Orders"}).result["type"]["entityTypeId"]
    item = b24.call("crm.item.add", entityTypeId=kind, fields={"title": "x"}).result["item"]
    categories = b24.call("crm.category.list", entityTypeId=kind).result["categories"]
    (category,) = [each["id"] for each in categories]
    assert item["stageId"] == f"DT{kind}_{category}:NEW"
    assert (item["categoryId"], item["entityTypeId"]) == (category, kind)
    changed = b24.call(
        "crm.item.update",
        entityTypeId=kind,
        id=item["id"],
        fields={"stageId": f"DT{kind}_{category}:SUCCESS"},
    )
    assert changed.result["item"]["stageSemanticId"] == "S"


def test_a_lead_has_its_status_under_both_names(b24: PortalDriver) -> None:
    b24.call("crm.lead.add", fields={"TITLE": "x"})
    lead = b24.call("crm.lead.get", id=1).result
    assert (lead["STATUS_ID"], lead["STATUS_SEMANTIC_ID"]) == ("NEW", "P")
    b24.call("crm.item.update", entityTypeId=1, id=1, fields={"stageId": "JUNK"})
    lead = b24.call("crm.lead.get", id=1).result
    assert (lead["STATUS_ID"], lead["STATUS_SEMANTIC_ID"]) == ("JUNK", "F")
    assert b24.call("crm.item.list", entityTypeId=1, filter={"stageId": "JUNK"}).body["total"] == 1


# --- seeds ------------------------------------------------------------------------------------


def test_seeded_records_are_those_of_the_other_dialect(b24: PortalDriver) -> None:
    b24.state.seed({"crm.deal": [{"ID": 7, "TITLE": "Tea", "STAGE_ID": "WON"}]})
    listed = b24.call("crm.item.list", entityTypeId=2).result["items"]
    assert [(each["id"], each["entityTypeId"]) for each in listed] == [(7, 2)]
    deal = b24.call("crm.deal.get", id=7).result
    assert (deal["STAGE_SEMANTIC_ID"], deal["CLOSED"]) == ("S", "Y")
    b24.state.seed({"crm.item:2": [{"id": 8, "title": "Coffee"}]})
    assert b24.call("crm.deal.get", id=8).result["TITLE"] == "Coffee"


def test_a_seed_and_a_call_make_the_same_record() -> None:
    fields = {
        "NAME": "Ann",
        "PHONE": [{"VALUE": "123", "VALUE_TYPE": "WORK"}],
        "COMPANY_ID": 5,
    }
    called, seeded = PortalDriver(), PortalDriver()
    called.call("crm.contact.add", fields=fields)
    seeded.state.seed({"crm.contact": [{"ID": 1, **fields}]})
    assert (
        seeded.call("crm.contact.get", id=1).result == called.call("crm.contact.get", id=1).result
    )
    for b24 in (called, seeded):
        links = b24.call("crm.contact.company.items.get", id=1).result
        assert [each["COMPANY_ID"] for each in links] == [5]


def test_an_item_of_a_smart_process_may_be_seeded(b24: PortalDriver) -> None:
    b24.state.seed({"crm.item:177": [{"id": 3, "title": "x"}]})
    item = b24.call("crm.item.get", entityTypeId=177, id=3).result["item"]
    assert (item["title"], item["entityTypeId"]) == ("x", 177)


# --- links ------------------------------------------------------------------------------------


def contacts_of(b24: PortalDriver, deal: int = 1) -> list[tuple[int, str]]:
    found = b24.call("crm.deal.contact.items.get", id=deal).result
    return [(each["CONTACT_ID"], each["IS_PRIMARY"]) for each in found]


def test_contacts_of_a_deal_are_one_thing(b24: PortalDriver) -> None:
    for name in "abc":
        b24.call("crm.contact.add", fields={"NAME": name})
    b24.call("crm.deal.add", fields={"TITLE": "x", "CONTACT_IDS": [1, 2]})
    assert contacts_of(b24) == [(1, "Y"), (2, "N")]
    assert b24.call("crm.deal.get", id=1).result["CONTACT_ID"] == "1"
    item = b24.call("crm.item.get", entityTypeId=2, id=1).result["item"]
    assert (item["contactId"], item["contactIds"]) == (1, [1, 2])

    b24.call("crm.deal.contact.add", id=1, fields={"CONTACT_ID": 3, "IS_PRIMARY": "Y"})
    item = b24.call("crm.item.get", entityTypeId=2, id=1).result["item"]
    assert (item["contactId"], sorted(item["contactIds"])) == (3, [1, 2, 3])

    b24.call("crm.item.update", entityTypeId=2, id=1, fields={"contactIds": [2]})
    assert contacts_of(b24) == [(2, "Y")]
    b24.call("crm.deal.contact.items.delete", id=1)
    assert contacts_of(b24) == []
    assert b24.call("crm.item.get", entityTypeId=2, id=1).result["item"]["contactIds"] == []


def test_a_contact_and_its_company_know_of_each_other(b24: PortalDriver) -> None:
    b24.call("crm.company.add", fields={"TITLE": "Tea & Co"})
    b24.call("crm.contact.add", fields={"NAME": "Ann", "COMPANY_ID": 1})
    found = b24.call("crm.company.contact.items.get", id=1).result
    assert [each["CONTACT_ID"] for each in found] == [1]
    b24.call("crm.company.contact.delete", id=1, fields={"CONTACT_ID": 1})
    assert b24.call("crm.contact.company.items.get", id=1).result == []


def test_addresses_are_the_same_in_both_dialects(b24: PortalDriver) -> None:
    fm = [{"typeId": "EMAIL", "valueType": "WORK", "value": "ann@example.com"}]
    b24.call("crm.item.add", entityTypeId=3, fields={"name": "Ann", "fm": fm})
    (entry,) = b24.call("crm.item.get", entityTypeId=3, id=1).result["item"]["fm"]
    assert (entry["typeId"], entry["value"]) == ("EMAIL", "ann@example.com")
    contact = b24.call("crm.contact.get", id=1).result
    assert [each["VALUE"] for each in contact["EMAIL"]] == ["ann@example.com"]
    assert contact["HAS_EMAIL"] == "Y"
    gone = [{"ID": contact["EMAIL"][0]["ID"], "DELETE": "Y"}, {"VALUE": "other@example.com"}]
    b24.call("crm.contact.update", id=1, fields={"EMAIL": gone})
    item = b24.call("crm.item.get", entityTypeId=3, id=1)
    assert [each["value"] for each in item.result["item"]["fm"]] == ["other@example.com"]
