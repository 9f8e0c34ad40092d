"""Lists: whatever their size and whatever goes wrong, all rows in order or an exception."""

from __future__ import annotations

import asyncio
import itertools
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime.converters import Nested
from bitrix24_openapi.client.runtime.errors import (
    Bitrix24Error,
    IncompleteListing,
    ParameterError,
    ResponseMismatch,
    StalledCursor,
)
from bitrix24_openapi.client.runtime.method import ById, Pagination, list_method

from .double import LIST, Both, Clock, Deal, Portal, async_client, paged, refusal, sync_client

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])

HOW: dict[str, Callable[[Any], Any]] = {
    "as is": lambda listing: listing,
    "plain": lambda listing: listing.by_start(),
    "fast": lambda listing: listing.by_start().fast(3),
    "single": lambda listing: listing.by_start().single(),
    "by id": lambda listing: listing.by_id(),
    "fast by id": lambda listing: listing.by_id().fast(),
    "single by id": lambda listing: listing.by_id().single(),
    "unchecked by id": lambda listing: listing.by_id().unchecked(),
}


@KINDS
@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("size", [0, 1, 49, 50, 51, 100, 349, 350, 351, 5000])
def test_all_rows_in_order(kind: str, how: str, size: int) -> None:
    both = Both(Portal(crm_deal_list=paged(size)), kind)
    assert [row.id for row in both.rows(how=HOW[how])] == list(range(1, size + 1))


@KINDS
def test_all_rows_are_a_table_in_notebooks(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(3)), kind)
    rows: Any = both.run(lambda client: client._list(LIST, {}).all())
    assert (len(rows), type(rows).__base__) == (3, list)
    assert "<th>ID</th>" in rows._repr_html_()


# --- anything may fail, at any time ---------------------------------------------------------------

REQUEST_FAULTS: dict[str, Callable[[], Any]] = {
    "": lambda: None,
    "limit": lambda: refusal("QUERY_LIMIT_EXCEEDED", 503),
    "crash": lambda: refusal("INTERNAL_SERVER_ERROR", 500),
    "gateway": lambda: httpx.Response(502, html="<html>"),
    "reset": lambda: httpx.ReadError("reset"),
    "refused": lambda: httpx.ConnectError("refused"),
    "denied": lambda: refusal("ACCESS_DENIED", 403),
    "cut": lambda: httpx.Response(200, content=b'{"result": [{"ID": "1"}'),
    "error in 200": lambda: refusal("SOMETHING", 200),
}
COMMAND_FAULTS = ["", "QUERY_LIMIT_EXCEEDED", "INTERNAL_SERVER_ERROR", "ACCESS_DENIED", "lost"]


def lose_rows(_: dict[str, Any], body: dict[str, Any]) -> None:
    body["result"] = body["result"][:-1]


def lose_next(_: dict[str, Any], body: dict[str, Any]) -> None:
    body.pop("next", None)


def raise_total(_: dict[str, Any], body: dict[str, Any]) -> None:
    body["total"] += 7


def lower_total(_: dict[str, Any], body: dict[str, Any]) -> None:
    body["total"] = max(0, body["total"] - 3)


def no_total(_: dict[str, Any], body: dict[str, Any]) -> None:
    del body["total"]


def stall(params: dict[str, Any], body: dict[str, Any]) -> None:
    if "next" in body:
        body["next"] = int(params.get("start") or 0)


def empty(_: dict[str, Any], body: dict[str, Any]) -> None:
    body["result"] = []


def wrong_shape(_: dict[str, Any], body: dict[str, Any]) -> None:
    body["result"] = {"items": body["result"]}


PAGE_FAULTS = [lose_rows, lose_next, raise_total, lower_total, no_total, stall, empty, wrong_shape]


