"""Parameters of ``crm.currency``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmCurrencyAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    CURRENCY: Required[str]
    BASE: Literal["Y", "N"]
    AMOUNT_CNT: Required[int]
    AMOUNT: Required[float | Decimal]
    SORT: int
    LANG: Mapping[str, CrmCurrencyAddFieldsLangValue]


class CrmCurrencyAddFieldsLangValue(TypedDict, total=False):
    DECIMALS: Required[int]
    DEC_POINT: str
    FORMAT_STRING: str
    FULL_NAME: str
    HIDE_ZERO: str
    THOUSANDS_SEP: str
    THOUSANDS_VARIANT: str


class CrmCurrencyListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    AMOUNT: Any
    AMOUNT_CNT: Any
    BASE: Any
    CURRENCY: str
    DATE_UPDATE: Any
    SORT: str
    LID: Any
    DECIMALS: Any
    DEC_POINT: Any
    FORMAT_STRING: Any
    FULL_NAME: Any
    THOUSANDS_SEP: Any
    LANG: Any


class CrmCurrencyLocalization(TypedDict, total=False):
    DECIMALS: int | str | None
    DEC_POINT: str | None
    FORMAT_STRING: str | None
    FULL_NAME: str | None
    HIDE_ZERO: Literal["Y", "N"] | None
    THOUSANDS_SEP: str | None
    THOUSANDS_VARIANT: str | None


class CrmCurrencyUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    SORT: int
    AMOUNT_CNT: int
    AMOUNT: float | Decimal
    BASE: Literal["Y", "N"]
    LANG: Mapping[str, CrmCurrencyUpdateFieldsLangValue]


class CrmCurrencyUpdateFieldsLangValue(TypedDict, total=False):
    DECIMALS: Required[int]
    DEC_POINT: str
    FORMAT_STRING: str
    FULL_NAME: str
    HIDE_ZERO: str
    THOUSANDS_SEP: str
    THOUSANDS_VARIANT: str
