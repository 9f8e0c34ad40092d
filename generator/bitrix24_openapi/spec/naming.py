"""Names that the docs do not give: components, enumeration members."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from ..extract.model import EnumValue
from ..openapi.verbs import VERBS

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


#: Headings and rows of any length may go into the name of a component. What is longer is cut.
LONGEST: Final = 400
#: Components of shared types have this mark until the whole document is known.
SHARED_MARK: Final = "Shared."
#: Pages whose own name says nothing: the folder speaks for them.
_FACELESS: Final = frozenset({"index", "fields", "entities", "object-fields", "fields-rest-v3"})
#: A verb at the end of a page's name is about the method, not about the type it defines.
_VERBS: Final = frozenset({*VERBS.values(), "set", "fields"})
#: What the site's slugs put before the name of a parameter.
_SLUG_PREFIX: Final = re.compile(r"^(?:parametr|anchor|object)-")


def shared_id(key: str) -> str:
    """A component name for a shared type, told from its key alone; unique, and not for reading."""
    page, _, anchor = key.partition("#")
    return f"{SHARED_MARK}{pascal(page.removesuffix('.md'))}.{pascal(anchor)}"


def shared_names(keys: Mapping[str, str], taken: Iterable[str]) -> dict[str, str]:
    """Readable component names for all shared types of a document: id → name.

    The shortest form that no other type wants and no other component has.
    """
    used = {name.lower() for name in taken}
    names: dict[str, str] = {}
    waiting = sorted(keys)
    for form in (short_name, _page_name, _path_name):
        wanted = Counter(form(keys[each]).lower() for each in waiting)
        left: list[str] = []
        for each in waiting:
            name = form(keys[each])
            if wanted[name.lower()] > 1 or name.lower() in used or not 0 < len(name) <= LONGEST:
                left.append(each)
            else:
                names[each] = name
        used.update(name.lower() for name in names.values())
        waiting = left
    for number, each in enumerate(waiting, 2):
        names[each] = f"{_path_name(keys[each])[:LONGEST]}{number}"
    return names


def short_name(key: str) -> str:
    """``crm-deal-get.md#deal`` → ``CrmDeal``; names of data-types pages stand for themselves."""
    folders, page, anchor = _key_parts(key)
    if page == "data-types":
        return pascal(anchor)
    if page in _FACELESS:
        return _without_echo(pascal(folders[-1]) if folders else "", pascal(anchor))
    words = page.split("-")
    if len(words) > 1 and words[-1] in _VERBS:
        words.pop()
    return _without_echo(pascal("-".join(words)), pascal(anchor))


def _page_name(key: str) -> str:
    folders, page, anchor = _key_parts(key)
    return pascal("-".join((*folders[-1:], page, anchor)))


def _path_name(key: str) -> str:
    folders, page, anchor = _key_parts(key)
    return pascal("-".join((*folders, page, anchor)))


def _key_parts(key: str) -> tuple[list[str], str, str]:
    path, _, anchor = key.partition("#")
    *folders, page = path.removesuffix(".md").split("/")
    return folders, page, _SLUG_PREFIX.sub("", anchor)


def _without_echo(context: str, name: str) -> str:
    return context if context.lower().endswith(name.lower()) else context + name


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
