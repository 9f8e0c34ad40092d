"""The records that the documentation shows, for families to which no call can add any.

They are a collection like any other: filtered, ordered, selected, paged and found by id. A row
that the page abbreviates is completed with what other methods of the family show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ...openapi.conventions import media_of
from ..model import Operation, Success
from .family import Family, Role, at
from .names import fold
from .records import Collection
from .views import record_sample

#: Rows with fewer fields than this part of the fullest one are abbreviated.
_ABBREVIATED = 0.5


def fill(collection: Collection, family: Family, sample: Callable[[Operation], Success]) -> None:
    """Put the documented records of a family into an empty collection.

    ``sample`` is what a method answers when nothing is known: made of its schema where its page
    has no example.
    """
    collection.documented = True
    rows: list[dict[str, Any]] = []
    for role in family.having("list"):
        shown = (
            role if role.sample is not None else replace(role, sample=sample(role.operation).result)
        )
        rows += [dict(row) for row in listed_rows(shown)]
    for role in family.having("get"):
        record = record_sample(role)
        if record:
            _merge(rows, record, family.id, _asked_for(role))
    full = max(rows, key=len, default={})
    for row in rows:
        if len(row) < _ABBREVIATED * len(full):
            known = {fold(name) for name in row}
            row.update({n: v for n, v in full.items() if fold(n) not in known | {"id"}})
        collection.add(row, _number(row, family.id, collection))


def listed_rows(role: Role) -> Iterator[Mapping[str, Any]]:
    """The rows of a documented list."""
    found = role.sample
    for name in role.answer:
        found = found.get(name) if isinstance(found, Mapping) else None
    if role.yields == "map" and isinstance(found, Mapping):
        found = list(found.values())
    for row in found if isinstance(found, list) else ():
        if isinstance(row, Mapping):
            yield row
        else:
            yield {"id": row}


def _asked_for(role: Role) -> Any:
    """The key in the example request of a get method."""
    media = media_of(role.operation.document.get("requestBody"))
    for example in media.get("examples", {}).values():
        value = example.get("value")
        key = at(value, role.key) if isinstance(value, Mapping) else None
        if isinstance(key, int | str):
            return key
    return None


def _merge(rows: list[dict[str, Any]], sample: Mapping[str, Any], key: str, asked_for: Any) -> None:
    """The record of a get method: one of the rows in full, or one more. Where the page asks for
    one id and answers another, the record has the id that is asked for.
    """
    ids = {str(_id_of(row, key)) for row in rows}
    wanted = str(asked_for)
    if wanted.isdigit() and wanted not in ids and wanted != str(_id_of(sample, key)):
        sample = {n: type(v)(wanted) if fold(n) in (key, "id") else v for n, v in sample.items()}
    number = _id_of(sample, key)
    for row in rows:
        if number is not None and str(_id_of(row, key)) == str(number):
            known = {fold(name) for name in row}
            row.update({n: v for n, v in sample.items() if fold(n) not in known})
            return
    rows.append(dict(sample))


def _number(row: Mapping[str, Any], key: str, collection: Collection) -> int | None:
    """The id of a row where it is a number that is not taken."""
    text = str(_id_of(row, key))
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None
    return number if number is None or collection.find(number) is None else None


def _id_of(row: Mapping[str, Any], key: str) -> Any:
    named = {fold(str(name)): value for name, value in row.items()}
    return named.get(key, named.get("id"))
