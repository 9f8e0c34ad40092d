"""Headings, code, notes, tabs, cuts, conditions: the constructs around tables."""

from __future__ import annotations

import pytest

from bitrix24_openapi.markdown import parse
from bitrix24_openapi.markdown.directives import is_true
from bitrix24_openapi.markdown.model import (
    Cut,
    Fence,
    Heading,
    ListBlock,
    Note,
    Page,
    Paragraph,
    Quote,
    Tabs,
    walk,
)


def read(*lines: str) -> Page:
    return parse("\n".join(lines), "page.md")


def kinds(page: Page) -> list[str]:
    return [diagnostic.kind for diagnostic in page.diagnostics]


def words(page: Page) -> str:
    """All text of a page, in order."""
    parts: list[str] = []
    for block in walk(page.blocks):
        match block:
            case Heading(inline=inline) | Paragraph(inline=inline):
                parts.append(inline.text)
            case Fence(text=text):
                parts.append(text)
            case _:
                pass
    return "\n".join(parts)


# --- headings -----------------------------------------------------------------------------

ANCHORS = {
    "plain": ("## Method Parameters", ("method-parameters",)),
    "explicit": ("### Object {#the_object}", ("the_object", "object")),
    "several": ("### A {#a1} {#a2}", ("a1", "a2", "a")),
    "in percent signs": ("### A {% #fields %}", ("fields", "a")),
    "same as the slug": ("### Parameter fields {#parameter-fields}", ("parameter-fields",)),
    "transliterated": ("### Параметр fields", ("parametr-fields",)),
    "soft and hard": ("### Объект ещё щётки", ("obuekt-eshyo-shyotki",)),
    "punctuation": ("## What's new? (v2.0)", ("whats-new-v20",)),
    "kept punctuation": ("## a, b; c/d = $e_f", ("a,-b;-c/d-=-dollare_f",)),
    "words for signs": ("## A & B < C", ("a-and-b-less-c",)),
    "dashes collapse": ("## A - B — C", ("a-b-c",)),
    "code is left out": ("## The `x` value", ("the-value",)),
    "only code": ("## `crm.add`", ("crmadd",)),
    "accents": ("## Café", ("cafe",)),
}


@pytest.mark.parametrize(("line", "anchors"), ANCHORS.values(), ids=ANCHORS.keys())
def test_anchors(line: str, anchors: tuple[str, ...]) -> None:
    (heading,) = read(line).blocks

    assert isinstance(heading, Heading)
    assert heading.anchors == anchors
    assert "{" not in heading.text


def test_repeated_headings_are_numbered() -> None:
    page = read("## A", "", "## A", "", "## A", "", "## B {#a}", "", "## A")
    headings = [block for block in page.blocks if isinstance(block, Heading)]

    assert [heading.anchors for heading in headings] == [
        ("a",),
        ("a1",),
        ("a2",),
        ("a", "b"),
        ("a4",),
    ]


def test_heading_right_after_text() -> None:
    page = read("Text", "## Heading", "More")

    assert [type(block) for block in page.blocks] == [Paragraph, Heading, Paragraph]


# --- text ---------------------------------------------------------------------------------


def test_text_keeps_what_looks_like_html() -> None:
    page = read("A <selector> and <b>bold</b>", "", "<div>", "", "[a]: not a definition")

    assert words(page) == "A <selector> and <b>bold</b>\n<div>\n[a]: not a definition"


def test_comments_and_front_matter_are_dropped() -> None:
    page = read("---", "title: x", "---", "# T", "", "<!-- one -->", "<!--", "two", "-->", "End")

    assert words(page) == "T\nEnd"
    assert [block.where.line for block in page.blocks] == [4, 10]


def test_comment_that_never_ends_is_text() -> None:
    assert "secret" in words(read("<!-- secret", "", "Text"))


def test_underline_makes_no_heading_and_indent_no_code() -> None:
    page = read("Text", "---", "", "        deep")

    assert [type(block) for block in page.blocks] == [Paragraph, Paragraph]


def test_reference_links() -> None:
    page = read("A [`x`][1] and `a[0][1]` and [y][2]", "", "[1]: ../types.md", "[2]: b.md#c ")

    assert len(page.blocks) == 1
    assert isinstance(block := page.blocks[0], Paragraph)
    assert block.inline.source == "A [`x`](../types.md) and `a[0][1]` and [y](b.md#c)"


