"""Keys that a portal makes: custom fields, parents, access codes, ids, languages.

No documentation lists them, and an example shows those of its author's portal, which no other
portal has. Each kind has a regular expression (ECMAScript's subset), a label that stands for all
of its keys, and one key to use in examples. What every portal has keeps its name.
"""

from __future__ import annotations

import re
from collections.abc import Collection
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
LANGUAGE_PATTERN: Final = "^[a-z]{2}$"

#: User fields that every portal has. Tables of the docs describe them, where the pages that show
#: them do not (api-reference/user/user-add.md, api-reference/tasks/tasks-task-add.md,
#: api-reference/departments/department-add.md, api-reference/timeman/base/timeman-settings.md).
SYSTEM_FIELDS: Final = frozenset(
    """
    UF_BLOG_POST_DOC UF_BLOG_POST_FILE UF_BLOG_POST_IMPRTNT UF_BLOG_POST_URL_PRV UF_BLOG_POST_VOTE
    UF_COMPANY_ID UF_CONTACT_ID UF_CRM_CAL_EVENT UF_CRM_TASK UF_DEAL_ID UF_DEPARTMENT UF_DISTRICT
    UF_EMPLOYMENT_DATE UF_FACEBOOK UF_FORUM_MESSAGE_DOC UF_GRATITUDE UF_HEAD UF_IMPRTANT_DATE_END
    UF_INTERESTS UF_LINKEDIN UF_MAIL_MESSAGE UF_MYCOMPANY_ID UF_PHONE_INNER UF_QUOTE_ID UF_SKILLS
    UF_SKYPE UF_SKYPE_LINK UF_TASK_WEBDAV_FILES UF_TIMEMAN UF_TWITTER UF_WEBDAV_CAL_EVENT
    UF_WEB_SITES UF_XING UF_ZOOM ufAccountantSign ufChecklistFiles ufCrmTask ufDirectorSign ufLogo
    ufMailMessage ufStamp ufTaskWebdavFiles
    """.split()
)
#: Languages of Bitrix24, without those that are common names of fields (``id``, ``in``, ``to``).
_LANGUAGES: Final = frozenset(
    "ar br de en es fr hi it ja kz la ms pl pt ru sc tc th tr ua vn".split()
)
#: Codes that are languages only next to others that are.
_DOUBTFUL: Final = frozenset({"id", "in"})
#: Any other name in an example with a number of three digits or more, at its end or inside.
_WITH_NUMBER: Final = re.compile(r"(?P<stem>[A-Za-z_]*[a-z_])\d{3,}(?P<rest>\w*)")
_IDS: Final = "<id>"


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], KeyKind], ...]:
    return tuple((re.compile(kind.pattern, re.ASCII), kind) for kind in KEY_KINDS)


def kind_of_key(key: str) -> KeyKind | None:
    """The kind of a key that a portal made, None for a name."""
    return next((kind for pattern, kind in _compiled() if pattern.search(key)), None)


def pattern_of_key(name: str, *, from_example: bool) -> str | None:
    """The pattern for a name that stands in the docs and belongs to one portal, else None."""
    if name in SYSTEM_FIELDS:
        return None
    if name == "UF_":
        return custom_pattern(name)
    kind = kind_of_key(name)
    if kind is not None:
        numbered = kind.label == _IDS or re.search(r"\d{3}", name) is not None
        return kind.pattern if from_example or numbered else None
    found = _WITH_NUMBER.fullmatch(name)
    if found is not None and from_example:
        rest = r"\w*" if found["rest"] else ""
        return rf"^{found['stem']}\d+{rest}$"
    return None


def custom_pattern(name: str) -> str:
    """``UF_CRM_1720`` → all names that begin with ``UF_``; camel case likewise."""
    label = "UF_*" if name.startswith("UF_") else "uf*"
    return next(kind.pattern for kind in KEY_KINDS if kind.label == label)


def is_custom_key(name: str) -> bool:
    """True for names and patterns of custom fields."""
    plain = name.removeprefix("^")
    return plain.startswith(("UF_", "uf")) and plain not in SYSTEM_FIELDS


def are_languages(names: Collection[str]) -> bool:
    """True if the keys of an object are all codes of languages."""
    return not _LANGUAGES.isdisjoint(names) and set(names) <= _LANGUAGES | _DOUBTFUL
