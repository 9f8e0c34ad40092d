"""The summary of an update fits into the body of a pull request."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitrix24_openapi.compare.api import Diff, Entry, Kind, Side, Subject
from bitrix24_openapi.compare.api.rules import make_change
from bitrix24_openapi.compare.package import SurfaceDiff
from bitrix24_openapi.openapi.release import Release
from bitrix24_openapi.update.outcome import Outcome
from bitrix24_openapi.update.summary import summary

#: Of a body on GitHub.
LIMIT = 65_536


def outcome(breaking: int, additive: int) -> Outcome:
    def entry(number: int, kind: Kind) -> Entry:
        subject = Subject("openapi.yaml", "methods", f"crm.method{number}.get", "CRM")
        return Entry(subject, make_change(kind, Side.REQUEST, f"fields.NAME_{number}", "string"))

    entries = [entry(number, Kind.MEMBER_REMOVED) for number in range(breaking)]
    entries += [entry(number, Kind.MEMBER_ADDED) for number in range(additive)]
    return Outcome(
        diff=Diff("1", "2", {"openapi.yaml": (9, 9)}, entries),
        surface=SurfaceDiff(removed=[f"models.A{number}(View): x" for number in range(500)]),
        before=Release("2026-08-01", "1.0.0", "1.0.0"),
        after=Release("2026-08-20", "2.0.0", "1.0.0"),
        counters={"classic": (9, 8)},
        written=[Path("spec/openapi.yaml")],
    )


@pytest.mark.parametrize(
    ("breaking", "additive", "shown", "missing"),
    [
        (2, 2, ["#### Additive", "`crm.method1.get`"], ["spec/CHANGELOG.md"]),
        (2, 5000, ["stop sending `NAME_1`", "spec/CHANGELOG.md"], ["#### Additive"]),
        (5000, 0, ["4,976 more changes that break", "spec/CHANGELOG.md"], ["`crm.method4999"]),
    ],
)
def test_a_summary_has_room_for_what_matters(
    breaking: int, additive: int, shown: list[str], missing: list[str]
) -> None:
    text = summary(outcome(breaking, additive), "Tests passed.")
    assert len(text) < LIMIT
    for part in ["| client | 1.0.0 | 2.0.0 |", "Tests passed.", "500 removed.", *shown]:
        assert part in text
    assert not [part for part in missing if part in text]


def test_of_the_surface_the_first_lines_are_shown() -> None:
    text = summary(outcome(1, 0))
    assert "-models.A0(View): x\n" in text
    assert "… and 460 lines more" in text
    assert "-models.A499(View): x\n" not in text
