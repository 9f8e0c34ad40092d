"""Parameters of ``catalog.document``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CatalogDocumentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    docType: Required[Literal["A", "S", "M", "R", "D"]]
    currency: Required[str]
    responsibleId: Required[int]
    siteId: str
    dateDocument: dt.date | str
    title: str
    commentary: str
    total: float | Decimal
    docNumber: str
    createdBy: int


class CatalogDocumentElementAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    docId: Required[int]
    elementId: Required[int]
    storeFrom: int
    storeTo: int
    amount: float | Decimal
    purchasingPrice: float | Decimal


class CatalogDocumentElementListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    docId: int
    elementId: int
    storeFrom: int
    storeTo: int
    amount: float | Decimal
    purchasingPrice: float | Decimal


class CatalogDocumentElementListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    docId: Any
    elementId: Any
    storeFrom: Any
    storeTo: Any
    amount: Any
    purchasingPrice: Any


class CatalogDocumentElementUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    storeFrom: int
    storeTo: int
    amount: float | Decimal
    purchasingPrice: float | Decimal


class CatalogDocumentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    docType: str
    docNumber: str
    title: str
    siteId: str
    responsibleId: int
    createdBy: int
    modifiedBy: int
    status: str
    statusBy: int
    dateStatus: dt.date | str
    dateCreate: dt.date | str
    dateModify: dt.date | str
    dateDocument: dt.date | str
    currency: str
    total: float | Decimal
    commentary: str


class CatalogDocumentListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    docType: Any
    docNumber: Any
    title: Any
    siteId: Any
    responsibleId: Any
    createdBy: Any
    modifiedBy: Any
    status: Any
    statusBy: Any
    dateStatus: Any
    dateCreate: Any
    dateModify: Any
    dateDocument: Any
    currency: Any
    total: Any
    commentary: Any


class CatalogDocumentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    responsibleId: int
    dateModify: dt.date | str
    dateDocument: dt.date | str
    total: float | Decimal
    commentary: str
    title: str
    docNumber: str
    modifiedBy: int
