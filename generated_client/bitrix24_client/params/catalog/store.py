"""Parameters of ``catalog.store``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CatalogStoreAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    address: Required[str]
    title: str
    active: Literal["Y", "N"]
    description: str
    gpsS: float | Decimal | str
    imageId: CatalogStoreAddRequestFieldsImageId
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


class CatalogStoreAddRequestFieldsImageId(TypedDict, total=False):
    fileData: Sequence[str]
    remove: Any


class CatalogStoreListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: Any
    address: Any
    title: Any
    active: Any
    description: Any
    gpsS: Any
    imageId: Any
    dateModify: Any
    dateCreate: Any
    userId: Sequence[int | str]
    modifiedBy: int | str
    phone: Any
    schedule: Any
    xmlId: Any
    sort: int | str
    email: Any
    issuingCenter: Any
    code: Any


class CatalogStoreListRequestOrder(TypedDict, total=False):
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


class CatalogStoreUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    address: str
    title: str
    active: Literal["Y", "N"]
    description: str
    gpsS: float | Decimal | str
    imageId: CatalogStoreUpdateRequestFieldsImageId
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


class CatalogStoreUpdateRequestFieldsImageId(TypedDict, total=False):
    fileData: Sequence[str]
    remove: Any
