"""Parameters of ``entity``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class EntityAddAccess(TypedDict, total=False):
    """Keys: AU."""

    AU: Any


class EntityItemAddPropertyValues(TypedDict, total=False):
    """Keys: test, test1."""

    test: Any
    test1: Any


class EntityItemGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, TIMESTAMP_X, MODIFIED_BY, DATE_CREATE, CREATED_BY, ACTIVE, DATE_ACTIVE_FROM,
    DATE_ACTIVE_TO, SORT, NAME, PREVIEW_PICTURE, PREVIEW_TEXT, DETAIL_PICTURE, DETAIL_TEXT,
    CODE, ENTITY, SECTION, PROPERTY_VALUES."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record to read."""
    TIMESTAMP_X: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    MODIFIED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    DATE_CREATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""
    CREATED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    ACTIVE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the record is active."""
    DATE_ACTIVE_FROM: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """Begin of activity."""
    DATE_ACTIVE_TO: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """End of activity."""
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    PREVIEW_PICTURE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Small picture."""
    PREVIEW_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Short description."""
    DETAIL_PICTURE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Large picture."""
    DETAIL_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Detailed description."""
    CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    ENTITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SECTION: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Section."""
    PROPERTY_VALUES: (
        Mapping[str, Any] | Sequence[Any] | Sequence[Mapping[str, Any] | Sequence[Any]] | None
    )


class EntityItemGetSort(TypedDict, total=False, extra_items=Any):
    """Keys: ID, TIMESTAMP_X, MODIFIED_BY, DATE_CREATE, CREATED_BY, ACTIVE, DATE_ACTIVE_FROM,
    DATE_ACTIVE_TO, SORT, NAME, PREVIEW_PICTURE, PREVIEW_TEXT, DETAIL_PICTURE, DETAIL_TEXT,
    CODE, ENTITY, SECTION, PROPERTY_VALUES."""

    ID: str
    """The direction of an order."""
    TIMESTAMP_X: str
    """The direction of an order."""
    MODIFIED_BY: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    CREATED_BY: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    DATE_ACTIVE_FROM: str
    """The direction of an order."""
    DATE_ACTIVE_TO: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    PREVIEW_PICTURE: str
    """The direction of an order."""
    PREVIEW_TEXT: str
    """The direction of an order."""
    DETAIL_PICTURE: str
    """The direction of an order."""
    DETAIL_TEXT: str
    """The direction of an order."""
    CODE: str
    """The direction of an order."""
    ENTITY: str
    """The direction of an order."""
    SECTION: str
    """The direction of an order."""
    PROPERTY_VALUES: str
    """The direction of an order."""


class EntityItemUpdatePropertyValues(TypedDict, total=False):
    """Keys: test, test1."""

    test: Any
    test1: Any


class EntityRightsAccess(TypedDict, total=False):
    """Keys: AU."""

    AU: Any


class EntitySectionGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, CODE, TIMESTAMP_X, DATE_CREATE, CREATED_BY, MODIFIED_BY, ACTIVE, SORT, NAME,
    PICTURE, DETAIL_PICTURE, DESCRIPTION, LEFT_MARGIN, RIGHT_MARGIN, DEPTH_LEVEL, ENTITY,
    SECTION."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record to read."""
    CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    TIMESTAMP_X: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    DATE_CREATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""
    CREATED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFIED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    ACTIVE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the record is active."""
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    PICTURE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DETAIL_PICTURE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Large picture."""
    DESCRIPTION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    LEFT_MARGIN: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RIGHT_MARGIN: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DEPTH_LEVEL: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    ENTITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SECTION: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Section."""


class EntitySectionGetSort(TypedDict, total=False, extra_items=Any):
    """Keys: ID, CODE, TIMESTAMP_X, DATE_CREATE, CREATED_BY, MODIFIED_BY, ACTIVE, SORT, NAME,
    PICTURE, DETAIL_PICTURE, DESCRIPTION, LEFT_MARGIN, RIGHT_MARGIN, DEPTH_LEVEL, ENTITY,
    SECTION."""

    ID: str
    """The direction of an order."""
    CODE: str
    """The direction of an order."""
    TIMESTAMP_X: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    CREATED_BY: str
    """The direction of an order."""
    MODIFIED_BY: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    PICTURE: str
    """The direction of an order."""
    DETAIL_PICTURE: str
    """The direction of an order."""
    DESCRIPTION: str
    """The direction of an order."""
    LEFT_MARGIN: str
    """The direction of an order."""
    RIGHT_MARGIN: str
    """The direction of an order."""
    DEPTH_LEVEL: str
    """The direction of an order."""
    ENTITY: str
    """The direction of an order."""
    SECTION: str
    """The direction of an order."""


class EntityUpdateAccess(TypedDict, total=False):
    """Keys: AU."""

    AU: Any
