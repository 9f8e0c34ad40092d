"""How list methods page: ``x-b24-pagination`` → the runtime's ``Pagination``, as code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...openapi.pointer import split
from ..source import Code, literal, value

Inputs = Mapping[str, tuple[str, ...]]
#: Makes arguments of ``Pagination`` from the places of inputs and what else is said of the paging.
_Style = Callable[[Inputs, Mapping[str, Any]], dict[str, Code]]


def pagination(said: Mapping[str, Any]) -> Code:
    """The call that makes a method's ``Pagination``; defaults are left out."""
    inputs = {name: split(place) for name, place in said.get("inputs", {}).items()}
    arguments = _STYLES[said["style"]](inputs, said)
    items = split(said["items"])
    if items != ("result",):
        arguments["items"] = value(items)
    for name, default in (("total", ("total",)), ("next", ("next",)), ("more", ())):
        if said.get(name) and split(said[name]) != default:
            arguments[name] = value(split(said[name]))
    if "limit" in inputs:
        arguments["limit"] = value(inputs["limit"])
    # Where nobody says how long a full page is, only an empty page is the end.
    size = said.get("page_size", 50 if said["style"] == "start" else 1)
    if size != 50:
        arguments["page_size"] = value(size)
    if "id_field" in said:
        arguments["id_field"] = value(said["id_field"])
    order = [
        "style", "items", "cursor", "limit", "page_size", "total", "next", "more", "id_field",
        "fixed", "by_id",
    ]  # fmt: skip
    given = ", ".join(f"{name}={arguments[name]}" for name in order if name in arguments)
    return Code(f"Pagination({given})")


def _start(inputs: Inputs, said: Mapping[str, Any]) -> dict[str, Code]:
    arguments = {}
    cursor = inputs.get("start", ("start",))
    if cursor != ("start",):
        arguments["cursor"] = value(cursor)
    if "by_id" in said:
        arguments["by_id"] = _by_id(said["id_field"], said["by_id"])
    return arguments


def _by_id(row_id: str, places: Mapping[str, str]) -> Code:
    """How rows are read by id; filter, order and rows may each have another name for it."""
    arguments = {}
    filter_, field = split(places["filter"])
    order, ordered = split(places["order"])
    if field != "ID":
        arguments["field"] = value(field)
    if filter_ != "filter":
        arguments["filter"] = value(filter_)
    if (order, ordered) != ("order", "ID"):
        arguments["order"] = value({order: {ordered: "ASC"}})
    if places.get("select", "/select") != "/select":
        arguments["select"] = value(split(places["select"])[0])
    if row_id != field:
        arguments["row"] = value(row_id)
    given = ", ".join(f"{name}={argument}" for name, argument in arguments.items())
    return Code(f"ById({given})")


def _counted(style: str) -> _Style:
    """A style whose one input, of its own name, says where a page is."""

    def make(inputs: Inputs, _said: Mapping[str, Any]) -> dict[str, Code]:
        return {"style": literal(style), "cursor": value(inputs[style])}

    return make


def _cursor(inputs: Inputs, said: Mapping[str, Any]) -> dict[str, Code]:
    start = inputs["value"]
    fixed: dict[str, Any] = {inputs["field"][-1]: said.get("id_field", "id")}
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
