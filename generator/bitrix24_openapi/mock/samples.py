"""Answers from the spec: the documented example, else one made from the schema."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, Final

import jsonschema_rs

from ..openapi.conventions import media_of
from ..openapi.nodes import Branch, Node
from ..openapi.pointer import value_at
from ..openapi.schema import Schemas
from .catalogue import Catalogue
from .model import Operation, Success
from .wire.wire import dump

#: Members of the envelope that are not the example's business.
_ENVELOPE: Final = frozenset({"result", "time", "total", "next"})
_MOST_LEVELS: Final = 6
#: A moment for dates in made-up answers: answers do not depend on when they are made.
_DAY: Final = "2026-01-15"
_MOMENT: Final = f"{_DAY}T10:30:00+00:00"
_WORDS: Final = ("alpha", "bravo", "delta", "gamma", "kilo", "lima", "omega", "sigma")


class Samples:
    """What each method answers when nothing else does. The same for the same seed."""

    def __init__(self, catalogue: Catalogue, seed: int = 0) -> None:
        self._catalogue = catalogue
        self._seed = seed
        self._known: dict[tuple[str, str], Success] = {}

    def of(self, operation: Operation) -> Success:
        key = (operation.generation, operation.name)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._make(operation)
        return found

    def _make(self, operation: Operation) -> Success:
        schema = self._catalogue.answer(operation)
        if schema is None:
            return _success({"result": True}, operation)
        closed = self._catalogue.published(operation, status="200")
        validator = jsonschema_rs.Draft202012Validator(closed)
        for value in self._candidates(operation, schema):
            if isinstance(value, dict) and "result" in value and validator.is_valid(value):
                return _success(value, operation)
        return _success({"result": None}, operation)

    def _candidates(self, operation: Operation, schema: Node) -> Iterator[Any]:
        yield from examples(operation)
        name = f"{self._seed}:{operation.generation}:{operation.name}"
        random = Random(name)  # noqa: S311 - no secrets
        for full in (True, False):
            yield Maker(self._catalogue.schemas(operation), random, full=full).value(schema)


def examples(operation: Operation) -> Iterator[Any]:
    """The documented answers of success, in their order."""
    media = media_of(operation.document.get("responses", {}).get("200"))
    for example in media.get("examples", {}).values():
        value = example.get("value")
        if isinstance(value, dict) and "result" in value:
            yield value


def _success(value: Mapping[str, Any], operation: Operation) -> Success:
    result = value["result"]
    total, following = value.get("total"), value.get("next")
    beside = {name: each for name, each in value.items() if name not in _ENVELOPE}
    pagination = operation.document.get("x-b24-pagination")
    if pagination:
        # An example is the one page of its list: who followed its `next` would never arrive.
        following = None
        items = value_at({"result": result}, pagination.get("items", ""))
        if isinstance(total, int) and isinstance(items, (list, dict)):
            total = len(items)
    return Success(
        result,
        total if type(total) is int else None,
        following if type(following) is int else None,
        beside,
        dump(result),
    )


class Maker:
    """A value for a schema. ``full``: with every documented property, else required ones only."""

    def __init__(self, schemas: Schemas, random: Random, *, full: bool = True) -> None:
        self._schemas = schemas
        self._random = random
        self._full = full

    def value(self, schema: Node, name: str = "", depth: int = 0) -> Any:
        # The first alternative is the documented one; those after it were seen in examples.
        branch = next(iter(self._schemas.branches(schema)), Branch({}))
        schema, kinds = branch.schema, branch.types
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self._random.choice([each for each in schema["enum"] if each is not None])
        kind = next((each for each in kinds if each != "null"), "null")
        make = getattr(self, f"_{kind}", None)
        if make is None:
            if depth == 0:
                return self._object(schema, depth)
            # Nothing is documented: `true` is what most methods of this kind answer.
            return True if name == "result" else None
        if depth > _MOST_LEVELS and kind in ("array", "object"):
            return None if "null" in kinds else [] if kind == "array" else self._least(schema)
        return make(schema, depth) if kind in ("array", "object") else make(schema, name)

    # --- by type --------------------------------------------------------------------------

    def _object(self, schema: Node, depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        properties = schema.get("properties", {})
        names = [*properties, *(name for name in required if name not in properties)]
        return {
            name: self.value(properties.get(name, {}), name, depth + 1)
            for name in names
            if name in required or (self._full and depth < _MOST_LEVELS)
        }

    def _least(self, schema: Node) -> dict[str, Any]:
        properties = schema.get("properties", {})
        return {
            name: self.value(properties.get(name, {}), name, _MOST_LEVELS + 2)
            for name in schema.get("required", ())
        }

    def _array(self, schema: Node, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        if schema.get("maxItems") == 0 or not schema.get("items"):
            return [self._string({}, "") for _ in range(least)]
        count = max(1, least)
        return [self.value(schema["items"], "", depth + 1) for _ in range(count)]

    def _string(self, schema: Node, name: str) -> str:
        form = schema.get("format")
        if form == "date-time":
            return _MOMENT
        if form == "date":
            return _DAY
        pattern = schema.get("pattern", "")
        if "\\d" in pattern:
            return str(self._random.randint(1, 999))
        text = f"{_title(name)} {self._random.choice(_WORDS)}".strip()
        if pattern and not re.search(pattern, text):
            return self._random.choice(_WORDS)
        most = schema.get("maxLength")
        return text[:most].ljust(schema.get("minLength", 0), "x")

    def _integer(self, schema: Node, _name: str) -> int:
        low, high = _bounds(schema)
        return self._random.randint(low, high)

    def _number(self, schema: Node, _name: str) -> float:
        low, high = _bounds(schema)
        return float(self._random.randint(low, high))

    def _boolean(self, _schema: Node, _name: str) -> bool:
        return self._random.random() < 0.5

    def _null(self, _schema: Node, _name: str) -> None:
        return None


def _bounds(schema: Node) -> tuple[int, int]:
    low = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
    high = schema.get("maximum", schema.get("exclusiveMaximum", max(low, 999) + 1) - 1)
    return int(low), max(int(low), int(high))


def _title(name: str) -> str:
    return re.sub(r"[_\W]+", " ", name).strip().lower()
