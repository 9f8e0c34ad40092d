"""Parameters of ``sale.shipmentpropertyvalue``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleShipmentpropertyvalueListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, name, shipmentId, code, value, shipmentPropsId, shipmentPropsXmlId."""

    id: int | Sequence[int] | None
    """Id of the record."""
    name: str | Sequence[str] | None
    """Name."""
    shipmentId: int | Sequence[int] | None
    code: str | Sequence[str] | None
    """Symbolic code."""
    value: Any
    """Value."""
    shipmentPropsId: int | Sequence[int] | None
    shipmentPropsXmlId: str | Sequence[str] | None


class SaleShipmentpropertyvalueListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, name, shipmentId, code, value, shipmentPropsId, shipmentPropsXmlId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    shipmentId: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    value: Literal["ASC", "DESC", "asc", "desc"]
    shipmentPropsId: Literal["ASC", "DESC", "asc", "desc"]
    shipmentPropsXmlId: Literal["ASC", "DESC", "asc", "desc"]


class SaleShipmentpropertyvalueModifyFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: shipment."""

    shipment: Required[SaleShipmentpropertyvalueModifyFieldsShipment]


class SaleShipmentpropertyvalueModifyFieldsShipment(TypedDict, total=False):
    """Keys: id, propertyValues."""

    id: Required[int]
    """Id of the record."""
    propertyValues: Required[
        Sequence[SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem]
    ]


class SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem(TypedDict, total=False):
    """Keys: shipmentPropsId, value."""

    shipmentPropsId: Required[int]
    value: Required[str]
    """Value."""
