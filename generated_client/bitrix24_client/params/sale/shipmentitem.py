"""Parameters of ``sale.shipmentitem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleShipmentitemAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: orderDeliveryId, basketId, quantity, xmlId."""

    orderDeliveryId: Required[int | str]
    """A whole number, or its digits."""
    basketId: Required[int | str]
    """Id of the basket item."""
    quantity: Required[float | Decimal | str]
    """Quantity."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class SaleShipmentitemListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, orderDeliveryId, basketId, quantity, reservedQuantity, xmlId, dateInsert."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    orderDeliveryId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    basketId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the basket item."""
    quantity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity."""
    reservedQuantity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    dateInsert: (
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
    """When it was made."""


class SaleShipmentitemListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, orderDeliveryId, basketId, quantity, reservedQuantity, xmlId, dateInsert."""

    id: str
    """The direction of an order."""
    orderDeliveryId: str
    """The direction of an order."""
    basketId: str
    """The direction of an order."""
    quantity: str
    """The direction of an order."""
    reservedQuantity: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    dateInsert: str
    """The direction of an order."""


class SaleShipmentitemUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: quantity, xmlId."""

    quantity: Required[float | Decimal | str]
    """Quantity."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
