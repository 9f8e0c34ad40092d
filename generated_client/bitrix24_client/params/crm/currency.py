"""Parameters of ``crm.currency``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmCurrencyAddFields(TypedDict, total=False):
    CURRENCY: Required[str | float | Decimal]
    BASE: Literal["Y", "N"]
    AMOUNT_CNT: Required[int | str]
    AMOUNT: Required[float | Decimal | str]
    SORT: int | str | Literal[False] | None
    LANG: (
        Mapping[str, CrmCurrencyAddFieldsLangValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmCurrencyAddFieldsLangValue(TypedDict, total=False):
    DECIMALS: int | str
    DEC_POINT: str | float | Decimal | Literal[False] | None
    FORMAT_STRING: str | float | Decimal | Literal[False] | None
    FULL_NAME: str | float | Decimal | Literal[False] | None
    HIDE_ZERO: str | float | Decimal | Literal[False] | None
    THOUSANDS_SEP: str | float | Decimal | Literal[False] | None
    THOUSANDS_VARIANT: str | float | Decimal | Literal[False] | None


class CrmCurrencyListOrder(TypedDict, total=False):
    AMOUNT: str
    AMOUNT_CNT: str
    BASE: str
    CURRENCY: str
    DATE_UPDATE: str
    SORT: str
    LID: str
    DECIMALS: str
    DEC_POINT: str
    FORMAT_STRING: str
    FULL_NAME: str
    THOUSANDS_SEP: str
    LANG: str


class CrmCurrencyLocalization(TypedDict, total=False):
    DECIMALS: int | str | Literal[False] | None
    DEC_POINT: str | float | Decimal | Literal[False] | None
    FORMAT_STRING: str | float | Decimal | Literal[False] | None
    FULL_NAME: str | float | Decimal | Literal[False] | None
    HIDE_ZERO: Literal["Y", "N", False] | str | float | Decimal | None
    THOUSANDS_SEP: str | float | Decimal | Literal[False] | None
    THOUSANDS_VARIANT: str | float | Decimal | Literal[False] | None


class CrmCurrencyUpdateFields(TypedDict, total=False):
    SORT: int | str | Literal[False] | None
    AMOUNT_CNT: int | str
    AMOUNT: float | Decimal | str
    BASE: Literal["Y", "N"]
    LANG: (
        Mapping[str, CrmCurrencyAddFieldsLangValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
