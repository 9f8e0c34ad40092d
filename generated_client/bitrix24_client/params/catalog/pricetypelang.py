"""Parameters of ``catalog.pricetypelang``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogPriceTypeLangAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: catalogGroupId, name, lang."""

    catalogGroupId: Required[int]
    """Id of the price type."""
    name: Required[str]
    """Name."""
    lang: Required[str]
    """Code of the language."""


class CatalogPriceTypeLangListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, catalogGroupId, name, lang."""

    id: int | Sequence[int] | None
    """Id of the record."""
    catalogGroupId: int | Sequence[int] | None
    """Id of the price type."""
    name: str | Sequence[str] | None
    """Name."""
    lang: str | Sequence[str] | None
    """Code of the language."""


class CatalogPriceTypeLangListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, catalogGroupId, name, lang."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    catalogGroupId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    lang: Literal["ASC", "DESC", "asc", "desc"]


class CatalogPriceTypeLangUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: catalogGroupId, name, lang."""

    catalogGroupId: int
    """Id of the price type."""
    name: str
    """Name."""
    lang: str
    """Code of the language."""
