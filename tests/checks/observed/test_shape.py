"""Answers are reduced to shapes, and no value of theirs is left."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.checks.observed import Shape, property_names, shape_of
from bitrix24_openapi.checks.observed.shape import ANY_KEY, MAX_DEPTH, fold
from bitrix24_openapi.openapi.portal_keys import KEY_KINDS, kind_of_key

KNOWN = frozenset({"ID", "TITLE", "result", "items", "assignedById"})


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (5, "integer"),
        (5.0, "number"),
        ("", "empty"),
        ("5", "digits"),
        ("5.00", "decimal"),
        ("Y", "yn"),
        ("2024-08-30", "date"),
        ("2024-08-30T10:00:00+03:00", "datetime"),
        ("text", "string"),
        ([], "empty-array"),
        ({}, "empty-object"),
    ],
)
def test_kinds(value: Any, kind: str) -> None:
    assert shape_of(value).to_json() == {kind: 1}


def test_members_are_counted_over_all_elements() -> None:
    shape = shape_of([{"ID": "1", "TITLE": None}, {"ID": 2}, {"ID": "3", "TITLE": ""}], KNOWN)
    assert shape.items is not None
    assert shape.items.to_json() == {
        "object": 3,
        "members": {"ID": {"digits": 2, "integer": 1}, "TITLE": {"empty": 1, "null": 1}},
    }
    assert (shape.items.absent("TITLE"), shape.items.absent("ID")) == (1, 0)


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("UF_CRM_1694512345678", "UF_*"),
        ("ufCrm_1694512345678", "uf*"),
        ("ufCrm5_1694512345", "uf*"),
        ("PARENT_ID_128", "PARENT_ID_*"),
        ("parentId128", "parentId*"),
        ("PROPERTY_120", "PROPERTY_*"),
        ("142", "<id>"),
        ("n0", "n<id>"),
        ("U577", "<access code>"),
        ("DR14", "<access code>"),
        ("ASSIGNED_BY_ID", "ASSIGNED_BY_ID"),
        ("assignedById", "assignedById"),
        ("assigned_by_id", "assigned_by_id"),
        ("UTM_SOURCE", "UTM_SOURCE"),
        ("ann@example.com", ANY_KEY),
        ("Ann Smith", ANY_KEY),
        ("order12345", ANY_KEY),
        ("Анна", ANY_KEY),
        ("x" * 41, ANY_KEY),
        ("<id>", "<id>"),
        ("", ANY_KEY),
    ],
)
def test_keys(key: str, label: str) -> None:
    assert fold(key) == label


def test_object_without_a_documented_name_is_a_map() -> None:
    shape = shape_of({"ann": 1, "bob": "x"}, KNOWN)
    assert shape.to_json() == {"object": 1, "members": {ANY_KEY: {"integer": 1, "string": 1}}}


def test_undocumented_name_beside_documented_ones_is_kept() -> None:
    assert set(shape_of({"ID": 1, "IS_MANUAL": "Y"}, KNOWN).members) == {"ID", "IS_MANUAL"}


def test_every_kind_of_key_knows_its_example_and_keeps_its_label() -> None:
    for kind in KEY_KINDS:
        assert kind_of_key(kind.example) is kind
        assert fold(kind.label) == kind.label


def test_property_names_are_found_anywhere() -> None:
    document = {
        "paths": {"/a": {"post": {"schema": {"properties": {"one": {"properties": {"two": {}}}}}}}},
        "components": {"schemas": {"S": {"anyOf": [{"properties": {"three": {}}}]}}},
    }
    assert property_names([document]) == {"one", "two", "three"}


def deep(levels: int) -> Any:
    value: Any = "end"
    for _ in range(levels):
        value = {"ID": value}
    return value


def test_deep_values_are_cut() -> None:
    shape = shape_of(deep(MAX_DEPTH + 500), KNOWN)
    levels = 0
    while shape.members:
        shape, levels = shape.members["ID"], levels + 1
    assert levels == MAX_DEPTH


SECRET = st.text(min_size=6).map(lambda text: f"secret-{text}")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | SECRET,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(SECRET | st.sampled_from(["ID", "TITLE", "UF_CRM_99", "17"]), inner)
    ),
    max_leaves=20,
)


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from texts(member)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value


@given(VALUES)
def test_no_text_of_an_answer_is_in_its_shape(value: Any) -> None:
    written = json.dumps(shape_of(value, KNOWN).to_json(), ensure_ascii=False)
    assert not [text for text in texts(value) if text.startswith("secret-") and text in written]
    assert "UF_CRM_99" not in written


@given(VALUES, VALUES)
def test_shapes_add_up_and_survive_being_written(one: Any, other: Any) -> None:
    both = shape_of(one, KNOWN)
    both.add(shape_of(other, KNOWN))
    listed = shape_of([one, other], KNOWN)
    assert listed.items is not None
    assert listed.items.to_json() == both.to_json()
    assert Shape.from_json(both.to_json()).to_json() == both.to_json()
