"""Heading anchors as the documentation site makes them.

The site slugs headings with the npm package ``slugify``: characters are transliterated one by
one, everything but ASCII word characters and ``$ _ - , ; = /`` is dropped, spaces become dashes.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: U+0430 to U+044F, the Russian alphabet without U+0451; the soft sign is dropped.
_RUSSIAN = "a b v g d e zh z i j k l m n o p r s t u f h c ch sh sh u y - e yu ya"
_CYRILLIC = {
    **{chr(code): latin.replace("-", "") for code, latin in enumerate(_RUSSIAN.split(), 0x0430)},
    "\u0451": "yo",
    "\u0454": "ye",
    "\u0456": "i",
    "\u0457": "yi",
    "\u045d": "u",
    "\u0491": "g",
}
_WORDS = {
    "$": "dollar",
    "%": "percent",
    "&": "and",
    "<": "less",
    ">": "greater",
    "|": "or",
    "∞": "infinity",
    "…": "...",
    # The separator counts as a space, so that runs of both collapse into one dash.
    "—": " ",
    "–": " ",
    "-": " ",
}
_TRANSLITERATION = str.maketrans(
    {**_WORDS, **_CYRILLIC, **{letter.upper(): latin for letter, latin in _CYRILLIC.items()}}
)
_DROPPED = re.compile(r"[^\w\s$\-,;=/]+", re.ASCII)
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=4096)
def slugify(title: str) -> str:
    """The anchor of a heading without an explicit one, before it is made unique."""
    text = unicodedata.normalize("NFC", title).translate(_TRANSLITERATION)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _SPACE.sub("-", _DROPPED.sub("", text).strip()).lower()
