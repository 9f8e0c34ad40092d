"""Parameters of ``crm.address``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CrmAddressAddFields(TypedDict, total=False):
    TYPE_ID: Required[int | str]
    ENTITY_TYPE_ID: Required[int | str]
    ENTITY_ID: Required[str | float | Decimal]
    ADDRESS_1: str | float | Decimal | Literal[False] | None
    ADDRESS_2: str | float | Decimal | Literal[False] | None
    CITY: str | float | Decimal | Literal[False] | None
    POSTAL_CODE: str | float | Decimal | Literal[False] | None
    REGION: str | float | Decimal | Literal[False] | None
    PROVINCE: str | float | Decimal | Literal[False] | None
    COUNTRY: str | float | Decimal | Literal[False] | None
    COUNTRY_CODE: str | float | Decimal | Literal[False] | None
    LOC_ADDR_ID: int | str | Literal[False] | None


class CrmAddressDeleteFields(TypedDict, total=False):
    TYPE_ID: Required[int | str]
    ENTITY_TYPE_ID: Required[int | str]
    ENTITY_ID: Required[str | float | Decimal]


class CrmAddressListFilter(TypedDict, total=False):
    TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ADDRESS_1: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ADDRESS_2: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CITY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    POSTAL_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    REGION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PROVINCE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    COUNTRY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    COUNTRY_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LOC_ADDR_ID: int | str | Sequence[int | str] | Literal[False] | None
    ANCHOR_TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None
    ANCHOR_ID: int | str | Sequence[int | str] | Literal[False] | None


class CrmAddressListOrder(TypedDict, total=False):
    TYPE_ID: str
    ENTITY_TYPE_ID: str
    ENTITY_ID: str
    ADDRESS_1: str
    ADDRESS_2: str
    CITY: str
    POSTAL_CODE: str
    REGION: str
    PROVINCE: str
    COUNTRY: str
    COUNTRY_CODE: str
    LOC_ADDR_ID: str
    ANCHOR_TYPE_ID: str
    ANCHOR_ID: str
