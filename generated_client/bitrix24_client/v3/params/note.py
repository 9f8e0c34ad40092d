"""Parameters of ``note``."""

from __future__ import annotations

from typing import Required, TypedDict


class NoteCollectionAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    position: int


class NoteCollectionListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    limit: int
    afterCursor: NoteCollectionListPaginationAfterCursor


class NoteCollectionListPaginationAfterCursor(TypedDict, total=False):
    position: int
    id: int


class NoteCollectionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str]


class NoteDocumentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    collectionId: Required[int]
    title: Required[str]
    parentId: int
    markdown: str


class NoteDocumentSearchListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    limit: int


class NoteDocumentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    markdown: str
