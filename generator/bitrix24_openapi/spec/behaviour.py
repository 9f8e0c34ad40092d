"""What follows from a finished operation: whether it only reads, how its lists are read by id,
and which of its parameters take files.

Whoever calls the method needs it, in any language, so it stands in the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..openapi import pointer
from ..openapi.conventions import media_of
from ..openapi.nodes import Node
from ..openapi.schema import Schemas, SchemaView
from ..openapi.verbs import only_reads
from .files import files

#: Members that tell rows apart, by preference.
_IDS: Final = ("ID", "id")
#: What of this stands where in an operation.
_BEFORE: Final = "x-b24-errors"


def with_behaviour(
    name: str, operation: dict[str, Any], read: Mapping[str, Any], schemas: Schemas
) -> dict[str, Any]:
    """The operation with ``x-b24-safe``, ``x-b24-files``, and more in ``x-b24-pagination``.

    It follows from the canonical reading of the operation and of its components. What a
    correction has put there stays.
    """
    body = media_of(read.get("requestBody")).get("schema", {})
    found: dict[str, Any] = {}
    if only_reads(name):
        found["x-b24-safe"] = True
    if (taken := files(name, body, schemas)) is not None:
        found["x-b24-files"] = taken
    made: dict[str, Any] = {}
    for key, value in operation.items():
        if key == _BEFORE:
            made.update((each, fact) for each, fact in found.items() if each not in operation)
        made[key] = value
    paging = made.get("x-b24-pagination")
    if paging is not None:
        answer = media_of(read.get("responses", {}).get("200")).get("schema", {})
        made["x-b24-pagination"] = {**paging, **_by_id(paging, body, answer, schemas), **paging}
    return made


def _by_id(paging: dict[str, Any], body: Node, answer: Node, schemas: Schemas) -> dict[str, Any]:
    """``id_field`` and ``by_id``, as :mod:`.pagination` describes them."""
    # The key that a cursor goes by tells rows apart, too.
    field = paging.get("key", _id_of_rows(schemas.view(answer), pointer.split(paging["items"])))
    if field is None:
        return {}
    found: dict[str, Any] = {"id_field": field}
    request = schemas.view(body).members
    names = {name.lower(): name for name in request}
    filter_, order, select = (names.get(each) for each in ("filter", "order", "select"))
    if paging["style"] != "start" or filter_ is None or order is None:
        return found
    if request[order].types == {"object"}:
        found["by_id"] = {
            each: pointer.build(each_name, _spelled(field, request[each_name]))
            for each, each_name in (("filter", filter_), ("order", order))
        }
        if select is not None:
            found["by_id"]["select"] = pointer.build(select)
    return found


def _id_of_rows(answer: SchemaView, items: tuple[str, ...]) -> str | None:
    view: SchemaView | None = answer
    for name in items:
        view = view.members.get(name) if view is not None else None
    row = view.items if view is not None else None
    members = row.members if row is not None else {}
    return next((each for each in _IDS if each in members and not members[each].members), None)


def _spelled(field: str, view: SchemaView) -> str:
    """The field as a filter or an order spells it: ``ID`` where rows have ``id``."""
    known = [name for name in view.members if name.lower() == field.lower()]
    return field if field in known or not known else known[0]
