"""Parameters that choose: ``filter``, ``order`` and ``select``.

Their keys are the fields of the records, their values are not: an order gives each name a
direction, a filter one value or a list of values, with operators before the names.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from ..extract.model import Field, Structure, Wire
from ..openapi.conventions import reference
from .policy import KINDS, Kind, Schema

#: Signs before a name in a filter: ``>=DATE_CREATE``, ``!%TITLE``, ``@ID``
#: (api-reference/crm/universal/crm-item-list.md, api-reference/tasks/tasks-task-list.md).
OPERATOR_KEYS: Final = r"^[!<>=%@?~*+-]{1,3}\w"
#: Groups of conditions stand under numbers (api-reference/crm/universal/crm-item-list.md:153).
GROUP_KEYS: Final = r"^\d+$"
LOGIC: Final = frozenset({"logic", "__logic"})

_FILTERS: Final = frozenset({"filter", "arfilter"})
_ORDERS: Final = frozenset({"order", "arorder", "sort", "element_order", "iblock_order"})
_SELECTS: Final = frozenset({"select", "arselect"})
#: Last words of methods that write: what they call ``order`` is a record
#: (api-reference/sale/property-value/sale-property-value-modify.md).
_WRITERS: Final = frozenset({"add", "update", "modify", "set", "import", "register", "delete"})
_CONTAINERS: Final = frozenset({Kind.OBJECT, Kind.ARRAY})


class Role(StrEnum):
    """What the keys of an object are."""

    PLAIN = "plain"
    FILTER = "filter"
    ORDER = "order"
    SELECT = "select"


def role_of(item: Field, method: str) -> Role:
    """What a parameter chooses, ``PLAIN`` if nothing."""
    name = item.name.lower()
    if method.rpartition(".")[2].lower() in _WRITERS:
        return Role.PLAIN
    if name in _FILTERS:
        return Role.FILTER if _is_container(item) or item.enum else Role.PLAIN
    if name in _SELECTS:
        return Role.SELECT if _is_container(item) else Role.PLAIN
    if name in _ORDERS and _is_container(item) and not _holds_records(item.inner):
        return Role.ORDER
    return Role.PLAIN


def _is_container(item: Field) -> bool:
    if item.inner is not None or {Wire.OBJECT, Wire.ARRAY} & set(item.observed):
        return True
    names = item.type.alternatives if item.type is not None else ()
    return any(t.array_depth or KINDS.get(t.name.lower()) in _CONTAINERS for t in names)


def _holds_records(structure: Structure | None) -> bool:
    if structure is None:
        return False
    return any({Wire.OBJECT, Wire.ARRAY, Wire.INTEGER} & set(f.observed) for f in structure.fields)


def order_schema(names: list[str]) -> Schema:
    """Names of fields with a direction each."""
    direction = reference("Direction")
    schema: Schema = {"type": "object"}
    if names:
        schema["properties"] = {name: dict(direction) for name in names}
    schema["additionalProperties"] = direction
    return schema


def v3_filter_schemas() -> dict[str, Schema]:
    """The filter of all methods of REST 3.0 (api-reference/rest-v3.md:318-393)."""
    condition = reference("FilterCondition")
    return {
        "Filter": {
            "description": "Conditions and groups of conditions, all of which have to hold",
            "type": "array",
            "items": condition,
        },
        "FilterCondition": {
            "description": "Name of a field, operator and value (without an operator: equality), "
            "or a group of conditions",
            "anyOf": [
                {"type": "array", "items": {}, "minItems": 2, "maxItems": 3},
                reference("FilterGroup"),
            ],
        },
        "FilterGroup": {
            "description": "Conditions of which all or one have to hold",
            "type": "object",
            "required": ["conditions"],
            "properties": {
                "logic": {"type": "string", "enum": ["and", "or"]},
                "conditions": {"type": "array", "items": condition},
            },
        },
    }
