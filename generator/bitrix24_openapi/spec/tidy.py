"""What every schema of a document keeps to, for the sake of other people's tools.

Applied last, after the overlay, so that it holds whatever a schema was made of:

* an object that may have further members says so;
* no default is an object, none stands beside names for the members of an enumeration;
* no title is the word for a type;
* no schema is ``type: "null"`` and nothing else;
* every regular expression is one of ECMAScript.
"""

from __future__ import annotations

import re
from typing import Any, Final

from ..openapi.readings import TITLE_MARK
from ..openapi.unions import ordered
from .policy import KINDS, Schema

_OBJECT: Final = frozenset({"properties", "patternProperties"})
_NAMED: Final = frozenset({"properties", "patternProperties"})
_LISTED: Final = frozenset({"anyOf", "oneOf", "allOf", "prefixItems"})
_SINGLE: Final = frozenset({"items", "additionalProperties"})
#: A backslash before a character that is none of the syntax of ECMAScript.
_NEEDLESS: Final = re.compile(r"\\([^A-Za-z0-9\\^$.*+?()\[\]{}|/])")


def ecma(pattern: str) -> str:
    """The pattern without escapes that ECMAScript refuses: ``\\#`` is no escape there."""
    return _NEEDLESS.sub(r"\1", pattern)


def tidy(schema: Schema, *, branch: bool = False) -> Schema:
    """The schema as other tools want it. ``branch``: it is an alternative of another one."""
    tidied: Schema = {}
    for key, value in schema.items():
        if key in _NAMED and isinstance(value, dict):
            clean = ecma if key == "patternProperties" else str
            tidied[key] = {clean(name): _inner(inner) for name, inner in value.items()}
        elif key in _LISTED and isinstance(value, list):
            tidied[key] = [
                tidy(each, branch=True) if isinstance(each, dict) else each for each in value
            ]
        elif key in _SINGLE:
            tidied[key] = _inner(value)
        elif key == "pattern" and isinstance(value, str):
            tidied[key] = ecma(value)
        elif key == "title" and isinstance(value, str) and value.strip().lower() in KINDS:
            tidied[TITLE_MARK] = value
        else:
            tidied[key] = value
    _default(tidied)
    if tidied.get("type") == "null" and not branch:
        del tidied["type"]
    if _is_open(tidied):
        tidied["additionalProperties"] = True
        return ordered(tidied)
    return tidied


def _inner(value: Any) -> Any:
    return tidy(value) if isinstance(value, dict) else value


def _default(schema: Schema) -> None:
    if "default" not in schema:
        return
    if isinstance(schema["default"], dict):
        schema["x-b24-default"] = schema.pop("default")
        return
    for each in (schema, *(part for part in schema.get("anyOf", ()) if isinstance(part, dict))):
        each.pop("x-enum-varnames", None)


def _is_open(schema: Schema) -> bool:
    """An object that says nothing of further members, and is not empty by definition."""
    if "additionalProperties" in schema or schema.get("maxProperties") == 0:
        return False
    types = schema.get("type")
    is_object = types == "object" or (isinstance(types, list) and "object" in types)
    return is_object or (types is None and not _OBJECT.isdisjoint(schema))


def tidy_operation(operation: dict[str, Any]) -> None:
    """The same for the schemas of an operation's bodies, in place."""
    holders = [operation.get("requestBody", {}), *operation.get("responses", {}).values()]
    for holder in holders:
        for media in holder.get("content", {}).values():
            if "schema" in media:
                media["schema"] = tidy(media["schema"])
