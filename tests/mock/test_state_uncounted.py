"""``start=-1``: the portal does not count, however the rows are chosen and ordered."""

from __future__ import annotations

from typing import Any

import pytest
from tests.mock.driver import PortalDriver


@pytest.fixture(scope="module")
def b24() -> PortalDriver:
    """120 deals, every third of them dear."""
    b24 = PortalDriver()
    rows = [
        {"ID": number, "TITLE": f"Deal {number}", "OPPORTUNITY": 100 if number % 3 else 900}
        for number in range(1, 121)
    ]
    b24.state.seed({"crm.deal": rows})
    return b24


WAYS: list[dict[str, Any]] = [
    {},
    {"order": {"ID": "DESC"}},
    {"order": {"TITLE": "ASC"}},
    {"filter": {">ID": 20}},
    {"filter": {"OPPORTUNITY": 900}},
    {"filter": {"OPPORTUNITY": 100}, "order": {"TITLE": "DESC"}},
]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_neither_total_nor_next_is_told(b24: PortalDriver, way: dict[str, Any]) -> None:
    counted = b24.call("crm.deal.list", **way)
    silent = b24.call("crm.deal.list", start=-1, **way)
    assert silent.result == counted.result
    assert counted.body["total"] > 0
    assert silent.body["total"] == 0
    assert "next" not in silent.body
