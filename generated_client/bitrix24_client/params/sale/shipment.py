"""Parameters of ``sale.shipment``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleShipmentAddFields(TypedDict, total=False):
    orderId: Required[int | str]
    allowDelivery: Required[Literal["Y", "N"]]
    deducted: Required[Literal["Y", "N"]]
    deliveryId: Required[int | str]
    statusId: int | str | Literal[False] | float | Decimal | None
    deliveryDocDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    deliveryDocNum: str | float | Decimal | Literal[False] | None
    trackingNumber: str | float | Decimal | Literal[False] | None
    basePriceDelivery: float | Decimal | str | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    companyId: int | str | Literal[False] | None
    responsibleId: int | str | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None


class SaleShipmentListFilter(TypedDict, total=False):
    orderId: int | str | Sequence[int | str] | Literal[False] | None
    id: int | str | Sequence[int | str] | Literal[False] | None


class SaleShipmentListOrder(TypedDict, total=False):
    id: str


class SaleShipmentUpdateFields(TypedDict, total=False):
    allowDelivery: Required[Literal["Y", "N"]]
    deducted: Required[Literal["Y", "N"]]
    deliveryId: Required[int | str | float | Decimal]
    statusId: int | str | Literal[False] | float | Decimal | None
    deliveryDocDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    deliveryDocNum: str | float | Decimal | Literal[False] | None
    trackingNumber: str | float | Decimal | Literal[False] | None
    basePriceDelivery: float | Decimal | str | Literal[False] | None
    priceDelivery: float | Decimal | str | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    companyId: int | str | Literal[False] | None
    responsibleId: int | str | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
