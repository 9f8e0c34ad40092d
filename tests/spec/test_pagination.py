"""How a method pages, told from its facts."""

from __future__ import annotations

from typing import Any

import pytest
from tests.spec.facts import a_field, a_method, answered, request, sent

from bitrix24_openapi.extract.model import Field, Structure, Version
from bitrix24_openapi.spec.pagination import pagination

LIST = a_field("result", "array")
START = a_field("start", "integer")
BY_ID = a_field("templates", "object", inner=Structure(map_of=a_field("", "object")))
TOTAL = a_field("total", "integer")


def holding(*names: str) -> Field:
    return a_field(
        "result", "object", inner=Structure(tuple(a_field(n, "object[]") for n in names))
    )


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
                "next": "/next",
            },
        ),
        # a total without a documented start: short lists are answered whole
        ("catalog.price.list", [], [holding("prices"), TOTAL], None),
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
                "next": "/next",
            },
        ),
        # items under their ids
        (
            "documentgenerator.template.list",
            [START],
            [a_field("result", "object", inner=Structure((BY_ID,)))],
            {
                "style": "start",
                "items": "/result/templates",
                "inputs": {"start": "/start"},
                "page_size": 50,
                "next": "/next",
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


def rest_3(name: str, request_: Field, *members: Field) -> dict[str, Any] | None:
    result = a_field("result", "object", inner=Structure((a_field("items", "array"), *members)))
    method = a_method(name, version=Version.V3, request=request(request_), response=[result])
    return pagination(method)


def inside(name: str, *fields: Field) -> Field:
    return a_field(name, "object", inner=Structure(fields))


PAGE, OFFSET = a_field("page", "integer"), a_field("offset", "integer")
LIMIT = a_field("limit", "integer", default=25)
MORE, CURSOR = a_field("hasMore", "boolean"), a_field("afterCursor", "object")


@pytest.mark.parametrize(
    ("given", "answers", "expected"),
    [
        # an offset needs no limit beside it
        (
            [PAGE, LIMIT, OFFSET],
            [],
            {
                "style": "offset",
                "items": "/result/items",
                "inputs": {
                    "page": "/pagination/page",
                    "limit": "/pagination/limit",
                    "offset": "/pagination/offset",
                },
                "page_size": 25,
            },
        ),
        # nobody says how long a page is
        (
            [PAGE, a_field("limit", "integer")],
            [],
            {
                "style": "page",
                "items": "/result/items",
                "inputs": {"page": "/pagination/page", "limit": "/pagination/limit"},
            },
        ),
        # what the answer has goes back as it came
        (
            [LIMIT, CURSOR],
            [MORE, CURSOR],
            {
                "style": "token",
                "items": "/result/items",
                "inputs": {"token": "/pagination/afterCursor", "limit": "/pagination/limit"},
                "page_size": 25,
                "more": "/result/hasMore",
                "next": "/result/afterCursor",
            },
        ),
        (
            [CURSOR],
            [a_field("nextCursor", "object")],
            {
                "style": "token",
                "items": "/result/items",
                "inputs": {"token": "/pagination/afterCursor"},
                "next": "/result/nextCursor",
            },
        ),
        # one page and no way to the next one
        ([LIMIT], [MORE], None),
        ([LIMIT, CURSOR], [MORE], None),
    ],
)
def test_rest_3_pages_by_an_object(
    given: list[Field], answers: list[Field], expected: dict[str, Any] | None
) -> None:
    assert rest_3("note.collection.list", inside("pagination", *given), *answers) == expected


@pytest.mark.parametrize(
    ("field", "key"),
    [(a_field("field"), "id"), (a_field("field", default="timestampX"), "timestampX")],
)
def test_rest_3_tails_by_a_cursor(field: Field, key: str) -> None:
    cursor = inside("cursor", field, a_field("value", "integer"))
    assert rest_3("main.eventlog.tail", cursor) == {
        "style": "cursor",
        "items": "/result/items",
        "inputs": {"field": "/cursor/field", "value": "/cursor/value"},
        "key": key,
    }


def test_a_page_size_is_a_documented_number() -> None:
    limits = [a_field("LIMIT", "integer", default=each) for each in (10, "many", True)]
    sizes = [
        pagination(a_method("im.x.list", request=request(OFFSET, limit), response=[LIST]))
        for limit in limits
    ]
    assert [each and each.get("page_size") for each in sizes] == [10, None, None]


def test_a_queue_is_confirmed_by_reading_on() -> None:
    answer = inside("result", a_field("events", "array"), a_field("nextOffset", "integer"))
    method = a_method("im.v2.Event.get", request=request(OFFSET), response=[answer])
    assert pagination(method) == {
        "style": "token",
        "items": "/result/events",
        "inputs": {"token": "/offset"},
        "next": "/result/nextOffset",
        "confirms": True,
    }


@pytest.mark.parametrize(
    ("holder", "style", "inputs"),
    [
        (
            inside("params", a_field("limit", "integer"), a_field("offset", "integer")),
            "offset",
            {"offset": "/params/offset", "limit": "/params/limit"},
        ),
        (
            inside("PARAMS", inside("NAV_PARAMS", a_field("nPageSize"), a_field("iNumPage"))),
            "page",
            {"page": "/PARAMS/NAV_PARAMS/iNumPage", "limit": "/PARAMS/NAV_PARAMS/nPageSize"},
        ),
        (inside("NAV_PARAMS", a_field("iNumPage")), "page", {"page": "/NAV_PARAMS/iNumPage"}),
    ],
)
def test_paging_among_other_parameters(holder: Field, style: str, inputs: dict[str, str]) -> None:
    method = a_method("landing.site.getList", request=request(holder), response=[LIST])
    found = pagination(method)
    assert found is not None
    assert (found["style"], found["inputs"]) == (style, inputs)


@pytest.mark.parametrize(
    ("total", "parameters", "paged"),
    [(2, ["filter"], True), (2, [], False), (0, ["filter"], False)],
    ids=["goes by start", "a short list", "more items than the total"],
)
def test_code_that_goes_by_start_tells_of_pages(
    total: int, parameters: list[str], paged: bool
) -> None:
    method = a_method(
        "crm.status.list",
        request=request(*(a_field(name, "object") for name in parameters)),
        response=[LIST, TOTAL],
        literals=[sent({"start": 0}, "crm.status.list", "js")],
        responses=[answered({"result": [{"ID": 1}, {"ID": 2}], "total": total})],
    )
    assert (pagination(method) is not None) is paged


def test_a_flag_that_tells_of_more_pages() -> None:
    members = [a_field(name, "boolean") for name in ("hasMorePages", "hasMore")]
    answer = inside("result", a_field("items", "array"), *members)
    method = a_method("im.recent.list", request=request(OFFSET), response=[answer])
    found = pagination(method)
    assert found is not None
    assert found["more"] == "/result/hasMore"


def test_examples_tell_where_the_items_are() -> None:
    method = a_method(
        "crm.item.list",
        request=request(START),
        responses=[answered({"result": {"a/b": [{"id": 1}]}, "total": 1})],
    )
    paging = pagination(method)
    assert paging is not None
    assert (paging["items"], paging["total"]) == ("/result/a~1b", "/total")
