"""The catalogue of some records of the real documentation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bitrix24_openapi.entities import Catalogue, Records, collect
from bitrix24_openapi.entities.model import Entity, Role
from bitrix24_openapi.extract import Corpus
from bitrix24_openapi.extract.model import PageFacts

CRM = "api-reference/crm"
FOLDERS = (
    f"{CRM}/deals/crm-deal-",
    f"{CRM}/deals/events/on-crm-deal-",
    f"{CRM}/quote/crm-quote-",
    f"{CRM}/universal/crm-item-",
    "api-reference/tasks/tasks-task-",
    "api-reference/user/user-",
    "api-reference/catalog/vat/",
)


@pytest.fixture(scope="module")
def corpus(corpus_en: Path, corpus_ru: Path) -> Corpus:
    return Corpus(corpus_en, corpus_ru)


@pytest.fixture(scope="module")
def facts(corpus: Corpus) -> list[PageFacts]:
    pages = [path for path in corpus.candidates() if path.startswith(FOLDERS)]
    return [corpus.extract(path) for path in pages]


@pytest.fixture(scope="module")
def entities(facts: list[PageFacts]) -> dict[str, Entity]:
    return dict(Records(collect(each) for each in facts))


def test_roles(entities: dict[str, Entity]) -> None:
    for name in ("crm.deal", "crm.item", "tasks.task", "catalog.vat"):
        roles = {use.role for use in entities[name].methods}
        assert {Role.ADD, Role.GET, Role.LIST, Role.UPDATE, Role.DELETE, Role.FIELDS} <= roles
    assert {use.role for use in entities["user"].methods} >= {Role.ADD, Role.LIST, Role.UPDATE}


@pytest.mark.parametrize(
    ("entity", "name", "kind", "target"),
    [
        ("crm.deal", "TITLE", "string", ""),
        ("crm.deal", "ID", "integer", ""),
        ("crm.deal", "OPPORTUNITY", "number", ""),
        ("crm.deal", "ASSIGNED_BY_ID", "integer", "user"),
        ("crm.item", "assignedById", "integer", "user"),
        ("crm.quote", "ASSIGNED_BY_ID", "integer", "user"),
        ("crm.quote", "STATUS_ID", "string", ""),
        ("tasks.task", "RESPONSIBLE_ID", "integer", "user"),
        ("tasks.task", "id", "integer", ""),
        ("tasks.task", "deadline", "datetime", ""),
        ("v3/tasks.task", "id", "integer", ""),
        ("catalog.vat", "rate", "number", ""),
        ("user", "ID", "integer", ""),
    ],
)
def test_fields(
    entities: dict[str, Entity], entity: str, name: str, kind: str, target: str
) -> None:
    found = entities[entity].field(name)
    assert found is not None
    assert (found.kind, found.target) == (kind, target)


@pytest.mark.parametrize(
    ("entity", "keys"),
    [
        ("crm.deal", ("ID", "ID", "ID", "id")),
        ("crm.item", ("id", "id", "id", "id")),
        ("tasks.task", ("id", "ID", "ID", "taskId")),
        ("catalog.vat", ("id", "id", "id", "id")),
    ],
)
def test_keys(entities: dict[str, Entity], entity: str, keys: tuple[str, ...]) -> None:
    found = entities[entity].keys
    assert (found.row, found.filter, found.order, found.parameter) == keys


def test_the_same_record_has_several_names(entities: dict[str, Entity]) -> None:
    assert entities["crm.deal"].same_record_as == {"crm.item": {"entityTypeId": 2}}
    assert entities["crm.quote"].same_record_as == {"crm.item": {"entityTypeId": 7}}
    assert "tasks.task" in entities["v3/tasks.task"].same_record_as


def test_related_records_are_apart(entities: dict[str, Entity]) -> None:
    assert "PRODUCT_ID" not in {n for f in entities["crm.deal"].fields.values() for n in f.names}
    assert [event.name for event in entities["crm.deal"].events] == [
        "ONCRMDEALADD",
        "ONCRMDEALDELETE",
        "ONCRMDEALMOVETOCATEGORY",
        "ONCRMDEALUPDATE",
    ]


def test_a_list_whose_page_gives_no_rows_has_those_of_the_entity(
    entities: dict[str, Entity],
) -> None:
    rows = {row.name for row in Catalogue(entities).rows("classic", "crm.quote.list")}
    assert {"TITLE", "STATUS_ID", "OPPORTUNITY", "ASSIGNED_BY_ID"} <= rows


def test_lines_hold_the_names_of_fields(entities: dict[str, Entity], corpus_en: Path) -> None:
    """Every line that a table gave is opened, and one of the spellings stands there."""
    looked_at = 0
    for entity in entities.values():
        for field in entity.fields.values():
            for place, lines in field.sources.items():
                for at in lines if not field.example and place != "fields" else ():
                    if not at.en:
                        continue
                    text = (corpus_en / at.file).read_text(encoding="utf-8")
                    line = text.splitlines()[at.en - 1].lower()
                    names = [name.lower() for name in field.names]
                    assert any(re.sub(r"\W", "", n) in re.sub(r"\W", "", line) for n in names), at
                    looked_at += 1
    assert looked_at > 500
