"""Parameters of ``catalog.ratio``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogRatioListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, productId, ratio, isDefault."""

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
    ratio: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    isDefault: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether it is the default."""


class CatalogRatioListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, productId, ratio, isDefault."""

    id: str
    """The direction of an order."""
    productId: str
    """The direction of an order."""
    ratio: str
    """The direction of an order."""
    isDefault: str
    """The direction of an order."""
