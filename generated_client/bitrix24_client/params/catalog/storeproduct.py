"""Parameters of ``catalog.storeproduct``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogStoreproductListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, productId, storeId, amount, quantityReserved."""

    id: int | Sequence[int] | None
    """Id of the record."""
    productId: int | Sequence[int] | None
    """Id of the product."""
    storeId: int | Sequence[int] | None
    """Id of the store."""
    amount: float | Decimal | Sequence[float | Decimal] | None
    """Amount."""
    quantityReserved: float | Decimal | Sequence[float | Decimal] | None
    """Quantity that is reserved."""


class CatalogStoreproductListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, productId, storeId, amount, quantityReserved."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    productId: Literal["ASC", "DESC", "asc", "desc"]
    storeId: Literal["ASC", "DESC", "asc", "desc"]
    amount: Literal["ASC", "DESC", "asc", "desc"]
    quantityReserved: Literal["ASC", "DESC", "asc", "desc"]
