"""Broken input: nothing raises, nothing is lost in silence, time stays linear."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.timing import processor_time

from bitrix24_openapi.markdown import looks_like_scrape, parse
from bitrix24_openapi.markdown.model import (
    Block,
    Cut,
    Fence,
    Heading,
    Included,
    ListBlock,
    Note,
    Page,
    Paragraph,
    Quote,
    Table,
    Tabs,
    walk,
)

pytestmark = pytest.mark.thorough

#: Every construct of the dialect at least once, with the slips that the docs make.
CONSTRUCTS = [
    "# Title w1 {#w2}\n",
    "> Scope: [`w3`](../x.md)\n>\n> Who: w4\n",
    '{% note info "w5" %}\n\nw6\n\n{% endnote %}\n',
    "#|\n|| **Name**\n`type` | **w7** ||\n|| **w8***\n[`string \\| null`](a.md#b) | w9 ||\n|#\n",
    "#|\n||w10|w11||\n|| w12\n|\nw13\n||\n|| `w14|w15` | ```w16|w17``` ||\n|#\n",
    "#|\n|| a | w18:\n- `Y` — w19\n- `N` — w20\n\n```js\n{ w21: 'a || b' }\n```\n\nw22 ||\n|#\n",
    "#|\n|| a | w23\n\n#|\n||w24|w25||\n|#\n\nw26 ||\n|| w27 |> ||\n|| ^ | w28 ||\n|#\n",
    "{% list tabs %}\n\n- w29\n\n    ```bash\n    curl -d '{\"w30\": 1}' || exit\n    ```\n\n"
    "- w31\n\n    #|\n    || **w32**\n`type` | w33 ||\n    |#\n\n{% endlist %}\n",
    "w34\n#|\n|| w35 | w36 || ||\n|| w37 | w38\n|#\n## w39\n",
    '{% cut "w40" %}\n\n1. w41\n   - w42\n\n{% endcut %}\n',
    "{% include [w43](../_includes/x.md) %}\n",
    "{% if build == 'prod' %}\nw44\n{% else %}\n{% endif %}\n",
    "| w45 | w46 |\n|---|---|\n| w47 | w48 |\n",
    "w49 **w50**^*^ <w51> [{#T}](x.md) ![w52](y.png) {.w-class}\n",
    "- || w53 | w54 ||\n|# w55\n",
]
TABLES = [text for text in CONSTRUCTS if text.startswith("#|")]
_INSERTED = [
    "|",
    "||",
    "|#",
    "#|",
    "`",
    "```",
    "\n",
    "\n\n",
    "    ",
    "> ",
    "- ",
    "\\",
    "{%",
    "%}",
    "*",
    "<!--",
]
_WORD = re.compile(r"\bw\d+\b")
#: Not content: the reader drops it, and so does the site.
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@st.composite
def broken(draw: st.DrawFn, constructs: list[str], *, lines_only: bool = False) -> str:
    """Constructs put together and then cut, doubled and sprinkled with marks."""
    parts = draw(st.lists(st.sampled_from(constructs), min_size=1, max_size=5))
    text = draw(st.sampled_from(["\n", "", "\n\n"])).join(parts)
    for _ in range(draw(st.integers(0, 6))):
        action = draw(st.sampled_from(["insert", "delete line", "repeat line", "delete", "swap"]))
        place = draw(st.integers(0, max(len(text) - 1, 0)))
        if action == "insert":
            text = text[:place] + draw(st.sampled_from(_INSERTED)) + text[place:]
        elif action == "delete" and not lines_only:
            text = text[:place] + text[place + draw(st.integers(1, 5)) :]
        else:
            lines = text.split("\n")
            line = draw(st.integers(0, len(lines) - 1))
            if action == "delete line":
                del lines[line]
            elif action == "repeat line":
                lines.insert(line, lines[line])
            else:
                lines[line:line] = [draw(st.sampled_from(_INSERTED))]
            text = "\n".join(lines)
    return text


def shown(blocks: list[Block]) -> str:
    """Everything that the blocks say, titles and source text included."""
    parts: list[str] = []
    for block in walk(blocks):
        match block:
            case Heading():
                parts += [block.inline.source, *block.anchors]
            case Paragraph():
                parts.append(block.inline.source)
            case Fence():
                parts += [block.language, block.text]
            case Note() | Cut():
                parts.append(block.title)
            case Tabs():
                parts += [tab.title for tab in block.tabs]
            case Included() | ListBlock() | Quote() | Table():
                pass
    return "\n".join(parts)


def sources(page: Page) -> list[int]:
    lines = [diagnostic.source.line for diagnostic in page.diagnostics]
    for block in walk(page.blocks):
        lines.append(block.where.line)
        match block:
            case Table():
                lines += [row.where.line for row in block.rows]
                lines += [cell.where.line for row in block.rows for cell in row.cells]
            case Tabs():
                lines += [tab.where.line for tab in block.tabs]
            case _:
                pass
    return lines


@given(broken(CONSTRUCTS))
@settings(max_examples=300, deadline=None)
def test_broken_pages_are_read(text: str) -> None:
    page = parse(text, "page.md")

    assert all(1 <= line <= text.count("\n") + 1 for line in sources(page))
    for block in walk(page.blocks):
        if isinstance(block, Heading | Paragraph):
            assert isinstance(block.inline.text, str)
    looks_like_scrape(text)


@given(st.text(alphabet="|#`\\\n -*>{}%[]()<!a1.:~_^\t\r", max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read(text: str) -> None:
    page = parse(text, "page.md")

    assert all(line >= 1 for line in sources(page))
    for block in walk(page.blocks):
        if isinstance(block, Heading | Paragraph):
            assert isinstance(block.inline.text, str)


@given(broken(TABLES, lines_only=True))
@example("```- w1")
@example("#||\n| w1 ||#{ w2: 'a'")
@example("#||#{w1}")
@example("#|\n|| a ||\n\\w1\n|#")
@example("w1|\n-|\n|w2|w3|w4")
@example("w1|\n-|\n||w2")
@example("#|\n|| a ||\n<!-- w1 -->\n|#")
@settings(max_examples=400, deadline=None)
def test_nothing_in_a_table_is_lost_in_silence(text: str) -> None:
    page = parse(text, "page.md")
    said = "\n".join([shown(page.blocks), *(diagnostic.message for diagnostic in page.diagnostics)])

    assert set(_WORD.findall(_COMMENT.sub("", text))) <= set(_WORD.findall(said))


@given(broken(CONSTRUCTS))
@settings(max_examples=100, deadline=None)
def test_reading_is_deterministic(text: str) -> None:
    first, second = parse(text, "page.md"), parse(text, "page.md")

    assert shown(first.blocks) == shown(second.blocks)
    assert first.diagnostics == second.diagnostics


# --- deep nesting -------------------------------------------------------------------------

DEEP: dict[str, str] = {
    "lists": "\n".join("  " * i + "+ a" for i in range(500)) + "w1",
    "markers": "+ " * 5000 + "w1",
    "quotes": ">" * 5000 + " w1",
    "notes": "{% note info %}\n" * 2000 + "w1",
    "closed notes": "{% note info %}\n" * 2000 + "w1\n" + "{% endnote %}\n" * 2000,
    "tabs": "{% list tabs %}\n- a\n" * 1000 + "w1",
    "tables": "#|\n|| " * 1000 + "w1" + " ||\n|#" * 1000,
    "everything": ("{% note info %}\n\n- - - a\n\n#|\n|| " * 100) + "w1" + (" ||\n|#\n" * 100),
    "emphasis": "*a " * 3000 + "w1" + "*" * 3000,
    "brackets": "[" * 3000 + "w1" + "]" * 3000,
    "conditions": "{% if build == 'prod' %}\n" * 2000 + "w1\n" + "{% endif %}\n" * 2000,
}


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP.keys())
def test_deep_nesting(text: str) -> None:
    page = parse(text, "page.md")

    said = "".join(
        block.inline.text for block in walk(page.blocks) if isinstance(block, Heading | Paragraph)
    )
    assert "w1" in said


# --- time ---------------------------------------------------------------------------------

REPEATED: dict[str, Callable[[int], str]] = {
    "bars": lambda n: "||" * n,
    "bars in a table": lambda n: "#|\n" + "||" * n,
    "bar lines": lambda n: "#|\n" + "||\n" * n,
    "spaced bars": lambda n: "#|\n" + "|| " * n + "\n|#",
    "openers": lambda n: "#|\n" * n,
    "openers and headings": lambda n: "#|\n||a\n## x\n" * (n // 4),
    "nested openers": lambda n: "#|\n|| " * (n // 2) + "\n|#" * (n // 2),
    "quoted tables": lambda n: "> #|\n> || a ||\n> |#\n" * (n // 8),
    "ticks": lambda n: "#|\n|| " + "` " * n + "||\n|#",
    "open code in cells": lambda n: "#|\n|| a\n" + "```json\n" * n + "||\n|#",
    "open code in rows": lambda n: "#|\n" + "|| a | ```json\nx\n||\n" * (n // 4) + "|#",
    "open code in tabs": lambda n: "- a\n\n    ```\n" * (n // 4),
    "back-slashes": lambda n: "#|\n|| " + "\\" * n + "||\n|#",
    "comments": lambda n: "<!--\n" * n,
    "conditions": lambda n: "{% if " * n,
    "unmatched conditions": lambda n: "{% if a %}\n" * n,
    "notes": lambda n: "{% note info %}\n{% cut %}\n" * (n // 4),
    "references": lambda n: "[a]: b.md\n" + "[x][a] " * n,
    "delimiters": lambda n: "a|b\n" + "-|" * n + "x",
    "spaces": lambda n: "a" + " " * n + "}",
    "brackets": lambda n: "[" * n,
    "stars": lambda n: "**a* " * n,
}


def _seconds(text: str) -> float:
    with processor_time() as watch:
        for block in walk(parse(text, "page.md").blocks):
            if isinstance(block, Heading | Paragraph):
                assert isinstance(block.inline.text, str)
    return watch.seconds


@pytest.mark.parametrize("make", REPEATED.values(), ids=REPEATED.keys())
def test_time_is_linear(make: Callable[[int], str]) -> None:
    # Sixteen times the text: sixteen times the time, 256 when quadratic. The floor keeps
    # noise of fast cases out; randomness keeps the inline cache from answering.
    salt = f"{random.random()}\n\n"
    short, long = _seconds(salt + make(1_250)), _seconds(salt + make(20_000))

    assert long < 64 * max(short, 0.04)
