"""A method as the page shows it: parameters as rows, an example to copy."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any, Final

from ..model import Operation
from ..samples import Maker

if TYPE_CHECKING:
    from ..catalogue import Catalogue, Schema

_DEEPEST: Final = 3
_MOST_ROWS: Final = 400
_MOST_VALUES: Final = 12
#: Members of an object in an example, where none is required.
_FIRST: Final = 2
_JSON: Final = "application/json"


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
    for row in _rows(catalogue, operation, schema or {}, 0):
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


def _rows(catalogue: Catalogue, operation: Operation, schema: Schema, depth: int) -> Iterator[Row]:
    shape = catalogue.resolve(operation, schema)
    required = set(shape.get("required", ()))
    members = {**shape.get("properties", {}), **shape.get("patternProperties", {})}
    if members:
        for name, member in members.items():
            inner = catalogue.resolve(operation, member)
            described = {**inner, **member}
            yield Row(name, depth, _type(described), name in required, _words(described))
            if depth + 1 < _DEEPEST:
                yield from _rows(catalogue, operation, inner, depth + 1)
        return
    for kind in ("anyOf", "oneOf", "allOf"):
        for alternative in shape.get(kind, ()):
            rows = list(_rows(catalogue, operation, alternative, depth))
            if rows and alternative.get("title"):
                yield Row(str(alternative["title"]), depth, "", False, "", heading=True)
            yield from rows
    items = shape.get("items")
    if isinstance(items, Mapping):
        yield from _rows(catalogue, operation, items, depth)


def _type(schema: Schema) -> str:
    documented = schema.get("x-b24-type")
    if documented:
        return str(documented)
    kinds = schema.get("type", "")
    return kinds if isinstance(kinds, str) else " | ".join(kinds)


def _words(schema: Schema) -> str:
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
    content = holder.get("content", {}).get(_JSON, {})
    examples = [example.get("value") for example in content.get("examples", {}).values()]
    return examples[0] if examples else None


def _brief(catalogue: Catalogue, operation: Operation, schema: Schema, name: str = "") -> Any:
    """A small value: of every object what is required, else its first members."""
    shape = catalogue.resolve(operation, schema)
    members = shape.get("properties", {})
    if members:
        wanted = [each for each in shape.get("required", ()) if each in members]
        return {
            each: _brief(catalogue, operation, members[each], each)
            for each in wanted or list(members)[:_FIRST]
        }
    alternatives = shape.get("anyOf") or shape.get("oneOf")
    if alternatives:
        return _brief(catalogue, operation, alternatives[0], name)
    maker = Maker(catalogue, operation, Random(operation.name), full=False)  # noqa: S311
    return maker.value(shape, name)


def _curl(catalogue: Catalogue, operation: Operation, base: str) -> str:
    body = _example(operation.document.get("requestBody", {}))
    if body is None:
        body = _brief(catalogue, operation, catalogue.request(operation) or {}) or {}
    if isinstance(body, dict):
        # The address of a webhook says who calls.
        body = {name: value for name, value in body.items() if name != "auth"}
    api = "rest/api" if operation.generation == "v3" else "rest"
    url = f"{base}/{api}/1/code/{operation.name}"
    data = shlex.quote(json.dumps(body, ensure_ascii=False, indent=2))
    header = "-H 'Content-Type: application/json'"
    return f"curl {shlex.quote(url)} \\\n  {header} \\\n  -d {data}"


def _pretty(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False, indent=2)
