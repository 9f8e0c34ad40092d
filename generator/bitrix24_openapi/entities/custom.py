"""Notations of the fields that a portal makes for itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ..extract.model import Field, Origin

#: Notation → names that are written in it, the most telling first.
NOTATIONS: Final = (
    ("UF_CRM_*", re.compile(r"UF_CRM_(?!TASK$).*")),
    ("ufCrm*", re.compile(r"uf_?crm_?(?!task$)\w*\d.*|ufCrm.*", re.IGNORECASE)),
    ("UF_AUTO_*", re.compile(r"UF_AUTO_.*")),
    ("ufAuto*", re.compile(r"ufAuto.*")),
    ("UF_USR_*", re.compile(r"UF_USR_.*")),
    ("UF_*", re.compile(r"UF_(?:\.\.\.|\*|\d.*|X+)?")),
    ("uf*", re.compile(r"uf(?:\.\.\.|\*|_?\d.*)?")),
    ("PROPERTY_*", re.compile(r"PROPERTY_(?:\d+|\*|\.\.\.|\w*\d)")),
    ("property*", re.compile(r"property(?:\d+|N|_\d+|\*)")),
    ("PARENT_ID_*", re.compile(r"PARENT_ID_.+")),
    ("parentId*", re.compile(r"parentId(?:\d+|\.\.\.|\*|N|_.*|Xxx)")),
)
#: Notations of fields that lead to records of a smart process.
PARENTS: Final = frozenset({"PARENT_ID_*", "parentId*"})


def notation(name: str) -> str:
    """The notation that a name is written in, empty for a field that every portal has."""
    return next((text for text, names in NOTATIONS if names.fullmatch(name)), "")


def is_custom(name: str, field: Field) -> bool:
    """A field of the portal on which an example was recorded: it is nobody else's."""
    return field.origin is Origin.EXAMPLE and field.pattern is None and bool(notation(name))


def notations(names: Iterable[str]) -> list[str]:
    """The notations that names of an entity are written in."""
    found = {notation(name) for name in names}
    return [text for text, _ in NOTATIONS if text in found]
