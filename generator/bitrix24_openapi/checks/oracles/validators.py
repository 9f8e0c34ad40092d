"""Validators of one operation: for the published schemas and for the documented types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import jsonschema_rs

from ...extract.model import Json
from ...openapi.readings import Reader, Reading, ReadSchemas
from ...spec.policy import Schema


class Validators:
    """Validators of one operation, created on first use.

    Published schemas accept whatever examples show. What contradicts the docs is refused by
    narrower readings of the same schemas.
    """

    def __init__(self, components: dict[str, Any]) -> None:
        self._published = components
        self._readers: dict[Reading | None, Reader] = {}
        self._components: dict[Reading | None, dict[str, Any]] = {None: components}

    def errors(
        self,
        schema: Schema,
        value: Json,
        reading: Reading | None = Reading.DOCUMENTED,
        *,
        lenient: bool = False,
    ) -> list[jsonschema_rs.ValidationError]:
        """What is wrong with a value; ``lenient``: missing required members are no error."""
        document = self._document(schema, reading)
        if lenient:
            document = _without_required(document)
        validator = jsonschema_rs.Draft202012Validator(document)
        return list(validator.iter_errors(value))

    def accept(self, schema: Schema, value: Json, reading: Reading | None) -> bool:
        """True if a reading of a schema (None: as it is published) accepts a value."""
        return jsonschema_rs.is_valid(self._document(schema, reading), value)

    def _document(self, schema: Schema, reading: Reading | None) -> dict[str, Any]:
        if reading is None:
            return {"components": self._published, "allOf": [schema]}
        if reading not in self._components:
            published = self._published.get("schemas", {})
            self._readers[reading] = Reader(published, reading)
            read = dict(ReadSchemas(published, reading))
            self._components[reading] = {"schemas": read}
        read = self._readers[reading].schema(schema)
        return {"components": self._components[reading], "allOf": [read]}


def _without_required(node: Any) -> Any:
    if isinstance(node, dict):
        demanded = isinstance(node.get("required"), list)
        return {k: _without_required(v) for k, v in node.items() if k != "required" or not demanded}
    if isinstance(node, list):
        return [_without_required(each) for each in node]
    return node


#: Kinds of errors of alternatives for another type, or for what stands for no value at all.
_REFUSALS: Final = frozenset({"type", "const", "maxItems", "maxLength", "maxProperties"})


def innermost(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """Errors inside of the one alternative that is meant for the type of the value."""
    while branches := _branches(error):
        fitting = [each for each in branches if not _is_of_other_type(each, error)]
        if len(fitting) != 1:
            break
        error = fitting[0][0]
    return error


def _branches(error: jsonschema_rs.ValidationError) -> list[list[jsonschema_rs.ValidationError]]:
    """The errors of a value in each alternative of a union; empty if it is no union."""
    return [each for each in getattr(error.kind, "context", ()) if each]


def _is_of_other_type(
    errors: Sequence[jsonschema_rs.ValidationError], union: jsonschema_rs.ValidationError
) -> bool:
    """True if an alternative refuses the value itself, not something inside of it."""
    return any(
        each.kind.name in _REFUSALS
        or (_branches(each) and all(_is_of_other_type(b, each) for b in _branches(each)))
        for each in errors
        if each.instance_path == union.instance_path
    )
