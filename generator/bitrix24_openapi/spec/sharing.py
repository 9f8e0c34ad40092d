"""Objects that several schemas have alike, as components of their own.

Pages describe the same record again and again: a task on the page of each method that answers
with it, the rights of an event on the page of each event. In a worker every such object becomes
a component that is named after its content; when the whole document is known, each of them gets a
readable name.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..openapi.conventions import SCHEMAS, reference
from ..openapi.readings import TITLE_MARK
from ..openapi.unions import ordered
from .naming import pascal
from .policy import Schema

#: Start of the names of such components until the whole document is known.
MARK: Final = "Object."
#: Objects of fewer members stay where they are.
_LEAST: Final = 3
#: What makes an object; the rest is said where it stands.
_CORE: Final[tuple[str, ...]] = (
    "type",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
)
#: Members by which an object is known for what it is, wherever it stands → its name.
_KNOWN: Final[tuple[tuple[frozenset[str], str], ...]] = (
    # api-reference/crm/deals/crm-deal-fields.md and its like
    (frozenset({"type", "isrequired", "isreadonly"}), "FieldDescription"),
    # _includes/auth-params-in-events.md
    (frozenset({"access_token", "application_token", "domain"}), "EventAuth"),
)


@dataclass(slots=True)
class Found:
    """Objects of some schemas: content → JSON text, and the names that their places suggest."""

    texts: dict[str, str] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)


def apart(schemas: Mapping[str, Schema], own: Iterable[str], found: Found) -> dict[str, Schema]:
    """The schemas with their inner objects replaced by references.

    ``own``: components that may yet be renamed; what refers to them stays where it is.
    """
    maker = _Apart(frozenset(SCHEMAS + name for name in own), found)
    return {name: maker.inside(schema, name) for name, schema in schemas.items()}


class _Apart:
    def __init__(self, own: frozenset[str], found: Found) -> None:
        self._own = own
        self._found = found

    def inside(self, schema: Schema, name: str) -> Schema:
        made: Schema = {}
        for key, value in schema.items():
            if key in ("properties", "patternProperties"):
                made[key] = {
                    each: self._slot(inner, name + _part(each)) for each, inner in value.items()
                }
            elif key == "items" and isinstance(value, dict):
                made[key] = self._slot(value, name + "Item")
            elif key == "additionalProperties" and isinstance(value, dict):
                made[key] = self._slot(value, name + "Value")
            elif key in ("anyOf", "oneOf"):
                made[key] = self._union(value, name)
            else:
                made[key] = value
        return made

    def _union(self, branches: list[Schema], name: str) -> list[Schema]:
        several = sum("properties" in each for each in branches) > 1
        made: list[Schema] = []
        for number, each in enumerate(branches, 1):
            title = pascal(str(each.get("title", each.get(TITLE_MARK, ""))))
            made.append(self._slot(each, name + (title or (f"Variant{number}" if several else ""))))
        return made

    def _slot(self, schema: Schema, name: str) -> Schema:
        made = self.inside(schema, name)
        if schema.get("type", "object") != "object" or len(schema.get("properties", ())) < _LEAST:
            return made
        core = {key: made[key] for key in _CORE if key in made}
        text = json.dumps(core, ensure_ascii=False)
        if any(reference in text for reference in self._own):
            return made
        identity = MARK + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]
        self._found.texts[identity] = text
        names = self._found.names.setdefault(identity, [])
        suggested = _known_name(core) or name
        if suggested not in names:
            names.append(suggested)
        rest = {key: each for key, each in made.items() if key not in core}
        return ordered({**reference(identity), **rest})


def _part(key: str) -> str:
    return pascal(key.lower() if key.isupper() else key)


def _known_name(core: Schema) -> str | None:
    members = {name.lower() for name in core["properties"]}
    return next((name for wanted, name in _KNOWN if wanted <= members), None)


REFERENCE: Final = re.compile(rf"(?<={re.escape(SCHEMAS)}){re.escape(MARK)}[0-9a-f]{{20}}")


def readable_names(founds: Iterable[Found], taken: Iterable[str]) -> dict[str, str]:
    """A name for each object: of those that its places suggest, the shortest that is free."""
    suggested: dict[str, set[str]] = {}
    for found in founds:
        for identity, wanted in found.names.items():
            suggested.setdefault(identity, set()).update(wanted)
    used = {name.lower() for name in taken}
    names: dict[str, str] = {}
    best = {each: min(some, key=lambda n: (len(n), n)) for each, some in suggested.items()}
    for identity, name in sorted(best.items(), key=lambda item: (item[1], item[0])):
        free, number = name, 2
        while free.lower() in used:
            free, number = f"{name}{number}", number + 1
        used.add(free.lower())
        names[identity] = free
    return names


def to_json(found: Found) -> list[Any]:
    return [found.texts, found.names]


def from_json(data: list[Any]) -> Found:
    texts, names = data
    return Found(texts, names)
