"""Which methods belong together, where ids and records are, and the links made of it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from tests.spec.facts import PLAIN, a_field, a_method, an_event, facts, request

from bitrix24_openapi.extract.model import Method
from bitrix24_openapi.openapi.conventions import OPENAPI
from bitrix24_openapi.openapi.schema import Schemas
from bitrix24_openapi.openapi.stateful import with_links
from bitrix24_openapi.spec.document import compose, head, resolve_links
from bitrix24_openapi.spec.families import Member, Verb, families, member, members
from bitrix24_openapi.spec.links import links
from bitrix24_openapi.spec.operation import method_fragment
from bitrix24_openapi.spec.overlay import Overlay
from bitrix24_openapi.spec.rendered import RenderedFragment, correct, render
from bitrix24_openapi.spec.webhook import event_fragment

_SCALAR: dict[str, Any] = {"type": "integer"}
_RECORD: dict[str, Any] = {"type": "object", "properties": {"ID": {"type": "integer"}}}


def an_operation(
    result: Any = None,
    *,
    required: tuple[str, ...] = (),
    optional: tuple[str, ...] = (),
    shown: tuple[Any, ...] = (),
) -> dict[str, Any]:
    """``result``: a schema; ``shown``: results of examples."""
    names = (*required, *optional)
    body = {"type": "object", "required": list(required), "properties": {n: {} for n in names}}
    media: dict[str, Any] = {"schema": {"type": "object", "properties": {"result": result or {}}}}
    if shown:
        media["examples"] = {f"success-{n}": {"value": {"result": s}} for n, s in enumerate(shown)}
    return {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"200": {"content": {"application/json": media}}},
    }


def found(name: str, operation: dict[str, Any], **schemas: Any) -> Member:
    result = member(name, operation, Schemas(schemas))
    assert result is not None
    return result


@pytest.mark.parametrize(
    ("name", "verb"),
    [
        ("crm.deal.add", Verb.ADD),
        ("imbot.register", Verb.ADD),
        ("sale.delivery.getlist", Verb.LIST),
        ("landing.site.getList", Verb.LIST),
        ("humanresources.node.edit", Verb.UPDATE),
        ("imbot.v2.Bot.unregister", Verb.DELETE),
        ("crm.deal.fields", None),
        ("add", None),
        ("im.counters.readAll", None),
    ],
)
def test_last_word_is_the_verb(name: str, verb: Verb | None) -> None:
    result = member(name, an_operation(_RECORD), Schemas({}))
    assert (result.verb if result else None) == verb


@pytest.mark.parametrize(
    ("name", "required", "optional", "expected"),
    [
        ("crm.deal.get", ("id",), (), "id"),
        ("crm.deal.delete", (), ("ID",), "ID"),
        ("catalog.measure.update", ("fields",), ("Id",), "Id"),
        ("tasks.task.get", (), ("taskId", "select"), "taskId"),
        ("im.message.update", ("MESSAGE_ID",), ("MESSAGE",), "MESSAGE_ID"),
        ("task.checklistitem.get", ("TASKID", "ITEMID"), (), "ITEMID"),
        (
            "tasks.template.checklist.get",
            ("templateId", "checkListItemId"),
            (),
            "checkListItemId",
        ),
        ("landing.landing.delete", ("lid",), ("scope",), "lid"),
        ("lists.delete", ("IBLOCK_TYPE_ID",), ("IBLOCK_ID",), "IBLOCK_ID"),
        ("lists.element.update", ("IBLOCK_TYPE_ID",), ("ELEMENT_ID",), "ELEMENT_ID"),
        ("bizproc.robot.delete", ("CODE",), (), None),
        ("crm.contact.company.delete", ("fields",), (), None),
    ],
)
def test_parameter_that_says_which_record(
    name: str, required: tuple[str, ...], optional: tuple[str, ...], expected: str | None
) -> None:
    operation = an_operation(_RECORD, required=required, optional=optional)
    assert found(name, operation).id_parameter == expected


@pytest.mark.parametrize(
    ("operation", "id_place", "record_place"),
    [
        (an_operation(_SCALAR), "/result", None),
        (an_operation({"type": ["integer", "string"]}), "/result", None),
        (an_operation(_RECORD), "/result/ID", "/result"),
        (an_operation({"$ref": "#/components/schemas/Deal"}), "/result/ID", "/result"),
        (
            an_operation({"type": "object", "properties": {"item": _RECORD}}),
            "/result/item/ID",
            "/result/item",
        ),
        # what examples show goes before tables
        (an_operation({}, shown=({"task": {"id": 1}},)), "/result/task/id", "/result/task"),
        (
            an_operation({"anyOf": [_SCALAR, _RECORD]}, shown=({"id": 5},)),
            "/result/id",
            "/result",
        ),
        (
            an_operation({}, shown=({"a/b": {"id": 1}, "time": {"start": 1}},)),
            "/result/a~1b/id",
            "/result/a~1b",
        ),
        (an_operation({}, shown=(7,)), "/result", None),
        # nothing that could be an id
        (an_operation({"type": "boolean"}), None, None),
        (an_operation({}, shown=(True,)), None, None),
        (an_operation({}), None, None),
        (an_operation({}, shown=({"one": {"id": 1}, "two": {"id": 2}},)), None, None),
    ],
)
def test_place_of_a_new_id(
    operation: dict[str, Any], id_place: str | None, record_place: str | None
) -> None:
    result = found("crm.deal.add", operation, Deal=_RECORD)
    assert (result.id_place, result.record_place) == (id_place, record_place)
    assert result.id_parameter is None


@pytest.mark.parametrize(
    ("operation", "items_place", "id_place"),
    [
        (an_operation({"type": "array", "items": _RECORD}), "/result", "/result/0/ID"),
        (an_operation({}, shown=([{"id": "1"}],)), "/result", "/result/0/id"),
        (
            an_operation({}, shown=({"tasks": [{"id": "1"}]},)),
            "/result/tasks",
            "/result/tasks/0/id",
        ),
        (
            an_operation({}, shown=([],)) | {"x-b24-pagination": {"items": "/result"}},
            "/result",
            None,
        ),
        # the first example has no items, the second one has
        (an_operation({}, shown=([], [{"ID": 1}])), "/result", "/result/0/ID"),
        (an_operation({"type": "array", "items": {"type": "string"}}), "/result", None),
        (an_operation({"type": "boolean"}), None, None),
    ],
)
def test_place_of_items(
    operation: dict[str, Any], items_place: str | None, id_place: str | None
) -> None:
    result = found("crm.deal.list", operation)
    assert (result.items_place, result.id_place) == (items_place, id_place)


def test_a_get_that_lists_is_a_list() -> None:
    operation = an_operation({"type": "array", "items": _RECORD}, optional=("ID", "NAME"))
    result = found("department.get", operation)
    assert (result.verb, result.id_parameter, result.items_place) == (Verb.LIST, "ID", "/result")


def test_schemas_that_refer_to_themselves_end() -> None:
    loop = {"$ref": "#/components/schemas/Loop"}
    result = found("crm.deal.add", an_operation(loop), Loop=loop)
    assert result.id_place is None


def test_members_travel_as_json() -> None:
    result = found("crm.deal.list", an_operation(_RECORD, required=("id",), optional=("filter",)))
    assert Member.from_json(result.to_json()) == result


def test_families_ignore_letter_case_and_prefer_the_usual_word() -> None:
    every = [
        found(name, an_operation(_RECORD))
        for name in ("A.Bot.register", "a.bot.get", "a.bot.getlist", "a.bot.list", "alone.get")
    ]
    result = families(every)
    assert list(result) == ["a.bot"]
    assert {verb: each.name for verb, each in result["a.bot"].items()} == {
        Verb.ADD: "A.Bot.register",
        Verb.GET: "a.bot.get",
        Verb.LIST: "a.bot.list",
    }


# --- links --------------------------------------------------------------------------------


def deal_family() -> list[Member]:
    return [
        found("x.deal.add", an_operation(_SCALAR, required=("typeId", "fields"))),
        found("x.deal.get", an_operation(_RECORD, required=("typeId", "id"))),
        found("x.deal.update", an_operation({}, required=("id", "typeId", "fields"))),
        found(
            "x.deal.list",
            an_operation(
                {"type": "array", "items": _RECORD}, required=("typeId",), optional=("filter",)
            ),
        ),
        found("x.deal.delete", an_operation({}, optional=("ID",))),
    ]


def test_links_of_a_family() -> None:
    new, asked, first = "$response.body#/result", "$request.body#/id", "$response.body#/result/0/ID"
    kind = "$request.body#/typeId"

    def link(verb: str, **body: Any) -> dict[str, Any]:
        return {f"x.deal.{verb}": {"operationId": f"x.deal.{verb}", "requestBody": body}}

    assert links(deal_family()) == {
        "x.deal.add": {
            **link("get", typeId=kind, id=new),
            **link("update", id=new, typeId=kind),
            **link("list", typeId=kind, filter={"ID": new}),
            **link("delete", ID=new),
        },
        "x.deal.get": {
            **link("update", id=asked, typeId=kind),
            **link("delete", ID=asked),
        },
        "x.deal.update": {
            **link("get", typeId=kind, id=asked),
            **link("list", typeId=kind),
            **link("delete", ID=asked),
        },
        "x.deal.list": {
            **link("get", typeId=kind, id=first),
            **link("update", id=first, typeId=kind),
            **link("delete", ID=first),
        },
    }


def test_records_with_names_of_their_own() -> None:
    result = links(
        [
            found("x.robot.add", an_operation({"type": "boolean"}, required=("CODE", "NAME"))),
            found("x.robot.delete", an_operation({}, required=("CODE",))),
        ]
    )
    assert result["x.robot.add"]["x.robot.delete"]["requestBody"] == {"CODE": "$request.body#/CODE"}


def test_parameters_of_which_some_have_to_be_given() -> None:
    either = [{"required": ["LIST_ID"]}, {"required": ["LIST_CODE"]}]
    own = [{"required": ["ELEMENT_ID"]}, {"required": ["ELEMENT_CODE"]}]

    def an_element(verb: str, *needs: dict[str, Any]) -> Member:
        names = ("LIST_ID", "LIST_CODE", "ELEMENT_ID", "ELEMENT_CODE")
        operation = an_operation(_SCALAR, required=("TYPE",), optional=names)
        operation["requestBody"]["content"]["application/json"]["schema"]["anyOf"] = list(needs)
        return found(f"x.element.{verb}", operation)

    result = links([an_element("add", *either), an_element("delete", *either, *own)])
    assert result["x.element.add"]["x.element.delete"]["requestBody"] == {
        "TYPE": "$request.body#/TYPE",
        "LIST_ID": "$request.body#/LIST_ID",
        "LIST_CODE": "$request.body#/LIST_CODE",
        "ELEMENT_ID": "$response.body#/result",
    }


@pytest.mark.parametrize(
    ("filter_", "field"),
    [
        ({"type": "object"}, "ID"),
        ({"type": "object", "properties": {"ID": {"type": ["integer", "string"]}}}, "ID"),
        ({"type": "object", "properties": {"NAME": {"type": "string"}}}, "ID"),
        # The filter's own spelling goes before that of the records.
        ({"type": "object", "properties": {"id": {"x-b24-source-kind": "list"}}}, "id"),
        ({"type": "object", "additionalProperties": {"type": "object"}}, None),
        ({"type": "object", "properties": {"ID": {"type": "array"}}}, None),
        ({"type": "object", "required": ["ENTITY_ID"]}, None),
        ({"type": "array", "items": {}}, None),
        # PHP's empty map is an empty list.
        ({"anyOf": [{"type": "array", "maxItems": 0}, {"type": "object"}]}, "ID"),
        ({"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Filter"}]}, "id"),
        ({"allOf": [{"$ref": "#/components/schemas/Filter"}, {"type": "object"}]}, "id"),
    ],
)
def test_filters_that_take_an_id(filter_: dict[str, Any], field: str | None) -> None:
    operation = an_operation({"type": "array", "items": _RECORD}, optional=("filter",))
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    schema["properties"]["filter"] = filter_
    own = {"type": "object", "properties": {"id": {"type": "integer"}}}
    result = found("x.deal.list", operation, Filter=own)
    assert result.filter_field == field
    assert result.filter_parameter == ("filter" if field is not None else None)


def test_a_link_spells_the_id_as_the_filter_does() -> None:
    listed = an_operation({"type": "array", "items": _RECORD}, optional=("filter",))
    schema = listed["requestBody"]["content"]["application/json"]["schema"]
    schema["properties"]["filter"] = {"type": "object", "properties": {"id": {}}}
    result = links([found("x.deal.add", an_operation(_SCALAR)), found("x.deal.list", listed)])
    body = result["x.deal.add"]["x.deal.list"]["requestBody"]
    assert body == {"filter": {"id": "$response.body#/result"}}


_DEAL: dict[str, Any] = {"$ref": "#/components/schemas/Deal"}
_MORE: dict[str, Any] = {"type": "object", "properties": {"NAME": {"type": "string"}}}
_EMPTY: dict[str, Any] = {"type": "array", "items": {}, "maxItems": 0}


@pytest.mark.parametrize(
    "result",
    [
        _DEAL,
        {"anyOf": [{"$ref": "#/components/schemas/Either"}, {"type": "null"}]},
        {"allOf": [_DEAL, _MORE]},
        {"anyOf": [{"allOf": [_DEAL, _MORE]}, {"type": "boolean"}]},
        {"oneOf": [_MORE, _RECORD]},
    ],
)
def test_a_record_is_found_however_it_is_written(result: dict[str, Any]) -> None:
    operation = an_operation(result, required=("id",))
    member_ = found("x.deal.get", operation, Deal=_RECORD, Either={"anyOf": [_DEAL, _EMPTY]})
    assert (member_.record_place, member_.id_field) == ("/result", "ID")


@pytest.mark.parametrize(
    "result",
    [
        {"type": "object", "properties": {"deals": {"type": "array", "items": _DEAL}}},
        {
            "anyOf": [
                _EMPTY,
                {"type": "object", "properties": {"deals": {"type": "array", "items": _DEAL}}},
            ]
        },
        {"allOf": [_MORE, {"$ref": "#/components/schemas/Deals"}]},
    ],
)
def test_records_of_a_list_are_found_however_they_are_written(result: dict[str, Any]) -> None:
    operation = an_operation(result)
    operation["x-b24-pagination"] = {"items": "/result/deals"}
    deals = {"type": "object", "properties": {"deals": {"type": "array", "items": _DEAL}}}
    assert found("x.deal.list", operation, Deal=_RECORD, Deals=deals).id_place == (
        "/result/deals/0/ID"
    )


def test_parameters_of_all_alternatives_of_a_request() -> None:
    """``vote.AttachedVote.get`` takes an id, a signed id, or three names together."""
    operation = an_operation(_RECORD)
    media = operation["requestBody"]["content"]["application/json"]
    media["schema"] = {
        "anyOf": [
            {"type": "object", "required": ["id", "x"], "properties": {"id": {}, "x": {}}},
            {"type": "object", "required": ["code", "x"], "properties": {"code": {}, "x": {}}},
        ]
    }
    result = found("x.vote.get", operation)
    assert result.parameters == ("x", "id", "code")
    assert result.required == ("x",)
    assert result.id_parameter == "id"


def test_no_link_that_does_not_say_which_record() -> None:
    assert not links(
        [
            found("x.link.add", an_operation({"type": "boolean"}, required=("fields",))),
            found("x.link.delete", an_operation({}, required=("id",))),
            found("y.link.add", an_operation(_SCALAR)),
            found("y.link.delete", an_operation({}, required=("fields",))),
        ]
    )


def test_members_of_a_document() -> None:
    document = {
        "components": {"schemas": {}},
        "paths": {
            "/x.deal.add": {"post": an_operation(_SCALAR)},
            "/x.deal.fields": {"post": an_operation({})},
        },
    }
    assert [each.name for each in members(document)] == ["x.deal.add"]


def part(method: Method) -> RenderedFragment:
    made = render(correct(method_fragment(method, facts(method), PLAIN), Overlay()))
    return RenderedFragment.from_json(made.to_json())


def test_events_belong_to_no_family() -> None:
    """``CATALOG.PRODUCT.ON.ADD`` is called by the portal, with a body that looks like a call."""
    event = event_fragment(an_event("x.deal.on.add"), facts(), PLAIN)
    assert render(correct(event, Overlay())).member is None


def test_links_are_written_into_the_document() -> None:
    an_id = a_field("id", "integer", required=True)
    parts = [
        part(a_method("x.deal.add", response=[a_field("result", "integer")])),
        part(a_method("x.deal.delete", request=request(an_id))),
        part(a_method("y.deal.get", request=request(an_id))),
        part(a_method("y.deal.fields")),
    ]
    resolve_links(parts)
    published = yaml.safe_load("".join(compose(head(OPENAPI, parts, {}, PLAIN), parts)))
    assert "x-b24-links" in published["paths"]["/x.deal.add"]["post"]["responses"]["200"]
    document = with_links(published)
    linked = {
        path: item["post"]["responses"]["200"].get("links")
        for path, item in document["paths"].items()
    }
    assert linked == {
        "/x.deal.add": {
            "x.deal.delete": {
                "operationId": "x.deal.delete",
                "requestBody": {"id": "$response.body#/result"},
            }
        },
        "/x.deal.delete": None,
        "/y.deal.get": None,
        "/y.deal.fields": None,
    }
