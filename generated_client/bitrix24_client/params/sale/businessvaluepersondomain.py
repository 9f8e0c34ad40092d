"""Parameters of ``sale.businessvaluepersondomain``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleBusinessValuePersonDomainAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: personTypeId, domain."""

    personTypeId: Required[int | str]
    """Id of the payer type."""
    domain: Required[Literal["I", "E"]]
    """Address of the portal."""


class SaleBusinessValuePersonDomainDeleteByFilterFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: personTypeId, domain."""

    personTypeId: Required[int | str]
    """Id of the payer type."""
    domain: Required[Literal["I", "E"]]
    """Address of the portal."""


class SaleBusinessValuePersonDomainListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: personTypeId, domain."""

    personTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the payer type."""
    domain: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Address of the portal."""


class SaleBusinessValuePersonDomainListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: personTypeId, domain."""

    personTypeId: str
    """The direction of an order."""
    domain: str
    """The direction of an order."""
