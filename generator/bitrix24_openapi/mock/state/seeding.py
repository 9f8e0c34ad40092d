"""Records from a file, and back into one.

The form is one map: collection → its records. ``{"crm.deal": [{"ID": 7, "TITLE": "Tea"}]}`` is
all that a seed needs; a dump writes the next number beside the records, so that a portal that is
loaded from it goes on as if it had never stopped. Smart processes are told by their type:
``"crm.item:177"``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from ...errors import InputError
from .families import Families
from .family import Family
from .names import fold
from .records import Collection, Records
from .services import collection_of, sharing

#: What fits into 64 bits.
_ID: Final = re.compile(r"\d{1,18}")

Add = Callable[[Family, Collection, Mapping[str, Any], int | None], object]
"""Adds a record with a number of its own, by the rules by which calls do it."""


def read(path: Path) -> dict[str, Any]:
    """The seed in a file."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise InputError(f"{path}:{line}: not JSON ({getattr(error, 'msg', error)})") from error
    if not isinstance(data, dict):
        raise InputError(f"{path}:1: expected an object: collection → its records")
    return data


def load(
    records: Records,
    families: Families,
    data: Mapping[str, Any],
    source: str = "",
    *,
    add: Add,
) -> int:
    """Add the records of a seed; how many they were. Nothing is added when anything is wrong."""
    where = f"{source}: " if source else ""
    if not isinstance(data, Mapping):
        raise InputError(f"{where}expected an object: collection → its records")
    plan: list[tuple[str, Family | None, int | None, list[Mapping[str, Any]]]] = []
    for name, content in data.items():
        family = family_for(families, name)
        if family is None and families.value_family(name) is None:
            raise InputError(f"{where}{name}: no such collection")
        rows, following = _rows(content, f"{where}{name}")
        plan.append((collection_of(name), family, following, rows))
    with records.lock:
        for name, family, following, rows in plan:
            collection = records.own_collection(name)
            for row in rows:
                number = _number(row)
                known = int(number) if number is not None else None
                if family is None:
                    _put_value(collection, families.value_family(name), row)
                else:
                    add(family, collection, row, known)
                _count_parts(collection, row)
            if following is not None:
                collection.next_id = max(collection.next_id, following)
    return sum(len(rows) for *_, rows in plan)


def dump(records: Records) -> dict[str, Any]:
    """Everything that is there, in the form that ``load`` takes."""
    with records.lock:
        return {
            name: {
                "next": collection.next_id,
                "rows": [
                    {collection.spelling.get(n, n): value for n, value in record.values.items()}
                    for record in collection
                ],
            }
            for name, collection in records.items()
            if len(collection) or collection.next_id > 1
        }


def family_for(families: Families, collection: str) -> Family | None:
    """The family whose records a collection has; of several the one of the same name."""
    base = collection_of(collection).partition(":")[0]
    for stem in (base, *sharing(base)):
        for generation in families.documents:
            family = families.family(generation, stem)
            if family is not None:
                return family
    return None


def _rows(content: Any, where: str) -> tuple[list[Mapping[str, Any]], int | None]:
    following = None
    if isinstance(content, Mapping):
        following = content.get("next")
        content = content.get("rows")
        if following is not None and not (isinstance(following, int) and following > 0):
            raise InputError(
                f"{where}: next must be the number of the next record, not {following!r}"
            )
    if not isinstance(content, list):
        raise InputError(f"{where}: expected a list of records")
    for place, row in enumerate(content):
        if not isinstance(row, Mapping):
            raise InputError(f"{where}[{place}]: expected an object")
        number = _number(row)
        if number is not None and not (str(number).isascii() and _ID.fullmatch(str(number))):
            raise InputError(f"{where}[{place}]: the id must be a number, not {number!r}")
    return content, following


def _put_value(collection: Collection, family: Family | None, row: Mapping[str, Any]) -> None:
    """A single value, in the place of one with the same key."""
    names = family.value_key if family is not None else ()
    given = {fold(name): value for name, value in row.items()}
    found = collection.find_by(names, [given.get(name) for name in names]) if names else None
    if found is None:
        collection.add(row)
    else:
        collection.update(found, row)


def _count_parts(collection: Collection, row: Mapping[str, Any]) -> None:
    """Entries of multi-fields go on counting behind those of the seed."""
    parts = [part for value in row.values() if isinstance(value, list) for part in value]
    numbers = [str(part.get("ID")) for part in parts if isinstance(part, Mapping)]
    known = [int(each) for each in numbers if each.isascii() and each.isdigit()]
    collection.next_part = max([collection.next_part, *known])


def _number(row: Mapping[str, Any]) -> Any:
    return next((value for name, value in row.items() if fold(str(name)) == "id"), None)
