"""Fields and structures of a method replaced by others, wherever in it they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..extract.model import Alternative, Field, Structure


class Replacements:
    """Changes of single fields and structures, collected first and made in one walk.

    Facts are values: two equal fields of one page may stand in different places, so the objects
    themselves are what is told apart. They are kept here, which keeps their identities unique.
    """

    def __init__(self) -> None:
        self._fields: dict[int, tuple[Field, Field]] = {}
        self._structures: dict[int, tuple[Structure, Structure]] = {}

    def change_field(self, field: Field, **changes: Any) -> Field:
        """The field as it will be, with what was changed before."""
        _, now = self._fields.get(id(field), (field, field))
        changed = replace(now, **changes)
        self._fields[id(field)] = (field, changed)
        return changed

    def change_structure(self, structure: Structure, **changes: Any) -> None:
        _, now = self._structures.get(id(structure), (structure, structure))
        self._structures[id(structure)] = (structure, replace(now, **changes))

    def __bool__(self) -> bool:
        return bool(self._fields or self._structures)

    def in_structure(self, structure: Structure) -> Structure:
        """The structure with all changes in it and below."""
        _, now = self._structures.get(id(structure), (structure, structure))
        return replace(
            now,
            fields=self.in_fields(now.fields),
            alternatives=tuple(
                Alternative(each.title, self.in_structure(each.structure))
                for each in now.alternatives
            ),
            map_of=self._in_field(now.map_of) if now.map_of is not None else None,
        )

    def in_fields(self, fields: Sequence[Field]) -> tuple[Field, ...]:
        return tuple(map(self._in_field, fields))

    def _in_field(self, field: Field) -> Field:
        _, now = self._fields.get(id(field), (field, field))
        if now.inner is None:
            return now
        return replace(now, inner=self.in_structure(now.inner))
