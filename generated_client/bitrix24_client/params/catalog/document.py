"""Parameters of ``catalog.document``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogDocumentAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: docType, currency, responsibleId, siteId, dateDocument, title, commentary, total,
    docNumber, createdBy."""

    docType: Required[Literal["A", "S", "M", "R", "D"]]
    currency: Required[str | float | Decimal]
    """Code of the currency."""
    responsibleId: Required[int | str]
    """Id of the responsible user."""
    siteId: str | float | Decimal | Literal[False] | None
    """Id of the site."""
    dateDocument: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    commentary: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    total: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    docNumber: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""


class CatalogDocumentElementAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: docId, elementId, storeFrom, storeTo, amount, purchasingPrice."""

    docId: Required[int | str]
    """A whole number, or its digits."""
    elementId: Required[int | str]
    """A whole number, or its digits."""
    storeFrom: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    storeTo: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    amount: float | Decimal | str | Literal[False] | None
    """Amount."""
    purchasingPrice: float | Decimal | str | Literal[False] | None
    """Price at which it was bought."""


class CatalogDocumentElementListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, docId, elementId, storeFrom, storeTo, amount, purchasingPrice."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    docId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    elementId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    storeFrom: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    storeTo: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    amount: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Amount."""
    purchasingPrice: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Price at which it was bought."""


class CatalogDocumentElementListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, docId, elementId, storeFrom, storeTo, amount, purchasingPrice."""

    id: str
    """The direction of an order."""
    docId: str
    """The direction of an order."""
    elementId: str
    """The direction of an order."""
    storeFrom: str
    """The direction of an order."""
    storeTo: str
    """The direction of an order."""
    amount: str
    """The direction of an order."""
    purchasingPrice: str
    """The direction of an order."""


class CatalogDocumentElementUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: storeFrom, storeTo, amount, purchasingPrice."""

    storeFrom: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    storeTo: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    amount: float | Decimal | str | Literal[False] | None
    """Amount."""
    purchasingPrice: float | Decimal | str | Literal[False] | None
    """Price at which it was bought."""


class CatalogDocumentListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, docType, docNumber, title, siteId, responsibleId, createdBy, modifiedBy, status,
    statusBy, dateStatus, dateCreate, dateModify, dateDocument, currency, total, commentary."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    docType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    docNumber: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
    siteId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the site."""
    responsibleId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the responsible user."""
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    modifiedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    status: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Status."""
    statusBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    dateStatus: (
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
    """One value, or a list of which one has to fit."""
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
    dateDocument: (
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
    """One value, or a list of which one has to fit."""
    currency: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the currency."""
    total: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    commentary: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CatalogDocumentListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, docType, docNumber, title, siteId, responsibleId, createdBy, modifiedBy, status,
    statusBy, dateStatus, dateCreate, dateModify, dateDocument, currency, total, commentary."""

    id: str
    """The direction of an order."""
    docType: str
    """The direction of an order."""
    docNumber: str
    """The direction of an order."""
    title: str
    """The direction of an order."""
    siteId: str
    """The direction of an order."""
    responsibleId: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    modifiedBy: str
    """The direction of an order."""
    status: str
    """The direction of an order."""
    statusBy: str
    """The direction of an order."""
    dateStatus: str
    """The direction of an order."""
    dateCreate: str
    """The direction of an order."""
    dateModify: str
    """The direction of an order."""
    dateDocument: str
    """The direction of an order."""
    currency: str
    """The direction of an order."""
    total: str
    """The direction of an order."""
    commentary: str
    """The direction of an order."""


class CatalogDocumentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: responsibleId, dateModify, dateDocument, total, commentary, title, docNumber,
    modifiedBy."""

    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    dateModify: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was last changed."""
    dateDocument: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    total: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    commentary: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    docNumber: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