# --- code ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "language", "text"),
    [
        (("```JSON", "{}", "```"), "json", "{}"),
        (("```", "a", "", "b", "```"), "", "a\n\nb"),
        (("~~~sh", "```", "~~~"), "sh", "```"),
        (("````", "```", "````"), "", "```"),
        (("```", "```"), "", ""),
        (("  ```", "  a", "    b", " c", "  ```"), "", "a\n  b\nc"),
        (("- x", "", "    ```js", "    a", "    \tb", "    ```"), "js", "a\n\tb"),
        (("> ```js", "> a", "> ```"), "js", "a"),
    ],
)
def test_code(lines: tuple[str, ...], language: str, text: str) -> None:
    page = read(*lines)
    (code,) = [block for block in walk(page.blocks) if isinstance(block, Fence)]

    assert (code.language, code.text) == (language, text)
    assert page.diagnostics == []


def test_text_after_the_language_is_reported() -> None:
    page = read("```JSON lines of it", "{}", "```")

    assert [each.kind for each in page.diagnostics] == ["text-after-fence"]
    assert "'lines of it'" in page.diagnostics[0].message


def test_inline_code_of_three_ticks_is_no_fence() -> None:
    assert isinstance(read("```a|b``` text").blocks[0], Paragraph)


def test_bars_are_no_language() -> None:
    page = read("``` | b ||", "text", "```")

    assert isinstance(page.blocks[0], Paragraph)
    assert "b" in words(page)


def test_unclosed_code_ends_with_its_tab() -> None:
    page = read(
        "{% list tabs %}", "", "- A", "", "  ```", "  a", "", "- B", "", "  b", "{% endlist %}"
    )
    (tabs,) = page.blocks

    assert isinstance(tabs, Tabs)
    assert [tab.title for tab in tabs.tabs] == ["A", "B"]
    assert kinds(page) == ["unclosed-fence"]


def test_code_that_slips_out_of_its_tab() -> None:
    # tutorials/catalog/index.md: a line break inside a Go string
    page = read("- A", "", "    ```go", '    f("x', '", y)', "    ```", "", "Text")

    assert [block.text for block in walk(page.blocks) if isinstance(block, Fence)] == [
        'f("x\n", y)'
    ]
    assert kinds(page) == ["deindented-code"]


# --- notes, cuts, tabs --------------------------------------------------------------------

NOTES = {
    "title": ('{% note info "A title" %}', "info", "A title"),
    "empty title": ('{% note tip "" %}', "tip", ""),
    "no title": ("{% note warning %}", "warning", ""),
    "spaces": ('{%  note   alert   "T"   %}', "alert", "T"),
    "quote missing": ('{% note info "T %}', "info", "T"),
    "space missing": ('{% note info"T" %}', "info", "T"),
    "other quotes": ("{% note info «T» %}", "info", "T"),
    "case": ('{% note Info "T" %}', "info", "T"),
}


@pytest.mark.parametrize(("line", "kind", "title"), NOTES.values(), ids=NOTES.keys())
def test_note(line: str, kind: str, title: str) -> None:
    page = read("Before", line, "Inside", "{% endnote %}", "After")

    assert [type(block) for block in page.blocks] == [Paragraph, Note, Paragraph]
    assert isinstance(note := page.blocks[1], Note)
    assert (note.kind, note.title, len(note.blocks)) == (kind, title, 1)
    assert [block.where.line for block in page.blocks] == [1, 2, 5]
    assert page.diagnostics == []


def test_nested_directives() -> None:
    page = read(
        '{% cut "More" %}', "{% note tip %}", "a", "{% endnote %}", "b", "{% endcut %}", "c"
    )
    cut, text = page.blocks

    assert isinstance(cut, Cut)
    assert (cut.title, [type(block) for block in cut.blocks]) == ("More", [Note, Paragraph])
    assert isinstance(text, Paragraph)


def test_unclosed_note_ends_before_the_next_heading() -> None:
    page = read("{% note info %}", "", "Inside", "", "## Heading", "", "Text")

    assert [type(block) for block in page.blocks] == [Note, Heading, Paragraph]
    assert kinds(page) == ["unclosed-note"]


def test_end_without_beginning() -> None:
    page = read("Text", "", "{% endnote %}", "", "More")

    assert words(page) == "Text\nMore"
    assert kinds(page) == ["stray-directive"]


def test_ends_in_the_wrong_order() -> None:
    page = read('{% cut "x" %}', "{% note info %}", "a", "{% endcut %}", "b", "{% endnote %}")

    assert words(page) == "a\nb"
    assert kinds(page) == ["unclosed-note", "stray-directive"]


def test_directive_ends_a_list() -> None:
    page = read("{% note info %}", "- a", "- b", "{% endnote %}", "", "Text")

    assert [type(block) for block in page.blocks] == [Note, Paragraph]


def test_text_on_the_line_of_a_directive_is_kept() -> None:
    page = read("{% note info %} first", "second", "{% endnote %}")

    assert words(page) == "first\nsecond"


def test_unknown_directive_is_text() -> None:
    assert words(read("{% list of things %} {% foo %}")) == "{% list of things %} {% foo %}"


