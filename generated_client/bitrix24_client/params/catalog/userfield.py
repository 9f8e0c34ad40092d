"""Parameters of ``catalog.userfield``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogUserfieldDocumentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: documentId, documentType."""

    documentId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the document."""
    documentType: Required[
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    ]
    """One value, or a list of which one has to fit."""


class CatalogUserfieldDocumentListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: documentId, documentType."""

    documentId: str
    """The direction of an order."""
    documentType: str
    """The direction of an order."""


class CatalogUserfieldDocumentUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: documentType."""

    documentType: Required[str | float | Decimal]
    """A text."""
