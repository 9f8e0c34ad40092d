"""Parameters of ``catalog.documentcontractor``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CatalogDocumentcontractorAddFields(TypedDict, total=False):
    documentId: Required[int | str]
    entityTypeId: Required[Literal[3, 4, "3", "4"]]
    entityId: Required[int | str]


class CatalogDocumentcontractorListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    documentId: int | str | Sequence[int | str] | Literal[False] | None
    entityTypeId: int | str | Sequence[int | str] | Literal[False] | None
    entityId: int | str | Sequence[int | str] | Literal[False] | None


class CatalogDocumentcontractorListOrder(TypedDict, total=False):
    id: str
    documentId: str
    entityTypeId: str
    entityId: str
