"""Parameters of ``sale.shipmentpropertyvalue``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class SaleShipmentpropertyvalueListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, shipmentId, code, value, shipmentPropsId, shipmentPropsXmlId."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    shipmentId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    value: Any
    """Value."""
    shipmentPropsId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    shipmentPropsXmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class SaleShipmentpropertyvalueListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, shipmentId, code, value, shipmentPropsId, shipmentPropsXmlId."""

    id: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    shipmentId: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    value: str
    """The direction of an order."""
    shipmentPropsId: str
    """The direction of an order."""
    shipmentPropsXmlId: str
    """The direction of an order."""


class SaleShipmentpropertyvalueModifyFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: shipment."""

    shipment: Required[SaleShipmentpropertyvalueModifyFieldsShipment | OtherKeys]


class SaleShipmentpropertyvalueModifyFieldsShipment(TypedDict, total=False, extra_items=Any):
    """Keys: id, propertyValues."""

    id: Required[int | str]
    """Id of the record."""
    propertyValues: Required[
        Sequence[SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem | OtherKeys]
        | Mapping[str, SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesValue | OtherKeys]
    ]


class SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem(
    TypedDict, total=False, extra_items=Any
):
    """Keys: shipmentPropsId, value."""

    shipmentPropsId: Required[int | str]
    """A whole number, or its digits."""
    value: Required[str | float | Decimal]
    """Value."""


class SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: shipmentPropsId, value."""

    shipmentPropsId: Required[int | str]
    """A whole number, or its digits."""
    value: Required[str | float | Decimal]
    """Value."""
