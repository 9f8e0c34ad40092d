"""Parameters of ``sale.propertyvalue``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class SalePropertyvalueListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: code, value, orderId."""

    code: str | Sequence[str] | None
    """Symbolic code."""
    value: Any
    """Value."""
    orderId: int | Sequence[int] | None
    """Id of the order."""


class SalePropertyvalueListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: orderId."""

    orderId: Literal["ASC", "DESC", "asc", "desc"]


class SalePropertyvalueModifyFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: order."""

    order: Required[SalePropertyvalueModifyFieldsOrder | OtherKeys]
    """Sorting: names of fields with asc or desc."""


class SalePropertyvalueModifyFieldsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, propertyValues."""

    id: Required[int]
    """Id of the record."""
    propertyValues: Required[Sequence[SalePropertyvalueModifyFieldsOrderPropertyValuesItem]]


class SalePropertyvalueModifyFieldsOrderPropertyValuesItem(TypedDict, total=False):
    """Keys: orderPropsId, value."""

    orderPropsId: Required[int]
    value: Required[int | str]
    """Value."""
