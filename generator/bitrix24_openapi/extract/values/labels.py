"""Which labels name a thing, and which are sentences of the documentation."""

from __future__ import annotations

import re
from typing import Final

#: Labels of up to so many words name a value; longer ones are sentences and stay with the prose.
SHORT_LABEL: Final = 6

_WORD: Final = re.compile(r"[^\W\d_]+")


def short_label(label: str, most: int = SHORT_LABEL) -> str:
    """The label, or nothing if it has more words than ``most``."""
    return label if len(_WORD.findall(label)) <= most else ""
