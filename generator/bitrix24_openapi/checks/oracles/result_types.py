"""Response types of the TypeScript examples against the response schemas, by shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from ...extract.model import Method
from ...spec.policy import Schema
from .findings import Finding, Oracle, Verdict

_MAX_DEPTH = 16
#: JSON types that stand for each other between a hand-written type and the wire.
_NUMBERS = frozenset({"number", "integer"})


def check_result_type(
    method: Method, result: Schema, components: dict[str, Any], tally: Counter[str]
) -> Iterator[Finding]:
    """The type argument of ``call.make<T>`` against the schema of ``result``."""
    documented = method.result_type
    if documented is None:
        return
    tally["oracle:typescript"] += 1
    shapes = _Shapes(components.get("schemas", {}))
    clashes = list(shapes.clashes(documented.shape, result, (), 0))
    if clashes:
        tally["oracle:typescript-refused"] += 1
        # Where the schema is what the table says, the page contradicts itself.
        stated = all(clash.documented for clash in clashes)
        verdict = Verdict.DOCS if stated else Verdict.OPEN
        yield Finding(
            Oracle.TYPESCRIPT,
            verdict,
            "shape",
            method.name,
            documented.source,
            "; ".join(clash.text for clash in clashes[:4]),
        )


class _Clash(NamedTuple):
    """A place where the two exclude each other, and whether a table states our side."""

    text: str
    documented: bool


class _Shapes:
    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._schemas = schemas

    def clashes(
        self, shape: dict[str, Any], schema: Schema, path: tuple[str, ...], depth: int
    ) -> Iterator[_Clash]:
        """Paths at which the TypeScript type and the schema exclude each other."""
        wanted = [s for s in shape.get("anyOf", [shape]) if not _is_null(s)]
        if depth > _MAX_DEPTH or not wanted or {} in wanted:
            return
        branches = list(self._branches(schema, 0))
        documented = schema.get("x-b24-type", "")
        if not branches or any(_is_open(b) for b in branches):
            return
        best: list[_Clash] | None = None
        rank = (True, 0)
        for alternative in wanted:
            for branch in branches:
                found = list(self._pair(alternative, branch, documented, path, depth))
                # A clash inside the right kind says more than a clash of kinds.
                own = (_kind(alternative) not in _kinds(branch), len(found))
                if best is None or own < rank:
                    best, rank = found, own
                if not found:
                    return
        yield from best or ()

    def _pair(
        self,
        shape: dict[str, Any],
        schema: Schema,
        documented: str,
        path: tuple[str, ...],
        depth: int,
    ) -> Iterator[_Clash]:
        where = ".".join(path) or "result"
        kind = _kind(shape)
        kinds = _kinds(schema)
        if kind is None:
            return
        if kinds and kind not in kinds and not (kind in _NUMBERS and kinds & _NUMBERS):
            text = f"`{where}` is {kind} in TypeScript, {' or '.join(sorted(kinds))} in the schema"
            yield _Clash(text, _says(documented, kinds))
            return
        if kind == "array" and "items" in schema and "items" in shape:
            yield from self.clashes(shape["items"], schema["items"], (*path, "[]"), depth + 1)
        if kind == "object":
            for name, inner in shape.get("properties", {}).items():
                target = schema.get("properties", {}).get(name)
                if target is not None:
                    yield from self.clashes(inner, target, (*path, name), depth + 1)

    def _branches(self, schema: Schema, depth: int) -> Iterator[Schema]:
        if depth > _MAX_DEPTH:
            return
        if "$ref" in schema:
            target = self._schemas.get(schema["$ref"].rpartition("/")[2])
            if target is not None:
                yield from self._branches(target, depth + 1)
            return
        parts = [p for k in ("anyOf", "oneOf") for p in schema.get(k, ())]
        if parts and not all(set(part) == {"required"} for part in parts):
            for part in parts:
                yield from self._branches(part, depth + 1)
            return
        if "allOf" in schema:
            for part in schema["allOf"]:
                yield from self._branches(part, depth + 1)
            return
        types = schema.get("type")
        if isinstance(types, list):
            for each in types:
                yield {**schema, "type": each}
        else:
            yield schema


#: Words of documented types that say what the schema says. A word in ``crm_…`` names an id.
_WORDS: dict[str, frozenset[str]] = {
    "array": frozenset({"array", "list", "[]"}),
    "object": frozenset({"object"}),
    "integer": frozenset({"integer", "int", "user", "id", "timestamp"}),
    "number": frozenset({"double", "float", "number"}),
    "string": frozenset({"string", "char", "text", "date", "datetime"}),
    "boolean": frozenset({"boolean", "bool"}),
}
_WORD = re.compile(r"[a-z]\w*|\[\]")


def _says(documented: str, kinds: set[str]) -> bool:
    words = set(_WORD.findall(documented.lower()))
    if any(word.startswith("crm_") for word in words):
        words.add("integer")
    return any(words & _WORDS.get(kind, frozenset()) for kind in kinds)


def _is_null(shape: dict[str, Any]) -> bool:
    return shape.get("type") == "null" or ("const" in shape and shape["const"] is None)


def _is_open(schema: Schema) -> bool:
    return not ({"type", "enum", "const", "properties", "items"} & schema.keys())


def _kind(shape: dict[str, Any]) -> str | None:
    if "type" in shape:
        kind = shape["type"]
        return kind if isinstance(kind, str) else None
    values = shape.get("enum", [shape["const"]] if "const" in shape else [])
    if values:
        return {bool: "boolean", int: "number", float: "number", str: "string"}.get(type(values[0]))
    return None


def _kinds(schema: Schema) -> set[str]:
    kind = schema.get("type")
    if isinstance(kind, str):
        return {kind}
    return {
        name
        for value in schema.get("enum", ())
        for name in [{bool: "boolean", int: "integer", str: "string"}.get(type(value))]
        if name
    }
