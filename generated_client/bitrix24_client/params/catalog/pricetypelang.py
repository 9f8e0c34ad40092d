"""Parameters of ``catalog.pricetypelang``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogPriceTypeLangAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: catalogGroupId, name, lang."""

    catalogGroupId: Required[int | str]
    """Id of the price type."""
    name: Required[str | float | Decimal]
    """Name."""
    lang: Required[str | float | Decimal]
    """Code of the language."""


class CatalogPriceTypeLangListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, catalogGroupId, name, lang."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    catalogGroupId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the price type."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    lang: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the language."""


class CatalogPriceTypeLangListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, catalogGroupId, name, lang."""

    id: str
    """The direction of an order."""
    catalogGroupId: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    lang: str
    """The direction of an order."""


class CatalogPriceTypeLangUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: catalogGroupId, name, lang."""

    catalogGroupId: int | str | Literal[False] | None
    """Id of the price type."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    lang: str | float | Decimal | Literal[False] | None
    """Code of the language."""
