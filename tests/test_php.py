"""PHP's ways: forms, truth, numbers, dates."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.php_forms import FORMS, ODD_FORMS

from bitrix24_openapi.client.runtime.encoding import to_query
from bitrix24_openapi.php import (
    MOST_LEVELS,
    build_query,
    integer_of,
    is_list,
    number_of,
    parse_moment,
    parse_query,
    truth_of,
)

# --- forms ------------------------------------------------------------------------------------


def same(found: Any, expected: Any) -> bool:
    """Equal, and in the same order: it tells lists from maps."""
    return repr(found) == repr(expected)


@pytest.mark.parametrize(("text", "expected"), FORMS + ODD_FORMS)
def test_forms(text: str, expected: dict[str, Any]) -> None:
    assert same(parse_query(text), expected)


def nest(depth: int) -> str:
    return "a" + "[b]" * depth


def test_as_deep_as_php_goes() -> None:
    value: Any = parse_query(f"{nest(MOST_LEVELS)}=1")["a"]
    for _ in range(MOST_LEVELS):
        value = value["b"]
    assert value == "1"


@pytest.mark.parametrize("before", ["", "a[x]=0&"])
def test_a_variable_that_goes_deeper_is_left_out(before: str) -> None:
    assert parse_query(f"{before}{nest(MOST_LEVELS + 1)}=1&c=2") == {"c": "2"}
    assert parse_query(f"{nest(100_000)}=1&c=2") == {"c": "2"}


def test_many_elements() -> None:
    """More than could be read by looking for the next index each time."""
    number = 200_000
    found = parse_query("&".join(["a[]="] * number))["a"]
    assert found == [""] * number


names = st.text(st.characters(codec="utf-8", exclude_characters="[]. _\0"), min_size=1)
texts = st.text(st.characters(codec="utf-8"))
trees = st.dictionaries(
    names,
    st.recursive(
        texts,
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(
                names.filter(lambda name: not name.isdigit() and name.strip() != ""),
                inner,
                min_size=1,
            )
        ),
        max_leaves=10,
    ),
    max_size=4,
)


@given(trees)
def test_what_is_written_is_read_back(tree: dict[str, Any]) -> None:
    """By this module's writer, and by the client's, which is nobody's relative of this reader."""
    assert parse_query(build_query(tree)) == tree
    if "$result[" not in str(tree):
        assert parse_query(to_query(tree)) == tree


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("[]&=%.")))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(parse_query(text), dict)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": {"b": [1, {"c": "x y&z"}]}}, "a%5Bb%5D%5B0%5D=1&a%5Bb%5D%5B1%5D%5Bc%5D=x+y%26z"),
        ({"a": True, "b": None, "c": False, "d": [], "e": {}}, "a=1&c=0"),
        ({"a": 1.0, "b": 1.5, "c": -2, "d": ""}, "a=1&b=1.5&c=-2&d="),
        ({}, ""),
    ],
)
def test_forms_as_php_writes_them(value: Any, expected: str) -> None:
    assert build_query(value) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ({}, True),
        ({"0": "x"}, True),
        ({"0": "x", "1": "y"}, True),
        ({"1": "x"}, False),
        ({"1": "y", "0": "x"}, False),
        ({"a": "x"}, False),
        ({"00": "x"}, False),
    ],
)
def test_what_goes_over_the_wire_as_a_list(items: dict[str, str], expected: bool) -> None:
    assert is_list(items) is expected


# --- truth and numbers ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Y", True), ("n", False), ("1", True), ("0", False), ("TRUE", True), ("false", False),
        ("yes", True), ("no", False), ("on", True), ("Off", False), ("", False), (" ", None),
        ("2", None), ("x", None), (1, True), (0, False), (2, None), (True, True), (1.0, None),
        (None, None), ([], None),
    ],
)  # fmt: skip
def test_truth(value: object, expected: bool | None) -> None:
    assert truth_of(value) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", 5), ("+5", 5), ("-5", -5), (" 5", 5), ("5 ", 5), ("\t5\n", 5), ("007", 7),
        ("5.", 5.0), (".5", 0.5), ("-.5e3", -500.0), ("1e3", 1000.0), ("1E-2", 0.01),
        (".", None), ("1e", None), ("0x1A", None), ("1_000", None), ("٥", None), ("", None),
        ("-", None), ("1.5.5", None), ("NaN", None), ("INF", None), ("- 5", None), ("+-5", None),
        ("  ", None), ("5 5", None), ("five", None),
        ("9223372036854775807", 2**63 - 1), ("-9223372036854775808", -(2**63)),
        ("9223372036854775808", 2.0**63), ("9" * 30, 1e30), ("1e999", None), ("9" * 5000, None),
    ],
)  # fmt: skip
def test_numbers(text: str, expected: int | float | None) -> None:  # noqa: PYI041
    """What ``is_numeric`` says of them, without infinity."""
    assert same(number_of(text), expected)
    assert integer_of(text) == (expected if isinstance(expected, int) else None)


# --- dates ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-31", dt.datetime(2026, 1, 31, tzinfo=dt.UTC)),
        ("31.01.2026", dt.datetime(2026, 1, 31, tzinfo=dt.UTC)),
        ("31.01.2026 10:20", dt.datetime(2026, 1, 31, 10, 20, tzinfo=dt.UTC)),
        ("31.01.2026 10:20:30", dt.datetime(2026, 1, 31, 10, 20, 30, tzinfo=dt.UTC)),
        ("2026-01-31T10:00:00Z", dt.datetime(2026, 1, 31, 10, tzinfo=dt.UTC)),
        ("2026-01-31 10:00:00", dt.datetime(2026, 1, 31, 10, tzinfo=dt.UTC)),
        ("2026-13-31", None),
        ("31.13.2026", None),
        ("٣١.01.2026", None),
        ("2026", None),
        ("tomorrow", None),
        ("x" * 100, None),
    ],
)
def test_moments(text: str, expected: dt.datetime | None) -> None:
    assert parse_moment(text) == expected
