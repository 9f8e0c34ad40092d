"""What code examples add to the parameters that the tables document."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.evidence.widen import widen
from bitrix24_openapi.extract.examples import Unknown
from bitrix24_openapi.extract.model import (
    Alternative,
    DocType,
    EnumValue,
    Field,
    Json,
    Structure,
    TypeName,
    Wire,
)
from bitrix24_openapi.markdown.model import Diagnostic, Source

HERE = Source("page.md", 1)


def a_field(name: str = "id", type_: str = "integer", **facts: object) -> Field:
    return Field(name, DocType(type_, [TypeName(type_)]), HERE, **facts)  # type: ignore[arg-type]


def widened(field: Field, value: Json, key: str | None = None) -> list[Diagnostic]:
    diagnostics: list[Diagnostic] = []
    widen(Structure([field]), [{key or field.name: value}], diagnostics)
    return diagnostics


@pytest.mark.parametrize(
    ("value", "kinds"),
    [
        ("7", [Wire.DIGITS]),
        (7, [Wire.INTEGER]),
        ([], [Wire.EMPTY_ARRAY]),
        # Text proves nothing where a number is documented, and a variable nothing at all.
        ("seven", []),
        ("2024-01-01", []),
        (Unknown("dealId"), []),
        ("$dealId", []),
    ],
)
def test_a_documented_parameter_accepts_what_code_sends(value: Json, kinds: list[Wire]) -> None:
    field = a_field()
    assert widened(field, value) == []
    assert field.observed == kinds


def test_the_kinds_that_were_known_stay() -> None:
    field = a_field(observed=[Wire.INTEGER])
    widened(field, "7")
    assert field.observed == sorted([Wire.INTEGER, Wire.DIGITS])


def test_items_of_lists() -> None:
    field = a_field("ids", "array", observed=[Wire.ARRAY])
    widened(field, [1, "two", ["name", "content"], Unknown("x")])
    assert field.observed_items == sorted([Wire.INTEGER, Wire.ARRAY])


def test_items_of_what_was_no_list_before() -> None:
    field = a_field("select", "object", observed=[Wire.OBJECT], inner=Structure([a_field()]))
    widened(field, ["*"])
    assert field.observed == sorted([Wire.OBJECT, Wire.ARRAY])
    assert field.observed_items == [Wire.STRING]


def test_a_list_of_conditions_is_php_for_a_map() -> None:
    field = a_field("filter", "object", observed=[Wire.OBJECT], inner=Structure([a_field()]))
    widened(field, [{"id": "7"}])
    assert field.observed == [Wire.OBJECT]


@pytest.mark.parametrize("key", ["id", ">id", "!=id"])
def test_the_inside_is_widened_too(key: str) -> None:
    inner = a_field()
    widened(a_field("filter", "object", inner=Structure([inner])), {key: "7"})
    assert inner.observed == [Wire.DIGITS]


def test_aliases_patterns_and_alternatives() -> None:
    alias, pattern, other = a_field(aliases=["ID"]), a_field("UF_...", pattern="^UF_.+$"), a_field()
    structure = Structure([alias, pattern])
    structure.alternatives = [Alternative("one", Structure([other]))]
    widen(structure, [{"ID": "1", "UF_X": "2"}], [])
    assert [f.observed for f in (alias, pattern)] == [[Wire.DIGITS], [Wire.DIGITS]]
    widen(structure, [{"id": "1"}], [])
    assert other.observed == [Wire.DIGITS]


def test_a_name_that_only_code_has_is_no_parameter() -> None:
    structure = Structure([a_field()])
    widen(structure, [{"start": 0}], [])
    assert [f.name for f in structure.fields] == ["id"]
    assert structure.fields[0].observed == []


def test_a_shared_type_is_left_alone() -> None:
    inner = a_field()
    shared = Structure([inner], ref="data-types.md#deal")
    widened(a_field("deal", "object", inner=shared), {"id": "7"})
    assert inner.observed == []


def test_a_value_outside_the_list_is_accepted_and_told() -> None:
    field = a_field("color", "string", enum=[EnumValue("red")])
    (told,) = widened(field, "blue")
    assert [choice.value for choice in field.enum] == ["red", "blue"]
    assert (told.kind, told.source) == ("example-not-in-enum", HERE)


@pytest.mark.parametrize("value", ["red", "RED", "color", "Color", "", "$color", True])
def test_no_value_of_its_own(value: Json) -> None:
    field = a_field("color", "string", enum=[EnumValue("red")])
    assert widened(field, value) == []
    assert [choice.value for choice in field.enum] == ["red"]
