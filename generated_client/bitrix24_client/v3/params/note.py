"""Parameters of ``note``."""

from __future__ import annotations

from typing import Required
from typing_extensions import TypedDict


class NoteCollectionAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, position."""

    name: Required[str]
    """Name."""
    position: int


class NoteCollectionListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: limit, afterCursor."""

    limit: int
    """Most records to return."""
    afterCursor: NoteCollectionListPaginationAfterCursor


class NoteCollectionListPaginationAfterCursor(TypedDict, total=False):
    """Keys: position, id."""

    position: int
    id: int
    """Id of the record."""


class NoteCollectionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name."""

    name: Required[str]
    """Name."""


class NoteDocumentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: collectionId, title, parentId, markdown."""

    collectionId: Required[int]
    title: Required[str]
    """Title."""
    parentId: int
    """Id of the parent."""
    markdown: str


class NoteDocumentSearchListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: limit."""

    limit: int
    """Most records to return."""


class NoteDocumentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: title, markdown."""

    title: str
    """Title."""
    markdown: str
