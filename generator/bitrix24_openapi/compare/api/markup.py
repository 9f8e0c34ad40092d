"""Text of the documentation inside of our Markdown, shown literally.

Names, titles and values come from untrusted pages and end up in pull requests. As code, they
mention nobody, close no issue and load no image.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_TICKS: Final = re.compile(r"`+")
#: Plain text: no markup of Markdown or HTML, no addresses, no ``GH-1``.
_PLAIN: Final = re.compile(r"(?!.*\bGH-\d)(?:[\w ,:;()+-]|\.(?=[\d ]|\Z))+", re.IGNORECASE)


def code(text: str) -> str:
    """A code span with exactly this text in it, on one line."""
    text = " ".join(text.split())
    ticks = _longer(text, 1)
    # A space on both sides is not shown; it separates backticks at the edges from the delimiter.
    space = " " if not text or "`" in (text[0], text[-1]) else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def plain(text: str) -> str:
    """The text itself if it is plain, else a code span."""
    text = " ".join(text.split())
    return text if _PLAIN.fullmatch(text) else code(text)


def fenced(lines: Iterable[str], language: str = "") -> Iterator[str]:
    """A block of code with these lines."""
    listed = list(lines)
    ticks = _longer("\n".join(listed), 3)
    yield f"{ticks}{language}"
    yield from listed
    yield ticks


def _longer(text: str, least: int) -> str:
    """More backticks than any run of them in the text."""
    longest = max((len(run) for run in _TICKS.findall(text)), default=0)
    return "`" * max(least, longest + 1)
