"""Parameters of ``crm.category``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmCategoryAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, sort, isDefault."""

    name: Required[str | float | Decimal]
    """Name."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    isDefault: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is the default."""


class CrmCategoryUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, sort, isDefault."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    isDefault: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is the default."""
