"""Links between records: contacts of a deal, companies of a contact.

The same link shows in three places: in the fields of the record (``contactId``, ``contactIds``),
in methods of its own (``crm.deal.contact.items.get``), and from the other side
(``crm.company.contact.items.get`` for the companies of a contact).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from .records import Collection, Record, Records, key_of
from .services.model import Links

VALUE: Final = "value"
_SORT_STEP: Final = 10


def write(
    records: Records,
    rule: Links,
    collection: Collection,
    record: Record,
    given: Mapping[str, Any],
) -> None:
    """Make all places agree with what a call says of the links in the fields of a record."""
    if rule.many in given:
        ids = _ids(given[rule.many])
        primary = key_of(given.get(rule.primary) or "")
        # The primary one belongs to them, whether the list names it or not.
        ids = ids if primary in ("", *ids) else [primary, *ids]
        primary = primary or key_of(record.values.get(rule.primary) or "")
        entries = _entries(rule, ids, primary)
    elif rule.primary in given:
        primary = key_of(given[rule.primary] or "")
        kept = [n for n in _ids(record.values.get(rule.many)) if n != primary]
        wanted = [primary, *kept] if primary not in ("", "0") else []
        entries = _entries(rule, wanted, primary)
    else:
        return
    if entries or _ids(record.values.get(rule.many)):
        _set(records, rule, collection, record, entries)


def follow(records: Records, rule: Links, owner: Collection, number: str, links: Any) -> None:
    """Make all places agree with the links that a method of their own has set."""
    record = owner.find(int(number)) if number.isdigit() else None
    if record is None:
        return
    rows = links.values() if isinstance(links, Mapping) else links or ()
    entries = [dict(row) for row in rows if isinstance(row, Mapping)]
    _set(records, rule, owner, record, entries, stored=True)


def _set(
    records: Records,
    rule: Links,
    collection: Collection,
    record: Record,
    entries: list[dict[str, Any]],
    *,
    stored: bool = False,
) -> None:
    name = _id_name(rule)
    ids = [int(key_of(each[name])) for each in entries if key_of(each.get(name)).isdigit()]
    first = next((each for each in entries if each.get("IS_PRIMARY") == "Y"), None)
    primary = int(key_of(first[name])) if first is not None else (ids[0] if ids else 0)
    before = {int(each) for each in _ids(record.values.get(rule.many)) if each.isdigit()}
    collection.update(record, {rule.many: ids, rule.primary: primary})
    if rule.values and not stored:
        put(records.collection(rule.values), str(record.id), entries)
    if rule.back:
        for number in before | set(ids):
            _point_back(records, rule, record.id, number, linked=number in ids)


def _point_back(records: Records, rule: Links, owner: int, number: int, *, linked: bool) -> None:
    """The link as the other record has it."""
    collection = records.collection(rule.back)
    found = collection.find_by(("id",), [str(number)])
    name = "CONTACT_ID" if rule.primary == "companyid" else "COMPANY_ID"
    rows = list(found.values[VALUE]) if found is not None else []
    rows = [row for row in rows if key_of(row.get(name)) != str(owner)]
    if linked:
        row = {name: owner, "SORT": _SORT_STEP * (len(rows) + 1), "ROLE_ID": 0}
        rows.append({**row, "IS_PRIMARY": "N" if rows else "Y"})
    put(collection, str(number), rows)
    other = records.collection(rule.target).find(number)
    if other is not None:
        ids = [int(key_of(row[name])) for row in rows]
        many = name.lower().replace("_", "") + "s"
        records.collection(rule.target).update(
            other, {many: ids, many.removesuffix("s"): ids[0] if ids else 0}
        )


def put(collection: Collection, number: str, entries: list[dict[str, Any]]) -> None:
    """The links of a record under the methods of their own."""
    found = collection.find_by(("id",), [number])
    if found is not None:
        collection.update(found, {VALUE: entries})
    elif entries:
        collection.add({"id": number, VALUE: entries})


def _entries(rule: Links, ids: Iterable[str], primary: str) -> list[dict[str, Any]]:
    numbers = list(dict.fromkeys(each for each in ids if each.isdigit() and each != "0"))
    chosen = primary if primary in numbers else numbers[0] if numbers else ""
    name = _id_name(rule)
    return [
        {
            name: int(number),
            "SORT": _SORT_STEP * place,
            "ROLE_ID": 0,
            "IS_PRIMARY": "Y" if number == chosen else "N",
        }
        for place, number in enumerate(numbers, 1)
    ]


def _id_name(rule: Links) -> str:
    return "COMPANY_ID" if rule.primary == "companyid" else "CONTACT_ID"


def _ids(value: Any) -> list[str]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        return [key_of(each) for each in value]
    return [] if value in (None, "", False) else [key_of(value)]
