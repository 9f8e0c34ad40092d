"""Parameters of ``catalog.section``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogSectionAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: iblockId, iblockSectionId, name, xmlId, code, sort, active, description,
    descriptionType."""

    iblockId: Required[int | str]
    """Id of the information block."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    name: Required[str | float | Decimal]
    """Name."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    active: Literal["Y", "N"]
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    descriptionType: Literal["text", "html"]


class CatalogSectionListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, iblockSectionId, name, xmlId, code, sort, active, description,
    descriptionType."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    iblockId: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the information block."""
    iblockSectionId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the section in the catalog."""
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
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    sort: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    active: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Active records only or inactive ones only."""
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
    descriptionType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CatalogSectionListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, iblockSectionId, name, xmlId, code, sort, active, description,
    descriptionType."""

    id: str
    """The direction of an order."""
    iblockId: str
    """The direction of an order."""
    iblockSectionId: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    description: str
    """The direction of an order."""
    descriptionType: str
    """The direction of an order."""


class CatalogSectionUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: iblockId, iblockSectionId, name, xmlId, code, sort, active, description,
    descriptionType."""

    iblockId: Required[int | str]
    """Id of the information block."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    name: Required[str | float | Decimal]
    """Name."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    descriptionType: Literal["text", "html"]
