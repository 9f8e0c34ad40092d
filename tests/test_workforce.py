"""Pages done by several processes are the pages done by one."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi import workforce
from bitrix24_openapi.entities import PageSayings, Records
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.spec.fragment import Options
from bitrix24_openapi.spec.overlay import Overlay
from bitrix24_openapi.worker import EXTRAS, Job, open_corpus
from bitrix24_openapi.workforce import Workforce

pytestmark = pytest.mark.thorough


@pytest.fixture
def job(sample_en: Path, sample_ru: Path) -> Job:
    return Job(sample_en, sample_ru, Options(prose=False), Overlay([]))


@pytest.fixture
def tasks(job: Job) -> list[str]:
    return [*open_corpus(job.docs_en, job.docs_ru).candidates(), EXTRAS]


@pytest.fixture
def crew(job: Job, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workforce]:
    """Three processes, a few pages at a time."""
    monkeypatch.setattr(workforce, "_FEW", 0)
    monkeypatch.setattr(workforce, "_CHUNK", 3)
    with Workforce(job, 3) as made:
        yield made
    assert not any(member.process.is_alive() for member in made._crew)


def both_passes(made: Workforce, tasks: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    readings = {reading.page: reading for reading in made.read(tasks)}
    entities = Records(PageSayings.from_text(readings[task].sayings) for task in tasks)
    fragments = {each.page: each for each in made.make(tasks, entities)}
    return readings, fragments


def test_one_and_many_come_to_the_same(job: Job, crew: Workforce, tasks: list[str]) -> None:
    with Workforce(job, 1) as alone:
        one = both_passes(alone, tasks)
    many = both_passes(crew, tasks)
    assert one[0] == many[0]
    assert {k: v.to_json() for k, v in one[1].items()} == {
        k: v.to_json() for k, v in many[1].items()
    }
    assert set(one[1]) == set(tasks)


def test_every_page_is_read_by_one_process(crew: Workforce, tasks: list[str]) -> None:
    assert sorted(reading.page for reading in crew.read(tasks)) == sorted(tasks)
    read = [task for member in crew._crew for task in member.has_read]
    assert sorted(read) == sorted(tasks)


def test_pages_that_nobody_has_read_are_made_as_well(crew: Workforce, tasks: list[str]) -> None:
    list(crew.read(tasks[:5]))
    made = list(crew.make(tasks, {}))
    assert sorted(each.page for each in made) == sorted(tasks)


def test_processes_that_come_late_know_the_catalogue(
    job: Job, tasks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Few pages are read here, many are made elsewhere."""
    monkeypatch.setattr(workforce, "_FEW", 5)
    with Workforce(job, 1) as alone:
        expected = both_passes(alone, tasks)[1]
    with Workforce(job, 1) as alone:
        entities = Records(PageSayings.from_text(r.sayings) for r in alone.read(tasks))
    with Workforce(job, 2) as made:
        list(made.read(tasks[:3]))
        found = {each.page: each.to_json() for each in made.make(tasks, entities)}
    assert found == {page: each.to_json() for page, each in expected.items()}


def test_a_process_that_ends_is_told(crew: Workforce, tasks: list[str]) -> None:
    results = crew.read(tasks)
    next(results)
    for member in crew._crew:
        assert member.process.pid is not None
        os.kill(member.process.pid, signal.SIGKILL)
        member.process.join()
    with pytest.raises(RuntimeError, match="a worker process ended unexpectedly"):
        list(results)


def test_bad_input_is_told_as_such(
    tmp_path: Path, crew: Workforce, job: Job, tasks: list[str]
) -> None:
    with pytest.raises(InputError, match="no-such-page"):
        list(crew.read([*tasks, "api-reference/no-such-page.md"]))


def test_a_defect_comes_with_its_traceback(crew: Workforce) -> None:
    with pytest.raises(RuntimeError, match="Traceback"):
        list(crew.read([None]))  # type: ignore[list-item]
