"""Parameters of ``catalog.documentcontractor``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogDocumentcontractorAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: documentId, entityTypeId, entityId."""

    documentId: Required[int]
    """Id of the document."""
    entityTypeId: Required[Literal[3, 4]]
    """Id of the type of object."""
    entityId: Required[int]
    """Id or code of the object that it belongs to."""


class CatalogDocumentcontractorListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, documentId, entityTypeId, entityId."""

    id: int | Sequence[int] | None
    """Id of the record."""
    documentId: int | Sequence[int] | None
    """Id of the document."""
    entityTypeId: int | Sequence[int] | None
    """Id of the type of object."""
    entityId: int | Sequence[int] | None
    """Id or code of the object that it belongs to."""


class CatalogDocumentcontractorListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, documentId, entityTypeId, entityId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    documentId: Literal["ASC", "DESC", "asc", "desc"]
    entityTypeId: Literal["ASC", "DESC", "asc", "desc"]
    entityId: Literal["ASC", "DESC", "asc", "desc"]
