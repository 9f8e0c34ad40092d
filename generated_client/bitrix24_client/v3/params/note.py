"""Parameters of ``note``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class NoteCollectionAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str | float | Decimal]
    position: int | str | Literal[False] | None


class NoteCollectionListPagination(TypedDict, total=False):
    limit: int | str | Literal[False] | None
    afterCursor: (
        NoteCollectionListPaginationAfterCursor
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class NoteCollectionListPaginationAfterCursor(TypedDict, total=False):
    position: int | str | Literal[False] | None
    id: int | str | Literal[False] | None


class NoteCollectionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str | float | Decimal]


class NoteDocumentAddFields(TypedDict, total=False):
    collectionId: Required[int | str]
    title: Required[str | float | Decimal]
    parentId: int | str | Literal[False] | None
    markdown: str | float | Decimal | Literal[False] | None


class NoteDocumentSearchListPagination(TypedDict, total=False):
    limit: int | str | Literal[False] | None


class NoteDocumentUpdateFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    markdown: str | float | Decimal | Literal[False] | None
