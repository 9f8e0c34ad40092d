"""Recognising what is not Markdown any more: text copied from a rendered page."""

from __future__ import annotations

import re

from .model import Diagnostic, Source

_CELL_END = re.compile(r"\S[ \t]+\|[ \t]*$", re.MULTILINE)
_LONE_BAR = re.compile(r"^[ \t]*\|[ \t]*$", re.MULTILINE)
_MARKDOWN = re.compile(r"^[ \t]*(?:#{1,6}[ \t]|#\||```|\{%)|`", re.MULTILINE)

_MISSING = (
    "this is the text of a rendered page, not its Markdown source: inline code is gone (types, "
    "values and error codes of the tables), and so are list items, headings' levels and the "
    "labels of tabs; nothing can be read from it reliably"
)


def looks_like_scrape(text: str, path: str = "") -> Diagnostic | None:
    """A diagnostic when ``text`` is a plain-text copy of a page, ``None`` when it is Markdown.

    Tables betray it: cells that end with a bar and rows that begin with a bar alone, on a page
    without a single heading mark, back-tick or YFM construct.
    """
    if _MARKDOWN.search(text):
        return None
    first = _LONE_BAR.search(text)
    if first is None or len(_LONE_BAR.findall(text)) < 2 or len(_CELL_END.findall(text)) < 2:
        return None
    line = text.count("\n", 0, first.start()) + 1
    return Diagnostic("scraped-text", _MISSING, Source(path, line))
