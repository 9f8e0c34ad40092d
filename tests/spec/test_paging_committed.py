"""The paging data of the committed documents: every place that it names is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.paths import SPEC

from bitrix24_openapi.openapi.load import load_document

Schema = dict[str, Any]
Document = dict[str, Any]

#: Lists of REST 3.0 that take the size of a page and have no way to the next one
#: (api-reference/note/document/note-document-search-list.md).
ONE_PAGE = {"humanresources.node.search", "note.document.search.list"}
#: Documented nowhere, and works for every list (see ``spec/pagination.py``).
UNDOCUMENTED = "/start"


@pytest.fixture(scope="module", params=["openapi.yaml", "openapi-v3.yaml"])
def document(request: pytest.FixtureRequest) -> Document:
    return load_document(SPEC / request.param)


def operations(document: Document) -> Iterator[tuple[str, Schema]]:
    for path, item in document["paths"].items():
        yield path.removeprefix("/"), item["post"]


def alternatives(document: Document, schema: Schema) -> Iterator[Schema]:
    """What a schema may be, references and unions taken apart."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        yield from alternatives(document, document["components"]["schemas"][name])
        return
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, ()):
            yield from alternatives(document, part)
    yield schema


def there(document: Document, schema: Schema, pointer: str) -> bool:
    found = [schema]
    for name in pointer.strip("/").split("/"):
        key = name.replace("~1", "/").replace("~0", "~")
        found = [
            each["properties"][key]
            for one in found
            for each in alternatives(document, one)
            if key in each.get("properties", {})
        ]
    return bool(found)


def body(holder: Schema) -> Schema:
    schema: Schema = holder.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def nowhere(document: Document, operation: Schema) -> Iterator[str]:
    """The places of an operation's paging that its request and its answer do not have."""
    paging = operation.get("x-b24-pagination", {})
    request = body(operation.get("requestBody", {}))
    answer = body(operation["responses"]["200"])
    inputs = [place for place in paging.get("inputs", {}).values() if place != UNDOCUMENTED]
    outputs = [paging[name] for name in ("items", "total", "next", "more") if name in paging]
    yield from (f"request {place}" for place in inputs if not there(document, request, place))
    yield from (f"answer {place}" for place in outputs if not there(document, answer, place))


def test_every_place_is_there(document: Document) -> None:
    missing = {name: list(nowhere(document, operation)) for name, operation in operations(document)}
    assert {name: places for name, places in missing.items() if places} == {}


def test_every_list_of_rest_3_can_be_read_to_its_end() -> None:
    document = load_document(SPEC / "openapi-v3.yaml")
    paged = {
        name: operation.get("x-b24-pagination")
        for name, operation in operations(document)
        for parameter in ("pagination", "cursor")
        if there(document, body(operation.get("requestBody", {})), f"/{parameter}")
    }
    assert len(paged) > 10
    assert {name for name, paging in paged.items() if paging is None} == ONE_PAGE
    goes_by = {"offset": "offset", "token": "token", "cursor": "value"}
    for name, paging in paged.items():
        assert paging is None or goes_by[paging["style"]] in paging["inputs"], name
