"""Parameters of ``catalog.store``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CatalogStoreAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: address, title, active, description, gpsS, imageId, dateModify, dateCreate, userId,
    modifiedBy, phone, schedule, xmlId, sort, email, issuingCenter, code."""

    address: Required[str]
    """Address."""
    title: str
    """Title."""
    active: Literal["Y", "N"]
    description: str
    """Description."""
    gpsS: float | Decimal | str
    imageId: FileSource | CatalogStoreAddFieldsImageId
    dateModify: dt.date | str
    """When it was last changed."""
    dateCreate: dt.date | str
    """When it was made."""
    userId: int
    """Id of the user."""
    modifiedBy: int
    """Id of the user who last changed it."""
    phone: str
    """Phone numbers."""
    schedule: str
    xmlId: str
    """External id."""
    sort: int
    """Position in the sorting order."""
    email: str
    """E-mail addresses."""
    issuingCenter: Literal["Y", "N"]
    code: str
    """Symbolic code."""


class CatalogStoreAddFieldsImageId(TypedDict, total=False):
    """Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogStoreListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, address, title, active, description, gpsS, imageId, dateModify, dateCreate,
    userId, modifiedBy, phone, schedule, xmlId, sort, email, issuingCenter, code."""

    id: int | Sequence[int] | None
    """Id of the record."""
    address: str | Sequence[str] | None
    """Address."""
    title: str | Sequence[str] | None
    """Title."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    description: str | Sequence[str] | None
    """Description."""
    gpsS: float | Decimal | Sequence[float | Decimal] | None
    imageId: Any
    dateModify: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    dateCreate: dt.date | str | Sequence[str] | None
    """When it was made."""
    userId: int | Sequence[int] | None
    """Id of the user."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    phone: str | Sequence[str] | None
    """Phone numbers."""
    schedule: str | Sequence[str] | None
    xmlId: str | Sequence[str] | None
    """External id."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    email: str | Sequence[str] | None
    """E-mail addresses."""
    issuingCenter: str | Sequence[str] | None
    code: str | Sequence[str] | None
    """Symbolic code."""


class CatalogStoreListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, address, title, active, description, gpsS, imageId, dateModify, dateCreate,
    userId, modifiedBy, phone, schedule, xmlId, sort, email, issuingCenter, code."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    address: Literal["ASC", "DESC", "asc", "desc"]
    title: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    description: Literal["ASC", "DESC", "asc", "desc"]
    gpsS: Literal["ASC", "DESC", "asc", "desc"]
    imageId: Literal["ASC", "DESC", "asc", "desc"]
    dateModify: Literal["ASC", "DESC", "asc", "desc"]
    dateCreate: Literal["ASC", "DESC", "asc", "desc"]
    userId: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    phone: Literal["ASC", "DESC", "asc", "desc"]
    schedule: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    email: Literal["ASC", "DESC", "asc", "desc"]
    issuingCenter: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]


class CatalogStoreUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: address, title, active, description, gpsS, imageId, dateModify, dateCreate, userId,
    modifiedBy, phone, schedule, xmlId, sort, email, issuingCenter, code."""

    address: str
    """Address."""
    title: str
    """Title."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    description: str
    """Description."""
    gpsS: float | Decimal | str
    imageId: FileSource | CatalogStoreUpdateFieldsImageId
    dateModify: dt.date | str
    """When it was last changed."""
    dateCreate: dt.date | str
    """When it was made."""
    userId: int
    """Id of the user."""
    modifiedBy: int
    """Id of the user who last changed it."""
    phone: str
    """Phone numbers."""
    schedule: str
    xmlId: str
    """External id."""
    sort: int
    """Position in the sorting order."""
    email: str
    """E-mail addresses."""
    issuingCenter: Literal["Y", "N"]
    code: str
    """Symbolic code."""


class CatalogStoreUpdateFieldsImageId(TypedDict, total=False):
    """Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any
