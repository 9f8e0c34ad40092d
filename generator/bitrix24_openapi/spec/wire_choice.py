"""Which components stand for a documented kind of value, and what they accept."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, Final

import jsonschema_rs

from ..extract.model import Wire
from ..openapi.conventions import reference
from ..openapi.nodes import referenced
from ..openapi.unions import Schema
from .policy import Kind, Side
from .wire_values import COMPONENTS, component_schemas

_VALUES: Final[dict[Kind, str]] = {
    Kind.STRING: "StringValue",
    Kind.INTEGER: "IntegerValue",
    Kind.NUMBER: "NumberValue",
    Kind.BOOLEAN: "FlagValue",
    Kind.DATE: "DateValue",
    Kind.DATETIME: "DateTimeValue",
}
_INPUTS: Final[dict[Kind, str]] = {
    Kind.STRING: "StringInput",
    Kind.INTEGER: "IntegerInput",
    Kind.NUMBER: "NumberInput",
    Kind.BOOLEAN: "FlagInput",
    Kind.DATE: "DateInput",
    Kind.DATETIME: "DateTimeInput",
    Kind.FILE: "FileInput",
}
FILTERS: Final[dict[Kind, str]] = {
    Kind.STRING: "StringFilter",
    Kind.INTEGER: "IntegerFilter",
    Kind.NUMBER: "NumberFilter",
    Kind.BOOLEAN: "FlagFilter",
    Kind.DATE: "DateFilter",
    Kind.DATETIME: "DateFilter",
}


def component_of(side: Side, kind: Kind, *, clearable: bool = False) -> str | None:
    """The component for a documented scalar, None where the kind is no scalar.

    ``clearable``: an optional field of a record, which may be emptied.
    """
    if side is not Side.REQUEST:
        return _VALUES.get(kind)
    name = _INPUTS.get(kind)
    field = name.replace("Input", "Field") if name is not None else ""
    return field if clearable and field in COMPONENTS else name


def taken_by(alternatives: Iterable[Schema]) -> set[Wire]:
    """Kinds of values that components among the alternatives accept."""
    return {
        wire
        for schema in alternatives
        if (name := referenced(schema)) in COMPONENTS
        for wire in accepted(name)
    }


def substitutes(side: Side, kinds: set[Kind], *, clearable: bool, needed: bool) -> list[str]:
    """Components for what stands in the place of values of these kinds.

    ``clearable``: an optional field of a record, which may be emptied. ``needed``: an object
    some of whose members are required.
    """
    found: list[str] = []
    if side is not Side.REQUEST:
        if Kind.ARRAY in kinds:
            found.append("ListSubstitute")
        elif Kind.OBJECT in kinds:
            found.append("EmptyValue")
        return found
    if Kind.OBJECT in kinds and Kind.ARRAY not in kinds and not needed:
        found.append("NoMembers")
    if clearable and (found or not kinds <= set(_INPUTS)):
        found.append("ClearedValue")  # the components of scalars take it
    return found


#: A value of each kind that examples show.
_SAMPLES: Final[dict[Wire, Any]] = {
    Wire.NULL: None,
    Wire.TRUE: True,
    Wire.FALSE: False,
    Wire.INTEGER: 547,
    Wire.NUMBER: 1.5,
    Wire.EMPTY: "",
    Wire.DIGITS: "547",
    Wire.DECIMAL: "20.00",
    Wire.YN: "Y",
    Wire.DATE: "2024-08-30",
    Wire.DATETIME: "2024-08-30T10:00:00+03:00",
    Wire.STRING: "text",
    Wire.ARRAY: [{"id": 1}],
    Wire.EMPTY_ARRAY: [],
    Wire.OBJECT: {"id": 1},
    Wire.EMPTY_OBJECT: {},
}


@cache
def accepted(name: str) -> frozenset[Wire]:
    """The kinds of values that a component accepts."""
    validator = jsonschema_rs.Draft202012Validator(
        {"components": {"schemas": component_schemas()}, **reference(name)}
    )
    return frozenset(wire for wire, value in _SAMPLES.items() if validator.is_valid(value))
