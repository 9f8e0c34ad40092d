"""Parameters of ``crm.address``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmAddressAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION,
    PROVINCE, COUNTRY, COUNTRY_CODE, LOC_ADDR_ID."""

    TYPE_ID: Required[int | str]
    """Id of the type."""
    ENTITY_TYPE_ID: Required[int | str]
    """Id of the type of object."""
    ENTITY_ID: Required[str | float | Decimal]
    """Id or code of the object that it belongs to."""
    ADDRESS_1: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_2: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CITY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    POSTAL_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    REGION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVINCE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COUNTRY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COUNTRY_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LOC_ADDR_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmAddressDeleteFields(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID."""

    TYPE_ID: Required[int | str]
    """Id of the type."""
    ENTITY_TYPE_ID: Required[int | str]
    """Id of the type of object."""
    ENTITY_ID: Required[str | float | Decimal]
    """Id or code of the object that it belongs to."""


class CrmAddressListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION,
    PROVINCE, COUNTRY, COUNTRY_CODE, LOC_ADDR_ID, ANCHOR_TYPE_ID, ANCHOR_ID."""

    TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type."""
    ENTITY_TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of object."""
    ENTITY_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id or code of the object that it belongs to."""
    ADDRESS_1: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    ADDRESS_2: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    POSTAL_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    REGION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PROVINCE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    COUNTRY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    COUNTRY_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    LOC_ADDR_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    ANCHOR_TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    ANCHOR_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CrmAddressListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION,
    PROVINCE, COUNTRY, COUNTRY_CODE, LOC_ADDR_ID, ANCHOR_TYPE_ID, ANCHOR_ID."""

    TYPE_ID: str
    """The direction of an order."""
    ENTITY_TYPE_ID: str
    """The direction of an order."""
    ENTITY_ID: str
    """The direction of an order."""
    ADDRESS_1: str
    """The direction of an order."""
    ADDRESS_2: str
    """The direction of an order."""
    CITY: str
    """The direction of an order."""
    POSTAL_CODE: str
    """The direction of an order."""
    REGION: str
    """The direction of an order."""
    PROVINCE: str
    """The direction of an order."""
    COUNTRY: str
    """The direction of an order."""
    COUNTRY_CODE: str
    """The direction of an order."""
    LOC_ADDR_ID: str
    """The direction of an order."""
    ANCHOR_TYPE_ID: str
    """The direction of an order."""
    ANCHOR_ID: str
    """The direction of an order."""
