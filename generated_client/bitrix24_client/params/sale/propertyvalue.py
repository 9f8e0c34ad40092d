"""Parameters of ``sale.propertyvalue``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SalePropertyvalueListFilter(TypedDict, total=False):
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    value: Any
    orderId: int | str | Sequence[int | str] | Literal[False] | None


class SalePropertyvalueListOrder(TypedDict, total=False):
    orderId: str


class SalePropertyvalueModifyFields(TypedDict, total=False):
    """Values of the fields, by name."""

    order: Required[SalePropertyvalueModifyFieldsOrder | Mapping[str, Any]]


class SalePropertyvalueModifyFieldsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Required[int | str]
    propertyValues: Required[
        Sequence[SalePropertyvalueModifyFieldsOrderPropertyValuesItem | Mapping[str, Any]]
        | Mapping[str, SalePropertyvalueModifyFieldsOrderPropertyValuesValue | Mapping[str, Any]]
    ]


class SalePropertyvalueModifyFieldsOrderPropertyValuesItem(TypedDict, total=False):
    orderPropsId: Required[int | str]
    value: Required[SalePropertyvalueModifyFieldsOrderPropertyValuesItemValue | Mapping[str, Any]]


class SalePropertyvalueModifyFieldsOrderPropertyValuesItemValue(TypedDict, total=False):
    """Value."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    remove: Any


class SalePropertyvalueModifyFieldsOrderPropertyValuesValue(TypedDict, total=False):
    orderPropsId: Required[int | str]
    value: Required[SalePropertyvalueModifyFieldsOrderPropertyValuesValueValue | Mapping[str, Any]]


class SalePropertyvalueModifyFieldsOrderPropertyValuesValueValue(TypedDict, total=False):
    """Value."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    remove: Any
