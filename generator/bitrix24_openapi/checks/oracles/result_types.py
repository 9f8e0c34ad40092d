"""Compare response types of the TypeScript examples with the response schemas, by shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ...extract.examples.shapes import alternatives_of
from ...extract.model import Method
from ...openapi.nodes import Alternative, JsonType, Node
from ...openapi.readings import Reader, Reading, ReadSchemas
from ...openapi.schema import Schemas
from .findings import Finding, Oracle, Verdict

_MAX_DEPTH = 16
#: Type in TypeScript, documented type: the wire may have either.
_NOTATIONS = frozenset(
    {
        ("string", "integer"),
        ("string", "number"),
        ("string", "boolean"),
        ("number", "string"),
        ("integer", "string"),
    }
)
#: JSON types that are interchangeable between a hand-written type and the wire.
_NUMBERS = frozenset({"number", "integer"})


def check_result_type(
    method: Method, result: Node, components: dict[str, Any], tally: Counter[str]
) -> Iterator[Finding]:
    """Compare the type argument of ``call.make<T>`` with what tables say of ``result``."""
    documented = method.result_type
    if documented is None:
        return
    tally["oracle:typescript"] += 1
    schemas = components.get("schemas", {})
    found = _clashes(documented.shape, result, schemas, Reading.STRICT)
    # PHP writes numbers and booleans as text, and ids as numbers.
    clashes = [clash for clash in found if not clash.notation]
    if found and not clashes:
        tally["oracle:typescript-notation"] += 1
    if clashes:
        tally["oracle:typescript-refused"] += 1
        # Where the schema is what the table says, or an example sides with the type, the page
        # contradicts itself.
        stated = all(clash.documented for clash in clashes)
        others = _clashes(documented.shape, result, schemas, Reading.CANONICAL)
        shown = all(clash.notation for clash in others)
        yield Finding(
            Oracle.TYPESCRIPT,
            Verdict.DOCS if stated or shown else Verdict.OPEN,
            "shape",
            method.name,
            documented.source,
            "; ".join(clash.text for clash in clashes[:4]),
        )


def _clashes(
    shape: dict[str, Any], result: Node, schemas: Mapping[str, Node], reading: Reading
) -> list[_Clash]:
    comparison = _Comparison(Schemas(ReadSchemas(schemas, reading)))
    return list(comparison.clashes(shape, Reader(schemas, reading).schema(result), (), 0))


class _Clash(NamedTuple):
    """A place where the two exclude each other."""

    text: str
    #: A table states our side.
    documented: bool
    #: The two are one value in different notations.
    notation: bool


class _Comparison:
    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def clashes(
        self, shape: dict[str, Any], schema: Node, path: tuple[str, ...], depth: int
    ) -> Iterator[_Clash]:
        """Paths at which the TypeScript type and the schema exclude each other."""
        wanted = [each for each in alternatives_of(shape) if not _is_null(each)]
        if depth > _MAX_DEPTH or not wanted or {} in wanted:
            return
        view = self._schemas.view(schema)
        if not view.alternatives or "any" in view.types:
            return
        documented = self._documented(schema)
        best: list[_Clash] | None = None
        rank = (True, 0)
        for one in wanted:
            for alternative in view.alternatives:
                found = list(self._pair(one, alternative, documented, path, depth))
                # A conflict inside the right type says more than a conflict of types.
                own = (_type(one) != alternative.kind, len(found))
                if best is None or own < rank:
                    best, rank = found, own
                if not found:
                    return
        yield from best or ()

    def _pair(
        self,
        shape: dict[str, Any],
        alternative: Alternative,
        documented: str,
        path: tuple[str, ...],
        depth: int,
    ) -> Iterator[_Clash]:
        where = ".".join(path) or "result"
        wanted, given = _type(shape), alternative.kind
        if wanted is None:
            return
        if wanted != given and not {wanted, given} <= _NUMBERS:
            text = f"`{where}` is {wanted} in TypeScript, {given} in the schema"
            yield _Clash(text, _says(documented, given), (wanted, given) in _NOTATIONS)
            return
        if alternative.items is not None and "items" in shape:
            yield from self.clashes(shape["items"], alternative.items, (*path, "[]"), depth + 1)
        for name, inner in shape.get("properties", {}).items():
            target = alternative.properties.get(name)
            if target is not None:
                yield from self.clashes(inner, target, (*path, name), depth + 1)

    def _documented(self, schema: Node) -> str:
        """The documented type of a schema, or of what it refers to."""
        return str(schema.get("x-b24-type") or self._schemas.resolve(schema).get("x-b24-type", ""))


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


def _says(documented: str, given: JsonType) -> bool:
    words = set(_WORD.findall(documented.lower()))
    if any(word.startswith("crm_") for word in words):
        words.add("integer")
    return bool(words & _WORDS.get(given, frozenset()))


def _is_null(shape: dict[str, Any]) -> bool:
    return shape.get("type") == "null" or ("const" in shape and shape["const"] is None)


def _type(shape: dict[str, Any]) -> str | None:
    if "type" in shape:
        kind = shape["type"]
        return kind if isinstance(kind, str) else None
    values = shape.get("enum", [shape["const"]] if "const" in shape else [])
    if values:
        return {bool: "boolean", int: "number", float: "number", str: "string"}.get(type(values[0]))
    return None
