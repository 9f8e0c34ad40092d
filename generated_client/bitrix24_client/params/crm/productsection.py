"""Parameters of ``crm.productsection``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmProductsectionAddFields(TypedDict, total=False):
    CATALOG_ID: Any
    NAME: Any
    SECTION_ID: Any


class CrmProductsectionListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    CATALOG_ID: Any


class CrmProductsectionListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    NAME: Any


class CrmProductsectionUpdateFields(TypedDict, total=False):
    NAME: Any
