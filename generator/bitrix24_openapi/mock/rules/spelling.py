"""Names that a method does not know: the commonest mistake, which portals pass over in silence.

Parameters, fields, and what filter, order and select name are compared with everything that the
documentation of the method and of its family names. What it does not know is noted, with the name
that was probably meant; it is refused where the page says so, and with ``--strict``.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ...openapi.conventions import JSON_TYPE
from ...openapi.schema import SchemaView
from ..catalogue import Catalogue
from ..model import Call, Failure, Operation
from ..state.filter_names import condition_names
from ..state.memory import tools_of
from ..state.names import fold, is_custom
from .refusals import Case, Error, made, refuse
from .shown_errors import status_of

#: Parameters that every method takes.
_COMMON: Final = frozenset({"auth", "auth_connector", "start", "sessid"})
_FILTERS: Final = frozenset({"filter", "filters", "arfilter"})
_ORDERS: Final = frozenset({"order", "sort", "arorder", "elementorder", "iblockorder"})
_SELECTS: Final = frozenset({"select", "arselect"})
_WHERE: Final[Mapping[str, re.Pattern[str]]] = {
    "filter": re.compile(
        r"(?:not allowed in|unknown field .*|wrong field name .*)\W*(?:the\W*)?(?:PARAMS field\W*)?"
        r"filter|filter contains an unknown field",
        re.IGNORECASE,
    ),
    "order": re.compile(
        r"(?:not allowed in|unknown field .*|wrong field name .*)\W*(?:the\W*)?(?:PARAMS field\W*)?"
        r"order",
        re.IGNORECASE,
    ),
}
_PLACEHOLDER: Final = re.compile(r"'field(?:_n)?'|#TITLE#|'\.\.\.'")
_CALLED: Final = {"filter": "filter field", "order": "order field", "select": "selected field"}
#: What nobody would write as the name of a field is no name that is misspelt.
_NAME: Final = re.compile(r"[A-Za-z_][\w.]{2,100}", re.ASCII)
_CLOSE: Final = 0.7
_MOST: Final = 5
_REMEMBERED: Final = 1000


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that the method does not know."""

    path: str
    """With its parents: ``fields.TITEL``."""
    name: str
    where: str
    """``parameter``, ``field``, ``filter``, ``order`` or ``select``."""
    meant: str = ""

    def __str__(self) -> str:
        hint = f"; did you mean {self.meant}?" if self.meant else ""
        return f"unknown {_CALLED.get(self.where, self.where)} {self.path}{hint}"


@dataclass(slots=True)
class _Names:
    """The names of one place of a method."""

    exact: set[str] = field(default_factory=set)
    """As the documentation spells them, and others that were found to be fine."""
    folded: dict[str, str] = field(default_factory=dict)
    """Folded → as documented."""
    complete: bool = False
    """Whether the names that the family knows are among them."""
    fields: frozenset[str] = frozenset()
    """Folded names of fields that may be parameters."""
    suggested: dict[str, str] = field(default_factory=dict)

    def add(self, names: Iterable[str]) -> None:
        for name in names:
            self.exact.add(name)
            self.folded.setdefault(fold(name), name)

    def meant(self, name: str) -> str:
        """The known name that is most like this one, empty if none is."""
        found = self.suggested.get(name)
        if found is None:
            close = difflib.get_close_matches(fold(name), self.folded, 1, _CLOSE)
            found = self.folded[close[0]] if close else ""
            if len(self.suggested) < _REMEMBERED:
                self.suggested[name] = found
        return found


