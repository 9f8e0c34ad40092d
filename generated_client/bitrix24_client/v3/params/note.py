"""Parameters of ``note``."""

from __future__ import annotations

from typing import Required, TypedDict


class NoteCollectionAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    position: int


class NoteCollectionListRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    limit: int
    afterCursor: NoteCollectionListRequestPaginationAfterCursor


class NoteCollectionListRequestPaginationAfterCursor(TypedDict, total=False):
    position: int
    id: int


class NoteCollectionUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str]


class NoteDocumentAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    collectionId: Required[int]
    title: Required[str]
    parentId: int
    markdown: str


class NoteDocumentSearchListRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    limit: int


class NoteDocumentUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    markdown: str
