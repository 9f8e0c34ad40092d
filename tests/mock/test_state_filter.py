"""Filters, order and sorted look-up: against what a plain reading of each rule says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.mock.state import filtering
from bitrix24_openapi.mock.state.names import fold, restyle
from bitrix24_openapi.mock.state.ordering import read_order, sort_records
from bitrix24_openapi.mock.state.records import Collection, Record

ROWS: list[dict[str, Any]] = [
    {"ID": 1, "TITLE": "Tea", "OPPORTUNITY": "100.00", "OPENED": "Y", "DATE": "2026-01-10"},
    {"ID": 2, "TITLE": "Green tea", "OPPORTUNITY": 20, "OPENED": False, "DATE": "2026-02-10"},
    {
        "ID": 3,
        "TITLE": "Coffee",
        "OPPORTUNITY": "9.50",
        "OPENED": True,
        "DATE": "2026-03-10T12:00:00+03:00",
        "TAGS": ["hot", "black"],
        "COMPANY_ID": "7",
    },
    {"ID": 4, "TITLE": "", "OPPORTUNITY": None, "OPENED": "N", "DATE": "", "COMPANY_ID": "0"},
    {"ID": 5, "TITLE": "100% juice", "OPPORTUNITY": 1000, "PHONE": [{"VALUE": "+49 30 1234"}]},
]


def filled() -> Collection:
    collection = Collection()
    for row in ROWS:
        collection.add(row, row["ID"])
        collection.update(collection[row["ID"]], {"id": row["ID"]})
    return collection


def found(conditions: filtering.Filter) -> list[int]:
    collection = filled()
    narrowed = list(conditions.narrow(collection.ids()))
    matching = [number for number in narrowed if conditions.matches(collection[number])]
    # Narrowing is a shortcut: it must not change what is found.
    assert matching == [record.id for record in collection if conditions.matches(record)]
    return matching


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ({}, [1, 2, 3, 4, 5]),
        ({"TITLE": "tea"}, [1]),
        ({"=TITLE": "Tea"}, [1]),
        ({"!TITLE": "Tea"}, [2, 3, 4, 5]),
        ({"!=TITLE": "Tea"}, [2, 3, 4, 5]),
        ({"%TITLE": "TEA"}, [1, 2]),
        ({"%TITLE": "%tea%"}, [1, 2]),
        ({"?TITLE": "offe"}, [3]),
        ({"!%TITLE": "tea"}, [3, 4, 5]),
        ({"=%TITLE": "tea%"}, [1]),
        ({"%=TITLE": "%tea"}, [1, 2]),
        ({"=%TITLE": "gre%tea"}, [2]),
        ({"!=%TITLE": "%tea"}, [3, 4, 5]),
        ({"!%=TITLE": "%tea"}, [3, 4, 5]),
        ({">OPPORTUNITY": 20}, [1, 5]),
        ({">=OPPORTUNITY": "20"}, [1, 2, 5]),
        ({"<OPPORTUNITY": 20}, [3]),
        ({"<=OPPORTUNITY": "20.0"}, [2, 3]),
        ({"><OPPORTUNITY": [10, 100]}, [1, 2]),
        ({"!><OPPORTUNITY": [10, 100]}, [3, 4, 5]),
        ({"@OPPORTUNITY": [20, "9.5"]}, [2, 3]),
        ({"!@OPPORTUNITY": [20, "9.5"]}, [1, 4, 5]),
        ({"OPPORTUNITY": ["100", 1000]}, [1, 5]),
        ({"@OPPORTUNITY": {"0": 20, "1": 1000}}, [2, 5]),
        ({">DATE": "2026-02-01"}, [2, 3]),
        ({"<DATE": "01.02.2026"}, [1]),
        ({"<=DATE": "2026-03-10T09:00:00+00:00"}, [1, 2, 3]),
        ({"OPENED": "Y"}, [1, 3]),
        ({"OPENED": True}, [1, 3]),
        ({"OPENED": "N"}, [2, 4]),
        ({"TITLE": ""}, [4]),
        ({"!TITLE": ""}, [1, 2, 3, 5]),
        ({"COMPANY_ID": ""}, [1, 2, 4, 5]),
        ({"!COMPANY_ID": None}, [3]),
        ({"TAGS": "hot"}, [3]),
        ({"!TAGS": "hot"}, [1, 2, 4, 5]),
        ({"%PHONE": "30"}, [5]),
        ({"title": "Tea"}, [1]),
        ({"ID": 3}, [3]),
        ({"ID": "3"}, [3]),
        ({"@ID": [5, 1, 9]}, [1, 5]),
        ({">ID": 2, "<=ID": "4"}, [3, 4]),
        ({">ID": 2.5}, [3, 4, 5]),
        ({"!ID": 3}, [1, 2, 4, 5]),
        ({">ID": 3, "ID": 2}, []),
        ({"@ID": []}, []),
        ({"LOGIC": "OR", "TITLE": "Tea", "ID": 3}, [1, 3]),
        ({"0": {"logic": "OR", "0": {"TITLE": "Tea"}, "1": {">ID": 4}}}, [1, 5]),
        ({"<ID": 5, "0": {"logic": "OR", "0": {"TITLE": "Tea"}, "1": {">ID": 3}}}, [1, 4]),
        ({"0": {"logic": "AND", "0": {"%TITLE": "tea"}, "1": {">ID": 1}}}, [2]),
        ([{"logic": "OR", "0": {"ID": 1}, "1": {"ID": 2}}], [1, 2]),
        ({"::LOGIC": "OR", "::SUBFILTER-1": {"ID": 1}, "::SUBFILTER-2": {"ID": 5}}, [1, 5]),
        ({">TITLE": 5}, []),
        ({">NOTHING": 1}, []),
    ],
)
def test_classic(conditions: Any, expected: list[int]) -> None:
    assert found(filtering.classic(conditions, {}, "id")) == expected


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ([], [1, 2, 3, 4, 5]),
        ([["id", ">", 3]], [4, 5]),
        ([["id", "in", [1, 2]]], [1, 2]),
        ([["id", [1, 2]]], [1, 2]),
        ([["title", "Coffee"]], [3]),
        ([["title", "!=", "Coffee"], ["id", "<=", 3]], [1, 2]),
        ([["opportunity", "between", [10, 100]]], [1, 2]),
        ([["date", ">=", "2026-02-10"]], [2, 3]),
        (
            [
                ["opened", "=", "Y"],
                {"logic": "or", "conditions": [["id", [1, 2]], ["id", "in", [4]]]},
            ],
            [1],
        ),
        ([{"logic": "and", "conditions": [["id", ">", 1], ["id", "<", 4]]}], [2, 3]),
    ],
)
def test_rest_3(conditions: Any, expected: list[int]) -> None:
    assert found(filtering.v3(conditions, lambda name: True, "id")) == expected


@pytest.mark.parametrize(
    ("conditions", "kind"),
    [
        ([["id", "like", 1]], "unknown_operator"),
        ([["nothing", "=", 1]], "unknown_field"),
        ([["id"]], "invalid"),
        (["id"], "invalid"),
        ([{"logic": "or", "conditions": [["nothing", 1]]}], "unknown_field"),
    ],
)
def test_rest_3_refuses(conditions: Any, kind: str) -> None:
    with pytest.raises(filtering.FilterError) as caught:
        filtering.v3(conditions, lambda name: name == "id", "id")
    assert caught.value.kind == kind


@given(
    st.lists(st.integers(1, 60), unique=True),
    st.lists(
        st.tuples(st.sampled_from(["", "=", ">", ">=", "<", "<=", "@", "!"]), st.integers(0, 60)),
        max_size=4,
    ),
)
def test_narrowing_finds_what_looking_at_all_finds(
    ids: list[int], conditions: list[tuple[str, int]]
) -> None:
    collection = Collection()
    for number in ids:
        collection.add({"ID": number}, number)
    compiled = filtering.classic({f"{op}ID": value for op, value in conditions}, {}, "id")
    narrowed = [n for n in compiled.narrow(collection.ids()) if compiled.matches(collection[n])]
    assert narrowed == [record.id for record in collection if compiled.matches(record)]


@pytest.mark.parametrize(
    ("order", "sort", "expected"),
    [
        ({"ID": "DESC"}, None, [5, 4, 3, 2, 1]),
        ({"id": "asc"}, None, [1, 2, 3, 4, 5]),
        ({"OPPORTUNITY": "ASC"}, None, [4, 3, 2, 1, 5]),
        ({"OPPORTUNITY": "desc"}, None, [5, 1, 2, 3, 4]),
        ({"OPENED": "DESC", "ID": "ASC"}, None, [1, 3, 2, 4, 5]),
        ({"TITLE": "ASC"}, None, [4, 5, 3, 2, 1]),
        ("DESC", "TITLE", [1, 2, 3, 5, 4]),
        (None, {"OPPORTUNITY": "DESC"}, [5, 1, 2, 3, 4]),
        ([["TITLE", "desc"]], None, [1, 2, 3, 5, 4]),
        ([{"OPPORTUNITY": "DESC"}], None, [5, 1, 2, 3, 4]),
        (["TITLE"], None, [4, 5, 3, 2, 1]),
        (None, None, [1, 2, 3, 4, 5]),
    ],
)
def test_order(order: Any, sort: Any, expected: list[int]) -> None:
    rows = sort_records(filled(), read_order(order, sort))
    assert [row.id for row in rows] == expected


VALUES = st.none() | st.integers(-5, 5) | st.sampled_from(["", "a", "B", "7", "2026-01-01"])


@given(st.lists(VALUES, max_size=12), st.booleans())
def test_any_values_can_be_sorted_and_equal_ones_keep_their_order(
    values: list[Any], down: bool
) -> None:
    rows = [Record(number, {"x": value, "y": 0}) for number, value in enumerate(values)]
    once = sort_records(rows, [("x", down)])
    assert sorted(row.id for row in once) == list(range(len(values)))
    assert [r.id for r in sort_records(once, [("y", False)])] == [r.id for r in once]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ASSIGNED_BY_ID", "assignedById", True),
        ("UF_CRM_1_2", "ufCrm1_2", True),
        ("UF_CRM_1_2", "UF_CRM_12", False),
        ("UF_CRM_44_1721812760433", "ufCrm44_1721812760433", True),
        ("PROPERTY_12", "property12", True),
        ("ID", "id", True),
    ],
)
def test_one_field_in_two_spellings(one: str, other: str, same: bool) -> None:
    assert (fold(one) == fold(other)) is same


@pytest.mark.parametrize(
    ("name", "style", "expected"),
    [
        ("UF_CRM_1_23", "camel", "ufCrm1_23"),
        ("PARENT_ID_177", "camel", "parentId177"),
        ("ufCrm1_23", "camel", "ufCrm1_23"),
        ("ufCrm7", "upper", "UF_CRM7"),
        ("UF_X", "upper", "UF_X"),
    ],
)
def test_restyle(name: str, style: Any, expected: str) -> None:
    assert restyle(name, style) == expected
    assert fold(restyle(name, style)) == fold(name)
