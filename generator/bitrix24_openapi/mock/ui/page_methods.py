"""A method as the page shows it: parameters as rows, an example to copy."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any, Final

from ...openapi.conventions import JSON_TYPE, media_of
from ...openapi.nodes import Node
from ...openapi.schema import Schemas
from ..model import Operation
from ..samples import Maker

if TYPE_CHECKING:
    from ..catalogue import Catalogue

_DEEPEST: Final = 3
_MOST_ROWS: Final = 400
_MOST_VALUES: Final = 12
#: Members of an object in an example, where none is required.
_FIRST: Final = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A parameter, or a field of one."""

    name: str
    depth: int
    type: str
    required: bool
    words: str
    """Description, values, default."""
    heading: bool = False
    """``name`` is what the following rows are for: one of several alternatives."""


@dataclass(frozen=True, slots=True)
class Error:
    status: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """Everything that the page tells about a method."""

    name: str
    generation: str
    summary: str
    url: str
    scopes: tuple[str, ...]
    deprecated: bool
    replacement: str
    rows: tuple[Row, ...]
    cut: bool
    """There are more rows."""
    errors: tuple[Error, ...]
    call: str
    """A command for the shell."""
    answer: str
    """The documented answer, or empty."""


def view(catalogue: Catalogue, operation: Operation, base: str) -> MethodView:
    """``base``: address of the portal, without a slash at the end."""
    document = operation.document
    schema = catalogue.request(operation)
    rows: list[Row] = []
    for row in _rows(catalogue.schemas(operation), schema or {}, 0):
        rows.append(row)
        if len(rows) > _MOST_ROWS:
            break
    return MethodView(
        name=operation.name,
        generation=operation.generation,
        summary=str(document.get("summary", "")),
        url=_web(document.get("externalDocs", {}).get("url", "")),
        scopes=tuple(document.get("x-b24-scopes", ())),
        deprecated=bool(document.get("deprecated")),
        replacement=str(document.get("x-b24-replacement", "")),
        rows=tuple(rows[:_MOST_ROWS]),
        cut=len(rows) > _MOST_ROWS,
        errors=tuple(_errors(document)),
        call=_curl(catalogue, operation, base),
        answer=_pretty(_example(document.get("responses", {}).get("200", {}))),
    )


def _web(url: Any) -> str:
    return url if isinstance(url, str) and url.startswith("https://") else ""


# --- parameters ---------------------------------------------------------------------------


def _rows(
    schemas: Schemas, schema: Node, depth: int, above: tuple[Node, ...] = ()
) -> Iterator[Row]:
    """``above``: the lists that the schema is the elements of; one may be in itself."""
    branches = schemas.branches(schema)
    for branch in branches:
        rows = list(_rows_of_branch(schemas, branch.schema, depth, above))
        if rows and len(branches) > 1 and branch.schema.get("title"):
            yield Row(str(branch.schema["title"]), depth, "", False, "", heading=True)
        yield from rows


def _rows_of_branch(
    schemas: Schemas, node: Node, depth: int, above: tuple[Node, ...]
) -> Iterator[Row]:
    members = {**node.get("properties", {}), **node.get("patternProperties", {})}
    for name, member in members.items():
        described = {**schemas.resolve(member), **member}
        required = name in node.get("required", ())
        yield Row(name, depth, _type(described), required, _words(described))
        if depth + 1 < _DEEPEST:
            yield from _rows(schemas, member, depth + 1)
    items = node.get("items")
    if not members and isinstance(items, Mapping) and not any(each is node for each in above):
        yield from _rows(schemas, items, depth, (*above, node))


def _type(schema: Node) -> str:
    documented = schema.get("x-b24-type")
    if documented:
        return str(documented)
    kinds = schema.get("type", "")
    return kinds if isinstance(kinds, str) else " | ".join(kinds)


def _words(schema: Node) -> str:
    parts = []
    if schema.get("description"):
        parts.append(str(schema["description"]))
    if schema.get("enum"):
        shown = ", ".join(_short(value) for value in schema["enum"][:_MOST_VALUES])
        parts.append(shown + (", …" if len(schema["enum"]) > _MOST_VALUES else ""))
    if schema.get("x-b24-conditional"):
        parts.append("required in some cases")
    if "default" in schema:
        parts.append(f"default {_short(schema['default'])}")
    return "; ".join(parts)


def _short(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _errors(document: Mapping[str, Any]) -> Iterator[Error]:
    for error in document.get("x-b24-errors", ()):
        yield Error(
            str(error.get("status") or ""),
            str(error.get("code") or ""),
            str(error.get("message") or ""),
        )


# --- examples -----------------------------------------------------------------------------


def _example(holder: Mapping[str, Any]) -> Any:
    shown = media_of(holder).get("examples", {})
    examples = [example.get("value") for example in shown.values()]
    return examples[0] if examples else None


def _brief(schemas: Schemas, schema: Node, random: Random, name: str = "", depth: int = 0) -> Any:
    """A small value: of every object what is required, else its first members."""
    branch = next(iter(schemas.branches(schema)), None)
    members = branch.schema.get("properties", {}) if branch is not None else {}
    if branch is None or not members:
        return Maker(schemas, random, full=False).value(schema, name)
    wanted = [each for each in branch.schema.get("required", ()) if each in members]
    if depth == _DEEPEST:
        return {}
    return {
        each: _brief(schemas, members[each], random, each, depth + 1)
        for each in wanted or list(members)[:_FIRST]
    }


def _curl(catalogue: Catalogue, operation: Operation, base: str) -> str:
    body = _example(operation.document.get("requestBody", {}))
    if body is None:
        random = Random(operation.name)  # noqa: S311 - no secrets
        schema = catalogue.request(operation) or {}
        body = _brief(catalogue.schemas(operation), schema, random) or {}
    if isinstance(body, dict):
        # The address of a webhook says who calls.
        body = {name: value for name, value in body.items() if name != "auth"}
    api = "rest/api" if operation.generation == "v3" else "rest"
    url = f"{base}/{api}/1/code/{operation.name}"
    data = shlex.quote(json.dumps(body, ensure_ascii=False, indent=2))
    header = f"-H 'Content-Type: {JSON_TYPE}'"
    return f"curl {shlex.quote(url)} \\\n  {header} \\\n  -d {data}"


def _pretty(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False, indent=2)
