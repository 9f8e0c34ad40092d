"""Parameters of ``ai``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class AiEngineListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    APP_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CATEGORY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    COMPLETIONS_URL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class AiEngineRegisterSettings(TypedDict, total=False):
    code_alias: str | float | Decimal | Literal[False] | None
    model_context_type: Literal["token", "symbol"]
    model_context_limit: int | str | Literal[False] | None
