"""Parameters of ``catalog.price``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Required, TypedDict


class CatalogPriceAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    productId: Required[int]
    catalogGroupId: Required[int]
    price: Required[float | Decimal]
    currency: Required[str]


class CatalogPriceListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    productId: int
    catalogGroupId: int
    price: float | Decimal
    priceScale: float | Decimal
    currency: str
    quantityFrom: float | Decimal
    quantityTo: float | Decimal
    extraId: int
    timestampX: dt.date | str


class CatalogPriceListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    productId: Any
    catalogGroupId: Any
    price: Any
    priceScale: Any
    currency: Any
    quantityFrom: Any
    quantityTo: Any
    extraId: Any
    timestampX: Any


class CatalogPriceModifyFields(TypedDict, total=False):
    """Values of the fields, by name."""

    product: Required[CatalogPriceModifyFieldsProduct]


class CatalogPriceModifyFieldsProduct(TypedDict, total=False):
    id: Required[int]
    prices: Required[Sequence[CatalogPriceModifyFieldsProductPricesItem]]


class CatalogPriceModifyFieldsProductPricesItem(TypedDict, total=False):
    id: int
    catalogGroupId: Required[int]
    price: Required[float | Decimal]
    currency: Required[str]


class CatalogPriceUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    price: Required[float | Decimal]
    currency: Required[str]
