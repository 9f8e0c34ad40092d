"""``crm.duplicate.findbycomm`` from what is kept: leads, contacts and companies with an address.

How an integration finds out whether somebody is known already
(tutorials/crm/how-to-get-lists/search-by-phone-and-email.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..model import Call, Outcome, Success

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..portal import Portal
    from .memory import Memory
    from .records import Record

_METHOD: Final = "crm.duplicate.findbycomm"
#: Names in the answer, and where those records are kept.
_KINDS: Final = {"LEAD": "crm.lead", "CONTACT": "crm.contact", "COMPANY": "crm.company"}


def install(portal: Portal, memory: Memory) -> None:
    """Let a portal that keeps records find them by their addresses."""
    portal.add_answerer(Duplicates(memory, _always_there(portal.catalogue)))


def _always_there(catalogue: Catalogue) -> tuple[str, ...]:
    """Kinds that the schema of the answer demands; a portal sends those that were found."""
    operation = catalogue.find("classic", _METHOD)
    schema = catalogue.answer(operation) if operation is not None else None
    if operation is None or schema is None:
        return ()
    result = catalogue.view(operation, schema).members.get("result")
    return result.required if result is not None else ()


class Duplicates:
    def __init__(self, memory: Memory, always: Iterable[str] = ()) -> None:
        self._memory = memory
        self._always = tuple(always)

    def answer(self, call: Call) -> Outcome | None:
        if call.operation.name != _METHOD:
            return None
        kind = str(call.params["type"])
        values = call.params["values"]
        entries = values.values() if isinstance(values, Mapping) else values
        wanted = {_compared(kind, value) for value in entries} - {""}
        only = call.params.get("entity_type") or None
        found: dict[str, list[int]] = {name: [] for name in self._always}
        for name, collection in _KINDS.items():
            if only in (None, name) and collection in self._memory.records:
                records = self._memory.records.collection(collection)
                ids = [record.id for record in records if wanted & _addresses(kind, record)]
                if ids:
                    found[name] = ids
        return Success(found)


def _addresses(kind: str, record: Record) -> set[str]:
    return {_compared(kind, value) for value in _values(kind, record)}


def _values(kind: str, record: Record) -> Iterator[Any]:
    """As ``crm.contact.add`` keeps them (``EMAIL``), and as ``crm.item.add`` does (``fm``)."""
    for entry in _entries(record.get(kind.lower())):
        yield entry.get("VALUE")
    for entry in _entries(record.get("fm")):
        if str(entry.get("typeId", "")).upper() == kind:
            yield entry.get("value")


def _entries(value: Any) -> Iterator[Mapping[str, Any]]:
    entries = value.values() if isinstance(value, Mapping) else value
    if isinstance(entries, str) or not hasattr(entries, "__iter__"):
        return
    for entry in entries:
        if isinstance(entry, Mapping):
            yield entry


def _compared(kind: str, value: Any) -> str:
    """Case does not matter in an address, nor does how a number is written."""
    text = str(value or "").strip().lower()
    return re.sub(r"\D", "", text) if kind == "PHONE" else text
