"""How list methods page: ``x-b24-pagination`` → the runtime's ``Pagination``, as code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...openapi.nodes import Node
from ...openapi.pointer import split
from .model import Nested, View

#: Makes arguments of ``Pagination`` from places of inputs, the key of rows and the parameters.
_Style = Callable[[dict[str, tuple[str, ...]], str | None, Mapping[str, Node]], dict[str, str]]
#: Keys that identify rows, by preference.
_IDS = ("ID", "id")


def pagination(said: Mapping[str, Any], row: View | None, request: Mapping[str, Node]) -> str:
    """The call that makes a method's ``Pagination``; defaults are left out.

    ``row`` is the class of the rows, ``request`` has the method's parameters by wire name.
    """
    inputs = {name: split(place) for name, place in said.get("inputs", {}).items()}
    row_id = _row_id(row)
    if said["style"] == "cursor":
        # The key that the cursor goes by tells rows apart, too.
        row_id = said.get("key", row_id)
    arguments = _STYLES[said["style"]](inputs, row_id, request)
    items = split(said["items"])
    if items != ("result",):
        arguments["items"] = repr(items)
    for name, default in (("total", ("total",)), ("next", ("next",)), ("more", ())):
        if said.get(name) and split(said[name]) != default:
            arguments[name] = repr(split(said[name]))
    limit = inputs.get("limit")
    if limit:
        arguments["limit"] = repr(limit)
    if "page_size" not in arguments and said["style"] != "start":
        # Where nobody says how long a full page is, only an empty page is the end.
        size = said.get("page_size") or _default(request, limit) or 1
        if size != 50:
            arguments["page_size"] = repr(size)
    elif said.get("page_size", 50) != 50:
        arguments["page_size"] = repr(said["page_size"])
    if row_id is not None:
        arguments["id_field"] = repr(row_id)
    order = [
        "style", "items", "cursor", "limit", "page_size", "total", "next", "more", "id_field",
        "fixed", "by_id",
    ]  # fmt: skip
    given = ", ".join(f"{name}={arguments[name]}" for name in order if name in arguments)
    return f"Pagination({given})"


def _start(
    inputs: dict[str, tuple[str, ...]], row_id: str | None, request: Mapping[str, Node]
) -> dict[str, str]:
    arguments = {}
    cursor = inputs.get("start", ("start",))
    if cursor != ("start",):
        arguments["cursor"] = repr(cursor)
    names = {name.lower(): name for name in request}
    if row_id is not None and "filter" in names and _takes_object(request, names.get("order")):
        arguments["by_id"] = _by_id(row_id, names)
    return arguments


def _by_id(row_id: str, names: Mapping[str, str]) -> str:
    arguments = {}
    if row_id != "ID":
        arguments["field"] = repr(row_id)
    if names["filter"] != "filter":
        arguments["filter"] = repr(names["filter"])
    if row_id != "ID" or names["order"] != "order":
        arguments["order"] = repr({names["order"]: {row_id: "ASC"}})
    if names.get("select", "select") != "select":
        arguments["select"] = repr(names["select"])
    return f"ById({', '.join(f'{name}={value}' for name, value in arguments.items())})"


def _counted(style: str) -> _Style:
    """A style whose one input, of its own name, says where a page is."""

    def make(
        inputs: dict[str, tuple[str, ...]], _row_id: str | None, _request: Mapping[str, Node]
    ) -> dict[str, str]:
        return {"style": f'"{style}"', "cursor": repr(inputs[style])}

    return make


def _cursor(
    inputs: dict[str, tuple[str, ...]], row_id: str | None, _request: Mapping[str, Node]
) -> dict[str, str]:
    value = inputs["value"]
    fixed: dict[str, Any] = {inputs["field"][-1]: row_id or "id"}
    if "order" in inputs:
        fixed[inputs["order"][-1]] = "ASC"
    return {"style": '"after"', "cursor": repr(value), "fixed": repr({value[0]: fixed})}


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


def _takes_object(request: Mapping[str, Node], name: str | None) -> bool:
    return name is not None and request[name].get("type") == "object"


def _default(request: Mapping[str, Node], limit: tuple[str, ...] | None) -> int | None:
    if limit is None:
        return None
    schema: Any = request.get(limit[0], {})
    for name in limit[1:]:
        schema = schema.get("properties", {}).get(name, {})
    found = schema.get("default")
    return found if isinstance(found, int) and found > 0 else None
