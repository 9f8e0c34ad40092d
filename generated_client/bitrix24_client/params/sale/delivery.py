"""Parameters of ``sale.delivery``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class SaleDeliveryAddConfigItem(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, VALUE."""

    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    VALUE: Required[Any]
    """Value."""


class SaleDeliveryAddConfigValue(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, VALUE."""

    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    VALUE: Required[Any]
    """Value."""


class SaleDeliveryConfigUpdateConfigItem(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, VALUE."""

    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    VALUE: Required[Any]
    """Value."""


class SaleDeliveryConfigUpdateConfigValue(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, VALUE."""

    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    VALUE: Required[Any]
    """Value."""


class SaleDeliveryExtraServiceAddItemsItem(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, CODE, PRICE."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    PRICE: float | Decimal | str | Literal[False] | None
    """Price."""


class SaleDeliveryGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class SaleDeliveryGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Keys: SORT, ID."""

    SORT: str
    """The direction of an order."""
    ID: str
    """The direction of an order."""


class SaleDeliveryHandlerAddProfilesItem(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, CODE, DESCRIPTION."""

    NAME: Required[str | float | Decimal]
    """Name."""
    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""


class SaleDeliveryHandlerAddSettings(TypedDict, total=False, extra_items=Any):
    """Keys: CALCULATE_URL, CREATE_DELIVERY_REQUEST_URL, CANCEL_DELIVERY_REQUEST_URL,
    HAS_CALLBACK_TRACKING_SUPPORT, CONFIG."""

    CALCULATE_URL: Required[str | float | Decimal]
    """A text."""
    CREATE_DELIVERY_REQUEST_URL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CANCEL_DELIVERY_REQUEST_URL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: (
        Sequence[SaleDeliveryHandlerAddSettingsConfigItem | OtherKeys]
        | Mapping[str, SaleDeliveryHandlerAddSettingsConfigItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class SaleDeliveryHandlerAddSettingsConfigItem(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, CODE, NAME, OPTIONS."""

    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    """Type."""
    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    NAME: Required[str | float | Decimal]
    """Name."""
    OPTIONS: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Options."""


class SaleDeliveryHandlerUpdateSETTINGSCONFIGItem(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, CODE, NAME, OPTIONS."""

    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    """Type."""
    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    NAME: Required[str | float | Decimal]
    """Name."""
    OPTIONS: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Options."""


class SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions(TypedDict, total=False):
    """Keys: Option1Code, Option2Code, Option3Code, Option4Code, Option5Code."""

    Option1Code: Any
    Option2Code: Any
    Option3Code: Any
    Option4Code: Any
    Option5Code: Any


class SaleDeliveryHandlerUpdateSettings(TypedDict, total=False, extra_items=Any):
    """Settings.

    Keys: CALCULATE_URL, CREATE_DELIVERY_REQUEST_URL, CANCEL_DELIVERY_REQUEST_URL,
    HAS_CALLBACK_TRACKING_SUPPORT, CONFIG."""

    CALCULATE_URL: Required[str | float | Decimal]
    """A text."""
    CREATE_DELIVERY_REQUEST_URL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CANCEL_DELIVERY_REQUEST_URL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItem
        | OtherKeys
        | str
        | Literal[False]
        | Sequence[SaleDeliveryHandlerUpdateSETTINGSCONFIGItem | OtherKeys]
        | None
    )


class SaleDeliveryRequestSendmessageMessage(TypedDict, total=False, extra_items=Any):
    """Keys: SUBJECT, BODY, STATUS, MONEY_VALUES."""

    SUBJECT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    BODY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    STATUS: SaleDeliveryRequestSendmessageMessageStatus | OtherKeys | str | Literal[False] | None
    """Status."""
    MONEY_VALUES: (
        SaleDeliveryRequestSendmessageMessageMoneyValues
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


SaleDeliveryRequestSendmessageMessageMoneyValues = TypedDict(
    "SaleDeliveryRequestSendmessageMessageMoneyValues",
    {
        "#MONEY#": "Any",
    },
    total=False,
)


class SaleDeliveryRequestSendmessageMessageStatus(TypedDict, total=False, extra_items=Any):
    """Keys: MESSAGE, SEMANTIC."""

    MESSAGE: Required[str | float | Decimal]
    """Text of the message."""
    SEMANTIC: Required[Literal["success", "process", "error"]]


class SaleDeliveryRequestUpdatePropertiesItem(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, VALUE, TAGS."""

    NAME: Required[str | float | Decimal]
    """Name."""
    VALUE: Required[str | float | Decimal]
    """Value."""
    TAGS: Sequence[Literal["phone"]] | Mapping[str, Any] | str | Literal[False] | None


class SaleDeliveryRequestUpdateStatus(TypedDict, total=False, extra_items=Any):
    """Status.

    Keys: TEXT, SEMANTIC."""

    TEXT: Required[str | float | Decimal]
    """Text."""
    SEMANTIC: Required[Literal["process", "success"]]


class SaleDeliveryUpdateFields(TypedDict, total=False):
    """Keys: NAME, CURRENCY, DESCRIPTION, SORT, ACTIVE, LOGOTYPE."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    CURRENCY: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    ACTIVE: str | float | Decimal | Literal[False] | None
    """Whether the record is active."""
    LOGOTYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
