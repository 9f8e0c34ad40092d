"""Types that the docs define once, as the readers of pages ask for them."""

from __future__ import annotations

from typing import Protocol

from ..model import SharedType, Structure, TypeName


class SharedLookup(Protocol):
    """What readers need of :class:`.shared.SharedTypes`, which has a reader for every page."""

    def get(self, key: str) -> SharedType | None:
        """The type with a key."""

    def resolve(self, from_page: str, name: TypeName) -> SharedType | None:
        """The definition of a named type, by its link; None for basic and unknown types."""

    def region(self, from_page: str, href: str) -> SharedType | None:
        """The structure that a link to another page's heading points to."""

    def heading(self, from_page: str, href: str, name: str) -> SharedType | None:
        """The structure that a heading of another page defines under a name."""

    def answered(self, from_page: str, href: str, name: str) -> SharedType | None:
        """The fields of a type as the answer of its ``*.fields`` method describes them."""

    def whole_page(self, from_page: str, href: str) -> SharedType | None:
        """All field tables of a page that documents nothing but fields, as one structure."""

    def referred(self, shared: SharedType) -> Structure:
        """How a field refers to a type."""

    def identifier(self, shared: SharedType) -> SharedType:
        """What identifies an object of a type."""

    def register(self, shared: SharedType) -> None:
        """Add a type that a page defines for itself, before it has been read."""

    def complete(self, shared: SharedType, structure: Structure | None) -> SharedType:
        """The registered type, now that it has been read."""
