"""The record that a call is about: by number, by a code, by several fields together."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Call
from .family import at, first
from .names import fold
from .records import Collection, Record, key_of
from .services import family_rules, method_rules
from .tools import MethodTools


def find_record(tools: MethodTools, call: Call, collection: Collection) -> Record | None:
    role, params = tools.role, call.params
    if method_rules(call.operation.name.lower()).own_record:
        return collection.find(call.caller.user_id)
    if role.lookup and len(role.lookup) > 1:
        fields = at(params, role.key)
        by_name = {
            fold(str(n)): v for n, v in (fields if isinstance(fields, Mapping) else params).items()
        }
        return collection.find_by(role.lookup, [by_name.get(name) for name in role.lookup])
    value = at(params, role.key)
    scope = [first(params, places) for _, places in role.scope]
    if value is None:
        return _by_other_key(tools, call, collection)
    if role.lookup not in ((), ("id",), (tools.family.id,)) or tools.family.natural:
        known = all(each is not None for each in scope)
        names = tools.family.scope if known else ()
        return collection.find_by((*names, *role.lookup), [*(scope if known else ()), value])
    if isinstance(value, Mapping):
        # socialnetwork.api.workgroup.get has it in params: groupId.
        value = next((each for n, each in value.items() if fold(str(n)).endswith("id")), None)
    number = key_of(value)
    if not number.lstrip("-").isdigit():
        # Few ids are no numbers (api-reference/bizproc/bizproc-workflow-instances.md).
        return collection.find_by(("id",), [value])
    record = collection.find(int(number))
    if record is None or not all(
        wanted is None or key_of(record.values.get(name)) == key_of(wanted)
        for name, wanted in zip(tools.family.scope, scope, strict=True)
    ):
        return None
    return record


def _by_other_key(tools: MethodTools, call: Call, collection: Collection) -> Record | None:
    """Lists and their elements are told by a code as well: ``ELEMENT_CODE``; bots, too."""
    for parameter, name in family_rules(tools.family.name).renames.items():
        for given, value in call.params.items():
            if fold(given) == parameter and name == "code":
                return collection.find_by((name,), [value])
    code = next((v for n, v in call.params.items() if fold(n) == "code"), None)
    return collection.find_by(("code",), [code]) if code is not None else None
