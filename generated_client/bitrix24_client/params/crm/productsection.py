"""Parameters of ``crm.productsection``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmProductsectionAddFields(TypedDict, total=False):
    CATALOG_ID: Any
    NAME: Any
    SECTION_ID: Any


class CrmProductsectionListFilter(TypedDict, total=False):
    CATALOG_ID: Any


class CrmProductsectionListOrder(TypedDict, total=False):
    NAME: str


class CrmProductsectionUpdateFields(TypedDict, total=False):
    NAME: Any
