"""Parameters of ``sale.paymentitemshipment``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePaymentItemShipmentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: shipmentId, paymentId, xmlId."""

    shipmentId: Required[int]
    paymentId: Required[int]
    xmlId: str
    """External id."""


class SalePaymentItemShipmentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: paymentId, shipmentId."""

    paymentId: int | Sequence[int] | None
    shipmentId: int | Sequence[int] | None


class SalePaymentItemShipmentListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id."""

    id: Literal["ASC", "DESC", "asc", "desc"]


class SalePaymentItemShipmentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: xmlId."""

    xmlId: str
    """External id."""
