"""What a portal fills in by itself when a record is added: when, by whom, switched on or off."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Container, Iterable, Mapping
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

#: Turns a value into the form of a field.
ObjectFormField = Callable[[Any], Any]


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
        self._fixed: list[tuple[str, str, Any]] = []
        """Folded name, name and value of fields that are always the same."""
        self._moments: list[tuple[str, str, ObjectFormField]] = []
        self._users: list[tuple[str, str, ObjectFormField]] = []
        self._made: list[tuple[str, str, Callable[[], Any]]] = []
        """Lists and maps, of which each record has its own."""
        for name in names:
            folded = fold(name)
            if is_custom(name) or folded == "id":
                continue
            form = fields.field(name)
            if _NOW.fullmatch(folded):
                self._moments.append((folded, name, form.convert))
            elif _BY.fullmatch(folded) and not isinstance(shown.get(folded), (dict, list)):
                self._users.append((folded, name, form.convert))
            elif folded == "active" or folded in documented:
                value = form.convert(documented.get(folded, True))
                self._fixed.append((folded, name, value))
            elif isinstance(form.blank(), (dict, list)):
                self._made.append((folded, name, form.blank))
            else:
                self._fixed.append((folded, name, form.blank()))
        self._touched_moments = [each for each in self._moments if _TOUCHED.fullmatch(each[0])]
        self._touched_users = [each for each in self._users if _TOUCHED_BY.fullmatch(each[0])]
        self._known: dict[tuple[str, str], Any] = {}
        """Values of the second that it is now."""
        self._second = ""

    def fill(self, have: Container[str], now: dt.datetime, user: int) -> dict[str, Any]:
        """The fields that are not given; ``have`` has the folded names of those that are."""
        filled = {name: value for folded, name, value in self._fixed if folded not in have}
        for folded, name, make in self._made:
            if folded not in have:
                filled[name] = make()
        return filled | self._now(self._moments, self._users, have, now, user)

    def touch(self, have: Container[str], now: dt.datetime, user: int) -> dict[str, Any]:
        """The fields that a change sets: when and by whom."""
        return self._now(self._touched_moments, self._touched_users, have, now, user)

    def _now(
        self,
        moments: Iterable[tuple[str, str, ObjectFormField]],
        users: Iterable[tuple[str, str, ObjectFormField]],
        have: Container[str],
        now: dt.datetime,
        user: int,
    ) -> dict[str, Any]:
        second = now.isoformat(timespec="seconds")
        if second != self._second:
            self._second = second
            self._known = {("", name): convert(second) for _, name, convert in self._moments}
        known = self._known
        filled = {name: known["", name] for folded, name, _ in moments if folded not in have}
        who = str(user)
        for folded, name, convert in users:
            if folded not in have:
                if (who, name) not in known:
                    known[who, name] = convert(user)
                filled[name] = known[who, name]
        return filled