@settings(max_examples=250, deadline=None)
@given(
    size=st.integers(0, 700),
    page=st.sampled_from([1, 7, 20, 50]),
    how=st.sampled_from(["plain", "fast", "single"]),
    requests=st.lists(st.sampled_from(sorted(REQUEST_FAULTS)), max_size=8),
    commands=st.dictionaries(st.integers(0, 40), st.sampled_from(COMMAND_FAULTS), max_size=6),
    pages=st.dictionaries(st.integers(0, 40), st.sampled_from(PAGE_FAULTS), max_size=3),
)
def test_all_rows_in_order_or_an_exception(
    size: int,
    page: int,
    how: str,
    requests: list[str],
    commands: dict[int, str],
    pages: dict[int, Callable[[dict[str, Any], dict[str, Any]], None]],
) -> None:
    size = min(size, 40 * page)
    asked = itertools.count()
    quiet: set[str] = set()

    def spoil(params: dict[str, Any], body: dict[str, Any]) -> None:
        change = pages.get(next(asked))
        if change is not None:
            if change in (lose_next, empty, lose_rows) and body["result"]:
                quiet.add(change.__name__)
            change(params, body)

    numbers = itertools.count()
    double = Portal(crm_deal_list=paged(size, page, spoil))
    double.script = [REQUEST_FAULTS[name]() for name in requests]

    def fail(_: str, __: Any) -> dict[str, Any] | None:
        error = commands.get(next(numbers), "")
        return {"error": error} if error else None

    double.on_command = fail
    client = sync_client(double, Clock())
    found: list[int | None] = []
    # What the first page announces holds the rest to it: without a total there is less to hold.
    silent = pages.get(0) is no_total or (pages.get(0) is lower_total and bool(quiet))
    with client:
        try:
            for row in HOW[how](client._list(LIST, {})):
                found.append(row.id)  # noqa: PERF401 - kept when it raises
        except Bitrix24Error:
            assert found == sorted(found)  # type: ignore[type-var]
            return
    if not silent and not (quiet and lower_total in pages.values()):
        assert found == list(range(1, size + 1))
    else:
        assert found == sorted(set(found))  # type: ignore[type-var]


@settings(max_examples=150, deadline=None)
@given(
    ids=st.sets(st.integers(1, 2000), max_size=400),
    fast=st.booleans(),
    requests=st.lists(st.sampled_from(sorted(REQUEST_FAULTS)), max_size=5),
    hidden=st.sets(st.integers(1, 2000), max_size=20),
)
def test_by_id_gives_all_rows_whatever_the_gaps(
    ids: set[int],
    fast: bool,
    requests: list[str],
    hidden: set[int],
) -> None:
    everything = sorted(ids)

    def answer(params: dict[str, Any]) -> dict[str, Any]:
        after = str(params["filter"][">ID"])
        found = [i for i in everything if i > (int(after) if after.isdigit() else 0)][:50]
        # Rows that this user may not see are taken out after the page was cut.
        return {"result": [{"ID": str(i)} for i in found if i not in hidden], "total": 0}

    double = Portal(crm_deal_list=answer)
    double.script = [REQUEST_FAULTS[name]() for name in requests]
    with sync_client(double, Clock()) as client:
        listing = client._list(LIST, {}).by_id()
        try:
            found = [row.id for row in (listing.fast() if fast else listing)]
        except Bitrix24Error:
            return
    visible = [i for i in everything if i not in hidden]
    # A page of 50 hidden rows looks like the end; there is none among 20.
    assert found == visible


# --- what is asked for ----------------------------------------------------------------------------


@KINDS
def test_nothing_is_sent_before_iteration(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(5000)), kind)
    client = both.client()
    assert repr(client._list(LIST, {}).fast().by_id()) in (
        "<Listing crm.deal.list>",
        "<AsyncListing crm.deal.list>",
    )
    assert both.portal.requests == []


@KINDS
def test_who_looks_at_ten_rows_pays_for_one_page(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(5000)), kind)
    assert both.run(lambda client: client._list(LIST, {}).first()).id == 1
    assert len(both.portal.ran) == 1


def test_leaving_early_stops_reading_ahead() -> None:
    double = Portal(crm_deal_list=paged(50_000))
    with sync_client(double, Clock()) as client:
        for row in client._list(LIST, {}).fast(2):
            if row.id == 60:
                break
    assert len(double.ran) <= 1 + 3 * 50


def test_leaving_early_stops_reading_ahead_async() -> None:
    double = Portal(crm_deal_list=paged(50_000))

    async def main() -> None:
        async with async_client(double, Clock()) as client:
            rows = aiter(client._list(LIST, {}).fast(2))
            async for row in rows:
                if row.id == 60:
                    break
            await rows.aclose()

    asyncio.run(main())
    assert len(double.ran) <= 1 + 3 * 50


