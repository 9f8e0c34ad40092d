"""Questions about lines."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.entities.facts import deal_methods, event, field, merged, method, page, rows, shared

from bitrix24_openapi.entities.dictionary import to_plain
from bitrix24_openapi.entities.lines import as_texts, lines_of, sources_text
from bitrix24_openapi.entities.trace import Trace
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.extract.model import ErrorFact, Structure, Version
from bitrix24_openapi.markdown.model import Source


@pytest.fixture(scope="module")
def trace() -> Trace:
    told = event("ONCRMDEALADD")
    told.payload = Structure(
        fields=(field("data", "object", field("ID", page=told.page), page=told.page, line=5),)
    )
    lead = method(
        "crm.lead.add",
        field("fields", "object", field("PHONE", "x", ref="t.md#phone", line=14)),
        answer=[rows("result", "array", ref="t.md#lead", line=20)],
    )
    lead.errors = [ErrorFact("NO_ACCESS", "Access denied", 400, Source(lead.page, 60))]
    types = shared("t.md#phone", field("VALUE", page="t.md", line=7))
    types |= shared("t.md#lead", field("PHONE", "x", ref="t.md#phone", page="t.md", line=3))
    pages = [
        *(page(each) for each in deal_methods()),
        page(lead, events=[told], types=types),
        page(method("tasks.task.get", page="classic.md")),
        page(method("tasks.task.get", page="v3.md", version=Version.V3)),
    ]
    sources = json.loads("".join(sources_text(as_texts(lines_of(each)) for each in pages)))
    return Trace(sources, to_plain(merged(*pages)[0].values())["entities"])


@pytest.mark.parametrize(
    ("name", "path", "expected"),
    [
        ("crm.deal.add", "fields.TITLE", ["parameter crm-deal-add.md:12"]),
        ("CRM.Deal.Add", "Fields.title", ["parameter crm-deal-add.md:12"]),
        ("crm.deal.add", "TITLE", ["parameter crm-deal-add.md:12"]),
        ("crm.deal.get", "result.assignedById", ["answer crm-deal-get.md:32"]),
        ("crm.lead.add", "NO_ACCESS", ["error crm-lead-add.md:60"]),
        ("crm.lead.add", "fields.PHONE.VALUE", ["parameter t.md:7"]),
        ("crm.lead.add", "result.PHONE", ["answer t.md:3"]),
        ("crm.lead.add", "result.PHONE.VALUE", ["answer t.md:7"]),
        ("onCrmDealAdd", "data.ID", ["payload oncrmdealadd.md:10"]),
        ("onCrmDealAdd", "", ["event oncrmdealadd.md:1"]),
        ("tasks.task.get", "", ["method classic.md:1", "method v3.md:1"]),
        (
            "crm.deal",
            "title",
            ["field (add) crm-deal-add.md:12", "field (row) crm-deal-get.md:31"],
        ),
        ("crm.deal", "id", None),
        # The page shows rows and documents none: the record's other pages do.
        ("crm.deal.list", "result.ASSIGNED_BY_ID", ["field (row) crm-deal-get.md:32"]),
    ],
)
def test_it_is_found(trace: Trace, name: str, path: str, expected: list[str] | None) -> None:
    found = [f"{f.what} {f.file.rpartition('/')[2]}:{f.en}" for f in trace.find(name, path)]
    if expected is None:
        assert len(found) > 1
    else:
        assert found == expected


def test_an_entity_shows_its_methods(trace: Trace) -> None:
    names = [found.name for found in trace.find("crm.deal")]
    assert names == ["crm.deal.add", "crm.deal.delete", "crm.deal.get", "crm.deal.list"]


@pytest.mark.parametrize(
    ("name", "path", "message", "near"),
    [
        ("crm.deel", "", "crm.deel: no such method, event or entity", "crm.deal"),
        ("crm.deal.add", "fields.TITEL", "crm.deal.add: nothing is documented as", "fields.TITLE"),
        ("crm.lead.add", "fields.PHONE.VALEU", "crm.lead.add: nothing", "fields.PHONE.VALUE"),
        ("crm.deal", "TITEL", "crm.deal: nothing is documented as TITEL", "TITLE"),
        ("crm.deal.add", "§§§", "crm.deal.add: nothing is documented as §§§", ""),
    ],
)
def test_it_is_not_found(trace: Trace, name: str, path: str, message: str, near: str) -> None:
    with pytest.raises(InputError) as caught:
        trace.find(name, path)
    text = str(caught.value)
    assert text.startswith(message)
    assert "\n" not in text
    assert (near in text.partition("did you mean")[2]) if near else ("did you mean" not in text)


@pytest.mark.parametrize(
    ("place", "lines"), [("4", (4, 4)), ("4/5", (4, 5)), ("4/", (4, 0)), ("/5", (0, 5))]
)
def test_lines_of_both_languages(place: str, lines: tuple[int, int]) -> None:
    entry: dict[str, Any] = {"page": "p.md", "line": place}
    (found,) = Trace({"methods": {"a.b": entry}}, {}).find("a.b")
    assert (found.en, found.ru) == lines
