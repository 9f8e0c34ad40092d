"""Parameters of ``crm.currency``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class CrmCurrencyAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: CURRENCY, BASE, AMOUNT_CNT, AMOUNT, SORT, LANG."""

    CURRENCY: Required[str | float | Decimal]
    """Code of the currency."""
    BASE: Literal["Y", "N"]
    AMOUNT_CNT: Required[int | str]
    """A whole number, or its digits."""
    AMOUNT: Required[float | Decimal | str]
    """Amount."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    LANG: (
        Mapping[str, CrmCurrencyAddFieldsLangValue | OtherKeys]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Code of the language."""


class CrmCurrencyAddFieldsLangValue(TypedDict, total=False, extra_items=Any):
    """Keys: DECIMALS, DEC_POINT, FORMAT_STRING, FULL_NAME, HIDE_ZERO, THOUSANDS_SEP,
    THOUSANDS_VARIANT."""

    DECIMALS: int | str
    """A whole number, or its digits."""
    DEC_POINT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    FORMAT_STRING: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    FULL_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    HIDE_ZERO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    THOUSANDS_SEP: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    THOUSANDS_VARIANT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmCurrencyListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: AMOUNT, AMOUNT_CNT, BASE, CURRENCY, DATE_UPDATE, SORT, LID, DECIMALS, DEC_POINT,
    FORMAT_STRING, FULL_NAME, THOUSANDS_SEP, LANG."""

    AMOUNT: str
    """The direction of an order."""
    AMOUNT_CNT: str
    """The direction of an order."""
    BASE: str
    """The direction of an order."""
    CURRENCY: str
    """The direction of an order."""
    DATE_UPDATE: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""
    LID: str
    """The direction of an order."""
    DECIMALS: str
    """The direction of an order."""
    DEC_POINT: str
    """The direction of an order."""
    FORMAT_STRING: str
    """The direction of an order."""
    FULL_NAME: str
    """The direction of an order."""
    THOUSANDS_SEP: str
    """The direction of an order."""
    LANG: str
    """The direction of an order."""


class CrmCurrencyLocalization(TypedDict, total=False, extra_items=Any):
    """Keys: DECIMALS, DEC_POINT, FORMAT_STRING, FULL_NAME, HIDE_ZERO, THOUSANDS_SEP,
    THOUSANDS_VARIANT."""

    DECIMALS: int | str | Literal[False] | None
    """A whole number, or its digits."""
    DEC_POINT: str | float | Decimal | Literal[False] | None
    """A text."""
    FORMAT_STRING: str | float | Decimal | Literal[False] | None
    """A text."""
    FULL_NAME: str | float | Decimal | Literal[False] | None
    """A text."""
    HIDE_ZERO: Literal["Y", "N", False] | str | float | Decimal | None
    THOUSANDS_SEP: str | float | Decimal | Literal[False] | None
    """A text."""
    THOUSANDS_VARIANT: str | float | Decimal | Literal[False] | None
    """A text."""


class CrmCurrencyUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: SORT, AMOUNT_CNT, AMOUNT, BASE, LANG."""

    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    AMOUNT_CNT: int | str
    """A whole number, or its digits."""
    AMOUNT: float | Decimal | str
    """Amount."""
    BASE: Literal["Y", "N"]
    LANG: (
        Mapping[str, CrmCurrencyAddFieldsLangValue | OtherKeys]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Code of the language."""
