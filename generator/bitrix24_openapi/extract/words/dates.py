"""Dates in the headings of the list of news, in both languages."""

from __future__ import annotations

import re
from typing import Final

MONTHS: Final = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    )
    for number, name in enumerate(names.split(), 1)
}
#: "### August 20, 2026" and "### 20 августа, 2026".
DATED: Final = re.compile(
    r"^#+\s+(?:(?P<month>[a-z]+)\s+(?P<day>\d{1,2})|(?P<day_ru>\d{1,2})\s+(?P<month_ru>[а-я]+))"
    r",?\s+(?P<year>20\d\d)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
