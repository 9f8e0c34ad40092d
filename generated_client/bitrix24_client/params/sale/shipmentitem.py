"""Parameters of ``sale.shipmentitem``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SaleShipmentitemAddFields(TypedDict, total=False):
    orderDeliveryId: Required[int | str]
    basketId: Required[int | str]
    quantity: Required[float | Decimal | str]
    xmlId: str | float | Decimal | Literal[False] | None


class SaleShipmentitemListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    orderDeliveryId: int | str | Sequence[int | str] | Literal[False] | None
    basketId: int | str | Sequence[int | str] | Literal[False] | None
    quantity: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    reservedQuantity: (
        float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    )
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    dateInsert: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class SaleShipmentitemListOrder(TypedDict, total=False):
    id: str
    orderDeliveryId: str
    basketId: str
    quantity: str
    reservedQuantity: str
    xmlId: str
    dateInsert: str


class SaleShipmentitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    quantity: Required[float | Decimal | str]
    xmlId: str | float | Decimal | Literal[False] | None
