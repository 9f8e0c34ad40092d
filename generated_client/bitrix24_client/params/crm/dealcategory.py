"""Parameters of ``crm.dealcategory``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmDealcategoryAddRequestFields(TypedDict, total=False):
    NAME: Any
    SORT: Any


class CrmDealcategoryListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    IS_LOCKED: Any


class CrmDealcategoryListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any


class CrmDealcategoryUpdateRequestFields(TypedDict, total=False):
    SORT: Any
