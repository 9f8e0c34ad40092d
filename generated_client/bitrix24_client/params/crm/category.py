"""Parameters of ``crm.category``."""

from __future__ import annotations

from typing import Literal, Required
from typing_extensions import TypedDict


class CrmCategoryAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, sort, isDefault."""

    name: Required[str]
    """Name."""
    sort: int
    """Position in the sorting order."""
    isDefault: bool | Literal["Y", "N"]
    """Whether it is the default."""


class CrmCategoryUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, sort, isDefault."""

    name: str
    """Name."""
    sort: int
    """Position in the sorting order."""
    isDefault: bool | Literal["Y", "N"]
    """Whether it is the default."""
