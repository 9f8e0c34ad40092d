"""Parameters of ``sale.shipment``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleShipmentAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: orderId, allowDelivery, deducted, deliveryId, statusId, deliveryDocDate,
    deliveryDocNum, trackingNumber, basePriceDelivery, comments, companyId, responsibleId,
    xmlId."""

    orderId: Required[int | str]
    """Id of the order."""
    allowDelivery: Required[Literal["Y", "N"]]
    deducted: Required[Literal["Y", "N"]]
    deliveryId: Required[int | str]
    """A whole number, or its digits."""
    statusId: int | str | Literal[False] | float | Decimal | None
    """Id of the status."""
    deliveryDocDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    deliveryDocNum: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    trackingNumber: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    basePriceDelivery: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class SaleShipmentListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: orderId, id."""

    orderId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the order."""
    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class SaleShipmentListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str
    """The direction of an order."""


class SaleShipmentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: allowDelivery, deducted, deliveryId, statusId, deliveryDocDate, deliveryDocNum,
    trackingNumber, basePriceDelivery, priceDelivery, comments, companyId, responsibleId, xmlId."""

    allowDelivery: Required[Literal["Y", "N"]]
    deducted: Required[Literal["Y", "N"]]
    deliveryId: Required[int | str | float | Decimal]
    statusId: int | str | Literal[False] | float | Decimal | None
    """Id of the status."""
    deliveryDocDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    deliveryDocNum: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    trackingNumber: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    basePriceDelivery: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    priceDelivery: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
