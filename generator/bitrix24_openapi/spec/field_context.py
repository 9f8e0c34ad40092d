"""The field whose value is described, and where it stands: what the other modules ask."""

from __future__ import annotations

from collections import Counter
from typing import Protocol

from ..extract.model import Field, SharedType, Structure, Wire
from ..markdown.model import Diagnostic
from .policy import Kind, Schema, Side
from .selectors import Role, role_of
from .wire_choice import FILTERS, component_of


class SharedTypesByKey(Protocol):
    def get(self, key: str | None) -> SharedType | None: ...


class Builder(Protocol):
    """What the schema of a value needs of the builder of schemas."""

    side: Side
    method: str
    v3: bool
    tally: Counter[str]
    diagnostics: list[Diagnostic]
    stem: str
    role: Role
    path: list[str]

    @property
    def shared(self) -> SharedTypesByKey: ...
    def inside(self, structure: Structure, role: Role = Role.PLAIN) -> Schema: ...
    def items(self, structure: Structure) -> Schema: ...
    def refer_to(self, key: str) -> Schema: ...
    def component(self, schema: Schema) -> str: ...


class FieldContext:
    """A field and the place where its schema is built."""

    def __init__(self, builder: Builder, item: Field) -> None:
        self.builder = builder
        self.item = item
        self.side = builder.side
        #: What the keys of the object are that holds the field.
        self.holder = builder.role
        #: What the keys of the field's own object are.
        self.role = Role.PLAIN
        if builder.side is Side.REQUEST and self.holder is Role.PLAIN:
            self.role = role_of(item, builder.method)

    @property
    def is_selector(self) -> bool:
        return self.role in (Role.FILTER, Role.ORDER)

    @property
    def is_clearable(self) -> bool:
        """An optional field of a record that is written."""
        return (
            self.side is Side.REQUEST
            and self.holder is Role.PLAIN
            and len(self.builder.path) > 1
            and not (self.item.required and not self.item.conditional)
        )

    @property
    def is_map(self) -> bool:
        """PHP's ``array`` that examples show only as an object, with a known inside.

        Only the empty one is a list on the wire (``disk.file.get``: ``result`` is an ``array``).
        """
        shown = Wire.OBJECT in self.item.observed and Wire.ARRAY not in self.item.observed
        return shown and self.item.inner is not None

    def component_of(self, kind: Kind) -> str:
        """The component for values of a scalar kind."""
        name = FILTERS.get(kind) if self.holder is Role.FILTER else None
        name = name or component_of(self.side, kind, clearable=self.is_clearable)
        assert name is not None  # every scalar has one
        return name
