"""Parameters of ``crm.dealcategory``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmDealcategoryAddFields(TypedDict, total=False):
    NAME: Any
    SORT: Any


class CrmDealcategoryListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    IS_LOCKED: Any


class CrmDealcategoryListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: str


class CrmDealcategoryUpdateFields(TypedDict, total=False):
    SORT: Any
