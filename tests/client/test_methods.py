"""Operations → methods: parameters, results, paging, and what may be repeated."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.client.plan.methods import Methods
from bitrix24_openapi.client.plan.model import (
    ANY,
    Error,
    Field,
    ListOf,
    Method,
    Nested,
    Scalar,
    Version,
    View,
)
from bitrix24_openapi.client.plan.paging import pagination
from bitrix24_openapi.openapi.verbs import only_reads

from .documents import operation, parsed

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}


def of(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def planned(given: dict[str, Any], version: Version = "classic", **schemas: Any) -> Method:
    (found,) = Methods(parsed(given, **schemas), version).all()
    return found


def request(body: dict[str, Any], **more: Any) -> Method:
    return planned(operation("x.get", {"$ref": "#/components/schemas/Body"}, **more), Body=body)


# --- parameters ----------------------------------------------------------------------------------


def test_sets_of_parameters_to_choose_from_are_all_offered() -> None:
    """``vote.AttachedVote.get``: by id, by signed id, or by three names together."""
    by_id = {**of(attachId=NUMBER, answerId=NUMBER), "required": ["attachId", "answerId"]}
    by_sign = {**of(attachId=TEXT, signedId=TEXT, answerId=NUMBER), "required": ["answerId"]}
    found = request({"anyOf": [by_id, by_sign]}).parameters
    assert {each.name: (each.required, each.conditional) for each in found} == {
        "attach_id": (False, False),
        "answer_id": (True, False),
        "signed_id": (False, True),
    }


def test_parameters_are_in_snake_case_and_keep_their_wire_names() -> None:
    names = ["ID", "entityTypeId", "from", "params", "self", "filter", "=DELETED", "DELETED"]
    found = request(of(**dict.fromkeys(names, TEXT))).parameters
    assert {each.wire: each.name for each in found} == {
        "ID": "id",
        "entityTypeId": "entity_type_id",
        "from": "from_",
        "params": "params_",
        "self": "self_",
        "filter": "filter",
        "=DELETED": "eq_deleted",
        "DELETED": "deleted",
    }


def test_required_parameters_are_and_either_or_is_not() -> None:
    body = {**of(id=NUMBER, code=TEXT, name=TEXT), "required": ["name"]}
    assert [each.required for each in request(body).parameters] == [False, False, True]
    either = {**of(id=NUMBER, code=TEXT), "anyOf": [{"required": ["id"]}, {"required": ["code"]}]}
    assert [each.required for each in request(either).parameters] == [False, False]


def test_a_body_that_may_be_a_list_is_taken_by_name() -> None:
    body = {"anyOf": [{"$ref": "#/components/schemas/Body"}, {"type": "array", "items": {}}]}
    found = planned(operation("x.get", body), Body=of(id=NUMBER))
    assert [each.wire for each in found.parameters] == ["id"]
    assert not found.by_position


def test_a_body_that_is_a_list_is_one_parameter() -> None:
    body = {"type": "array", "items": {"$ref": "#/components/schemas/Call"}}
    found = planned(operation("batch", body), Call=of(method=TEXT))
    assert found.by_position
    assert [each.name for each in found.parameters] == ["items"]


def test_positions_are_those_of_the_document() -> None:
    found = request(of(b=TEXT, a=TEXT), **{"x-b24-positional": True})
    assert found.positional == ("b", "a")
    assert request(of(b=TEXT, a=TEXT)).positional == ()


def test_errors_are_named_once() -> None:
    error = {"code": "A", "message": "b", "status": None}
    found = request(of(), **{"x-b24-errors": [error, error, {"code": "", "message": "c"}]})
    assert found.errors == (Error("A", "b"), Error("", "c"))


# --- results -------------------------------------------------------------------------------------


def test_of_alternatives_of_answers_the_one_with_a_result_counts() -> None:
    given = operation("x.get", None, {"type": "integer"})
    content = given["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"anyOf": [{"$ref": "#/components/schemas/Error"}, content["schema"]]}
    assert planned(given, Error=of(error=TEXT)).result == Scalar("INTEGER")


def test_an_answer_that_nobody_describes_is_anything() -> None:
    given = operation("x.get")
    given["responses"] = {"200": {"description": "OK"}}
    assert planned(given).result == ANY


def test_rest_3_wraps_items() -> None:
    given = operation("x.get", None, of(item=of(id=NUMBER, name=TEXT)))
    found = planned(given, "v3")
    assert (found.at, found.result) == (("item",), Nested("XGetResponseResultItem"))
    assert planned(given).at == ()


@pytest.mark.parametrize(
    ("name", "parameters", "key"),
    [
        ("x.add", [{"name": "Idempotency-Key", "in": "header", "schema": TEXT}], True),
        ("x.add", [], False),
        ("x.get", [{"name": "Idempotency-Key", "in": "header", "schema": TEXT}], False),
    ],
)
def test_writes_of_rest_3_take_a_key(name: str, parameters: list[Any], key: bool) -> None:
    assert planned(operation(name, parameters=parameters), "v3").idempotent is key


def test_lists_give_rows() -> None:
    paging = {"style": "start", "items": "/result/things", "inputs": {"start": "/start"}}
    rows = {"type": "array", "items": of(ID=NUMBER)}
    found = planned(operation("x.list", None, of(things=rows), **{"x-b24-pagination": paging}))
    assert found.result == Nested("XListResponseResultThingsItem")
    assert found.pagination == "Pagination(items=('result', 'things'), id_field='ID')"


# --- paging --------------------------------------------------------------------------------------

ROW = View("Row", "Row", (Field("id", "ID", Scalar("INTEGER")),))
LOWER = View("Row", "Row", (Field("id", "id", Scalar("INTEGER")),))
FILTERED = {"filter": {"type": "object"}, "order": {"type": "object"}}
START = {"style": "start", "items": "/result", "inputs": {"start": "/start"}, "page_size": 50}
OFFSET = {"style": "offset", "items": "/result", "inputs": {"offset": "/OFFSET", "limit": "/LIMIT"}}
PAGE = {"style": "page", "items": "/result/items", "inputs": {"page": "/pagination/page",
        "limit": "/pagination/limit"}}  # fmt: skip
TOKEN = {"style": "token", "items": "/result/items", "inputs": {"token": "/cursor"},
         "more": "/result/hasMore", "next": "/result/next"}  # fmt: skip
TAIL = {"style": "cursor", "items": "/result/items", "inputs": {"field": "/cursor/field",
        "value": "/cursor/value", "order": "/cursor/order", "limit": "/cursor/limit"}}  # fmt: skip

PAGING: list[tuple[str, dict[str, Any], View | None, dict[str, Any], str]] = [
    ("plain", START, None, {}, "Pagination()"),
    ("rows with ids", START, ROW, {}, "Pagination(id_field='ID')"),
    ("by id", START, ROW, FILTERED, "Pagination(id_field='ID', by_id=ById())"),
    ("by id, other case", START, LOWER, FILTERED,
     "Pagination(id_field='id', by_id=ById(field='id', order={'order': {'id': 'ASC'}}))"),
    ("sorted by one name", START, ROW, {"filter": {}, "order": TEXT},
     "Pagination(id_field='ID')"),
    ("capitals", {**START, "inputs": {"start": "/START"}}, ROW,
     {"FILTER": {}, "ORDER": {"type": "object"}, "SELECT": {}},
     "Pagination(cursor=('START',), id_field='ID', by_id=ById(filter='FILTER', "
     "order={'ORDER': {'ID': 'ASC'}}, select='SELECT'))"),
    ("size of pages unknown", OFFSET, None, {},
     "Pagination(style=\"offset\", cursor=('OFFSET',), limit=('LIMIT',), page_size=1)"),
    ("size of pages by default", OFFSET, None, {"LIMIT": {"default": 20}},
     "Pagination(style=\"offset\", cursor=('OFFSET',), limit=('LIMIT',), page_size=20)"),
    ("inside objects", PAGE, LOWER, {"pagination": of(limit={"default": 50})},
     "Pagination(style=\"page\", items=('result', 'items'), cursor=('pagination', 'page'), "
     "limit=('pagination', 'limit'), id_field='id')"),
    ("by token", {**TOKEN, "page_size": 50}, LOWER, {},
     "Pagination(style=\"token\", items=('result', 'items'), cursor=('cursor',), "
     "next=('result', 'next'), more=('result', 'hasMore'), id_field='id')"),
    ("after the last row", TAIL, LOWER, {},
     "Pagination(style=\"after\", items=('result', 'items'), cursor=('cursor', 'value'), "
     "limit=('cursor', 'limit'), page_size=1, id_field='id', "
     "fixed={'cursor': {'field': 'id', 'order': 'ASC'}})"),
    ("slashes in names", {**START, "items": "/result/a~1b"}, None, {},
     "Pagination(items=('result', 'a/b'))"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "row", "parameters", "code"),
    [row[1:] for row in PAGING],
    ids=[row[0] for row in PAGING],
)
def test_paging(said: dict[str, Any], row: View | None, parameters: Any, code: str) -> None:
    assert pagination(said, row, parameters) == code


# --- what may be repeated ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "reads"),
    [
        ("crm.deal.get", True),
        ("crm.deal.list", True),
        ("catalog.product.getFieldsByFilter", True),
        ("profile", True),
        ("crm.deal.add", False),
        ("event.offline.get", False),
        ("im.notify.read.list", False),
        ("thing.frobnicate", False),
        ("batch", False),
    ],
)
def test_only_reads(name: str, reads: bool) -> None:
    assert only_reads(name) is reads


def test_a_list_of_lists_is_one() -> None:
    found = planned(operation("x.y", None, {"type": "array", "items": {"type": "array"}}))
    assert found.result == ListOf(ListOf(ANY))
