"""Parameters of ``entity``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class EntityAddAccess(TypedDict, total=False):
    """Access level.

    Keys: AU."""

    AU: Any


class EntityItemAddPropertyValues(TypedDict, total=False):
    """Keys: test, test1."""

    test: Any
    test1: Any


class EntityItemGetFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, TIMESTAMP_X, MODIFIED_BY, DATE_CREATE, CREATED_BY, ACTIVE, DATE_ACTIVE_FROM,
    DATE_ACTIVE_TO, SORT, NAME, PREVIEW_PICTURE, PREVIEW_TEXT, DETAIL_PICTURE, DETAIL_TEXT,
    CODE, ENTITY, SECTION, PROPERTY_VALUES."""

    ID: int | Sequence[int] | None
    """Id of the record to read."""
    TIMESTAMP_X: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    MODIFIED_BY: int | Sequence[int] | None
    """Id of the user who last changed it."""
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""
    CREATED_BY: int | Sequence[int] | None
    """Id of the user who made it."""
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the record is active."""
    DATE_ACTIVE_FROM: dt.date | str | Sequence[str] | None
    """Begin of activity."""
    DATE_ACTIVE_TO: dt.date | str | Sequence[str] | None
    """End of activity."""
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    NAME: str | Sequence[str] | None
    """Name."""
    PREVIEW_PICTURE: str | Sequence[str] | None
    """Small picture."""
    PREVIEW_TEXT: str | Sequence[str] | None
    """Short description."""
    DETAIL_PICTURE: str | Sequence[str] | None
    """Large picture."""
    DETAIL_TEXT: str | Sequence[str] | None
    """Detailed description."""
    CODE: str | Sequence[str] | None
    """Symbolic code."""
    ENTITY: str | Sequence[str] | None
    SECTION: int | Sequence[int] | None
    """Section."""
    PROPERTY_VALUES: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None


class EntityItemGetSort(TypedDict, total=False, extra_items=Any):
    """Position in the sorting order.

    Keys: ID, TIMESTAMP_X, MODIFIED_BY, DATE_CREATE, CREATED_BY, ACTIVE, DATE_ACTIVE_FROM,
    DATE_ACTIVE_TO, SORT, NAME, PREVIEW_PICTURE, PREVIEW_TEXT, DETAIL_PICTURE, DETAIL_TEXT,
    CODE, ENTITY, SECTION, PROPERTY_VALUES."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    TIMESTAMP_X: Literal["ASC", "DESC", "asc", "desc"]
    MODIFIED_BY: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_ACTIVE_FROM: Literal["ASC", "DESC", "asc", "desc"]
    DATE_ACTIVE_TO: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    PREVIEW_PICTURE: Literal["ASC", "DESC", "asc", "desc"]
    PREVIEW_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    DETAIL_PICTURE: Literal["ASC", "DESC", "asc", "desc"]
    DETAIL_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    CODE: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY: Literal["ASC", "DESC", "asc", "desc"]
    SECTION: Literal["ASC", "DESC", "asc", "desc"]
    PROPERTY_VALUES: Literal["ASC", "DESC", "asc", "desc"]


class EntityItemUpdatePropertyValues(TypedDict, total=False):
    """Keys: test, test1."""

    test: Any
    test1: Any


class EntityRightsAccess(TypedDict, total=False):
    """Access level.

    Keys: AU."""

    AU: Any


class EntitySectionGetFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, CODE, TIMESTAMP_X, DATE_CREATE, CREATED_BY, MODIFIED_BY, ACTIVE, SORT, NAME,
    PICTURE, DETAIL_PICTURE, DESCRIPTION, LEFT_MARGIN, RIGHT_MARGIN, DEPTH_LEVEL, ENTITY,
    SECTION."""

    ID: int | Sequence[int] | None
    """Id of the record to read."""
    CODE: str | Sequence[str] | None
    """Symbolic code."""
    TIMESTAMP_X: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""
    CREATED_BY: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFIED_BY: int | Sequence[int] | None
    """Id of the user who last changed it."""
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the record is active."""
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    NAME: str | Sequence[str] | None
    """Name."""
    PICTURE: str | Sequence[str] | None
    DETAIL_PICTURE: str | Sequence[str] | None
    """Large picture."""
    DESCRIPTION: str | Sequence[str] | None
    """Description."""
    LEFT_MARGIN: int | Sequence[int] | None
    RIGHT_MARGIN: int | Sequence[int] | None
    DEPTH_LEVEL: int | Sequence[int] | None
    ENTITY: str | Sequence[str] | None
    SECTION: int | Sequence[int] | None
    """Section."""


class EntitySectionGetSort(TypedDict, total=False, extra_items=Any):
    """Position in the sorting order.

    Keys: ID, CODE, TIMESTAMP_X, DATE_CREATE, CREATED_BY, MODIFIED_BY, ACTIVE, SORT, NAME,
    PICTURE, DETAIL_PICTURE, DESCRIPTION, LEFT_MARGIN, RIGHT_MARGIN, DEPTH_LEVEL, ENTITY,
    SECTION."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    CODE: Literal["ASC", "DESC", "asc", "desc"]
    TIMESTAMP_X: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY: Literal["ASC", "DESC", "asc", "desc"]
    MODIFIED_BY: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    PICTURE: Literal["ASC", "DESC", "asc", "desc"]
    DETAIL_PICTURE: Literal["ASC", "DESC", "asc", "desc"]
    DESCRIPTION: Literal["ASC", "DESC", "asc", "desc"]
    LEFT_MARGIN: Literal["ASC", "DESC", "asc", "desc"]
    RIGHT_MARGIN: Literal["ASC", "DESC", "asc", "desc"]
    DEPTH_LEVEL: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY: Literal["ASC", "DESC", "asc", "desc"]
    SECTION: Literal["ASC", "DESC", "asc", "desc"]


class EntityUpdateAccess(TypedDict, total=False):
    """Access level.

    Keys: AU."""

    AU: Any
