"""Heading anchors as the documentation site makes them.

The site slugs headings with the npm package ``slugify``: characters are transliterated one by
one, everything but ASCII word characters and ``$ _ - , ; = /`` is dropped, spaces become dashes.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = {
    **dict(zip("абвгдезийклмнопрстуфхцъыэѝ", "abvgdezijklmnoprstufhcuyeu", strict=True)),
    "ё": "yo",
    "ж": "zh",
    "ч": "ch",
    "ш": "sh",
    "щ": "sh",
    "ь": "",
    "ю": "yu",
    "я": "ya",
    "є": "ye",
    "і": "i",
    "ї": "yi",
    "ґ": "g",
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
