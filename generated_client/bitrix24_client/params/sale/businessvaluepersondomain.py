"""Parameters of ``sale.businessvaluepersondomain``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleBusinessValuePersonDomainAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: personTypeId, domain."""

    personTypeId: Required[int]
    """Id of the payer type."""
    domain: Required[Literal["I", "E"]]
    """Address of the portal."""


class SaleBusinessValuePersonDomainDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: personTypeId, domain."""

    personTypeId: Required[int]
    """Id of the payer type."""
    domain: Required[Literal["I", "E"]]
    """Address of the portal."""


class SaleBusinessValuePersonDomainListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: personTypeId, domain."""

    personTypeId: int | Sequence[int] | None
    """Id of the payer type."""
    domain: str | Sequence[str] | None
    """Address of the portal."""


class SaleBusinessValuePersonDomainListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: personTypeId, domain."""

    personTypeId: Literal["ASC", "DESC", "asc", "desc"]
    domain: Literal["ASC", "DESC", "asc", "desc"]
