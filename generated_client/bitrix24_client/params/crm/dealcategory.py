"""Parameters of ``crm.dealcategory``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Literal
from typing_extensions import TypedDict


class CrmDealcategoryAddFields(TypedDict, total=False):
    """Keys: NAME, SORT."""

    NAME: Any
    """Name."""
    SORT: Any
    """Position in the sorting order."""


class CrmDealcategoryListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: IS_LOCKED."""

    IS_LOCKED: Any


class CrmDealcategoryListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmDealcategoryUpdateFields(TypedDict, total=False):
    """Keys: SORT."""

    SORT: Any
    """Position in the sorting order."""
