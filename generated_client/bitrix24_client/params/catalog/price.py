"""Parameters of ``catalog.price``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CatalogPriceAddFields(TypedDict, total=False):
    productId: Required[int | str]
    catalogGroupId: Required[int | str]
    price: Required[float | Decimal | str]
    currency: Required[str | float | Decimal]


class CatalogPriceListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    productId: int | str | Sequence[int | str] | Literal[False] | None
    catalogGroupId: int | str | Sequence[int | str] | Literal[False] | None
    price: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    priceScale: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    currency: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    quantityFrom: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    quantityTo: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    extraId: int | str | Sequence[int | str] | Literal[False] | None
    timestampX: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class CatalogPriceListOrder(TypedDict, total=False):
    id: str
    productId: str
    catalogGroupId: str
    price: str
    priceScale: str
    currency: str
    quantityFrom: str
    quantityTo: str
    extraId: str
    timestampX: str


class CatalogPriceModifyFields(TypedDict, total=False):
    """Values of the fields, by name."""

    product: Required[CatalogPriceModifyFieldsProduct | Mapping[str, Any]]


class CatalogPriceModifyFieldsProduct(TypedDict, total=False):
    id: Required[int | str]
    prices: Required[
        Sequence[CatalogPriceModifyFieldsProductPricesItem | Mapping[str, Any]]
        | Mapping[str, CatalogPriceModifyFieldsProductPricesItem | Mapping[str, Any]]
    ]


class CatalogPriceModifyFieldsProductPricesItem(TypedDict, total=False):
    id: int | str | Literal[False] | None
    catalogGroupId: Required[int | str]
    price: Required[float | Decimal | str]
    currency: Required[str | float | Decimal]


class CatalogPriceUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    price: Required[float | Decimal | str]
    currency: Required[str | float | Decimal]
