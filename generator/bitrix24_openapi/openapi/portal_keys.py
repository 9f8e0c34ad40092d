"""Keys that a portal makes: custom fields, parents, access codes, ids.

No documentation lists them; each kind has a regular expression (ECMAScript's subset), a label
that stands for all of its keys, and one key to make examples of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final


@dataclass(frozen=True, slots=True)
class KeyKind:
    label: str
    pattern: str
    example: str


#: Asked in this order.
KEY_KINDS: Final[tuple[KeyKind, ...]] = (
    KeyKind("UF_*", "^UF_[A-Z0-9_]+$", "UF_CRM_1"),
    KeyKind("uf*", "^uf(?:[A-Z][A-Za-z0-9]*_?|_?)[A-Za-z0-9_]*[0-9_][A-Za-z0-9_]*$", "ufCrm_1"),
    KeyKind("PARENT_ID_*", "^PARENT_ID_[0-9]+$", "PARENT_ID_1"),
    KeyKind("parentId*", "^parentId[0-9]+$", "parentId1"),
    KeyKind("PROPERTY_*", "^PROPERTY_[0-9]+$", "PROPERTY_1"),
    KeyKind("property*", "^property[0-9]+$", "property1"),
    KeyKind("<id>", "^-?[0-9]+$", "1"),
    KeyKind("n<id>", "^n[0-9]+$", "n1"),
    KeyKind("<access code>", "^(?:U|D|DR|G|SG|CR|IU|AU|UA|E|G)[0-9]+(?:_[A-Z])?$", "U1"),
    KeyKind(
        "<uuid>", "^[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,30}$", "00000000-0000-0000-0000-000000000000"
    ),
)


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], KeyKind], ...]:
    return tuple((re.compile(kind.pattern, re.ASCII), kind) for kind in KEY_KINDS)


def kind_of_key(key: str) -> KeyKind | None:
    """The kind of a key that a portal made, None for a name."""
    return next((kind for pattern, kind in _compiled() if pattern.search(key)), None)
