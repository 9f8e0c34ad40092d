"""What code examples add to the parameters that the tables document."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.evidence.code_values import accept_values
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
    return Field(name, DocType(type_, (TypeName(type_),)), HERE, **facts)  # type: ignore[arg-type]


def accepting(structure: Structure, body: dict[str, Json]) -> tuple[Structure, list[Diagnostic]]:
    diagnostics: list[Diagnostic] = []
    return accept_values(structure, body, diagnostics.append), diagnostics


def widened(field: Field, value: Json, key: str | None = None) -> tuple[Field, list[Diagnostic]]:
    structure, diagnostics = accepting(Structure((field,)), {key or field.name: value})
    return structure.fields[0], diagnostics


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
    field, told = widened(a_field(), value)
    assert told == []
    assert field.observed == tuple(kinds)


def test_the_kinds_that_were_known_stay() -> None:
    field, _ = widened(a_field(observed=(Wire.INTEGER,)), "7")
    assert field.observed == (Wire.DIGITS, Wire.INTEGER)


def test_items_of_lists() -> None:
    documented = a_field("ids", "array", observed=(Wire.ARRAY,))
    field, _ = widened(documented, [1, "two", ["name", "content"], Unknown("x")])
    assert field.observed_items == (Wire.ARRAY, Wire.INTEGER)


def test_items_of_what_was_no_list_before() -> None:
    inside = Structure((a_field(),))
    field, _ = widened(a_field("select", "object", observed=(Wire.OBJECT,), inner=inside), ["*"])
    assert field.observed == (Wire.ARRAY, Wire.OBJECT)
    assert field.observed_items == (Wire.STRING,)


def test_a_list_of_conditions_is_php_for_a_map() -> None:
    inside = Structure((a_field(),))
    documented = a_field("filter", "object", observed=(Wire.OBJECT,), inner=inside)
    field, _ = widened(documented, [{"id": "7"}])
    assert field.observed == (Wire.OBJECT,)


@pytest.mark.parametrize("key", ["id", ">id", "!=id"])
def test_the_inside_is_widened_too(key: str) -> None:
    field, _ = widened(a_field("filter", "object", inner=Structure((a_field(),))), {key: "7"})
    assert field.inner is not None
    assert field.inner.fields[0].observed == (Wire.DIGITS,)


def test_aliases_patterns_and_alternatives() -> None:
    structure = Structure(
        (a_field(aliases=("ID",)), a_field("UF_...", pattern="^UF_.+$")),
        (Alternative("one", Structure((a_field(),))),),
    )
    found, _ = accepting(structure, {"ID": "1", "UF_X": "2"})
    assert [f.observed for f in found.fields] == [(Wire.DIGITS,), (Wire.DIGITS,)]
    found, _ = accepting(structure, {"id": "1"})
    assert found.alternatives[0].structure.fields[0].observed == (Wire.DIGITS,)


def test_values_of_a_map() -> None:
    found, _ = accepting(Structure(map_of=a_field("")), {"1": "7", "2": 5})
    assert found.map_of is not None
    assert found.map_of.observed == (Wire.DIGITS, Wire.INTEGER)


def test_a_name_that_only_code_has_is_no_parameter() -> None:
    structure = Structure((a_field(),))
    assert accepting(structure, {"start": 0})[0] == structure


def test_a_shared_type_is_left_alone() -> None:
    documented = a_field("deal", "object", inner=Structure((a_field(),), ref="data-types.md#deal"))
    field, _ = widened(documented, {"id": "7"})
    assert field.inner == documented.inner


def test_a_value_outside_the_list_is_accepted_and_told() -> None:
    field, (told,) = widened(a_field("color", "string", enum=(EnumValue("red"),)), "blue")
    assert [choice.value for choice in field.enum] == ["red", "blue"]
    assert (told.kind, told.source) == ("example-not-in-enum", HERE)


@pytest.mark.parametrize("value", ["red", "RED", "color", "Color", "", "$color", True])
def test_no_value_of_its_own(value: Json) -> None:
    field, told = widened(a_field("color", "string", enum=(EnumValue("red"),)), value)
    assert told == []
    assert [choice.value for choice in field.enum] == ["red"]
