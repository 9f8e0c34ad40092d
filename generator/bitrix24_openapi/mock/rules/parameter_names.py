"""Which documented parameter a name, or a place in a list, means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...openapi.schema import SchemaView
from ..model import Operation


class ParameterNames:
    """The names of one method, in the order of the documentation."""

    def __init__(self, operation: Operation, body: SchemaView) -> None:
        self._classic = operation.generation == "classic"
        self._positional = bool(operation.document.get("x-b24-positional"))
        self._members = body.members
        self._aliases = {
            alias: name
            for name, member in self._members.items()
            for aliases in member.said("x-b24-aliases")
            for alias in aliases
        }
        self._cases = {name.lower(): name for name in reversed(list(self._members))}

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def know(self, params: Any) -> bool:
        """True: every name is as documented."""
        return isinstance(params, dict) and params.keys() <= self._members.keys()

    def named(self, params: Any, notes: list[str], *, strict: bool) -> Any:
        """The parameters under their documented names: by alias, letter case or position."""
        if isinstance(params, list):
            return self._by_position(params) if self._classic else params
        if self._positional and not (params.keys() & self._members.keys()):
            # Some methods of tasks count their parameters instead of reading names.
            return self._by_position(list(params.values()))
        named: dict[str, Any] = {}
        for name, value in params.items():
            target = name if name in self._members else self._meant(name, strict=strict)
            if target != name and name not in self._aliases:
                notes.append(f"{name} interpreted as {target}")
            if target == name or target not in params:
                named[target] = value
        return named

    def _meant(self, name: str, *, strict: bool) -> str:
        alias = self._aliases.get(name)
        if alias is not None:
            return alias
        forgiving = self._classic and not strict
        return self._cases.get(name.lower(), name) if forgiving else name

    def _by_position(self, values: list[Any]) -> dict[str, Any]:
        """Each value goes to the next parameter that has room for a value of its kind: the first
        of ``task.elapseditem.getlist`` may be left out (task-elapsed-item-get-list.md)."""
        names = iter(self._members)
        placed: dict[str, Any] = {}
        for index, value in enumerate(values):
            name = next((each for each in names if self._has_room(each, value)), str(index))
            placed[name] = value
        return placed

    def _has_room(self, name: str, value: Any) -> bool:
        types = self._members[name].types
        return (
            "any" in types
            or not isinstance(value, (dict, list))
            or not types.isdisjoint(("object", "array"))
        )
