"""Parameters of ``sale.shipment``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleShipmentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: orderId, allowDelivery, deducted, deliveryId, statusId, deliveryDocDate,
    deliveryDocNum, trackingNumber, basePriceDelivery, comments, companyId, responsibleId,
    xmlId."""

    orderId: Required[int]
    """Id of the order."""
    allowDelivery: Required[Literal["Y", "N"]]
    deducted: Required[Literal["Y", "N"]]
    deliveryId: Required[int]
    statusId: int | str
    """Id of the status."""
    deliveryDocDate: dt.date | str
    deliveryDocNum: str
    trackingNumber: str
    basePriceDelivery: float | Decimal
    comments: str
    """Comment."""
    companyId: int
    """Id of the company."""
    responsibleId: int
    """Id of the responsible user."""
    xmlId: str
    """External id."""


class SaleShipmentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: orderId, id."""

    orderId: int | Sequence[int] | None
    """Id of the order."""
    id: int | Sequence[int] | None
    """Id of the record."""


class SaleShipmentListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id."""

    id: Literal["ASC", "DESC", "asc", "desc"]


class SaleShipmentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: allowDelivery, deducted, deliveryId, statusId, deliveryDocDate, deliveryDocNum,
    trackingNumber, basePriceDelivery, priceDelivery, comments, companyId, responsibleId, xmlId."""

    allowDelivery: Required[Literal["Y", "N"]]
    deducted: Required[Literal["Y", "N"]]
    deliveryId: Required[int | str]
    statusId: int | str
    """Id of the status."""
    deliveryDocDate: dt.date | str
    deliveryDocNum: str
    trackingNumber: str
    basePriceDelivery: float | Decimal
    priceDelivery: float | Decimal
    comments: str
    """Comment."""
    companyId: int
    """Id of the company."""
    responsibleId: int
    """Id of the responsible user."""
    xmlId: str
    """External id."""
