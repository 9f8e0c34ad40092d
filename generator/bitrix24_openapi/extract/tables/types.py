"""The grammar of documented types: ``crm_company[]``, ``integer | null``, ``array of strings``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import DocType, TypeName
from ..words.sentences import JOINING_OR
from ..words.types import ARRAY_OF, ITEM_NAMES


@dataclass(frozen=True, slots=True)
class TypeSource:
    """A piece of type text as it stands in a cell, with its link."""

    text: str
    href: str | None


#: Types that the docs use as plain words; everything else is a name that they define somewhere.
BASIC_TYPES = frozenset(
    """
    string str text char integer int number float double decimal boolean bool date datetime datatime
    timestamp object array list map file enum enumeration any mixed unknown null undefined function
    callable void binary base64 json html url email phone money hash id
    """.split()
)

_SPLIT = re.compile(rf"\s*(?:\\?\||/|,|\b(?:{JOINING_OR})\b)\s*")
#: Basic types whose inside may be described.
_COMPOSITE = frozenset("object array list map any mixed unknown file json enum".split())
_SUFFIX = re.compile(r"^(?P<name>.*?)(?P<arrays>(?:\[\])*)$")
_GENERIC = re.compile(r"^array<(?P<item>.+)>$", re.IGNORECASE)
_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """Type text without Markdown escapes, ``|`` spaced: ``string\\|null`` → ``string | null``."""
    text = text.replace("\\|", "|").replace("\\", "").strip().strip("`").strip()
    text = _SPACES.sub(" ", text)
    return re.sub(r"\s*\|\s*", " | ", text)


def doc_type(sources: list[TypeSource]) -> DocType | None:
    """The documented type from its pieces in page order; None when there are none."""
    texts: list[str] = []
    alternatives: list[TypeName] = []
    for source in sources:
        text = clean(source.text)
        if not text:
            continue
        texts.append(text)
        alternatives.extend(_alternatives(text, source.href))
    if not alternatives:
        return None
    unique: list[TypeName] = []
    for alternative in alternatives:
        if alternative not in unique:
            unique.append(alternative)
    return DocType(" | ".join(texts), tuple(unique))


def _alternatives(text: str, href: str | None) -> list[TypeName]:
    array_of = ARRAY_OF.match(text)
    if array_of is not None:
        item = array_of["item"].lower()
        return [TypeName(ITEM_NAMES.get(item, item), 1, href)]
    generic = _GENERIC.match(text)
    if generic is not None:
        return [
            TypeName(inner.name, inner.array_depth + 1, inner.link)
            for inner in _alternatives(generic["item"], href)
        ]
    found: list[TypeName] = []
    for piece in (each.strip(" ()") for each in _SPLIT.split(text)):
        if not piece:
            continue
        suffix = _SUFFIX.match(piece)
        assert suffix is not None  # the pattern matches every string
        name = suffix["name"].strip()
        if name:
            found.append(TypeName(name, len(suffix["arrays"]) // 2, href))
    return found


def is_composite(documented: DocType | None) -> bool:
    """The type can have an inside: an object, a list, any, or a name that the docs define."""
    if documented is None:
        return True
    return any(
        t.array_depth or t.name.lower() in _COMPOSITE or t.name.lower() not in BASIC_TYPES
        for t in documented.alternatives
    )
