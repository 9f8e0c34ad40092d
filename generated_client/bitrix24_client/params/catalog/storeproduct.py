"""Parameters of ``catalog.storeproduct``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogStoreproductListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, productId, storeId, amount, quantityReserved."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    productId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the product."""
    storeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the store."""
    amount: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Amount."""
    quantityReserved: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity that is reserved."""


class CatalogStoreproductListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, productId, storeId, amount, quantityReserved."""

    id: str
    """The direction of an order."""
    productId: str
    """The direction of an order."""
    storeId: str
    """The direction of an order."""
    amount: str
    """The direction of an order."""
    quantityReserved: str
    """The direction of an order."""
