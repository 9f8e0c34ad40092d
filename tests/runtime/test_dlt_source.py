"""Lists as a source of dlt, loaded into DuckDB."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.client.runtime.calls import Namespace
from bitrix24_openapi.client.runtime.converters import Nested
from bitrix24_openapi.client.runtime.dlt_source import _expanded, _ranges, bitrix24
from bitrix24_openapi.client.runtime.errors import ParameterError
from bitrix24_openapi.client.runtime.method import ById, Pagination, list_method
from bitrix24_openapi.client.runtime.views import View, decimal, integer, moment, string

from .double import Clock, Portal, php_int, sync_client


class Deal(View):
    __slots__ = ()
    id = integer("ID")
    title = string("TITLE")
    amount = decimal("AMOUNT")
    modified = moment("DATE_MODIFY")


LIST = list_method("crm.deal.list", Nested(Deal), Pagination(id_field="ID", by_id=ById()))
PLAIN = list_method("user.get", Nested(Deal), Pagination(id_field="ID"))
NAMELESS = list_method("app.list", Nested(Deal), Pagination())


class Deals(Portal):
    """Deals that change; counts the rows that it gives out."""

    def __init__(self, size: int) -> None:
        super().__init__(crm_deal_list=self.answer)
        self.deals = {number: self.deal(number) for number in range(1, size + 1)}
        self.given = 0

    @staticmethod
    def deal(number: int, day: int = 1, **more: Any) -> dict[str, Any]:
        return {
            "ID": str(number),
            "TITLE": f"Deal {number}",
            "AMOUNT": f"{number}.50",
            "DATE_MODIFY": f"2026-03-{day:02}T12:00:{number % 60:02}+00:00",
            **more,
        }

    def answer(self, params: dict[str, Any]) -> dict[str, Any]:
        conditions = params.get("filter") or {}
        low, high = php_int(conditions.get(">ID", 0)), php_int(conditions.get("<=ID", 10**9))
        since = datetime.fromisoformat(conditions.get(">=DATE_MODIFY", "2000-01-01T00:00:00+00:00"))
        found = [
            deal
            for number, deal in sorted(self.deals.items())
            if low < number <= high and datetime.fromisoformat(deal["DATE_MODIFY"]) >= since
        ]
        if (params.get("order") or {}).get("ID") == "DESC":
            found.reverse()
        start = max(int(params.get("start") or 0), 0)
        page = found[start : start + 50]
        self.given += len(page)
        following = {"next": start + 50} if start + 50 < len(found) else {}
        return {"result": page, "total": len(found), **following}


Run = Callable[..., None]


@pytest.fixture
def warehouse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs a source, and asks the database."""
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")
    monkeypatch.chdir(tmp_path)
    dlt = pytest.importorskip("dlt", reason="the extra dlt is not installed")
    import duckdb

    class Warehouse:
        def run(self, *lists: Any, **settings: Any) -> None:
            pipeline = dlt.pipeline(
                "test",
                destination=dlt.destinations.duckdb(str(tmp_path / "x.duckdb")),
                dataset_name="b24",
                pipelines_dir=str(tmp_path / "pipelines"),
            )
            pipeline.run(bitrix24(*lists, **settings))

        def ask(self, sql: str) -> list[Any]:
            with duckdb.connect(str(tmp_path / "x.duckdb")) as database:
                return list(database.execute(sql).fetchall())

    return Warehouse()


def listing(portal: Portal, method: Any = LIST) -> Any:
    return sync_client(portal, Clock())._list(method, {})


