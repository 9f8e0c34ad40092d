"""Methods and events as a whole: names, rights, errors, pages, notices."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitrix24_openapi.compare.api import Kind, Step, compare, to_json, to_markdown, verdict
from bitrix24_openapi.compare.api.model import Impact, Side
from bitrix24_openapi.compare.api.rules import RULES

from .specs import diff, document, event, operation, record, told, typed

STRING = typed("string")
START = {"style": "start", "inputs": {"start": "/start"}, "page_size": 50, "items": "/result"}


def of_method(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str]]:
    """(kind, impact) of the changes of a method as a whole."""
    found = diff(document({"a.b": operation(**old)}), document({"a.b": operation(**new)}))
    assert all(entry.change.side is Side.METHOD for entry in found.entries)
    return [(entry.change.kind.value, entry.change.impact.value) for entry in found.entries]


def errors(*found: tuple[str, str, int | None]) -> dict[str, Any]:
    keys = ("code", "message", "status")
    return {"x-b24-errors": [dict(zip(keys, each, strict=True)) for each in found]}


def scopes(*ways: list[str]) -> dict[str, Any]:
    return {"security": [{}, *({"oauth2": way} for way in ways)]}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {"deprecated": True}, [("deprecated", "additive")]),
        ({"deprecated": True}, {}, [("reinstated", "documentation")]),
        (
            {"deprecated": True},
            {"deprecated": True, "x-b24-replacement": "a.c"},
            [("replacement", "documentation")],
        ),
        (scopes(["crm"]), scopes(["crm", "sale"]), [("scope-added", "breaking")]),
        (scopes(["crm", "sale"]), scopes(["crm"]), [("scope-removed", "additive")]),
        (scopes(["crm"]), scopes(["crm"], ["sale"]), []),
        (scopes(["crm"], ["sale"]), scopes(["crm"]), [("scope-added", "breaking")]),
        (scopes(["crm"]), scopes(["sale"]), [("scope-added", "breaking")]),
        (scopes(), scopes(), []),
        (errors(), errors(("E", "m", 400)), [("error-added", "additive")]),
        (errors(("E", "m", 400)), errors(), [("error-removed", "documentation")]),
        (errors(("E", "m", 400)), errors(("E", "n", 400)), [("error-changed", "documentation")]),
        (errors(("E", "m", 400)), errors(("E", "m", 403)), [("error-changed", "documentation")]),
        ({}, {"x-b24-pagination": START}, [("paging-added", "additive")]),
        ({"x-b24-pagination": START}, {}, [("paging-removed", "breaking")]),
        # What follows from the schemas is compared there.
        (
            {"x-b24-pagination": {**START, "id_field": "ID"}},
            {"x-b24-pagination": {**START, "by_id": {"filter": "/filter/id"}}},
            [],
        ),
        (
            {"x-b24-pagination": START},
            {"x-b24-pagination": {**START, "total": "/total"}},
            [("paging-added", "additive")],
        ),
        (
            {"x-b24-pagination": START},
            {"x-b24-pagination": {**START, "items": "/result/items"}},
            [("paging-changed", "breaking")],
        ),
        ({}, {"x-b24-positional": True}, [("order-matters", "breaking")]),
        ({"x-b24-positional": True}, {}, [("order-free", "additive")]),
        ({"summary": "A"}, {"summary": "B"}, [("title", "documentation")]),
        ({"description": "A"}, {"description": "B"}, [("words", "documentation")]),
        ({"tags": ["A"]}, {"tags": ["B"]}, [("section", "documentation")]),
        ({"x-b24-source": "a.md"}, {"x-b24-source": "b.md"}, [("page", "documentation")]),
    ],
)
def test_a_method_as_a_whole(
    old: dict[str, Any], new: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    assert of_method(old, new) == expected


def with_examples(place: str, value: object) -> dict[str, Any]:
    found = operation(record(x=STRING))
    body = found["requestBody"] if place == "request" else found["responses"]["200"]
    body["content"]["application/json"]["examples"] = {"one": {"value": value}}
    return document({"a.b": found})


@pytest.mark.parametrize("place", ["request", "response"])
def test_examples(place: str) -> None:
    old, new = with_examples(place, {"x": "1"}), with_examples(place, {"x": "2"})
    assert told(diff(old, new)) == [("method", "examples", place, "documentation")]


def test_scopes_of_old_documents_without_security() -> None:
    assert of_method({"x-b24-scopes": ["crm"]}, {"x-b24-scopes": ["crm", "sale"]}) == [
        ("scope-added", "breaking")
    ]


def test_methods_come_and_go() -> None:
    old = document({"a.b": operation(), "c.d": operation(deprecated=True)})
    new = document({"a.b": operation(), "e.f": operation(**{"x-b24-source": "other.md"})})
    found = diff(old, new)
    assert [(e.subject.name, e.change.kind, e.change.before) for e in found.entries] == [
        ("c.d", Kind.REMOVED, "it was deprecated"),
        ("e.f", Kind.ADDED, None),
    ]
    assert verdict(found) == "major: 1 breaking, 1 additive; methods: 1 added, 1 removed"


def test_a_name_on_the_same_page_is_renamed() -> None:
    found = diff(document({"a.b": operation()}), document({"a.c": operation()}))
    [entry] = found.entries
    assert (entry.change.kind, entry.change.before, entry.subject.name) == (
        Kind.RENAMED, "a.b", "a.c",
    )  # fmt: skip
    assert entry.change.impact is Impact.BREAKING


def test_a_page_of_many_methods_tells_nothing_of_names() -> None:
    old = document({"a.b": operation(), "a.c": operation()})
    new = document({"a.d": operation(), "a.e": operation()})
    assert {e.change.kind for e in diff(old, new).entries} == {Kind.REMOVED, Kind.ADDED}


def test_letter_case_of_a_name_is_documentation() -> None:
    old, new = operation(record(x=STRING)), operation(record(x=typed("integer")))
    found = diff(document({"a.getlist": old}), document({"a.getList": new}))
    assert told(found) == [
        ("request", "type-changed", "x", "breaking"),
        ("method", "recased", "", "documentation"),
    ]


def test_events() -> None:
    old = document(events={"ON_A": event(record(x=STRING)), "ON_B": event(record())})
    new = document(
        events={"ON_A": event(record()), "ON_C": event(record(), **{"x-b24-source": "c"})}
    )
    assert [(e.subject.group, e.subject.name, e.change.kind) for e in diff(old, new).entries] == [
        ("events", "ON_A", Kind.MEMBERS_UNDESCRIBED),
        ("events", "ON_B", Kind.REMOVED),
        ("events", "ON_C", Kind.ADDED),
    ]


def test_order_of_positional_parameters() -> None:
    def positional(*names: str) -> dict[str, Any]:
        schema = record(**dict.fromkeys(names, STRING))
        return document({"a.b": operation(schema, **{"x-b24-positional": True})})

    assert ("method", "order-changed", "", "breaking") in told(
        diff(positional("x", "y"), positional("y", "x"))
    )
    assert told(diff(positional("x", "y"), positional("x", "y", "z"))) == [
        ("request", "member-added", "z", "additive")
    ]


UNFINISHED = {"x-b24-unfinished": True}


def test_an_unfinished_page_promised_nothing() -> None:
    old = document({"a.b": operation(record(x=STRING, y=STRING), **UNFINISHED)})
    new = document({"a.b": operation(record(("x",), x=STRING))})
    found = diff(old, new)
    assert told(found) == [
        ("request", "required", "x", "additive"),
        ("request", "member-removed", "y", "additive"),
    ]
    assert all(entry.change.unpromised for entry in found.entries)
    assert "Pages that were unfinished" in to_markdown(found)


def test_a_page_that_becomes_unfinished_keeps_its_promise() -> None:
    old = document({"a.b": operation(record(x=STRING))})
    new = document({"a.b": operation(record(y=STRING), **UNFINISHED)})
    assert diff(old, new).step is Step.MAJOR


def test_a_method_that_disappears_breaks_even_if_it_was_unfinished() -> None:
    old = document({"a.b": operation(**UNFINISHED), "c.d": operation()})
    assert diff(old, document({"c.d": operation()})).step is Step.MAJOR


def test_documents_are_compared_by_their_names() -> None:
    one, two = document({"a.b": operation()}), document({"c.d": operation()})
    found = compare({"openapi.yaml": one}, {"openapi.yaml": one, "openapi-v3.yaml": two})
    assert [(e.subject.document, e.subject.name, e.change.kind) for e in found.entries] == [
        ("openapi-v3.yaml", "c.d", Kind.ADDED)
    ]
    assert "## REST 3.0: `CRM`" in to_markdown(found)


def test_every_kind_has_a_rule() -> None:
    assert set(RULES) == set(Kind)
    assert all(rule.label and rule.why for rule in RULES.values())
    assert {rule.shows for rule in RULES.values()} == {"", "before", "after", "both"}


def test_json_tells_everything() -> None:
    old = document({"a.b": operation(record(x=STRING))})
    new = document({"a.b": operation(record(x=typed("integer")))})
    value = json.loads(to_json(diff(old, new)))
    assert value["step"] == "major"
    assert value["counts"] == {"breaking": 1, "additive": 0, "documentation": 0}
    assert value["changes"] == [
        {
            "document": "openapi.yaml",
            "group": "methods",
            "name": "a.b",
            "section": "CRM",
            "kind": "type-changed",
            "side": "request",
            "impact": "breaking",
            "where": "x",
            "before": "string",
            "after": "integer",
        }
    ]


def test_markdown_reads_like_a_changelog() -> None:
    three = {f"a.{name}": operation(record(x=STRING)) for name in "bcd"}
    changed = {f"a.{name}": operation(record(x=STRING, y=STRING)) for name in "bcd"}
    found = diff(
        document({**three, "a.old": operation(**{"x-b24-source": "o"})}),
        document(
            {
                **changed,
                "a.b": operation(record(x=typed("integer"), y=STRING), summary="B"),
                "a.new": operation(**{"x-b24-source": "n"}),
            }
        ),
    )
    assert to_markdown(found) == MARKDOWN


MARKDOWN = """\
# API changes

**major: 2 breaking, 4 additive, 1 of documentation alone; methods: 1 added, 1 removed**

## `CRM`

### Breaking

- Removed methods: `a.old`
- `a.b`
  - request: other type: `x` (`string` → `integer`)

### Additive

- New methods: `a.new`
- `a.b`, `a.c`, `a.d`
  - request: new: `y` (`string`)

### Documentation

titles 1
"""


def test_the_order_is_that_of_the_documents_and_not_of_chance() -> None:
    methods = {f"m.{n}": operation(record(**dict.fromkeys("zyx", STRING))) for n in range(9)}
    found = diff(document(), document(methods))
    again = diff(document(), document(dict(reversed(methods.items()))))
    assert to_json(found) == to_json(again)
