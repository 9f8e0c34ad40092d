"""Methods by name, and schemas that are complete in themselves."""

from __future__ import annotations

import pytest
from tests.documents import catalogue as whole_api

from bitrix24_openapi.mock.catalogue import Catalogue

from .core import document, operation

SCHEMAS = {
    "Deal": {"properties": {"contact": {"$ref": "#/components/schemas/Contact"}}},
    "Contact": {"properties": {"deals": {"items": {"$ref": "#/components/schemas/Deal"}}}},
    "Alias": {"$ref": "#/components/schemas/Contact"},
    "Loop": {"$ref": "#/components/schemas/Loop"},
    "Unused": {"type": "null"},
}
REQUEST = {"type": "object", "properties": {"deal": {"$ref": "#/components/schemas/Deal"}}}


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue([document({"crm.Deal.add": operation(REQUEST)}, schemas=SCHEMAS)])


@pytest.mark.parametrize("name", ["crm.Deal.add", "crm.deal.add", "CRM.DEAL.ADD"])
def test_letter_case_does_not_matter(catalogue: Catalogue, name: str) -> None:
    found = catalogue.find("classic", name)
    assert found is not None
    assert found.name == "crm.Deal.add"


@pytest.mark.parametrize("name", ["", "crm.deal", "crm.deal.add.x", "/crm.deal.add"])
def test_other_names_are_not_found(catalogue: Catalogue, name: str) -> None:
    assert catalogue.find("classic", name) is None
    assert catalogue.find("v3", "crm.deal.add") is None


def test_a_closed_schema_has_what_it_reaches_and_nothing_more(catalogue: Catalogue) -> None:
    found = catalogue.find("classic", "crm.deal.add")
    assert found is not None
    closed = catalogue.closed(found, catalogue.request(found) or {})
    assert set(closed["components"]["schemas"]) == {"Deal", "Contact"}


def test_what_a_schema_means(catalogue: Catalogue) -> None:
    found = catalogue.find("classic", "crm.deal.add")
    assert found is not None
    view = catalogue.view(found, catalogue.request(found) or {})
    assert set(view.members["deal"].members) == {"contact"}


def test_a_later_document_adds_and_replaces() -> None:
    first = document({"a": operation(), "b": operation()})
    second = document({"B": operation({"type": "object"}), "c": operation()})
    catalogue = Catalogue([first, second])
    assert [each.name for each in catalogue.operations()] == ["B", "a", "c"]
    found = catalogue.find("classic", "b")
    assert found is not None
    assert catalogue.request(found) == {"type": "object"}


def test_the_whole_api_is_there() -> None:
    catalogue = whole_api()
    names = [each.name for each in catalogue.operations("classic")]
    assert len(names) > 1500
    assert len({name.lower() for name in names}) == len(names)
    assert sum(1 for _ in catalogue.operations("v3")) > 100
    for each in catalogue.operations():
        for name in (each.name, each.name.upper()):
            assert catalogue.find(each.generation, name) is each
