"""Text of a document in Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bitrix24_openapi.compare.api import to_markdown
from bitrix24_openapi.compare.api.quoting import code, plain

from .specs import diff, document, operation, record, typed

HOSTILE = [
    "x` @org/team Closes #1 ![p](https://evil.test/p.png) `y",
    "`", "``", "a`", "`a", "``` x", "@org", "#1", "GH-1", "closes gh-12", "<b>", "[a](b)",
    "www.a.b", "https://a.b", "a\n\n# b", "&commat;org", "*a*", "| a |", "\\`a", "a@b.test",
]  # fmt: skip


READER = MarkdownIt("gfm-like", {"linkify": False, "html": True})


def types(markdown: str) -> set[str]:
    tokens = READER.parseInline(markdown)
    return {child.type for token in tokens for child in token.children or []}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_in_the_span(text: str) -> None:
    assert types(code(text)) == {"code_inline"}
    assert types(plain(text)) == {"code_inline"}


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_stays_in_the_span(text: str) -> None:
    assert types(code(text)) == {"code_inline"}
    assert types(plain(text)) <= {"code_inline", "text"}


@pytest.mark.parametrize(
    "text", ["CRM", "e-Signature", "Tasks, old", "Base 2.0", "REST 3.0: CRM", "Задачи (старые)"]
)
def test_plain_text_is_left_alone(text: str) -> None:
    assert plain(text) == text
    assert code(text) == f"`{text}`"


@pytest.mark.parametrize("text", HOSTILE)
def test_changes_mention_nobody(text: str) -> None:
    """In titles, sections, names of fields, values and defaults."""
    old = document({"a.b": operation(record(x=typed("string"), y=typed("string")), summary="A")})
    hostile = record(**{text: typed("string"), "x": typed("string", enum=[text], default=text)})
    new = document(
        {"a.b": operation(hostile, summary=text, tags=[text]), "a.c": operation(tags=[text])}
    )
    for markdown in (to_markdown(diff(old, new)), to_markdown(diff(new, old))):
        spans = [each for token in READER.parse(markdown) for each in token.children or []]
        words = [each.content for each in spans if each.type == "text"]
        assert {each.type for each in spans} <= {
            "text",
            "code_inline",
            "strong_open",
            "strong_close",
        }
        assert not any(text in each for each in words)
