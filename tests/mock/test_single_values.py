"""Values that are set and read as a whole."""

from __future__ import annotations

from typing import Any

import pytest
from tests.documents import catalogue
from tests.mock.driver import PortalDriver, documented_request, errors_of

from bitrix24_openapi.mock.model import Call, Caller, Operation, Success
from bitrix24_openapi.mock.state.family import Family
from bitrix24_openapi.mock.state.memory import families_of

VALUES = list(families_of(catalogue()).values())


@pytest.fixture
def b24() -> PortalDriver:
    return PortalDriver()


@pytest.mark.parametrize("family", VALUES, ids=lambda family: family.name)
def test_what_is_set_is_read_until_it_is_taken_away(b24: PortalDriver, family: Family) -> None:
    setter, getter = (family.having(verb)[0].operation for verb in ("set", "read"))
    params = documented_request(setter)
    key = {
        name: value
        for name, value in params.items()
        if name.replace("_", "").lower() in family.value_key
    }

    def call(operation: Operation, given: dict[str, Any]) -> Any:
        outcome = b24.state.answer(Call(operation, given, Caller()))
        if outcome is not None:
            assert isinstance(outcome, Success)
            assert errors_of(operation, {"result": outcome.result}) == [], outcome.result
        return outcome

    before = call(getter, key)
    assert call(setter, params) is not None
    after = call(getter, key)
    assert after is not None
    for role in family.having("unset"):
        assert call(role.operation, key) is not None
        assert call(getter, key) == before


def test_most_pairs_are_found() -> None:
    """May go up with the documentation, and must not go down."""
    assert len(VALUES) >= 34
    assert sum(len(family.roles) for family in VALUES) >= 90


def test_product_rows_of_a_deal(b24: PortalDriver) -> None:
    assert b24.call("crm.deal.productrows.get", id=5).result == []
    rows = [{"PRODUCT_NAME": "Tea", "PRICE": 3.5, "QUANTITY": 2}, {"PRODUCT_ID": 7}]
    assert b24.call("crm.deal.productrows.set", id=5, rows=rows).result is True
    got = b24.call("crm.deal.productrows.get", id=5).result
    assert [(row["OWNER_ID"], row["PRODUCT_NAME"]) for row in got] == [("5", "Tea"), ("5", "")]
    assert b24.call("crm.deal.productrows.get", id=6).result == []


def test_rows_of_items_are_replaced(b24: PortalDriver) -> None:
    def put(owner: int, *names: str) -> list[str]:
        rows = [{"productName": name, "price": 1, "quantity": 1} for name in names]
        reply = b24.call("crm.item.productrow.set", ownerId=owner, ownerType="D", productRows=rows)
        return [row["productName"] for row in reply.result["productRows"]]

    def rows(owner: int) -> list[str]:
        filters = {"=ownerType": "D", "=ownerId": owner}
        found = b24.call("crm.item.productrow.list", filter=filters).result["productRows"]
        return [row["productName"] for row in found]

    assert put(1, "tea", "milk") == ["tea", "milk"]
    assert put(2, "coffee") == ["coffee"]
    assert put(1, "water") == ["water"]
    assert (rows(1), rows(2)) == (["water"], ["coffee"])


def test_contacts_of_a_deal(b24: PortalDriver) -> None:
    for number in (7, 8, 7):
        assert b24.call("crm.deal.contact.add", id=1, fields={"CONTACT_ID": number}).result is True

    def contacts() -> list[tuple[int, str]]:
        found = b24.call("crm.deal.contact.items.get", id=1).result
        return [(each["CONTACT_ID"], each["IS_PRIMARY"]) for each in found]

    assert sorted(number for number, _ in contacts()) == [7, 8]
    b24.call("crm.deal.contact.add", id=1, fields={"CONTACT_ID": 9, "IS_PRIMARY": "Y"})
    assert [number for number, primary in contacts() if primary == "Y"] == [9]
    b24.call("crm.deal.contact.delete", id=1, fields={"CONTACT_ID": 9})
    assert sorted(number for number, _ in contacts()) == [7, 8]
    b24.call("crm.deal.contact.items.set", id=1, items=[{"CONTACT_ID": 3, "IS_PRIMARY": "Y"}])
    assert contacts() == [(3, "Y")]
    b24.call("crm.deal.contact.items.delete", id=1)
    assert contacts() == []


def test_options_are_kept_one_by_one_and_for_each_application(b24: PortalDriver) -> None:
    assert b24.application("app.option.set", options={"a": "1", "b": "2"}).result is True
    b24.application("app.option.set", options={"b": "3"})
    assert b24.application("app.option.get").result == {"a": "1", "b": "3"}
    assert b24.application("app.option.get", option="b").result == "3"


def test_clients_of_a_booking(b24: PortalDriver) -> None:
    clients = [{"id": 1, "type": {"module": "crm", "code": "CONTACT"}}]
    where = {"bookingId": 4}
    assert b24.call("booking.v1.booking.client.list", **where).result == {"bookingClient": []}
    b24.call("booking.v1.booking.client.set", **where, clients=clients)
    assert b24.call("booking.v1.booking.client.list", **where).result["bookingClient"] == clients
    b24.call("booking.v1.booking.client.unset", **where)
    assert b24.call("booking.v1.booking.client.list", **where).result == {"bookingClient": []}


def test_languages_of_a_currency_are_taken_away_one_by_one(b24: PortalDriver) -> None:
    texts = {"en": {"FULL_NAME": "Dollar"}, "de": {"FULL_NAME": "Dollar"}}
    b24.call("crm.currency.localizations.set", id="USD", localizations=texts)
    b24.call("crm.currency.localizations.delete", id="USD", lids=["de"])
    assert set(b24.call("crm.currency.localizations.get", id="USD").result) == {"en"}


def test_values_are_dumped_and_loaded(b24: PortalDriver) -> None:
    b24.call("crm.deal.productrows.set", id=5, rows=[{"PRODUCT_NAME": "Tea"}])
    other = PortalDriver()
    other.state.load(b24.state.dump())
    assert (
        other.call("crm.deal.productrows.get", id=5).result
        == b24.call("crm.deal.productrows.get", id=5).result
        != []
    )
