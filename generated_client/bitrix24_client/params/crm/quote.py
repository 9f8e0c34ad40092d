"""Parameters of ``crm.quote``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmQuoteAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, STATUS_ID, CURRENCY_ID, OPPORTUNITY, ASSIGNED_BY_ID, COMPANY_ID, CONTACT_IDS,
    MYCOMPANY_ID, OPENED, PERSON_TYPE_ID, BEGINDATE, CLOSEDATE, CLIENT_TITLE, CLIENT_ADDR,
    CLIENT_EMAIL, CLIENT_PHONE, COMMENTS."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    STATUS_ID: str | float | Decimal | Literal[False] | None
    """Id of the status."""
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    COMPANY_ID: int | str | Literal[False] | None
    """Id of the company."""
    CONTACT_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    MYCOMPANY_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    PERSON_TYPE_ID: int | str | Literal[False] | None
    """Id of the payer type."""
    BEGINDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    CLOSEDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    CLIENT_TITLE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CLIENT_ADDR: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CLIENT_EMAIL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CLIENT_PHONE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""


class CrmQuoteAddParams(TypedDict, total=False, extra_items=Any):
    """Keys: IMPORT, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID."""

    IMPORT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    DATE_CREATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    DATE_MODIFY: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was last changed."""
    CREATED_BY_ID: int | str | Literal[False] | None
    """Id of the user who made it."""
    MODIFY_BY_ID: int | str | Literal[False] | None
    """Id of the user who last changed it."""


class CrmQuoteContactDeleteFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: CONTACT_ID."""

    CONTACT_ID: Required[int | str]
    """Id of the contact."""


class CrmQuoteListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: COMPANY_ID, STATUS_ID."""

    COMPANY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the company."""
    STATUS_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the status."""


class CrmQuoteListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: STATUS_ID, ID."""

    STATUS_ID: str
    """The direction of an order."""
    ID: str
    """The direction of an order."""


class CrmQuoteProductrowsSetRowsItem(TypedDict, total=False, extra_items=Any):
    """Keys: PRODUCT_ID, PRODUCT_NAME, PRODUCT_DESCRIPTION, PRICE, QUANTITY, DISCOUNT_TYPE_ID,
    DISCOUNT_RATE, DISCOUNT_SUM, TAX_RATE, TAX_INCLUDED, MEASURE_CODE, MEASURE_NAME, SORT."""

    PRODUCT_ID: int | str | Literal[False] | None
    """Id of the product."""
    PRODUCT_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PRODUCT_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PRICE: float | Decimal | str | Literal[False] | None
    """Price."""
    QUANTITY: float | Decimal | str | Literal[False] | None
    """Quantity."""
    DISCOUNT_TYPE_ID: Literal[1, 2, "1", "2"]
    DISCOUNT_RATE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    DISCOUNT_SUM: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    TAX_RATE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    TAX_INCLUDED: Literal["Y", "N"]
    MEASURE_CODE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MEASURE_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmQuoteUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, STATUS_ID, CURRENCY_ID, OPPORTUNITY, ASSIGNED_BY_ID, COMPANY_ID, CONTACT_IDS,
    MYCOMPANY_ID, OPENED, PERSON_TYPE_ID, BEGINDATE, CLOSEDATE, CLIENT_TITLE, CLIENT_ADDR,
    CLIENT_EMAIL, CLIENT_PHONE, COMMENTS."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    STATUS_ID: str | float | Decimal | Literal[False] | None
    """Id of the status."""
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    COMPANY_ID: int | str | Literal[False] | None
    """Id of the company."""
    CONTACT_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    MYCOMPANY_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    PERSON_TYPE_ID: int | str | Literal[False] | None
    """Id of the payer type."""
    BEGINDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    CLOSEDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    CLIENT_TITLE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CLIENT_ADDR: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CLIENT_EMAIL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CLIENT_PHONE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""


class CrmQuoteUpdateParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_HISTORY_EVENT."""

    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
