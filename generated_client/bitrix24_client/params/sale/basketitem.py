"""Parameters of ``sale.basketitem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleBasketitemAddCatalogProductFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: orderId, sort, productid, price, basePrice, discountPrice, currency, customPrice,
    quantity, xmlId, name."""

    orderId: Required[int]
    """Id of the order."""
    sort: int
    """Position in the sorting order."""
    productid: int
    """Id of the product."""
    price: float | Decimal
    """Price."""
    basePrice: float | Decimal
    discountPrice: float | Decimal
    currency: Required[str]
    """Code of the currency."""
    customPrice: Literal["Y", "N"]
    quantity: Required[float | Decimal]
    """Quantity."""
    xmlId: str
    """External id."""
    name: str
    """Name."""


class SaleBasketitemAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: orderId, sort, productid, price, basePrice, discountPrice, currency, customPrice,
    quantity, xmlId, name, weight, dimensions, measureCode, measureName, canBuy, vatRate,
    vatIncluded, catalogXmlId, productXmlId."""

    orderId: Required[int]
    """Id of the order."""
    sort: int
    """Position in the sorting order."""
    productid: int
    """Id of the product."""
    price: float | Decimal
    """Price."""
    basePrice: float | Decimal
    discountPrice: float | Decimal
    currency: Required[str]
    """Code of the currency."""
    customPrice: Literal["Y", "N"]
    quantity: Required[float | Decimal]
    """Quantity."""
    xmlId: str
    """External id."""
    name: str
    """Name."""
    weight: int
    """Weight."""
    dimensions: str
    measureCode: int
    measureName: str
    canBuy: Literal["Y", "N"]
    vatRate: float | Decimal
    vatIncluded: Literal["Y", "N"]
    """Whether the price contains VAT."""
    catalogXmlId: str
    productXmlId: str


class SaleBasketitemListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: orderId."""

    orderId: int | Sequence[int] | None
    """Id of the order."""


class SaleBasketitemListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id."""

    id: Literal["ASC", "DESC", "asc", "desc"]


class SaleBasketitemUpdateCatalogProductFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: sort, quantity, xmlId."""

    sort: int
    """Position in the sorting order."""
    quantity: Required[float | Decimal]
    """Quantity."""
    xmlId: str
    """External id."""


class SaleBasketitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: sort, price, basePrice, discountPrice, quantity, xmlId, name, weight, dimensions,
    measureCode, measureName, canBuy, vatRate, vatIncluded, catalogXmlId, productXmlId."""

    sort: int
    """Position in the sorting order."""
    price: float | Decimal
    """Price."""
    basePrice: float | Decimal
    discountPrice: float | Decimal
    quantity: float | Decimal
    """Quantity."""
    xmlId: str
    """External id."""
    name: str
    """Name."""
    weight: int
    """Weight."""
    dimensions: str
    measureCode: int
    measureName: str
    canBuy: Literal["Y", "N"]
    vatRate: float | Decimal
    vatIncluded: Literal["Y", "N"]
    """Whether the price contains VAT."""
    catalogXmlId: str
    productXmlId: str
