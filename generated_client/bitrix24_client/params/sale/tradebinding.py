"""Parameters of ``sale.tradebinding``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class SaleTradeBindingListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, xmlId, externalOrderId, orderId, tradingPlatformId, tradingPlatformXmlId, params."""

    id: int | Sequence[int] | None
    """Id of the record."""
    xmlId: str | Sequence[str] | None
    """External id."""
    externalOrderId: str | Sequence[str] | None
    orderId: int | Sequence[int] | None
    """Id of the order."""
    tradingPlatformId: int | Sequence[int] | None
    tradingPlatformXmlId: str | Sequence[str] | None
    params: str | Sequence[str] | None
    """Further parameters of the call."""


class SaleTradeBindingListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, xmlId, externalOrderId, orderId, tradingPlatformId, tradingPlatformXmlId, params."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    externalOrderId: Literal["ASC", "DESC", "asc", "desc"]
    orderId: Literal["ASC", "DESC", "asc", "desc"]
    tradingPlatformId: Literal["ASC", "DESC", "asc", "desc"]
    tradingPlatformXmlId: Literal["ASC", "DESC", "asc", "desc"]
    params: Literal["ASC", "DESC", "asc", "desc"]
