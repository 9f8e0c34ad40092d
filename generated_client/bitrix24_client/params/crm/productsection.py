"""Parameters of ``crm.productsection``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmProductsectionAddRequestFields(TypedDict, total=False):
    CATALOG_ID: Any
    NAME: Any
    SECTION_ID: Any


class CrmProductsectionListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    CATALOG_ID: Any


class CrmProductsectionListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    NAME: Any


class CrmProductsectionUpdateRequestFields(TypedDict, total=False):
    NAME: Any
