"""Lists into files: every row once, of the documented types, and resumed after an interruption."""

from __future__ import annotations

import csv
import json
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow.parquet as parquet
import pytest

from bitrix24_openapi.client.runtime import command
from bitrix24_openapi.client.runtime.columns import OTHER, Column, columns_of, schema, table
from bitrix24_openapi.client.runtime.converters import STRING, ListOf, Nested
from bitrix24_openapi.client.runtime.errors import ExportError, ParameterError
from bitrix24_openapi.client.runtime.exporting import Exported, export
from bitrix24_openapi.client.runtime.method import ById, Pagination, list_method
from bitrix24_openapi.client.runtime.partitions import Piece, plan, read
from bitrix24_openapi.client.runtime.views import (
    View,
    array,
    boolean,
    day,
    decimal,
    integer,
    moment,
    number,
    string,
)

from .double import Clock, Portal, paged, php_int, sync_client


class Deal(View):
    __slots__ = ()
    id = integer("ID")
    title = string("TITLE")
    amount = decimal("AMOUNT")
    share = number("SHARE")
    opened = boolean("OPENED")
    begun = day("BEGUN")
    made = moment("MADE")
    tags = array("TAGS", ListOf(STRING))


LIST = list_method("crm.deal.list", Nested(Deal), Pagination(id_field="ID", by_id=ById()))
BY_START = list_method("crm.deal.list", Nested(Deal), Pagination(id_field="ID"))


def filled(params: dict[str, Any], body: dict[str, Any]) -> None:
    """Rows as portals send them: numbers and flags as text."""
    for row in body["result"]:
        number = int(row["ID"])
        row |= {
            "AMOUNT": f"{number}.50",
            "OPENED": "Y" if number % 2 else "N",
            "MADE": "2026-03-01T12:00:00+03:00",
            "UF_CRM_1": f"custom {number}",
        }


def deals(size: int, change: Callable[..., None] = filled) -> Portal:
    return Portal(crm_deal_list=paged(size, change=change))


def listing(portal: Portal, method: Any = LIST, **params: Any) -> Any:
    return sync_client(portal, Clock())._list(method, params)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def ids(path: Path) -> list[int]:
    """The ids in a file, in their order there."""
    if path.suffix == ".parquet":
        return parquet.read_table(path)["ID"].to_pylist()  # type: ignore[no-any-return]
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return [int(row["ID"]) for row in csv.DictReader(file)]
    return [int(row["ID"]) for row in lines(path)]


SUFFIXES = pytest.mark.parametrize("suffix", ["parquet", "csv", "jsonl", "ndjson"])


@SUFFIXES
@pytest.mark.parametrize("method", [LIST, BY_START])
@pytest.mark.parametrize("size", [0, 1, 50, 333])
def test_every_row_is_written_once(suffix: str, method: Any, size: int, tmp_path: Path) -> None:
    path = tmp_path / f"deals.{suffix}"
    seen: list[int] = []
    done = export(listing(deals(size), method), path, rows=100, on_rows=seen.append)
    assert done == Exported(path, size, 0)
    assert ids(path) == list(range(1, size + 1))
    assert seen == sorted(seen)
    assert not size or seen[-1] == size
    assert list(tmp_path.iterdir()) == [path], "nothing is left beside it"


# --- columns --------------------------------------------------------------------------------------


def test_parquet_has_the_documented_types(tmp_path: Path) -> None:
    path = tmp_path / "deals.parquet"
    export(listing(deals(3)), path)
    found = parquet.read_table(path)
    types = {field.name: str(field.type) for field in found.schema}
    assert types == {
        "ID": "int64",
        "TITLE": "string",
        "AMOUNT": "decimal128(38, 10)",
        "OPENED": "bool",
        "MADE": "timestamp[us, tz=UTC]",
        "UF_CRM_1": "string",
        OTHER: "string",
    }
    assert found.to_pylist()[1] == {
        "ID": 2,
        "TITLE": "Deal 2",
        "AMOUNT": Decimal("2.50"),
        "OPENED": False,
        "MADE": datetime(2026, 3, 1, 9, tzinfo=UTC),
        "UF_CRM_1": "custom 2",
        OTHER: None,
    }


