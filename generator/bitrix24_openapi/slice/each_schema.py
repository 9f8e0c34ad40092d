"""Change every schema of a document, wherever OpenAPI has one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

Change = Callable[[Any], Any]

_MAPS: Final = ("responses", "headers", "parameters", "requestBodies")


def with_schemas(document: Mapping[str, Any], change: Change) -> dict[str, Any]:
    """The document with ``change`` applied to each schema that is no part of another one."""
    made = dict(document)
    for section in ("paths", "webhooks"):
        if section in document:
            made[section] = {
                key: {verb: _operation(each, change) for verb, each in item.items()}
                for key, item in document[section].items()
            }
    if "components" in document:
        components = dict(document["components"])
        if "schemas" in components:
            components["schemas"] = {k: change(v) for k, v in components["schemas"].items()}
        for kind in _MAPS:
            if kind in components:
                components[kind] = {k: _holder(v, change) for k, v in components[kind].items()}
        made["components"] = components
    return made


def _operation(operation: Any, change: Change) -> Any:
    """An operation; a list is that of the parameters of a path."""
    if isinstance(operation, list):
        return [_holder(each, change) for each in operation]
    if not isinstance(operation, Mapping):
        return operation
    made = dict(operation)
    if "parameters" in made:
        made["parameters"] = [_holder(each, change) for each in made["parameters"]]
    if "requestBody" in made:
        made["requestBody"] = _holder(made["requestBody"], change)
    if "responses" in made:
        made["responses"] = {k: _holder(v, change) for k, v in made["responses"].items()}
    return made


def _holder(holder: Any, change: Change) -> Any:
    """A parameter, a header, a body, a response or a media type object."""
    made = dict(holder)
    if "schema" in made:
        made["schema"] = change(made["schema"])
    for key in ("content", "headers"):
        if key in made:
            made[key] = {name: _holder(each, change) for name, each in made[key].items()}
    return made
