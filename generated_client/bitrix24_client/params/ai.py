"""Parameters of ``ai``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class AiEngineListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, APP_CODE, NAME, CODE, CATEGORY, COMPLETIONS_URL, DATE_CREATE."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    APP_CODE: str | Sequence[str] | None
    NAME: str | Sequence[str] | None
    """Name."""
    CODE: str | Sequence[str] | None
    """Symbolic code."""
    CATEGORY: str | Sequence[str] | None
    COMPLETIONS_URL: str | Sequence[str] | None
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""


class AiEngineRegisterSettings(TypedDict, total=False):
    """Settings.

    Keys: code_alias, model_context_type, model_context_limit."""

    code_alias: str
    model_context_type: Literal["token", "symbol"]
    model_context_limit: int
