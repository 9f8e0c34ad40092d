"""Text of the documentation inside Markdown of our own: shown as it is, and nothing but shown.

Names, titles and values come from pages that strangers edit, and end up in pull requests. As code
they mention nobody, close no issue and load no picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_TICKS: Final = re.compile(r"`+")


def code(text: str) -> str:
    """A code span with exactly this text in it, on one line."""
    text = " ".join(text.split())
    ticks = _longer(text, 1)
    # A space on both sides is not shown; it keeps ticks at the edges apart from the mark.
    space = " " if not text or "`" in (text[0], text[-1]) else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def fenced(lines: Iterable[str], language: str = "") -> Iterator[str]:
    """A block of code with these lines."""
    listed = list(lines)
    ticks = _longer("\n".join(listed), 3)
    yield f"{ticks}{language}"
    yield from listed
    yield ticks


def _longer(text: str, least: int) -> str:
    """More back-ticks than stand together anywhere in the text."""
    longest = max((len(run) for run in _TICKS.findall(text)), default=0)
    return "`" * max(least, longest + 1)
