"""Compare the response schemas with what portals have sent.

Sample answers are made from every shape: one that has the most common kind of value everywhere,
one for each other kind that was observed in a place, and one for each member that was missing in
some answer. A schema that refuses one of them contradicts a real portal.

Shapes contain no values, so enumerations, bounds and lengths are not checked.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import jsonschema_rs

from ...extract.model import Wire
from ...openapi.document import Document
from ...openapi.portal_keys import KEY_KINDS
from .mending import acceptable
from .shape import ANY_KEY, Shape
from .store import Observations

#: A neutral value of each kind.
SAMPLES: Final[dict[Wire, Any]] = {
    Wire.NULL: None,
    Wire.TRUE: True,
    Wire.FALSE: False,
    Wire.INTEGER: 1,
    Wire.NUMBER: 1.5,
    Wire.EMPTY: "",
    Wire.DIGITS: "1",
    Wire.DECIMAL: "1.50",
    Wire.YN: "Y",
    Wire.DATE: "2026-01-02",
    Wire.DATETIME: "2026-01-02T03:04:05+03:00",
    Wire.STRING: "text",
    Wire.EMPTY_ARRAY: [],
    Wire.EMPTY_OBJECT: {},
}
_KEY_EXAMPLES: Final = {**{kind.label: kind.example for kind in KEY_KINDS}, ANY_KEY: "anyKey"}
#: Keywords that can only be checked with values.
_VALUE_KEYWORDS: Final = frozenset(
    "enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength minItems maxItems "
    "minProperties maxProperties uniqueItems format default examples".split()
)
#: A place is a path of names; elements of lists are this step.
ITEM: Final = "[]"
Place = tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Disagreement:
    """Something that portals send and the document refuses."""

    method: str
    place: str
    #: A kind of value, or "absent".
    seen: str
    times: int


@dataclass(slots=True)
class Comparison:
    """Everything that was compared."""

    #: Methods that were observed and are documented.
    methods: int = 0
    #: Kinds of values in places, including absences.
    compared: int = 0
    disagreements: list[Disagreement] = field(default_factory=list)
    #: Observed methods that no document has.
    undocumented: list[str] = field(default_factory=list)

    @property
    def agreeing_methods(self) -> int:
        return self.methods - len({each.method for each in self.disagreements})


def compare(observations: Observations, documents: Mapping[bool, Mapping[str, Any]]) -> Comparison:
    """Compare documents (by "is it REST 3.0") with observations."""
    result = Comparison()
    for v3, document in documents.items():
        schemas = _SuccessSchemas(document)
        for (method, of_v3), observation in sorted(observations.items()):
            if of_v3 is not v3 or not observation.shape.count:
                continue
            validator = schemas.validator(method)
            if validator is None:
                result.undocumented.append(method)
                continue
            result.methods += 1
            _compare(method, observation.shape, validator, result, absences=not observation.partial)
    return result


class _SuccessSchemas:
    """Validators of successful answers by method, which share the components of a document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        components = document.get("components", {})
        found = {
            name.lower(): _without_values(answer)
            for name, method in Document(document).methods.items()
            if (answer := method.answer()) is not None
        }
        self._methods = frozenset(found)
        whole = {"components": _without_values(components), "methods": found}
        self._registry = jsonschema_rs.Registry(
            [(_DOCUMENT, whole)], draft=jsonschema_rs.Draft202012
        )

    def validator(self, method: str) -> jsonschema_rs.Draft202012Validator | None:
        name = method.lower()
        if name not in self._methods:
            return None
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"{_DOCUMENT}#/methods/{name}"}, registry=self._registry
        )


_DOCUMENT: Final = "urn:document"


def _without_values(node: Any, named: bool = False) -> Any:
    """A copy without what shapes cannot check; ``named``: keys are names of properties."""
    if isinstance(node, list):
        return [_without_values(each) for each in node]
    if not isinstance(node, dict):
        return node
    copied = {
        key: _without_values(value, key in ("properties", "patternProperties") and not named)
        for key, value in node.items()
        if named or key not in _VALUE_KEYWORDS
    }
    if not named and "enum" in node and "type" not in node:
        types = {_JSON_TYPES[type(value)] for value in node["enum"]}
        copied["type"] = sorted(types)
    return copied


_JSON_TYPES: Final = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
    list: "array",
    dict: "object",
}


def _compare(
    method: str,
    shape: Shape,
    validator: jsonschema_rs.Draft202012Validator,
    result: Comparison,
    *,
    absences: bool,
) -> None:
    # What is refused everywhere would hide all else: it is replaced in the answer that the
    # variants are made of.
    base = acceptable(_usual(shape), validator)
    for place, kind, times, value in _variants(shape, absences=absences):
        result.compared += 1
        varied = _with(base, place, value)
        if not validator.is_valid(varied):
            where = ".".join(place).replace(f".{ITEM}", ITEM)
            result.disagreements.append(Disagreement(method, where, kind, times))


def _usual(shape: Shape) -> Any:
    """The answer with the most common kind of value in each place."""
    kinds = shape.kinds
    return _value(shape, max(kinds, key=lambda kind: (kinds[kind], kind.value))) if kinds else None


def _value(shape: Shape, kind: Wire) -> Any:
    if kind is Wire.OBJECT:
        return {_KEY_EXAMPLES.get(k, k): _usual(each) for k, each in shape.members.items()}
    if kind is Wire.ARRAY:
        return [_usual(shape.items)] if shape.items is not None else []
    return copy.copy(SAMPLES[kind])


_ABSENT: Final = object()
#: Stands for the object or list that the answer has in a place already.
_KEPT: Final = object()


def _variants(
    shape: Shape, place: Place = (), *, absences: bool
) -> Iterator[tuple[Place, str, int, Any]]:
    """Every kind of value that was observed in a place, and every absence."""
    for kind, times in sorted(shape.kinds.items()):
        holds = kind in (Wire.OBJECT, Wire.ARRAY)
        yield place, kind.value, times, _KEPT if holds else copy.copy(SAMPLES[kind])
    if shape.items is not None:
        yield from _variants(shape.items, (*place, ITEM), absences=absences)
    for name, member in shape.members.items():
        if absences and (missing := shape.absent(name)):
            yield (*place, name), "absent", missing, _ABSENT
        yield from _variants(member, (*place, name), absences=absences)


def _with(base: Any, place: Place, value: Any) -> Any:
    """A copy of an answer with another value in a place; missing containers are created."""
    if not place:
        return base if value is _KEPT else value
    step, *rest = place
    if step == ITEM:
        items = base if isinstance(base, list) and base else [None]
        return [_with(items[0], tuple(rest), value)]
    copied = dict(base) if isinstance(base, dict) else {}
    key = _KEY_EXAMPLES.get(step, step)
    if not rest and value is _ABSENT:
        copied.pop(key, None)
    elif rest or value is not _KEPT or key in copied:
        copied[key] = _with(copied.get(key), tuple(rest), value)
    return copied
