"""Values that are set and read as a whole: product rows of a deal, settings, clients of a booking.

One method sets (``crm.deal.productrows.set``), one reads (``crm.deal.productrows.get``), perhaps
one takes the value away, and ``crm.deal.contact.add`` adds one entry to it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import Any, Final

from ..model import Call, Outcome, Success
from .family import Family
from .links import VALUE
from .names import fold
from .records import Collection, Record
from .services import family_rules
from .tools import ValueTools

#: The portal counts by tens.
_SORT_STEP: Final = 10


def answer(tools: ValueTools, call: Call, collection: Collection) -> Outcome | None:
    """The answer from what was set, None if nothing was set and nothing is known of the answer."""
    return _VERBS[tools.role.verb](tools, call, collection)


def _set(tools: ValueTools, call: Call, collection: Collection) -> Outcome:
    key = _key(tools.family, call)
    params = {fold(name): value for name, value in call.params.items()}
    value = (
        params.get(tools.family.value)
        if tools.family.value
        else {n: v for n, v in call.params.items() if fold(n) not in key}
    )
    before = _find(collection, key)
    merges = family_rules(tools.family.name).merges
    if merges and before is not None and isinstance(value, Mapping):
        value = {**before.values[VALUE], **value}
    _keep(collection, key, value)
    return Success(tools.envelope.done(1))


def _read(tools: ValueTools, call: Call, collection: Collection) -> Outcome | None:
    key = _key(tools.family, call)
    record = _find(collection, key)
    if record is None:
        return Success(tools.envelope.wrap([])) if tools.answers_list else None
    value = record.values[VALUE]
    wanted = call.params.get("option")
    if wanted is not None and isinstance(value, Mapping):
        return Success(value.get(wanted, ""))
    if family_rules(tools.family.name).merges:
        # Whatever an application likes: no schema knows these names.
        return Success(value)
    if isinstance(value, list):
        value = [_row(each, place, key, tools.known) for place, each in enumerate(value, 1)]
    return Success(tools.envelope.wrap(tools.form.convert(value)))


def _unset(tools: ValueTools, call: Call, collection: Collection) -> Outcome:
    record = _find(collection, _key(tools.family, call))
    if record is not None:
        languages = call.params.get("lids")
        value = record.values[VALUE]
        if isinstance(languages, list) and isinstance(value, Mapping):
            left = {name: each for name, each in value.items() if name not in languages}
            collection.update(record, {VALUE: left})
        else:
            collection.remove(record)
    return Success(tools.envelope.done(1))


def _link(tools: ValueTools, call: Call, collection: Collection) -> Outcome:
    key = _key(tools.family, call)
    record = _find(collection, key)
    links = list(record.values[VALUE]) if record is not None else []
    added = dict(call.params.get("fields") or {})
    other = _other(added)
    links = [each for each in links if str(each.get(other)) != str(added.get(other))]
    added.setdefault("SORT", _SORT_STEP * (len(links) + 1))
    if added.get("IS_PRIMARY") == "Y" or not links:
        links = [{**each, "IS_PRIMARY": "N"} for each in links]
        added["IS_PRIMARY"] = "Y"
    _keep(collection, key, [*links, added])
    return Success(tools.envelope.done(1))


def _unlink(tools: ValueTools, call: Call, collection: Collection) -> Outcome:
    record = _find(collection, _key(tools.family, call))
    gone = dict(call.params.get("fields") or {})
    other = _other(gone)
    if record is not None:
        left = [
            each for each in record.values[VALUE] if str(each.get(other)) != str(gone.get(other))
        ]
        collection.update(record, {VALUE: left})
    return Success(tools.envelope.done(1))


_VERBS: Final[Mapping[str, Callable[[ValueTools, Call, Collection], Outcome | None]]] = {
    "set": _set,
    "read": _read,
    "unset": _unset,
    "link": _link,
    "unlink": _unlink,
}


def key_value(family: Family, call: Call) -> Any:
    """What the call says for the only parameter of the key."""
    return next(iter(_key(family, call).values()), None)


def _key(family: Family, call: Call) -> dict[str, Any]:
    params = {fold(name): value for name, value in call.params.items()}
    key = {name: params.get(name) for name in family.value_key}
    if family_rules(family.name).per_caller:
        key["owner"] = f"{call.caller.user_id}/{call.caller.application}"
    return key


def _find(collection: Collection, key: Mapping[str, Any]) -> Record | None:
    return collection.find_by(tuple(key), key.values())


def _keep(collection: Collection, key: Mapping[str, Any], value: Any) -> None:
    record = _find(collection, key)
    if record is None:
        collection.add({**key, VALUE: value})
    else:
        collection.update(record, {VALUE: value})


def _row(row: Any, place: int, key: Mapping[str, Any], known: Container[str]) -> Any:
    """A row with what the portal adds to it: its number and its owner."""
    if not isinstance(row, Mapping):
        return row
    given = {fold(str(name)) for name in row}
    added = {"ID": place, "OWNER_ID": key.get("id"), "SORT": _SORT_STEP * place}
    missing = {n: v for n, v in added.items() if fold(n) in known and fold(n) not in given}
    return {**missing, **row}


def _other(link: Mapping[str, Any]) -> str:
    """The field that tells what is linked: ``CONTACT_ID``."""
    return next((name for name in link if fold(name).endswith("id") and fold(name) != "roleid"), "")
