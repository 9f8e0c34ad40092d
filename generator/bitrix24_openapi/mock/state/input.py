"""What a portal does to the fields of a record on their way in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ..model import Call, Failure
from ..rules.refusals import Error, made
from ..rules.shown_errors import status_of
from .family import Family
from .names import fold
from .records import Collection, Record
from .scalars import truth_of
from .services import family_rules

_ALREADY: Final = re.compile(r"already|ALREADY|(?<!NO_)(?<!NOT_)EXISTS?\b|\bis taken\b")
_NOT: Final = re.compile(r"not exist|NOT?_EXIST", re.IGNORECASE)
_USUAL_STATUS: Final = 400


def normalise_input(
    family: Family, collection: Collection, given: Mapping[str, Any], before: Record | None = None
) -> dict[str, Any]:
    """The fields as the portal keeps them."""
    multi = family_rules(collection.name).multifields
    rule = family_rules(family.name).prefix
    adapted: dict[str, Any] = {}
    for name, value in given.items():
        folded = fold(name)
        if folded in multi and isinstance(value, list):
            kept = before.values.get(folded) if before is not None else None
            rows = _merged(name, kept or [], value, collection)
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
