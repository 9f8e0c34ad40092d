"""Parameters of ``catalog.userfield``."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class CatalogUserfieldDocumentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    documentId: int
    documentType: str


class CatalogUserfieldDocumentListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    documentId: str
    documentType: Any


class CatalogUserfieldDocumentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    documentType: Required[str]
