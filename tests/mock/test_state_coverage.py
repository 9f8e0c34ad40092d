"""The table of what keeps state."""

from __future__ import annotations

import pytest
from tests.documents import catalogue
from tests.mock.driver import PortalDriver

from bitrix24_openapi.cli import main
from bitrix24_openapi.mock.state.coverage import Coverage, coverage_of
from bitrix24_openapi.mock.state.services import FAMILIES


@pytest.fixture(scope="module")
def coverage() -> Coverage:
    return coverage_of(catalogue())


def test_numbers_do_not_go_down(coverage: Coverage) -> None:
    assert len(coverage.families) >= 188
    assert coverage.methods >= 825
    assert len(coverage.values) >= 36
    assert len(coverage.missing) <= 160


def test_every_method_left_out_has_a_reason(coverage: Coverage) -> None:
    assert all(each.reason for each in coverage.missing)
    stems = {each.method.lower().rpartition(".")[0] for each in coverage.missing}
    left_out = {rules.name for rules in FAMILIES.values() if rules.keeps_nothing}
    assert left_out - stems <= {
        # Kept whole, with what belongs to them.
        "crm.company.contact",
        "crm.contact.company",
        "crm.deal.contact",
        "crm.lead.contact",
        "crm.quote.contact",
    }


def test_the_command_tells_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mock", "--coverage"]) == 0
    out = capsys.readouterr().out
    assert "crm.deal " in out
    assert "families of" in out
    assert "methods that look similar keep no state" in out


def test_placements_are_bound_and_unbound() -> None:
    b24 = PortalDriver()
    where = {"PLACEMENT": "CRM_DEAL_DETAIL_TAB", "HANDLER": "http://127.0.0.1/tab"}
    assert b24.application("placement.bind", **where, TITLE="Tab").result is True
    (found,) = b24.application("placement.get").result
    assert (found["placement"], found["handler"]) == tuple(where.values())
    assert b24.application("placement.unbind", **where).result == {"count": 1}
    assert b24.application("placement.get").result == []
