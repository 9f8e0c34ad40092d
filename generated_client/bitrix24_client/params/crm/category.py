"""Parameters of ``crm.category``."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CrmCategoryAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    sort: int
    isDefault: bool | Literal["Y", "N"]


class CrmCategoryUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    sort: int
    isDefault: bool | Literal["Y", "N"]
