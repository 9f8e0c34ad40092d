"""Values as the portal would answer them: what was sent, in the form that a schema shows.

A number that was sent as ``5`` comes back as ``"5"`` where the documented answers show strings,
``true`` as ``"Y"``, a date with its time and zone. The documented example decides among what
the schema allows; a value that fits nowhere gives way to a blank.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ...openapi.unions import DECIMAL, DIGITS
from .names import fold, is_custom, restyle, style_of
from .scalars import (
    UNFIT,
    Convert,
    as_list,
    blank_scalar,
    boolean,
    integer,
    limited,
    number,
    string_taker,
)
from .shapes import Kind, Node, Shape, Shapes, kind_of

_DIGIT: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Form:
    """How the values of one place are written: made once for a schema node and its example."""

    convert: Convert
    """Any value → one that the schema allows; what fits nowhere becomes the blank."""
    blank: Callable[[], Any]
    """The value of a field that nobody has filled."""


@dataclass(slots=True)
class _Alternative:
    kind: Kind
    take: Convert
    names: frozenset[str]
    """Names of the fields: of the map, or of the maps in the list."""

    def knows(self, value: Any) -> int:
        """How many names of a value this alternative has."""
        if isinstance(value, list):
            value = value[0] if value else None
        return len(self.names & value.keys()) if isinstance(value, Mapping) else 0


class Forms:
    """Makes the forms of one document."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes

    def of(self, node: Node, sample: object = None, depth: int = 0) -> Form:
        """The form of a node; the sample is what the documentation shows there, if anything."""
        shapes = _with_shown(self.shapes.of(node), sample)
        shown = kind_of(sample) if sample is not None else None
        alternatives = [
            _Alternative(s.kind, self._taker(s, sample, depth), self._names(s)) for s in shapes
        ]
        ranked = sorted(alternatives, key=lambda each: each.kind != shown)
        by_kind: dict[Kind, list[_Alternative]] = {}
        several = len({each.kind for each in shapes}) < len(shapes)
        blank = self._blank(shapes, sample, depth)

        def convert(value: Any) -> Any:
            kind = kind_of(value)
            order = by_kind.get(kind)
            if order is None:
                order = by_kind[kind] = _order(ranked, kind, shown)
            if several and kind in ("object", "array"):
                order = sorted(order, key=lambda each: (each.kind != kind, -each.knows(value)))
            for alternative in order:
                taken = alternative.take(value)
                if taken is not UNFIT:
                    return taken
            return blank()

        return Form(convert, blank)

    # --- one alternative ------------------------------------------------------------------

    def _names(self, shape: Shape) -> frozenset[str]:
        if shape.kind == "array" and shape.items is not None:
            inner = self.shapes.object_of(shape.items)
            return frozenset(inner.properties) if inner is not None else frozenset()
        return frozenset(shape.properties)

    def _taker(self, shape: Shape, sample: object, depth: int) -> Convert:
        match shape.kind:
            case "null":
                return lambda value: None if value is None or value == "" else UNFIT
            case "boolean":
                return limited(boolean, shape.node)
            case "integer":
                return limited(integer, shape.node)
            case "number":
                return limited(number, shape.node)
            case "string":
                return string_taker(shape.node, sample)
            case "array":
                return self._array_taker(shape, sample, depth)
            case "object":
                return self._object_taker(shape, sample, depth)
            case _:
                return lambda value: value

    def _array_taker(self, shape: Shape, sample: object, depth: int) -> Convert:
        items = shape.items
        if items is None:
            return as_list
        first = sample[0] if isinstance(sample, list) and sample else None
        most = shape.node.get("maxItems", math.inf)
        made: list[Form] = []

        def take(value: Any) -> Any:
            values = as_list(value)
            if values is UNFIT or len(values) > most:
                return UNFIT
            if not made:
                # Made at first use: schemas may contain themselves.
                made.append(self.of(items, first, depth + 1))
            return [made[0].convert(each) for each in values]

        return take

    def _object_taker(self, shape: Shape, sample: object, depth: int) -> Convert:
        shown = sample if isinstance(sample, Mapping) else {}
        made: list[ObjectForm] = []

        def take(value: Any) -> Any:
            if isinstance(value, Mapping):
                given: Mapping[str, Any] = value
            elif isinstance(value, list) and not value:
                given = {}
            elif shape.values is not None and not shape.properties and value not in (None, ""):
                # Properties of list elements: sent as one value, shown under a value's id.
                given = {"1": value}
            else:
                return UNFIT
            if not made:
                made.append(ObjectForm(self, shape, shown, depth))
            return made[0].show(given)

        return take

    # --- blanks -----------------------------------------------------------------------------

    def _blank(self, shapes: Sequence[Shape], sample: object, depth: int) -> Callable[[], Any]:
        kinds = {shape.kind: shape for shape in reversed(shapes)}
        if "null" in kinds or "any" in kinds or not kinds:
            # "N" and "0" are what a portal says of a switch that nobody has touched.
            quiet = sample if sample in ("N", "0", "") else None
            return lambda: quiet
        shown = kind_of(sample) if sample is not None else None
        shape = kinds.get(shown) if shown is not None else None
        shape = shape or kinds.get("array") or kinds.get("object") or next(iter(shapes))
        match shape.kind:
            case "array":
                return list
            case "object":
                made: list[ObjectForm] = []
                known = sample if isinstance(sample, Mapping) else {}

                def empty() -> Any:
                    if not made:
                        made.append(ObjectForm(self, shape, known, depth))
                    return made[0].show({})

                return empty
            case _:
                value = blank_scalar(shape, sample)
                return lambda: value


