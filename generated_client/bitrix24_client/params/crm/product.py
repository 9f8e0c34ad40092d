"""Parameters of ``crm.product``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmProductAddRequestFields(TypedDict, total=False):
    NAME: Any
    CURRENCY_ID: Any
    PRICE: Any
    SORT: Any


class CrmProductListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    CATALOG_ID: Any


class CrmProductListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    NAME: Any


class CrmProductPropertyListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    PROPERTY_TYPE: Any
    USER_TYPE: Any


class CrmProductPropertyListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any


class CrmProductPropertyUpdateRequestFields(TypedDict, total=False):
    NAME: Any


class CrmProductUpdateRequestFields(TypedDict, total=False):
    CURRENCY_ID: Any
    PRICE: Any
