"""Parameters of ``crm.vat``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmVatAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: ACTIVE, C_SORT, NAME, RATE."""

    ACTIVE: Literal["Y", "N"]
    C_SORT: int
    NAME: Required[str]
    """Name."""
    RATE: Required[float | Decimal]


class CrmVatListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ACTIVE."""

    ACTIVE: str | Sequence[str] | None
    """Active records only or inactive ones only."""


class CrmVatListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmVatUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: ACTIVE, C_SORT, NAME, RATE."""

    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    C_SORT: int
    NAME: Required[str]
    """Name."""
    RATE: float | Decimal
