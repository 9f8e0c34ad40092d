"""Defects that no valid operation has, whatever the examples say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...extract.model import Method
from ...extract.words.columns import COLUMNS, TYPE_WORDS, Column
from ...extract.words.wording import normalise
from ...openapi.nodes import referenced
from ...spec.policy import Schema
from .findings import Finding, Oracle, Verdict

#: Diagnostics that say that a table of the page was not used.
_LOST_TABLES = frozenset({"table-unreferenced", "definition-unplaced", "row-without-name"})


def check_soundness(
    method: Method, operation: dict[str, Any], schemas: dict[str, Schema]
) -> Iterator[Finding]:
    """Lists without elements, references to nothing, headers read as fields, lost parameters."""
    used: dict[str, None] = {}
    found = list(_faults(operation, "", schemas, used))
    todo = list(used)
    for name in todo:
        before = len(used)
        found.extend(_faults(schemas[name], name, schemas, used))
        todo.extend(list(used)[before:])
    for kind, message in dict.fromkeys(found):
        yield Finding(Oracle.STRUCTURE, Verdict.OPEN, kind, method.name, method.source, message)
    kinds = {d.kind for d in method.diagnostics}
    lost = [d for d in method.diagnostics if d.kind in _LOST_TABLES]
    if (
        lost
        and "no-parameters-documented" in kinds
        and not method.request.fields
        and not method.request.alternatives
    ):
        yield Finding(
            Oracle.STRUCTURE,
            Verdict.OPEN,
            "parameters-lost",
            method.name,
            lost[0].source,
            "a table of the page ended nowhere, and the operation has no parameters",
        )


#: Keywords whose values are schemas by name: the names may be anything, ``items`` included.
_NAMED = frozenset({"properties", "patternProperties"})
#: Keywords whose values are data.
_DATA = frozenset({"example", "examples", "default", "enum", "const", "required"})
#: Keywords that are left out of the paths that are shown.
_SILENT = frozenset({"items", "schema", "additionalProperties"})


def _faults(
    node: Any, path: str, schemas: dict[str, Schema], used: dict[str, None]
) -> Iterator[tuple[str, str]]:
    if isinstance(node, list):
        for each in node:
            yield from _faults(each, path, schemas, used)
    if not isinstance(node, dict):
        return
    name = referenced(node)
    if name is not None:
        if name in schemas:
            used.setdefault(name)
        else:
            yield "dangling-reference", f"`{path}` refers to {name}, which is nowhere"
    types = node.get("type")
    if "items" not in node and (types == "array" or (isinstance(types, list) and "array" in types)):
        yield "array-without-items", f"`{path}` is an array of nobody knows what"
    for key, each in node.items():
        if key in _NAMED and isinstance(each, dict):
            for name, inner in each.items():
                inside = f"{path}.{name}".lstrip(".")
                yield from _header(name, inner, inside)
                yield from _faults(inner, inside, schemas, used)
        elif key not in _DATA and not key.startswith("x-"):
            inside = path if key in _SILENT else f"{path}.{key}".lstrip(".")
            yield from _faults(each, inside, schemas, used)


def _header(name: str, schema: Any, path: str) -> Iterator[tuple[str, str]]:
    """A property that is a header row: its name and type are titles of columns."""
    documented = str(schema.get("x-b24-type", "")) if isinstance(schema, dict) else ""
    if COLUMNS.get(normalise(name)) is Column.FIELD and documented.lower() in TYPE_WORDS:
        yield "header-as-field", f"`{path}` is the header of a table"
