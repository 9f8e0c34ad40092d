"""Names that the docs do not give: components, enumeration members."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..extract.model import EnumValue, SharedType

_SEPARATORS: Final = re.compile(r"[^A-Za-z0-9]+")
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ASCII_WORDS: Final = re.compile(r"[A-Za-z0-9]+")
#: A label of more words is a sentence, and no name comes of it.
_LABEL_WORDS: Final = 5

#: Values made of signs, as sort orders, filters and settings use them.
_SIGNS: Final = {
    "": "EMPTY",
    "=": "EQUAL",
    "==": "EQUAL",
    "!=": "NOT_EQUAL",
    "<>": "NOT_EQUAL",
    "<": "LESS",
    "<=": "LESS_OR_EQUAL",
    ">": "GREATER",
    ">=": "GREATER_OR_EQUAL",
    "!": "NOT",
    "%": "CONTAINS",
    "*": "ANY",
    "+": "PLUS",
    "-": "MINUS",
}


def pascal(name: str) -> str:
    """``crm.deal.productrows.set`` → ``CrmDealProductrowsSet``."""
    return "".join(part[:1].upper() + part[1:] for part in _SEPARATORS.split(name) if part)


def shared_name(shared: SharedType) -> str:
    """Component name of a shared type, told from its own key alone.

    Types of the data-types pages have names that are unique across the docs
    (``crm_multifield``). Elsewhere plain words are used (``user``, ``item``,
    ``chat-bots-v2/entities.md#user``), so the folder and the page become part of the name.
    """
    page = shared.key.partition("#")[0].removesuffix(".md")
    folders = page.split("/")
    if folders[-1] in ("data-types", "data_types"):
        return pascal(shared.name)
    context = folders[-2:] if len(folders) > 1 else folders
    parts: list[str] = []
    for word in (*context, shared.name):
        part = pascal(word)
        # "layoutdto.md#layoutdto" has one name, not two.
        if not parts or parts[-1].lower() != part.lower():
            parts.append(part)
    return "".join(parts)


def member_names(values: Sequence[EnumValue]) -> list[str]:
    """Identifiers for enumeration members, unique without regard to case, one for each value.

    A value that is a word names itself; a number or a sign takes its label.
    """
    names: list[str] = []
    taken: set[str] = set()
    for value in values:
        stem = _member_name(value)
        name, number = stem, 2
        while name in taken:
            name, number = f"{stem}_{number}", number + 1
        taken.add(name)
        names.append(name)
    return names


def _member_name(value: EnumValue) -> str:
    text = str(value.value)
    if text in _SIGNS:
        return _SIGNS[text]
    if text[:1].isalpha() and (own := _constant(text)):
        return own
    words = value.label.split()
    label = _constant(value.label) if 0 < len(words) <= _LABEL_WORDS else ""
    if label and label[0].isalpha():
        return label
    number = _constant(text.replace("-", "minus ") if text.startswith("-") else text)
    return f"VALUE_{number}" if number else "VALUE"


def _constant(text: str) -> str:
    """``deadlineDate`` → ``DEADLINE_DATE``; empty when letters of other scripts are in it."""
    if not text.isascii():
        return ""
    return "_".join(word.upper() for word in _ASCII_WORDS.findall(_HUMP.sub("_", text)))
