"""Parameters of ``crm.quote``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmQuoteAddFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    STATUS_ID: str | float | Decimal | Literal[False] | None
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    COMPANY_ID: int | str | Literal[False] | None
    CONTACT_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    MYCOMPANY_ID: int | str | Literal[False] | None
    OPENED: Literal["Y", "N"]
    PERSON_TYPE_ID: int | str | Literal[False] | None
    BEGINDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CLOSEDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CLIENT_TITLE: str | float | Decimal | Literal[False] | None
    CLIENT_ADDR: str | float | Decimal | Literal[False] | None
    CLIENT_EMAIL: str | float | Decimal | Literal[False] | None
    CLIENT_PHONE: str | float | Decimal | Literal[False] | None
    COMMENTS: str | float | Decimal | Literal[False] | None


class CrmQuoteAddParams(TypedDict, total=False):
    IMPORT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    DATE_CREATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    DATE_MODIFY: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CREATED_BY_ID: int | str | Literal[False] | None
    MODIFY_BY_ID: int | str | Literal[False] | None


class CrmQuoteContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int | str]


class CrmQuoteListFilter(TypedDict, total=False):
    COMPANY_ID: int | str | Sequence[int | str] | Literal[False] | None
    STATUS_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmQuoteListOrder(TypedDict, total=False):
    STATUS_ID: str
    ID: str


class CrmQuoteProductrowsSetRowsItem(TypedDict, total=False):
    PRODUCT_ID: int | str | Literal[False] | None
    PRODUCT_NAME: str | float | Decimal | Literal[False] | None
    PRODUCT_DESCRIPTION: str | float | Decimal | Literal[False] | None
    PRICE: float | Decimal | str | Literal[False] | None
    QUANTITY: float | Decimal | str | Literal[False] | None
    DISCOUNT_TYPE_ID: Literal[1, 2, "1", "2"]
    DISCOUNT_RATE: float | Decimal | str | Literal[False] | None
    DISCOUNT_SUM: float | Decimal | str | Literal[False] | None
    TAX_RATE: float | Decimal | str | Literal[False] | None
    TAX_INCLUDED: Literal["Y", "N"]
    MEASURE_CODE: int | str | Literal[False] | None
    MEASURE_NAME: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None


class CrmQuoteUpdateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    STATUS_ID: str | float | Decimal | Literal[False] | None
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    COMPANY_ID: int | str | Literal[False] | None
    CONTACT_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    MYCOMPANY_ID: int | str | Literal[False] | None
    OPENED: Literal["Y", "N"]
    PERSON_TYPE_ID: int | str | Literal[False] | None
    BEGINDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CLOSEDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CLIENT_TITLE: str | float | Decimal | Literal[False] | None
    CLIENT_ADDR: str | float | Decimal | Literal[False] | None
    CLIENT_EMAIL: str | float | Decimal | Literal[False] | None
    CLIENT_PHONE: str | float | Decimal | Literal[False] | None
    COMMENTS: str | float | Decimal | Literal[False] | None


class CrmQuoteUpdateParams(TypedDict, total=False):
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
