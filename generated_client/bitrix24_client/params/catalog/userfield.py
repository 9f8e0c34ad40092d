"""Parameters of ``catalog.userfield``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogUserfieldDocumentListFilter(TypedDict, total=False):
    documentId: int | str | Sequence[int | str] | Literal[False] | None
    documentType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogUserfieldDocumentListOrder(TypedDict, total=False):
    documentId: str
    documentType: str


class CatalogUserfieldDocumentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    documentType: Required[str | float | Decimal]
