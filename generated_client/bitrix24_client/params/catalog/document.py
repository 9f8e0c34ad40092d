"""Parameters of ``catalog.document``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogDocumentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: docType, currency, responsibleId, siteId, dateDocument, title, commentary, total,
    docNumber, createdBy."""

    docType: Required[Literal["A", "S", "M", "R", "D"]]
    currency: Required[str]
    """Code of the currency."""
    responsibleId: Required[int]
    """Id of the responsible user."""
    siteId: str
    """Id of the site."""
    dateDocument: dt.date | str
    title: str
    """Title."""
    commentary: str
    total: float | Decimal
    docNumber: str
    createdBy: int
    """Id of the user who made it."""


class CatalogDocumentElementAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: docId, elementId, storeFrom, storeTo, amount, purchasingPrice."""

    docId: Required[int]
    elementId: Required[int]
    storeFrom: int
    storeTo: int
    amount: float | Decimal
    """Amount."""
    purchasingPrice: float | Decimal
    """Price at which it was bought."""


class CatalogDocumentElementListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, docId, elementId, storeFrom, storeTo, amount, purchasingPrice."""

    id: int | Sequence[int] | None
    """Id of the record."""
    docId: int | Sequence[int] | None
    elementId: int | Sequence[int] | None
    storeFrom: int | Sequence[int] | None
    storeTo: int | Sequence[int] | None
    amount: float | Decimal | Sequence[float | Decimal] | None
    """Amount."""
    purchasingPrice: float | Decimal | Sequence[float | Decimal] | None
    """Price at which it was bought."""


class CatalogDocumentElementListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, docId, elementId, storeFrom, storeTo, amount, purchasingPrice."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    docId: Literal["ASC", "DESC", "asc", "desc"]
    elementId: Literal["ASC", "DESC", "asc", "desc"]
    storeFrom: Literal["ASC", "DESC", "asc", "desc"]
    storeTo: Literal["ASC", "DESC", "asc", "desc"]
    amount: Literal["ASC", "DESC", "asc", "desc"]
    purchasingPrice: Literal["ASC", "DESC", "asc", "desc"]


class CatalogDocumentElementUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: storeFrom, storeTo, amount, purchasingPrice."""

    storeFrom: int
    storeTo: int
    amount: float | Decimal
    """Amount."""
    purchasingPrice: float | Decimal
    """Price at which it was bought."""


class CatalogDocumentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, docType, docNumber, title, siteId, responsibleId, createdBy, modifiedBy, status,
    statusBy, dateStatus, dateCreate, dateModify, dateDocument, currency, total, commentary."""

    id: int | Sequence[int] | None
    """Id of the record."""
    docType: str | Sequence[str] | None
    docNumber: str | Sequence[str] | None
    title: str | Sequence[str] | None
    """Title."""
    siteId: str | Sequence[str] | None
    """Id of the site."""
    responsibleId: int | Sequence[int] | None
    """Id of the responsible user."""
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    status: str | Sequence[str] | None
    """Status."""
    statusBy: int | Sequence[int] | None
    dateStatus: dt.date | str | Sequence[str] | None
    dateCreate: dt.date | str | Sequence[str] | None
    """When it was made."""
    dateModify: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    dateDocument: dt.date | str | Sequence[str] | None
    currency: str | Sequence[str] | None
    """Code of the currency."""
    total: float | Decimal | Sequence[float | Decimal] | None
    commentary: str | Sequence[str] | None


class CatalogDocumentListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, docType, docNumber, title, siteId, responsibleId, createdBy, modifiedBy, status,
    statusBy, dateStatus, dateCreate, dateModify, dateDocument, currency, total, commentary."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    docType: Literal["ASC", "DESC", "asc", "desc"]
    docNumber: Literal["ASC", "DESC", "asc", "desc"]
    title: Literal["ASC", "DESC", "asc", "desc"]
    siteId: Literal["ASC", "DESC", "asc", "desc"]
    responsibleId: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    status: Literal["ASC", "DESC", "asc", "desc"]
    statusBy: Literal["ASC", "DESC", "asc", "desc"]
    dateStatus: Literal["ASC", "DESC", "asc", "desc"]
    dateCreate: Literal["ASC", "DESC", "asc", "desc"]
    dateModify: Literal["ASC", "DESC", "asc", "desc"]
    dateDocument: Literal["ASC", "DESC", "asc", "desc"]
    currency: Literal["ASC", "DESC", "asc", "desc"]
    total: Literal["ASC", "DESC", "asc", "desc"]
    commentary: Literal["ASC", "DESC", "asc", "desc"]


class CatalogDocumentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: responsibleId, dateModify, dateDocument, total, commentary, title, docNumber,
    modifiedBy."""

    responsibleId: int
    """Id of the responsible user."""
    dateModify: dt.date | str
    """When it was last changed."""
    dateDocument: dt.date | str
    total: float | Decimal
    commentary: str
    title: str
    """Title."""
    docNumber: str
    modifiedBy: int
    """Id of the user who last changed it."""
