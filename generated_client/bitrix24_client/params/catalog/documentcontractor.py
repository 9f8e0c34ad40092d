"""Parameters of ``catalog.documentcontractor``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogDocumentcontractorAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: documentId, entityTypeId, entityId."""

    documentId: Required[int | str]
    """Id of the document."""
    entityTypeId: Required[Literal[3, 4, "3", "4"]]
    """Id of the type of object."""
    entityId: Required[int | str]
    """Id or code of the object that it belongs to."""


class CatalogDocumentcontractorListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, documentId, entityTypeId, entityId."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    documentId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the document."""
    entityTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of object."""
    entityId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id or code of the object that it belongs to."""


class CatalogDocumentcontractorListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, documentId, entityTypeId, entityId."""

    id: str
    """The direction of an order."""
    documentId: str
    """The direction of an order."""
    entityTypeId: str
    """The direction of an order."""
    entityId: str
    """The direction of an order."""
