"""What follows from a finished operation: reading only, files, reading by id."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.openapi.conventions import reference
from bitrix24_openapi.openapi.schema import Schemas
from bitrix24_openapi.spec.behaviour import with_behaviour

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
ANY_OBJECT: dict[str, Any] = {"type": "object"}


def of(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members}


def documented(schema: dict[str, Any], words: str) -> dict[str, Any]:
    return {**schema, "x-b24-type": words}


def operation(request: Any = None, result: Any = None, **members: Any) -> dict[str, Any]:
    def body(schema: Any) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": schema}}}

    made = {**members, "x-b24-errors": [], "responses": {"200": body(of(result=result or {}))}}
    return made if request is None else {**made, "requestBody": body(request)}


def facts(name: str, given: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    return with_behaviour(name, given, given, Schemas(schemas))


# --- reading ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "safe"), [("x.list", True), ("x.add", None), ("batch", None)])
def test_what_only_reads(name: str, safe: bool | None) -> None:
    assert facts(name, operation()).get("x-b24-safe") is safe


def test_a_correction_has_the_last_word() -> None:
    given = operation(
        of(photo=documented(TEXT, "file")),
        of(),
        **{
            "x-b24-safe": False,
            "x-b24-files": {"form": "data"},
            "x-b24-pagination": {"style": "start", "items": "/result", "id_field": "CODE"},
        },
    )
    found = facts("x.list", given)
    assert found["x-b24-safe"] is False
    assert found["x-b24-files"] == {"form": "data"}
    assert found["x-b24-pagination"] == given["x-b24-pagination"]


# --- files ------------------------------------------------------------------------------------

FILE = documented(TEXT, "file")
WRAPPED = of(fileData={"type": "array", "items": {}})


@pytest.mark.parametrize(
    ("name", "request_", "files"),
    [
        ("any.add", of(X=FILE), {"places": {"/X": "pair"}}),
        ("any.add", of(X=documented(TEXT, "diskfile | null")), {"places": {"/X": "pair"}}),
        ("any.add", of(X=documented(TEXT, "string")), None),
        ("any.add", of(X=WRAPPED), {"places": {"/X": "data", "/X/fileData": "pair"}}),
        ("any.add", of(X={"anyOf": [TEXT, WRAPPED]}),
         {"places": {"/X": "data", "/X/fileData": "pair"}}),
        ("any.add", of(X={"allOf": [of(a=TEXT), WRAPPED]}),
         {"places": {"/X": "data", "/X/fileData": "pair"}}),
        ("any.add", of(X=reference("File")), {"places": {"/X": "pair"}}),
        ("any.add", of(fields=of(**{"a/b": FILE})), {"places": {"/fields/a~1b": "pair"}}),
        ("any.add", of(a=of(b=of(c=FILE, d=of(e=FILE)))), {"places": {"/a/b/c": "pair"}}),
        ("any.add", of(fileContent=TEXT), {"places": {"/fileContent": "content"}}),
        ("any.add", of(FILE_CONTENT={"type": ["array", "string"]}),
         {"places": {"/FILE_CONTENT": "pair"}}),
        ("any.add", {"anyOf": [of(a=TEXT), of(b=FILE)]}, {"places": {"/b": "pair"}}),
        # Families of methods have forms of their own.
        ("crm.contact.add", of(X=FILE), {"form": "data", "places": {"/X": "data"}}),
        ("crm.deal.add", of(X=TEXT), {"form": "data"}),
        ("crm.activity.add", of(X=FILE), {"places": {"/X": "data"}}),
        ("crm.item.add", of(X=FILE), {"places": {"/X": "pair"}}),
        ("imbot.register", of(X=FILE), {"places": {"/X": "content"}}),
        ("catalog.product.add", of(X=WRAPPED),
         {"form": "data", "places": {"/X": "data", "/X/fileData": "pair"}}),
        ("log.blogpost.add", of(FILES={"type": "array"}), {"places": {"/FILES": "pair"}}),
        ("any.list", None, None),
    ],
)  # fmt: skip
def test_files(name: str, request_: Any, files: dict[str, Any] | None) -> None:
    assert facts(name, operation(request_), File=FILE).get("x-b24-files") == files


def test_a_type_that_contains_itself() -> None:
    tree = of(photo=FILE, child=reference("Tree"))
    found = facts("x.add", operation(reference("Tree")), Tree=tree)["x-b24-files"]
    assert list(found["places"]) == ["/photo", "/child/photo", "/child/child/photo"]


# --- reading by id ----------------------------------------------------------------------------

START = {"style": "start", "items": "/result", "inputs": {"start": "/start"}, "page_size": 50}
ROWS = {"type": "array", "items": of(ID=NUMBER)}
FILTERED = of(filter=ANY_OBJECT, order=ANY_OBJECT, select={"type": "array"})
BY_ID = {"filter": "/filter/ID", "order": "/order/ID", "select": "/select"}


def paging(request: Any, result: Any, said: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    """What is added to the paging of a list."""
    given = operation(request, result, **{"x-b24-pagination": said})
    found: dict[str, Any] = facts("x.list", given, **schemas)["x-b24-pagination"]
    assert {name: found[name] for name in said} == said
    return {name: value for name, value in found.items() if name not in said}


@pytest.mark.parametrize(
    ("request_", "result", "expected"),
    [
        (None, {"type": "array", "items": of(name=TEXT)}, {}),
        (None, {"type": "array", "items": {}}, {}),
        (None, TEXT, {}),
        (None, ROWS, {"id_field": "ID"}),
        (None, {"type": "array", "items": of(id=TEXT, name=TEXT)}, {"id_field": "id"}),
        (None, {"type": "array", "items": of(id=TEXT, ID=TEXT)}, {"id_field": "ID"}),
        # An object is no id.
        (None, {"type": "array", "items": of(id=of(value=TEXT))}, {}),
        # However the rows are written.
        (None, {"anyOf": [{"type": "boolean"}, ROWS]}, {"id_field": "ID"}),
        (None, {"type": "array", "items": reference("Row")}, {"id_field": "ID"}),
        (None, {"type": "array", "items": {"allOf": [reference("Row"), of(x=TEXT)]}},
         {"id_field": "ID"}),
        (FILTERED, ROWS, {"id_field": "ID", "by_id": BY_ID}),
        (of(filter=ANY_OBJECT, order=ANY_OBJECT), ROWS,
         {"id_field": "ID", "by_id": {"filter": "/filter/ID", "order": "/order/ID"}}),
        (of(FILTER={}, ORDER=ANY_OBJECT), ROWS,
         {"id_field": "ID", "by_id": {"filter": "/FILTER/ID", "order": "/ORDER/ID"}}),
        # As the filter and the order spell it.
        (of(filter=of(ID={}, NAME={}), order=of(ID={})), {"type": "array", "items": of(id=NUMBER)},
         {"id_field": "id", "by_id": {"filter": "/filter/ID", "order": "/order/ID"}}),
        (of(filter=of(id={}, ID={}), order=of(NAME={})), {"type": "array", "items": of(id=NUMBER)},
         {"id_field": "id", "by_id": {"filter": "/filter/id", "order": "/order/id"}}),
        # Sorted by one name, or not at all.
        (of(filter=ANY_OBJECT, order=TEXT), ROWS, {"id_field": "ID"}),
        (of(filter=ANY_OBJECT), ROWS, {"id_field": "ID"}),
        (of(order=ANY_OBJECT), ROWS, {"id_field": "ID"}),
    ],
)  # fmt: skip
def test_lists(request_: Any, result: Any, expected: dict[str, Any]) -> None:
    assert paging(request_, result, START, Row=of(ID=NUMBER)) == expected


def test_rows_further_inside() -> None:
    result = {"anyOf": [{"type": "array", "maxItems": 0}, of(**{"a/b": of(rows=ROWS)})]}
    said = {**START, "items": "/result/a~1b/rows"}
    assert paging(None, result, said) == {"id_field": "ID"}
    assert paging(None, result, {**said, "items": "/result/x/rows"}) == {}


def test_only_lists_that_are_read_by_start_can_be_read_by_id() -> None:
    said = {"style": "offset", "items": "/result", "inputs": {"offset": "/offset"}}
    assert paging(FILTERED, ROWS, said) == {"id_field": "ID"}


def test_the_key_of_a_cursor_tells_rows_apart() -> None:
    said = {"style": "cursor", "items": "/result", "inputs": {"value": "/x"}, "key": "code"}
    assert paging(FILTERED, ROWS, said) == {"id_field": "code"}
