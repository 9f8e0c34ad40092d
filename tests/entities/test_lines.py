"""Which line tells what."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.entities.facts import (
    event,
    field,
    method,
    page,
    rows,
    shared,
    shown,
    with_alternative,
)

from bitrix24_openapi.entities.lines import as_texts, lines_of, sources_text
from bitrix24_openapi.entities.places import place
from bitrix24_openapi.extract.model import (
    ErrorFact,
    Structure,
    Version,
    Wire,
)
from bitrix24_openapi.markdown.model import Source


@pytest.mark.parametrize(
    ("first", "second", "text"), [(3, 3, "3"), (3, 5, "3/5"), (3, 0, "3/"), (0, 5, "/5")]
)
def test_a_place(first: int, second: int, text: str) -> None:
    assert place(first, second) == text


def test_an_entry_of_a_method() -> None:
    holder = with_alternative(
        field("fields", "object", field("TITLE", "string", line=12), line=11),
        field("NAME", line=20, page="p.md"),
    )
    made = method(
        "crm.deal.add",
        holder,
        shown("EXAMPLE", Wire.STRING),
        answer=[
            field("result", "object", map_of=field("", "object", field("X", page="p.md"))),
            rows("items", "array", field("id", line=33), line=30),
        ],
        page="p.md",
    )
    made.twin = Source("p.md", 2)
    made.errors = [
        ErrorFact("NOT_FOUND", "Not found", 400, Source("p.md", 50), twin=Source("p.md", 52)),
        ErrorFact("NOT_FOUND", "Not here", 400, Source("p.md", 51)),
        ErrorFact("", "Access denied", 403, Source("inc.md", 3), only_in_ru=True),
        ErrorFact("", "", 500, Source("p.md", 54)),
    ]
    assert lines_of(page(made)) == {
        "methods": {
            "crm.deal.add": {
                "page": "p.md",
                "line": "1/2",
                "request": {"fields": "11/", "fields.TITLE": "12/", "fields.NAME": "20/"},
                "answer": {
                    "result": "10/",
                    "result.*": "10/",
                    "result.*.X": "10/",
                    "items": "30/",
                    "items.id": "33/",
                },
                "errors": {
                    "NOT_FOUND": ["50/52", "51/"],
                    "Access denied": "/3 inc.md",
                },
            }
        }
    }


def test_types_are_kept_apart() -> None:
    types = shared("t.md#phone", field("VALUE", "string", page="t.md", line=7))
    made = method("crm.x.add", field("PHONE", "phone[]", ref="t.md#phone", line=4), page="p.md")
    found = lines_of(page(made, types=types))
    assert found["methods"]["crm.x.add"]["request"] == {"PHONE": "4/ @t.md#phone"}
    assert found["types"] == {"t.md#phone": {"VALUE": "7/ t.md"}}


def test_versions_and_events_have_sections() -> None:
    told = event("ONCRMDEALADD")
    told.payload = Structure(
        fields=(field("data", "object", field("ID", page=told.page), page=told.page),)
    )
    found = lines_of(page(method("tasks.task.get", version=Version.V3), events=[told]))
    assert list(found) == ["v3", "events"]
    assert found["events"]["ONCRMDEALADD"]["payload"] == {"data": "10/", "data.ID": "10/"}


def test_the_text_is_sorted_and_of_the_first_page() -> None:
    pages: list[dict[str, Any]] = [
        {"methods": {"b": {"line": "1"}, "a": {"line": "2"}}},
        {"methods": {"a": {"line": "3"}}, "events": {"ä": {"line": "4"}}},
    ]
    text = "".join(sources_text(as_texts(each) for each in pages))
    assert json.loads(text) == {
        "format": 1,
        "methods": {"a": {"line": "2"}, "b": {"line": "1"}},
        "v3": {},
        "events": {"ä": {"line": "4"}},
        "types": {},
    }
    assert text.index('"a"') < text.index('"b"')
    assert text.endswith("}\n")
