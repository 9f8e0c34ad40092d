"""Keys that a portal makes: custom fields, parents, access codes, ids, languages.

An example shows those of its author's portal. No other portal has them, so they become patterns;
what the docs define for every portal keeps its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ..extract.model import Field, Origin
from ..openapi.portal_keys import KEY_KINDS, kind_of_key

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
#: Codes that are languages only in the company of others.
_DOUBTFUL: Final = frozenset({"id", "in"})

#: Any other word of an example that ends in a number of three digits and more, or has one inside.
_WITH_NUMBER: Final = re.compile(r"(?P<stem>[A-Za-z_]*[a-z_])\d{3,}(?P<rest>\w*)")

LANGUAGE_PATTERN: Final = "^[a-z]{2}$"
_IDS: Final = "<id>"


def pattern_of(item: Field) -> str | None:
    """The pattern for a name that stands in the docs and belongs to one portal, else None."""
    if not item.name or item.pattern is not None or item.name in SYSTEM_FIELDS:
        return None
    if item.name == "UF_":
        return custom_pattern(item.name)
    from_example = item.origin is Origin.EXAMPLE
    kind = kind_of_key(item.name)
    if kind is not None:
        numbered = kind.label == _IDS or re.search(r"\d{3}", item.name) is not None
        return kind.pattern if from_example or numbered else None
    found = _WITH_NUMBER.fullmatch(item.name)
    if found is not None and from_example:
        rest = r"\w*" if found["rest"] else ""
        return rf"^{found['stem']}\d+{rest}$"
    return None


def custom_pattern(name: str) -> str:
    """``UF_CRM_1720`` → all names that begin with ``UF_``; camel case likewise."""
    return next(kind.pattern for kind in KEY_KINDS if kind.label == _label(name))


def is_custom(name: str) -> bool:
    """True for names and patterns of custom fields."""
    plain = name.removeprefix("^")
    return plain.startswith(("UF_", "uf")) and plain not in SYSTEM_FIELDS


def _label(name: str) -> str:
    return "UF_*" if name.startswith("UF_") else "uf*"


def languages(fields: Iterable[Field]) -> set[str]:
    """Names of an example that are codes of languages: all of them, or none."""
    shown = {each.name for each in fields if each.origin is Origin.EXAMPLE and each.name}
    if shown & _LANGUAGES and shown <= _LANGUAGES | _DOUBTFUL:
        return shown
    return set()
