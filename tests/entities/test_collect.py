"""What a page says about the records of its entity."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.entities.facts import (
    deal_methods,
    event,
    field,
    method,
    page,
    rows,
    shared,
    shown,
    with_alternative,
)

from bitrix24_openapi.entities import PageSayings, collect
from bitrix24_openapi.entities.kinds import FLAG, LOOSE
from bitrix24_openapi.entities.model import At, MethodUse, Place, Role, Saying
from bitrix24_openapi.extract.model import Method, Origin, Structure, Version, Wire
from bitrix24_openapi.markdown.model import Source


def use(made: Method, **more: Any) -> MethodUse:
    return collect(page(made, **more)).methods[0]


def said(made: Method, **more: Any) -> list[tuple[str, str]]:
    return [(saying.place.value, saying.name) for saying in use(made, **more).sayings]


def saying(made: Method, name: str, **more: Any) -> Saying:
    return next(each for each in use(made, **more).sayings if each.name == name)


def test_values_stand_in_a_container_or_at_the_top() -> None:
    held = method(
        "crm.deal.add",
        field("entityTypeId", "integer"),
        field("fields", "object", field("TITLE", "string")),
    )
    assert said(held) == [("parameter", "entityTypeId"), ("add", "TITLE")]
    flat = method("user.update", field("ID", "integer", required=True), field("NAME", "string"))
    assert said(flat) == [("parameter", "ID"), ("update", "NAME")]


def test_filter_and_order_name_fields() -> None:
    made = method(
        "crm.deal.list",
        field(
            "filter",
            "object",
            shown(">=DATE", Wire.DATE),
            shown("!ID", Wire.INTEGER),
            shown("logic", Wire.STRING),
            shown("0", Wire.OBJECT),
        ),
        field("order", "object", field("ID", "integer")),
        field("select", "array", values=["TITLE", "UF_*"]),
        field("start", "integer"),
    )
    found = use(made)
    assert said(made) == [
        ("filter", "DATE"),
        ("filter", "ID"),
        ("order", "ID"),
        ("select", "TITLE"),
    ]
    assert (found.filter, found.order, found.select) == ("/filter", "/order", "/select")
    # The value of an order is a direction, not the field's.
    assert saying(made, "ID").type == ""


def test_what_selects_may_stand_in_another_parameter() -> None:
    inside = [field("filter", "object", field("ID")), field("select", "array")]
    made = method(
        "x.config.list", field("PARAMS", "object", *inside), field("order", "string"), field("n")
    )
    found = use(made)
    assert (found.filter, found.order, found.select) == ("/PARAMS/filter", "", "/PARAMS/select")
    assert ("filter", "ID") in said(made)


@pytest.mark.parametrize(
    ("answer", "pointer"),
    [
        (rows("result", "array", field("ID")), "/result"),
        (field("result", "object", rows("tasks", "object", field("id"))), "/result/tasks"),
        (
            field(
                "result",
                "object",
                rows("errors", "array", field("code")),
                rows("items", "array", field("id")),
            ),
            "/result/items",
        ),
        (field("result", "object", map_of=field("", "object", field("ID"))), "/result"),
    ],
)
def test_rows_of_a_list(answer: Any, pointer: str) -> None:
    found = use(method("tasks.task.list", answer=[answer]))
    assert found.rows == pointer
    assert [each.place for each in found.sayings] == [Place.ROW]


@pytest.mark.parametrize(
    ("answer", "pointer"),
    [
        (field("result", "object", field("ID"), field("x", "object", field("y"))), "/result"),
        (field("result", "object", field("task", "object", field("id"))), "/result/task"),
        # A map by codes of which an example shows one.
        (field("result", "object", shown("L", Wire.OBJECT, map_of=None)), "/result"),
        (field("result", "integer"), ""),
    ],
)
def test_the_record_of_an_answer(answer: Any, pointer: str) -> None:
    assert use(method("tasks.task.get", answer=[answer])).record == pointer


def test_a_map_by_codes_is_no_record() -> None:
    named = Structure(fields=(shown("NAME", Wire.STRING),))
    inner = replace(shown("L", Wire.OBJECT), inner=named)
    made = method("lists.field.get", answer=[field("result", "object", inner)])
    assert use(made).record == ""


def test_alternative_shapes_and_shared_types_are_looked_into() -> None:
    holder = with_alternative(
        field("fields", "object", field("TITLE", "string")), field("NAME", "string", page="p")
    )
    made = method("crm.item.add", holder, answer=[field("result", "object", ref="types.md#item")])
    types = shared("types.md#item", field("id", "integer", page="types.md", line=7))
    assert said(made, types=types) == [("add", "TITLE"), ("add", "NAME"), ("row", "id")]
    assert saying(made, "id", types=types).at == At("types.md", 7, 0)


def test_fields_of_the_portal_where_an_example_was_recorded_are_nobodys() -> None:
    made = method(
        "crm.deal.get",
        answer=[
            field(
                "result",
                "object",
                field("ID", "integer"),
                shown("UF_CRM_1720697698689", Wire.STRING),
                shown("PARENT_ID_1224", Wire.DIGITS),
                field("UF_CRM_...", "any", pattern="^UF_CRM_.+$"),
                field("UF_DEPARTMENT", "array"),
            )
        ],
    )
    assert [name for _, name in said(made)] == ["ID", "UF_CRM_...", "UF_DEPARTMENT"]


@pytest.mark.parametrize(
    ("type_", "more", "kind"),
    [
        ("string", {"observed": [Wire.DIGITS]}, LOOSE),
        ("string", {"observed": [Wire.STRING]}, "string"),
        ("string", {}, LOOSE),
        ("string", {"values": ["Y", "N"]}, FLAG),
        ("integer", {"values": [0, 1]}, FLAG),
        ("array", {"observed": [Wire.OBJECT]}, "object"),
        ("object", {"observed": [Wire.ARRAY, Wire.NULL]}, "object[]"),
        ("array", {"observed": [Wire.ARRAY]}, "array"),
    ],
)
def test_examples_and_values_say_what_an_answer_holds(
    type_: str, more: dict[str, Any], kind: str
) -> None:
    made = method(
        "crm.deal.get",
        answer=[field("result", "object", field("ID", "integer"), field("X", type_, **more))],
    )
    assert saying(made, "X").kind == kind


def test_a_string_that_is_sent_is_a_string() -> None:
    assert saying(method("crm.deal.add", field("X", "string")), "X").kind == "string"


def test_descriptions_of_fields() -> None:
    body = {
        "result": {
            "ID": {"type": "integer", "isReadOnly": True, "title": "ID"},
            "PHONE": {"type": "crm_multifield", "isMultiple": True, "title": "Phone"},
            "UF_CRM_1": {"type": "string", "title": "x"},
        }
    }
    made = method("crm.deal.fields", answer=[field("result", "object")], body=body)
    first, second = use(made).sayings
    assert (first.name, first.type, first.read_only, first.label) == ("ID", "integer", True, "ID")
    assert (second.type, second.kind, second.multiple) == ("crm_multifield[]", "object[]", True)
    assert first.at == At(made.page, 40, 0)


def test_descriptions_in_a_list_and_further_down() -> None:
    listed = [{"name": "id", "type": "int", "title": "Id"}]
    made = method("tasks.task.field.list", body={"result": {"items": listed}}, version=Version.V3)
    assert said(made) == [("fields", "id")]
    deep = {"result": {"product": {"price": {"type": "double", "isRequired": True}}}}
    assert said(method("catalog.price.getFields", body=deep)) == [("fields", "price")]


def test_methods_that_find_ids_are_noted() -> None:
    made = method(
        "crm.deal.add",
        field("STATUS_ID", "integer", description="Get it with [crm.status.list](./x.md) first"),
        field("TITLE", "string", description="See crm.status.list"),
    )
    assert saying(made, "STATUS_ID").target_methods == ("crm.status.list",)
    assert saying(made, "TITLE").target_methods == ()


@pytest.mark.parametrize(
    ("more", "languages", "expected"),
    [
        ({}, "en ru", At("p.md", 12, 0)),
        ({"twin": Source("p.md", 15)}, "en ru", At("p.md", 12, 15)),
        ({"only_in_ru": True}, "en ru", At("p.md", 0, 12)),
        ({}, "ru", At("p.md", 0, 12)),
    ],
)
def test_lines_in_both_languages(more: dict[str, Any], languages: str, expected: At) -> None:
    made = method("crm.deal.add", field("TITLE", "string", line=12, **more), page="p.md")
    assert saying(made, "TITLE", languages=languages).at == expected


def test_what_is_said_survives_the_cache() -> None:
    facts = page(*deal_methods(), events=[event("ONCRMDEALADD")])
    first, *others = facts.methods[0].request.fields
    inside = Structure(
        fields=(
            field("A", "integer", values=[1, "x", None], deprecated=True),
            field("B_ID", "user", description="crm.deal.list", origin=Origin.LIST),
        )
    )
    facts.methods[0].request = Structure(fields=(replace(first, inner=inside), *others))
    found = collect(facts)
    assert found.events
    assert PageSayings.from_text(found.to_text()) == found
    assert all(use.sayings for use in found.methods)


def test_a_method_of_no_record_says_nothing() -> None:
    found = use(method("batch", field("cmd", "object"), field("halt", "integer")))
    assert (found.entity, found.role, found.sayings) == ("", Role.OTHER, [])
