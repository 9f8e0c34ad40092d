"""Query strings and forms, as PHP reads them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime.encoding import to_query
from bitrix24_openapi.mock.wire.forms import parse_multipart, parse_query


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {}),
        ("a=1&b=two", {"a": "1", "b": "two"}),
        ("a", {"a": ""}),
        ("a=", {"a": ""}),
        ("a=1&a=2", {"a": "2"}),
        ("a=%D0%B9+b%20c", {"a": "й b c"}),
        ("a[b]=1", {"a": {"b": "1"}}),
        ("a%5Bb%5D=1", {"a": {"b": "1"}}),
        ("a[]=1&a[]=2", {"a": ["1", "2"]}),
        ("a[0]=x&a[1]=y", {"a": ["x", "y"]}),
        ("a[1]=y&a[0]=x", {"a": {"1": "y", "0": "x"}}),
        ("a[5]=x&a[]=y", {"a": {"5": "x", "6": "y"}}),
        ("a[01]=x&a[]=y", {"a": {"01": "x", "2": "y"}}),
        ("a[b]=1&a[]=2", {"a": {"b": "1", "0": "2"}}),
        ("filter[>ID]=5&filter[%21STAGE]=x", {"filter": {">ID": "5", "!STAGE": "x"}}),
        (
            "fields[PHONE][0][VALUE]=1&fields[PHONE][0][TYPE]=W&fields[PHONE][1][VALUE]=2",
            {"fields": {"PHONE": [{"VALUE": "1", "TYPE": "W"}, {"VALUE": "2"}]}},
        ),
        ("a=1&a[b]=2", {"a": {"b": "2"}}),
        ("a[b]=2&a=1", {"a": "1"}),
        ("a.b=1&c d=2", {"a_b": "1", "c_d": "2"}),
        ("a[b.c]=1", {"a": {"b.c": "1"}}),
        ("[a]=1", {}),
        ("a[b=1", {"a": "1"}),
        ("a[b]x=1", {"a": {"b": "1"}}),
        ("a" + "[b]" * 70 + "=1&c=2", {"c": "2"}),
    ],
)
def test_brackets(query: str, expected: dict[str, Any]) -> None:
    assert parse_query(query) == expected


names = st.text(st.characters(codec="utf-8", exclude_characters="[]. _"), min_size=1)
texts = st.text(st.characters(codec="utf-8"))
trees = st.dictionaries(
    names,
    st.recursive(
        texts,
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(names.filter(lambda n: not n.isdigit()), inner, min_size=1)
        ),
        max_leaves=10,
    ),
    max_size=4,
)


@given(trees)
def test_what_the_client_encodes_is_read_back(tree: dict[str, Any]) -> None:
    """The client's encoder is nobody's relative of this decoder."""
    if "$result[" in str(tree):
        return
    assert parse_query(to_query(tree)) == tree


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_is_read_as_something(text: str) -> None:
    assert isinstance(parse_query(text), dict)


def test_multipart_forms() -> None:
    body = (
        b'--XX\r\nContent-Disposition: form-data; name="fields[TITLE]"\r\n\r\n\xd0\xb9\r\n'
        b'--XX\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\ncontent\r\n--XX--\r\n"
    )
    found = parse_multipart(body, "multipart/form-data; boundary=XX")
    assert found == {"fields": {"TITLE": "й"}, "file": "content"}


@pytest.mark.parametrize("content_type", ["multipart/form-data", "multipart/form-data; boundary=Y"])
def test_multipart_that_does_not_hold_together_is_empty(content_type: str) -> None:
    assert parse_multipart(b"--XX\r\nnonsense", content_type) == {}
