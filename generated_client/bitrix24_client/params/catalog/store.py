"""Parameters of ``catalog.store``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CatalogStoreAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    address: Required[str]
    title: str
    active: Literal["Y", "N"]
    description: str
    gpsS: float | Decimal | str
    imageId: FileSource | CatalogStoreAddFieldsImageId
    dateModify: dt.date | str
    dateCreate: dt.date | str
    userId: int
    modifiedBy: int
    phone: str
    schedule: str
    xmlId: str
    sort: int
    email: str
    issuingCenter: Literal["Y", "N"]
    code: str


class CatalogStoreAddFieldsImageId(TypedDict, total=False):
    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogStoreListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    address: str
    title: str
    active: str
    description: str
    gpsS: float | Decimal
    imageId: Any
    dateModify: dt.date | str
    dateCreate: dt.date | str
    userId: int | Sequence[int | str]
    modifiedBy: int
    phone: str
    schedule: str
    xmlId: str
    sort: int
    email: str
    issuingCenter: str
    code: str


class CatalogStoreListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    address: Any
    title: Any
    active: Any
    description: Any
    gpsS: Any
    imageId: Any
    dateModify: Any
    dateCreate: Any
    userId: Any
    modifiedBy: Any
    phone: Any
    schedule: Any
    xmlId: Any
    sort: Any
    email: Any
    issuingCenter: Any
    code: Any


class CatalogStoreUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    address: str
    title: str
    active: Literal["Y", "N"]
    description: str
    gpsS: float | Decimal | str
    imageId: FileSource | CatalogStoreUpdateFieldsImageId
    dateModify: dt.date | str
    dateCreate: dt.date | str
    userId: int
    modifiedBy: int
    phone: str
    schedule: str
    xmlId: str
    sort: int
    email: str
    issuingCenter: Literal["Y", "N"]
    code: str


class CatalogStoreUpdateFieldsImageId(TypedDict, total=False):
    fileData: FileSource | Sequence[str]
    remove: Any
