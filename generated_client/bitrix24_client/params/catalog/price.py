"""Parameters of ``catalog.price``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class CatalogPriceAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: productId, catalogGroupId, price, currency."""

    productId: Required[int | str]
    """Id of the product."""
    catalogGroupId: Required[int | str]
    """Id of the price type."""
    price: Required[float | Decimal | str]
    """Price."""
    currency: Required[str | float | Decimal]
    """Code of the currency."""


class CatalogPriceListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, productId, catalogGroupId, price, priceScale, currency, quantityFrom, quantityTo,
    extraId, timestampX."""

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
    catalogGroupId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the price type."""
    price: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Price."""
    priceScale: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    currency: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the currency."""
    quantityFrom: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    quantityTo: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    extraId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    timestampX: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""


class CatalogPriceListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, productId, catalogGroupId, price, priceScale, currency, quantityFrom, quantityTo,
    extraId, timestampX."""

    id: str
    """The direction of an order."""
    productId: str
    """The direction of an order."""
    catalogGroupId: str
    """The direction of an order."""
    price: str
    """The direction of an order."""
    priceScale: str
    """The direction of an order."""
    currency: str
    """The direction of an order."""
    quantityFrom: str
    """The direction of an order."""
    quantityTo: str
    """The direction of an order."""
    extraId: str
    """The direction of an order."""
    timestampX: str
    """The direction of an order."""


class CatalogPriceModifyFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: product."""

    product: Required[CatalogPriceModifyFieldsProduct | OtherKeys]


class CatalogPriceModifyFieldsProduct(TypedDict, total=False, extra_items=Any):
    """Keys: id, prices."""

    id: Required[int | str]
    """Id of the record."""
    prices: Required[
        Sequence[CatalogPriceModifyFieldsProductPricesItem | OtherKeys]
        | Mapping[str, CatalogPriceModifyFieldsProductPricesItem | OtherKeys]
    ]


class CatalogPriceModifyFieldsProductPricesItem(TypedDict, total=False, extra_items=Any):
    """Keys: id, catalogGroupId, price, currency."""

    id: int | str | Literal[False] | None
    """Id of the record."""
    catalogGroupId: Required[int | str]
    """Id of the price type."""
    price: Required[float | Decimal | str]
    """Price."""
    currency: Required[str | float | Decimal]
    """Code of the currency."""


class CatalogPriceUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: price, currency."""

    price: Required[float | Decimal | str]
    """Price."""
    currency: Required[str | float | Decimal]
    """Code of the currency."""