#: A documented field, values as they came, values of the column, and what stays as it came.
VALUES: list[tuple[str, list[Any], list[Any], dict[int, Any]]] = [
    ("ID", ["1", 2, "", None, False, "5.0", 6.0], [1, 2, None, None, None, 5, 6], {}),
    ("ID", ["1", "x", str(2**63), "9223372036854775807"], [1, None, None, 2**63 - 1],
     {1: "x", 2: str(2**63)}),
    ("ID", [" 7 ", "+8"], [7, 8], {}),
    ("TITLE", ["a", 1, None, False, "", {"x": 1}], ["a", "1", None, None, "", '{"x":1}'], {}),
    ("AMOUNT", ["1.5", "", None, 2], [Decimal("1.5"), None, None, Decimal(2)], {}),
    ("AMOUNT", ["0.12345678901", "1e30", "1"], [None, None, Decimal(1)],
     {0: "0.12345678901", 1: "1e30"}),
    ("SHARE", ["1.5", "", 2], [1.5, None, 2.0], {}),
    ("OPENED", ["Y", "N", "", True, "1", "maybe"], [True, False, None, True, True, None],
     {5: "maybe"}),
    ("BEGUN", ["2026-03-01", "", "2026-03-01T00:00:00+03:00", "soon"],
     [date(2026, 3, 1), None, date(2026, 3, 1), None], {3: "soon"}),
    ("MADE", ["2026-03-01T12:00:00+03:00", "", None, "never"],
     [datetime(2026, 3, 1, 9, tzinfo=UTC), None, None, None], {3: "never"}),
    ("TAGS", [["a"], [], "", None, {"b": 1}], ['["a"]', "[]", "", None, '{"b":1}'], {}),
    ("UF_X", ["a", "", 5, True, None], ["a", "", "5", "true", None], {}),
    ("UF_Y", [["a"], "b", []], ['["a"]', "b", "[]"], {}),
]  # fmt: skip


@pytest.mark.parametrize(("key", "raw", "expected", "other"), VALUES)
def test_values_of_columns(
    key: str, raw: list[Any], expected: list[Any], other: dict[int, Any]
) -> None:
    rows = [{key: value} for value in raw]
    columns = columns_of(Deal, rows)
    found = table(rows, columns, schema(columns)).to_pylist()
    assert [row[key] for row in found] == expected
    kept = {n: json.loads(row[OTHER])[key] for n, row in enumerate(found) if row[OTHER]}
    assert kept == other


@pytest.mark.parametrize(("key", "raw", "expected", "other"), VALUES)
def test_values_do_not_depend_on_those_beside_them(
    key: str, raw: list[Any], expected: list[Any], other: dict[int, Any]
) -> None:
    """Columns of texts that are all good are converted at once."""
    columns = columns_of(Deal, [{key: value} for value in raw])
    wanted = schema(columns)
    found = [table([{key: value}], columns, wanted).to_pylist()[0][key] for value in raw]
    assert found == expected


def test_columns_are_the_keys_of_the_rows_documented_ones_first() -> None:
    sample: list[dict[str, Any]] = [
        {"UF_B": "x", "TITLE": "t", "ID": "1"},
        {"UF_A": {"y": 1}, "ID": "2"},
    ]
    assert columns_of(Deal, sample) == [
        Column("ID", "integer"),
        Column("TITLE", "string"),
        Column("UF_A", "json"),
        Column("UF_B", "string"),
    ]
    assert [each.key for each in columns_of(Deal, [])][:3] == ["ID", "TITLE", "AMOUNT"]
    assert columns_of(None, [{"a": 1}]) == [Column("a", "string")]


@pytest.mark.parametrize("suffix", ["parquet", "csv"])
def test_keys_that_come_later_are_kept(suffix: str, tmp_path: Path) -> None:
    def later(_: dict[str, Any], body: dict[str, Any]) -> None:
        for row in body["result"]:
            if row["ID"] == "99":
                row["UF_LATE"] = ["x"]

    path = tmp_path / f"deals.{suffix}"
    export(listing(deals(120, later)), path)
    if suffix == "parquet":
        rows = parquet.read_table(path).to_pylist()
    else:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    kept = {int(row["ID"]): json.loads(row[OTHER]) for row in rows if row[OTHER]}
    assert kept == {99: {"UF_LATE": ["x"]}}


def test_csv_is_read_as_it_was_written(tmp_path: Path) -> None:
    def odd(_: dict[str, Any], body: dict[str, Any]) -> None:
        for row in body["result"]:
            row |= {
                "TITLE": 'a,"b"\r\nс',
                "OPENED": True,
                "TAGS": ["x"],
                "AMOUNT": None,
                "SHARE": 1,
            }

    path = tmp_path / "deals.csv"
    export(listing(deals(1, odd)), path)
    with path.open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == [
            {"ID": "1", "TITLE": 'a,"b"\r\nс', "AMOUNT": "", "SHARE": "1", "OPENED": "true",
             "TAGS": '["x"]', OTHER: ""}
        ]  # fmt: skip


