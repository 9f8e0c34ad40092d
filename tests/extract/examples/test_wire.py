"""Kinds of JSON values."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.extract.examples import Unknown, wire_kind
from bitrix24_openapi.extract.model import Wire

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, Wire.NULL),
        (True, Wire.TRUE),
        (False, Wire.FALSE),
        (0, Wire.INTEGER),
        (-7, Wire.INTEGER),
        (1.0, Wire.NUMBER),
        ("", Wire.EMPTY),
        ("547", Wire.DIGITS),
        ("-1", Wire.DIGITS),
        ("007", Wire.DIGITS),
        ("9" * 60, Wire.DIGITS),
        ("-", Wire.STRING),
        ("+1", Wire.STRING),
        ("1 000", Wire.STRING),
        ("١٢", Wire.STRING),
        ("20.00", Wire.DECIMAL),
        ("-0.5", Wire.DECIMAL),
        ("20.", Wire.STRING),
        ("1e5", Wire.STRING),
        ("1.2.3", Wire.STRING),
        ("Y", Wire.YN),
        ("N", Wire.YN),
        ("y", Wire.STRING),
        ("2024-08-30", Wire.DATE),
        ("2024-13-01", Wire.STRING),
        ("2024-08-32", Wire.STRING),
        ("0000-00-00", Wire.STRING),
        ("30.08.2024", Wire.STRING),
        ("08/30/2024", Wire.STRING),
        ("2024-08-30T10:00:00+03:00", Wire.DATETIME),
        ("2024-08-30T10:00:00.123Z", Wire.DATETIME),
        ("2024-08-30T10:00:00+0300", Wire.DATETIME),
        ("2024-08-30T10:00", Wire.DATETIME),
        ("2024-08-30 10:00:00", Wire.DATETIME),
        ("2024-08-30T25:00:00", Wire.STRING),
        ("2024-08-30\n", Wire.STRING),
        ("text", Wire.STRING),
        ([], Wire.EMPTY_ARRAY),
        ([0], Wire.ARRAY),
        ({}, Wire.EMPTY_OBJECT),
        ({"a": 1}, Wire.OBJECT),
    ],
)
def test_kinds(value: Any, kind: Wire) -> None:
    assert wire_kind(value) is kind


def test_an_unknown_value_is_no_evidence() -> None:
    assert wire_kind(Unknown("547")) is None


@given(JSON_VALUES)
def test_every_json_value_has_a_kind_that_survives_the_wire(value: Any) -> None:
    kind = wire_kind(value)
    assert isinstance(kind, Wire)
    assert wire_kind(json.loads(json.dumps(value))) is kind
