"""Replace what a schema refuses in an answer, place by place, until the rest is valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import jsonschema_rs

#: Values of every JSON type, tried where another value is refused.
_CANDIDATES: Final[tuple[Any, ...]] = (None, "text", "1", 1, 1.5, True, False, {}, [])
#: Further errors in one answer are ignored.
_MOST_FAULTS: Final = 200

Path = tuple[str | int, ...]


def acceptable(value: Any, validator: jsonschema_rs.Draft202012Validator) -> Any:
    """``value`` with other values (or nothing) in the places that the schema refuses."""
    for _ in range(_MOST_FAULTS):
        places = [place for error in validator.iter_errors(value) for place in _places(error)]
        if not places:
            return value
        value = _without_fault(value, max(places, key=len), len(places), validator)
    return value


def _without_fault(
    value: Any, place: Path, faults: int, validator: jsonschema_rs.Draft202012Validator
) -> Any:
    for candidate in _CANDIDATES:
        changed = _replaced(value, place, candidate)
        left = sum(len(_places(error)) for error in validator.iter_errors(changed))
        if left < faults:
            return changed
    return _removed(value, place)


def _places(error: jsonschema_rs.ValidationError) -> list[Path]:
    """The place of an error: in the best matching alternative, at the missing member."""
    path = tuple(error.instance_path)
    details: Any = error.kind.as_dict()
    if "context" in details:
        branches = [list(_inner(branch)) for branch in details["context"]]
        fitting = [branch for branch in branches if all(len(p) > len(path) for p in branch)]
        return min(fitting, key=len) if fitting else [path]
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
        return [(*path, details["property"])]
    return [path]


def _inner(branch: list[jsonschema_rs.ValidationError]) -> Iterator[Path]:
    for error in branch:
        yield from _places(error)


def _replaced(value: Any, place: Path, new: Any) -> Any:
    if not place:
        return new
    step, *rest = place
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return [*value[:step], _replaced(value[step], tuple(rest), new), *value[step + 1 :]]
    if isinstance(value, dict):
        return {**value, str(step): _replaced(value.get(str(step)), tuple(rest), new)}
    return value


def _removed(value: Any, place: Path) -> Any:
    if not place:
        return value
    step, *rest = place
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        kept = [_removed(value[step], tuple(rest))] if rest else []
        return [*value[:step], *kept, *value[step + 1 :]]
    if isinstance(value, dict) and str(step) in value:
        kept_members = {name: each for name, each in value.items() if name != str(step)}
        if rest:
            kept_members[str(step)] = _removed(value[str(step)], tuple(rest))
        return kept_members
    return value
