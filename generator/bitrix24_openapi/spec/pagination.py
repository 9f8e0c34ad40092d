"""How a method pages, told from its facts: ``x-b24-pagination``.

Places are JSON Pointers into the request body (``inputs``) and the response
(``items``, ``total``, ``next``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from ..extract.model import Field, Json, Method, Structure, Version, Wire

#: Classic list methods answer 50 records a page, whatever is asked for.
PAGE_SIZE: Final = 50

#: Names under which responses hold their items, tried before any other list.
_ITEM_NAMES: Final = ("items", "list", "result", "rows", "records", "elements")


def pagination(method: Method) -> dict[str, Any] | None:
    """The paging of a method, or None if its result is no list or nothing tells how to go on."""
    inputs = {field.name.lower(): field for field in method.request.fields if not field.pattern}
    answers = _envelope(method)
    style, pointers = _style(inputs, answers, method.version)
    if style is None:
        return None
    items = items_pointer(method)
    if items is None:
        return None
    paging: dict[str, Any] = {"style": style, "items": items}
    if pointers:
        paging["inputs"] = pointers
    if style == "start":
        paging["page_size"] = PAGE_SIZE
    for name in ("total", "next"):
        if name in answers:
            paging[name] = "/" + name
    return paging


def _style(
    inputs: dict[str, Field], answers: set[str], version: Version
) -> tuple[str | None, dict[str, str]]:
    """Name of the style and where its inputs are, the most telling sign first."""
    if "cursor" in inputs and version is Version.V3:
        return "cursor", _nested(inputs["cursor"], ("field", "value", "order", "limit"))
    if "pagination" in inputs:
        return "page", _nested(inputs["pagination"], ("page", "limit", "offset"))
    if "start" in inputs:
        return "start", {"start": "/" + inputs["start"].name}
    if "offset" in inputs:
        return "offset", _flat(inputs, ("offset", "limit"))
    if "page" in inputs:
        return "page", _flat(inputs, ("page", "limit", "pagesize", "per_page"))
    if answers & {"total", "next"}:
        # 18 list methods answer a total and document no start; it works for all of them.
        return "start", {"start": "/start"}
    return None, {}


def _flat(inputs: dict[str, Field], names: Iterable[str]) -> dict[str, str]:
    return {name: "/" + inputs[name].name for name in names if name in inputs}


def _nested(field: Field, names: tuple[str, ...]) -> dict[str, str]:
    inside = field.inner.fields if field.inner is not None else []
    known = {each.name.lower(): each.name for each in inside}
    return {name: f"/{field.name}/{known[name]}" for name in names if name in known} or {
        field.name.lower(): f"/{field.name}"
    }


def _envelope(method: Method) -> set[str]:
    """Top-level keys of the response, documented or shown."""
    names = {field.name for field in method.response}
    for example in method.responses:
        if isinstance(example.body, dict) and "result" in example.body:
            names.update(example.body)
    return names


def items_pointer(method: Method) -> str | None:
    """Where the items of a list response are: ``/result`` or one of its members."""
    result = next((field for field in method.response if field.name == "result"), None)
    shown = [
        example.body["result"]
        for example in method.responses
        if isinstance(example.body, dict) and "result" in example.body
    ]
    if any(isinstance(each, list) for each in shown) or (
        result is not None and not shown and _is_list(result)
    ):
        return "/result"
    own = method.name.lower().split(".")
    candidates = list(dict.fromkeys(_lists(result, shown)))
    if not candidates and "list" in own[-1]:
        # Items under their ids (api-reference/document-generator/templates): a map of them.
        if result is not None and _is_map(result):
            return "/result"
        inside = result.inner.fields if result is not None and result.inner is not None else []
        candidates = [field.name for field in inside if _is_map(field)]
    if not candidates:
        return None
    for name in candidates:
        if name in _ITEM_NAMES or name.lower().rstrip("s") in own or name.lower() in own:
            return "/result/" + _escape(name)
    return "/result/" + _escape(candidates[0])


def _lists(result: Field | None, shown: list[Json]) -> Iterator[str]:
    """Names of the members of ``result`` that are lists, examples before tables."""
    for example in shown:
        if isinstance(example, dict):
            for name, value in example.items():
                if isinstance(value, list) and all(isinstance(v, dict) for v in value):
                    yield name
    structure: Structure | None = result.inner if result is not None else None
    if structure is not None:
        for field in structure.fields:
            if field.name and field.pattern is None and _is_list(field):
                yield field.name


def _is_list(field: Field) -> bool:
    if Wire.ARRAY in field.observed:
        return True
    if field.observed or field.type is None:
        return False
    return any(t.array_depth > 0 or t.name.lower() == "array" for t in field.type.alternatives)


def _is_map(field: Field) -> bool:
    return field.inner is not None and field.inner.map_of is not None


def _escape(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
