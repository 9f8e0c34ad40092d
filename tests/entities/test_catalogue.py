"""Questions that are asked while operations are made."""

from __future__ import annotations

from typing import Any

import pytest
from tests.entities.facts import catalogue, deal_methods, field, merged, method, rows, shown

from bitrix24_openapi.entities import Catalogue
from bitrix24_openapi.entities.catalogue import record_name
from bitrix24_openapi.extract.model import Field, Version, Wire


@pytest.fixture
def deals() -> Catalogue:
    return catalogue(*deal_methods(), method("user.get"))


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("TITLE", "title"),
        (">=TITLE", "title"),
        ("!%assignedById", "assignedbyid"),
        ("@ID", "id"),
    ],
)
def test_a_field_in_any_spelling_and_with_operators(deals: Catalogue, asked: str, key: str) -> None:
    found = deals.field("classic", "CRM.deal.list", asked)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    ("version", "name", "asked"),
    [("classic", "crm.deal.list", "X"), ("v3", "crm.deal.list", "ID"), ("classic", "a.b", "ID")],
)
def test_what_nobody_has(deals: Catalogue, version: str, name: str, asked: str) -> None:
    assert deals.field(version, name, asked) is None


def test_a_field_of_the_same_record_elsewhere() -> None:
    made = catalogue(
        method("crm.deal.list", field("filter", "object", shown("X", Wire.STRING))),
        method("crm.item.add", field("fields", "object", field("sourceId", "crm_status"))),
    )
    found = made.field("classic", "crm.deal.list", "SOURCE_ID")
    assert found is not None
    assert found.type == "crm_status"
    assert set(made.consulted) == {"crm.deal", "crm.item"}


def test_rows_of_a_list_that_gives_none(deals: Catalogue) -> None:
    found = deals.rows("classic", "crm.deal.list")
    assert [(row.name, row.field.kind) for row in found] == [
        ("ASSIGNED_BY_ID", "integer"),
        ("ID", "integer"),
        ("OPENED", "string"),
        ("TITLE", "string"),
    ]
    assert deals.rows("classic", "nobody.knows") == []


def test_rows_are_spelled_as_answers_spell_them() -> None:
    made = catalogue(
        method("tasks.task.add", field("fields", "object", field("TITLE", "string"))),
        method("tasks.task.list", answer=[rows("result", "array", field("title", "string"))]),
    )
    assert [row.name for row in made.rows("classic", "tasks.task.list")] == ["title"]


@pytest.mark.parametrize(
    ("name", "custom"),
    [("UF_CRM_1", True), (">UF_CRM_1", True), ("PARENT_ID_128", True), ("TITLE", False)],
)
def test_custom_fields(name: str, custom: bool) -> None:
    made = catalogue(
        method(
            "crm.deal.add", field("fields", "object", field("UF_CRM_...", pattern="^UF_CRM_.+$"))
        )
    )
    assert made.is_custom("classic", "crm.deal.add", name) is custom


def test_keys_and_names(deals: Catalogue) -> None:
    keys = deals.keys("classic", "crm.deal.list")
    assert (keys.row, keys.filter, keys.order, keys.parameter) == ("ID", "ID", "ID", "id")
    assert deals.name_of_record("classic", "crm.deal.get") == "CrmDeal"
    assert deals.keys("classic", "nobody.knows").row == ""
    assert deals.name_of_record("classic", "nobody.knows") == ""


@pytest.mark.parametrize(
    ("entity", "name"),
    [
        ("crm.deal", "CrmDeal"),
        ("v3/tasks.task", "TasksTask"),
        ("sonet_group", "SonetGroup"),
        ("user", "User"),
    ],
)
def test_the_name_of_a_record(entity: str, name: str) -> None:
    assert record_name(entity) == name


def test_what_may_follow(deals: Catalogue) -> None:
    names = [use.name for use in deals.followers("classic", "crm.deal.add")]
    assert names == ["crm.deal.get", "crm.deal.list", "crm.deal.delete"]
    assert [use.name for use in deals.followers("classic", "crm.deal.list")] == [
        "crm.deal.get",
        "crm.deal.delete",
    ]
    assert deals.followers("classic", "crm.deal.delete") == []


def test_a_deprecated_method_follows_only_where_there_is_no_other() -> None:
    made = catalogue(
        method("catalog.document.confirm", deprecated=True),
        method("catalog.document.add"),
        method("catalog.document.create", deprecated=True),
        method("catalog.document.update", deprecated=True),
        method("catalog.document.edit"),
    )
    assert [u.name for u in made.followers("classic", "catalog.document.add")] == [
        "catalog.document.edit"
    ]


# --- what an answer depends on ------------------------------------------------------------


def digest(*fields: Field) -> str:
    made = method("crm.deal.add", field("fields", "object", *fields))
    return Catalogue(merged(made)[0]).digest("crm.deal")


def test_lines_are_no_part_of_what_is_said() -> None:
    assert digest(field("X", "string", line=4)) == digest(field("X", "string", line=5))


@pytest.mark.parametrize(
    "other",
    [
        field("X", "integer"),
        field("Y", "string"),
        field("X", "string", required=True),
        field("X", "string", values=["a"]),
    ],
)
def test_everything_else_is(other: Any) -> None:
    assert digest(field("X", "string")) != digest(other)


def test_only_what_was_asked_about_is_remembered(deals: Catalogue) -> None:
    deals.field("classic", "crm.deal.list", "ID")
    deals.start_recording()
    assert deals.consulted == {}
    deals.keys("classic", "user.get")
    assert deals.consulted == {"user": deals.digest("user")}
    assert deals.digest("nobody") == ""


def test_rest_3_is_asked_for_by_its_version() -> None:
    made = catalogue(
        method("tasks.task.get", answer=[field("result", "object", field("id", "string"))]),
        method(
            "tasks.task.get",
            answer=[field("result", "object", field("id", "integer"))],
            version=Version.V3,
            page="p-rest-v3.md",
        ),
    )
    kinds = [made.field(version, "tasks.task.get", "id") for version in ("classic", "v3")]
    assert [found.kind if found else "" for found in kinds] == ["string", "integer"]
