"""Parameters against the spec, and what a developer is told."""

from __future__ import annotations

from typing import Any

import pytest

from .core import FORM, V3_VALIDATION, body, call, error, note, operation, portal, reason, small

GET = {
    "type": "object",
    "properties": {"id": {"type": "integer", "x-b24-aliases": ["ID"]}},
    "anyOf": [{"required": ["id"]}, {"required": ["ID"]}],
}
ADD = {
    "type": "object",
    "required": ["fields"],
    "properties": {
        "fields": {
            "type": "object",
            "required": ["title"],
            "properties": {
                "title": {"type": "string"},
                "price": {"type": "number"},
                "open": {"type": "string", "enum": ["Y", "N"]},
                "tags": {"type": "array", "items": {"type": "string"}},
            },
        }
    },
}
ITEM = {
    "type": "object",
    "properties": {"TASKID": {"type": "integer"}, "ITEMID": {"type": "integer"}},
    "required": ["TASKID", "ITEMID"],
}
LIST = {
    "anyOf": [
        {
            "type": "object",
            "properties": {
                "TASKID": {"type": "integer"},
                "ORDER": {"type": "object"},
                "FILTER": {"type": "object"},
            },
        },
        {"type": "array", "items": {}},
    ]
}
METHODS = {
    "task.list": operation(LIST),
    "deal.get": operation(GET),
    "deal.add": operation(ADD),
    "task.item": operation(ITEM, positional=True),
    "free": operation(),
}


def seen(method: str, params: Any, **more: Any) -> Any:
    """The parameters that an answerer gets."""
    mock = small(METHODS, **{k: more.pop(k) for k in ("strict", "validate") if k in more})
    got: list[Any] = []

    class Spy:
        def answer(self, call: Any) -> None:
            got.append(call.params)

    mock.add_answerer(Spy())
    response = call(mock, method, params, **more)
    assert response.status == 200, (response.body, response.headers)
    return got[0]


@pytest.mark.parametrize(
    ("method", "sent", "understood"),
    [
        ("deal.get", {"id": 5}, {"id": 5}),
        ("deal.get", {"ID": 5}, {"id": 5}),
        ("deal.get", {"Id": 5}, {"id": 5}),
        ("deal.get", {"id": "5"}, {"id": 5}),
        ("deal.get", {"ID": 6, "id": 5}, {"id": 5}),
        ("deal.get", {"id": 5, "unknown": "5"}, {"id": 5, "unknown": "5"}),
        ("deal.add", {"FIELDS": {"title": "a"}}, {"fields": {"title": "a"}}),
        ("deal.add", {"fields": {"title": 5}}, {"fields": {"title": "5"}}),
        (
            "deal.add",
            {"fields": {"title": "a", "TITLE": "b"}},
            {"fields": {"title": "a", "TITLE": "b"}},
        ),
        ("task.item", {"TASKID": 1, "ITEMID": 2}, {"TASKID": 1, "ITEMID": 2}),
        ("task.item", {"ITEMID": 2, "TASKID": 1}, {"ITEMID": 2, "TASKID": 1}),
        ("task.item", [1, "2"], {"TASKID": 1, "ITEMID": 2}),
        ("task.item", {"0": 1, "1": 2}, {"TASKID": 1, "ITEMID": 2}),
        ("free", {"anything": [1]}, {"anything": [1]}),
        ("free", [1, 2], {}),
        (
            "task.list",
            [{"ID": "desc"}, {">ID": 5}],
            {"ORDER": {"ID": "desc"}, "FILTER": {">ID": 5}},
        ),
        ("task.list", ["5", {}], {"TASKID": 5, "ORDER": {}}),
        ("task.list", [1, {}, {}, {}], {"TASKID": 1, "ORDER": {}, "FILTER": {}, "3": {}}),
    ],
)
def test_what_is_understood(method: str, sent: Any, understood: Any) -> None:
    assert seen(method, sent) == understood


@pytest.mark.parametrize(
    ("method", "sent", "understood"),
    [
        ("deal.get", b"id=5", {"id": 5}),
        ("deal.get", b"ID=5", {"id": 5}),
        (
            "deal.add",
            b"fields[title]=5&fields[price]=1.5&fields[tags][]=a&fields[tags][]=b",
            {"fields": {"title": "5", "price": 1.5, "tags": ["a", "b"]}},
        ),
        ("task.item", b"0=1&1=2", {"TASKID": 1, "ITEMID": 2}),
    ],
)
def test_forms_are_text_and_understood(method: str, sent: bytes, understood: Any) -> None:
    assert seen(method, sent, headers=FORM) == understood
    assert seen(method, sent, headers=FORM, strict=method == "deal.add") == understood


