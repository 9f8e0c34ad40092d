"""The components for kinds of values: what each accepts, and what it does not."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from bitrix24_openapi.extract.model import Wire
from bitrix24_openapi.openapi.conventions import reference
from bitrix24_openapi.spec.policy import Kind, Side
from bitrix24_openapi.spec.wire_choice import accepted, component_of
from bitrix24_openapi.spec.wire_values import component_schemas

#: Component → values that it accepts, values that it does not accept.
VALUES: dict[str, tuple[list[Any], list[Any]]] = {
    "StringValue": (["text", "", 5, False, None], [True, [], {}]),
    "IntegerValue": ([5, -5, "5", "-5", "", False, None], [1.5, "1.5", "5 pieces", True, [], {}]),
    "NumberValue": ([5, 1.5, "1.50", "-2", "", False, None], ["1,50", "many", True, [], {}]),
    "FlagValue": ([True, False, "Y", "N", "1", "0", 1, 0, "true", "", None], ["yes", 2, [], {}]),
    "DateValue": (["2026-01-31", "", 0, False, [], {}, None], [True, [1], {"a": 1}]),
    "EmptyValue": ([None, "", False, []], [{}, True, 0, "text", [1]]),
    "StringInput": (["text", "", 5], [None, True, [], {}]),
    "IntegerInput": ([5, "5"], ["", "text", 1.5, None, False, []]),
    "NumberInput": ([1.5, "1.5", 5], ["", "1,5", None, False, []]),
    "FlagInput": ([True, False, "Y", "N", 1, 0, "1", "true"], ["", "yes", 2, None, []]),
    "IntegerField": ([5, "5", "", None], ["text", 1.5, True, []]),
    "FlagField": ([True, "Y", 0, "", None], ["yes", 2, []]),
    "IntegerFilter": ([5, "5", [5, "6"], None, False, ""], ["text", ["text"], {}]),
    "Direction": (["ASC", "desc", "Asc"], ["up", "", 1, None]),
}


@pytest.mark.parametrize("name", VALUES)
def test_values_that_components_accept(name: str) -> None:
    schema = {"components": {"schemas": component_schemas()}, **reference(name)}
    validator = jsonschema_rs.Draft202012Validator(schema)
    good, bad = VALUES[name]
    assert [value for value in good if not validator.is_valid(value)] == []
    assert [value for value in bad if validator.is_valid(value)] == []


@pytest.mark.parametrize(
    ("side", "kind", "clearable", "expected"),
    [
        (Side.RESPONSE, Kind.INTEGER, False, "IntegerValue"),
        (Side.EVENT, Kind.BOOLEAN, True, "FlagValue"),
        (Side.REQUEST, Kind.INTEGER, False, "IntegerInput"),
        (Side.REQUEST, Kind.INTEGER, True, "IntegerField"),
        (Side.REQUEST, Kind.FILE, True, "FileInput"),
        (Side.REQUEST, Kind.OBJECT, True, None),
    ],
)
def test_component_of_a_kind(side: Side, kind: Kind, clearable: bool, expected: str | None) -> None:
    assert component_of(side, kind, clearable=clearable) == expected


def test_kinds_of_values_that_a_component_accepts() -> None:
    assert accepted("IntegerInput") == {Wire.INTEGER, Wire.DIGITS}
    assert {Wire.YN, Wire.TRUE, Wire.FALSE} <= accepted("FlagInput")
