"""Parameters of ``catalog.catalog``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogCatalogListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, iblockId, iblockTypeId, lid, name, productIblockId, skuPropertyId, subscription,
    vatId."""

    id: int | Sequence[int] | None
    """Id of the record."""
    iblockId: int | Sequence[int] | None
    """Id of the information block."""
    iblockTypeId: int | Sequence[int] | None
    """Id of the type of information block."""
    lid: str | Sequence[str] | None
    """Code of the site or language."""
    name: str | Sequence[str] | None
    """Name."""
    productIblockId: int | Sequence[int] | None
    skuPropertyId: int | Sequence[int] | None
    subscription: str | Sequence[str] | None
    vatId: int | Sequence[int] | None
    """Id of the VAT rate."""


class CatalogCatalogListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, iblockId, iblockTypeId, lid, name, productIblockId, skuPropertyId, subscription,
    vatId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    iblockId: Literal["ASC", "DESC", "asc", "desc"]
    iblockTypeId: Literal["ASC", "DESC", "asc", "desc"]
    lid: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    productIblockId: Literal["ASC", "DESC", "asc", "desc"]
    skuPropertyId: Literal["ASC", "DESC", "asc", "desc"]
    subscription: Literal["ASC", "DESC", "asc", "desc"]
    vatId: Literal["ASC", "DESC", "asc", "desc"]
