"""Parameters of ``crm.product``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Literal
from typing_extensions import TypedDict


class CrmProductAddFields(TypedDict, total=False):
    """Keys: NAME, CURRENCY_ID, PRICE, SORT."""

    NAME: Any
    """Name."""
    CURRENCY_ID: Any
    """Code of the currency."""
    PRICE: Any
    """Price."""
    SORT: Any
    """Position in the sorting order."""


class CrmProductListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: CATALOG_ID."""

    CATALOG_ID: Any


class CrmProductListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: NAME."""

    NAME: Literal["ASC", "DESC", "asc", "desc"]


class CrmProductPropertyListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: PROPERTY_TYPE, USER_TYPE."""

    PROPERTY_TYPE: Any
    USER_TYPE: Any


class CrmProductPropertyListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmProductPropertyUpdateFields(TypedDict, total=False):
    """Keys: NAME."""

    NAME: Any
    """Name."""


class CrmProductUpdateFields(TypedDict, total=False):
    """Keys: CURRENCY_ID, PRICE."""

    CURRENCY_ID: Any
    """Code of the currency."""
    PRICE: Any
    """Price."""
