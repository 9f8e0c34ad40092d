"""OpenAPI Overlay 1.0: corrections made by hand, each with its evidence.

Corrections apply to any revision of the documentation. An action whose target is not there is
stale, and so is one that changes nothing: it was written for another revision, or the
documentation has caught up. A build reports stale actions and goes on without them.

Documents are made of fragments that never meet in one process, so an action goes where its
target says: ``$.paths['/x']`` and ``$.components.schemas.X`` to the fragment that has them,
``$.paths.*`` to every fragment, all else to the head of the document.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import jsonpath_rfc9535 as jsonpath
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import NameSelector

from ..errors import InputError
from ..openapi import hand_written
from ..openapi.conventions import OPENAPI, OPENAPI_V3
from ..openapi.hand_written import Stale
from ..openapi.nodes import references

_VERSIONS: Final = ("1.0.0", "1.0.1")
#: The key of an overlay file that holds its actions.
ACTIONS: Final = "actions"
#: First steps that only fragments have. ``components`` is split by its second and third step.
_FRAGMENT_SECTIONS: Final = ("paths", "webhooks")

#: The steps of a target that are plain names, up to the first selector that is not.
Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """One correction: where it is written, and the JSONPath of what it corrects."""

    file: Path
    line: int
    document: str
    target: str
    update: Any
    remove: bool
    evidence: str
    #: ``paths``, ``/crm.deal.add`` ... as far as the target names one way down.
    names: Names


@dataclass(slots=True)
class Effect:
    """What became of an action, summed over the parts of a document."""

    matched: int = 0
    changed: int = 0
    #: A component that the correction refers to and that is not there.
    missing: str = ""


@dataclass(slots=True)
class Overlay:
    actions: list[Action] = field(default_factory=list)

    def for_part(self, document: str, owned: Iterable[tuple[str, str]]) -> list[int]:
        """Indexes of the actions that may touch a fragment that owns ``(section, name)`` pairs."""
        mine = set(owned)
        return [
            index
            for index, action in enumerate(self.actions)
            if action.document == document and _reaches(action, mine)
        ]

    def for_head(self, document: str, fragment_names: set[tuple[str, str]]) -> list[int]:
        """Indexes of the actions that belong to what is in no fragment."""
        return [
            index
            for index, action in enumerate(self.actions)
            if action.document == document and _is_for_head(action, fragment_names)
        ]

    def digest(self, indexes: Sequence[int]) -> str:
        """Identity of a set of actions, for the cache."""
        if not indexes:
            return ""
        text = json.dumps(
            [(a.target, a.update, a.remove) for a in (self.actions[i] for i in indexes)],
            sort_keys=True,
        )
        return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()

    def apply(
        self, indexes: Sequence[int], part: dict[str, Any], known: Container[str]
    ) -> list[Effect]:
        """Apply the actions to a part of their document, in place; what came of each.

        ``known``: components that may be referred to. An action that refers to another one was
        written for another revision, and changes nothing.
        """
        return [apply_action(self.actions[index], part, known) for index in indexes]

    def stale(self, effects: dict[int, Effect]) -> list[Stale]:
        """The actions that found nothing, or changed nothing."""
        found: list[Stale] = []
        for index, action in enumerate(self.actions):
            effect = effects.get(index, Effect())
            if effect.changed:
                continue
            if not effect.matched:
                reason = f"the target is not in {action.document}"
            elif effect.missing:
                reason = f"{effect.missing}, which it refers to, is not in {action.document}"
            else:
                reason = "changes nothing; the documentation has caught up"
            found.append(Stale(action.file, action.line, action.target, reason, action.evidence))
        return found


def add_effects(into: dict[int, Effect], indexes: Sequence[int], effects: Sequence[Effect]) -> None:
    """Sum up what actions did in one part of a document."""
    for index, effect in zip(indexes, effects, strict=True):
        known = into.setdefault(index, Effect())
        known.matched += effect.matched
        known.changed += effect.changed
        known.missing = known.missing or effect.missing


# --- routing ------------------------------------------------------------------------------


def _reaches(action: Action, owned: set[tuple[str, str]]) -> bool:
    place = _fragment_place(action.names)
    if place is None:
        return False
    section, name = place
    return name is None or (section, name) in owned


def _is_for_head(action: Action, fragment_names: set[tuple[str, str]]) -> bool:
    place = _fragment_place(action.names)
    if place is None:
        return True
    section, name = place
    # Time, Error and the shared types live in no single fragment.
    return section == "schemas" and (name is None or (section, name) not in fragment_names)


def _fragment_place(names: Names) -> tuple[str, str | None] | None:
    """Section and name of the fragments that a target may be in; None for the head alone."""
    match names:
        case (section, *rest) if section in _FRAGMENT_SECTIONS:
            return section, rest[0] if rest else None
        case ("components", "schemas", *rest):
            return "schemas", rest[0] if rest else None
        case _:
            return None


# --- applying -----------------------------------------------------------------------------


def apply_action(action: Action, part: dict[str, Any], known: Container[str]) -> Effect:
    nodes = jsonpath.compile(action.target).find(part)
    effect = Effect(matched=len(nodes))
    schemas = (name for kind, name in references(action.update) if kind == "schemas")
    effect.missing = next((name for name in schemas if name not in known), "")
    if effect.missing:
        return effect
    # Deepest and last first, so that removing one leaves the places of the others alone.
    for location in sorted((n.location for n in nodes), key=_removal_order, reverse=True):
        if not location:
            effect.changed += _update_root(part, action.update)
            continue
        parent = _at(part, location[:-1])
        step = location[-1]
        if action.remove:
            del parent[step]
            effect.changed += 1
            continue
        before = parent[step]
        after = _merged(before, action.update)
        if after != before:
            parent[step] = after
            effect.changed += 1
    return effect


def _update_root(part: dict[str, Any], update: Any) -> bool:
    merged = _merged(part, update) if isinstance(update, dict) else part
    changed: bool = merged != part
    part.update(merged)
    return changed


def _removal_order(location: tuple[int | str, ...]) -> tuple[tuple[int, str], ...]:
    return tuple((s, "") if isinstance(s, int) else (-1, s) for s in location)


def _at(value: Any, location: tuple[int | str, ...]) -> Any:
    for step in location:
        value = value[step]
    return value


def _merged(target: Any, update: Any) -> Any:
    """Objects merge, arrays take the update as one more element, all else is replaced."""
    if isinstance(target, dict) and isinstance(update, dict):
        merged = dict(target)
        for key, value in update.items():
            merged[key] = _merged_member(target[key], value) if key in target else _copy(value)
        return merged
    if isinstance(target, list):
        return [*target, _copy(update)]
    return _copy(update)


def _merged_member(target: Any, update: Any) -> Any:
    """Inside an update, arrays are joined to arrays."""
    if isinstance(target, list) and isinstance(update, list):
        return [*target, *_copy(update)]
    if isinstance(target, dict) and isinstance(update, dict):
        return _merged(target, update)
    return _copy(update)


def _copy(value: Any) -> Any:
    return copy.deepcopy(value)


# --- reading ------------------------------------------------------------------------------


def load(paths: Sequence[Path]) -> Overlay:
    """Read overlay files; ``extends`` names the document, ``openapi.yaml`` by default."""
    overlay = Overlay()
    for path in paths:
        overlay.actions += _read(path)
    return overlay


def _read(path: Path) -> list[Action]:
    data, node = hand_written.read(path)
    if not isinstance(data, dict) or str(data.get("overlay")) not in _VERSIONS:
        raise InputError(f"{path}:1: no OpenAPI Overlay 1.0 document (overlay: 1.0.0)")
    document = str(data.get("extends", OPENAPI))
    if document not in (OPENAPI, OPENAPI_V3):
        raise InputError(f"{path}:1: extends: expected {OPENAPI} or {OPENAPI_V3}, not {document}")
    actions = data.get(ACTIONS)
    if not isinstance(actions, list):
        raise InputError(f"{path}:1: actions: expected a list of actions")
    lines = hand_written.entry_lines(node, ACTIONS)
    return [_action(path, lines[i], document, each) for i, each in enumerate(actions)]


def _action(path: Path, line: int, document: str, data: Any) -> Action:
    place = f"{path}:{line}"
    if not isinstance(data, dict) or not isinstance(data.get("target"), str):
        raise InputError(f"{place}: an action needs a target, a JSONPath")
    if ("update" in data) == bool(data.get("remove")):
        raise InputError(f"{place}: an action has either update or remove: true")
    evidence = data.get("x-evidence")
    if not isinstance(evidence, str) or not evidence.strip():
        raise InputError(f"{place}: an action needs x-evidence: page:line and the reason")
    try:
        query = jsonpath.compile(data["target"])
    except jsonpath.JSONPathError as error:
        raise InputError(f"{place}: target: {error}") from error
    names: list[str] = []
    for segment in query.segments:
        selectors = segment.selectors
        if not isinstance(segment, JSONPathChildSegment) or len(selectors) != 1:
            break
        selector = selectors[0]
        if not isinstance(selector, NameSelector):
            break
        names.append(selector.name)
    return Action(
        file=path,
        line=line,
        document=document,
        target=data["target"],
        update=data.get("update"),
        remove=bool(data.get("remove")),
        evidence=evidence.strip(),
        names=tuple(names),
    )
