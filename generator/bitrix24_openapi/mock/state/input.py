"""What a portal does to the fields of a record on their way in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from ...php import truth_of
from ..model import Call, Failure
from ..rules.refusals import Error, made
from ..rules.shown_errors import status_of
from .family import Family
from .names import fold
from .records import Collection, Record
from .services import family_rules

_ALREADY: Final = re.compile(r"already|ALREADY|(?<!NO_)(?<!NOT_)EXISTS?\b|\bis taken\b")
_NOT: Final = re.compile(r"not exist|NOT?_EXIST", re.IGNORECASE)
_USUAL_STATUS: Final = 400
_MEMBERS: Final = {
    "id": "ID",
    "value": "VALUE",
    "valuetype": "VALUE_TYPE",
    "delete": "DELETE",
}


def normalise_input(
    family: Family,
    collection: Collection,
    given: Mapping[str, Any],
    before: Record | None = None,
    *,
    keep_ids: bool = False,
) -> dict[str, Any]:
    """The fields as the portal keeps them. ``keep_ids``: entries of a seed have ids already."""
    multi = family_rules(collection.name).multifields
    rule = family_rules(family.name).prefix
    adapted: dict[str, Any] = {}
    if multi:
        given = _taken_apart(given, multi)
    for name, value in given.items():
        folded = fold(name)
        if folded in multi and isinstance(value, list):
            kept = before.values.get(folded) if before is not None else None
            rows = _merged(name, value if keep_ids else kept or [], value, collection)
            adapted[name] = rows
            if multi[folded]:
                adapted[multi[folded]] = "Y" if rows else "N"
        elif (
            rule is not None
            and folded == rule.field
            and isinstance(value, str)
            and not value.startswith(rule.prefix)
        ):
            adapted[name] = rule.prefix + value.removeprefix(rule.replaces)
        else:
            adapted[name] = value
    return adapted


def find_conflict(
    family: Family, collection: Collection, given: Mapping[str, Any], call: Call
) -> Failure | Record | None:
    """What speaks against a new record: the error that the documentation has for a record that
    is there already, else that record, which then makes way.
    """
    unique = family_rules(family.name).unique
    names = family.natural or ((unique,) if unique else ())
    if not names:
        return None
    values = {fold(name): value for name, value in given.items()}
    if any(values.get(name) in (None, "") for name in names):
        return None
    scope = family.scope if all(name in values for name in family.scope) else ()
    wanted = (*scope, *(name for name in names if name not in scope))
    there = collection.find_by(wanted, [values[name] for name in wanted])
    if there is None:
        return None
    for entry in call.operation.document.get("x-b24-errors", ()):
        text = f"{entry['code']} {entry['message']}"
        if _ALREADY.search(text) and not _NOT.search(text):
            status = status_of(call.operation, entry) or _USUAL_STATUS
            reason = f"{family.name} has a record with this {' and '.join(names)} already"
            return made(call.operation, Error(entry["code"], entry["message"], status), reason)
    return there if family.natural else None


def in_one_list(record: Record, multi: Iterable[str]) -> list[dict[str, Any]]:
    """All telephones, addresses and the like, as ``fm`` of crm.item has them."""
    return [
        {
            "id": int(entry["ID"]) if str(entry["ID"]).isdigit() else entry["ID"],
            "valueType": entry.get("VALUE_TYPE"),
            "value": entry.get("VALUE"),
            "typeId": name.upper(),
        }
        for name in multi
        for entry in record.values.get(name) or ()
        if isinstance(entry, Mapping) and "ID" in entry
    ]


def _taken_apart(given: Mapping[str, Any], multi: Mapping[str, str]) -> dict[str, Any]:
    """``fm`` as the fields of the older methods: ``PHONE``, ``EMAIL``."""
    apart: dict[str, Any] = {}
    for name, value in given.items():
        if fold(name) != "fm":
            apart[name] = value
            continue
        for entry in value.values() if isinstance(value, Mapping) else value or ():
            known = (
                {fold(str(n)): v for n, v in entry.items()} if isinstance(entry, Mapping) else {}
            )
            kind = str(known.get("typeid", ""))
            if kind.lower() in multi:
                named = {_MEMBERS[n]: v for n, v in known.items() if n in _MEMBERS}
                apart.setdefault(kind.upper(), []).append(named)
    return apart


def _merged(name: str, kept: list[Any], given: list[Any], collection: Collection) -> list[Any]:
    """Telephones after a change: known ids change or go, the others come."""
    rows = {str(row["ID"]): dict(row) for row in kept if isinstance(row, Mapping) and "ID" in row}
    for row in given:
        if not isinstance(row, Mapping):
            continue
        number = str(row.get("ID") or "")
        if number in rows and (truth_of(row.get("DELETE")) or row.get("VALUE") == ""):
            del rows[number]
        elif number in rows:
            rows[number].update(row)
        else:
            collection.next_part += 1
            number = str(collection.next_part)
            rows[number] = {"VALUE_TYPE": "WORK", **row, "ID": number, "TYPE_ID": name.upper()}
    return list(rows.values())
