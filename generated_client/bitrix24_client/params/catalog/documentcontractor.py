"""Parameters of ``catalog.documentcontractor``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class CatalogDocumentcontractorAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    documentId: Required[int]
    entityTypeId: Required[Literal[3, 4]]
    entityId: Required[int]


class CatalogDocumentcontractorListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    documentId: int
    entityTypeId: int
    entityId: int


class CatalogDocumentcontractorListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    documentId: Any
    entityTypeId: Any
    entityId: Any
