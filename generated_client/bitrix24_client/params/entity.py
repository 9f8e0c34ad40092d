"""Parameters of ``entity``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class EntityAddAccess(TypedDict, total=False):
    AU: Any


class EntityItemAddPropertyValues(TypedDict, total=False):
    test: Any
    test1: Any


class EntityItemGetFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    TIMESTAMP_X: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    MODIFIED_BY: int | str | Sequence[int | str] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CREATED_BY: int | str | Sequence[int | str] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    DATE_ACTIVE_FROM: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_ACTIVE_TO: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    SORT: int | str | Sequence[int | str] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW_PICTURE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW_TEXT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DETAIL_PICTURE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DETAIL_TEXT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ENTITY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SECTION: int | str | Sequence[int | str] | Literal[False] | None
    PROPERTY_VALUES: Mapping[str, Any] | Sequence[Any]


class EntityItemGetSort(TypedDict, total=False):
    ID: str
    TIMESTAMP_X: str
    MODIFIED_BY: str
    DATE_CREATE: str
    CREATED_BY: str
    ACTIVE: str
    DATE_ACTIVE_FROM: str
    DATE_ACTIVE_TO: str
    SORT: str
    NAME: str
    PREVIEW_PICTURE: str
    PREVIEW_TEXT: str
    DETAIL_PICTURE: str
    DETAIL_TEXT: str
    CODE: str
    ENTITY: str
    SECTION: str
    PROPERTY_VALUES: str


class EntityItemUpdatePropertyValues(TypedDict, total=False):
    test: Any
    test1: Any


class EntityRightsAccess(TypedDict, total=False):
    AU: Any


class EntitySectionGetFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TIMESTAMP_X: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CREATED_BY: int | str | Sequence[int | str] | Literal[False] | None
    MODIFIED_BY: int | str | Sequence[int | str] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SORT: int | str | Sequence[int | str] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PICTURE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DETAIL_PICTURE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LEFT_MARGIN: int | str | Sequence[int | str] | Literal[False] | None
    RIGHT_MARGIN: int | str | Sequence[int | str] | Literal[False] | None
    DEPTH_LEVEL: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SECTION: int | str | Sequence[int | str] | Literal[False] | None


class EntitySectionGetSort(TypedDict, total=False):
    ID: str
    CODE: str
    TIMESTAMP_X: str
    DATE_CREATE: str
    CREATED_BY: str
    MODIFIED_BY: str
    ACTIVE: str
    SORT: str
    NAME: str
    PICTURE: str
    DETAIL_PICTURE: str
    DESCRIPTION: str
    LEFT_MARGIN: str
    RIGHT_MARGIN: str
    DEPTH_LEVEL: str
    ENTITY: str
    SECTION: str


class EntityUpdateAccess(TypedDict, total=False):
    AU: Any
