"""Every class of the generated client becomes a component of its own, named once.

openapi-python-client makes a class of each object and enum. A nested one is named after its
parent and property, so ``A`` + ``BFilter`` meets ``ABFilter``, and the second is refused together
with all that refers to it. It is also read while its parent still is, so that a reference back to
the parent, or to a component further down, is not found. A component has neither trouble: its
name is checked here, and references between objects are resolved last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from keyword import iskeyword
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from ..identifiers import PYTHON, ascii_part
from ..openapi.conventions import reference
from ..openapi.nodes import referenced

Schema = dict[str, Any]

#: openapi-python-client's own, put before what is no identifier otherwise.
FIELD_PREFIX = "field_"


def is_class(schema: Schema) -> bool:
    """Whether openapi-python-client makes a class of exactly this schema."""
    if "$ref" in schema or schema.get("type") == "boolean":
        return False
    if schema.get("enum"):
        return True
    if schema.get("anyOf") or schema.get("oneOf"):
        return False
    if schema.get("allOf"):
        return not is_reference_with_default(schema)
    return schema.get("type") == "object" or ("type" not in schema and "properties" in schema)


def is_reference_with_default(schema: Schema) -> bool:
    """The one form in which openapi-python-client lets a reference have a default."""
    parts = schema.get("allOf", [])
    return len(parts) == 1 and "$ref" in parts[0] and not schema.get("properties")


def class_of(key: str) -> str:
    """The name of a component as that of a class; itself where it can be one."""
    if PYTHON.accepts(key) and key[0].isupper():
        return key
    name = "".join(word[0].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", key) if word)
    return name if name[:1].isalpha() and not iskeyword(name) else f"Type{name}"


def _capitalised(key: str) -> str:
    """``STAGE_ID`` → ``StageId``: as it stands, no one could read where a word ends."""
    key = ascii_part(key)
    return pascal_case(key.lower() if key.isupper() else key)


class Names:
    """Names given so far; two are one when their Python modules are, whatever the case.

    The file system of Windows and of macOS is why letter case does not tell modules apart.
    """

    def __init__(self) -> None:
        self._modules: set[str] = set()

    def take(self, *wished: str) -> str:
        """The first of the names that is free, or else the last one with a number."""
        for name in wished:
            if self._add(name):
                return name
        number = 2
        while not self._add(f"{wished[-1]}{number}"):
            number += 1
        return f"{wished[-1]}{number}"

    def _add(self, name: str) -> bool:
        module = PythonIdentifier(ClassName(name, FIELD_PREFIX), FIELD_PREFIX).lower()
        if module in self._modules:
            return False
        self._modules.add(module)
        return True


class Hoist:
    """Moves nested classes out of schemas into :attr:`components`."""

    def __init__(self, names: Names) -> None:
        self.components: dict[str, Schema] = {}
        self._names = names

    def component(self, name: str, schema: Schema) -> None:
        """Add the schema of a component, after the classes that it is built of."""
        self.components[name] = self._inside(schema, name)

    def slot(self, schema: Schema, name: str) -> Schema:
        """What stands in the place of a schema: itself, or a reference to the new component."""
        if not is_class(schema):
            return self._inside(schema, name)
        kind = "Enum" if schema.get("enum") else "Object"
        taken = self._names.take(name, name + kind)
        whole = {key: value for key, value in schema.items() if key not in ("default", "title")}
        self.component(taken, whole)
        if "default" not in schema:
            return reference(taken)
        return {"allOf": [reference(taken)], "default": schema["default"]}

    def _inside(self, schema: Schema, name: str) -> Schema:
        # A title would take the place of the name that was just found free.
        schema = {key: value for key, value in schema.items() if key != "title"}
        if "properties" in schema:
            schema["properties"] = {
                key: self.slot(value, name + (_capitalised(key) or "Property"))
                for key, value in schema["properties"].items()
            }
        if isinstance(schema.get("items"), dict):
            schema["items"] = self.slot(schema["items"], f"{name}Item")
        if isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = self.slot(
                schema["additionalProperties"], f"{name}Value"
            )
        for keyword in ("anyOf", "oneOf", "prefixItems"):
            if keyword in schema:
                schema[keyword] = list(self._union(schema[keyword], name))
        if "allOf" in schema:
            # The parts are merged into one class: they are none of their own.
            schema["allOf"] = [self._inside(part, name) for part in schema["allOf"]]
        return schema

    def _union(self, alternatives: list[Schema], name: str) -> Iterator[Schema]:
        several = sum(is_class(one) and not one.get("enum") for one in alternatives) > 1
        for number, alternative in enumerate(alternatives, 1):
            title = pascal_case(ascii_part(alternative.get("title", "")))
            if not title and several and is_class(alternative):
                title = f"Variant{number}"
            yield self.slot(alternative, name + title)


def merge_all_of(components: dict[str, Schema]) -> dict[str, Schema]:
    """One object out of every ``allOf``.

    openapi-python-client merges them as well, but gives up where two parts describe a property
    differently, as a result does that repeats a common object with what the page's example adds.
    """
    merged: dict[str, Schema] = {}

    def merge(name: str, above: tuple[str, ...]) -> Schema:
        if name in merged:
            return merged[name]
        schema = components[name]
        if "allOf" in schema and not is_reference_with_default(schema):
            parts = [resolve(part, (*above, name)) for part in schema["allOf"]]
            own = {key: value for key, value in schema.items() if key != "allOf"}
            objects = [part for part in [*parts, own] if part is not None and _is_object(part)]
            # Of parts that are no objects the first alone holds for every value, too.
            schema = _merged(objects, own) if objects else schema["allOf"][0]
        merged[name] = schema
        return schema

    def resolve(part: Schema, above: tuple[str, ...]) -> Schema | None:
        name = referenced(part)
        if name is None:
            return part
        return None if name in above or name not in components else merge(name, above)

    return {name: merge(name, ()) for name in components}


def _is_object(schema: Schema) -> bool:
    return bool({"properties", "required"} & set(schema)) or schema.get("type") == "object"


def _merged(parts: Iterable[Schema], own: Schema) -> Schema:
    merged: Schema = {"type": "object"}
    properties: Schema = {}
    required: dict[str, None] = {}
    for part in parts:
        merged |= part
        for name, schema in part.get("properties", {}).items():
            says_type = schema.keys() & {"$ref", "type", "anyOf", "oneOf", "allOf", "enum", "const"}
            properties[name] = schema if says_type else properties.get(name, {}) | schema
        required |= dict.fromkeys(part.get("required", ()))
    merged |= own | {"type": "object"}
    merged |= {"properties": properties} if properties else {}
    merged |= {"required": list(required)} if required else {}
    return merged


def cut_recursion(components: dict[str, Schema]) -> dict[str, Schema]:
    """Let no array or union contain itself without an object in between.

    Such a component waits for itself and is never read. One reference of the circle becomes a
    schema that allows anything; ``x-b24-recursive`` says what it was.
    """
    done: dict[str, Schema] = {}

    def cut(schema: Schema, above: tuple[str, ...]) -> Schema:
        name = referenced(schema)
        if name is not None:
            if name in above:
                return {"x-b24-recursive": name}
            visit(name, above)
            return schema
        schema = dict(schema)
        for keyword in ("items", "additionalProperties"):
            if isinstance(schema.get(keyword), dict):
                schema[keyword] = cut(schema[keyword], above)
        for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
            if keyword in schema:
                schema[keyword] = [cut(one, above) for one in schema[keyword]]
        return schema

    def visit(name: str, above: tuple[str, ...]) -> None:
        if name in done or name not in components:
            return
        schema = components[name]
        done[name] = schema if is_class(schema) else cut(schema, (*above, name))

    for name in components:
        visit(name, ())
    return {name: done[name] for name in components}
