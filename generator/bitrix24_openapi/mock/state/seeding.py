"""Records from a file, and back into one.

The form is one map: collection → its records. ``{"crm.deal": [{"ID": 7, "TITLE": "Tea"}]}`` is
all that a seed needs; a dump writes the next number beside the records, so that a portal that is
loaded from it goes on as if it had never stopped. Smart processes are told by their type:
``"crm.item:177"``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ...errors import InputError
from .families import Families
from .family import Family
from .names import fold
from .records import Collection, Records
from .services import collection_of, sharing

Complete = Callable[[Family, Mapping[str, Any]], Mapping[str, Any]]
"""Family and fields of a record → fields beside them."""


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
    complete: Complete | None = None,
) -> int:
    """Add the records of a seed; how many they were. Nothing is added when anything is wrong.

    ``complete`` tells the fields that a portal would have filled in.
    """
    where = f"{source}: " if source else ""
    plan: list[tuple[str, Family | None, int | None, list[Mapping[str, Any]]]] = []
    for name, content in data.items():
        family = family_for(families, name)
        if family is None and families.value_family(name) is None:
            raise InputError(f"{where}{name}: no such collection")
        rows, following = _rows(content, f"{where}{name}")
        plan.append((collection_of(name), family, following, rows))
    with records.lock:
        for name, family, following, rows in plan:
            collection = records.collection(name, family.scope if family is not None else ())
            for row in rows:
                filled = complete(family, row) if complete is not None and family else {}
                _add(collection, family, {**filled, **row})
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
        if number is not None and not str(number).isdigit():
            raise InputError(f"{where}[{place}]: the id must be a number, not {number!r}")
    return content, following


def _add(collection: Collection, family: Family | None, row: Mapping[str, Any]) -> None:
    number = _number(row)
    record = collection.add(row, int(number) if number is not None else None)
    fields: dict[str, Any] = {"id": record.id}
    if family is not None and not family.natural and family.id != "id":
        fields[family.id] = record.values.get(family.id, record.id)
    collection.update(record, fields)
    parts = [part for value in row.values() if isinstance(value, list) for part in value]
    numbers = [str(part.get("ID")) for part in parts if isinstance(part, Mapping)]
    known = [int(each) for each in numbers if each.isascii() and each.isdigit()]
    collection.next_part = max([collection.next_part, *known])


def _number(row: Mapping[str, Any]) -> Any:
    return next((value for name, value in row.items() if fold(str(name)) == "id"), None)
