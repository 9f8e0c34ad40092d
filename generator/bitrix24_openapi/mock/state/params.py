"""Where a request has what: values at a place of the parameters, under the names of records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Call
from .family import CONTROLS, Family
from .names import fold
from .services import family_rules, method_rules
from .tools import MethodTools


def renames_of(family: Family, call: Call) -> Mapping[str, str]:
    """Parameter → field, where they are named differently."""
    rules = method_rules(call.operation.name.lower())
    return {**family_rules(family.name).renames, **rules.renames}


def given_fields(tools: MethodTools, call: Call) -> dict[str, Any]:
    """The fields that a call gives to a record, under the names that records have them."""
    role = tools.role
    rename = renames_of(tools.family, call)
    aside = {role.key[0]} if role.verb == "update" and role.key else set()
    given: dict[str, Any] = {}
    for name, value in call.params.items():
        if name == role.payload and isinstance(value, Mapping):
            given.update({rename.get(fold(str(n)), str(n)): v for n, v in value.items()})
        elif name not in aside and (fold(name) not in CONTROLS or fold(name) in tools.fields):
            given[rename.get(fold(name), name)] = value
    return given
