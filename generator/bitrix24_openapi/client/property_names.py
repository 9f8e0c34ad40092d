"""Names of properties that stay distinct when they become attributes in Python."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from openapi_python_client.strings import PythonIdentifier

from ..identifiers import ascii_part
from .classes import FIELD_PREFIX, Schema

#: Attributes that every generated class has itself.
CLASS_ATTRIBUTES = frozenset(
    "additional_properties additional_keys to_dict from_dict to_multipart".split()
)
#: Signs before a field's name in the filters of list methods, longest first.
FILTER_SIGNS = {
    ">=": "gte", "<=": "lte", "!%": "not_like", "!=": "not_eq", "!@": "not_in", "><": "between",
    "=": "eq", "!": "not", ">": "gt", "<": "lt", "%": "like", "@": "in", "~": "raw", "+": "plus",
    "-": "minus", "?": "search", "*": "any",
}  # fmt: skip


def distinct_property_names(schema: Schema) -> Schema:
    """Properties whose Python names differ, as ``DELETED`` and ``=DELETED`` do not.

    One of them gets a name that does; how it is called in requests and answers stands in its
    ``x-b24-wire-name``.
    """
    properties = schema.get("properties", {})
    renamed = dict(_renamed(list(properties)))
    if not renamed:
        return schema
    changed: Schema = {}
    for name, value in properties.items():
        if name in renamed:
            changed[renamed[name]] = {**value, "x-b24-wire-name": name}
        else:
            changed[name] = value
    required = [renamed.get(name, name) for name in schema.get("required", ())]
    return {**schema, "properties": changed} | ({"required": required} if required else {})


def _renamed(names: list[str]) -> Iterator[tuple[str, str]]:
    # openapi-python-client falls back on names as they are written before it gives up.
    taken: set[str] = set()
    # A name that is an identifier keeps it, wherever it stands; other scripts come last.
    for name in sorted(names, key=lambda one: (not one.isascii(), not one.isidentifier())):
        new, number = name if name.isascii() else ascii_part(name).strip() or "field", 2
        if _python_name(new) in CLASS_ATTRIBUTES:
            new = f"{FIELD_PREFIX}{new}"
        elif _as_written(new) in taken:
            new = _spelled(new)
        wished = new
        while _as_written(new) in taken or (new != name and new in names):
            new, number = f"{wished}_{number}", number + 1
        taken.add(_as_written(new))
        if new != name:
            yield name, new


def _spelled(name: str) -> str:
    for sign, word in FILTER_SIGNS.items():
        if name.startswith(sign):
            return f"{word}_{name[len(sign) :]}"
    return name


@lru_cache(maxsize=32768)  # the same names come again and again, and each takes a while
def _python_name(name: str) -> str:
    return PythonIdentifier(name, FIELD_PREFIX)


@lru_cache(maxsize=32768)
def _as_written(name: str) -> str:
    return PythonIdentifier(name, FIELD_PREFIX, skip_snake_case=True)
