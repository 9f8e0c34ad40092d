"""People's questions lead to the methods that answer them."""

from __future__ import annotations

from functools import cache

import pytest
import yaml
from tests.documents import committed
from tests.paths import ROOT

from bitrix24_openapi.search import Entry, Index, Kind, entries_of
from bitrix24_openapi.search.words import meanings_of, stem, stems_of

QUESTIONS: dict[str, list[str]] = yaml.safe_load(
    (ROOT / "tests" / "search" / "questions.yaml").read_text(encoding="utf-8")
)


@cache
def whole_api() -> Index:
    return Index(entries_of(committed()))


def names(question: str, limit: int = 10) -> list[str]:
    return [hit.entry.name for hit in whole_api().search(question, limit)]


def test_there_are_enough_questions_in_both_languages() -> None:
    assert len(QUESTIONS) >= 40
    assert sum(any("а" <= sign <= "я" for sign in question) for question in QUESTIONS) >= 10
    known = {entry.name.lower() for entry in whole_api().entries}
    wanted = {name.lower() for answers in QUESTIONS.values() for name in answers}
    assert not wanted - known


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_is_among_the_first_three(question: str) -> None:
    found = [name.lower() for name in names(question, 3)]
    assert not {name.lower() for name in QUESTIONS[question]}.isdisjoint(found), found


@pytest.mark.parametrize("name", ["crm.deal.add", "tasks.task.list", "im.v2.File.upload", "batch"])
def test_a_name_finds_itself(name: str) -> None:
    assert names(name, 1) == [name]
    assert names(name.upper(), 1) == [name]


def test_typing_narrows() -> None:
    assert "crm.deal.productrows.set" in names("deal.productr")
    assert any("productrow" in name.lower() for name in names("productro", 5))


def test_events_can_be_left_out_or_asked_for() -> None:
    events = whole_api().search("deal added", kinds=frozenset({Kind.EVENT}))
    assert events[0].entry.name == "ONCRMDEALADD"
    methods = whole_api().search("deal added", kinds=frozenset({Kind.METHOD}))
    assert {hit.entry.kind for hit in methods} == {Kind.METHOD}


def test_a_method_of_both_apis_is_one_answer() -> None:
    found = names("tasks.task.add")
    assert found.count("tasks.task.add") == 1


@pytest.mark.parametrize("question", ["", "   ", "?!", "the of and", "в на по"])
def test_questions_without_words_find_nothing(question: str) -> None:
    assert names(question) == []


def entry(name: str, title: str = "", **more: object) -> Entry:
    return Entry(Kind.METHOD, name, title, **more)  # type: ignore[arg-type]


def test_deprecated_methods_come_after_their_equals() -> None:
    index = Index([entry("a.thing.add", deprecated=True), entry("b.thing.add")])
    assert [hit.entry.name for hit in index.search("add thing")] == ["b.thing.add", "a.thing.add"]


def test_the_whole_before_the_part() -> None:
    index = Index([entry("a.thing.part.list"), entry("a.thing.list")])
    assert index.search("list things")[0].entry.name == "a.thing.list"


def test_russian_titles_are_searched() -> None:
    index = Index([entry("a.b", "Add", title_ru="Добавить скважину"), entry("c.d", "Add")])
    assert [hit.entry.name for hit in index.search("добавление скважин")] == ["a.b"]


def test_order_does_not_depend_on_the_order_of_entries() -> None:
    entries = [entry(f"a.{name}.list") for name in ("one", "two", "three")]
    first = [hit.entry.name for hit in Index(entries).search("list")]
    assert first == [hit.entry.name for hit in Index(entries[::-1]).search("list")]


def test_words() -> None:
    assert stems_of("crm.productRow.HTMLBlock") == ["crm", "product", "row", "html", "block"]
    assert stem("сделками") == stem("сделка")
    assert meanings_of(stem("сделку")) == (stem("deal"),)
