"""Parameters of ``catalog.store``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys


class CatalogStoreAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: address, title, active, description, gpsS, imageId, dateModify, dateCreate, userId,
    modifiedBy, phone, schedule, xmlId, sort, email, issuingCenter, code."""

    address: Required[str | float | Decimal]
    """Address."""
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    active: Literal["Y", "N"]
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    gpsS: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    imageId: (
        FileSource
        | Sequence[FileSource]
        | CatalogStoreAddFieldsImageId
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    dateModify: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was last changed."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    userId: int | str | Literal[False] | None
    """Id of the user."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    phone: str | float | Decimal | Literal[False] | None
    """Phone numbers."""
    schedule: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    email: str | float | Decimal | Literal[False] | None
    """E-mail addresses."""
    issuingCenter: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""


class CatalogStoreAddFieldsImageId(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogStoreListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, address, title, active, description, gpsS, imageId, dateModify, dateCreate,
    userId, modifiedBy, phone, schedule, xmlId, sort, email, issuingCenter, code."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    address: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Address."""
    title: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
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
    gpsS: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    imageId: Any
    dateModify: (
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
    dateCreate: (
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
    userId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user."""
    modifiedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    phone: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Phone numbers."""
    schedule: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
    sort: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    email: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """E-mail addresses."""
    issuingCenter: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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


class CatalogStoreListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, address, title, active, description, gpsS, imageId, dateModify, dateCreate,
    userId, modifiedBy, phone, schedule, xmlId, sort, email, issuingCenter, code."""

    id: str
    """The direction of an order."""
    address: str
    """The direction of an order."""
    title: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    description: str
    """The direction of an order."""
    gpsS: str
    """The direction of an order."""
    imageId: str
    """The direction of an order."""
    dateModify: str
    """The direction of an order."""
    dateCreate: str
    """The direction of an order."""
    userId: str
    """The direction of an order."""
    modifiedBy: str
    """The direction of an order."""
    phone: str
    """The direction of an order."""
    schedule: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    email: str
    """The direction of an order."""
    issuingCenter: str
    """The direction of an order."""
    code: str
    """The direction of an order."""


class CatalogStoreUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: address, title, active, description, gpsS, imageId, dateModify, dateCreate, userId,
    modifiedBy, phone, schedule, xmlId, sort, email, issuingCenter, code."""

    address: str | float | Decimal | Literal[False] | None
    """Address."""
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    gpsS: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    imageId: (
        FileSource
        | Sequence[FileSource]
        | CatalogStoreUpdateFieldsImageId
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    dateModify: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was last changed."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    userId: int | str | Literal[False] | None
    """Id of the user."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    phone: str | float | Decimal | Literal[False] | None
    """Phone numbers."""
    schedule: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    email: str | float | Decimal | Literal[False] | None
    """E-mail addresses."""
    issuingCenter: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""


class CatalogStoreUpdateFieldsImageId(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any
