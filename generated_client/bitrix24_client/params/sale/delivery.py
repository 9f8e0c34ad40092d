"""Parameters of ``sale.delivery``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleDeliveryAddConfigItem(TypedDict, total=False):
    CODE: Required[str]
    VALUE: Required[Any]


class SaleDeliveryConfigUpdateConfigItem(TypedDict, total=False):
    CODE: Required[str]
    VALUE: Required[Any]


class SaleDeliveryExtraServiceAddItemsItem(TypedDict, total=False):
    TITLE: Required[str]
    CODE: Required[str]
    PRICE: float | Decimal


class SaleDeliveryExtraServiceUpdateItemsItem(TypedDict, total=False):
    TITLE: Required[str]
    CODE: Required[str]
    PRICE: float | Decimal


class SaleDeliveryGetlistFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | Sequence[int | str]


class SaleDeliveryGetlistOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any
    ID: Any


class SaleDeliveryHandlerAddProfilesItem(TypedDict, total=False):
    NAME: Required[str]
    CODE: Required[str]
    DESCRIPTION: str


class SaleDeliveryHandlerAddSettings(TypedDict, total=False):
    """Settings."""

    CALCULATE_URL: Required[str]
    CREATE_DELIVERY_REQUEST_URL: str
    CANCEL_DELIVERY_REQUEST_URL: str
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: Sequence[SaleDeliveryHandlerAddSettingsConfigItem]


class SaleDeliveryHandlerAddSettingsConfigItem(TypedDict, total=False):
    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    CODE: Required[str]
    NAME: Required[str]
    OPTIONS: SaleDeliveryHandlerAddSettingsConfigItemOptions | Mapping[str, Any]


class SaleDeliveryHandlerAddSettingsConfigItemOptions(TypedDict, total=False):
    """Options."""

    Option1Code: Any
    Option2Code: Any
    Option3Code: Any
    Option4Code: Any
    Option5Code: Any


class SaleDeliveryHandlerUpdateProfilesItem(TypedDict, total=False):
    NAME: Required[str]
    CODE: Required[str]
    DESCRIPTION: str


class SaleDeliveryHandlerUpdateSETTINGSCONFIGItem(TypedDict, total=False):
    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    CODE: Required[str]
    NAME: Required[str]
    OPTIONS: SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions | Mapping[str, Any]


class SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions(TypedDict, total=False):
    """Options."""

    Option1Code: Any
    Option2Code: Any
    Option3Code: Any
    Option4Code: Any
    Option5Code: Any


class SaleDeliveryHandlerUpdateSettings(TypedDict, total=False):
    """Settings."""

    CALCULATE_URL: Required[str]
    CREATE_DELIVERY_REQUEST_URL: str
    CANCEL_DELIVERY_REQUEST_URL: str
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItem
        | Sequence[SaleDeliveryHandlerUpdateSETTINGSCONFIGItem]
    )


class SaleDeliveryRequestSendmessageMessage(TypedDict, total=False):
    """Text of the message."""

    SUBJECT: str
    BODY: str
    STATUS: SaleDeliveryRequestSendmessageMessageStatus
    MONEY_VALUES: SaleDeliveryRequestSendmessageMessageMoneyValues | Mapping[str, Any]


SaleDeliveryRequestSendmessageMessageMoneyValues = TypedDict(
    "SaleDeliveryRequestSendmessageMessageMoneyValues",
    {
        "#MONEY#": "Any",
    },
    total=False,
)


class SaleDeliveryRequestSendmessageMessageStatus(TypedDict, total=False):
    """Status."""

    MESSAGE: Required[str]
    SEMANTIC: Required[Literal["success", "process", "error"]]


class SaleDeliveryRequestUpdatePropertiesItem(TypedDict, total=False):
    NAME: Required[str]
    VALUE: Required[str]
    TAGS: Sequence[Literal["phone"]]


class SaleDeliveryRequestUpdateStatus(TypedDict, total=False):
    """Status."""

    TEXT: Required[str]
    SEMANTIC: Required[Literal["process", "success"]]


class SaleDeliveryUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    CURRENCY: str
    DESCRIPTION: str
    SORT: int | str
    ACTIVE: str
    LOGOTYPE: str
