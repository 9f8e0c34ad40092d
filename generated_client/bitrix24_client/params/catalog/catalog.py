"""Parameters of ``catalog.catalog``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogCatalogListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, iblockTypeId, lid, name, productIblockId, skuPropertyId, subscription,
    vatId."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    iblockId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the information block."""
    iblockTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of information block."""
    lid: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the site or language."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    productIblockId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    skuPropertyId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    subscription: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    vatId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the VAT rate."""


class CatalogCatalogListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, iblockTypeId, lid, name, productIblockId, skuPropertyId, subscription,
    vatId."""

    id: str
    """The direction of an order."""
    iblockId: str
    """The direction of an order."""
    iblockTypeId: str
    """The direction of an order."""
    lid: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    productIblockId: str
    """The direction of an order."""
    skuPropertyId: str
    """The direction of an order."""
    subscription: str
    """The direction of an order."""
    vatId: str
    """The direction of an order."""
