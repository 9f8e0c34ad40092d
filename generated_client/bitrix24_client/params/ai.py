"""Parameters of ``ai``."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypedDict


class AiEngineListFilter(TypedDict, total=False):
    ID: int
    APP_CODE: str
    NAME: str
    CODE: str
    CATEGORY: str
    COMPLETIONS_URL: str
    DATE_CREATE: dt.date | str


class AiEngineRegisterSettings(TypedDict, total=False):
    """Settings."""

    code_alias: str
    model_context_type: Literal["token", "symbol"]
    model_context_limit: int
