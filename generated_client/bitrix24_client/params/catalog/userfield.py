"""Parameters of ``catalog.userfield``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogUserfieldDocumentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: documentId, documentType."""

    documentId: int | Sequence[int] | None
    """Id of the document."""
    documentType: Required[str | Sequence[str] | None]


class CatalogUserfieldDocumentListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: documentId, documentType."""

    documentId: Literal["ASC", "DESC", "asc", "desc"]
    documentType: Literal["ASC", "DESC", "asc", "desc"]


class CatalogUserfieldDocumentUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: documentType."""

    documentType: Required[str]
