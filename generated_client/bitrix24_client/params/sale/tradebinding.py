"""Parameters of ``sale.tradebinding``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class SaleTradeBindingListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    externalOrderId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    orderId: int | str | Sequence[int | str] | Literal[False] | None
    tradingPlatformId: int | str | Sequence[int | str] | Literal[False] | None
    tradingPlatformXmlId: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    params: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SaleTradeBindingListOrder(TypedDict, total=False):
    id: str
    xmlId: str
    externalOrderId: str
    orderId: str
    tradingPlatformId: str
    tradingPlatformXmlId: str
    params: str
