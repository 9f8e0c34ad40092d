"""Parameters of ``sale.tradebinding``."""

from __future__ import annotations

from typing import Any, TypedDict


class SaleTradeBindingListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    xmlId: str
    externalOrderId: str
    orderId: int
    tradingPlatformId: int
    tradingPlatformXmlId: str
    params: str


class SaleTradeBindingListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    xmlId: Any
    externalOrderId: Any
    orderId: Any
    tradingPlatformId: Any
    tradingPlatformXmlId: Any
    params: Any
