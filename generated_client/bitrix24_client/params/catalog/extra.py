"""Parameters of ``catalog.extra``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogExtraListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, name, percentage."""

    id: int | Sequence[int] | None
    """Id of the record."""
    name: str | Sequence[str] | None
    """Name."""
    percentage: float | Decimal | Sequence[float | Decimal] | None


class CatalogExtraListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, name, percentage."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    percentage: Literal["ASC", "DESC", "asc", "desc"]
