"""What names and schemas of the spec do not say, one record per family of methods.

Everything about one service is in one module. The tables below are indexes of those records.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from ..family import Verb
from . import business, collaboration, crm, disk, lists, messaging, portal, sites, tasks
from .model import FamilyRules, Links, MethodRules

__all__ = [
    "FAMILIES",
    "FamilyRules",
    "MethodRules",
    "collection_of",
    "family_rules",
    "linked_by",
    "method_rules",
    "named_verb",
    "sharing",
]

FAMILIES: Final[Mapping[str, FamilyRules]] = {
    rules.name: rules
    for module in (business, collaboration, crm, disk, lists, messaging, portal, sites, tasks)
    for rules in module.FAMILIES
}
_METHODS: Final[Mapping[str, tuple[str, MethodRules]]] = {
    method: (family.name, rules)
    for family in FAMILIES.values()
    for method, rules in family.methods.items()
}
_ALIASES: Final[Mapping[str, str]] = {
    f"crm.item:{family.entity_type_id}": family.name
    for family in FAMILIES.values()
    if family.entity_type_id is not None
}
_LINKED: Final[Mapping[str, tuple[str, Links]]] = {
    links.values: (family.name, links)
    for family in FAMILIES.values()
    for links in family.links
    if links.values
}
_NO_METHOD: Final = MethodRules()


def family_rules(name: str) -> FamilyRules:
    """The record of a family; an empty one where nothing is special about it."""
    return FAMILIES.get(name) or FamilyRules(name)


def method_rules(name: str) -> MethodRules:
    """The record of a method, given in lower case; an empty one where nothing is special."""
    found = _METHODS.get(name)
    return _NO_METHOD if found is None else found[1]


def named_verb(method: str) -> tuple[str, Verb] | None:
    """Family and verb of a method whose name does not say them."""
    found = _METHODS.get(method)
    if found is None or found[1].verb is None:
        return None
    return found[0], found[1].verb


def collection_of(name: str) -> str:
    """Where the records of a collection are: ``crm.item:2`` are deals."""
    return _ALIASES.get(name, name)


def linked_by(values: str) -> tuple[str, Links] | None:
    """The collection whose records have the links that a family of single values sets."""
    return _LINKED.get(values)


def sharing(collection: str) -> Iterable[str]:
    """Families that keep their records in the collection of another."""
    return [
        family.name
        for family in FAMILIES.values()
        if family.collection.partition(":")[0] == collection
    ]
