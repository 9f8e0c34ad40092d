"""Wording that tells the lines of a rendered page apart, once its markup is gone."""

from __future__ import annotations

import re
from typing import Final

from .wording import normalise

#: The line (or the beginning of one) that lists scopes.
SCOPE_LINE: Final = re.compile(r"^scope\s*:\s*(?P<rest>.*)$", re.IGNORECASE)
#: Where the list of scopes ends and the line about permissions begins, often glued together.
WHO_LINE: Final = re.compile(r"(?:who can |кто может )", re.IGNORECASE)
#: Sections that are includes in the source and say the same on every page.
SYSTEM_ERRORS: Final = frozenset(
    map(normalise, ("Statuses and System Error Codes", "Статусы и коды системных ошибок"))
)
#: Titles of sections that stand below another section.
SUBSECTIONS: Final = frozenset(
    map(
        normalise,
        (
            "Returned Data",
            "Returned Values",
            "Possible Error Codes",
            "Possible Errors",
            "Statuses and System Error Codes",
            "Возвращаемые данные",
            "Возвращаемые значения",
            "Возможные коды ошибок",
            "Возможные ошибки",
            "Статусы и коды системных ошибок",
        ),
    )
)
#: First words of the lines with which code examples begin → language of the example.
CODE_STARTS: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"curl\b"), "bash"),
    (re.compile(r"BX24\.|BX\."), "js"),
    (re.compile(r"<\?php|require_once\b|CRest::"), "php"),
    (re.compile(r"(?:from|import) \w+"), "python"),
    (re.compile(r"try\b|// |/\*|type \w+ =|const \w+ =|\$\w+ ="), ""),
)
#: What shows that a piece of code without a telling first line is PHP.
PHP_SIGNS: Final = re.compile(r"\$\w+->|=>\s*[\['\"\d]|->call\(|\bprint_r\b|\becho\b")
#: Words of titles that head the description of an object, a parameter or the elements of a list.
DEFINES: Final = re.compile(
    r"\b(?:parameters?|objects?|fields?|elements?|items?|array|type|параметр\w*|объект\w*|пол[яей]\w*|"
    r"элемент\w*|массив\w*|тип\w*)\b",
    re.IGNORECASE,
)
#: Members of every answer, whose types are the same everywhere.
ENVELOPE_TYPES: Final = {"time": "time", "total": "integer", "next": "integer"}
