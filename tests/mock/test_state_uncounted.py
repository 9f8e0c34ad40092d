"""``start=-1``: the portal does not count, however the rows are chosen and ordered."""

from __future__ import annotations

from typing import Any

import pytest
from tests.mock.desk import Desk


@pytest.fixture(scope="module")
def desk() -> Desk:
    """120 deals, every third of them dear."""
    desk = Desk()
    rows = [
        {"ID": number, "TITLE": f"Deal {number}", "OPPORTUNITY": 100 if number % 3 else 900}
        for number in range(1, 121)
    ]
    desk.state.seed({"crm.deal": rows})
    return desk


WAYS: list[dict[str, Any]] = [
    {},
    {"order": {"ID": "DESC"}},
    {"order": {"TITLE": "ASC"}},
    {"filter": {">ID": 20}},
    {"filter": {"OPPORTUNITY": 900}},
    {"filter": {"OPPORTUNITY": 100}, "order": {"TITLE": "DESC"}},
]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_neither_total_nor_next_is_told(desk: Desk, way: dict[str, Any]) -> None:
    counted = desk.call("crm.deal.list", **way)
    silent = desk.call("crm.deal.list", start=-1, **way)
    assert silent.result == counted.result
    assert counted.body["total"] > 0
    assert silent.body["total"] == 0
    assert "next" not in silent.body
