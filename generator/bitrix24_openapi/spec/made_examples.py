"""A request body for operations whose page shows none, made from the schema.

It says so (``x-b24-made``): it is a body that the schema accepts, and no call that the docs show.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..extract.model import Json
from ..openapi.schema import Schemas

#: Name of the example, and how the document marks it.
MADE: Final = "made"
MARK: Final = "x-b24-made"

_SUMMARY: Final = "Made from the schema: the page has no example"
#: Objects and lists that are deeper stay empty: types may contain themselves.
_DEPTH: Final = 5
#: How many members an object shows that requires none; fewer where a schema refuses them.
_MEMBERS: Final = (3, 1, 0)
_DATE: Final = "2026-01-31"
_STRINGS: Final[Mapping[str, str]] = {
    "date": _DATE,
    "date-time": f"{_DATE}T10:00:00+00:00",
    "email": "user@example.com",
    "uri": "https://example.com",
}


def made_example(
    schema: Any, schemas: Schemas, accepts: Callable[[Json], bool]
) -> dict[str, Any] | None:
    """``examples`` of a request body, or None when no body could be made that is accepted."""
    for members in _MEMBERS:
        body = _Maker(schemas, members).value(schema, "", _DEPTH)
        if accepts(body):
            return {MADE: {"summary": _SUMMARY, "value": body, MARK: True}}
    return None


class _Maker:
    def __init__(self, schemas: Schemas, members: int) -> None:
        self._schemas = schemas
        self._members = members

    def value(self, schema: Any, name: str, depth: int) -> Json:
        """A value of the first kind that the schema names, which is the documented one."""
        branches = self._schemas.branches(schema)
        node = branches[0].schema if branches else {}
        kinds = branches[0].types if branches else ()
        for said in (node.get("const"), *node.get("enum", ())[:1], node.get("default")):
            if said is not None:
                found: Json = said
                return found
        match next((kind for kind in kinds if kind != "null"), None):
            case "object":
                demanded = sorted(next(iter(branches[0].demands()), ()))
                return self._object(node, demanded, depth)
            case "array":
                return self._array(node, name, depth)
            case "boolean":
                return True
            case "integer" | "number":
                return _number(node)
            case _:
                return _string(node, name)

    def _object(self, node: Mapping[str, Any], demanded: list[str], depth: int) -> Json:
        if depth < 0:
            return {}
        properties = node.get("properties", {})
        names = [name for name in properties if name in demanded]
        names += [name for name in demanded if name not in properties]
        if not names and depth > 0:
            current = [name for name, each in properties.items() if not each.get("deprecated")]
            names = current[: self._members]
        return {name: self.value(properties.get(name, {}), name, depth - 1) for name in names}

    def _array(self, node: Mapping[str, Any], name: str, depth: int) -> Json:
        fewest = node.get("minItems", 0)
        known = node.get("items") and depth > 0
        if depth < 0 or not (fewest or known):
            return []
        return [self.value(node.get("items", {}), name, depth - 1)] * max(1, fewest)


def _number(node: Mapping[str, Any]) -> Json:
    lowest: int = node.get("minimum", node.get("exclusiveMinimum", 0) + 1)
    highest: int = node.get("maximum", max(1, lowest))
    return min(max(1, lowest), highest)


def _string(node: Mapping[str, Any], name: str) -> Json:
    text = _STRINGS.get(node.get("format", ""), name or "text")
    return text.ljust(node.get("minLength", 0), "x")[: node.get("maxLength")]
