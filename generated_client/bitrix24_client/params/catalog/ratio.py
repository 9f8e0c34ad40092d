"""Parameters of ``catalog.ratio``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogRatioListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, productId, ratio, isDefault."""

    id: int | Sequence[int] | None
    """Id of the record."""
    productId: int | Sequence[int] | None
    """Id of the product."""
    ratio: float | Decimal | Sequence[float | Decimal] | None
    isDefault: str | Sequence[str] | None
    """Whether it is the default."""


class CatalogRatioListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, productId, ratio, isDefault."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    productId: Literal["ASC", "DESC", "asc", "desc"]
    ratio: Literal["ASC", "DESC", "asc", "desc"]
    isDefault: Literal["ASC", "DESC", "asc", "desc"]
