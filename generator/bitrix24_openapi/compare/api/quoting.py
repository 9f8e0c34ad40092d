"""Text of a document in Markdown that others read: in it nobody is mentioned, nothing closed.

Changes go into pull requests and changelogs, where ``@name``, ``Closes #1`` and ``![](...)`` do
something. In a span of code they do not, as long as the text cannot end the span.
"""

from __future__ import annotations

import re
from typing import Final

_TICKS: Final = re.compile(r"`+")
#: Nothing in it means anything: no marks of Markdown or HTML, no addresses, no ``GH-1``.
_PLAIN: Final = re.compile(r"(?!.*\bGH-\d)(?:[\w ,:;()+-]|\.(?=[\d ]|\Z))+", re.IGNORECASE)


def code(text: str) -> str:
    """A span of code with the text in it, whatever it is."""
    text = " ".join(text.split())
    fence = "`" * (max((len(ticks) for ticks in _TICKS.findall(text)), default=0) + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def plain(text: str) -> str:
    """The text itself where it is plain, else a span of code."""
    text = " ".join(text.split())
    return text if _PLAIN.fullmatch(text) else code(text)
