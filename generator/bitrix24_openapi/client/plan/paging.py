"""How list methods page: ``x-b24-pagination`` → the runtime's ``Pagination``, as code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..classes import Schema
from ..source import Code, literal, value
from .model import Nested, View

#: Makes arguments of ``Pagination`` from places of inputs, the key of rows and the parameters.
_Style = Callable[[dict[str, tuple[str, ...]], str | None, Mapping[str, Schema]], dict[str, Code]]
#: Keys that identify rows, by preference.
_IDS = ("ID", "id")


def pointer(text: str) -> tuple[str, ...]:
    """``/result/items`` → ``("result", "items")``."""
    parts = text.strip("/").split("/") if text else ()
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def pagination(said: Mapping[str, Any], row: View | None, request: Mapping[str, Schema]) -> Code:
    """The call that makes a method's ``Pagination``; defaults are left out.

    ``row`` is the class of the rows, ``request`` has the method's parameters by wire name.
    """
    inputs = {name: pointer(place) for name, place in said.get("inputs", {}).items()}
    row_id = _row_id(row)
    if said["style"] == "cursor":
        # The key that the cursor goes by tells rows apart, too.
        row_id = said.get("key", row_id)
    arguments = _STYLES[said["style"]](inputs, row_id, request)
    items = pointer(said["items"])
    if items != ("result",):
        arguments["items"] = value(items)
    for name, default in (("total", ("total",)), ("next", ("next",)), ("more", ())):
        if said.get(name) and pointer(said[name]) != default:
            arguments[name] = value(pointer(said[name]))
    limit = inputs.get("limit")
    if limit:
        arguments["limit"] = value(limit)
    if "page_size" not in arguments and said["style"] != "start":
        # Where nobody says how long a full page is, only an empty page is the end.
        size = said.get("page_size") or _default(request, limit) or 1
        if size != 50:
            arguments["page_size"] = value(size)
    elif said.get("page_size", 50) != 50:
        arguments["page_size"] = value(said["page_size"])
    if row_id is not None:
        arguments["id_field"] = value(row_id)
    order = [
        "style", "items", "cursor", "limit", "page_size", "total", "next", "more", "id_field",
        "fixed", "by_id",
    ]  # fmt: skip
    given = ", ".join(f"{name}={arguments[name]}" for name in order if name in arguments)
    return Code(f"Pagination({given})")


def _start(
    inputs: dict[str, tuple[str, ...]], row_id: str | None, request: Mapping[str, Schema]
) -> dict[str, Code]:
    arguments = {}
    cursor = inputs.get("start", ("start",))
    if cursor != ("start",):
        arguments["cursor"] = value(cursor)
    names = {name.lower(): name for name in request}
    if row_id is not None and "filter" in names and _takes_object(request, names.get("order")):
        arguments["by_id"] = _by_id(row_id, names)
    return arguments


def _by_id(row_id: str, names: Mapping[str, str]) -> Code:
    arguments = {}
    if row_id != "ID":
        arguments["field"] = value(row_id)
    if names["filter"] != "filter":
        arguments["filter"] = value(names["filter"])
    if row_id != "ID" or names["order"] != "order":
        arguments["order"] = value({names["order"]: {row_id: "ASC"}})
    if names.get("select", "select") != "select":
        arguments["select"] = value(names["select"])
    given = ", ".join(f"{name}={argument}" for name, argument in arguments.items())
    return Code(f"ById({given})")


def _counted(style: str) -> _Style:
    """A style whose one input, of its own name, says where a page is."""

    def make(
        inputs: dict[str, tuple[str, ...]], _row_id: str | None, _request: Mapping[str, Schema]
    ) -> dict[str, Code]:
        return {"style": literal(style), "cursor": value(inputs[style])}

    return make


def _cursor(
    inputs: dict[str, tuple[str, ...]], row_id: str | None, _request: Mapping[str, Schema]
) -> dict[str, Code]:
    start = inputs["value"]
    fixed: dict[str, Any] = {inputs["field"][-1]: row_id or "id"}
    if "order" in inputs:
        fixed[inputs["order"][-1]] = "ASC"
    return {"style": literal("after"), "cursor": value(start), "fixed": value({start[0]: fixed})}


_STYLES: dict[str, _Style] = {
    "start": _start,
    "offset": _counted("offset"),
    "page": _counted("page"),
    "token": _counted("token"),
    "cursor": _cursor,
}


def _row_id(row: View | None) -> str | None:
    keys = {field.key: field.kind for field in row.fields} if row is not None else {}
    return next((key for key in _IDS if key in keys and not isinstance(keys[key], Nested)), None)


def _takes_object(request: Mapping[str, Schema], name: str | None) -> bool:
    return name is not None and request[name].get("type") == "object"


def _default(request: Mapping[str, Schema], limit: tuple[str, ...] | None) -> int | None:
    if limit is None:
        return None
    schema: Any = request.get(limit[0], {})
    for name in limit[1:]:
        schema = schema.get("properties", {}).get(name, {})
    found = schema.get("default")
    return found if isinstance(found, int) and found > 0 else None
