"""Parameters of ``sale.shipmentpropertyvalue``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleShipmentpropertyvalueListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    shipmentId: int | str | Sequence[int | str] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    value: Any
    shipmentPropsId: int | str | Sequence[int | str] | Literal[False] | None
    shipmentPropsXmlId: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class SaleShipmentpropertyvalueListOrder(TypedDict, total=False):
    id: str
    name: str
    shipmentId: str
    code: str
    value: str
    shipmentPropsId: str
    shipmentPropsXmlId: str


class SaleShipmentpropertyvalueModifyFields(TypedDict, total=False):
    """Values of the fields, by name."""

    shipment: Required[SaleShipmentpropertyvalueModifyFieldsShipment | Mapping[str, Any]]


class SaleShipmentpropertyvalueModifyFieldsShipment(TypedDict, total=False):
    id: Required[int | str]
    propertyValues: Required[
        Sequence[
            SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem | Mapping[str, Any]
        ]
        | Mapping[
            str,
            SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesValue | Mapping[str, Any],
        ]
    ]


class SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem(TypedDict, total=False):
    shipmentPropsId: Required[int | str]
    value: Required[str | float | Decimal]


class SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesValue(TypedDict, total=False):
    shipmentPropsId: Required[int | str]
    value: Required[str | float | Decimal]
