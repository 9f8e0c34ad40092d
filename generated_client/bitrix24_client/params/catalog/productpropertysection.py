"""Parameters of ``catalog.productpropertysection``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogProductPropertySectionListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: propertyId."""

    propertyId: int | Sequence[int] | None
    """Id of the property."""


class CatalogProductPropertySectionListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: propertyId."""

    propertyId: Literal["ASC", "DESC", "asc", "desc"]


class CatalogProductPropertySectionSetFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: smartFilter, displayType, displayExpanded, filterHint."""

    smartFilter: Literal["Y", "N"]
    displayType: Literal["F", "K", "P"]
    displayExpanded: Literal["Y", "N"]
    filterHint: str