def test_json_lines_are_the_rows_as_they_came(tmp_path: Path) -> None:
    path = tmp_path / "deals.jsonl"
    export(listing(deals(2)), path)
    assert lines(path)[0] == {
        "ID": "1",
        "TITLE": "Deal 1",
        "AMOUNT": "1.50",
        "OPENED": "Y",
        "MADE": "2026-03-01T12:00:00+03:00",
        "UF_CRM_1": "custom 1",
    }


# --- interruptions --------------------------------------------------------------------------------


class Interrupted(BaseException):
    pass


@SUFFIXES
@pytest.mark.parametrize("at", [1, 90, 250, 490])
def test_what_is_interrupted_is_resumed(suffix: str, at: int, tmp_path: Path) -> None:
    path = tmp_path / f"deals.{suffix}"

    def stop(rows: int) -> None:
        if rows >= at:
            raise Interrupted

    with pytest.raises(Interrupted):
        export(listing(deals(500)), path, rows=100, on_rows=stop)
    assert not path.exists(), "nothing that looks whole"
    portal = deals(510)
    done = export(listing(portal), path, rows=100)
    assert done == Exported(path, 510, at // 100 * 100)
    assert ids(path) == list(range(1, 511)), "no row twice, none lost"
    again = [params for _, params in portal.ran if params.get("filter", {}).get(">ID") == 0]
    assert bool(again) is (at < 100), "what was there is not read again"
    assert list(tmp_path.iterdir()) == [path]


def test_a_run_that_dies_between_a_part_and_its_note_repeats_the_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "deals.jsonl"
    from bitrix24_openapi.client.runtime.exporting import _Export

    save, calls = _Export._save, 0

    def die(self: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Interrupted
        save(self)

    monkeypatch.setattr(_Export, "_save", die)
    with pytest.raises(Interrupted):
        export(listing(deals(500)), path, rows=100)
    monkeypatch.undo()
    assert export(listing(deals(500)), path, rows=100).resumed == 100
    assert ids(path) == list(range(1, 501))


@pytest.mark.parametrize("other", ["another filter", "damaged"])
def test_the_remains_of_another_export_are_not_used(other: str, tmp_path: Path) -> None:
    path = tmp_path / "deals.jsonl"
    with pytest.raises(Interrupted):
        export(listing(deals(9)), path, on_rows=lambda _: (_ for _ in ()).throw(Interrupted))
    filter_: dict[str, Any] = {}
    if other == "damaged":
        (tmp_path / "deals.jsonl.parts" / "state.json").write_text("{")
    else:
        filter_ = {"filter": {">TITLE": "x"}}
    with pytest.raises(ExportError, match="is of another export"):
        export(listing(deals(9), **filter_), path)


def test_a_file_that_is_there_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "deals.jsonl"
    path.write_text("mine")
    portal = deals(3)
    with pytest.raises(ExportError, match="is there already"):
        export(listing(portal), path)
    assert portal.requests == []
    assert export(listing(portal), path, overwrite=True).rows == 3
    assert ids(path) == [1, 2, 3]


def test_files_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        export(listing(deals(3)), tmp_path / "nowhere" / "deals.csv")
    with pytest.raises(ParameterError, match="ends in one of"):
        export(listing(deals(3)), tmp_path / "deals.xlsx")


# --- pieces ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("rows", [1, 7, 100, 10_000])
@pytest.mark.parametrize("size", [0, 1, 100, 101])
def test_pieces_have_every_row_once(size: int, rows: int) -> None:
    pieces = plan(listing(deals(size)), rows)
    assert len(pieces) == max(1, -(-size // rows))
    assert [piece.number for piece in pieces] == list(range(len(pieces)))
    found: list[int] = []
    for piece in pieces:
        twin: Piece = pickle.loads(pickle.dumps(piece))
        part = list(read(twin, sync_client(deals(size + 3), Clock())))
        assert all(isinstance(row, Deal) for row in part)
        found += [row.id for row in part]
    assert found == list(range(1, size + 4)), "rows that were added meanwhile, too"


def test_pieces_stay_within_the_filter() -> None:
    filter_ = {">ID": 20, "<=ID": 90, "=STAGE": "NEW"}
    pieces = plan(listing(deals(200), filter=filter_), 30)
    found = [row.id for piece in pieces for row in read(piece, sync_client(deals(200), Clock()))]
    assert found == list(range(21, 91))
    assert all(piece.params["filter"]["=STAGE"] == "NEW" for piece in pieces)


def test_gaps_between_ids() -> None:
    present = [3, 4, 900, 901, 902, 5000]

    def answer(params: dict[str, Any]) -> dict[str, Any]:
        conditions = params.get("filter") or {}
        low, high = php_int(conditions.get(">ID", 0)), php_int(conditions.get("<=ID", 10**9))
        found = [each for each in present if low < each <= high]
        descending = (params.get("order") or {}).get("ID") == "DESC"
        rows = found[::-1] if descending else found
        return {"result": [{"ID": str(each)} for each in rows[:50]], "total": len(found)}

    pieces = plan(listing(Portal(crm_deal_list=answer)), 2)
    client = sync_client(Portal(crm_deal_list=answer), Clock())
    assert [row.id for piece in pieces for row in read(piece, client)] == present


@pytest.mark.parametrize("params", [{"order": {"TITLE": "ASC"}}, {"filter": {"LOGIC": "OR"}}])
def test_a_list_that_cannot_be_read_by_id_is_one_piece(params: dict[str, Any]) -> None:
    (piece,) = plan(listing(deals(120), **params), 50)
    assert (piece.after, piece.upto) == (None, None)
    assert len(list(read(piece, sync_client(deals(120), Clock())))) == 120
    (piece,) = plan(listing(deals(120), BY_START), 50)
    assert piece.after is None


@pytest.mark.parametrize("what", ["ascending", "no filter"])
def test_a_list_that_does_not_heed_what_is_asked_for_is_one_piece(what: str) -> None:
    whole = paged(120)

    def answer(params: dict[str, Any]) -> dict[str, Any]:
        if what == "no filter":
            return whole({**params, "filter": {}})
        return whole({"start": params.get("start")})

    portal = Portal(crm_deal_list=answer)
    pieces = plan(listing(portal), 50 if what != "no filter" else 1000)
    assert [piece.after for piece in pieces] == [None]
    assert len(list(read(pieces[0], sync_client(portal, Clock())))) == 120


def test_a_list_that_is_to_be_read_by_start_is_one_piece() -> None:
    portal = deals(120)
    (piece,) = plan(listing(portal).by_start(), 50)
    assert len(list(read(pickle.loads(pickle.dumps(piece)), sync_client(portal, Clock())))) == 120
    assert not any("ID" in str(params.get("filter")) for _, params in portal.ran)


def test_pieces_that_make_no_sense() -> None:
    with pytest.raises(ParameterError, match="at least one row"):
        plan(listing(deals(1)), 0)


# --- the command ----------------------------------------------------------------------------------


class Namespaces:
    """Where generated modules keep their methods: beside the class of the namespace."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def crm(self) -> Namespaces:
        return self

    deal = crm


URL = "https://acme.bitrix24.com/rest/1/s3cr3tc0de/"


def run(arguments: list[str], size: int = 70) -> int:
    def make(url: str) -> Any:
        assert url == URL
        client = sync_client(deals(size), Clock())
        client.crm = Namespaces(client)  # type: ignore[attr-defined]
        return client

    return command.main(arguments, make)


@pytest.fixture
def _webhook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(command.VARIABLE, URL)


@pytest.mark.usefixtures("_webhook")
def test_the_command_exports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "deals.csv"
    params = '{"filter": {">ID": 10}}'
    assert run(["export", "crm.deal.list", "-o", str(path), "--params", params]) == 0
    assert ids(path) == list(range(11, 71))
    assert capsys.readouterr().err == f"{path}: 60 rows\n"
    assert run(["export", "crm.deal.list", "-o", str(path), "--overwrite", "--quiet"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("_webhook")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["crm.deal.get", "-o", "x.csv"], "not the name of a list method"),
        (["crm.nothing.list", "-o", "x.csv"], "not the name of a list method"),
        (["crm.deal.list", "-o", "x.xlsx"], "ends in one of"),
        (["crm.deal.list", "-o", "x.csv", "--params", "{"], "not JSON"),
        (["crm.deal.list", "-o", "x.csv", "--params", "[]"], "not a JSON object"),
        (["crm.deal.list", "-o", "x.csv", "--rows", "0"], "at least one row"),
        (["crm.deal.list", "-o", "nowhere/x.csv"], "cannot be written"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["export", *arguments]) == 1
    said = capsys.readouterr().err
    assert message in said
    assert said.count("\n") == 1
    assert list(tmp_path.iterdir()) == [], "nothing half-written"


def test_the_webhook_comes_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(command.VARIABLE, raising=False)
    assert run(["export", "crm.deal.list", "-o", "x.csv"]) == 1
    assert command.VARIABLE in capsys.readouterr().err
