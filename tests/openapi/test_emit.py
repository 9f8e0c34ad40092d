"""YAML that every reader reads as it was meant."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.openapi.emit import dump, indent

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    [
        "a\nb",
        " lead\nx",
        "trail\n",
        "a\n\n",
        "x: y",
        "# no",
        "- a",
        "a\u2028b",
        "a\x85b",
        "tab\tx\ny",
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(TEXT, JSON, min_size=1, max_size=3), st.integers(0, 3))
def test_what_is_dumped_is_what_is_read(value: dict[str, Any], depth: int) -> None:
    text = "".join("  " * level + "k:\n" for level in range(depth)) + indent(dump(value), depth)
    read = yaml.load(text, Loader=yaml.CSafeLoader)
    for _ in range(depth):
        read = read["k"]
    assert read == value


@given(st.dictionaries(TEXT, JSON, min_size=1, max_size=3))
def test_no_anchors_no_tags_no_document_ends(value: dict[str, Any]) -> None:
    shared = {"a": value, "b": value}
    events = list(yaml.parse(dump(shared), Loader=yaml.CSafeLoader))
    assert not any(isinstance(event, yaml.AliasEvent) for event in events)
    assert not any(getattr(event, "anchor", None) for event in events)
    assert not re.search(r"^\.\.\.$", dump(shared), re.MULTILINE)


@pytest.mark.parametrize(
    "text",
    [
        "Y", "n", "yes", "on", "off", "true", "null", "~", "1", "-1", "1.5", "1e3", "0o17", "0x1f",
        "1_000", "12:30", "2024-01-01", ".5", "+1", "=", "<<", "", "-", "0.", "5.",
    ],
)  # fmt: skip
def test_text_that_some_reader_takes_for_something_else_is_quoted(text: str) -> None:
    """Readers of YAML 1.1 and 1.2 differ on plain scalars alone."""
    assert dump({"k": text})[3] in "'\""


@pytest.mark.parametrize("text", ["crm.deal.add", "/crm.deal.add", "1e", "v2.0-rc", "ID"])
def test_ordinary_text_is_plain(text: str) -> None:
    assert dump({"k": text}) == f"k: {text}\n"


def test_lines_are_never_folded() -> None:
    text = "word " * 200
    assert len(dump({"k": text.strip()}).splitlines()) == 1


def test_text_of_several_lines_is_shown_as_it_is() -> None:
    assert dump({"k": "one\n\n  two"}) == "k: |-\n  one\n\n    two\n"


def test_letters_of_all_scripts_stay_readable() -> None:
    assert dump({"k": "Сделка"}) == "k: Сделка\n"
