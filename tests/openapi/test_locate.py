"""The line of a value in the text of a document."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.openapi.locate import line_of

YAML = """\
openapi: 3.1.0
paths:
  /a:
    post:
      tags:
      - x
      - - y
        - z
      operationId: q
  ? [a, b]
  : z
  "/b\\x41": &anchor
    get: 1
  /c: *anchor
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("openapi",), 1),
        (("paths",), 2),
        (("paths", "/a", "post", "tags", 0), 6),
        (("paths", "/a", "post", "tags", 1, 1), 8),
        (("paths", "/a", "post", "operationId"), 9),
        (("paths", "/bA", "get"), 13),
        (("paths", "/c"), 14),
        # as far as the path is there
        (("paths", "/a", "get"), 3),
        (("nothing",), 1),
    ],
)
def test_lines(path: tuple[object, ...], line: int) -> None:
    assert line_of(YAML, path) == line


@pytest.mark.parametrize("text", ["", "{", "a: [", "\t{", "a: b: c", "\x00"])
def test_text_that_is_no_document(text: str) -> None:
    assert line_of(text, ("a", "b")) == 1


def test_nesting_is_no_matter() -> None:
    assert line_of("[\n" * 5_000, (0,)) == 2


def paths(value: Any) -> list[tuple[object, ...]]:
    if not isinstance(value, dict | list):
        return [()]
    items = value.items() if isinstance(value, dict) else enumerate(value)
    return [(), *((key, *rest) for key, each in items for rest in paths(each))]


JSON = st.recursive(
    st.integers() | st.text("ab:,[]{}\"'#\\é ", max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("ab. ", max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(JSON.filter(lambda value: isinstance(value, dict | list)))
def test_each_line_holds_its_key(value: Any) -> None:
    for text in (json.dumps(value, indent=1), yaml.safe_dump(value, sort_keys=False)):
        lines = [line_of(text, path) for path in paths(value)]
        assert lines == sorted(lines)
        assert lines[-1] <= text.count("\n") + 1
