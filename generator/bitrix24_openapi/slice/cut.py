"""A document reduced to a selection: self-contained, and without unused components."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..openapi.document import Document
from ..openapi.stateful import LINK_KEYS
from .select import Selection

_SECURITY: Final = "securitySchemes"

RawDocument = dict[str, Any]


def cut(document: Mapping[str, Any], selection: Selection) -> RawDocument:
    """The document of the selection, its members in the order of the whole one."""
    methods, events = set(selection.methods), set(selection.events)
    paths = {
        path: _without_far_links(item, methods)
        for path, item in document.get("paths", {}).items()
        if path.lstrip("/") in methods
    }
    webhooks = {name: item for name, item in document.get("webhooks", {}).items() if name in events}
    parts: RawDocument = {}
    for key, value in document.items():
        match key:
            case "paths":
                parts[key] = paths
            case "webhooks":
                if webhooks:
                    parts[key] = webhooks
            case "tags":
                used = {
                    tag for each in _operations(paths, webhooks) for tag in each.get("tags", ())
                }
                parts[key] = [tag for tag in value if tag["name"] in used]
            case "components":
                parts[key] = _components(value, paths, webhooks)
            case _:
                parts[key] = value
    return parts


def _operations(*sections: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for section in sections:
        for item in section.values():
            yield from (each for each in item.values() if isinstance(each, dict))


def _without_far_links(item: Mapping[str, Any], methods: set[str]) -> RawDocument:
    """The path without links to methods that are not selected."""
    kept = dict(item)
    for verb, operation in item.items():
        responses = operation.get("responses", {}) if isinstance(operation, dict) else {}
        if not any(key in response for response in responses.values() for key in LINK_KEYS):
            continue
        kept[verb] = {
            **operation,
            "responses": {
                status: _near_links(response, methods) for status, response in responses.items()
            },
        }
    return kept


def _near_links(response: Mapping[str, Any], methods: set[str]) -> RawDocument:
    kept = {}
    for key, value in response.items():
        if key not in LINK_KEYS:
            kept[key] = value
        elif near := {n: link for n, link in value.items() if link.get("operationId") in methods}:
            kept[key] = near
    return kept


def _components(
    components: Mapping[str, Any], paths: Mapping[str, Any], webhooks: Mapping[str, Any]
) -> RawDocument:
    reached = set(Document({"components": components}).reachable(paths, webhooks))
    scopes: dict[str, set[str]] = {}
    for operation in _operations(paths, webhooks):
        for requirement in operation.get("security", ()):
            for scheme, wanted in requirement.items():
                scopes.setdefault(scheme, set()).update(wanted)
    kept: RawDocument = {}
    for kind, members in components.items():
        if kind == _SECURITY:
            own = {
                name: _scoped(scheme, scopes[name])
                for name, scheme in members.items()
                if name in scopes
            }
        else:
            own = {name: each for name, each in members.items() if (kind, name) in reached}
        if own:
            kept[kind] = own
    return kept


def _scoped(scheme: Mapping[str, Any], wanted: set[str]) -> RawDocument:
    """A security scheme with the scopes that the selection uses."""
    flows = {
        name: {
            **flow,
            "scopes": {s: text for s, text in flow.get("scopes", {}).items() if s in wanted},
        }
        for name, flow in scheme.get("flows", {}).items()
    }
    return {**scheme, "flows": flows} if flows else dict(scheme)
