"""Parameters of ``sale.businessvaluepersondomain``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SaleBusinessValuePersonDomainAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    personTypeId: Required[int | str]
    domain: Required[Literal["I", "E"]]


class SaleBusinessValuePersonDomainDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    personTypeId: Required[int | str]
    domain: Required[Literal["I", "E"]]


class SaleBusinessValuePersonDomainListFilter(TypedDict, total=False):
    personTypeId: int | str | Sequence[int | str] | Literal[False] | None
    domain: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SaleBusinessValuePersonDomainListOrder(TypedDict, total=False):
    personTypeId: str
    domain: str
