"""Tokens to blocks: the page as a tree, with a source line for everything in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from markdown_it.token import Token

from .blocks import tokenize
from .directives import cut_title, include_arguments, note_arguments
from .inline import text_without_code
from .model import (
    Block,
    Cell,
    Cut,
    Diagnostic,
    Fence,
    Heading,
    Included,
    Inline,
    ListBlock,
    Note,
    Paragraph,
    Quote,
    Row,
    Source,
    Tab,
    Table,
    Tabs,
)
from .slug import slugify
from .tables import RawCell, RawTable

#: Deeper constructs are kept as text: whoever walks the blocks may recurse.
MAX_DEPTH: Final = 60
#: The same for tables in cells of tables, where reading recurses, too.
MAX_TABLES: Final = 6
#: Depth from which nothing is included: what is included has a depth of its own.
MAX_INCLUDE_DEPTH: Final = 20

#: What makes a cell more than one paragraph: a blank line, or a line that starts a block.
_BLOCKS = re.compile(
    r"\n[ \t]*(?:\n|[-+*][ \t]|\d{1,9}[.)][ \t]|>|#{1,6}[ \t]|```|~~~|\{%|#\||<!--|[-_*=]{3}|\|)"
    r"|^(?:```|~~~|\{%|#\||<!--)"
)
#: A first line that may start something other than a paragraph.
_FIRST_BLOCK = re.compile(r"```|~~~|\{%|#\||<!--")
_FIRST_ITEM = re.compile(r"([-*+])[ \t]+\S[^\n]*\n(?:.*\n)*?[ \t]*\1[ \t]")
_ANCHOR = re.compile(r"[ \t]*\[?\{%?[ \t]*#([^\s{}]+)[ \t]*%?\}\]?")
#: ``[text][label]``; the target stands elsewhere on the page.
_REFERENCE = re.compile(r"`|\]\[([^\[\]\n]+)\]")
_MERGED: Final = {">": "left", "^": "up"}

Include = Callable[[str, str, bool, Source], "Included | Diagnostic"]


class Level(NamedTuple):
    """How deep a text stands: blocks around it, and how many of them are tables."""

    depth: int = 0
    tables: int = 0


@dataclass(slots=True)
class _Frame:
    """A container that is still open: of Markdown (list, item, quote) or a directive."""

    kind: str
    line: int
    blocks: list[Block] = field(default_factory=list)
    items: list[list[Block]] = field(default_factory=list)
    arguments: str = ""


_CLOSES: Final = {"endnote": "note", "endlist": "list", "endcut": "cut"}


class Builder:
    """Builds the blocks of one file."""

    def __init__(self, file: str, diagnostics: list[Diagnostic], include: Include) -> None:
        self.file = file
        self.diagnostics = diagnostics
        self.include = include
        #: Targets of ``[text][label]`` links on the page.
        self.references: Mapping[str, str] = {}

    def paragraph(self, source: str, where: Source) -> Paragraph:
        if self.references and "][" in source:
            source = self.inline_links(source)
        if "||" in source and (source.startswith("||") or "\n||" in source):
            offset = source[: ("\n" + source).index("\n||")].count("\n")
            message = "rows of a table that nothing opens; kept as text"
            self.report("unopened-table", message, where.line + offset)
        return Paragraph(Inline(source, where), where)

    def inline_links(self, source: str) -> str:
        code = False

        def link(match: re.Match[str]) -> str:
            nonlocal code
            if match[0] == "`":
                code = not code
                return "`"
            target = None if code else self.references.get(match[1].casefold())
            return match[0] if target is None else f"]({target})"

        return _REFERENCE.sub(link, source)

    def report(self, kind: str, message: str, line: int) -> None:
        self.diagnostics.append(Diagnostic(kind, message, Source(self.file, line)))

    def blocks(
        self,
        text: str,
        lines: Sequence[int],
        level: Level = Level(),  # noqa: B008 - immutable
        *,
        first_is_text: bool = False,
    ) -> list[Block]:
        """Blocks of a text whose line ``i`` is line ``lines[i]`` of the file."""
        return _Nesting(self, lines, level).run(tokenize(text, first_is_text=first_is_text))

    # --- cells --------------------------------------------------------------------------

    def table(self, raw: RawTable, lines: Sequence[int], level: Level) -> Table:
        rows = [
            Row(
                [self.cell(cell, lines, level) for cell in row.cells],
                Source(self.file, lines[row.offset]),
            )
            for row in raw.rows
        ]
        for issue in raw.issues:
            self.report(issue.kind, issue.message, lines[issue.offset])
        return Table(rows, Source(self.file, lines[0]))

    def cell(self, raw: RawCell, lines: Sequence[int], level: Level) -> Cell:
        text = raw.text
        where = Source(self.file, lines[raw.offset])
        if not text:
            return Cell(text, [], where)
        if text in _MERGED:
            return Cell(text, [], where, _MERGED[text])
        if _BLOCKS.search(f"\n{text}" if raw.own_line else text) is None:
            return Cell(text, [self.paragraph(_strip_lines(text), where)], where)
        if level.tables > MAX_TABLES or level.depth >= MAX_DEPTH:
            self.report("nested-too-deep", "tables in tables in tables; kept as text", where.line)
            return Cell(text, [self.paragraph(text, where)], where)
        first_is_text = not (raw.own_line or _FIRST_BLOCK.match(text) or _FIRST_ITEM.match(text))
        inner = self.blocks(text, lines[raw.offset :], level, first_is_text=first_is_text)
        return Cell(text, inner, where)


def _strip_lines(text: str) -> str:
    if "\n" not in text:
        return text
    return "\n".join([line.strip() for line in text.split("\n")])


class _Nesting:
    """The stack of open containers while the tokens of one text are read."""

    def __init__(self, builder: Builder, lines: Sequence[int], level: Level) -> None:
        self.builder = builder
        self.lines = lines
        self.level = level
        self.stack = [_Frame("root", 0)]

    @property
    def depth(self) -> int:
        return self.level.depth + len(self.stack)

    def source(self, line: int) -> Source:
        return Source(self.builder.file, self.lines[line])

    def add(self, block: Block) -> None:
        self.stack[-1].blocks.append(block)

    def run(self, tokens: list[Token]) -> list[Block]:
        position = 0
        while position < len(tokens):
            token = tokens[position]
            kind = token.type
            line = token.map[0] if token.map else 0
            if kind == "text":
                self.text(token, line)
            elif kind == "fence":
                self.fence(token, line)
            elif kind == "yfm_table":
                self.table(token, line)
            elif kind == "yfm_directive":
                self.directive(token.info, token.content, line)
            elif kind == "heading_open":
                self.heading(token, tokens[position + 1].content, line)
                position += 2
            elif kind == "table_open":
                position = self.gfm_table(tokens, position)
            elif token.nesting > 0:
                self.stack.append(_Frame(kind, line))
            elif token.nesting < 0:
                self.close_container()
            position += 1
        self.close_directives()
        return self.stack[0].blocks

    # --- leaves -------------------------------------------------------------------------

    def text(self, token: Token, line: int) -> None:
        where = self.source(line)
        if token.meta:
            message = "lists nested too deep; the rest is kept as text"
            self.builder.report("nested-too-deep", message, where.line)
        self.add(self.builder.paragraph(token.content, where))

    def heading(self, token: Token, content: str, line: int) -> None:
        where = self.source(line)
        anchors: list[str] = []
        if "{" in content:
            anchors = [match[1] for match in _ANCHOR.finditer(content) if match[1] != "T"]
            content = _ANCHOR.sub(lambda m: m[0] if m[1] == "T" else "", content).strip()
        inline = Inline(content, where)
        slug = slugify(text_without_code(inline.spans).strip() or content)
        if slug not in anchors:
            anchors.append(slug)
        self.add(Heading(int(token.tag[1]), inline, tuple(anchors), where))

    def fence(self, token: Token, line: int) -> None:
        where = self.source(line)
        words = token.info.split(None, 1)
        self.add(Fence(words[0].lower() if words else "", token.content, where))
        if len(words) > 1:
            message = f"text after the language of a code block: {words[1]!r}"
            self.builder.report("text-after-fence", message, where.line)
        if not token.meta["closed"]:
            self.builder.report("unclosed-fence", "code is not closed", where.line)
        if token.meta["deindented"]:
            message = "code continues outside the indent of its list item"
            self.builder.report("deindented-code", message, where.line)

    def table(self, token: Token, line: int) -> None:
        raw: RawTable = token.meta["table"]
        stop = token.map[1] if token.map else line + 1
        lines = self.lines[line:stop]
        table = self.builder.table(raw, lines, Level(self.depth, self.level.tables + 1))
        self.add(table)
        report, number = self.builder.report, table.where.line
        if token.meta["glued"]:
            report(
                "table-glued-to-text", "`#|` follows a line of text: no table on the site", number
            )
        if token.meta["deindented"]:
            report("deindented-tab", "table lines outside the indent of their tab", number)
        if token.meta["followed"] or raw.tail:
            report("text-after-table", "the site drops the line right after `|#`", lines[-1])

    def gfm_table(self, tokens: list[Token], position: int) -> int:
        start = tokens[position].map or [0, 0]
        surplus: list[tuple[int, str]] = tokens[position].meta.get("surplus", [])
        rows: list[Row] = []
        line = start[0]
        while tokens[position].type != "table_close":
            token = tokens[position]
            if token.type == "tr_open":
                line = token.map[0] if token.map else line
                rows.append(Row([], self.source(line)))
            elif token.type == "inline":
                where = self.source(line)
                text = token.content.strip()
                blocks: list[Block] = [self.builder.paragraph(text, where)] if text else []
                rows[-1].cells.append(Cell(text, blocks, where))
            position += 1
        self.add(Table(rows, self.source(start[0])))
        for line, text in surplus:
            message = f"cells beyond the header of the table: {text!r}"
            self.builder.report("surplus-cell", message, self.lines[line])
        return position

    # --- containers ---------------------------------------------------------------------

    def close_container(self) -> None:
        self.close_directives()
        if len(self.stack) == 1:
            return
        frame = self.stack.pop()
        match frame.kind:
            case "list_item_open":
                self.stack[-1].items.append(frame.blocks)
            case "blockquote_open":
                self.add(Quote(frame.blocks, self.source(frame.line)))
            case "bullet_list_open" | "ordered_list_open":
                ordered = frame.kind == "ordered_list_open"
                self.add(ListBlock(ordered, frame.items, self.source(frame.line)))

    def close_directives(self) -> None:
        """A container ends: so do the directives that were opened in it."""
        while self.stack[-1].arguments or self.stack[-1].kind in _CLOSES.values():
            self.unclosed(self.stack.pop())

    def unclosed(self, frame: _Frame) -> None:
        """What a forgotten end tag may swallow: everything up to the next heading."""
        name = "tabs" if frame.kind == "list" else frame.kind
        self.builder.report(
            f"unclosed-{name}", f"`{{% {frame.kind} %}}` is not closed", self.lines[frame.line]
        )
        blocks = frame.blocks
        end = next((i for i, block in enumerate(blocks) if isinstance(block, Heading)), len(blocks))
        frame.blocks = blocks[:end]
        self.finish(frame)
        self.stack[-1].blocks.extend(blocks[end:])

    def directive(self, name: str, arguments: str, line: int) -> None:
        if name == "include":
            self.splice(arguments, line)
        elif name in _CLOSES:
            self.end(_CLOSES[name], line)
        elif self.depth >= MAX_DEPTH:
            message = f"`{{% {name} %}}` nested too deep; kept as text"
            self.builder.report("nested-too-deep", message, self.lines[line])
            self.add(self.builder.paragraph(arguments, self.source(line)))
        else:
            self.stack.append(_Frame(name, line, arguments=arguments))

    def end(self, kind: str, line: int) -> None:
        depth = len(self.stack) - 1
        while self.stack[depth].kind in _CLOSES.values() and self.stack[depth].kind != kind:
            depth -= 1
        if self.stack[depth].kind != kind:
            message = f"end of `{{% {kind} %}}` that was not opened here"
            self.builder.report("stray-directive", message, self.lines[line])
            return
        while len(self.stack) - 1 > depth:
            self.unclosed(self.stack.pop())
        self.finish(self.stack.pop())

    def finish(self, frame: _Frame) -> None:
        where = self.source(frame.line)
        match frame.kind:
            case "note":
                kind, title = note_arguments(frame.arguments)
                self.add(Note(kind, title or "", frame.blocks, where))
            case "cut":
                self.add(Cut(cut_title(frame.arguments), frame.blocks, where))
            case _:
                self.tabs(frame, where)

    def tabs(self, frame: _Frame, where: Source) -> None:
        tabs: list[Tab] = []
        for block in frame.blocks:
            if isinstance(block, ListBlock):
                tabs.extend(_tab(item, block.where) for item in block.items)
            elif tabs:
                message = "text outside the indent of its tab"
                self.builder.report("deindented-tab", message, block.where.line)
                tabs[-1].blocks.append(block)
            else:
                message = "text before the first tab"
                self.builder.report("text-outside-tab", message, block.where.line)
                self.add(block)
        self.add(Tabs(tabs, where))

    def splice(self, arguments: str, line: int) -> None:
        where = self.source(line)
        parsed = include_arguments(arguments)
        if parsed is None:
            message = f"include without a path: {arguments!r}"
            self.builder.report("missing-include", message, where.line)
            return
        if self.depth > MAX_INCLUDE_DEPTH:
            self.builder.report("nested-too-deep", "include nested too deep", where.line)
            return
        path, notitle = parsed
        included = self.builder.include(self.builder.file, path, notitle, where)
        if isinstance(included, Diagnostic):
            self.builder.diagnostics.append(included)
        else:
            self.add(included)


def _tab(item: list[Block], fallback: Source) -> Tab:
    """A list item as a tab: its first line is the title."""
    if not item or not isinstance(item[0], Paragraph):
        return Tab("", item, item[0].where if item else fallback)
    first = item[0]
    title, _, rest = first.inline.source.partition("\n")
    blocks = item[1:]
    if rest:
        where = Source(first.where.file, first.where.line + 1)
        blocks.insert(0, Paragraph(Inline(rest, where), where))
    return Tab(Inline(title, first.where).text, blocks, first.where)