def test_reading_ahead_is_bounded() -> None:
    """However slowly rows are consumed, only so many requests are made for what comes later."""
    double = Portal(crm_deal_list=paged(50_000))
    with sync_client(double, Clock()) as client:
        for row in client._list(LIST, {}).fast(3):
            consumed = -(-int(row.id or 0) // 50)
            assert len(double.ran) <= consumed + (3 + 1) * 50 + 1


@pytest.mark.thorough
def test_memory_does_not_grow_with_the_rows_consumed() -> None:
    peaks = []
    for size in (20_000, 60_000):
        double = Portal(crm_deal_list=paged(size))
        double.ran = _Forgetful()
        double.requests = _Forgetful()
        with sync_client(double, Clock()) as client:
            tracemalloc.start()
            count = sum(1 for _ in client._list(LIST, {}).fast(2))
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
        assert count == size
    assert peaks[1] < 1.3 * peaks[0]


class _Forgetful(list[Any]):
    def append(self, _: Any) -> None:
        pass


@KINDS
@pytest.mark.parametrize("how", ["plain", "fast", "single"])
def test_a_list_from_the_middle(kind: str, how: str) -> None:
    both = Both(Portal(crm_deal_list=paged(400)), kind)
    rows = both.rows(how=HOW[how], start=150)
    assert [row.id for row in rows] == list(range(151, 401))


@KINDS
@pytest.mark.parametrize("params", [{"filter": {"@ID": []}}, {"filter": {"X": "$result[a]"}}])
@pytest.mark.parametrize("how", HOW)
def test_parameters_that_no_batch_takes_are_read_page_by_page(
    kind: str, params: dict[str, Any], how: str
) -> None:
    both = Both(Portal(crm_deal_list=paged(400)), kind)
    assert len(both.rows(how=HOW[how], **params)) == 400
    assert all(request.url.path.endswith("crm.deal.list") for request in both.portal.requests)


@KINDS
def test_pages(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(120)), kind)

    def sizes(client: Any) -> Any:
        listing = client._list(LIST, {})
        if kind == "sync":
            return [len(page) for page in listing.pages()]

        async def main() -> list[int]:
            return [len(page) async for page in listing.pages()]

        return main()

    assert both.run(sizes) == [50, 50, 20]


@KINDS
@pytest.mark.parametrize("how", HOW)
def test_all_is_read_fast(kind: str, how: str) -> None:
    both = Both(Portal(crm_deal_list=paged(2600)), kind)
    rows = both.run(lambda client: HOW[how](client._list(LIST, {})).all())
    assert [row.id for row in rows] == list(range(1, 2601))
    assert len(both.portal.requests) <= 7 or "single" in how


def test_async_lists_can_be_awaited() -> None:
    async def main() -> int:
        async with async_client(Portal(crm_deal_list=paged(120)), Clock()) as client:
            rows = await client._list(LIST, {})
            return len(rows)

    assert asyncio.run(main()) == 120


@KINDS
@pytest.mark.parametrize("how", HOW)
def test_strict_reaches_every_page(kind: str, how: str) -> None:
    def spoil(_: dict[str, Any], body: dict[str, Any]) -> None:
        for row in body["result"]:
            if row["ID"] == "170":
                row["TITLE"] = []

    both = Both(Portal(crm_deal_list=paged(300, change=spoil)), kind, strict=True)
    with pytest.raises(ResponseMismatch, match=r"result\[19\]\.TITLE"):
        both.rows(how=HOW[how])


# --- by id ----------------------------------------------------------------------------------------


@KINDS
def test_start_minus_one_is_reading_by_id(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(170)), kind)
    assert len(both.rows(start=-1)) == 170


@KINDS
def test_what_reading_by_id_sends(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(60)), kind)
    both.rows(how=HOW["by id"], filter={">OPPORTUNITY": 5, ">ID": 10}, select=["TITLE"])
    first = {
        "filter": {">OPPORTUNITY": 5, ">ID": 10},
        "select": ["TITLE", "ID"],
        "order": {"ID": "ASC"},
    }
    assert both.portal.ran == [("crm.deal.list", first)]
    both = Both(Portal(crm_deal_list=paged(80)), kind)
    both.rows(how=HOW["by id"], filter={">OPPORTUNITY": 5, ">ID": 10}, select=["TITLE"])
    # The portal counts once, and no more: what is left is asked for without.
    rest = {**first, "filter": {">OPPORTUNITY": 5, ">ID": 60}, "start": -1}
    assert both.portal.ran == [("crm.deal.list", first), ("crm.deal.list", rest)]


