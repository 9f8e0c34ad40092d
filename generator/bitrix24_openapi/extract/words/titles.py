"""What is left of a title without the name that stood in it."""

from __future__ import annotations

import re

from .wording import Wording

#: Joins the name of a method as the tool or the place: whole without it ("Get Role Rights with").
BY_MEANS_OF = Wording(
    r"""
    with
    using
    via
    from(?: the)?
    in
    to
    """,
    around=r"\s+(?:{})$",
    name="ends of titles that go with the name",
)

#: Needs a noun behind it ("Update the"), which the name has.
OF_WHAT = Wording(
    r"""
    the
    (?:for|of|about)(?: the)?
    """,
    around=r"(?<=\s){}$",
    name="ends of titles that need a noun",
)

#: Before what an event is about: "Event on Booking Creation".
EVENT_ON = Wording(
    r"""
    on
    for
    of
    when(?= \w+ing\b)
    """,
    around=r"^{} (?=\S)",
    name="beginnings of event titles",
)

#: What happens, as the last word of an event's code says it.
_HAPPENED = {
    "add": "added",
    "delete": "deleted",
    "deleted": "deleted",
    "update": "updated",
    "register": "registered",
    "unregister": "unregistered",
    "finish": "finished",
}
#: Words that names write without a gap or a capital between them.
_JOINED = re.compile(r"(?<=[a-z]{4})(?=(?:item|section|history|control)(?:s?)$)")
_SHORT = {"crm": "CRM", "im": "IM", "b2e": "", "documentgenerator": "", "userfield": "custom field"}
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")


def words_of(segment: str) -> list[str]:
    """The words of a part of a name: ``paymentItemShipment`` → payment, item, shipment."""
    words: list[str] = []
    for piece in _CAMEL.split(segment):
        lowered = piece.lower()
        words += _SHORT.get(lowered, _JOINED.sub(" ", lowered)).split()
    return words


def happened(words: list[str]) -> list[str]:
    """The words of an event's code as a title: lead, delete → lead, deleted."""
    return [*words[:-1], _HAPPENED.get(words[-1], words[-1])] if words else []
