"""Parameters of ``catalog.productpropertysection``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogProductPropertySectionListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: propertyId."""

    propertyId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the property."""


class CatalogProductPropertySectionListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: propertyId."""

    propertyId: str
    """The direction of an order."""


class CatalogProductPropertySectionSetFields(TypedDict, total=False, extra_items=Any):
    """Keys: smartFilter, displayType, displayExpanded, filterHint."""

    smartFilter: Literal["Y", "N"]
    displayType: Literal["F", "K", "P"]
    displayExpanded: Literal["Y", "N"]
    filterHint: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
