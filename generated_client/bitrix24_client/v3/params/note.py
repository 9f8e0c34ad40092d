"""Parameters of ``note``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class NoteCollectionAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: name, position."""

    name: Required[str | float | Decimal]
    """Name."""
    position: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class NoteCollectionListPagination(TypedDict, total=False, extra_items=Any):
    """Keys: limit, afterCursor."""

    limit: int | str | Literal[False] | None
    """Most records to return."""
    afterCursor: (
        NoteCollectionListPaginationAfterCursor
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class NoteCollectionListPaginationAfterCursor(TypedDict, total=False, extra_items=Any):
    """Keys: position, id."""

    position: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    id: int | str | Literal[False] | None
    """Id of the record."""


class NoteCollectionUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: name."""

    name: Required[str | float | Decimal]
    """Name."""


class NoteDocumentAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: collectionId, title, parentId, markdown."""

    collectionId: Required[int | str]
    """A whole number, or its digits."""
    title: Required[str | float | Decimal]
    """Title."""
    parentId: int | str | Literal[False] | None
    """Id of the parent."""
    markdown: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class NoteDocumentSearchListPagination(TypedDict, total=False, extra_items=Any):
    """Keys: limit."""

    limit: int | str | Literal[False] | None
    """Most records to return."""


class NoteDocumentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, markdown."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    markdown: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
