"""Parameters of ``sale.tradebinding``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class SaleTradeBindingListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, xmlId, externalOrderId, orderId, tradingPlatformId, tradingPlatformXmlId, params."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    externalOrderId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    orderId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the order."""
    tradingPlatformId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    tradingPlatformXmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    params: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Further parameters of the call."""


class SaleTradeBindingListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, xmlId, externalOrderId, orderId, tradingPlatformId, tradingPlatformXmlId, params."""

    id: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    externalOrderId: str
    """The direction of an order."""
    orderId: str
    """The direction of an order."""
    tradingPlatformId: str
    """The direction of an order."""
    tradingPlatformXmlId: str
    """The direction of an order."""
    params: str
    """The direction of an order."""
