"""Parameters of ``crm.currency``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmCurrencyAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: CURRENCY, BASE, AMOUNT_CNT, AMOUNT, SORT, LANG."""

    CURRENCY: Required[str]
    """Code of the currency."""
    BASE: Literal["Y", "N"]
    AMOUNT_CNT: Required[int]
    AMOUNT: Required[float | Decimal]
    """Amount."""
    SORT: int
    """Position in the sorting order."""
    LANG: Mapping[str, CrmCurrencyAddFieldsLangValue]
    """Code of the language."""


class CrmCurrencyAddFieldsLangValue(TypedDict, total=False):
    """Keys: DECIMALS, DEC_POINT, FORMAT_STRING, FULL_NAME, HIDE_ZERO, THOUSANDS_SEP,
    THOUSANDS_VARIANT."""

    DECIMALS: int
    DEC_POINT: str
    FORMAT_STRING: str
    FULL_NAME: str
    HIDE_ZERO: str
    THOUSANDS_SEP: str
    THOUSANDS_VARIANT: str


class CrmCurrencyListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: AMOUNT, AMOUNT_CNT, BASE, CURRENCY, DATE_UPDATE, SORT, LID, DECIMALS, DEC_POINT,
    FORMAT_STRING, FULL_NAME, THOUSANDS_SEP, LANG."""

    AMOUNT: Literal["ASC", "DESC", "asc", "desc"]
    AMOUNT_CNT: Literal["ASC", "DESC", "asc", "desc"]
    BASE: Literal["ASC", "DESC", "asc", "desc"]
    CURRENCY: Literal["ASC", "DESC", "asc", "desc"]
    DATE_UPDATE: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]
    LID: Literal["ASC", "DESC", "asc", "desc"]
    DECIMALS: Literal["ASC", "DESC", "asc", "desc"]
    DEC_POINT: Literal["ASC", "DESC", "asc", "desc"]
    FORMAT_STRING: Literal["ASC", "DESC", "asc", "desc"]
    FULL_NAME: Literal["ASC", "DESC", "asc", "desc"]
    THOUSANDS_SEP: Literal["ASC", "DESC", "asc", "desc"]
    LANG: Literal["ASC", "DESC", "asc", "desc"]


class CrmCurrencyLocalization(TypedDict, total=False):
    """Keys: DECIMALS, DEC_POINT, FORMAT_STRING, FULL_NAME, HIDE_ZERO, THOUSANDS_SEP,
    THOUSANDS_VARIANT."""

    DECIMALS: int
    DEC_POINT: str
    FORMAT_STRING: str
    FULL_NAME: str
    HIDE_ZERO: Literal["Y", "N"]
    THOUSANDS_SEP: str
    THOUSANDS_VARIANT: str


class CrmCurrencyUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: SORT, AMOUNT_CNT, AMOUNT, BASE, LANG."""

    SORT: int
    """Position in the sorting order."""
    AMOUNT_CNT: int
    AMOUNT: float | Decimal
    """Amount."""
    BASE: Literal["Y", "N"]
    LANG: Mapping[str, CrmCurrencyUpdateFieldsLangValue]
    """Code of the language."""


class CrmCurrencyUpdateFieldsLangValue(TypedDict, total=False):
    """Keys: DECIMALS, DEC_POINT, FORMAT_STRING, FULL_NAME, HIDE_ZERO, THOUSANDS_SEP,
    THOUSANDS_VARIANT."""

    DECIMALS: int
    DEC_POINT: str
    FORMAT_STRING: str
    FULL_NAME: str
    HIDE_ZERO: str
    THOUSANDS_SEP: str
    THOUSANDS_VARIANT: str
