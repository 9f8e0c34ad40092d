"""Answers of methods that describe fields: ``crm.deal.fields``, ``catalog.product.getFields``.

Some pages list the fields in a table, with the types of the fields themselves; nearly all show
an answer, in which each field has a description of its own (``type``, ``isReadOnly`` ...).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ..extract.model import Field, Json, Method
from . import shape
from .custom import notation
from .kinds import ANY, kind_of_name
from .model import At, Place, Saying

#: Members of a description of a field; two of them make one.
_MEMBERS: Final = frozenset(
    """
    type title isRequired isReadOnly isMultiple isImmutable isDynamic isStatistic formLabel
    listLabel filterLabel required readOnly multiple editable name code nullable default
    """.split()
)
_ENOUGH: Final = 2
#: Members that hold the description of a field under another name than the field's.
_HOLDERS: Final = frozenset({"item", "field"})
#: Answers keep descriptions at most this deep (``result.item.fields``).
_DEPTH: Final = 3

Say = Callable[[Place, Field], Saying]


def descriptions(
    method: Method, shared: shape.SharedTypes, say: Say, place_of: Callable[[int], At]
) -> Iterator[Saying]:
    """What the answer of a method tells of the fields of its entity."""
    seen: set[str] = set()
    for value, line in shape.results(method):
        at = place_of(line)
        for name, described in _described(value, _DEPTH):
            if name not in seen and not notation(name):
                seen.add(name)
                yield _saying(name, described, at)
    yield from _rows(method, shared, say, seen)


def _rows(method: Method, shared: shape.SharedTypes, say: Say, shown: set[str]) -> Iterator[Saying]:
    """Rows of tables that give the types of the entity's fields."""
    result = shape.result_of(method)
    if result is None:
        return
    inside = list(shape.members(result.inner, shared))
    if len(inside) == 1 and inside[0].inner is not None and inside[0].inner.fields:
        inside = list(shape.members(inside[0].inner, shared))
    for field in inside:
        if not field.examples_override_type and field.name not in shown:
            continue
        saying = say(Place.FIELDS, field)
        # Other tables give the type of the description, which is an object.
        if saying.kind != "object" and shape.documented(field):
            yield saying


def _described(value: Json, depth: int) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Names of fields and their descriptions, wherever the answer keeps them."""
    if isinstance(value, dict):
        inside = [(k, v) for k, v in value.items() if isinstance(v, dict) and _describes(v)]
        if inside:
            yield from ((_own_name(name, each), each) for name, each in inside)
        elif depth:
            for each in value.values():
                yield from _described(each, depth - 1)
    elif isinstance(value, list):
        for each in value:
            if isinstance(each, dict) and _describes(each):
                name = each.get("code") or each.get("name")
                if isinstance(name, str):
                    yield name, each


def _own_name(key: str, described: Mapping[str, Any]) -> str:
    """The field that is described: ``item`` holds the description of one field."""
    name = described.get("name")
    return name if key in _HOLDERS and isinstance(name, str) else key


def _describes(value: Mapping[str, Any]) -> bool:
    return len(_MEMBERS & value.keys()) >= _ENOUGH and isinstance(value.get("type"), str)


def _saying(name: str, described: Mapping[str, Any], at: At) -> Saying:
    type_ = described["type"]
    multiple = _flag(described, "isMultiple", "multiple")
    # What a portal calls an object may be a date
    # (api-reference/timeman/timeman-record-field-list.md).
    kind = kind_of_name(type_) if type_ != "object" else ANY
    return Saying(
        Place.FIELDS,
        name,
        at,
        type=type_ + "[]" * multiple,
        kind=kind + "[]" * multiple,
        label=_label(described),
        target_type=type_ if "_" in type_ or type_ in ("user", "employee") else "",
        required=_flag(described, "isRequired", "required"),
        read_only=_flag(described, "isReadOnly", "readOnly"),
        multiple=multiple,
        deprecated=_flag(described, "isDeprecated"),
    )


def _flag(described: Mapping[str, Any], *names: str) -> bool:
    return any(described.get(name) in (True, "Y", 1) for name in names)


def _label(described: Mapping[str, Any]) -> str:
    for name in ("formLabel", "title", "name"):
        text = described.get(name)
        if isinstance(text, str) and text and text.isascii():
            return text
    return ""
