"""Parameters of ``sale.basketitem``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SaleBasketitemAddCatalogProductFields(TypedDict, total=False):
    orderId: Required[int | str]
    sort: int | str | Literal[False] | None
    productid: int | str
    price: float | Decimal | str | Literal[False] | None
    basePrice: float | Decimal | str | Literal[False] | None
    discountPrice: float | Decimal | str | Literal[False] | None
    currency: Required[str | float | Decimal]
    customPrice: Literal["Y", "N"]
    quantity: Required[float | Decimal | str]
    xmlId: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal


class SaleBasketitemAddFields(TypedDict, total=False):
    orderId: Required[int | str]
    sort: int | str | Literal[False] | None
    productid: int | str
    price: float | Decimal | str | Literal[False] | None
    basePrice: float | Decimal | str | Literal[False] | None
    discountPrice: float | Decimal | str | Literal[False] | None
    currency: Required[str | float | Decimal]
    customPrice: Literal["Y", "N"]
    quantity: Required[float | Decimal | str]
    xmlId: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    weight: int | str | Literal[False] | None
    dimensions: str | float | Decimal | Literal[False] | None
    measureCode: int | str | Literal[False] | None
    measureName: str | float | Decimal | Literal[False] | None
    canBuy: Literal["Y", "N"]
    vatRate: float | Decimal | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]
    catalogXmlId: str | float | Decimal | Literal[False] | None
    productXmlId: str | float | Decimal | Literal[False] | None


class SaleBasketitemListFilter(TypedDict, total=False):
    orderId: int | str | Sequence[int | str] | Literal[False] | None


class SaleBasketitemListOrder(TypedDict, total=False):
    id: str


class SaleBasketitemUpdateCatalogProductFields(TypedDict, total=False):
    sort: int | str | Literal[False] | None
    quantity: Required[float | Decimal | str]
    xmlId: str | float | Decimal | Literal[False] | None


class SaleBasketitemUpdateFields(TypedDict, total=False):
    sort: int | str | Literal[False] | None
    price: float | Decimal | str | Literal[False] | None
    basePrice: float | Decimal | str | Literal[False] | None
    discountPrice: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    weight: int | str | Literal[False] | None
    dimensions: str | float | Decimal | Literal[False] | None
    measureCode: int | str | Literal[False] | None
    measureName: str | float | Decimal | Literal[False] | None
    canBuy: Literal["Y", "N"]
    vatRate: float | Decimal | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]
    catalogXmlId: str | float | Decimal | Literal[False] | None
    productXmlId: str | float | Decimal | Literal[False] | None
