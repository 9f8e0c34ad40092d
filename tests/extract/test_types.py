"""The grammar of documented types."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.tables.types import TypeSource, clean, doc_type


def alternatives(*texts: str) -> list[tuple[str, int]]:
    found = doc_type([TypeSource(text, None) for text in texts])
    assert found is None or all(type(each.array_depth) is int for each in found.alternatives)
    return [(t.name, t.array_depth) for t in found.alternatives] if found is not None else []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("integer", [("integer", 0)]),
        ("crm_company[]", [("crm_company", 1)]),
        ("integer[][]", [("integer", 2)]),
        ("string | null", [("string", 0), ("null", 0)]),
        ("string \\| null", [("string", 0), ("null", 0)]),
        ("string|null", [("string", 0), ("null", 0)]),
        ("object / array", [("object", 0), ("array", 0)]),
        ("string, integer", [("string", 0), ("integer", 0)]),
        ("string or integer[]", [("string", 0), ("integer", 1)]),
        ("string или integer", [("string", 0), ("integer", 0)]),
        ("integer | integer[]", [("integer", 0), ("integer", 1)]),
        ("(string | integer)", [("string", 0), ("integer", 0)]),
        ("array<integer>", [("integer", 1)]),
        ("array<array<string>>", [("string", 2)]),
        ("Array<crm_item | null>", [("crm_item", 1), ("null", 1)]),
        ("array of strings", [("string", 1)]),
        ("array of objects", [("object", 1)]),
        ("array of integers", [("integer", 1)]),
        ("массив строк", [("string", 1)]),
        ("массив объектов", [("object", 1)]),
        ("список чисел", [("integer", 1)]),
        ("catalog_product.id", [("catalog_product.id", 0)]),
        ("`string`", [("string", 0)]),
        ("array of lamps", [("lamp", 1)]),
        ("an array of Lamp", [("lamp", 1)]),
        ("| string | | null", [("string", 0), ("null", 0)]),
        ("", []),
        ("|", []),
        ("[]", []),
    ],
)
def test_alternatives(text: str, expected: list[tuple[str, int]]) -> None:
    assert alternatives(text) == expected


def test_pieces_are_joined_and_repeated_alternatives_dropped() -> None:
    found = doc_type([TypeSource("string", None), TypeSource("null | string", None)])
    assert found is not None
    assert found.text == "string | null | string"
    assert [t.name for t in found.alternatives] == ["string", "null"]


def test_empty_pieces_are_left_out() -> None:
    assert alternatives(" ", "string", "``", "null") == [("string", 0), ("null", 0)]


@pytest.mark.parametrize("text", ["lamp", "lamp[]", "array of lamps", "array<lamp>", "lamp | pear"])
def test_every_alternative_has_the_link(text: str) -> None:
    found = doc_type([TypeSource(text, "a.md")])
    assert found is not None
    assert {each.link for each in found.alternatives} == {"a.md"}


def test_same_name_behind_different_links_is_kept_apart() -> None:
    found = doc_type([TypeSource("user", "a.md#user"), TypeSource("user", "b.md#user")])
    assert found is not None
    assert [t.link for t in found.alternatives] == ["a.md#user", "b.md#user"]


@pytest.mark.parametrize(
    ("text", "nullable"), [("string | null", True), ("NULL", True), ("string", False)]
)
def test_nullable(text: str, nullable: bool) -> None:
    found = doc_type([TypeSource(text, None)])
    assert found is not None
    assert found.nullable is nullable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("string\\|null", "string | null"),
        ("  `string`  ", "string"),
        ("a\n  b", "a b"),
        ("a|b |c", "a | b | c"),
        ("crm\\_item", "crm_item"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_no_sources_no_type() -> None:
    assert doc_type([]) is None
    assert doc_type([TypeSource(" ", None)]) is None
