"""Descriptions fit into their budget and say what a caller needs."""

from __future__ import annotations

from typing import Any

import pytest
from tests.documents import knowledge

from bitrix24_openapi.mcp.describe import LETTERS_PER_TOKEN, describe
from bitrix24_openapi.mcp.knowledge import Operation
from bitrix24_openapi.openapi.schema import Schemas


def operation(request: Any = None, result: Any = None, **node: Any) -> Operation:
    answer = {"type": "object", "properties": {"result": result or {}}}
    whole = {
        "summary": "Do a Thing",
        "responses": {"200": {"content": {"application/json": {"schema": answer}}}},
        **node,
    }
    if request is not None:
        whole["requestBody"] = {"content": {"application/json": {"schema": request}}}
    return Operation("x.thing.do", "classic", whole, Schemas({}))


REQUEST = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": ["integer", "string"], "x-b24-type": "integer"},
        "kind": {"type": "string", "enum": ["A", "B"], "default": "A"},
        "fields": {"type": "object", "properties": {"TITLE": {"type": "string"}}},
        "rows": {
            "type": "array",
            "items": {"type": "object", "properties": {"N": {"type": "null"}}},
        },
    },
}


def test_parameters() -> None:
    text = describe(operation(REQUEST))
    assert "x.thing.do: Do a Thing (classic REST)" in text
    assert "  id*: integer\n" in text
    assert "  kind: string = A, B (default A)\n" in text
    assert "  fields: object\n    TITLE: string\n" in text
    assert "  rows: array\n    N: null\n" in text


def test_notes() -> None:
    text = describe(
        operation(
            deprecated=True,
            **{
                "x-b24-replacement": "y.thing.do",
                "x-b24-scopes": ["crm", "task"],
                "x-b24-errors": [{"code": "", "message": "Gone"}, {"code": "X", "message": ""}],
            },
        )
    )
    for line in (
        "Changes data: yes",
        "Scopes: crm, task",
        "Deprecated. Use y.thing.do.",
        "  (no code): Gone",
        "  X",
    ):
        assert f"\n{line}" in text
    assert "Changes data: no" in describe(operation(**{"x-b24-safe": True}))


@pytest.mark.thorough
@pytest.mark.parametrize("tokens", [200, 400, 1_400])
def test_no_description_is_longer_than_its_budget(tokens: int) -> None:
    whole_api = knowledge()
    for hit in whole_api.index.entries[::15]:
        found = whole_api.operation(hit.name)
        if found is not None:
            assert len(describe(found, tokens)) <= tokens * LETTERS_PER_TOKEN, hit.name


def test_what_is_left_out_is_said() -> None:
    many = {"type": "object", "properties": {f"F{n}": {"type": "string"} for n in range(300)}}
    text = describe(operation(REQUEST, many))
    assert "more, left out" in text
    assert "  id*: integer" in text


def test_recursive_schemas_end() -> None:
    node = {"type": "object", "properties": {"again": {"$ref": "#/components/schemas/Node"}}}
    recursive = Operation(
        "x.y",
        "classic",
        {"requestBody": {"content": {"application/json": {"schema": node}}}},
        Schemas({"Node": node}),
    )
    assert describe(recursive).count("again") == 5
