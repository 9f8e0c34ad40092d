"""Parameters of ``crm.category``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Required, TypedDict


class CrmCategoryAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    sort: int | str | Literal[False] | None
    isDefault: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmCategoryUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    isDefault: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
