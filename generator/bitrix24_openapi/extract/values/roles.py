"""What a list in a cell is, by the sentence before it."""

from __future__ import annotations

from enum import Enum, auto

from ..words.phrases import Phrases


class Role(Enum):
    VALUES = auto()
    #: Values, but not all of them.
    OPEN = auto()
    #: Values of a named key of the object.
    NAMED = auto()
    #: Names of fields to select, sort or filter by.
    FIELDS = auto()
    #: Filter prefixes and operators.
    OPERATORS = auto()
    #: "where": explains the words of a format.
    LEGEND = auto()
    KEYS = auto()
    REQUIRED_KEYS = auto()
    #: Known to hold neither values nor keys.
    OTHER = auto()
    #: The sentence does not say; the items have to.
    UNSAID = auto()


def role_of(lead: str, phrases: Phrases) -> tuple[Role, str]:
    """The role of a list and, for :attr:`Role.NAMED`, the name of the key."""
    lead = lead.strip()
    if not lead:
        return Role.UNSAID, ""
    if phrases.operators.search(lead):
        return Role.OPERATORS, ""
    if phrases.open_lead.search(lead):
        return Role.OPEN, ""
    named = phrases.values_of.search(lead)
    if named is not None:
        return Role.NAMED, next(group for group in named.groups() if group)
    if phrases.required_keys.search(lead):
        return Role.REQUIRED_KEYS, ""
    if phrases.object_keys.search(lead):
        return Role.KEYS, ""
    if phrases.field_names.search(lead):
        return Role.FIELDS, ""
    if phrases.values.search(lead):
        return Role.VALUES, ""
    if phrases.legend.search(lead):
        return Role.LEGEND, ""
    if phrases.other_lists.search(lead):
        return Role.OTHER, ""
    if phrases.keys.search(lead):
        return Role.KEYS, ""
    return Role.UNSAID, ""
