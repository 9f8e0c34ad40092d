"""Parameters of ``sale.statuslang``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleStatusLangAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: statusId, lid, name, description."""

    statusId: Required[str | float | Decimal]
    """Id of the status."""
    lid: Required[
        Literal[
            "ar",
            "br",
            "de",
            "en",
            "fr",
            "hi",
            "id",
            "in",
            "it",
            "ja",
            "la",
            "ms",
            "pl",
            "sc",
            "tc",
            "th",
            "tr",
            "ua",
            "vn",
            "ru",
        ]
        | str
        | float
        | Decimal
    ]
    """Code of the site or language."""
    name: Required[str | float | Decimal]
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""


class SaleStatusLangDeleteByFilterFields(TypedDict, total=False, extra_items=Any):
    """Keys: statusId, lid, name."""

    statusId: Required[str | float | Decimal]
    """Id of the status."""
    lid: Required[
        Literal[
            "ar",
            "br",
            "de",
            "en",
            "fr",
            "hi",
            "id",
            "in",
            "it",
            "ja",
            "la",
            "ms",
            "pl",
            "sc",
            "tc",
            "th",
            "tr",
            "ua",
            "vn",
        ]
    ]
    """Code of the site or language."""
    name: Required[str | float | Decimal]
    """Name."""


class SaleStatusLangListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: statusId, lid, name, description."""

    statusId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the status."""
    lid: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the site or language."""
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
    description: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""


class SaleStatusLangListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: statusId, lid, name, description."""

    statusId: str
    """The direction of an order."""
    lid: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    description: str
    """The direction of an order."""
