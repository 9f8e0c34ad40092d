"""Records that only the documentation shows: a read-only collection that heeds the question."""

from __future__ import annotations

from typing import Any

import pytest
from tests.documents import catalogue as whole_api
from tests.mock.driver import PortalDriver, documented_request, errors_of

from bitrix24_openapi.mock.state.family import Role
from bitrix24_openapi.mock.state.memory import families_of

FAMILIES = families_of(whole_api())
READERS = [
    role
    for family in FAMILIES.all()
    if not FAMILIES.is_writable(family.collection)
    for role in family.having("list")
]


@pytest.fixture
def b24() -> PortalDriver:
    return PortalDriver()


def ask(b24: PortalDriver, role: Role, params: dict[str, Any]) -> Any:
    reply = b24.ask(role.operation, params)
    assert reply.status == 200, (params, reply.body)
    assert errors_of(role.operation, reply.body) == []
    found = reply.result
    for name in role.answer:
        found = found[name]
    return found


@pytest.mark.parametrize(
    ("method", "filters", "expected"),
    [
        ("disk.storage.getlist", {"ID": 999_999}, []),
        ("sale.tradeplatform.list", {"id": 999_999}, []),
        ("catalog.storeproduct.list", {"%storeId": "nowhere"}, []),
    ],
)
def test_a_filter_that_matches_nothing_finds_nothing(
    b24: PortalDriver, method: str, filters: dict[str, Any], expected: list[Any]
) -> None:
    reply = b24.call(method, filter=filters)
    rows = reply.result
    assert (rows if isinstance(rows, list) else next(iter(rows.values()))) == expected
    assert reply.body["total"] == 0


def test_rows_are_found_by_the_values_they_have(b24: PortalDriver) -> None:
    everything = b24.call("sale.propertyvalue.list").result["propertyValues"]
    assert len(everything) > 2
    wanted = everything[1]
    found = b24.call("sale.propertyvalue.list", filter={"id": wanted["id"]})
    assert found.result["propertyValues"] == [wanted]
    assert found.body["total"] == 1
    down = b24.call("sale.propertyvalue.list", order={"id": "desc"}).result["propertyValues"]
    assert [row["id"] for row in down] == sorted((row["id"] for row in everything), reverse=True)
    few = b24.call("sale.propertyvalue.list", select=["id", "value"]).result["propertyValues"]
    assert all(row.keys() <= everything[0].keys() and len(row) < len(wanted) for row in few)
    one = b24.call("sale.propertyvalue.get", id=wanted["id"]).result["propertyValue"]
    assert {name: one[name] for name in wanted} == wanted


def test_an_id_that_names_nothing_is_refused(b24: PortalDriver) -> None:
    assert b24.call("catalog.catalog.get", id=999_999).status == 400
    assert b24.call_v3("main.eventlog.get", id=999_999).error.endswith("NOTFOUNDEXCEPTION")


def test_a_seed_takes_the_place_of_documented_records(b24: PortalDriver) -> None:
    assert b24.call("sale.tradeplatform.list").body["total"] > 0
    assert "sale.tradeplatform" not in b24.state.dump()
    b24.state.load({"sale.tradeplatform": [{"ID": 4, "NAME": "Mine"}]})
    found = b24.call("sale.tradeplatform.list").result["tradePlatforms"]
    assert [row["id"] for row in found] == [4]
    b24.state.load({"sale.tradeplatform": []})
    assert b24.call("sale.tradeplatform.list").body["total"] == 0


def test_reading_from_the_last_id_on_ends(b24: PortalDriver) -> None:
    """Keyset paging: each page asks for what lies behind the last record of the one before."""
    last, seen = 0, 0
    while True:
        rows = b24.call_v3(
            "main.eventlog.list", filter=[["id", ">", last]], order={"id": "ASC"}
        ).result["items"]
        if not rows:
            break
        seen += len(rows)
        assert seen < 100
        assert rows[-1]["id"] > last
        last = rows[-1]["id"]
    assert seen > 0


def test_reading_the_tail_ends(b24: PortalDriver) -> None:
    value, seen = 0, 0
    while True:
        cursor = {"field": "id", "value": value, "order": "ASC", "limit": 1}
        rows = b24.call_v3("main.eventlog.tail", cursor=cursor).result["items"]
        if not rows:
            break
        seen += 1
        assert seen < 100
        assert rows[-1]["id"] > value
        value = rows[-1]["id"]
    assert seen > 1


@pytest.mark.parametrize("role", READERS, ids=lambda role: role.operation.name)
def test_every_reader_answers_its_example_request(b24: PortalDriver, role: Role) -> None:
    # The example of that page lacks the id, which it requires.
    shown = documented_request(role.operation) or {"ID": 1}
    rows = ask(b24, role, shown)
    assert ask(b24, role, shown) == rows
