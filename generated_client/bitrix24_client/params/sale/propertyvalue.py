"""Parameters of ``sale.propertyvalue``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class SalePropertyvalueListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: code, value, orderId."""

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
    orderId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the order."""


class SalePropertyvalueListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: orderId."""

    orderId: str
    """The direction of an order."""


class SalePropertyvalueModifyFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: order."""

    order: Required[SalePropertyvalueModifyFieldsOrder | OtherKeys]
    """Sorting: names of fields with asc or desc."""


class SalePropertyvalueModifyFieldsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, propertyValues."""

    id: Required[int | str]
    """Id of the record."""
    propertyValues: Required[
        Sequence[SalePropertyvalueModifyFieldsOrderPropertyValuesItem | OtherKeys]
        | Mapping[str, SalePropertyvalueModifyFieldsOrderPropertyValuesValue | OtherKeys]
    ]


class SalePropertyvalueModifyFieldsOrderPropertyValuesItem(TypedDict, total=False, extra_items=Any):
    """Keys: orderPropsId, value."""

    orderPropsId: Required[int | str]
    """A whole number, or its digits."""
    value: Required[SalePropertyvalueModifyFieldsOrderPropertyValuesItemValue | OtherKeys]
    """Value."""


class SalePropertyvalueModifyFieldsOrderPropertyValuesItemValue(
    TypedDict, total=False, extra_items=Any
):
    """Value.

    Keys: fileData, remove."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Pair of file name and content in base64."""
    remove: Any


class SalePropertyvalueModifyFieldsOrderPropertyValuesValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: orderPropsId, value."""

    orderPropsId: Required[int | str]
    """A whole number, or its digits."""
    value: Required[SalePropertyvalueModifyFieldsOrderPropertyValuesValueValue | OtherKeys]
    """Value."""


class SalePropertyvalueModifyFieldsOrderPropertyValuesValueValue(
    TypedDict, total=False, extra_items=Any
):
    """Value.

    Keys: fileData, remove."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Pair of file name and content in base64."""
    remove: Any
