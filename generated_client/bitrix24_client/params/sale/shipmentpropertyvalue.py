"""Parameters of ``sale.shipmentpropertyvalue``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict


class SaleShipmentpropertyvalueListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    name: str
    shipmentId: int | Sequence[int | str]
    code: str
    value: Any
    shipmentPropsId: int
    shipmentPropsXmlId: str


class SaleShipmentpropertyvalueListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    name: Any
    shipmentId: str
    code: Any
    value: Any
    shipmentPropsId: Any
    shipmentPropsXmlId: Any


class SaleShipmentpropertyvalueModifyFields(TypedDict, total=False):
    """Values of the fields, by name."""

    shipment: Required[SaleShipmentpropertyvalueModifyFieldsShipment]


class SaleShipmentpropertyvalueModifyFieldsShipment(TypedDict, total=False):
    id: Required[int]
    propertyValues: Required[
        Sequence[SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem]
    ]


class SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem(TypedDict, total=False):
    shipmentPropsId: Required[int]
    value: Required[str]
