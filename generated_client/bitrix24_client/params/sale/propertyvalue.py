"""Parameters of ``sale.propertyvalue``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict


class SalePropertyvalueListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    code: str
    value: Any
    orderId: int


class SalePropertyvalueListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    orderId: Any


class SalePropertyvalueModifyFields(TypedDict, total=False):
    """Values of the fields, by name."""

    order: Required[SalePropertyvalueModifyFieldsOrder | Mapping[str, Any]]


class SalePropertyvalueModifyFieldsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Required[int]
    propertyValues: Required[Sequence[SalePropertyvalueModifyFieldsOrderPropertyValuesItem]]


class SalePropertyvalueModifyFieldsOrderPropertyValuesItem(TypedDict, total=False):
    orderPropsId: Required[int]
    value: Required[Any]
