"""Recognising what is not Markdown any more: text copied from a rendered page."""

from __future__ import annotations

import re
from typing import Final

_CELL_END: Final = re.compile(r"\S[ \t]+\|[ \t]*$", re.MULTILINE)
_LONE_BAR: Final = re.compile(r"^[ \t]*\|[ \t]*$", re.MULTILINE)
#: Constructs that rendering removes. Heading marks and single back-ticks are none: comments in
#: shell scripts and template literals of JavaScript look the same.
_MARKDOWN: Final = re.compile(r"^[ \t]*(?:#\||```|~~~|\{%)", re.MULTILINE)


def looks_like_scrape(text: str) -> bool:
    """Whether ``text`` is a plain-text copy of a rendered page.

    Tables betray it: cells that end with a bar and rows that begin with a bar alone, on a page
    without a table, fence or directive of YFM.
    """
    if _MARKDOWN.search(text):
        return False
    return len(_LONE_BAR.findall(text)) >= 2 and len(_CELL_END.findall(text)) >= 2
