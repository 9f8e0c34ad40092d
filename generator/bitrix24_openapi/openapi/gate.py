"""Checks that every document has to pass when it is loaded.

A document is untrusted. Whatever becomes a path, a class or a file has to be a valid name, and
texts and lists have to be of these types; otherwise the document is refused as a whole. Schemas
are plain data to most readers, and are checked by those that generate code from them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..errors import InputError
from ..identifiers import COMPONENT, EVENT, FIELD, METHOD, OPERATION, PARAMETER, SCOPE, shown
from .rules import (
    Problem,
    Rule,
    every,
    flag,
    list_of,
    mapping,
    members,
    name,
    number,
    one_of,
    optional,
    text,
)

VERBS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_MOST_ROWS: Final = 1_000_000
#: What a page of each style is asked for with.
_INPUTS: Final[Mapping[str, tuple[str, ...]]] = {
    "start": (),
    "offset": ("offset",),
    "page": ("page",),
    "token": ("token",),
    "cursor": ("value", "field"),
}


def check_document(document: Mapping[str, Any], source: str, written: Callable[[], str]) -> None:
    """Raise :class:`InputError` for the first violation.

    ``written`` gives the text of the document, in which the line is looked up.
    """
    refuse(_DOCUMENT(document), source, written)


def refuse(problem: Problem | None, source: str, written: Callable[[], str]) -> None:
    """Raise :class:`InputError` for a problem, if there is one."""
    if problem is None:
        return
    from .locate import line_of  # YAML's reader, which good documents in JSON do without

    path, message = problem
    where = " / ".join(map(_step, path))
    raise InputError(f"{source}:{line_of(written(), path)}: {where}: {message}")


def _step(step: object) -> str:
    text = str(step)
    return text if text.isascii() and text.isalnum() else shown(text)


def _path(value: Any) -> Problem | None:
    if isinstance(value, str) and value.startswith("/") and METHOD.accepts(value[1:]):
        return None
    return (), f"not a slash and {METHOD.noun}: {shown(value)}"


def _status(value: Any) -> Problem | None:
    written = str(value)
    if written.isascii() and (written in ("default", "2XX", "4XX", "5XX") or written.isdigit()):
        return None
    return (), f"not a status: {shown(value)}"


def _distinct(value: Mapping[str, Any]) -> Problem | None:
    """Portals and some file systems ignore case, so names have to differ by more."""
    seen: dict[str, str] = {}
    for key in value:
        if key.lower() in seen:
            return (key,), f"the same name as {shown(seen[key.lower()])}"
        seen[key.lower()] = key
    return None


def _paging(value: Any) -> Problem | None:
    found = _PAGING(value)
    if found is None:
        missing = [key for key in _INPUTS[value["style"]] if key not in value.get("inputs", {})]
        found = (("inputs",), f"no {missing[0]}") if missing else None
    return found


def _pointer(value: Any) -> Problem | None:
    """The place of a value: ``/result/items``."""
    if isinstance(value, str) and value.startswith("/") and value.strip("/"):
        return None
    return (), f"not a JSON pointer: {shown(value)}"


_PAGING: Final = members(
    {
        "style": one_of(*_INPUTS),
        "items": _pointer,
        "inputs": mapping(_pointer),
        "total": optional(_pointer),
        "next": optional(_pointer),
        "more": optional(_pointer),
        "page_size": number(1, _MOST_ROWS),
        "key": text,
        "id_field": name(FIELD),
        "by_id": members(
            {"filter": _pointer, "order": _pointer, "select": _pointer}, "filter", "order"
        ),
    },
    "style",
    "items",
)
_FORM: Final = one_of("pair", "content", "data")
_FILES: Final = members({"form": _FORM, "places": mapping(_FORM, _pointer)})
_HOLDER: Final = members({"content": mapping(members({"schema": members({})}))})
_PARAMETERS: Final = list_of(members({"name": name(PARAMETER), "schema": members({})}))
_OPERATION: Final = members(
    {
        "operationId": name(OPERATION),
        "summary": text,
        "description": text,
        "tags": list_of(text),
        "deprecated": flag,
        "externalDocs": members({"url": text}),
        "security": list_of(mapping(list_of(name(SCOPE)))),
        "parameters": _PARAMETERS,
        "requestBody": _HOLDER,
        "responses": mapping(_HOLDER, _status),
        "x-b24-errors": list_of(members({"code": optional(text), "message": optional(text)})),
        "x-b24-files": _FILES,
        "x-b24-pagination": _paging,
        "x-b24-positional": flag,
        "x-b24-replacement": name(METHOD),
        "x-b24-safe": flag,
        "x-b24-scopes": list_of(name(SCOPE)),
        "x-b24-source": text,
        "x-b24-unfinished": flag,
    }
)
_ITEM: Final = members({"parameters": _PARAMETERS, **dict.fromkeys(VERBS, _OPERATION)})
_COMPONENTS: Final = mapping(mapping(members({}), name(COMPONENT)))
_DOCUMENT: Final[Rule] = members(
    {
        "info": members({"title": text, "description": text, "version": text}),
        "tags": list_of(members({"name": text}, "name")),
        "paths": every(mapping(_ITEM, _path), _distinct),
        "webhooks": every(mapping(_ITEM, name(EVENT)), _distinct),
        "components": _COMPONENTS,
    }
)
