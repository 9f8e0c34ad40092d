"""What we write ourselves is what PyYAML would have written."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bitrix24_openapi.openapi.emit import dump, reference_dump

WORDS = st.sampled_from(
    "type,string,true,No,1,1.0,crm.deal.add,a/b,x-y,a--b,a:,:b,a:b,a.b:,a#b,#b,a b,a  b,a #b,a: b,"
    " a,a ,on,NULL,~,'',a_-b,2024-01-01".split(",")
)
TEXT = WORDS | st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=30,
)


@given(VALUES)
@settings(max_examples=300)
@example({"a": [[1, [True]], [1.0, 1, {"b": []}], {}]})
@example({"k" * 128: {"a": "b\n\nc"}, "a\u2028b": 1, "n\n": ["x\ny", {"z\ny": 1}]})
def test_the_text_is_that_of_the_reference(value: Any) -> None:
    assert dump(value) == reference_dump(value)


@pytest.mark.parametrize("scalar", [1, 1.0, True, "1", "true", None, "null", 0, False, -0.0])
def test_equal_values_of_other_types_are_told_apart(scalar: Any) -> None:
    for before in (1, True, 1.0, 0, False, 0.0):
        dump({"a": before})
    assert dump({"a": scalar}) == reference_dump({"a": scalar})
