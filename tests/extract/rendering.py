"""A page as text extraction leaves it: no levels of headings, no inline code, bars for cells."""

from __future__ import annotations

from collections.abc import Iterator

from bitrix24_openapi.markdown.model import (
    Block,
    Break,
    Cell,
    Code,
    Cut,
    Emphasis,
    Fence,
    Heading,
    Included,
    Link,
    ListBlock,
    Note,
    Page,
    Paragraph,
    Quote,
    Span,
    Strong,
    Table,
    Tabs,
    Text,
)


def rendered(page: Page) -> str:
    """The text of a page; ends with a line break."""
    return "\n".join(_lines(page.blocks)) + "\n"


def _lines(blocks: list[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading(inline=inline):
                # In a heading the name of a method survives, whatever it is marked as.
                yield inline.text
            case Paragraph(inline=inline):
                yield from _text(inline.spans).split("\n")
            case Fence(text=text):
                yield from (line.strip() for line in text.split("\n") if line.strip())
            case ListBlock(items=items):
                yield from (f"- {' '.join(_lines(item))}" for item in items)
            case Table():
                yield from _table(block)
            case Tabs(tabs=tabs):
                for tab in tabs:
                    yield from _lines(tab.blocks)
            case Quote(blocks=blocks):
                yield from _quote(blocks)
            case Note(title=title, blocks=blocks) | Cut(title=title, blocks=blocks):
                yield title
                yield from _lines(blocks)
            case Included(blocks=blocks):
                yield from _lines(blocks)


def _quote(blocks: list[Block]) -> Iterator[str]:
    """The scope keeps its code, which is glued to what follows, as it is a block of its own."""
    texts = [b.inline.text for b in blocks if isinstance(b, Paragraph)]
    glued = "".join(t.replace(": ", ":\n", 1) if "cope" in t else t for t in texts)
    yield from glued.split("\n")


def _table(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield "|"
        for cell in row.cells:
            *above, last = _cell(cell) or [""]
            yield from above
            yield f"{last} |".strip()


def _cell(cell: Cell) -> list[str]:
    return [line.strip() for line in _lines(cell.blocks) if line.strip()]


def _text(spans: tuple[Span, ...]) -> str:
    parts: list[str] = []
    for span in spans:
        match span:
            case Text(text=text):
                parts.append(text)
            case Break():
                parts.append("\n")
            case Strong(children=children) | Emphasis(children=children):
                parts.append(_text(children))
            case Link(children=children):
                # A linked type is inline code; a linked method name is text.
                parts.append(_text(children))
            case Code(text=text):
                parts.append(text if "." in text and " " not in text else "")
    return "".join(parts)
