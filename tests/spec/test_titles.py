"""Titles that several operations share."""

from __future__ import annotations

import pytest

from bitrix24_openapi.openapi.conventions import OPENAPI, OPENAPI_V3
from bitrix24_openapi.openapi.emit import dump
from bitrix24_openapi.spec.rendered import RenderedFragment
from bitrix24_openapi.spec.sharing import Found
from bitrix24_openapi.spec.titles import distinguish_titles


def part(name: str, title: str, document: str = OPENAPI) -> RenderedFragment:
    summary = dump({"summary": title})
    text = f"/{name}:\n  post:\n    tags: [x]\n    {summary}    x-b24-safe: true\n"
    return RenderedFragment(
        document, "paths", f"/{name}", "page.md", "x", [], text, {}, {}, Found(), {}, []
    )


def titles(*parts: RenderedFragment) -> list[str]:
    distinguish_titles(parts)
    return [each.text.split("summary: ")[1].split("\n")[0].strip("'") for each in parts]


@pytest.mark.parametrize(
    ("names", "marks"),
    [
        (["crm.lamp.add", "task.lamp.add"], ["crm", "task"]),
        (["bot.lamp.add", "bot.v2.lamp.add"], ["bot.lamp", "bot.v2"]),
        (["crm.lamp.add", "crm.lamp.create"], ["crm.lamp.add", "crm.lamp.create"]),
        (["a.b", "a.c", "d.e"], ["a.b", "a.c", "d.e"]),
    ],
)
def test_marks_are_as_short_as_they_can_be(names: list[str], marks: list[str]) -> None:
    found = titles(*(part(name, "Add Lamp") for name in names))
    assert found == [f"Add Lamp ({mark})" for mark in marks]


def test_case_makes_no_difference() -> None:
    assert titles(part("a.b", "Add lamp"), part("c.d", "Add Lamp")) == [
        "Add lamp (a)",
        "Add Lamp (c)",
    ]


def test_a_method_of_both_versions() -> None:
    found = titles(part("a.b", "Add: Lamp"), part("a.b", "Add: Lamp", OPENAPI_V3))
    assert found == ["Add: Lamp (a.b)", "Add: Lamp (a.b, REST 3.0)"]


def test_titles_of_their_own_stay() -> None:
    assert titles(part("a.b", "Add Lamp"), part("c.d", "Add Desk")) == ["Add Lamp", "Add Desk"]
    whole = part("a.b", "Add Lamp")
    before = whole.text
    distinguish_titles([whole])
    assert whole.text == before
