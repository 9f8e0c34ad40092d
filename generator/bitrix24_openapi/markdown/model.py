"""What a documentation page is, once read: blocks with their source lines.

The reader (:mod:`bitrix24_openapi.markdown`) knows the Diplodoc/YFM dialect and nothing of
Bitrix24; everything above works on these values and never sees Markdown syntax.

Inline content is kept as source text and parsed only when somebody asks: most paragraphs
of most pages are never looked at, and inline parsing is the expensive half of Markdown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A place in the documentation: file relative to the docs root (POSIX), 1-based line."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Something a stage repaired, could not understand or had to leave out.

    ``kind`` is a stable kebab-case identifier (counted in the report), ``message`` is for people.
    """

    kind: str
    message: str
    source: Source


# --- inline -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Code:
    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line break: the docs are rendered with ``breaks: true``, so every newline is one."""


@dataclass(frozen=True, slots=True)
class Strong:
    children: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    children: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """``href`` as written; ``title_of_target`` marks ``[{#T}](x.md)``."""

    href: str
    children: tuple[Span, ...]
    title_of_target: bool = False


Span = Text | Code | Break | Strong | Emphasis | Link


def plain(spans: tuple[Span, ...] | list[Span]) -> str:
    """The text a reader sees: no markup, breaks as newlines."""
    parts: list[str] = []
    for span in spans:
        match span:
            case Text(text) | Code(text):
                parts.append(text)
            case Break():
                parts.append("\n")
            case Strong(children) | Emphasis(children):
                parts.append(plain(children))
            case Link(_, children):
                parts.append(plain(children))
    return "".join(parts)


@dataclass(eq=False)
class Inline:
    """A run of inline Markdown: its source text, and its spans when asked for."""

    source: str
    where: Source

    #: Set by the reader; turns source text into spans.
    parser: ClassVar[Callable[[str], tuple[Span, ...]]]

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        return type(self).parser(self.source)

    @cached_property
    def text(self) -> str:
        return plain(self.spans)


# --- blocks -------------------------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Heading:
    level: int
    inline: Inline
    #: Explicit ``{#anchors}`` first, then the slug that the site would make.
    anchors: tuple[str, ...]
    where: Source

    @property
    def text(self) -> str:
        return self.inline.text


@dataclass(eq=False, slots=True)
class Paragraph:
    inline: Inline
    where: Source


@dataclass(eq=False, slots=True)
class ListBlock:
    ordered: bool
    items: list[list[Block]]
    where: Source


@dataclass(eq=False, slots=True)
class Fence:
    #: First word of the info string, lower case ("json", "bash", "" when none).
    language: str
    text: str
    #: Line of the opening fence.
    where: Source


@dataclass(eq=False, slots=True)
class Cell:
    #: Source text of the cell, outer blank space removed, escapes as written.
    raw: str
    blocks: list[Block]
    where: Source
    #: ``"left"`` for a ``>`` cell, ``"up"`` for ``^``.
    merged: str | None = None


@dataclass(eq=False, slots=True)
class Row:
    cells: list[Cell]
    where: Source


@dataclass(eq=False, slots=True)
class Table:
    rows: list[Row]
    where: Source


@dataclass(eq=False, slots=True)
class Note:
    kind: str
    title: str
    blocks: list[Block]
    where: Source


@dataclass(eq=False, slots=True)
class Tab:
    title: str
    blocks: list[Block]
    where: Source


@dataclass(eq=False, slots=True)
class Tabs:
    tabs: list[Tab]
    where: Source


@dataclass(eq=False, slots=True)
class Cut:
    title: str
    blocks: list[Block]
    where: Source


@dataclass(eq=False, slots=True)
class Quote:
    blocks: list[Block]
    where: Source


@dataclass(eq=False, slots=True)
class Included:
    """Content of another file, spliced in; sources inside point to that file.

    ``target`` is the included file, relative to the docs root.
    """

    target: str
    blocks: list[Block]
    where: Source


Block = Heading | Paragraph | ListBlock | Fence | Table | Note | Tabs | Cut | Quote | Included


def inner(block: Block) -> Iterator[list[Block]]:
    """The block lists directly inside a block (cells of a table, items of a list, ...)."""
    match block:
        case ListBlock(items=items):
            yield from items
        case Table(rows=rows):
            for row in rows:
                for cell in row.cells:
                    yield cell.blocks
        case Tabs(tabs=tabs):
            for tab in tabs:
                yield tab.blocks
        case (
            Note(blocks=blocks)
            | Cut(blocks=blocks)
            | Quote(blocks=blocks)
            | Included(blocks=blocks)
        ):
            yield blocks
        case _:
            return


def walk(blocks: list[Block]) -> Iterator[Block]:
    """Every block, depth first, in page order."""
    for block in blocks:
        yield block
        for children in inner(block):
            yield from walk(children)


@dataclass(slots=True)
class Page:
    #: Path relative to the docs root, POSIX separators.
    path: str
    blocks: list[Block]
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: Every file whose text went into the page (itself first, then includes).
    files: tuple[str, ...] = ()
    #: Source of the whole page as read (one file, includes not expanded).
    text: str = ""
