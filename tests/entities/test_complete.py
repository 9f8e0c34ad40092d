"""What a page leaves open and the catalogue fills in."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from tests.entities.facts import deal_methods, field, method, page, rows, shared, shown

from bitrix24_openapi.entities import Catalogue, Records, collect, complete
from bitrix24_openapi.entities.complete import doc_type
from bitrix24_openapi.entities.model import EntityField
from bitrix24_openapi.extract.model import Field, Method, PageFacts, TypeName, Wire


def completed(*methods: Method, others: list[PageFacts] | None = None) -> list[PageFacts]:
    pages = [*(page(each) for each in methods), *(others or [])]
    known = Catalogue(Records(collect(each) for each in pages))
    for each in pages:
        complete(each, known)
    return pages


def inside(fields: Sequence[Field], *path: str) -> Field:
    found = next(each for each in fields if each.name == path[0])
    if len(path) == 1:
        return found
    assert found.inner is not None
    return inside(found.inner.fields, *path[1:])


def text(found: Field) -> str:
    return found.type.text if found.type is not None else ""


def test_keys_of_filters_have_the_types_of_fields() -> None:
    pages = completed(*deal_methods())
    request = pages[2].methods[0].request.fields
    assert text(inside(request, "filter", ">=TITLE")) == "string"
    assert text(inside(request, "filter", "OPENED")) == "char"


def test_a_condition_is_about_one_of_several_values() -> None:
    pages = completed(
        method("crm.deal.add", field("fields", "object", field("IDS", "integer[]"))),
        method("crm.deal.list", field("filter", "object", shown("IDS"), shown("X"))),
        method("crm.deal.update", field("fields", "object", field("X", "array"))),
    )
    request = pages[1].methods[0].request.fields
    assert inside(request, "filter", "IDS").type == doc_type(
        EntityField("x", [], "integer", "integer")
    )
    assert inside(request, "filter", "X").type is None


def test_values_that_are_sent_have_the_types_of_fields() -> None:
    made = method("crm.deal.update", field("fields", "object", shown("TITLE"), shown("NEW")))
    pages = completed(*deal_methods(), made)
    request = pages[-1].methods[0].request.fields
    assert text(inside(request, "fields", "TITLE")) == "string"
    assert inside(request, "fields", "NEW").type is None


def test_what_the_page_says_stays() -> None:
    kept = [
        field("TITLE", "object"),
        field("ID", values=[1, 2]),
        field("OPENED", "", field("x", "string")),
    ]
    made = method("crm.deal.update", field("fields", "object", *kept))
    before = copy.deepcopy(made)
    pages = completed(*deal_methods(), made)
    assert pages[-1].methods[0] == before


def test_records_of_which_examples_alone_tell_refer_to_the_entity() -> None:
    facts = completed(*deal_methods())[2]
    result = facts.methods[0].response[0]
    assert result.inner is not None
    assert (result.inner.ref, result.inner.fields) == ("crm.deal", ())
    structure = facts.shared["crm.deal"].structure
    assert structure is not None
    assert [(f.name, text(f)) for f in structure.fields] == [
        ("ASSIGNED_BY_ID", "user"),
        ("ID", "integer"),
        ("OPENED", "char"),
        ("TITLE", "string"),
    ]


def test_what_examples_of_other_pages_show_is_known_of_the_entity() -> None:
    facts = completed(*deal_methods())[2]
    structure = facts.shared["crm.deal"].structure
    assert structure is not None
    assert inside(structure.fields, "ID").observed == (Wire.DIGITS,)


def test_what_the_entity_does_not_have_stays_beside() -> None:
    holder = field("x", "object", field("y", "string"))
    nested = replace(shown("NESTED", Wire.OBJECT), inner=holder.inner)
    made = method(
        "crm.deal.search",
        answer=[rows("result", "array", shown("ID"), shown("TITLE"), shown("OWN"), nested)],
    )
    result = completed(*deal_methods(), made)[-1].methods[0].response[0]
    assert result.inner is not None
    assert result.inner.ref == "crm.deal"
    assert [f.name for f in result.inner.fields] == ["OWN", "NESTED"]


def test_other_records_are_not_taken_for_those_of_the_entity() -> None:
    made = method(
        "crm.deal.search",
        answer=[rows("result", "array", shown("ID"), shown("A"), shown("B"))],
    )
    result = completed(*deal_methods(), made)[-1].methods[0].response[0]
    assert result.inner is not None
    assert result.inner.ref is None


def test_a_list_without_any_row() -> None:
    made = method("crm.deal.search", answer=[field("result", "array")])
    result = completed(*deal_methods(), made)[-1].methods[0].response[0]
    assert result.inner is not None
    assert result.inner.ref == "crm.deal"


def test_documented_rows_stay_as_they_are() -> None:
    pages = completed(*deal_methods())
    result = pages[1].methods[0].response[0]
    assert result.inner is not None
    assert (result.inner.ref, len(result.inner.fields)) == (None, 4)
    types = shared("t.md#deal", field("ID", "integer", page="t.md"))
    made = method("crm.deal.search", answer=[rows("result", "array", ref="t.md#deal")])
    facts = completed(*deal_methods(), others=[page(made, types=types)])[-1]
    assert facts.methods[0].response[0].inner == rows("x", "array", ref="t.md#deal").inner


def test_rows_in_another_notation_are_left_out() -> None:
    pages = completed(
        method("tasks.task.add", field("fields", "object", field("TITLE", "string"))),
        method(
            "tasks.task.get",
            answer=[field("result", "object", field("id", "integer"), field("status", "integer"))],
        ),
        method("tasks.task.list", answer=[rows("result", "array", shown("id"), shown("status"))]),
    )
    structure = pages[2].shared["tasks.task"].structure
    assert structure is not None
    assert [f.name for f in structure.fields] == ["id", "status"]


@pytest.mark.parametrize(
    ("observed", "type_", "items"),
    [
        ([Wire.ARRAY], "object", 1),
        ([Wire.ARRAY, Wire.OBJECT], "object", 0),
        ([], "object", 0),
        ([Wire.ARRAY], "array", 0),
    ],
)
def test_a_list_that_is_documented_as_an_object(
    observed: list[Wire], type_: str, items: int
) -> None:
    tasks = field("tasks", type_, field("id", "integer"), observed=tuple(observed))
    made = method("tasks.task.list", answer=[field("result", "object", tasks)])
    (facts,) = completed(made)
    found = inside(facts.methods[0].response, "result", "tasks").type
    assert found is not None
    assert (found.text, found.alternatives) == (type_, (TypeName(type_, items),))


@pytest.mark.parametrize(
    ("kind", "type_", "names"),
    [
        ("integer", "user", [TypeName("integer")]),
        ("integer[]", "user[]", [TypeName("integer", 1)]),
        ("string|null", "string | null", [TypeName("string"), TypeName("null")]),
        ("scalar", "enum", [TypeName("enum")]),
    ],
)
def test_the_type_of_a_field_as_a_page_would_write_it(
    kind: str, type_: str, names: list[Any]
) -> None:
    found = doc_type(EntityField("x", ["X"], type_, kind))
    assert found is not None
    assert (found.text, found.alternatives) == (type_, tuple(names))


@pytest.mark.parametrize("kind", ["", "any"])
def test_no_type_is_made_of_nothing(kind: str) -> None:
    assert doc_type(EntityField("x", ["X"], "", kind)) is None


def test_completing_twice_changes_nothing() -> None:
    pages = [page(each) for each in deal_methods()]
    known = Catalogue(Records(collect(each) for each in pages))
    for each in pages:
        complete(each, known)
    before = copy.deepcopy(pages)
    for each in pages:
        complete(each, known)
    assert pages == before