class ObjectForm:
    """How a map is written: known fields in their forms, required ones always there."""

    def __init__(
        self, forms: Forms, shape: Shape, sample: Mapping[str, Any], depth: int = 0
    ) -> None:
        self._forms = forms
        self._shape = shape
        self._sample = sample
        self._depth = depth
        self._fields: dict[str, Form] = {}
        self._named = {fold(name): name for name in reversed(list(shape.properties))}
        self.style = style_of(shape.properties or sample)

    def field(self, name: str) -> Form:
        """The form of one field, whether the schema names it or not."""
        known = self._fields.get(name)
        if known is None:
            node = self._node(name)
            sample = self._sample.get(name)
            known = self._fields[name] = (
                self._forms.of(node, sample, self._depth + 1)
                if node is not None
                else Form(lambda value: value, lambda: None)
            )
        return known

    def name_of(self, name: str) -> str:
        """The name under which this object shows a field that was stored under another."""
        known = self._named.get(fold(name))
        if known is not None:
            return known
        return restyle(name, self.style) if is_custom(name) else name

    def show(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The map with each field in its form; fields that must be there are made up."""
        shown = {}
        for name, value in given.items():
            known = name if name in self._shape.properties else self.name_of(str(name))
            shown[known] = self.field(known).convert(value)
        for name in self._shape.required:
            if name not in shown:
                shown[name] = self.field(name).blank()
        return shown

    def _node(self, name: str) -> Node | None:
        node = self._shape.properties.get(name)
        if node is not None:
            return node
        for pattern, each in self._shape.patterns:
            if pattern.search(name):
                return each
        if is_custom(name):
            # PROPERTY_951 of an example stands for the properties of all portals.
            kin = _DIGIT.sub("", name)
            for known, each in self._shape.properties.items():
                if _DIGIT.sub("", known) == kin:
                    return each
        return self._shape.values


def _with_shown(shapes: Sequence[Shape], sample: object) -> Sequence[Shape]:
    """The shapes, and that of a scalar which the documentation shows in the place of another.

    ``"1"`` for a documented integer, ``"Y"`` for a documented boolean.
    """
    kinds = {shape.kind for shape in shapes}
    kind = kind_of(sample)
    if not shapes or kind in kinds or "any" in kinds or kind not in ("string", "integer"):
        return shapes
    if not kinds <= {"integer", "number", "boolean", "string", "null"}:
        return shapes
    node: dict[str, Any] = {"type": kind}
    if kinds & {"integer", "number"} and re.fullmatch(DECIMAL, str(sample)):
        node["pattern"] = DECIMAL if "number" in kinds else DIGITS
    elif sample in ("Y", "N"):
        node["enum"] = ["Y", "N"]
    return [*shapes, Shape(kind, node)]


def _order(ranked: Sequence[_Alternative], kind: Kind, shown: Kind | None) -> list[_Alternative]:
    """The alternatives for a value of this kind, most fitting first.

    Lists and maps stay what they are; a scalar takes the kind that the example shows.
    """
    if kind in ("array", "object", "null") or shown in ("array", "object", None):
        return sorted(ranked, key=lambda each: each.kind != kind)
    return sorted(
        ranked, key=lambda each: 0 if each.kind == shown else 1 if each.kind == kind else 2
    )
