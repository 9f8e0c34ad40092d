"""Parameters of ``sale.shipmentitem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleShipmentitemAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: orderDeliveryId, basketId, quantity, xmlId."""

    orderDeliveryId: Required[int]
    basketId: Required[int]
    """Id of the basket item."""
    quantity: Required[float | Decimal]
    """Quantity."""
    xmlId: str
    """External id."""


class SaleShipmentitemListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, orderDeliveryId, basketId, quantity, reservedQuantity, xmlId, dateInsert."""

    id: int | Sequence[int] | None
    """Id of the record."""
    orderDeliveryId: int | Sequence[int] | None
    basketId: int | Sequence[int] | None
    """Id of the basket item."""
    quantity: float | Decimal | Sequence[float | Decimal] | None
    """Quantity."""
    reservedQuantity: float | Decimal | Sequence[float | Decimal] | None
    xmlId: str | Sequence[str] | None
    """External id."""
    dateInsert: dt.date | str | Sequence[str] | None
    """When it was made."""


class SaleShipmentitemListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, orderDeliveryId, basketId, quantity, reservedQuantity, xmlId, dateInsert."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    orderDeliveryId: Literal["ASC", "DESC", "asc", "desc"]
    basketId: Literal["ASC", "DESC", "asc", "desc"]
    quantity: Literal["ASC", "DESC", "asc", "desc"]
    reservedQuantity: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    dateInsert: Literal["ASC", "DESC", "asc", "desc"]


class SaleShipmentitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: quantity, xmlId."""

    quantity: Required[float | Decimal]
    """Quantity."""
    xmlId: str
    """External id."""
