"""Which event a change of a record is: ``crm.deal`` and ``add`` → ``ONCRMDEALADD``.

The codes are those of the spec's webhooks. Most are the name of the family without its dots;
the table has the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from ...openapi.conventions import media_of
from ..state.answerer import Change
from ..state.names import fold
from ..state.shapes import Node, Shapes

#: Family → what its events are called, where that is not its name.
_CALLED: Final[Mapping[str, str]] = {
    "booking.v1.booking": "BOOKING",
    "booking.v1.resource": "BOOKINGRESOURCE",
    "booking.v1.resourcetype": "BOOKINGRESOURCETYPE",
    "booking.v1.waitlist": "BOOKINGWAITLISTITEM",
    "calendar.event": "CALENDARENTRY",
    "catalog.roundingrule": "CATALOGROUNDING",
    "crm.item": "CRMDYNAMICITEM",
    "crm.requisite.bankdetail": "CRMBANKDETAIL",
    "log.blogpost": "LIVEFEEDPOST",
    "sonet_group": "SONETGROUP",
    "task.commentitem": "TASKCOMMENT",
    "tasks.task": "TASK",
}
#: Family and verb → events that no rule tells.
_SPECIAL: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("crm.address", "add"): ("ONCRMADDRESSREGISTER",),
    ("crm.address", "update"): ("ONCRMADDRESSREGISTER",),
    ("crm.address", "delete"): ("ONCRMADDRESSUNREGISTER",),
    ("sale.order", "add"): ("ONSALEORDERSAVED", "ONORDERENTITYSAVED"),
    ("sale.order", "update"): ("ONSALEORDERSAVED", "ONORDERENTITYSAVED"),
    ("sale.order", "delete"): ("ONSALEBEFOREORDERDELETE", "ONORDERDELETED"),
    ("sale.payment", "add"): ("ONPAYMENTENTITYSAVED",),
    ("sale.payment", "update"): ("ONPAYMENTENTITYSAVED",),
    ("sale.payment", "delete"): ("ONPAYMENTDELETED",),
    ("sale.shipment", "add"): ("ONSHIPMENTENTITYSAVED",),
    ("sale.shipment", "update"): ("ONSHIPMENTENTITYSAVED",),
    ("sale.shipment", "delete"): ("ONSHIPMENTDELETED",),
    ("sale.propertyvalue", "delete"): ("ONPROPERTYVALUEDELETED",),
    ("imbot", "delete"): ("ONIMBOTDELETE",),
}
#: What PHP's side writes where there is nothing (api-reference/tasks/events-tasks).
_NOTHING: Final = "undefined"


class EventNames:
    """The events of a portal by code, and their data."""

    def __init__(self, webhooks: Mapping[str, Any], shapes: Shapes) -> None:
        self._webhooks = webhooks
        self._shapes = shapes
        self._by_letters = {_letters(code): code for code in webhooks}

    def known(self) -> Collection[str]:
        """All codes."""
        return self._webhooks.keys()

    def is_known(self, code: str) -> bool:
        """Whether there is such an event; smart processes have one per type."""
        code = code.upper()
        if code in self._webhooks:
            return True
        base, _, kind = code.rpartition("_")
        return kind.isdigit() and base.startswith("ONCRMDYNAMICITEM") and base in self._webhooks

    def codes(self, family: str, verb: str, kind: str = "") -> tuple[str, ...]:
        """The events of a change; ``kind`` is the type of a smart process."""
        special = _SPECIAL.get((family, verb))
        if special is not None:
            return tuple(code for code in special if code in self._webhooks)
        name = _CALLED.get(family, family.replace(".", "").upper())
        code = self._by_letters.get(f"{_letters(name)}{verb.upper()}")
        if code is None:
            return ()
        return (code, f"{code}_{kind}") if kind else (code,)

    def of(self, change: Change) -> tuple[str, ...]:
        """The events of a change. ``crm.item.add`` of a deal is an event of deals."""
        family, _, kind = change.collection.partition(":")
        return self.codes(family, change.verb, kind)

    def data(self, code: str, change: Change) -> dict[str, Any]:
        """``data`` of the event: what its schema names, of the record."""
        webhook = self._webhooks.get(code) or self._webhooks.get(code.rpartition("_")[0], {})
        media = media_of(webhook.get("post", {}).get("requestBody"))
        event = self._shapes.object_of(media.get("schema", {}))
        node = event.properties.get("data") if event is not None else None
        shape = self._shapes.object_of(node) if node is not None else None
        if node is not None and shape is not None and shape.properties:
            return self._filled(node, change)
        return {"FIELDS": {"ID": str(change.id)}}

    def _filled(self, node: Node, change: Change) -> dict[str, Any]:
        shape = self._shapes.object_of(node)
        filled: dict[str, Any] = {}
        for name, inner in (shape.properties if shape is not None else {}).items():
            part = self._shapes.object_of(inner)
            if part is not None and part.properties:
                filled[name] = self._filled(inner, change)
            else:
                filled[name] = _value(name, change)
        return filled


def _value(name: str, change: Change) -> Any:
    folded = fold(name)
    noun = fold(change.family.rpartition(".")[2])
    if folded in ("id", "postid", "botid") or folded == noun + "id":
        natural = change.key
        return str(natural)
    if folded in change.record.values:
        value = change.record.values[folded]
        return "" if value is None else value
    if folded == "isaccessiblebefore":
        return "N" if change.verb == "add" else "Y"
    return "N" if folded == "isaccessibleafter" and change.verb == "delete" else _NOTHING


def _letters(code: str) -> str:
    """``CATALOG.PRICE.TYPE.ON.ADD`` and ``ONCRMDEALADD`` in one form, without ``ON`` and dots."""
    if ".ON." in code:
        return code.replace(".ON.", "").replace(".", "")
    return code.removeprefix("ON").replace(".", "").replace("_", "")
