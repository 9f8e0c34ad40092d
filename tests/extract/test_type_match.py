"""Whether example values are such as the documented types say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bitrix24_openapi.extract.evidence.example_values import MAX_DEPTH, flatten, inner_objects
from bitrix24_openapi.extract.evidence.type_match import examples_match
from bitrix24_openapi.extract.model import (
    DocType,
    EnumValue,
    Field,
    SharedType,
    Structure,
    TypeName,
)
from bitrix24_openapi.extract.tables.types import TypeSource, doc_type
from bitrix24_openapi.markdown.model import Source

WHERE = Source("a.md", 1)
Shared = dict[str, SharedType]


def field(name: str, kind: str | None, inner: Structure | None = None) -> Field:
    named = doc_type([TypeSource(kind, None)]) if kind is not None else None
    return Field(name, named, WHERE, inner=inner)


def shared_type(key: str, structure: Structure | None, alias: str | None = None) -> SharedType:
    meant = DocType(alias, (TypeName(alias),)) if alias is not None else None
    return SharedType(key, key, meant, structure, (), "", WHERE)


@pytest.mark.parametrize(
    ("kind", "fitting", "others"),
    [
        ("integer", [1, "12", None], ["words", True, 1.5, [1], {"a": 1}]),
        ("double", [1, 1.5, "1", "1.50", None], ["words", False, []]),
        ("boolean", [True, False, "Y", "N", None], [1, "words", []]),
        ("string", ["words", "", "5", "2024-01-01", None], [5, False, ["words"]]),
        ("datetime", ["2024-01-01T10:00:00+00:00", "", False, None], ["words", 5, True]),
        ("object", [{"a": 1}, {}, [], None], ["words", [1], 5]),
        ("array", [[1], [], None], [{"a": 1}, "words"]),
        ("integer[]", [[1], [], None], [1]),
        ("string | null", ["words", None], [5]),
        ("null", [None], [5, "words"]),
        ("integer | object", [5, {"a": 1}], ["words"]),
        ("crm_unknown", [5, "words", {"a": 1}, [1]], []),
        (None, [5, "words", {"a": 1}], []),
    ],
)
def test_values_of_a_type(kind: str | None, fitting: list[Any], others: list[Any]) -> None:
    structure = Structure((field("v", kind),))
    assert [v for v in fitting if not examples_match(structure, [{"v": v}], {})] == []
    assert [v for v in others if examples_match(structure, [{"v": v}], {})] == []


def test_keys_that_are_not_documented_fit() -> None:
    assert examples_match(Structure((field("v", "integer"),)), [{"other": "words"}], {})


def test_one_misfit_is_enough() -> None:
    structure = Structure((field("v", "integer"),))
    assert not examples_match(structure, [{"v": 1}, {"v": "words"}], {})


def test_values_outside_an_enumeration() -> None:
    each = replace(field("v", "string"), enum=(EnumValue("A"), EnumValue(5)))
    structure = Structure((each,))
    assert examples_match(structure, [{"v": "A"}, {"v": "5"}, {"v": ""}, {"v": None}], {})
    assert not examples_match(structure, [{"v": "B"}], {})


@pytest.mark.parametrize(
    ("kind", "wrap"),
    [
        ("object", lambda v: v),
        ("array", lambda v: [v]),
        ("object[]", lambda v: [[v], 5]),
        ("any", lambda v: v),
    ],
)
def test_misfits_inside_are_found(kind: str, wrap: Callable[[Any], Any]) -> None:
    inside = Structure((field("x", "integer"),))
    structure = Structure((field("v", kind, inside),))
    assert examples_match(structure, [{"v": wrap({"x": 1})}], {})
    assert not examples_match(structure, [{"v": wrap({"x": "words"})}], {})


@pytest.mark.parametrize("kind", ["any", "list", "mixed"])
def test_lists_fit_types_that_say_nothing_else(kind: str) -> None:
    inside = Structure((field("x", "integer"),))
    assert examples_match(Structure((field("v", kind, inside),)), [{"v": [{"x": 1}]}], {})


def test_shared_types_are_followed() -> None:
    shared: Shared = {"t#a": shared_type("t#a", Structure((field("x", "integer"),)))}
    structure = Structure(ref="t#a")
    assert examples_match(structure, [{"x": 1}], shared)
    assert not examples_match(structure, [{"x": "words"}], shared)
    assert examples_match(Structure(ref="t#gone"), [{"x": "words"}], shared)


@pytest.mark.parametrize(
    ("alias", "fitting", "other"), [("integer", "5", "words"), ("string", "words", {"a": 1})]
)
def test_aliases_stand_for_their_type(alias: str, fitting: Any, other: Any) -> None:
    shared: Shared = {"t#a": shared_type("t#a", None, alias)}
    each = Field("v", DocType("a", (TypeName("a", shared="t#a"),)), WHERE)
    assert examples_match(Structure((each,)), [{"v": fitting}], shared)
    assert not examples_match(Structure((each,)), [{"v": other}], shared)


@pytest.mark.parametrize(
    ("value", "fitting"), [({"x": 1}, True), ({}, True), ([], True), ("words", False), (5, False)]
)
def test_named_objects_travel_as_objects(value: Any, fitting: bool) -> None:
    shared: Shared = {"t#a": shared_type("t#a", Structure((field("x", "integer"),)))}
    named = DocType("a", (TypeName("a", shared="t#a"),))
    each = Field("v", named, WHERE, inner=Structure(ref="t#a"))
    assert examples_match(Structure((each,)), [{"v": value}], shared) is fitting


def test_a_named_scalar_does_not_travel_as_an_object() -> None:
    each = Field("v", DocType("a", (TypeName("a", shared="t#gone"),)), WHERE)
    assert not examples_match(Structure((each,)), [{"v": {"x": 1}}], {})
    assert examples_match(Structure((each,)), [{"v": "words"}], {})


def test_types_that_contain_themselves_end() -> None:
    node = Structure((field("next", "object", Structure(ref="t#n")), field("x", "integer")))
    shared: Shared = {"t#n": shared_type("t#n", node)}
    value: dict[str, Any] = {"x": "words"}
    for _ in range(MAX_DEPTH + 1):
        value = {"next": value, "x": 1}
    assert examples_match(Structure(ref="t#n"), [value], shared)
    assert not examples_match(Structure(ref="t#n"), [{"next": {"x": "words"}}], shared)


def test_objects_inside_values() -> None:
    assert inner_objects({"a": 1}) == [{"a": 1}]
    assert inner_objects([{"a": 1}, [{"b": 2}, 5], "x"]) == [{"a": 1}, {"b": 2}]
    assert inner_objects("words") == []
    assert list(flatten([1, [2, [3]], []])) == [1, 2, 3]
