"""Block structure: markdown-it with the YFM constructs as rules.

The rules of markdown-it do CommonMark; ours replace or join them:

* ``table`` and ``directive`` (``{% … %}``) are YFM's;
* ``fence`` and ``paragraph`` do what the library's do, several times faster: code in tabs is
  most of a page, and a paragraph need not ask eight rules about a line that starts with a letter;
* ``comment`` drops HTML comments, the only HTML that is not text here.

Left out, because in these docs they only ever misread a slip of the author: indented code (it
is a table or list with too much indent), underlined headings, reference definitions, raw HTML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, overload

from markdown_it import MarkdownIt, rules_block
from markdown_it.parser_block import ParserBlock
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from markdown_it.utils import EnvType

from .pipe_tables import DELIMITER_ROW, gfm_table, is_gfm
from .tables import RawTable, scan_table

Rule = Callable[[StateBlock, int, int, bool], bool]

#: Lists, quotes and their items within each other; deeper text is kept as a paragraph.
MAX_NESTING: Final = 40

_DIRECTIVE = re.compile(
    r"\{%-?[ \t]*(note|endnote|list|endlist|cut|endcut|include)\b[ \t]*(.*?)[ \t]*-?%\}"
    r"[ \t]*(?:\{[.#][^{}]*\})?[ \t]*"
)
_TABLE_ALONE = re.compile(r"#\|[ \t]*(?:\|\||$)")


class YfmState(StateBlock):
    """The library's state and what our rules remember about one text."""

    def __init__(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> None:
        # The library finds indents character by character: half of the time of reading a page
        # that is mostly indented code. It gets an empty text and the same marks from here.
        super().__init__("", md, env, tokens)
        self.src = src
        self.lines = src.split("\n")
        if not self.lines[-1]:
            self.lines.pop()
        self._mark_lines()
        #: Whether a ``-->`` was looked for in vain: it is not further on either.
        self.no_comment_ends = False

    def _mark_lines(self) -> None:
        start = 0
        begins, ends, shifts, indents = [], [], [], []
        for line in self.lines:
            shift = indent = len(line) - len(line.lstrip(" \t"))
            if shift and "\t" in line[:shift]:
                indent = len(line[:shift].expandtabs(4))
            begins.append(start)
            start += len(line)
            ends.append(start)
            shifts.append(shift)
            indents.append(indent)
            start += 1
        end = len(self.src)
        # One more, so that rules may look at the line after the last.
        self.bMarks, self.eMarks = [*begins, end], [*ends, end]
        self.tShift, self.sCount = [*shifts, 0], [*indents, 0]
        self.bsCount = [0] * len(self.bMarks)
        self.lineMax = len(begins)

    def scan_table(self, start: int, end: int) -> RawTable:
        lines = _QuotedLines(self) if _is_quoted(self, start) else self.lines
        return scan_table(lines, start, end)


class _QuotedLines(Sequence[str]):
    """Lines without the markers of the quotes around them, cut when asked for."""

    def __init__(self, state: StateBlock) -> None:
        self.state = state

    def __len__(self) -> int:
        return self.state.lineMax

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return [self[line] for line in range(*index.indices(len(self)))]
        return self.state.src[self.state.bMarks[index] : self.state.eMarks[index]]


def _is_quoted(state: StateBlock, line: int) -> bool:
    """Whether the line begins after a ``>``: its mark is then not where the source line starts."""
    mark = state.bMarks[line]
    return mark > 0 and state.src[mark - 1] != "\n"


def _add(state: StateBlock, kind: str, start: int, end: int, content: str = "") -> Token:
    token = state.push(kind, "", 0)
    token.map = [start, end]
    token.content = content
    return token


# --- YFM ----------------------------------------------------------------------------------


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    position = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith("#|", position):
        return False
    if silent:
        # Only a line of its own interrupts a paragraph.
        return _TABLE_ALONE.match(state.src, position, state.eMarks[start]) is not None
    assert isinstance(state, YfmState)
    raw = state.scan_table(start, end)
    if not raw.rows and not raw.closed:
        # Nothing of a table but its opener: text.
        return False
    stop = start + raw.end
    glued = _ends_in_text(state.tokens, start)
    token = _add(state, "yfm_table", start, stop)
    indent = state.blkIndent
    outside = indent and any(
        state.sCount[line] < indent and not state.isEmpty(line) for line in range(start, stop)
    )
    token.meta = {
        "table": raw,
        "deindented": bool(outside),
        "glued": glued,
        "followed": raw.closed and stop < end and not state.isEmpty(stop),
    }
    if raw.tail:
        _add(state, "text", stop - 1, stop, raw.tail)
    state.line = stop
    return True


def _ends_in_text(tokens: Sequence[Token], line: int) -> bool:
    """Whether a paragraph, perhaps the last of a list, ends right before a line."""
    for token in reversed(tokens):
        if token.nesting >= 0:
            return token.type == "text" and token.map is not None and token.map[1] == line
    return False


def directive(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: ARG001
    position = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith("{%", position):
        return False
    match = _DIRECTIVE.match(state.src, position, state.eMarks[start])
    if match is None or (match[1] == "list" and not match[2].startswith("tabs")):
        return False
    if silent:
        return True
    token = _add(state, "yfm_directive", start, start + 1, match[2])
    token.info = match[1]
    if match.end() < state.eMarks[start]:
        _add(state, "text", start, start + 1, state.src[match.end() : state.eMarks[start]].strip())
    state.line = start + 1
    return True


# --- CommonMark, faster -------------------------------------------------------------------


def fence(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    src = state.src
    position = state.bMarks[start] + state.tShift[start]
    char = src[position : position + 1]
    if char not in ("`", "~") or not src.startswith(char * 3, position):
        return False
    stop = state.eMarks[start]
    marker = src[position:stop]
    marker = marker[: len(marker) - len(marker.lstrip(char))]
    info = src[position + len(marker) : stop]
    # A bar is no language: the line is a piece of a table that has lost its beginning.
    if (char == "`" and "`" in info) or "|" in info:
        return False
    if silent:
        return True
    closer, closed, stray = _fence_closer(state, start, end, marker)
    token = _add(state, "fence", start, closer + closed)
    token.info = info.strip()
    token.content = _fence_content(state, start + 1, closer, state.sCount[start])
    token.meta = {"closed": closed, "deindented": stray}
    state.line = closer + closed
    return True


def _fence_closer(state: StateBlock, start: int, end: int, marker: str) -> tuple[int, bool, bool]:
    """Line of the closing marker (or where an unclosed fence ends), closed, de-indented."""
    src, marks, shifts, ends = state.src, state.bMarks, state.tShift, state.eMarks
    indent = state.blkIndent
    stray = False
    for line in range(start + 1, end):
        position = marks[line] + shifts[line]
        if indent and state.sCount[line] < indent and position < ends[line]:
            # Code that slipped out of its tab goes on; the next tab or the end of the tabs
            # says that the fence was never closed.
            if _leaves_item(state, line):
                return line, False, stray
            stray = True
        if src.startswith(marker, position):
            rest = src[position + len(marker) : ends[line]]
            if not rest.lstrip(marker[0]).strip():
                return line, True, stray
    return end, False, stray


_NEXT_ITEM = re.compile(r"[-*+][ \t]+\S|\{%[ \t]*(?:end)?list\b|#{2,6}[ \t]")


def _leaves_item(state: StateBlock, line: int) -> bool:
    position = state.bMarks[line] + state.tShift[line]
    return (
        state.sCount[line] <= max(state.listIndent, 0)
        and _NEXT_ITEM.match(state.src, position, state.eMarks[line]) is not None
    )


def _fence_content(state: StateBlock, start: int, end: int, indent: int) -> str:
    if start >= end:
        return ""
    content = state.src[state.bMarks[start] : state.eMarks[end - 1]]
    if _is_quoted(state, start) or (indent and "\t" in content):
        return state.getLines(start, end, indent, False)
    return _leading_spaces(indent).sub("", content) if indent else content


@cache
def _leading_spaces(most: int) -> re.Pattern[str]:
    return re.compile(rf"^ {{1,{most}}}", re.MULTILINE)


def paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: ARG001
    end = state.lineMax
    src, marks, shifts, ends = state.src, state.bMarks, state.tShift, state.eMarks
    old_parent, state.parentType = state.parentType, "paragraph"
    line = start + 1
    while line < end:
        position = marks[line] + shifts[line]
        if position >= ends[line]:
            break
        indent = state.sCount[line]
        # A deep indent is a continuation; a negative one marks a line that a quote has seen.
        if 0 <= indent <= state.blkIndent + 3:
            rules = _INTERRUPTING.get(src[position])
            if rules and any(rule(state, line, end, True) for rule in rules):
                break
            if is_gfm(state) and gfm_table(state, line, end, True):
                break
        line += 1
    state.parentType = old_parent
    state.line = line
    if line == start + 1:
        content = src[marks[start] + shifts[start] : ends[start]].strip()
    else:
        content = "\n".join(src[marks[i] + shifts[i] : ends[i]].strip() for i in range(start, line))
    _add(state, "text", start, line, content)
    return True


# --- the rest -----------------------------------------------------------------------------


def comment(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    position = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith("<!--", position):
        return False
    assert isinstance(state, YfmState)
    close = -1 if state.no_comment_ends else state.src.find("-->", position + 4)
    state.no_comment_ends = close < 0
    if close < 0 or close >= state.eMarks[end - 1]:
        return False
    if silent:
        return True
    line = start
    while state.eMarks[line] < close:
        line += 1
    rest = state.src[close + 3 : state.eMarks[line]].strip()
    if rest:
        _add(state, "text", line, line + 1, rest)
    state.line = line + 1
    return True


# Which rules can start at a character. Order matters: the first that matches wins.
_STARTS: Final[dict[str, tuple[Rule, ...]]] = {
    "#": (table, rules_block.heading),
    "{": (directive,),
    "`": (fence,),
    "~": (fence,),
    ">": (rules_block.blockquote,),
    "<": (comment,),
    "*": (rules_block.hr, rules_block.list_block),
    "-": (rules_block.hr, rules_block.list_block),
    "_": (rules_block.hr,),
    **dict.fromkeys("+0123456789", (rules_block.list_block,)),
}
_INTERRUPTING = _STARTS


class YfmBlocks(ParserBlock):
    """The block parser, with rules chosen by the first character of a line."""

    def __init__(self) -> None:
        super().__init__()
        # The library's list and quote rules ask the ruler what ends them.
        ruler = self.ruler
        ruler.at("fence", fence, {"alt": ["blockquote", "list"]})
        ruler.before("fence", "yfm_table", table, {"alt": ["blockquote", "list"]})
        ruler.before("fence", "yfm_directive", directive, {"alt": ["blockquote", "list"]})
        ruler.disable(["table", "code", "reference", "html_block", "lheading"])

    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803
        line = startLine
        blank_seen = False
        gfm = is_gfm(state)
        while line < endLine:
            state.line = line = state.skipEmptyLines(line)
            if line >= endLine or state.sCount[line] < state.blkIndent:
                break
            if state.level >= MAX_NESTING:
                _too_deep(state, line, endLine)
                break
            char = state.src[state.bMarks[line] + state.tShift[line]]
            if gfm and gfm_table(state, line, endLine, False):
                pass
            elif not any(rule(state, line, endLine, False) for rule in _STARTS.get(char, ())):
                paragraph(state, line, endLine, False)
            state.tight = not blank_seen
            line = state.line
            # A paragraph in a nested list may have eaten the blank line after it.
            if line - 1 < endLine and state.isEmpty(line - 1):
                blank_seen = True
            if line < endLine and state.isEmpty(line):
                blank_seen = True
                line += 1
                state.line = line


def _too_deep(state: StateBlock, start: int, end: int) -> None:
    """Lists within lists beyond reason: the rest of the innermost one as it stands."""
    text = "\n".join(
        state.src[state.bMarks[i] + state.tShift[i] : state.eMarks[i]] for i in range(start, end)
    )
    _add(state, "text", start, end, text.strip()).meta = {"deep": True}
    state.line = end


def _markdown() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING})
    md.block = YfmBlocks()
    return md


_MD: Final = _markdown()


def tokenize(text: str, *, first_is_text: bool = False) -> list[Token]:
    """The block tokens of a text; inline content is left as text.

    ``first_is_text``: the first line starts a paragraph even if it looks like something else.
    """
    tokens: list[Token] = []
    gfm = ("|-" in text or "-|" in text or "- |" in text or ":|" in text) and bool(
        DELIMITER_ROW.search(text)
    )
    state = YfmState(text, _MD, {"gfm": gfm}, tokens)
    if first_is_text and state.lineMax:
        paragraph(state, 0, state.lineMax, False)
    _MD.block.tokenize(state, state.line, state.lineMax)
    return tokens
