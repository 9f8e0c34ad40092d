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

    ID: str
    TIMESTAMP_X: Any
    MODIFIED_BY: Any
    DATE_CREATE: Any
    CREATED_BY: Any
    ACTIVE: Any
    DATE_ACTIVE_FROM: str
    DATE_ACTIVE_TO: Any
    SORT: Any
    NAME: Any
    PREVIEW_PICTURE: Any
    PREVIEW_TEXT: Any
    DETAIL_PICTURE: Any
    DETAIL_TEXT: Any
    CODE: Any
    ENTITY: Any
    SECTION: Any
    PROPERTY_VALUES: Any


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

    ID: Any
    CODE: Any
    TIMESTAMP_X: Any
    DATE_CREATE: Any
    CREATED_BY: Any
    MODIFIED_BY: Any
    ACTIVE: Any
    SORT: Any
    NAME: str
    PICTURE: Any
    DETAIL_PICTURE: Any
    DESCRIPTION: Any
    LEFT_MARGIN: Any
    RIGHT_MARGIN: Any
    DEPTH_LEVEL: Any
    ENTITY: Any
    SECTION: Any


class EntityUpdateAccess(TypedDict, total=False):
    """Access level."""

    U1: Any
    AU: Any
