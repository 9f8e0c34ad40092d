"""The fields that the documentation filters and sorts by: in schemas and in example requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...openapi.conventions import media_of
from .family import Role, at
from .filtering import split_operator
from .names import fold
from .shapes import Shapes


def filter_names(role: Role, shapes: Shapes) -> frozenset[str]:
    """Folded names of the fields that the page of a list uses in filter, order and sort."""
    media = media_of(role.operation.document.get("requestBody"))
    names: set[str] = set()
    for control in ("filter", "order"):
        path = role.controls.get(control, ())
        for example in media.get("examples", {}).values():
            value = example.get("value")
            if isinstance(value, Mapping) and path:
                names |= set(condition_names(at(value, path)))
        node: Any = media.get("schema", {})
        for name in path:
            shape = shapes.object_of(node)
            node = shape.properties.get(name, {}) if shape is not None else {}
        described = shapes.object_of(node) if path else None
        if described is not None:
            names |= set(condition_names(dict.fromkeys(described.properties)))
    return frozenset(fold(name) for name in names)


def condition_names(conditions: Any) -> Iterator[str]:
    """The fields that a filter or an order of either dialect names, groups included."""
    if isinstance(conditions, Mapping):
        if "conditions" in conditions:
            yield from condition_names(conditions["conditions"])
            return
        for name, value in conditions.items():
            spelled = str(name)
            if spelled.isdigit() or spelled.lower().startswith("::subfilter"):
                yield from condition_names(value)
            elif fold(spelled).lstrip(":") not in ("logic", "negative"):
                yield split_operator(spelled)[1]
    elif isinstance(conditions, list):
        if len(conditions) in (2, 3) and isinstance(conditions[0], str):
            yield conditions[0]
            return
        for each in conditions:
            yield from condition_names(each)