@KINDS
def test_reading_by_id_has_its_own_order(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(60)), kind)
    with pytest.raises(ParameterError, match="order"):
        both.rows(how=HOW["by id"], order={"TITLE": "ASC"})
    plain = list_method("x.list", Nested(Deal), Pagination())
    with pytest.raises(ParameterError, match="cannot be read by id"):
        both.rows(plain, how=HOW["by id"])


# --- other shapes and styles ----------------------------------------------------------------------


def wrapped(key: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def answer(params: dict[str, Any]) -> dict[str, Any]:
        body = paged(130)(params)
        return {**body, "result": {key: body["result"]}}

    return answer


@KINDS
@pytest.mark.parametrize("how", HOW)
def test_rows_under_a_key(kind: str, how: str) -> None:
    method = list_method(
        "crm.item.list",
        Nested(Deal),
        Pagination(items=("result", "items"), id_field="ID", by_id=ById()),
    )
    both = Both(Portal(crm_item_list=wrapped("items")), kind)
    assert [row.id for row in both.rows(method, HOW[how])] == list(range(1, 131))


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        ({"result": {"items": [1]}}, [1]),
        ({"result": {"items": {"5": 1, "7": 2}}}, [1, 2]),
        ({"result": {"items": {"a": {}, "b": {}}}}, [{}, {}]),
        ({"result": {"items": {"a": 1}}}, None),
        ({"result": {"items": {}}}, []),
        ({"result": {"items": None}}, []),
        ({"result": {"items": False}}, []),
        ({"result": []}, []),
        ({"result": None}, []),
        ({"result": {"tasks": [1]}}, None),
        ({"result": [1]}, None),
        ({"result": {"items": "x"}}, None),
    ],
)
def test_where_rows_are(body: dict[str, Any], rows: Any) -> None:
    assert Pagination(items=("result", "items")).rows(body) == rows


def sliced(size: int, most: int = 1000) -> Callable[[int, int], list[dict[str, Any]]]:
    return lambda start, limit: [
        {"ID": i} for i in range(start + 1, min(size, start + min(limit, most)) + 1)
    ]


def by_page(params: dict[str, Any]) -> dict[str, Any]:
    paging = params.get("pagination", {})
    limit = min(int(paging.get("limit", 50)), 60)
    return {"result": {"items": sliced(170)((int(paging.get("page", 1)) - 1) * limit, limit)}}


def by_offset(params: dict[str, Any]) -> dict[str, Any]:
    offset, limit = int(params.get("offset", 0)), int(params.get("limit", 50))
    rows = sliced(170)(offset, limit)
    return {"result": {"list": rows, "hasMore": offset + len(rows) < 170}}


def by_token(params: dict[str, Any]) -> dict[str, Any]:
    after = params.get("pagination", {}).get("afterCursor", {}).get("id", 0)
    rows = sliced(170)(after, 20)
    more = bool(rows) and rows[-1]["ID"] < 170
    cursor = {"id": rows[-1]["ID"]} if more else None
    return {"result": {"items": rows, "hasMore": more, "afterCursor": cursor}}


def by_last(params: dict[str, Any]) -> dict[str, Any]:
    return {"result": {"items": sliced(170)(int(params["cursor"].get("value", 0)), 50)}}