def test_rows_are_loaded_with_their_types_and_merged(warehouse: Any) -> None:
    portal = Deals(120)
    portal.deals[7]["UF_CRM_1"] = "custom"
    portal.deals[8]["AMOUNT"] = "no number"
    warehouse.run(listing(portal))
    assert warehouse.ask("SELECT count(*), count(DISTINCT id), sum(id) FROM b24.crm_deal") == [
        (120, 120, 7260)
    ]
    assert warehouse.ask("SELECT title, amount, uf_crm_1 FROM b24.crm_deal WHERE id = 7") == [
        ("Deal 7", Decimal("7.5"), "custom")
    ]
    types = dict(
        warehouse.ask(
            "SELECT column_name, data_type FROM information_schema.columns "
            "WHERE table_name = 'crm_deal'"
        )
    )
    assert types["id"] == "BIGINT"
    assert types["amount"].startswith("DECIMAL")
    assert types["date_modify"].startswith("TIMESTAMP")
    ((kept,),) = warehouse.ask("SELECT _other FROM b24.crm_deal WHERE id = 8")
    assert "no number" in kept


def test_a_second_run_reads_what_was_modified(warehouse: Any) -> None:
    portal = Deals(300)
    warehouse.run(listing(portal))
    portal.given = 0
    warehouse.run(listing(portal))
    assert portal.given <= 2 * 5, "rows of the very last second, and no others"
    portal.deals[3] = portal.deal(3, day=5, TITLE="Changed")
    portal.deals[301] = portal.deal(301, day=5)
    warehouse.run(listing(portal))
    assert warehouse.ask("SELECT count(*) FROM b24.crm_deal") == [(301,)]
    assert warehouse.ask("SELECT title FROM b24.crm_deal WHERE id = 3") == [("Changed",)]


def test_everything_is_read_where_that_is_wanted(warehouse: Any) -> None:
    portal = Deals(60)
    warehouse.run(listing(portal), incremental=False)
    portal.given = 0
    warehouse.run(listing(portal), incremental=False)
    assert portal.given >= 60
    assert warehouse.ask("SELECT count(*) FROM b24.crm_deal") == [(60,)]


def test_deletions_are_found(warehouse: Any) -> None:
    portal = Deals(200)
    warehouse.run(listing(portal), deletions=True)
    portal.given = 0
    warehouse.run(listing(portal), deletions=True)
    assert portal.given < 70, "no sweep where nothing was deleted"
    del portal.deals[5], portal.deals[6], portal.deals[200]
    portal.deals[201] = portal.deal(201, day=9)
    warehouse.run(listing(portal), deletions=True)
    assert warehouse.ask("SELECT count(*), max(id) FROM b24.crm_deal") == [(198, 201)]
    assert warehouse.ask("SELECT id FROM b24.crm_deal WHERE id IN (5, 6, 200)") == []


def test_child_tables(warehouse: Any) -> None:
    portal = Deals(3)
    client = sync_client(portal, Clock())
    parents = [{"ID": "7"}, {"ID": "8"}]

    class Comments(Namespace):
        __slots__ = ()

        def list(self, *, parent: Any) -> Any:
            return self._client._list(LIST, {"filter": {"OWNER": parent}})

    each = client.each(parents, Comments(client).list, key="parent")
    warehouse.run(children={"deal_comments": each})
    assert warehouse.ask(
        "SELECT _parent_id, count(*) FROM b24.deal_comments GROUP BY 1 ORDER BY 1"
    ) == [("7", 3), ("8", 3)]


@pytest.mark.parametrize(
    ("lists", "settings", "message"),
    [
        ((LIST, LIST), {}, "there twice"),
        ((PLAIN,), {"deletions": True}, "found by id"),
        ((NAMELESS,), {"deletions": True}, "found by id"),
    ],
)
def test_what_makes_no_sense(
    lists: Any, settings: dict[str, Any], message: str, warehouse: Any
) -> None:
    with pytest.raises(ParameterError, match=message):
        warehouse.run(*(listing(Deals(1), each) for each in lists), **settings)


def test_ids_are_kept_as_ranges() -> None:
    assert _ranges({3, 1, 2, 9}) == [[1, 3], [9, 9]]
    assert list(_expanded([[1, 3], [9, 9]])) == [1, 2, 3, 9]
    assert _ranges(()) == []


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dlt", None)
    with pytest.raises(ImportError, match=r"pip install 'bitrix24-client\[dlt\]'"):
        bitrix24()
