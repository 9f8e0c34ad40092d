"""Values that are set and read as a whole."""

from __future__ import annotations

from typing import Any

import pytest
from tests.mock.desk import Desk, catalogue, documented_request, errors_of

from bitrix24_openapi.mock.model import Call, Caller, Success
from bitrix24_openapi.mock.state.held import Group, Held
from bitrix24_openapi.mock.state.memory import families_of
from bitrix24_openapi.mock.state.records import Records

GROUPS = Held(families_of(catalogue()), Records()).groups()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_what_is_set_is_read_until_it_is_taken_away(group: Group) -> None:
    held = Held(families_of(catalogue()), Records())
    setters = [op for act, op in group.acts.values() if act == "set"]
    getters = [op for act, op in group.acts.values() if act == "get"]
    droppers = [op for act, op in group.acts.values() if act == "unset"]
    params = documented_request(setters[0])
    key = {
        name: value for name, value in params.items() if name.replace("_", "").lower() in group.key
    }

    def call(operation: Any, given: dict[str, Any]) -> Any:
        outcome = held.answer(Call(operation, given, Caller()))
        if outcome is not None:
            assert isinstance(outcome, Success)
            assert errors_of(operation, {"result": outcome.result}) == [], outcome.result
        return outcome

    before = call(getters[0], key)
    assert call(setters[0], params) is not None
    after = call(getters[0], key)
    assert after is not None
    if droppers:
        assert call(droppers[0], key) is not None
        assert call(getters[0], key) == before


def test_most_pairs_are_found() -> None:
    """May go up with the documentation, and must not go down."""
    assert len(GROUPS) >= 34
    assert sum(len(group.acts) for group in GROUPS) >= 90


def test_product_rows_of_a_deal(desk: Desk) -> None:
    assert desk.call("crm.deal.productrows.get", id=5).result == []
    rows = [{"PRODUCT_NAME": "Tea", "PRICE": 3.5, "QUANTITY": 2}, {"PRODUCT_ID": 7}]
    assert desk.call("crm.deal.productrows.set", id=5, rows=rows).result is True
    got = desk.call("crm.deal.productrows.get", id=5).result
    assert [(row["OWNER_ID"], row["PRODUCT_NAME"]) for row in got] == [("5", "Tea"), ("5", "")]
    assert desk.call("crm.deal.productrows.get", id=6).result == []


def test_rows_of_items_are_replaced(desk: Desk) -> None:
    def put(owner: int, *names: str) -> list[str]:
        rows = [{"productName": name, "price": 1, "quantity": 1} for name in names]
        reply = desk.call("crm.item.productrow.set", ownerId=owner, ownerType="D", productRows=rows)
        return [row["productName"] for row in reply.result["productRows"]]

    def rows(owner: int) -> list[str]:
        filters = {"=ownerType": "D", "=ownerId": owner}
        found = desk.call("crm.item.productrow.list", filter=filters).result["productRows"]
        return [row["productName"] for row in found]

    assert put(1, "tea", "milk") == ["tea", "milk"]
    assert put(2, "coffee") == ["coffee"]
    assert put(1, "water") == ["water"]
    assert (rows(1), rows(2)) == (["water"], ["coffee"])


def test_contacts_of_a_deal(desk: Desk) -> None:
    for number in (7, 8, 7):
        assert desk.call("crm.deal.contact.add", id=1, fields={"CONTACT_ID": number}).result is True

    def contacts() -> list[tuple[int, str]]:
        found = desk.call("crm.deal.contact.items.get", id=1).result
        return [(each["CONTACT_ID"], each["IS_PRIMARY"]) for each in found]

    assert sorted(number for number, _ in contacts()) == [7, 8]
    desk.call("crm.deal.contact.add", id=1, fields={"CONTACT_ID": 9, "IS_PRIMARY": "Y"})
    assert [number for number, primary in contacts() if primary == "Y"] == [9]
    desk.call("crm.deal.contact.delete", id=1, fields={"CONTACT_ID": 9})
    assert sorted(number for number, _ in contacts()) == [7, 8]
    desk.call("crm.deal.contact.items.set", id=1, items=[{"CONTACT_ID": 3, "IS_PRIMARY": "Y"}])
    assert contacts() == [(3, "Y")]
    desk.call("crm.deal.contact.items.delete", id=1)
    assert contacts() == []


def test_options_are_kept_one_by_one_and_for_each_application(desk: Desk) -> None:
    assert desk.application("app.option.set", options={"a": "1", "b": "2"}).result is True
    desk.application("app.option.set", options={"b": "3"})
    assert desk.application("app.option.get").result == {"a": "1", "b": "3"}
    assert desk.application("app.option.get", option="b").result == "3"


def test_clients_of_a_booking(desk: Desk) -> None:
    clients = [{"id": 1, "type": {"module": "crm", "code": "CONTACT"}}]
    where = {"bookingId": 4}
    assert desk.call("booking.v1.booking.client.list", **where).result == {"bookingClient": []}
    desk.call("booking.v1.booking.client.set", **where, clients=clients)
    assert desk.call("booking.v1.booking.client.list", **where).result["bookingClient"] == clients
    desk.call("booking.v1.booking.client.unset", **where)
    assert desk.call("booking.v1.booking.client.list", **where).result == {"bookingClient": []}


def test_languages_of_a_currency_are_taken_away_one_by_one(desk: Desk) -> None:
    texts = {"en": {"FULL_NAME": "Dollar"}, "de": {"FULL_NAME": "Dollar"}}
    desk.call("crm.currency.localizations.set", id="USD", localizations=texts)
    desk.call("crm.currency.localizations.delete", id="USD", lids=["de"])
    assert set(desk.call("crm.currency.localizations.get", id="USD").result) == {"en"}


def test_values_are_dumped_and_loaded(desk: Desk) -> None:
    desk.call("crm.deal.productrows.set", id=5, rows=[{"PRODUCT_NAME": "Tea"}])
    other = Desk()
    other.state.load(desk.state.dump())
    assert (
        other.call("crm.deal.productrows.get", id=5).result
        == desk.call("crm.deal.productrows.get", id=5).result
        != []
    )
