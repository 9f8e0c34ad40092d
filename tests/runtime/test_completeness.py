"""What a walk over pages is held to, page by page and without a portal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from bitrix24_openapi.client.runtime.batch_requests import MOST_COMMANDS
from bitrix24_openapi.client.runtime.completeness import CompletenessCheck, as_integer, expressible
from bitrix24_openapi.client.runtime.converters import Nested
from bitrix24_openapi.client.runtime.errors import (
    IncompleteListing,
    ListingChanged,
    UnreadableAnswer,
)
from bitrix24_openapi.client.runtime.method import Method, Pagination, list_method, prepare

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


def test_ids_are_remembered_for_two_full_batches_of_pages() -> None:
    """Memory does not grow with the list, and rows do not slide further than that."""
    check = CompletenessCheck(LIST, check=True)
    pages = 2 * MOST_COMMANDS
    for number in range(pages):
        check.page(page(ids([number])), 0)
    assert check.page(page(ids([0, pages - 1])), 0) == []
    check.page(page(ids([pages])), 0)
    # The pages without anything new count as pages, too.
    assert check.page(page(ids([2, pages, pages - 1])), 0) == []
    assert check.page(page(ids([0, 1])), 0) == ids([0, 1])


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
    assert str(caught.value) == message
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
        f"x.list: the list shrank {message} while it was read, and some may have slipped past; "
        "read it by id, or again"
    )
    walked(steps, check=False)


# --- pages ----------------------------------------------------------------------------------------


def test_a_page_before_another_is_full() -> None:
    check = CompletenessCheck(LIST, check=True)
    check.full(50, 50, 100)
    check.full(51, 50, 100)
    with pytest.raises(IncompleteListing) as caught:
        check.full(49, 50, 100)
    assert str(caught.value) == (
        "x.list: the page at 100 has 49 rows, and the next one begins 50 rows on"
    )
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
