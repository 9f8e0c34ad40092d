"""Parameters of ``task.elapseditem``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class TaskElapseditemAddArfields(TypedDict, total=False):
    SECONDS: Required[int | str]
    COMMENT_TEXT: Required[str | float | Decimal]
    USER_ID: int | str | Literal[False] | None


class TaskElapseditemGetlistFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    USER_ID: int | str | Sequence[int | str] | Literal[False] | None
    CREATED_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class TaskElapseditemGetlistOrder(TypedDict, total=False):
    ID: str
    USER_ID: str
    MINUTES: str
    SECONDS: str
    CREATED_DATE: str
    DATE_START: str
    DATE_STOP: str
