"""JSON Pointers, as RFC 6901 has them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.openapi import pointer

#: The document and the pointers of RFC 6901, section 5; "-" names nothing that is there.
DOCUMENT: dict[str, Any] = {
    "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5,
    'k"l': 6, " ": 7, "m~n": 8,
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", DOCUMENT),
        ("/foo", ["bar", "baz"]),
        ("/foo/0", "bar"),
        ("/", 0),
        ("/a~1b", 1),
        ("/c%d", 2),
        ("/e^f", 3),
        ("/g|h", 4),
        ("/i\\j", 5),
        ('/k"l', 6),
        ("/ ", 7),
        ("/m~0n", 8),
        ("/foo/2", None),
        ("/foo/-", None),
        ("/foo/00", None),
        ("/foo/01", None),
        ("/foo/-1", None),
        ("/foo/٠", None),
        ("/foo/99999999999999999999", None),
        ("/foo/bar", None),
        ("/foo/0/1", None),
        ("/m~1n", None),
        ("/nothing/here", None),
    ],
)
def test_value_at(text: str, value: Any) -> None:
    assert pointer.value_at(DOCUMENT, text) == value


def test_steps_that_a_validator_gives_are_taken_as_they_are() -> None:
    assert pointer.value_at({"a": [{"1": "x"}]}, ["a", 0, "1"]) == "x"
    assert pointer.value_at({"a/b": 1}, ["a/b"]) == 1


def test_a_tilde_is_read_last() -> None:
    """``~01`` is ``~1`` and not a slash."""
    assert pointer.split("/~01") == ("~1",)
    assert pointer.build("~1") == "/~01"


@given(st.lists(st.text(max_size=6) | st.sampled_from(["/", "~", "~0", "~1", ""])))
def test_what_is_built_is_split_again(names: list[str]) -> None:
    assert pointer.split(pointer.build(*names)) == tuple(names)