class Spelling:
    """Checks the names of the calls of all methods; what it needs is made when it is needed."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[tuple[str, str, str], _Names | None] = {}

    def check(self, call: Call) -> list[Unknown]:
        """The names that the method does not know."""
        params: Any = call.params
        if not isinstance(params, Mapping) or call.operation.document.get("x-b24-positional"):
            return []
        found: list[Unknown] = []
        own = self._names(call.operation, "")
        for name, value in params.items():
            known = (
                own is None or name in own.exact or self._is_parameter(call.operation, own, name)
            )
            if own is not None and not known:
                found.append(Unknown(name, name, "parameter", own.meant(name)))
            elif isinstance(value, (Mapping, list)) and value:
                found += self._inside(call.operation, name, value)
        return found[:_MOST]

    def refusal(self, call: Call, unknown: Unknown) -> Failure | None:
        """The error that the method documents for a name in its filter or order."""
        pattern = _WHERE.get(unknown.where)
        for entry in call.operation.document.get("x-b24-errors", ()) if pattern else ():
            message = str(entry["message"])
            if pattern is not None and pattern.search(message):
                shown = _PLACEHOLDER.sub(
                    lambda m: unknown.name if m[0].startswith("#") else f"'{unknown.name}'", message
                )
                return _documented(call.operation, entry, shown, str(unknown))
        return None

    def strict(self, call: Call, unknown: Unknown) -> Failure:
        """The refusal of a name where nothing is tolerated."""
        case = Case("unknown_field", unknown.path, reason=str(unknown))
        return refuse(call.operation, case)

    # --- places -------------------------------------------------------------------------------

    def _is_parameter(self, operation: Operation, own: _Names, name: str) -> bool:
        """In another spelling, or a field: some lists and adding methods take those directly."""
        if name in own.exact or not _NAME.fullmatch(name):
            return True
        known = fold(name) in own.folded or name.lower() in _COMMON
        if not known and not own.complete:
            own.complete = True
            tools = tools_of(self._catalogue).of_records(operation)
            if tools is not None and (tools.role.verb == "list" or not tools.role.payload):
                own.fields = frozenset(fold(each) for each in tools.spellings) | {"id"}
        if known or fold(name) in own.fields or (own.fields and is_custom(name)):
            own.exact.add(name)
            return True
        return False

    def _inside(self, operation: Operation, parameter: str, value: Any) -> Iterator[Unknown]:
        folded = fold(parameter)
        if folded in _FILTERS:
            names, where = condition_names(value), "filter"
        elif folded in _ORDERS:
            names, where = _order_names(value), "order"
        elif folded in _SELECTS:
            names, where = _selected(value), "select"
        elif isinstance(value, Mapping):
            names, where = iter([str(each) for each in value]), "field"
        else:
            return
        known = self._names(operation, parameter)
        if known is None:
            return
        for name in names:
            if name in known.exact or not _NAME.fullmatch(name):
                continue
            if is_custom(name) or name.isdigit() or fold(name) in known.folded:
                known.exact.add(name)
                continue
            if not known.complete:
                self._complete(operation, known)
                if fold(name) in known.folded:
                    continue
            yield Unknown(f"{parameter}.{name}", name, where, known.meant(name))

    def _names(self, operation: Operation, parameter: str) -> _Names | None:
        """The documented names of a place, None where any name may be."""
        key = (operation.generation, operation.name, parameter)
        if key not in self._known:
            self._known[key] = self._read(operation, parameter)
        return self._known[key]

    def _read(self, operation: Operation, parameter: str) -> _Names | None:
        schema = self._catalogue.request(operation)
        if schema is None:
            return None
        view: SchemaView | None = self._catalogue.view(operation, schema)
        if parameter and view is not None:
            view = view.members.get(parameter)
        names = _Names()
        for name, member in view.members.items() if view is not None else ():
            aliases = (alias for listed in member.said("x-b24-aliases") for alias in listed)
            names.add((name, *aliases))
        for demanded in view.demands if view is not None else ():
            names.add(demanded)
        if view is not None and parameter:
            for default in view.said("default"):
                if isinstance(default, (list, Mapping)):
                    names.add(each for each in default if isinstance(each, str))
            for items in [view.items] if view.items is not None else []:
                for values in items.said("enum"):
                    names.add(each for each in values if isinstance(each, str))
        # What else an order may have is a direction, not another name.
        ordering = bool(parameter) and fold(parameter) in _ORDERS
        open_ended = view is not None and view.others is not None and not ordering
        if parameter and fold(parameter) in (_FILTERS | _ORDERS | _SELECTS):
            names.add(condition_names(dict.fromkeys(names.exact)))
            self._complete(operation, names)
            # Nothing is known of the records: any name may be a field of theirs.
            open_ended = open_ended or not names.fields
        names.add(_in_examples(operation, parameter))
        return None if open_ended or not names.exact else names

    def _complete(self, operation: Operation, names: _Names) -> None:
        """Add what the family of the method knows."""
        names.complete = True
        names.add(("id", "ID"))
        tools = tools_of(self._catalogue).of_records(operation)
        if tools is None:
            return
        names.fields = frozenset(tools.spellings)
        names.add(tools.spellings)
        names.add(tools.filters)
        for role in tools.family.roles.values():
            names.add(role.given)


def _in_examples(operation: Operation, parameter: str) -> Iterator[str]:
    """Names at a place of the example requests of a method."""
    content = operation.document.get("requestBody", {}).get("content", {})
    for example in content.get(JSON_TYPE, {}).get("examples", {}).values():
        value = example.get("value")
        found: Any = value
        if parameter and isinstance(value, Mapping):
            folded = fold(parameter)
            found = next((each for name, each in value.items() if fold(name) == folded), None)
        if parameter and fold(parameter) in _SELECTS:
            yield from _selected(found if isinstance(found, (Mapping, list)) else ())
        elif parameter:
            yield from condition_names(found)
        elif isinstance(found, Mapping):
            yield from (str(name) for name in found)


def _documented(
    operation: Operation, entry: Mapping[str, Any], message: str, reason: str
) -> Failure:
    status = status_of(operation, entry) or 400
    return made(operation, Error(str(entry["code"]), message, status), reason)


def _order_names(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from (str(name) for name in value if not str(name).isdigit())


def _selected(value: Any) -> Iterator[str]:
    entries = value.values() if isinstance(value, Mapping) else value
    for entry in entries:
        if isinstance(entry, str) and "*" not in entry:
            yield entry.partition(".")[0]
