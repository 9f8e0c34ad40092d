"""Names of fields, and how one name is told from another in another letter case.

The same field travels as ``ASSIGNED_BY_ID`` in one method of a family and as ``assignedById``
in the next (``tasks.task.add`` takes upper case and answers camel case). Records are therefore
kept under *folded* names, and each method shows them in its own style.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal

Style = Literal["upper", "camel"]

#: An underscore between digits belongs to the name: UF_CRM_1_2 is not UF_CRM_12.
_SEPARATOR: Final = re.compile(r"(?<!\d)_|_(?!\d)")
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

#: Fields that a portal's owner adds: they are in no schema by name.
_CUSTOM: Final = re.compile(r"(?:uf|property)_?[a-z0-9_]|parent_?id_?\d", re.IGNORECASE)


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """``ASSIGNED_BY_ID`` and ``assignedById`` → ``assignedbyid``."""
    return _SEPARATOR.sub("", name).lower()


def is_custom(name: str) -> bool:
    """Whether this is a field made by the portal's owner: ``UF_…``, ``PROPERTY_12``."""
    return _CUSTOM.match(name) is not None


def is_user_field(name: str) -> bool:
    """Whether this is a user field: lists leave those out until they are asked for."""
    return name.lower().startswith("uf") and _CUSTOM.match(name) is not None


@lru_cache(maxsize=4096)
def restyle(name: str, style: Style) -> str:
    """The name as a method of the other style spells it: ``UF_CRM_1_23`` → ``ufCrm1_23``."""
    if style == "camel":
        if not name.isupper():
            return name
        first, *rest = _SEPARATOR.split(name)
        return first.lower() + "".join(part.capitalize() for part in rest)
    return name if name.isupper() else _HUMP.sub("_", name).upper()


def style_of(names: Iterable[str]) -> Style:
    """The style that most of the names are written in."""
    upper = camel = 0
    for name in names:
        if name.isupper():
            upper += 1
        else:
            camel += 1
    return "camel" if camel > upper else "upper"
