"""Tables of pipes: the library's rule, and what it would drop in silence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import rules_block
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

DELIMITER_ROW = re.compile(r"^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$", re.MULTILINE)


def is_gfm(state: StateBlock) -> bool:
    return bool(state.env.get("gfm"))


def gfm_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if start + 1 >= end or not DELIMITER_ROW.match(
        state.src, state.bMarks[start + 1], state.eMarks[start + 1]
    ):
        return False
    before = len(state.tokens)
    if not rules_block.table(state, start, end, silent):
        return False
    if not silent:
        state.tokens[before].meta["surplus"] = _surplus_cells(state, state.tokens[before:])
    return True


def _surplus_cells(state: StateBlock, tokens: Sequence[Token]) -> list[tuple[int, str]]:
    """Line and text of the cells beyond the header's columns: the library drops them."""
    width = sum(token.type == "th_open" for token in tokens)
    surplus: list[tuple[int, str]] = []
    for token in tokens:
        if token.type == "tr_open" and token.map:
            line = token.map[0]
            begin = state.bMarks[line] + state.tShift[line]
            cells = escapedSplit(state.src[begin : state.eMarks[line]].strip())
            if cells[0] == "":
                cells.pop(0)
            if text := " | ".join(filter(None, map(str.strip, cells[width:]))):
                surplus.append((line, text))
    return surplus
