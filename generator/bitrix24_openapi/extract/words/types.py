"""Types in words: lists of something, and what a named type is on the wire."""

from __future__ import annotations

import re

from .wording import Wording

#: "array of strings", with the element as group ``item``.
ARRAY_OF = re.compile(
    r"^(?:an? )?(?:array|list|массив|список) (?:of |из )?(?:an? )?(?P<item>[\w.]+?)(?:s|ов|ей|а)?$",
    re.IGNORECASE,
)
#: Plural and odd spellings of elements in "array of …".
ITEM_NAMES = {
    "string": "string",
    "integer": "integer",
    "int": "integer",
    "number": "number",
    "object": "object",
    "boolean": "boolean",
    "file": "file",
    "array": "array",
    "строк": "string",
    "строка": "string",
    "чисел": "integer",
    "объект": "object",
    "массив": "array",
}
#: Between a list and what it is a list of.
OF = frozenset({"of", "из"})

#: How a table of types says what a named type is on the wire, by the first words that match.
_ALIASES: tuple[tuple[Wording, str], ...] = (
    (
        Wording(
            r"""
            ^\W*(?:an? )?(?:integer|numeric|целочисленн|числов|целое)
            ^[^.`]*: ?`\d+`\s*[—–-]
            """,
            name="types that are integers",
        ),
        "integer",
    ),
    (
        Wording(
            r"""
            ^\W*(?:an? )?(?:string|character|text|строков|символьн|строка)
            """,
            name="types that are strings",
        ),
        "string",
    ),
    (
        Wording(
            r"""
            ^\W*(?:an? )?(?:object|объект)
            """,
            name="types that are objects",
        ),
        "object",
    ),
)


def alias_of(description: str) -> str | None:
    """What a named type is on the wire, if its description says so."""
    return next((base for words, base in _ALIASES if words.search(description)), None)
