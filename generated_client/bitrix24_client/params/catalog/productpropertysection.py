"""Parameters of ``catalog.productpropertysection``."""

from __future__ import annotations

from typing import Any, Literal, TypedDict


class CatalogProductPropertySectionListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    propertyId: int


class CatalogProductPropertySectionListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    propertyId: Any


class CatalogProductPropertySectionSetFields(TypedDict, total=False):
    """Values of the fields, by name."""

    smartFilter: Literal["Y", "N"]
    displayType: Literal["F", "K", "P"]
    displayExpanded: Literal["Y", "N"]
    filterHint: str
