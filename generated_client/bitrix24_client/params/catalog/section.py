"""Parameters of ``catalog.section``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class CatalogSectionAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    iblockId: Required[int]
    iblockSectionId: int
    name: Required[str]
    xmlId: str
    code: str
    sort: int | str
    active: Literal["Y", "N"]
    description: str
    descriptionType: Literal["text", "html"]


class CatalogSectionListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    iblockId: int
    iblockSectionId: int
    name: str
    xmlId: str
    code: str
    sort: int
    active: str
    description: str
    descriptionType: str


class CatalogSectionListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    iblockId: Any
    iblockSectionId: Any
    name: Any
    xmlId: Any
    code: Any
    sort: Any
    active: Any
    description: Any
    descriptionType: Any


class CatalogSectionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    iblockId: Required[int]
    iblockSectionId: int
    name: Required[str]
    xmlId: str
    code: str
    sort: int
    active: Literal["Y", "N"]
    description: str
    descriptionType: Literal["text", "html"]
