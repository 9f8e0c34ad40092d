"""One list for many parents, and how many rows a list has."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime.converters import Nested
from bitrix24_openapi.client.runtime.errors import (
    IncompleteListing,
    ListingChanged,
    ParameterError,
    PermissionDenied,
)
from bitrix24_openapi.client.runtime.method import Pagination, list_method

from .double import (
    LIST,
    AsyncDealNamespace,
    Both,
    Clock,
    Deal,
    DealNamespace,
    Portal,
    async_client,
    paged,
    refusal,
    sync_client,
)

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


def children(sizes: dict[int, int], page: int = 50) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """``crm.deal.list`` by parent: rows 1, 2, ... with the parent in their title."""

    def answer(params: dict[str, Any]) -> dict[str, Any]:
        parent, start = int(params["filter"]["PARENT"]), int(params.get("start") or 0)
        size = sizes.get(parent, 0)
        numbers = range(start + 1, min(start + page, size) + 1)
        rows = [{"ID": str(parent * 10_000 + n), "TITLE": str(parent)} for n in numbers]
        body: dict[str, Any] = {"result": rows, "total": size}
        return {**body, "next": start + page} if start + page < size else body

    return answer


def each(both: Both, parents: Iterable[Any], key: Any = "filter.PARENT", **arguments: Any) -> Any:
    def action(client: Any) -> Any:
        if both.kind == "sync":
            found = client.each(parents, DealNamespace(client).list, key=key, **arguments)
            return list(found)

        async def main() -> Any:
            rows = client.each(parents, AsyncDealNamespace(client).list, key=key, **arguments)
            return [pair async for pair in rows]

        return main()

    return both.run(action)


def pairs(found: Iterable[Any]) -> list[tuple[Any, int]]:
    return [(parent, row.id) for parent, row in found]


def expected(sizes: dict[int, int], parents: Iterable[int]) -> list[tuple[int, int]]:
    return [(p, p * 10_000 + n) for p in parents for n in range(1, sizes.get(p, 0) + 1)]


@KINDS
def test_rows_come_with_their_parents_in_order(kind: str) -> None:
    sizes = {1: 3, 2: 0, 3: 120, 4: 1, 5: 50, 6: 51}
    both = Both(Portal(crm_deal_list=children(sizes)), kind)
    order = [6, 3, 1, 2, 5, 4]
    found = each(both, order, filter={"STAGE": "NEW"})
    assert pairs(found) == expected(sizes, order)
    assert all(isinstance(row, Deal) and row.title == str(parent) for parent, row in found)
    assert all(params["filter"]["STAGE"] == "NEW" for _, params in both.portal.ran)


@KINDS
def test_there_are_as_many_commands_as_pages_and_full_requests(kind: str) -> None:
    sizes = {p: 120 if p % 10 == 0 else 30 for p in range(1, 1001)}
    both = Both(Portal(crm_deal_list=children(sizes)), kind)
    assert pairs(each(both, range(1, 1001))) == expected(sizes, range(1, 1001))
    pages = sum(-(-size // 50) for size in sizes.values())
    assert len(both.portal.ran) == pages == 1200
    assert len(both.portal.requests) <= -(-pages // 50) + 3


@settings(max_examples=60, deadline=None)
@given(
    sizes=st.lists(st.integers(0, 30), max_size=150),
    page=st.sampled_from([1, 7, 50]),
    faults=st.sets(st.integers(0, 12), max_size=3),
    commands=st.sets(st.integers(0, 300), max_size=3),
)
def test_all_rows_of_all_parents(
    sizes: list[int], page: int, faults: set[int], commands: set[int]
) -> None:
    by_parent = dict(enumerate(sizes, 1))
    double = Portal(crm_deal_list=children(by_parent, page))
    double.script = [
        refusal("INTERNAL_SERVER_ERROR", 500) if n in faults else None for n in range(13)
    ]
    asked = iter(range(10**6))
    double.on_command = lambda _m, _p: (
        {"error": "INTERNAL_SERVER_ERROR"} if next(asked) in commands else None
    )
    with sync_client(double, Clock()) as client:
        found = client.each(by_parent, DealNamespace(client).list, key="filter.PARENT")
        assert pairs(found) == expected(by_parent, by_parent)


@KINDS
@pytest.mark.parametrize(
    "key",
    [
        "filter.PARENT",
        lambda parent: {"filter": {"PARENT": parent}},
    ],
)
def test_where_the_parent_goes(kind: str, key: Any) -> None:
    both = Both(Portal(crm_deal_list=children({7: 2})), kind)
    assert pairs(each(both, [7], key)) == [(7, 70001), (7, 70002)]


def test_keys_inside_of_parameters_keep_what_is_beside_them() -> None:
    seen: list[Any] = []

    class Namespace(DealNamespace):
        __slots__ = ()

        def list(self, **arguments: Any) -> Any:
            seen.append(arguments)
            return self._client._list(LIST, {"filter": {"PARENT": 1}})

    client = sync_client(Portal(crm_deal_list=children({1: 1})), Clock())
    given = {"filter": {"a": {"b": 1, "c": 2}, "d": 3}, "owner": 5}
    list(client.each([9], Namespace(client).list, key="filter.a.b", **given))
    list(client.each([9], Namespace(client).list, key="owner", **given))
    list(client.each([9], Namespace(client).list, key="x.y", **given))
    assert seen == [
        {"filter": {"a": {"b": 9, "c": 2}, "d": 3}, "owner": 5},
        {"filter": {"a": {"b": 1, "c": 2}, "d": 3}, "owner": 9},
        {**given, "x": {"y": 9}},
    ]
    assert given["filter"] == {"a": {"b": 1, "c": 2}, "d": 3}, "not changed"


@KINDS
@pytest.mark.parametrize(
    "parents", [[Deal({"ID": "7"})], [{"ID": 7}], [{"id": "7"}], {7: "keys are parents"}, ["7"]]
)
def test_parents_are_ids_or_rows(kind: str, parents: Any) -> None:
    both = Both(Portal(crm_deal_list=children({7: 2})), kind)
    assert [row.id for _, row in each(both, parents)] == [70001, 70002]


def test_parents_without_an_id() -> None:
    client = sync_client(Portal(), Clock())
    with pytest.raises(ParameterError, match="no id"):
        list(client.each([{"TITLE": "x"}], DealNamespace(client).list, key="filter.PARENT"))


@KINDS
def test_what_is_not_a_list(kind: str) -> None:
    both = Both(Portal(), kind)

    def action(client: Any) -> Any:
        namespace: Any = DealNamespace if kind == "sync" else AsyncDealNamespace
        rows = client.each([1], namespace(client).get, key="id")
        assert "DealNamespace.get" in repr(rows)
        if kind == "sync":
            return list(rows)

        async def main() -> Any:
            return [pair async for pair in rows]

        return main()

    with pytest.raises(ParameterError, match=r"crm\.deal\.get is not a list"):
        both.run(action)


@KINDS
def test_parents_are_asked_for_as_they_are_needed(kind: str) -> None:
    taken = 0

    def parents() -> Iterable[int]:
        nonlocal taken
        for parent in range(1, 100_000):
            taken += 1
            yield parent

    portal = Portal(crm_deal_list=children(dict.fromkeys(range(1, 100_000), 1)))
    if kind == "sync":
        with sync_client(portal, Clock()) as client:
            next(iter(client.each(parents(), DealNamespace(client).list, key="filter.PARENT")))
    else:

        async def main() -> None:
            async with async_client(portal, Clock()) as client:
                method = AsyncDealNamespace(client).list
                rows = aiter(client.each(parents(), method, key="filter.PARENT"))
                await anext(rows)
                await rows.aclose()

        asyncio.run(main())
    assert taken <= 500


@KINDS
def test_an_error_says_whose_it_is(kind: str) -> None:
    both = Both(Portal(crm_deal_list=children(dict.fromkeys(range(1, 60), 1))), kind)
    both.portal.on_command = lambda _m, params: (
        {"error": "ACCESS_DENIED"} if params["filter"]["PARENT"] == "55" else None
    )
    with pytest.raises(PermissionDenied) as caught:
        each(both, range(1, 60))
    assert caught.value.__notes__ == ["of the parent 55"]


@KINDS
def test_lists_are_held_to_what_is_announced(kind: str) -> None:
    def lose(params: dict[str, Any]) -> dict[str, Any]:
        body = children({1: 120, 2: 3})(params)
        if params["filter"]["PARENT"] == "1" and int(params.get("start") or 0) == 100:
            body["result"] = body["result"][:-1]
        return body

    with pytest.raises(IncompleteListing):
        each(Both(Portal(crm_deal_list=lose), kind), [1, 2])

    def shrink(params: dict[str, Any]) -> dict[str, Any]:
        body = children({1: 120})(params)
        body["total"] -= int(params.get("start") or 0) // 50
        return body

    with pytest.raises(ListingChanged):
        each(Both(Portal(crm_deal_list=shrink), kind), [1])


@KINDS
def test_methods_that_no_batch_takes_are_read_one_by_one(kind: str) -> None:
    sizes = {1: 3, 2: 120, 3: 0}
    both = Both(Portal(crm_deal_list=children(sizes)), kind)
    both.portal.on_command = lambda _m, _p: {"error": "ERROR_BATCH_METHOD_NOT_ALLOWED"}
    assert pairs(each(both, [1, 2, 3])) == expected(sizes, [1, 2, 3])
    both = Both(Portal(crm_deal_list=children(sizes)), kind)
    assert pairs(each(both, [1, 2, 3], filter={"@X": []})) == expected(sizes, [1, 2, 3])
    assert not any(request.url.path.endswith("batch") for request in both.portal.requests)


def test_lists_of_other_styles_are_read_one_by_one() -> None:
    def pages(params: dict[str, Any]) -> dict[str, Any]:
        offset = int(params.get("offset", 0))
        rows = [{"ID": int(params["PARENT"]) * 100 + n} for n in range(70)]
        return {"result": rows[offset : offset + 50]}

    paging = Pagination("offset", cursor=("offset",), limit=("limit",), id_field="ID")
    method = list_method("x.list", Nested(Deal), paging)

    class Namespace(DealNamespace):
        __slots__ = ()

        def list(self, **arguments: Any) -> Any:
            return self._client._list(method, arguments)

    client = sync_client(Portal(x_list=pages), Clock())
    found = list(client.each([1, 2], Namespace(client).list, key="PARENT"))
    assert [(parent, row.id) for parent, row in found] == [
        (parent, parent * 100 + n) for parent in (1, 2) for n in range(70)
    ]


def test_without_parents_nothing_is_sent() -> None:
    double = Portal()
    client = sync_client(double, Clock())
    assert list(client.each([], DealNamespace(client).list, key="filter.PARENT")) == []
    assert double.requests == []


# --- count ----------------------------------------------------------------------------------------


def count(both: Both, **params: Any) -> Any:
    return both.run(lambda client: client._list(LIST, params).count())


@KINDS
@pytest.mark.parametrize("size", [0, 1, 50, 51, 5000])
def test_the_portal_says_how_many_there_are(kind: str, size: int) -> None:
    both = Both(Portal(crm_deal_list=paged(size)), kind)
    assert count(both, start=-1, filter={"STAGE": "NEW"}) == size
    (request,) = both.portal.requests
    assert json.loads(request.content) == {"filter": {"STAGE": "NEW"}}


@KINDS
@pytest.mark.parametrize("total", [None, 0, 1, 50, "many"])
def test_where_it_does_not_the_rows_are_counted(kind: str, total: Any) -> None:
    def spoil(_: dict[str, Any], body: dict[str, Any]) -> None:
        body["total"] = total

    both = Both(Portal(crm_deal_list=paged(320, change=spoil)), kind)
    assert count(both) == 320


@KINDS
def test_counting_fails_as_reading_does(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(10)), kind)
    both.portal.script = [refusal("ACCESS_DENIED", 403)]
    with pytest.raises(PermissionDenied):
        count(both)


@KINDS
def test_a_count_of_rows_that_an_outage_interrupts(kind: str) -> None:
    def spoil(_: dict[str, Any], body: dict[str, Any]) -> None:
        del body["total"]

    both = Both(Portal(crm_deal_list=paged(120, change=spoil)), kind)
    both.portal.script = [None, None, httpx.ConnectError("refused"), None]
    assert count(both) == 120
