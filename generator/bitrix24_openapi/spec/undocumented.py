"""``undocumented.yaml``: methods and events that the documentation no longer mentions.

Documentation that falls silent is no news that a portal has stopped answering. What was described
once stays in the documents as it was, deprecated and marked with the day since when nothing
describes it. An entry goes when the documentation describes the method again, or when a person
removes it because portals no longer have it::

    openapi.yaml:
      paths:
        /ai.prompt.register: {since: '2026-06-18', post: {...}}
      webhooks: {}
      schemas: {AiPromptRegisterRequest: {...}}

``schemas`` are those that the entries lead to. A schema that the document still has goes first.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from ..openapi import hand_written
from ..openapi.conventions import SCHEMAS
from ..openapi.emit import dump
from ..openapi.schema import Schemas
from ..openapi.stateful import LINK_KEYS
from . import sharing
from .fragment import NO_TAG
from .ledger import SINCE
from .platform import RESERVED
from .rendered import RenderedFragment

UNDOCUMENTED: Final = "undocumented.yaml"
SECTIONS: Final = ("paths", "webhooks")

_HEAD: Final = (
    "# Methods and events that the documentation no longer mentions, as it last described them.\n"
    "# Kept by `make update`. Remove an entry when portals no longer answer.\n"
)
_REFERENCE: Final = re.compile(rf"['\"]{re.escape(SCHEMAS)}([^'\"]+)['\"]")

SchemaTable = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one document."""

    #: ``paths`` and ``webhooks``: key → operation, marked.
    operations: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    schemas: SchemaTable = field(default_factory=dict)

    def parts(
        self, documented: Sequence[RenderedFragment], shared: Iterable[str]
    ) -> list[RenderedFragment]:
        """What the documentation does not describe, as parts beside those that it does.

        ``shared``: names of the schemas of the document that belong to no part.
        """
        known = {(part.section, part.key.lower()) for part in documented}
        silent = [
            _part(section, key, operation)
            for section in SECTIONS
            for key, operation in self.operations.get(section, {}).items()
            if (section, key.lower()) not in known
        ]
        # Generators take names for one that differ in letter case alone.
        names = {name.lower(): name for part in documented for name in part.schemas}
        names |= {name.lower(): name for name in shared}
        for part in silent:
            part.text = _respelled(part.text, names)
            part.schemas = self._missing(part.text, names)
            names |= {name.lower(): name for name in part.schemas}
        return silent

    def _missing(self, text: str, names: Mapping[str, str]) -> dict[str, str]:
        """The schemas that a text leads to and that the document does not have, as YAML."""
        found: dict[str, str] = {}
        waiting = _REFERENCE.findall(text)
        while waiting:
            name = waiting.pop()
            if name.lower() not in names and name not in found and name in self.schemas:
                found[name] = _respelled(dump({name: self.schemas[name]}), names)
                waiting += _REFERENCE.findall(found[name])
        return found


def _respelled(text: str, names: Mapping[str, str]) -> str:
    """The text with references to schemas of the document spelled as those are."""

    def reference(match: re.Match[str]) -> str:
        return f"'{SCHEMAS}{names.get(match[1].lower(), match[1])}'"

    return _REFERENCE.sub(reference, text)


def _part(section: str, key: str, operation: Mapping[str, Any]) -> RenderedFragment:
    return RenderedFragment(
        document="",
        section=section,
        key=key,
        page=str(operation.get("x-b24-source", "")),
        tag=next(iter(operation.get("tags", ())), NO_TAG),
        scopes=list(operation.get("x-b24-scopes", ())),
        text=dump({key: {"post": operation}}),
        schemas={},
        shared={},
        objects=sharing.Found(),
        tally={"undocumented": 1},
        diagnostics=[],
    )


def marked(operation: Mapping[str, Any], since: str, replacement: str = "") -> dict[str, Any]:
    """An operation as it is kept: deprecated, without links to other operations."""
    kept = copy.deepcopy(dict(operation))
    known = f"No longer documented since {since}."
    kept["description"] = " ".join(filter(None, [known, kept.get("description", "")]))
    kept["deprecated"] = True
    kept[SINCE] = since
    if replacement:
        kept["x-b24-replacement"] = replacement
    for response in kept.get("responses", {}).values():
        for key in LINK_KEYS:
            response.pop(key, None)
    return kept


def reached(value: Any, schemas: SchemaTable) -> dict[str, Any]:
    """The schemas of a document that a value leads to, without those of the platform."""
    names = Schemas(schemas).closure(value) - RESERVED
    return {name: schemas[name] for name in sorted(names) if name in schemas}


# --- the file -----------------------------------------------------------------------------


def to_yaml(kept: Mapping[str, Kept]) -> str:
    """The text of the file; a document of which nothing is kept is left out."""
    data = {
        document: {
            **{
                section: {
                    key: {"post": post} for key, post in sorted(each.operations[section].items())
                }
                for section in SECTIONS
                if each.operations.get(section)
            },
            "schemas": dict(sorted(each.schemas.items())),
        }
        for document, each in sorted(kept.items())
        if any(each.operations.get(section) for section in SECTIONS)
    }
    return _HEAD + (dump(data) if data else "")


def load(path: Path | None) -> dict[str, Kept]:
    """What is kept of each document; every fault is reported with the line where it stands."""
    if path is None:
        return {}
    data, node = hand_written.read(path)
    if data is None:
        return {}
    lines = hand_written.key_lines(node)
    if not isinstance(data, dict):
        raise InputError(f"{path}:1: expected a mapping of documents")
    return {
        str(document): _kept(path, lines.get(str(document), 1), entry)
        for document, entry in data.items()
    }


def _kept(path: Path, line: int, entry: Any) -> Kept:
    if not isinstance(entry, dict) or not set(entry) <= {*SECTIONS, "schemas"}:
        raise InputError(f"{path}:{line}: expected {', '.join(SECTIONS)} and schemas")
    operations: dict[str, dict[str, Any]] = {}
    for section in SECTIONS:
        for key, item in (entry.get(section) or {}).items():
            post = item.get("post") if isinstance(item, dict) else None
            if not isinstance(post, dict) or not isinstance(post.get(SINCE), str):
                raise InputError(f"{path}:{line}: {key}: expected post with {SINCE}")
            operations.setdefault(section, {})[str(key)] = post
    schemas = entry.get("schemas") or {}
    if not isinstance(schemas, dict):
        raise InputError(f"{path}:{line}: schemas: expected a mapping")
    return Kept(operations, schemas)
