"""What a portal fills in by itself when a record is added: when, by whom, switched on or off."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from .names import fold, is_custom
from .values import ObjectForm

#: Folded names of moments that are *now* for a new record.
_NOW: Final = re.compile(
    r"(?:date|time|moment)?(?:create|created|insert|inserted|register|registered|added|add)"
    r"(?:d?date|d?time|at|d)?|(?:date|time)?(?:modify|modified|update|updated|changed|change)"
    r"(?:d?date|d?time|at|d)?|timestampx?|timestamp|activitydate|lastactivitytime|movedtime|"
    r"statuschangeddate|datestatus|started|lastupdated?"
)
#: Those of them that a change of the record sets again.
_TOUCHED: Final = re.compile(
    r"(?:date|time)?(?:modify|modified|update|updated|changed|change)(?:d?date|d?time|at|d)?|"
    r"timestampx?|timestamp|activitydate|lastactivitytime"
)
#: Folded names of users that are whoever calls.
_BY: Final = re.compile(
    r"(?:create|created|modify|modified|update|updated|changed|moved|assigned|author|responsible|"
    r"creator|lastactivity|opened)(?:by)?(?:user)?(?:id)?|ownerid|userid|movedby|authorid"
)
_TOUCHED_BY: Final = re.compile(
    r"(?:modify|modified|update|updated|changed|lastactivity)(?:by)?(?:user)?(?:id)?"
)

Maker = Callable[[dt.datetime, int], Any]


class Defaults:
    """The fields of a new record that nobody has given, for one family."""

    def __init__(
        self,
        fields: ObjectForm,
        names: Iterable[str],
        shown: Mapping[str, Any],
        documented: Mapping[str, Any],
    ) -> None:
        """``shown`` is what the documentation shows of the fields, ``documented`` the defaults of
        the method that adds records; both under folded names.
        """
        self._makers: list[tuple[str, str, Maker]] = []
        for name in names:
            if is_custom(name) or fold(name) == "id":
                continue
            maker = _maker(fields, name, shown.get(fold(name)), documented)
            self._makers.append((fold(name), name, maker))
        self._touched = [
            (name, maker)
            for folded, name, maker in self._makers
            if _TOUCHED.fullmatch(folded) or _TOUCHED_BY.fullmatch(folded)
        ]

    def fill(self, given: Iterable[str], now: dt.datetime, user: int) -> dict[str, Any]:
        """The fields that are not given."""
        have = {fold(name) for name in given}
        return {
            name: maker(now, user) for folded, name, maker in self._makers if folded not in have
        }

    def touch(self, given: Iterable[str], now: dt.datetime, user: int) -> dict[str, Any]:
        """The fields that a change sets: when and by whom."""
        have = {fold(name) for name in given}
        return {name: maker(now, user) for name, maker in self._touched if fold(name) not in have}


def _maker(fields: ObjectForm, name: str, shown: Any, documented: Mapping[str, Any]) -> Maker:
    form = fields.field(name)
    folded = fold(name)
    if _NOW.fullmatch(folded):
        return lambda now, _user: form.convert(now.isoformat(timespec="seconds"))
    if _BY.fullmatch(folded) and not isinstance(shown, (dict, list)):
        return lambda _now, user: form.convert(user)
    if folded == "active":
        return lambda _now, _user: form.convert(True)
    if folded in documented:
        return lambda _now, _user: form.convert(documented[folded])
    return lambda _now, _user: form.blank()
