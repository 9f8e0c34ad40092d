"""Parameters of ``sale.businessvaluepersondomain``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class SaleBusinessValuePersonDomainAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    personTypeId: Required[int]
    domain: Required[Literal["I", "E"]]


class SaleBusinessValuePersonDomainDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    personTypeId: Required[int]
    domain: Required[Literal["I", "E"]]


class SaleBusinessValuePersonDomainListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    personTypeId: int
    domain: str


class SaleBusinessValuePersonDomainListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    personTypeId: Any
    domain: Any
