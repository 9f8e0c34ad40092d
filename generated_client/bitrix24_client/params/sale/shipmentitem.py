"""Parameters of ``sale.shipmentitem``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Required, TypedDict


class SaleShipmentitemAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    orderDeliveryId: Required[int]
    basketId: Required[int]
    quantity: Required[float | Decimal]
    xmlId: str


class SaleShipmentitemListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    orderDeliveryId: int | Sequence[int | str]
    basketId: int
    quantity: float | Decimal
    reservedQuantity: float | Decimal
    xmlId: str
    dateInsert: dt.date | str


class SaleShipmentitemListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    orderDeliveryId: Any
    basketId: Any
    quantity: Any
    reservedQuantity: Any
    xmlId: Any
    dateInsert: Any


class SaleShipmentitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    quantity: Required[float | Decimal]
    xmlId: str
