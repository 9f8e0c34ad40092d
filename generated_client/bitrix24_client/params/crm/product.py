"""Parameters of ``crm.product``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmProductAddFields(TypedDict, total=False):
    NAME: Any
    CURRENCY_ID: Any
    PRICE: Any
    SORT: Any


class CrmProductListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    CATALOG_ID: Any


class CrmProductListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    NAME: str


class CrmProductPropertyListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    PROPERTY_TYPE: Any
    USER_TYPE: Any


class CrmProductPropertyListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: str


class CrmProductPropertyUpdateFields(TypedDict, total=False):
    NAME: Any


class CrmProductUpdateFields(TypedDict, total=False):
    CURRENCY_ID: Any
    PRICE: Any
