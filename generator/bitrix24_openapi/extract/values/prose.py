"""A description cell as plain lines, lists, fences and tables.

Recognisers work on text in which only one mark of Markdown is left: `` ` `` around code, since
the docs put literals there. Bullet lists and their look-alikes (consecutive lines that each
begin with a literal, ``landing/block/methods/landing-block-add-card.md``) become one thing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...markdown.model import (
    Block,
    Break,
    Code,
    Emphasis,
    Fence,
    Inline,
    Link,
    ListBlock,
    Note,
    Paragraph,
    Source,
    Span,
    Strong,
    Table,
    Text,
)
from ..words.sentences import CAPITALS


@dataclass(slots=True)
class Line:
    """One line of running text."""

    text: str
    source: Source


@dataclass(slots=True)
class Item:
    """One item of a list: its first line, and what follows inside it."""

    text: str
    parts: list[CellBlock]
    source: Source


@dataclass(slots=True)
class Group:
    """A list, with the sentence that leads to it."""

    lead: str
    items: list[Item]
    source: Source
    #: The lead is the whole text before the list, not only its last sentence.
    context: str = ""


@dataclass(slots=True)
class Skeleton:
    """A fence, with the sentence that leads to it."""

    lead: str
    text: str
    source: Source


@dataclass(slots=True)
class Grid:
    """A table inside the cell, with the sentence that leads to it."""

    lead: str
    table: Table
    source: Source


@dataclass(slots=True)
class Aside:
    """A line of a note: it may say when a field is required, but lists no values."""

    text: str
    source: Source


CellBlock = Line | Group | Skeleton | Grid | Aside

_SINGLE_CODE = re.compile(r"`[^`\n]*`")
_MARKUP = re.compile(r"[*\\<\[&~!]|(?<!\w)_|_(?!\w)")
#: A line that looks like a list item: a literal, then a dash and some text.
_ITEM_LINE = re.compile(r"(?:[-*+]\s+)?`[^`]+`\s*(?:[—–-]|=)\s*\S|(?:[-*+]\s+)?`[^`]+`[.,;]?\s*\Z")
_BULLET = re.compile(r"[-*+]\s+")
_SENTENCE_END = re.compile(rf"(?<=[.!?])\s+(?=[{CAPITALS}«\"“`(\[{{])")
_FIRST_TOKEN = re.compile(r"[\w.\[\]<>#@:*-]+\*?\Z")


def flatten(inline: Inline) -> str:
    """The text of an inline run: code in back-ticks, no other markup, line breaks as newlines."""
    source = inline.source
    bare = _SINGLE_CODE.sub("", source) if "`" in source else source
    if "``" not in source and "`" not in bare and _MARKUP.search(bare) is None:
        return source.strip()
    return _render(inline.spans, first=True).strip()


def _render(spans: tuple[Span, ...], *, first: bool) -> str:
    parts: list[str] = []
    for span in spans:
        match span:
            case Text(text):
                parts.append(text)
            case Code(text):
                parts.append(f"`{text}`")
            case Break():
                parts.append("\n")
            case Strong(children):
                inner = _render(children, first=False)
                # An item may name its value in bold instead of code (``**1** — add``).
                if first and "`" not in inner and _FIRST_TOKEN.match(inner.strip()):
                    inner = f"`{inner.strip()}`"
                parts.append(inner)
            case Emphasis(children):
                parts.append(_render(children, first=False))
            case Link(_, children):
                parts.append(_render(children, first=False))
        first = first and not parts[-1].strip()
    return "".join(parts)


def sentences(text: str) -> list[str]:
    """Sentences of one line. A full stop inside code or before a lower-case word ends nothing."""
    if ". " not in text and "! " not in text and "? " not in text:
        return [text]
    return _SENTENCE_END.split(text)


def split_cell(blocks: list[Block]) -> list[CellBlock]:
    """The parts of a cell (or of a list item), in order."""
    parts: list[CellBlock] = []
    for block in blocks:
        match block:
            case Paragraph(inline=inline, where=where):
                _add_lines(parts, flatten(inline), where)
            case ListBlock(items=items, where=where):
                lead, context = _lead(parts)
                parts.append(Group(lead, [_item(item, where) for item in items], where, context))
            case Fence(text=text, where=where):
                parts.append(Skeleton(_lead(parts)[0], text, where))
            case Table(where=where):
                parts.append(Grid(_lead(parts)[0], block, where))
            case Note(blocks=inside):
                parts.extend(
                    Aside(flatten(note.inline), note.where)
                    for note in inside
                    if isinstance(note, Paragraph)
                )
            case _:
                # Tabs and the like explain; facts of the field stand outside of them.
                continue
    return _gather_item_lines(parts)


def _add_lines(parts: list[CellBlock], text: str, where: Source) -> None:
    for offset, line in enumerate(text.split("\n")):
        if line.strip():
            parts.append(Line(line.strip(), Source(where.file, where.line + offset)))


def _lead(parts: list[CellBlock]) -> tuple[str, str]:
    """The sentence before a list, and the line it stands in."""
    if not parts or not isinstance(parts[-1], Line):
        return "", ""
    line = parts[-1].text
    return sentences(line)[-1], line


def _item(blocks: list[Block], where: Source) -> Item:
    parts = split_cell(blocks)
    if parts and isinstance(parts[0], Line):
        return Item(parts[0].text, parts[1:], parts[0].source)
    return Item("", parts, where)


def _without_bullet(text: str) -> str:
    bullet = _BULLET.match(text)
    return text[bullet.end() :] if bullet is not None else text


def _gather_item_lines(parts: list[CellBlock]) -> list[CellBlock]:
    """Turn two or more consecutive item-like lines into a list."""
    if sum(1 for p in parts if isinstance(p, Line) and _ITEM_LINE.match(p.text)) < 2:
        return parts
    gathered: list[CellBlock] = []
    run: list[Line] = []

    def close() -> None:
        if len(run) >= 2:
            lead, context = _lead(gathered)
            items = [Item(_without_bullet(line.text), [], line.source) for line in run]
            gathered.append(Group(lead, items, run[0].source, context))
        else:
            gathered.extend(run)
        run.clear()

    for part in parts:
        if isinstance(part, Line) and _ITEM_LINE.match(part.text):
            run.append(part)
        else:
            close()
            gathered.append(part)
    close()
    return gathered
