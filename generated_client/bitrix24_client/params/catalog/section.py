"""Parameters of ``catalog.section``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogSectionAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: iblockId, iblockSectionId, name, xmlId, code, sort, active, description,
    descriptionType."""

    iblockId: Required[int]
    """Id of the information block."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    name: Required[str]
    """Name."""
    xmlId: str
    """External id."""
    code: str
    """Symbolic code."""
    sort: int | str
    """Position in the sorting order."""
    active: Literal["Y", "N"]
    description: str
    """Description."""
    descriptionType: Literal["text", "html"]


class CatalogSectionListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, iblockId, iblockSectionId, name, xmlId, code, sort, active, description,
    descriptionType."""

    id: int | Sequence[int] | None
    """Id of the record."""
    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""
    iblockSectionId: int | Sequence[int] | None
    """Id of the section in the catalog."""
    name: str | Sequence[str] | None
    """Name."""
    xmlId: str | Sequence[str] | None
    """External id."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    description: str | Sequence[str] | None
    """Description."""
    descriptionType: str | Sequence[str] | None


class CatalogSectionListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, iblockId, iblockSectionId, name, xmlId, code, sort, active, description,
    descriptionType."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    iblockId: Literal["ASC", "DESC", "asc", "desc"]
    iblockSectionId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    description: Literal["ASC", "DESC", "asc", "desc"]
    descriptionType: Literal["ASC", "DESC", "asc", "desc"]


class CatalogSectionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: iblockId, iblockSectionId, name, xmlId, code, sort, active, description,
    descriptionType."""

    iblockId: Required[int]
    """Id of the information block."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    name: Required[str]
    """Name."""
    xmlId: str
    """External id."""
    code: str
    """Symbolic code."""
    sort: int
    """Position in the sorting order."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    description: str
    """Description."""
    descriptionType: Literal["text", "html"]
