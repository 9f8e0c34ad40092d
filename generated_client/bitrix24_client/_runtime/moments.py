"""Dates and times in the notations that portals write."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

#: DD.MM.YYYY, with or without a time: what parts of the API write in portals of any language.
_DOTTED: Final = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?", re.ASCII)


def moment(text: str) -> datetime | None:
    """The date and time of a text, None for an empty one; raises ``ValueError`` for any other."""
    text = text.strip()
    if not text or text.startswith("0000-00-00"):
        return None
    if dotted := _DOTTED.fullmatch(text):
        day, month, year, hour, minute, second = (int(part or 0) for part in dotted.groups())
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001
    # No bare years, weeks or digits: those are numbers that happen to parse.
    if text[4:5] != "-" or len(text) < 10:
        raise ValueError(text)
    return datetime.fromisoformat(text)
