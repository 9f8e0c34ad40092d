"""Parameters of ``sale.basketitem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleBasketitemAddCatalogProductFields(TypedDict, total=False, extra_items=Any):
    """Keys: orderId, sort, productid, price, basePrice, discountPrice, currency, customPrice,
    quantity, xmlId, name."""

    orderId: Required[int | str]
    """Id of the order."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    productid: int | str
    """Id of the product."""
    price: float | Decimal | str | Literal[False] | None
    """Price."""
    basePrice: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    discountPrice: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    currency: Required[str | float | Decimal]
    """Code of the currency."""
    customPrice: Literal["Y", "N"]
    quantity: Required[float | Decimal | str]
    """Quantity."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    name: str | float | Decimal
    """Name."""


class SaleBasketitemAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: orderId, sort, productid, price, basePrice, discountPrice, currency, customPrice,
    quantity, xmlId, name, weight, dimensions, measureCode, measureName, canBuy, vatRate,
    vatIncluded, catalogXmlId, productXmlId."""

    orderId: Required[int | str]
    """Id of the order."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    productid: int | str
    """Id of the product."""
    price: float | Decimal | str | Literal[False] | None
    """Price."""
    basePrice: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    discountPrice: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    currency: Required[str | float | Decimal]
    """Code of the currency."""
    customPrice: Literal["Y", "N"]
    quantity: Required[float | Decimal | str]
    """Quantity."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    weight: int | str | Literal[False] | None
    """Weight."""
    dimensions: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    measureCode: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    measureName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    canBuy: Literal["Y", "N"]
    vatRate: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price contains VAT."""
    catalogXmlId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    productXmlId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class SaleBasketitemListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: orderId."""

    orderId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the order."""


class SaleBasketitemListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str
    """The direction of an order."""


class SaleBasketitemUpdateCatalogProductFields(TypedDict, total=False, extra_items=Any):
    """Keys: sort, quantity, xmlId."""

    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    quantity: Required[float | Decimal | str]
    """Quantity."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class SaleBasketitemUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: sort, price, basePrice, discountPrice, quantity, xmlId, name, weight, dimensions,
    measureCode, measureName, canBuy, vatRate, vatIncluded, catalogXmlId, productXmlId."""

    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    price: float | Decimal | str | Literal[False] | None
    """Price."""
    basePrice: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    discountPrice: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    weight: int | str | Literal[False] | None
    """Weight."""
    dimensions: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    measureCode: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    measureName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    canBuy: Literal["Y", "N"]
    vatRate: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price contains VAT."""
    catalogXmlId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    productXmlId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
