"""One kind for a field of which several pages speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.entities.facts import doc, field, shared

from bitrix24_openapi.entities.kinds import ANY, FLAG, LOOSE, kind_of, kind_of_name, reconcile

KINDS = st.sampled_from(
    "string,integer,number,boolean,date,datetime,object,array,file,scalar,integer[],object[],"
    f"integer|null,string|object,{ANY},{FLAG},{LOOSE}".split(",")
)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("integer", "integer", "integer"),
        ("integer", "number", "number"),
        ("date", "datetime", "datetime"),
        (FLAG, "boolean", "boolean"),
        (LOOSE, "integer", "integer"),
        (LOOSE, "datetime", "datetime"),
        (LOOSE, "string", "string"),
        ("string", "integer", None),
        ("string", "boolean", None),
        ("integer", "integer[]", "integer[]"),
        ("array", "integer[]", "integer[]"),
        ("array", "object", "object[]"),
        ("object", "file", "file"),
        ("object", "integer", None),
        ("integer|null", "integer", "integer|null"),
        ("string|object", "object", "string|object"),
        ("string|boolean", "datetime", "datetime"),
        (ANY, "integer", "integer"),
    ],
)
def test_two_sayings_come_to_one_or_contradict_each_other(
    first: str, second: str, expected: str | None
) -> None:
    assert reconcile(first, second) == expected


@given(KINDS, KINDS)
def test_it_does_not_matter_who_speaks_first(first: str, second: str) -> None:
    one, other = reconcile(first, second), reconcile(second, first)
    assert (one is None) == (other is None)


@given(KINDS)
def test_a_kind_agrees_with_itself(kind: str) -> None:
    assert reconcile(kind, kind) == kind


@pytest.mark.parametrize(
    ("type_", "kind"),
    [
        ("integer", "integer"),
        ("double", "number"),
        ("user", "integer"),
        ("crm_status[]", "string[]"),
        ("catalog_vat.id", "integer"),
        ("integer | null", "integer|null"),
        ("nobody_knows", ANY),
        ("char", FLAG),
    ],
)
def test_what_a_documented_type_is_on_the_wire(type_: str, kind: str) -> None:
    assert kind_of(doc(type_), {}) == kind


def test_types_that_the_docs_define_are_looked_up() -> None:
    types = shared("a#status", alias="string") | shared("a#record", field("ID", "integer"))
    assert kind_of(doc("x_status", shared="a#status"), types) == "string"
    assert kind_of(doc("x_record[]", shared="a#record"), types) == "object[]"


def test_a_currency_is_its_code_where_it_is_a_value() -> None:
    types = shared("a#currency", field("CURRENCY", "string"))
    assert kind_of(doc("crm_currency", shared="a#currency"), types) == "string"


def test_a_type_without_a_meaning_is_no_type() -> None:
    assert kind_of(None, {}) == ""
    assert kind_of_name("whatever") == ANY
