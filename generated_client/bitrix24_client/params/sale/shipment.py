"""Parameters of ``sale.shipment``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleShipmentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    orderId: Required[int]
    allowDelivery: Required[Literal["Y", "N"]]
    deducted: Required[Literal["Y", "N"]]
    deliveryId: Required[int]
    statusId: int | str
    deliveryDocDate: dt.date | str
    deliveryDocNum: str
    trackingNumber: str
    basePriceDelivery: float | Decimal
    comments: str
    companyId: int
    responsibleId: int
    xmlId: str


class SaleShipmentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    orderId: int | Sequence[int | str]
    id: int


class SaleShipmentListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any


class SaleShipmentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    allowDelivery: Required[Literal["Y", "N"]]
    deducted: Required[Literal["Y", "N"]]
    deliveryId: Required[int | str]
    statusId: int | str
    deliveryDocDate: dt.date | str
    deliveryDocNum: str
    trackingNumber: str
    basePriceDelivery: float | Decimal
    priceDelivery: float | Decimal
    comments: str
    companyId: int
    responsibleId: int
    xmlId: str
