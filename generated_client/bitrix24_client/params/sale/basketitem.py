"""Parameters of ``sale.basketitem``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleBasketitemAddCatalogProductFields(TypedDict, total=False):
    """Values of the fields, by name."""

    orderId: Required[int]
    sort: int
    productid: int
    price: float | Decimal
    basePrice: float | Decimal
    discountPrice: float | Decimal
    currency: Required[str]
    customPrice: Literal["Y", "N"]
    quantity: Required[float | Decimal]
    xmlId: str
    name: str


class SaleBasketitemAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    orderId: Required[int]
    sort: int
    productid: int
    price: float | Decimal
    basePrice: float | Decimal
    discountPrice: float | Decimal
    currency: Required[str]
    customPrice: Literal["Y", "N"]
    quantity: Required[float | Decimal]
    xmlId: str
    name: str
    weight: int
    dimensions: str
    measureCode: int
    measureName: str
    canBuy: Literal["Y", "N"]
    vatRate: float | Decimal
    vatIncluded: Literal["Y", "N"]
    catalogXmlId: str
    productXmlId: str


class SaleBasketitemListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    orderId: int | Sequence[int | str]


class SaleBasketitemListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any


class SaleBasketitemUpdateCatalogProductFields(TypedDict, total=False):
    """Values of the fields, by name."""

    sort: int
    quantity: Required[float | Decimal]
    xmlId: str


class SaleBasketitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    sort: int
    price: float | Decimal
    basePrice: float | Decimal
    discountPrice: float | Decimal
    quantity: float | Decimal
    xmlId: str
    name: str
    weight: int
    dimensions: str
    measureCode: int
    measureName: str
    canBuy: Literal["Y", "N"]
    vatRate: float | Decimal
    vatIncluded: Literal["Y", "N"]
    catalogXmlId: str
    productXmlId: str
