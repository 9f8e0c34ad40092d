"""Operations → methods: parameters, results, paging, and what may be repeated."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bitrix24_openapi.client.plan.methods import Methods
from bitrix24_openapi.client.plan.model import (
    ANY,
    Error,
    ListOf,
    Method,
    Nested,
    Scalar,
    Version,
)
from bitrix24_openapi.client.plan.paging import pagination
from bitrix24_openapi.client.source import Code
from bitrix24_openapi.client.write_methods import _signature

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
        "params": "params",
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


KEY = {"name": "Idempotency-Key", "in": "header", "schema": TEXT}


@pytest.mark.parametrize(
    ("safe", "parameters", "key"), [(False, [KEY], True), (False, [], False), (True, [KEY], False)]
)
def test_writes_of_rest_3_take_a_key(safe: bool, parameters: list[Any], key: bool) -> None:
    given = {**operation("x.y", parameters=parameters), "x-b24-safe": safe}
    found = planned(given, "v3")
    assert (found.safe, found.idempotent) == (safe, key)


def test_lists_give_rows() -> None:
    paging = {"style": "start", "items": "/result/things", "inputs": {"start": "/start"}}
    rows = {"type": "array", "items": of(ID=NUMBER)}
    found = planned(operation("x.list", None, of(things=rows), **{"x-b24-pagination": paging}))
    assert found.result == Nested("XListResponseResultThingsItem")
    assert found.pagination == "Pagination(items=('result', 'things'))"


# --- paging --------------------------------------------------------------------------------------

START = {"style": "start", "items": "/result", "inputs": {"start": "/start"}, "page_size": 50}
BY_ID = {"filter": "/filter/ID", "order": "/order/ID", "select": "/select"}
OFFSET = {"style": "offset", "items": "/result", "inputs": {"offset": "/OFFSET", "limit": "/LIMIT"}}
PAGE = {"style": "page", "items": "/result/items", "inputs": {"page": "/pagination/page",
        "limit": "/pagination/limit"}, "page_size": 50}  # fmt: skip
TOKEN = {"style": "token", "items": "/result/items", "inputs": {"token": "/cursor"},
         "more": "/result/hasMore", "next": "/result/next"}  # fmt: skip
TAIL = {"style": "cursor", "items": "/result/items", "inputs": {"field": "/cursor/field",
        "value": "/cursor/value", "order": "/cursor/order", "limit": "/cursor/limit"}}  # fmt: skip

PAGING: list[tuple[str, dict[str, Any], str]] = [
    ("plain", START, "Pagination()"),
    ("rows with ids", {**START, "id_field": "ID"}, "Pagination(id_field='ID')"),
    ("by id", {**START, "id_field": "ID", "by_id": BY_ID},
     "Pagination(id_field='ID', by_id=ById())"),
    ("by id without select", {**START, "id_field": "ID", "by_id": {"filter": "/filter/ID",
     "order": "/order/ID"}}, "Pagination(id_field='ID', by_id=ById())"),
    ("by id, other case", {**START, "id_field": "id", "by_id": {"filter": "/filter/id",
     "order": "/order/id", "select": "/select"}},
     "Pagination(id_field='id', by_id=ById(field='id', order={'order': {'id': 'ASC'}}))"),
    ("by another name in the filter", {**START, "id_field": "id", "by_id": BY_ID},
     "Pagination(id_field='id', by_id=ById(row='id'))"),
    ("by another name in the order", {**START, "id_field": "id", "by_id": {
     "filter": "/filter/id", "order": "/order/ID"}},
     "Pagination(id_field='id', by_id=ById(field='id'))"),
    ("capitals", {**START, "inputs": {"start": "/START"}, "id_field": "ID", "by_id": {
     "filter": "/FILTER/ID", "order": "/ORDER/ID", "select": "/SELECT"}},
     "Pagination(cursor=('START',), id_field='ID', by_id=ById(filter='FILTER', "
     "order={'ORDER': {'ID': 'ASC'}}, select='SELECT'))"),
    ("size of pages unknown", OFFSET,
     "Pagination(style=\"offset\", cursor=('OFFSET',), limit=('LIMIT',), page_size=1)"),
    ("size of pages known", {**OFFSET, "page_size": 20},
     "Pagination(style=\"offset\", cursor=('OFFSET',), limit=('LIMIT',), page_size=20)"),
    ("inside objects", {**PAGE, "id_field": "id"},
     "Pagination(style=\"page\", items=('result', 'items'), cursor=('pagination', 'page'), "
     "limit=('pagination', 'limit'), id_field='id')"),
    ("by token", {**TOKEN, "page_size": 50, "id_field": "id"},
     "Pagination(style=\"token\", items=('result', 'items'), cursor=('cursor',), "
     "next=('result', 'next'), more=('result', 'hasMore'), id_field='id')"),
    ("after the last row", {**TAIL, "id_field": "id"},
     "Pagination(style=\"after\", items=('result', 'items'), cursor=('cursor', 'value'), "
     "limit=('cursor', 'limit'), page_size=1, id_field='id', "
     "fixed={'cursor': {'field': 'id', 'order': 'ASC'}})"),
    ("slashes in names", {**START, "items": "/result/a~1b"},
     "Pagination(items=('result', 'a/b'))"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "code"), [row[1:] for row in PAGING], ids=[row[0] for row in PAGING]
)
def test_paging(said: dict[str, Any], code: str) -> None:
    assert pagination(said) == code


def test_a_list_of_lists_is_one() -> None:
    found = planned(operation("x.y", None, {"type": "array", "items": {"type": "array"}}))
    assert found.result == ListOf(ListOf(ANY))


def test_keywords_of_the_package_give_way_to_documented_parameters() -> None:
    """``extra`` of the documentation is ``extra=``; what the package has for it is ``extra_=``."""
    names = ("extra", "extra_", "idempotency_key", "params")
    made = request(of(**dict.fromkeys(names, TEXT)))
    made = replace(made, version="v3", idempotent=True)
    types = dict.fromkeys(names, Code("str"))
    assert [each.partition(":")[0] for each in list(_signature(made, types))[2:]] == [
        *names,
        "extra__",
        "idempotency_key_",
    ]
