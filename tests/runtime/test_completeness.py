"""What a walk over pages is held to, page by page and without a portal."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime.batch_requests import MOST_COMMANDS
from bitrix24_openapi.client.runtime.completeness import CompletenessCheck, as_integer, expressible
from bitrix24_openapi.client.runtime.converters import Nested
from bitrix24_openapi.client.runtime.errors import (
    IncompleteListing,
    ListingChanged,
    UnreadableAnswer,
)
from bitrix24_openapi.client.runtime.method import ById, Method, Pagination, list_method, prepare
from bitrix24_openapi.client.runtime.seen_ids import SeenIds, as_number

from .double import Deal

NO_IDS = list_method("x.list", Nested(Deal), Pagination(items=("result", "items")))
LIST = list_method("x.list", Nested(Deal), Pagination(items=("result", "items"), id_field="ID"))


def page(rows: Iterable[Any], total: Any = None) -> dict[str, Any]:
    body: dict[str, Any] = {"result": {"items": list(rows)}}
    return body if total is None else {**body, "total": total}


def ids(numbers: Iterable[Any]) -> list[dict[str, Any]]:
    return [{"ID": number} for number in numbers]


# --- rows that come twice -------------------------------------------------------------------------

SEEN: list[tuple[list[list[Any]], list[Any]]] = [
    ([ids([1, 2]), ids([3, 4])], ids([1, 2, 3, 4])),
    ([ids([1, 2]), ids([2, 3])], ids([1, 2, 3])),
    ([ids([1, 1, 2])], ids([1, 2])),
    # Twice in one page, and already there before it.
    ([ids([1, 2]), ids([2, 3, 3, 1, 4])], ids([1, 2, 3, 4])),
    # Two pages back.
    ([ids([1]), ids([2]), ids([1, 3])], ids([1, 2, 3])),
    # The same id as number and as text is the same row; anything else is no id.
    ([ids([1]), ids(["1", "2"]), ids([2])], [{"ID": 1}, {"ID": "2"}]),
    ([ids(["a", True]), ids(["a", True, 1])], ids(["a", True, True, 1])),
]


@pytest.mark.parametrize(("pages", "expected"), SEEN)
def test_rows_that_come_twice_are_given_out_once(
    pages: list[list[Any]], expected: list[Any]
) -> None:
    check = CompletenessCheck(LIST, check=True)
    found = [row for rows in pages for row in check.page(page(rows), 0)]
    assert found == expected
    assert [type(row["ID"]) for row in found] == [type(row["ID"]) for row in expected]


def test_rows_without_an_id_are_all_given_out() -> None:
    check = CompletenessCheck(LIST, check=True)
    first: list[Any] = [{"ID": None}, {}, 5, "5", {}]
    assert check.page(page(first), 0) == first
    assert check.page(page([*first, *ids([1, 1, None])]), 0) == [*first, *ids([1, None])]


def test_without_an_id_field_every_row_is_given_out() -> None:
    check = CompletenessCheck(NO_IDS, check=True)
    assert [check.page(page(ids([1, 1])), 0) for _ in range(2)] == [ids([1, 1])] * 2


def test_all_ids_are_remembered() -> None:
    """However far back it was: a row that comes twice may stand for one that did not come."""
    check = CompletenessCheck(LIST, check=True)
    pages = 5 * MOST_COMMANDS
    for number in range(pages):
        check.page(page(ids([number])), 0)
    assert check.page(page(ids([0, 1, 2, pages - 1])), 0) == []
    assert check.page(page(ids([1, pages])), 0) == ids([pages])


def test_rows_that_come_twice_do_not_make_up_for_those_that_are_missing() -> None:
    check = CompletenessCheck(LIST, check=True)
    rows = 300
    for number in range(rows - 1):
        check.page(page(ids([number]), rows), number)
    check.page(page(ids([0]), rows), rows - 1)
    with pytest.raises(IncompleteListing):
        check.end()


# --- totals ---------------------------------------------------------------------------------------

Step = Callable[[CompletenessCheck], Any]


def reads(rows: Iterable[Any], total: Any = None, start: int = 0) -> Step:
    return lambda check: check.page(page(rows, total), start)


def in_parallel(check: CompletenessCheck) -> None:
    check.allow_unordered_totals()


def walked(steps: Iterable[Step], *, check: bool = True) -> None:
    walk = CompletenessCheck(LIST, check=check)
    for step in steps:
        step(walk)
    walk.end()


WHOLE: list[list[Step]] = [
    [],
    [reads([])],
    [reads([], 0)],
    [reads(ids([1, 2]), 2)],
    [reads(ids([1, 2]), "2")],
    # More than was announced: the list grew.
    [reads(ids([1, 2]), 1)],
    [reads(ids([1, 2]), 3), reads(ids([3, 4]), 4)],
    # 0 beside rows is not a count, and nothing is held to it.
    [reads(ids([1]), 0), reads(ids([2]), 5)],
    # Nothing announced, or nothing that is a number: nothing to hold the list to.
    [reads(ids([1])), reads(ids([2]))],
    [reads(ids([1])), reads(ids([2]), 9), reads(ids([3]), 9)],
    [reads(ids([1]), -1)],
    # The first page announces, a later one may keep silent.
    [reads(ids([1]), 2), reads(ids([2]))],
    [reads(ids([1]), 3), reads(ids([2])), reads(ids([3]), 2)],
    # From the middle: what lies before the start was not asked for.
    [reads(ids([3, 4]), 4, start=2)],
    [reads(ids([3]), 4, start=2), reads(ids([4]), 4, start=3)],
    # Asked for side by side: the later page may have been read earlier.
    [reads(ids([1]), 2), reads(ids([2]), 3), in_parallel, reads(ids([3]), 2)],
]


@pytest.mark.parametrize("steps", WHOLE)
def test_lists_that_are_whole(steps: list[Step]) -> None:
    walked(steps)


SHORT: list[tuple[list[Step], str]] = [
    ([reads([], 1)], "x.list: 0 rows came, 1 were announced"),
    ([reads(ids([1]), 2)], "x.list: 1 rows came, 2 were announced"),
    ([reads(ids([1]), 3), reads(ids([2]), 3)], "x.list: 2 rows came, 3 were announced"),
    # A row that came twice counts once.
    ([reads(ids([1]), 2), reads(ids([1]), 2)], "x.list: 1 rows came, 2 were announced"),
    ([reads(ids([3]), 4, start=2)], "x.list: 1 rows came, 2 were announced"),
    # What the first page announces counts, from where it began.
    ([reads(ids([3]), 4, start=2), reads([], 9, start=3)], "x.list: 1 rows came, 2 were announced"),
]


@pytest.mark.parametrize(("steps", "message"), SHORT)
def test_lists_that_end_early(steps: list[Step], message: str) -> None:
    with pytest.raises(IncompleteListing) as caught:
        walked(steps)
    said = str(caught.value)
    assert said.startswith(f"{message}: ")
    assert "hidden from this user" in said
    assert "changed while it was read" in said
    assert said.endswith(".unchecked()")
    assert ".by_id()" not in said
    walked(steps, check=False)


SHRUNK: list[tuple[list[Step], str]] = [
    ([reads(ids([1]), 3), reads(ids([2]), 2)], "from 3 to 2 rows"),
    ([reads(ids([1]), 2), reads(ids([2]), 3), reads(ids([3]), 2)], "from 3 to 2 rows"),
    # Fewer than at first, whatever was read beside it.
    ([reads(ids([1]), 3), in_parallel, reads(ids([2]), 2)], "from 3 to 2 rows"),
    ([reads(ids([1]), 1), reads([], 0)], "from 1 to 0 rows"),
]


@pytest.mark.parametrize(("steps", "message"), SHRUNK)
def test_lists_that_shrink(steps: list[Step], message: str) -> None:
    with pytest.raises(ListingChanged) as caught:
        walked(steps)
    assert str(caught.value) == (
        f"x.list: the list shrank {message} while it was read, and rows may have been missed. "
        "To go on, take what comes with .unchecked()"
    )
    walked(steps, check=False)


def test_messages_name_reading_by_id_where_there_is_a_way() -> None:
    method = list_method("x.list", Nested(Deal), Pagination(id_field="ID", by_id=ById()))
    check = CompletenessCheck(method, check=True)
    check.page({"result": ids([1]), "total": 3}, 0)
    with pytest.raises(ListingChanged, match=r"\.by_id\(\).*\.unchecked\(\)"):
        check.page({"result": ids([2]), "total": 2}, 1)
    with pytest.raises(IncompleteListing, match=r"\.by_id\(\).*\.unchecked\(\)"):
        check.end()


# --- rows that were there at first ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("newest", "rows", "whole"),
    [
        (4, [1, 2, 3, 4], True),
        # One was deleted before it came, and another one added: as many as were announced.
        (4, [1, 2, 4, 5], False),
        (4, [1, 2, 3, 4, 5, 6], True),
        (9, [1, 2, 4, 9], True),
        (None, [1, 2, 4, 5], True),
    ],
)
def test_rows_that_were_added_do_not_make_up_for_others(
    newest: int | None, rows: list[int], whole: bool
) -> None:
    check = CompletenessCheck(LIST, check=True)
    check.page(page(ids(rows[:2]), 4), 0)
    if newest is not None:
        check.set_newest(newest)
    check.page(page(ids(rows[2:]), 4), 2)
    if whole:
        check.end()
    else:
        with pytest.raises(IncompleteListing, match="3 rows came, 4 were announced"):
            check.end()


# --- ids ------------------------------------------------------------------------------------------

NUMBERS = st.integers(-(2**63), 2**63 - 1)


@settings(deadline=None)
@given(st.lists(st.sets(NUMBERS | st.integers(0, 300), max_size=60), max_size=30), st.sets(NUMBERS))
def test_numbers_are_kept_as_in_a_set(pages: list[set[int]], others: set[int]) -> None:
    seen, expected = SeenIds(), set[int]()
    for new in pages:
        assert seen.isdisjoint(new) == expected.isdisjoint(new)
        seen.add(new - expected)
        expected |= new
    assert seen.isdisjoint(others) == expected.isdisjoint(others)
    for number in [*expected, *others]:
        assert (number in seen) == (number in expected)
        assert seen.count_up_to(number) == sum(each <= number for each in expected)


def test_ids_take_little_memory() -> None:
    seen = SeenIds()
    tracemalloc.start()
    for start in range(0, 200_000, 50):
        seen.add(range(start * 1000, (start + 50) * 1000, 1000))
    assert tracemalloc.get_traced_memory()[0] < 4_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (5, "5", True), ("5", "5", True), ("a", "a", True), (10**30, str(10**30), True),
        ("5", "05", False), ("5", " 5", False), ("a", "b", False), (5, 6, False),
        ("1_0", 10, False), ("\u0665", 5, False), (-(10**30), 10**30, False),
    ],
)  # fmt: skip
def test_ids_as_numbers(one: str | int, other: str | int, same: bool) -> None:
    assert (as_number(one) == as_number(other)) is same
    assert -(2**63) <= as_number(one) < 2**63


# --- pages ----------------------------------------------------------------------------------------


def test_a_page_before_another_is_full() -> None:
    check = CompletenessCheck(LIST, check=True)
    check.full(50, 50, 100)
    check.full(51, 50, 100)
    with pytest.raises(IncompleteListing) as caught:
        check.full(49, 50, 100)
    said = str(caught.value)
    assert said.startswith("x.list: the page at 100 has 49 rows, and the next one begins 50 rows")
    assert "hidden from this user" in said
    CompletenessCheck(LIST, check=False).full(49, 50, 100)


@pytest.mark.parametrize("check", [True, False])
def test_a_page_without_a_list(check: bool) -> None:
    walk = CompletenessCheck(LIST, check=check)
    with pytest.raises(UnreadableAnswer) as caught:
        walk.page({"result": {"items": "none"}}, 0)
    assert str(caught.value) == "x.list: no list at result.items"


# --- parameters -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "params", "fits"),
    [
        ("classic", {"filter": {">ID": 5}}, True),
        ("classic", {"filter": {"@ID": []}}, False),
        ("v3", {"filter": {">ID": 5}}, False),
    ],
)
def test_what_fits_into_a_batch(version: Any, params: dict[str, Any], fits: bool) -> None:
    method: Method[Any] = Method("x.list", version=version)
    assert expressible(prepare(method, params)) is fits


@pytest.mark.parametrize(
    ("value", "number"),
    [(5, 5), ("5", 5), ("-5", -5), (5.9, 5), (None, 0), ("five", 0), ([], 0), (float("inf"), 0)],
)
def test_numbers_of_places(value: Any, number: int) -> None:
    assert as_integer(value) == number
    assert as_integer(value, -1) == (number or -1)