ITEMS = ("result", "items")
STYLES: dict[str, tuple[Callable[[Any], Any], Pagination, dict[str, Any]]] = {
    "page": (
        by_page,
        Pagination("page", ITEMS, ("pagination", "page"), ("pagination", "limit"), id_field="ID"),
        {},
    ),
    "page, smaller": (
        by_page,
        Pagination("page", ITEMS, ("pagination", "page"), ("pagination", "limit"), id_field="ID"),
        {"pagination": {"limit": 20}},
    ),
    "page, cut by the portal": (
        by_page,
        Pagination("page", ITEMS, ("pagination", "page"), ("pagination", "limit"), id_field="ID"),
        {"pagination": {"limit": 500}},
    ),
    "offset": (
        by_offset,
        Pagination(
            "offset", ("result", "list"), ("offset",), ("limit",), more=("result", "hasMore")
        ),
        {},
    ),
    "token": (
        by_token,
        Pagination(
            "token",
            ITEMS,
            ("pagination", "afterCursor"),
            next=("result", "afterCursor"),
            more=("result", "hasMore"),
        ),
        {},
    ),
    "after": (
        by_last,
        Pagination(
            "after", ITEMS, ("cursor", "value"), id_field="ID", fixed={"cursor": {"field": "id"}}
        ),
        {},
    ),
}


@KINDS
@pytest.mark.parametrize("style", STYLES)
def test_other_styles(kind: str, style: str) -> None:
    answer, pagination, params = STYLES[style]
    method = list_method("x.list", Nested(Deal), pagination, version="v3")
    both = Both(Portal(x_list=answer), kind)
    assert [row.id for row in both.rows(method, **params)] == list(range(1, 171))


@KINDS
@pytest.mark.parametrize("style", STYLES)
def test_other_styles_that_stall(kind: str, style: str) -> None:
    answer, pagination, params = STYLES[style]
    first = answer({"cursor": {}, **params})
    method = list_method("x.list", Nested(Deal), pagination, version="v3")
    both = Both(Portal(x_list=lambda _: first), kind)
    with pytest.raises(StalledCursor):
        both.rows(method, **params)


@KINDS
def test_rows_that_do_not_say_where_to_go_on(kind: str) -> None:
    """A field that nobody selected must not look like the end of the list."""
    answer, pagination, _ = STYLES["after"]
    method = list_method("x.list", Nested(Deal), replace(pagination, id_field="KEY"), version="v3")
    both = Both(Portal(x_list=answer), kind)
    with pytest.raises(StalledCursor, match="rows have no 'KEY' to go on from: select it"):
        both.rows(method)


@KINDS
@pytest.mark.parametrize(
    ("style", "answer"),
    [
        ("token", {"items": [{"ID": "1"}], "hasMore": True, "afterCursor": None}),
        ("token", {"items": [{"ID": "1"}], "hasMore": True}),
        ("offset", {"list": [], "hasMore": True}),
    ],
)
def test_a_portal_that_says_there_is_more_and_not_where(
    kind: str, style: str, answer: dict[str, Any]
) -> None:
    _, pagination, params = STYLES[style]
    method = list_method("x.list", Nested(Deal), pagination, version="v3")
    both = Both(Portal(x_list=lambda _: {"result": answer}), kind)
    with pytest.raises(StalledCursor, match="there is more"):
        both.rows(method, **params)


@KINDS
def test_what_the_walk_needs_is_sent_beside_what_the_caller_wants(kind: str) -> None:
    answer, pagination, _ = STYLES["after"]
    method = list_method("x.list", Nested(Deal), pagination, version="v3")
    both = Both(Portal(x_list=answer), kind)
    both.rows(method, cursor={"limit": 50})
    sent = [params["cursor"] for _, params in both.portal.ran]
    assert sent[:2] == [{"limit": 50, "field": "id"}, {"limit": 50, "field": "id", "value": 50}]
    with pytest.raises(ParameterError, match=r"goes by cursor\.field 'id'"):
        both.rows(method, cursor={"field": "timestamp"})


@KINDS
def test_other_styles_are_held_to_a_total(kind: str) -> None:
    answer, pagination, _ = STYLES["page"]
    method = list_method("x.list", Nested(Deal), pagination, version="v3")
    both = Both(Portal(x_list=lambda params: {**answer(params), "total": 171}), kind)
    with pytest.raises(IncompleteListing):
        both.rows(method)
    assert len(both.rows(method, how=lambda listing: listing.unchecked())) == 170


@KINDS
def test_other_styles_cannot_be_read_by_id(kind: str) -> None:
    answer, pagination, _ = STYLES["page"]
    method = list_method("x.list", Nested(Deal), pagination)
    with pytest.raises(ParameterError, match="by id"):
        Both(Portal(x_list=answer), kind).rows(method, how=HOW["by id"])
