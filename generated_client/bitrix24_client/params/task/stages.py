"""Parameters of ``task.stages``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Required, TypedDict


class TaskStagesAddFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    COLOR: str | float | Decimal | Literal[False] | None
    AFTER_ID: int | str | Literal[False] | None
    ENTITY_ID: int | str | Literal[False] | None


class TaskStagesUpdateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    COLOR: str | float | Decimal | Literal[False] | None
    AFTER_ID: int | str | Literal[False] | None
    SORT: int | str | Literal[False] | None
