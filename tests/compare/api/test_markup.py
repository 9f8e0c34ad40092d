"""Text of pages in Markdown of our own is shown, and nothing but shown."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bitrix24_openapi.compare.api import Diff, Entry, Kind, Side, Subject, to_markdown
from bitrix24_openapi.compare.api.markup import code, fenced
from bitrix24_openapi.compare.api.rules import make_change
from bitrix24_openapi.compare.package import SurfaceDiff
from bitrix24_openapi.openapi.release import Release
from bitrix24_openapi.update.outcome import Outcome
from bitrix24_openapi.update.summary import summary

TEXTS = st.text(alphabet="`ab @#!|[](){}<>\n*_~\\-x", min_size=1, max_size=40)
EVIL = "x` @org/team Closes #1 ![p](https://evil/p.png) `y"


def spans(text: str) -> list[tuple[str, str]]:
    """(kind, content) of what a renderer makes of one paragraph."""
    tokens = MarkdownIt("commonmark").parse(text)
    return [
        (child.type, child.content)
        for token in tokens
        for child in token.children or ()
        if child.type != "text" or child.content
    ]


@given(TEXTS)
@example(EVIL)
@example("`")
@example("``a`")
@example(" ")
def test_a_code_span_shows_exactly_its_text(text: str) -> None:
    found = spans(f"a {code(text)} b")
    plain = " ".join(text.split())
    assert [kind for kind, _ in found].count("code_inline") == bool(plain or text.strip() == "")
    assert ("code_inline", plain) in found or not plain
    assert {kind for kind, _ in found} <= {"text", "code_inline"}


@given(st.lists(TEXTS.map(lambda text: " ".join(text.split())), max_size=5))
@example(["```", "# x", "````"])
def test_a_block_of_code_holds_all_of_its_lines(lines: list[str]) -> None:
    tokens = MarkdownIt("commonmark").parse("\n".join(["a", "", *fenced(lines, "diff"), "", "b"]))
    (block,) = [token for token in tokens if token.type == "fence"]
    assert block.content == "".join(f"{line}\n" for line in lines)
    assert [token.type for token in tokens].count("paragraph_open") == 2


@pytest.mark.parametrize("where", ["section", "name", "member", "value", "surface"])
def test_nothing_of_a_page_leaves_its_code_span_in_a_pull_request(where: str) -> None:
    names = dict.fromkeys(["section", "name", "member", "value", "surface"], "good") | {where: EVIL}
    subject = Subject("openapi.yaml", "methods", names["name"], names["section"])
    changes = [
        make_change(Kind.MEMBER_REMOVED, Side.REQUEST, names["member"], names["value"]),
        make_change(Kind.TYPE_CHANGED, Side.RESPONSE, names["member"], names["value"], "x"),
        make_change(Kind.REMOVED, Side.METHOD, "", names["value"]),
        make_change(Kind.DEPRECATED, Side.METHOD, "", None, names["value"]),
        make_change(Kind.ADDED, Side.METHOD),
        make_change(Kind.RECASED, Side.METHOD, "", names["value"], names["value"]),
    ]
    diff = Diff("1", "2", {"openapi.yaml": (1, 1)}, [Entry(subject, each) for each in changes])
    outcome = Outcome(
        diff=diff,
        surface=SurfaceDiff(removed=[f"models.A(View): x = {names['surface']}"]),
        before=Release("1", "1.0.0", "1.0.0"),
        after=Release("2", "2.0.0", "1.0.0"),
    )
    for text in (summary(outcome), to_markdown(diff)):
        tokens = MarkdownIt("commonmark").enable("table").parse(text)
        children = [child for token in tokens for child in token.children or ()]
        assert not [child for child in children if child.type in ("image", "link_open")]
        shown = "".join(child.content for child in children if child.type == "text")
        assert "@org" not in shown
        assert "Closes" not in shown
