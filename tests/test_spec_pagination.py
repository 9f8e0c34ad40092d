"""How a method pages, told from its facts."""

from __future__ import annotations

from typing import Any

import pytest
from tests.spec_facts import a_field, a_method, answered, request

from bitrix24_openapi.extract.model import Field, Structure, Version
from bitrix24_openapi.spec.pagination import pagination

LIST = a_field("result", "array")
START = a_field("start", "integer")
BY_ID = a_field("templates", "object", inner=Structure(map_of=a_field("", "object")))
TOTAL = a_field("total", "integer")


def holding(*names: str) -> Field:
    return a_field("result", "object", inner=Structure([a_field(n, "object[]") for n in names]))


@pytest.mark.parametrize(
    ("name", "inputs", "outputs", "expected"),
    [
        (
            "crm.deal.list",
            [START],
            [LIST, TOTAL, a_field("next", "integer")],
            {
                "style": "start",
                "items": "/result",
                "inputs": {"start": "/start"},
                "page_size": 50,
                "total": "/total",
                "next": "/next",
            },
        ),
        (
            "tasks.task.list",
            [a_field("START", "integer")],
            [holding("tasks")],
            {
                "style": "start",
                "items": "/result/tasks",
                "inputs": {"start": "/START"},
                "page_size": 50,
            },
        ),
        # a total without a documented start
        (
            "catalog.price.list",
            [],
            [holding("prices"), TOTAL],
            {
                "style": "start",
                "items": "/result/prices",
                "inputs": {"start": "/start"},
                "page_size": 50,
                "total": "/total",
            },
        ),
        (
            "im.recent.list",
            [a_field("OFFSET", "integer"), a_field("LIMIT", "integer")],
            [holding("items")],
            {
                "style": "offset",
                "items": "/result/items",
                "inputs": {"offset": "/OFFSET", "limit": "/LIMIT"},
            },
        ),
        # the method's own noun before any other list
        (
            "sale.order.list",
            [START],
            [holding("statuses", "orders")],
            {
                "style": "start",
                "items": "/result/orders",
                "inputs": {"start": "/start"},
                "page_size": 50,
            },
        ),
        # items under their ids
        (
            "documentgenerator.template.list",
            [START],
            [a_field("result", "object", inner=Structure([BY_ID]))],
            {
                "style": "start",
                "items": "/result/templates",
                "inputs": {"start": "/start"},
                "page_size": 50,
            },
        ),
        (
            "im.search.user.list",
            [a_field("OFFSET", "integer")],
            [a_field("result", "object", inner=Structure(map_of=a_field("", "object")))],
            {"style": "offset", "items": "/result", "inputs": {"offset": "/OFFSET"}},
        ),
        # a start that counts numbers
        ("documentgenerator.numerator.add", [START], [a_field("result", "object")], None),
        # a list that has no pages
        ("crm.deal.productrows.get", [a_field("id", "integer")], [LIST], None),
    ],
)
def test_classic(
    name: str, inputs: list[Field], outputs: list[Field], expected: dict[str, Any] | None
) -> None:
    method = a_method(name, request=request(*inputs), response=outputs)
    assert pagination(method) == expected


def test_rest_3_pages_by_an_object() -> None:
    inside = Structure([a_field("page", "integer"), a_field("limit", "integer")])
    method = a_method(
        "note.collection.list",
        version=Version.V3,
        request=request(a_field("pagination", "object", inner=inside)),
        response=[holding("items")],
    )
    assert pagination(method) == {
        "style": "page",
        "items": "/result/items",
        "inputs": {"page": "/pagination/page", "limit": "/pagination/limit"},
    }


def test_rest_3_tails_by_a_cursor() -> None:
    inside = Structure([a_field("field"), a_field("value", "integer")])
    method = a_method(
        "main.eventlog.tail",
        version=Version.V3,
        request=request(a_field("cursor", "object", inner=inside)),
        response=[holding("items")],
    )
    paging = pagination(method)
    assert paging is not None
    assert (paging["style"], paging["inputs"]["value"]) == ("cursor", "/cursor/value")


def test_examples_tell_where_the_items_are() -> None:
    method = a_method(
        "crm.item.list",
        request=request(START),
        responses=[answered({"result": {"a/b": [{"id": 1}]}, "total": 1})],
    )
    paging = pagination(method)
    assert paging is not None
    assert (paging["items"], paging["total"]) == ("/result/a~1b", "/total")
