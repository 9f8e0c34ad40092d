"""Parameters of ``catalog.price``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogPriceAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: productId, catalogGroupId, price, currency."""

    productId: Required[int]
    """Id of the product."""
    catalogGroupId: Required[int]
    """Id of the price type."""
    price: Required[float | Decimal]
    """Price."""
    currency: Required[str]
    """Code of the currency."""


class CatalogPriceListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, productId, catalogGroupId, price, priceScale, currency, quantityFrom, quantityTo,
    extraId, timestampX."""

    id: int | Sequence[int] | None
    """Id of the record."""
    productId: int | Sequence[int] | None
    """Id of the product."""
    catalogGroupId: int | Sequence[int] | None
    """Id of the price type."""
    price: float | Decimal | Sequence[float | Decimal] | None
    """Price."""
    priceScale: float | Decimal | Sequence[float | Decimal] | None
    currency: str | Sequence[str] | None
    """Code of the currency."""
    quantityFrom: float | Decimal | Sequence[float | Decimal] | None
    quantityTo: float | Decimal | Sequence[float | Decimal] | None
    extraId: int | Sequence[int] | None
    timestampX: dt.date | str | Sequence[str] | None
    """When it was last changed."""


class CatalogPriceListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, productId, catalogGroupId, price, priceScale, currency, quantityFrom, quantityTo,
    extraId, timestampX."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    productId: Literal["ASC", "DESC", "asc", "desc"]
    catalogGroupId: Literal["ASC", "DESC", "asc", "desc"]
    price: Literal["ASC", "DESC", "asc", "desc"]
    priceScale: Literal["ASC", "DESC", "asc", "desc"]
    currency: Literal["ASC", "DESC", "asc", "desc"]
    quantityFrom: Literal["ASC", "DESC", "asc", "desc"]
    quantityTo: Literal["ASC", "DESC", "asc", "desc"]
    extraId: Literal["ASC", "DESC", "asc", "desc"]
    timestampX: Literal["ASC", "DESC", "asc", "desc"]


class CatalogPriceModifyFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: product."""

    product: Required[CatalogPriceModifyFieldsProduct]


class CatalogPriceModifyFieldsProduct(TypedDict, total=False):
    """Keys: id, prices."""

    id: Required[int]
    """Id of the record."""
    prices: Required[Sequence[CatalogPriceModifyFieldsProductPricesItem]]


class CatalogPriceModifyFieldsProductPricesItem(TypedDict, total=False):
    """Keys: id, catalogGroupId, price, currency."""

    id: int
    """Id of the record."""
    catalogGroupId: Required[int]
    """Id of the price type."""
    price: Required[float | Decimal]
    """Price."""
    currency: Required[str]
    """Code of the currency."""


class CatalogPriceUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: price, currency."""

    price: Required[float | Decimal]
    """Price."""
    currency: Required[str]
    """Code of the currency."""
