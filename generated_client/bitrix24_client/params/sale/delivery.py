"""Parameters of ``sale.delivery``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleDeliveryAddConfigItem(TypedDict, total=False):
    """Keys: CODE, VALUE."""

    CODE: Required[str]
    """Symbolic code."""
    VALUE: Required[str | float | Decimal]
    """Value."""


class SaleDeliveryConfigUpdateConfigItem(TypedDict, total=False):
    """Keys: CODE, VALUE."""

    CODE: Required[str]
    """Symbolic code."""
    VALUE: Required[str | float | Decimal]
    """Value."""


class SaleDeliveryExtraServiceAddItemsItem(TypedDict, total=False):
    """Keys: TITLE, CODE, PRICE."""

    TITLE: Required[str]
    """Title."""
    CODE: Required[str]
    """Symbolic code."""
    PRICE: float | Decimal
    """Price."""


class SaleDeliveryExtraServiceUpdateItemsItem(TypedDict, total=False):
    """Keys: TITLE, CODE, PRICE."""

    TITLE: Required[str]
    """Title."""
    CODE: Required[str]
    """Symbolic code."""
    PRICE: float | Decimal
    """Price."""


class SaleDeliveryGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID."""

    ID: int | Sequence[int] | None
    """Id of the record."""


class SaleDeliveryGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT, ID."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]
    ID: Literal["ASC", "DESC", "asc", "desc"]


class SaleDeliveryHandlerAddProfilesItem(TypedDict, total=False):
    """Keys: NAME, CODE, DESCRIPTION."""

    NAME: Required[str]
    """Name."""
    CODE: Required[str]
    """Symbolic code."""
    DESCRIPTION: str
    """Description."""


class SaleDeliveryHandlerAddSettings(TypedDict, total=False):
    """Settings.

    Keys: CALCULATE_URL, CREATE_DELIVERY_REQUEST_URL, CANCEL_DELIVERY_REQUEST_URL,
    HAS_CALLBACK_TRACKING_SUPPORT, CONFIG."""

    CALCULATE_URL: Required[str]
    CREATE_DELIVERY_REQUEST_URL: str
    CANCEL_DELIVERY_REQUEST_URL: str
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: Sequence[SaleDeliveryHandlerAddSettingsConfigItem]


class SaleDeliveryHandlerAddSettingsConfigItem(TypedDict, total=False):
    """Keys: TYPE, CODE, NAME, OPTIONS."""

    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    """Type."""
    CODE: Required[str]
    """Symbolic code."""
    NAME: Required[str]
    """Name."""
    OPTIONS: SaleDeliveryHandlerAddSettingsConfigItemOptions | Mapping[str, Any]
    """Options."""


class SaleDeliveryHandlerAddSettingsConfigItemOptions(TypedDict, total=False):
    """Options.

    Keys: Option1Code, Option2Code, Option3Code, Option4Code, Option5Code."""

    Option1Code: Any
    Option2Code: Any
    Option3Code: Any
    Option4Code: Any
    Option5Code: Any


class SaleDeliveryHandlerUpdateProfilesItem(TypedDict, total=False):
    """Keys: NAME, CODE, DESCRIPTION."""

    NAME: Required[str]
    """Name."""
    CODE: Required[str]
    """Symbolic code."""
    DESCRIPTION: str
    """Description."""


class SaleDeliveryHandlerUpdateSETTINGSCONFIGItem(TypedDict, total=False):
    """Keys: TYPE, CODE, NAME, OPTIONS."""

    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    """Type."""
    CODE: Required[str]
    """Symbolic code."""
    NAME: Required[str]
    """Name."""
    OPTIONS: SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions | Mapping[str, Any]
    """Options."""


class SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions(TypedDict, total=False):
    """Options.

    Keys: Option1Code, Option2Code, Option3Code, Option4Code, Option5Code."""

    Option1Code: Any
    Option2Code: Any
    Option3Code: Any
    Option4Code: Any
    Option5Code: Any


class SaleDeliveryHandlerUpdateSettings(TypedDict, total=False):
    """Settings.

    Keys: CALCULATE_URL, CREATE_DELIVERY_REQUEST_URL, CANCEL_DELIVERY_REQUEST_URL,
    HAS_CALLBACK_TRACKING_SUPPORT, CONFIG."""

    CALCULATE_URL: Required[str]
    CREATE_DELIVERY_REQUEST_URL: str
    CANCEL_DELIVERY_REQUEST_URL: str
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItem
        | Sequence[SaleDeliveryHandlerUpdateSETTINGSCONFIGItem]
    )


class SaleDeliveryRequestSendmessageMessage(TypedDict, total=False):
    """Text of the message.

    Keys: SUBJECT, BODY, STATUS, MONEY_VALUES."""

    SUBJECT: str
    BODY: str
    STATUS: SaleDeliveryRequestSendmessageMessageStatus
    """Status."""
    MONEY_VALUES: SaleDeliveryRequestSendmessageMessageMoneyValues | Mapping[str, Any]


SaleDeliveryRequestSendmessageMessageMoneyValues = TypedDict(
    "SaleDeliveryRequestSendmessageMessageMoneyValues",
    {
        "#MONEY#": "Any",
    },
    total=False,
)


class SaleDeliveryRequestSendmessageMessageStatus(TypedDict, total=False):
    """Status.

    Keys: MESSAGE, SEMANTIC."""

    MESSAGE: Required[str]
    """Text of the message."""
    SEMANTIC: Required[Literal["success", "process", "error"]]


class SaleDeliveryRequestUpdatePropertiesItem(TypedDict, total=False):
    """Keys: NAME, VALUE, TAGS."""

    NAME: Required[str]
    """Name."""
    VALUE: Required[str]
    """Value."""
    TAGS: Sequence[Literal["phone"]]


class SaleDeliveryRequestUpdateStatus(TypedDict, total=False):
    """Status.

    Keys: TEXT, SEMANTIC."""

    TEXT: Required[str]
    """Text."""
    SEMANTIC: Required[Literal["process", "success"]]


class SaleDeliveryUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: NAME, CURRENCY, DESCRIPTION, SORT, ACTIVE, LOGOTYPE."""

    NAME: str
    """Name."""
    CURRENCY: str
    """Code of the currency."""
    DESCRIPTION: str
    """Description."""
    SORT: int | str
    """Position in the sorting order."""
    ACTIVE: str
    """Whether the record is active."""
    LOGOTYPE: str
