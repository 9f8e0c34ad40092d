"""Parameters of ``catalog.section``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogSectionAddFields(TypedDict, total=False):
    iblockId: Required[int | str]
    iblockSectionId: int | str | Literal[False] | None
    name: Required[str | float | Decimal]
    xmlId: str | float | Decimal | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    active: Literal["Y", "N"]
    description: str | float | Decimal | Literal[False] | None
    descriptionType: Literal["text", "html"]


class CatalogSectionListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    iblockId: int | str | Sequence[int | str] | Literal[False] | None
    iblockSectionId: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    description: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    descriptionType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogSectionListOrder(TypedDict, total=False):
    id: str
    iblockId: str
    iblockSectionId: str
    name: str
    xmlId: str
    code: str
    sort: str
    active: str
    description: str
    descriptionType: str


class CatalogSectionUpdateFields(TypedDict, total=False):
    iblockId: Required[int | str]
    iblockSectionId: int | str | Literal[False] | None
    name: Required[str | float | Decimal]
    xmlId: str | float | Decimal | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    active: Literal["Y", "N"]
    description: str | float | Decimal | Literal[False] | None
    descriptionType: Literal["text", "html"]
