"""Parameters of ``entity``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypedDict


class EntityAddAccess(TypedDict, total=False):
    """Access level."""

    U1: Any
    AU: Any


class EntityItemAddPropertyValues(TypedDict, total=False):
    test: Any
    test1: Any


class EntityItemGetFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    TIMESTAMP_X: dt.date | str
    MODIFIED_BY: int
    DATE_CREATE: dt.date | str
    CREATED_BY: int
    ACTIVE: Literal["Y", "N"]
    DATE_ACTIVE_FROM: dt.date | str
    DATE_ACTIVE_TO: dt.date | str
    SORT: int
    NAME: str
    PREVIEW_PICTURE: str | None
    PREVIEW_TEXT: str | None
    DETAIL_PICTURE: str | None
    DETAIL_TEXT: str | None
    CODE: str | None
    ENTITY: str
    SECTION: int | None
    PROPERTY_VALUES: Mapping[str, Any]


class EntityItemGetSort(TypedDict, total=False):
    """Position in the sorting order."""

    ID: int | str
    TIMESTAMP_X: dt.date | str
    MODIFIED_BY: int
    DATE_CREATE: dt.date | str
    CREATED_BY: int
    ACTIVE: Literal["Y", "N"]
    DATE_ACTIVE_FROM: dt.date | str
    DATE_ACTIVE_TO: dt.date | str
    SORT: int
    NAME: str
    PREVIEW_PICTURE: str | None
    PREVIEW_TEXT: str | None
    DETAIL_PICTURE: str | None
    DETAIL_TEXT: str | None
    CODE: str | None
    ENTITY: str
    SECTION: int | None
    PROPERTY_VALUES: Mapping[str, Any]


class EntityItemUpdatePropertyValues(TypedDict, total=False):
    test: Any
    test1: Any


class EntityRightsAccess(TypedDict, total=False):
    """Access level."""

    U1: Any
    AU: Any


class EntitySectionGetFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    CODE: str
    TIMESTAMP_X: dt.date | str
    DATE_CREATE: dt.date | str
    CREATED_BY: int
    MODIFIED_BY: int
    ACTIVE: Literal["Y", "N"]
    SORT: int
    NAME: str
    PICTURE: str
    DETAIL_PICTURE: str
    DESCRIPTION: str
    LEFT_MARGIN: int
    RIGHT_MARGIN: int
    DEPTH_LEVEL: int
    ENTITY: str
    SECTION: int


class EntitySectionGetSort(TypedDict, total=False):
    """Position in the sorting order."""

    ID: int
    CODE: str
    TIMESTAMP_X: dt.date | str
    DATE_CREATE: dt.date | str
    CREATED_BY: int
    MODIFIED_BY: int
    ACTIVE: Literal["Y", "N"]
    SORT: int
    NAME: str
    PICTURE: str
    DETAIL_PICTURE: str
    DESCRIPTION: str
    LEFT_MARGIN: int
    RIGHT_MARGIN: int
    DEPTH_LEVEL: int
    ENTITY: str
    SECTION: int


class EntityUpdateAccess(TypedDict, total=False):
    """Access level."""

    U1: Any
    AU: Any