def test_what_was_forgiven_is_noted() -> None:
    mock = small(METHODS)
    assert note(call(mock, "deal.get", {"id": 5})) == ""
    assert note(call(mock, "deal.get", {"id": "5"})) == "id: '5' interpreted as 5"
    assert note(call(mock, "deal.get", {"Id": 5})) == "Id interpreted as id"
    assert note(call(mock, "deal.get", b"id=5", headers=FORM)) == ""


@pytest.mark.parametrize("sent", [{"id": "5"}, {"Id": 5}, {"id": True}, {"id": 5.5}])
def test_strict_portals_forgive_nothing(sent: dict[str, Any]) -> None:
    assert call(small(METHODS, strict=True), "deal.get", sent).status == 400


def test_strict_portals_take_documented_aliases() -> None:
    assert call(small(METHODS, strict=True), "deal.get", {"ID": 5}).status == 200


@pytest.mark.parametrize(
    ("method", "sent", "message", "why"),
    [
        ("deal.get", {}, "Could not find value for parameter {id}", "id or ID is required"),
        (
            "deal.get",
            {"id": "five"},
            "Invalid value {five} to match with parameter {id}. Should be value of type int.",
            'id: "five" is not of type "integer"',
        ),
        (
            "deal.get",
            {"id": {"a": 1}},
            "Invalid value {...} to match with parameter {id}. Should be value of type int.",
            "id: ",
        ),
        ("deal.add", {}, "Could not find value for parameter {fields}", "fields is required"),
        (
            "deal.add",
            {"fields": {}},
            "Could not find value for parameter {fields.title}",
            "fields.title is required",
        ),
        (
            "deal.add",
            {"fields": {"title": "a", "open": "maybe"}},
            "Invalid value {maybe} to match with parameter {fields.open}.",
            "fields.open: ",
        ),
        (
            "task.item",
            {"TASKID": 5},
            "Could not find value for parameter {ITEMID}",
            "ITEMID is required",
        ),
    ],
)
def test_refusals_say_what_was_wrong(method: str, sent: Any, message: str, why: str) -> None:
    response = call(small(METHODS), method, sent)
    status, code, said = error(response)
    assert (status, code) == (400, "100")
    assert said.startswith(message)
    assert reason(response).startswith(why)


def test_all_that_is_wrong_is_told_and_what_is_missing_first() -> None:
    response = call(small(METHODS), "deal.add", {"fields": {"price": "x", "tags": "y"}})
    assert reason(response) == (
        'fields.title is required; fields.price: "x" is not of type "number"; '
        'fields.tags: "y" is not of type "array"'
    )
    assert "{fields.title}" in error(response)[2]


def test_a_long_complaint_is_cut_short() -> None:
    response = call(small(METHODS), "deal.get", {"id": "Ж" * 10_000})
    assert len(reason(response)) <= 500
    assert reason(response).isascii()
    assert len(response.body) < 1000


def test_validation_can_be_switched_off() -> None:
    assert call(small(METHODS, validate=False), "deal.get", {}).status == 200


@pytest.mark.parametrize(
    ("sent", "validation"),
    [
        (
            {},
            [{"message": "Required field `fields` is not specified", "field": "fields"}],
        ),
        (
            {"fields": {"price": "1.5"}},
            [
                {"message": "Required field `title` is not specified", "field": "title"},
                {
                    "message": "Field `price` requires data type float for this request",
                    "field": "price",
                },
            ],
        ),
    ],
)
def test_rest_3_names_every_field(sent: Any, validation: list[dict[str, str]]) -> None:
    mock = small({}, v3={"deal.add": operation(ADD)})
    response = call(mock, "deal.add", sent, base="/rest/api/1/code/")
    assert response.status == 400
    found = body(response)["error"]
    assert found["code"] == V3_VALIDATION
    assert found["validation"] == validation


def test_rest_3_forgives_nothing() -> None:
    mock = portal()
    base = "/rest/api/1/code/"
    assert call(mock, "tasks.task.get", {"id": 5}, base=base).status == 200
    assert call(mock, "tasks.task.get", {"id": "x"}, base=base).status == 400
    assert call(mock, "tasks.task.get", {"ID": 5}, base=base).status == 400


def test_json_that_breaks_a_reader_is_refused() -> None:
    deep = b'{"fields":' * 2000 + b"1" + b"}" * 2000
    assert call(small(METHODS), "deal.add", deep).status == 400
