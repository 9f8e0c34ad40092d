"""Parameters of ``sonet_group``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class SonetGroupGetFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    OWNER_ID: int | str | Sequence[int | str] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    VISIBLE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    OPENED: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CLOSED: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_UPDATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_ACTIVITY: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    IS_EXTRANET: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None


class SonetGroupGetOrder(TypedDict, total=False):
    NAME: str
