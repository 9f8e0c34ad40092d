"""Parameters of ``crm.productsection``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Literal
from typing_extensions import TypedDict


class CrmProductsectionAddFields(TypedDict, total=False):
    """Keys: CATALOG_ID, NAME, SECTION_ID."""

    CATALOG_ID: Any
    NAME: Any
    """Name."""
    SECTION_ID: Any


class CrmProductsectionListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: CATALOG_ID."""

    CATALOG_ID: Any


class CrmProductsectionListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: NAME."""

    NAME: Literal["ASC", "DESC", "asc", "desc"]


class CrmProductsectionUpdateFields(TypedDict, total=False):
    """Keys: NAME."""

    NAME: Any
    """Name."""
