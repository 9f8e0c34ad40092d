"""Inline Markdown: spans and the text that a reader sees."""

from __future__ import annotations

import pytest

from bitrix24_openapi.markdown.inline import parse_inline
from bitrix24_openapi.markdown.model import (
    Break,
    Code,
    Emphasis,
    Inline,
    Link,
    Source,
    Span,
    Strong,
    Text,
    plain,
)

CASES: dict[str, tuple[str, tuple[Span, ...]]] = {
    "empty": ("", ()),
    "text": ("just text: 1 > 0", (Text("just text: 1 > 0"),)),
    "every newline breaks": ("a\n b", (Text("a"), Break(), Text("b"))),
    "break after markup": ("**a**\n`b`", (Strong((Text("a"),)), Break(), Code("b"))),
    "code in a link": ("[`int`](x.md#y)", (Link("x.md#y", (Code("int"),)),)),
    "target as written": ("[a](б в.md)", (Text("[a](б в.md)"),)),
    "cyrillic target": ("[a](x.md#якорь)", (Link("x.md#якорь", (Text("a"),)),)),
    "title of target": ("[{#T}](x.md)", (Link("x.md", (), title_of_target=True),)),
    "star after bold": ("**id***", (Strong((Text("id"),)), Text("*"))),
    "superscript star": ("**id**^*^", (Strong((Text("id"),)), Text("*"))),
    "superscript star inside": ("**id^*^**", (Strong((Text("id*"),)),)),
    "placeholder": ("**<name>**", (Strong((Text("<name>"),)),)),
    "line break tag": ("a<br>b<BR/>c", (Text("a"), Break(), Text("b"), Break(), Text("c"))),
    "comment": ("a<!-- b -->c", (Text("ac"),)),
    "bar in code": (r"`string \| null`", (Code("string | null"),)),
    "bar in text": (r"a \| b", (Text("a | b"),)),
    "triple ticks": ("```a|b```", (Code("a|b"),)),
    "class": ("Text {.b24-info}", (Text("Text"),)),
    "braces that are text": ("Text {id}", (Text("Text {id}"),)),
    "underscores in names": ("PARENT_ID_1 and UF_CRM_2", (Text("PARENT_ID_1 and UF_CRM_2"),)),
    "emphasis": ("_a_ *b*", (Emphasis((Text("a"),)), Text(" "), Emphasis((Text("b"),)))),
    "strikethrough is unwrapped": ("~~a~~ b", (Text("a b"),)),
    "entity": ("a&nbsp;&lt;b", (Text("a\xa0<b"),)),
    "address": ("<https://a.b/c>", (Link("https://a.b/c", (Text("https://a.b/c"),)),)),
    "image": ("![alt](x.png)!", (Text("alt!"),)),
    "code in bold": ("**`a`**", (Strong((Code("a"),)),)),
}


@pytest.mark.parametrize(("source", "spans"), CASES.values(), ids=CASES.keys())
def test_spans(source: str, spans: tuple[Span, ...]) -> None:
    assert parse_inline(source) == spans


def test_text_is_what_the_reader_sees() -> None:
    inline = Inline("**id***\n[`int`](x.md) or `null`", Source("page.md", 1))

    assert inline.text == "id*\nint or null"


def test_deep_markup_is_flattened() -> None:
    source = "".join(f"*a{'*' * (i % 2)} " for i in range(500)) + "x" + "*" * 500

    assert "x" in plain(parse_inline(source))


def test_the_parser_is_set_for_every_inline() -> None:
    assert Inline.parser("`a`") == (Code("a"),)