def test_tabs() -> None:
    page = read(
        "{% list tabs %}",
        "",
        "- cURL (`x`)",
        "",
        "    ```bash",
        "    curl",
        "    ```",
        "",
        "- JS",
        "  more",
        "",
        "  - inner",
        "",
        "{% endlist %}",
        "",
        "- list",
    )
    tabs, items = page.blocks

    assert isinstance(tabs, Tabs)
    assert [(tab.title, tab.where.line) for tab in tabs.tabs] == [("cURL (x)", 3), ("JS", 9)]
    assert [type(block) for block in tabs.tabs[0].blocks] == [Fence]
    assert [(type(block), block.where.line) for block in tabs.tabs[1].blocks] == [
        (Paragraph, 10),
        (ListBlock, 12),
    ]
    assert isinstance(items, ListBlock)


def test_text_outside_the_indent_of_its_tab() -> None:
    page = read(
        "{% list tabs %}",
        "",
        "- A",
        "",
        "  a",
        "",
        "stray",
        "",
        "- B",
        "",
        "  b",
        "",
        "{% endlist %}",
    )
    (tabs,) = page.blocks

    assert isinstance(tabs, Tabs)
    assert [len(tab.blocks) for tab in tabs.tabs] == [2, 1]
    assert kinds(page) == ["deindented-tab"]


def test_text_before_the_first_tab() -> None:
    page = read("{% list tabs %}", "", "stray", "", "- A", "", "  a", "", "{% endlist %}")

    assert [type(block) for block in page.blocks] == [Paragraph, Tabs]
    assert kinds(page) == ["text-outside-tab"]


def test_quote_and_ordered_list() -> None:
    page = read("> Scope: `crm`", ">", "> Who: all", "", "1. a", "2. b")
    quote, items = page.blocks

    assert isinstance(quote, Quote)
    assert [block.where.line for block in quote.blocks] == [1, 3]
    assert isinstance(items, ListBlock)
    assert items.ordered


# --- conditions ---------------------------------------------------------------------------

CONDITIONS = {
    "false": (["a", "{% if build == 'dev' %}", "b", "{% endif %}", "c"], "a\nc", [1]),
    "true": (["{% if build == 'prod' %}", "", "b", "", "{% endif %}", "c"], "b\nc", [3, 6]),
    "else": (["{% if x %}", "a", "", "{% else %}", "b", "{% endif %}"], "b", [5]),
    "elsif": (
        ["{% if x %}", "a", "{% elsif build == 'prod' %}", "b", "{% else %}", "c", "{% endif %}"],
        "b",
        [4],
    ),
    "nested": (
        ["{% if x %}", "{% if build == 'prod' %}", "a", "{% endif %}", "b", "{% endif %}", "c"],
        "c",
        [7],
    ),
    "inline": (["a {% if x %}b{% else %}c{% endif %} d"], "a c d", [1]),
    "code": (["```", "{% if x %}", "```", "", "{% if x %}", "a", "{% endif %}"], "{% if x %}", [1]),
    # ru/market/preparing-to-publish/guide-bi-reports.md: prose about a template language
    "about": (["Use {% if %}", "", "b"], "Use {% if %}\nb", [1, 3]),
}


@pytest.mark.parametrize(("lines", "text", "places"), CONDITIONS.values(), ids=CONDITIONS.keys())
def test_conditions(lines: list[str], text: str, places: list[int]) -> None:
    page = read(*lines)

    assert words(page) == text
    assert [block.where.line for block in page.blocks] == places
    assert page.diagnostics == []


def test_condition_in_a_cell_keeps_the_cell_whole() -> None:
    page = read("#|", "|| **A**", "{% if x %}", "todo", "{% endif %}", "`int` | text ||", "|#")

    assert words(page) == "A\nint\ntext"
    assert page.diagnostics == []


@pytest.mark.parametrize(
    ("lines", "kind", "text"),
    [
        (["{% if x %}", "a"], "unclosed-if", "{% if x %}\na"),
        (["a", "", "{% endif %}"], "stray-directive", "a\n{% endif %}"),
        (["a {% else %} b"], "stray-directive", "a {% else %} b"),
    ],
)
def test_condition_without_counterpart_is_text(lines: list[str], kind: str, text: str) -> None:
    page = read(*lines)

    assert words(page) == text
    assert kinds(page) == [kind]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("build == 'prod'", True),
        ('build == "prod"', True),
        ("build != 'prod'", False),
        ("build == 'dev' or build == 'prod'", True),
        ("build == 'prod' and x", False),
        ("not x", True),
        ("build", True),
        ("x", False),
    ],
)
def test_condition_is_true(condition: str, expected: bool) -> None:
    assert is_true(condition) is expected
