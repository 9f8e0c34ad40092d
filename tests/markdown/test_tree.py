"""A checkout: files, includes, links, the table of contents, and text that is not Markdown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bitrix24_openapi.markdown import DocsError, Tree, looks_like_scrape, parse
from bitrix24_openapi.markdown.model import Heading, Included, Page, Paragraph, Table, walk

Write = Callable[[dict[str, str]], Tree]


@pytest.fixture
def tree_of(tmp_path: Path) -> Write:
    """Writes files and gives the tree."""

    def write(files: dict[str, str]) -> Tree:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="")
        return Tree(tmp_path)

    return write


def places(page: Page) -> list[tuple[str, str]]:
    """Text and place of every heading and paragraph."""
    return [
        (block.inline.text, str(block.where))
        for block in walk(page.blocks)
        if isinstance(block, Heading | Paragraph)
    ]


def kinds(page: Page) -> list[str]:
    return [diagnostic.kind for diagnostic in page.diagnostics]


# --- files --------------------------------------------------------------------------------


def test_pages_are_sorted(tree_of: Write) -> None:
    tree = tree_of({"b.md": "", "a/c.md": "", "a.md": "", "toc.yaml": "", "_includes/x.md": ""})

    assert tree.page_paths() == ["_includes/x.md", "a.md", "a/c.md", "b.md"]


def test_line_ends_and_byte_order_mark(tree_of: Write) -> None:
    page = tree_of({"a.md": "\ufeff# A\r\n\r\nb\rc\r\n"}).read("a.md")

    assert page.text == "# A\n\nb\nc\n"
    assert places(page) == [("A", "a.md:1"), ("b\nc", "a.md:3")]


@pytest.mark.parametrize("path", ["none.md", "a.md/b.md", "folder", "nul\0.md"])
def test_unreadable_file(tree_of: Write, path: str) -> None:
    tree = tree_of({"a.md": "", "folder/x.md": ""})

    with pytest.raises(DocsError) as error:
        tree.read(path)
    assert error.value.source.file == path
    assert str(error.value).startswith(f"{path}:1: ")


def test_bad_encoding_names_line_and_byte(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("Текст\n\nтекст ".encode() + b"\xff\n")

    with pytest.raises(DocsError, match=r"^a\.md:3: not UTF-8: byte 0xff at offset 23") as error:
        Tree(tmp_path).read("a.md")
    assert error.value.source.line == 3


# --- includes -----------------------------------------------------------------------------


def test_include_is_spliced_with_its_own_places(tree_of: Write) -> None:
    tree = tree_of(
        {
            "api/a.md": "# A\n\n{% include [note](../_includes/x.md) %}\n\nEnd",
            "_includes/x.md": "## X\n\n#|\n|| a | b ||\n|#\n",
        }
    )
    page = tree.read("api/a.md")
    included = page.blocks[1]

    assert isinstance(included, Included)
    assert (included.target, str(included.where)) == ("_includes/x.md", "api/a.md:3")
    assert isinstance(table := included.blocks[1], Table)
    assert str(table.rows[0].cells[1].where) == "_includes/x.md:4"
    assert page.files == ("api/a.md", "_includes/x.md")
    assert page.diagnostics == []


def test_notitle_drops_the_first_heading(tree_of: Write) -> None:
    tree = tree_of(
        {
            "a.md": "{% include notitle [x](x.md) %}\n\n{% include [x](./x.md) %}",
            "x.md": "### X\n\ntext\n\n### Y\n",
        }
    )

    assert [text for text, _ in places(tree.read("a.md"))] == ["text", "Y", "X", "text", "Y"]


def test_include_of_a_part(tree_of: Write) -> None:
    tree = tree_of(
        {
            "a.md": "{% include [x](x.md#b) %}\n\n{% include [x](x.md#none) %}",
            "x.md": "## A\n\none\n\n## B\n\ntwo\n\n### C\n\nthree\n\n## D\n\nfour",
        }
    )
    page = tree.read("a.md")

    assert [text for text, _ in places(page)] == ["B", "two", "C", "three"]
    assert kinds(page) == ["missing-include"]


def test_include_in_a_cell_and_in_an_include(tree_of: Write) -> None:
    tree = tree_of(
        {
            "a.md": "#|\n|| a | {% include [x](i/x.md) %} ||\n|#",
            "i/x.md": "x\n\n{% include [y](y.md) %}",
            "i/y.md": "\ny",
        }
    )
    page = tree.read("a.md")

    assert places(page) == [("a", "a.md:2"), ("x", "i/x.md:1"), ("y", "i/y.md:2")]
    assert page.files == ("a.md", "i/x.md", "i/y.md")


@pytest.mark.parametrize("target", ["none.md", "../outside.md", "../../etc/passwd"])
def test_missing_include(tree_of: Write, target: str) -> None:
    page = tree_of({"a.md": f"Text\n\n{{% include [x]({target}) %}}\n"}).read("a.md")

    assert [(d.kind, d.source.line) for d in page.diagnostics] == [("missing-include", 3)]


def test_include_without_a_path() -> None:
    page = parse("{% include nothing %}", "a.md")

    assert kinds(page) == ["missing-include"]


def test_include_without_a_checkout() -> None:
    assert kinds(parse("{% include [x](x.md) %}", "a.md")) == ["missing-include"]


def test_include_cycle_does_not_depend_on_the_order_of_reading(tree_of: Write) -> None:
    files = {
        "a.md": "a\n\n{% include [b](b.md) %}",
        "b.md": "b\n\n{% include [a](a.md) %}",
        "c.md": "c\n\n{% include [b](b.md) %}",
    }
    texts: list[dict[str, list[str]]] = []
    for order in (["a.md", "b.md", "c.md"], ["c.md", "b.md", "a.md"]):
        tree = tree_of(files)
        pages = {name: tree.read(name) for name in order}
        assert all(kinds(page) == ["include-cycle"] for page in pages.values())
        texts.append({name: [text for text, _ in places(pages[name])] for name in sorted(order)})

    assert (
        texts[0]
        == texts[1]
        == {
            "a.md": ["a", "b"],
            "b.md": ["b", "a"],
            "c.md": ["c", "b", "a"],
        }
    )


def test_includes_within_includes_end_somewhere(tree_of: Write) -> None:
    files = {f"{i}.md": f"{i}\n\n{{% include [x]({i + 1}.md) %}}" for i in range(50)}
    page = tree_of(files).read("0.md")

    assert kinds(page) == ["nested-too-deep"]


def test_pages_do_not_share_the_blocks_of_an_include(tree_of: Write) -> None:
    tree = tree_of(
        {
            "a.md": "{% include [x](x.md) %}",
            "x.md": "## X\n\n#|\n|| a ||\n|#\n\n- b\n\n{% note info %}\n\nc\n\n{% endnote %}",
        }
    )
    first, second = tree.read("a.md"), tree.read("a.md")
    included = first.blocks[0]
    assert isinstance(included, Included)
    for block in walk(list(included.blocks)):
        match block:
            case Table(rows=rows):
                rows[0].cells.clear()
            case Heading():
                block.anchors = ()
    included.blocks.clear()

    assert [text for text, _ in places(second)] == ["X", "a", "b", "c"]
    assert [text for text, _ in places(tree.read("a.md"))] == ["X", "a", "b", "c"]


def test_headings_are_numbered_over_includes(tree_of: Write) -> None:
    tree = tree_of(
        {"a.md": "## X\n\n{% include [x](x.md) %}\n\n{% include [x](x.md) %}", "x.md": "## X"}
    )
    anchors = [b.anchors for b in walk(tree.read("a.md").blocks) if isinstance(b, Heading)]

    assert anchors == [("x",), ("x1",), ("x2",)]


# --- links --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("", ("api/crm/a.md", "")),
        ("#x", ("api/crm/a.md", "x")),
        ("b.md", ("api/crm/b.md", "")),
        ("./b.md#y", ("api/crm/b.md", "y")),
        ("../../types.md#t", ("types.md", "t")),
        ("/types.html#t", ("types.md", "t")),
        ("/", (".", "")),
        ("b.md?x=1#z", ("api/crm/b.md", "z")),
        ("b%20c.md#%D1%8F", ("api/crm/b c.md", "я")),
        ("../../../x.md", ("../x.md", "")),
        ("https://a.b/c.html#d", ("https://a.b/c.html", "d")),
        ("mailto:a@b.c", ("mailto:a@b.c", "")),
    ],
)
def test_resolve(tmp_path: Path, href: str, target: tuple[str, str]) -> None:
    assert Tree(tmp_path).resolve("api/crm/a.md", href) == target


# --- table of contents --------------------------------------------------------------------


def test_toc_is_nested(tree_of: Write) -> None:
    tree = tree_of(
        {
            "toc.yaml": (
                "title: Docs\nhref: index.yaml\nitems:\n"
                "  - name: First\n    href: a.md \n"
                "  - name: Reference\n    include:\n      path: api/toc.yaml\n      mode: link\n"
                "  - name: Again\n    href: api/b.md\n"
                "  - name: Site\n    href: https://a.b/c.md\n"
            ),
            "api/toc.yaml": (
                "items:\n  - name: B\n    href: b.md\n"
                "  - name: Group\n    items:\n      - name: C\n        href: ./c.md\n"
            ),
        }
    )

    assert tree.toc() == {
        "a.md": ["First"],
        "api/b.md": ["Reference", "B"],
        "api/c.md": ["Reference", "Group", "C"],
    }
    assert tree.toc_diagnostics == []


def test_toc_is_a_copy(tree_of: Write) -> None:
    tree = tree_of({"toc.yaml": "items:\n  - {name: A, href: a.md}\n"})
    tree.toc()["a.md"].append("x")

    assert tree.toc() == {"a.md": ["A"]}


def test_no_toc(tree_of: Write) -> None:
    assert tree_of({"a.md": ""}).toc() == {}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("items:\n  - name: [\n", "toc.yaml:3"),
        ("items:\n  - include: {path: none.yaml}\n", "none.yaml:1"),
        ("items:\n  - include: {path: toc.yaml}\n", "toc.yaml:1"),
    ],
)
def test_broken_toc_is_reported(tree_of: Write, text: str, place: str) -> None:
    tree = tree_of({"toc.yaml": text})

    assert tree.toc() == {}
    assert [(d.kind, str(d.source)) for d in tree.toc_diagnostics] == [("broken-toc", place)]


@pytest.mark.parametrize("text", ["", "[]", "items: 1", "items: [1, {name: x}, {href: [1]}]"])
def test_odd_toc_lists_nothing(tree_of: Write, text: str) -> None:
    tree = tree_of({"toc.yaml": text})

    assert tree.toc() == {}


# --- scrapes ------------------------------------------------------------------------------

SCRAPE = "Add a thing thing.add\nMethod Parameters\n|\nName |\nDescription |\n|\nid* |\nNumber |\n"


@pytest.mark.parametrize(
    "text", [SCRAPE, SCRAPE + "# a comment of a script\n", SCRAPE + "const a = `${b}`\n"]
)
def test_scrape_is_recognised(text: str) -> None:
    assert looks_like_scrape(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain text",
        SCRAPE + "```json\n{}\n```\n",
        SCRAPE + "{% note %}\n",
        "#|\n|| a |\n|\nb |\n|| c |\n|\nd ||\n|#\n",
        "a | b\n",
    ],
)
def test_markdown_is_no_scrape(text: str) -> None:
    assert not looks_like_scrape(text)
