"""Parameters of ``sale.delivery``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleDeliveryAddRequestConfigItem(TypedDict, total=False):
    CODE: Required[str]
    VALUE: Required[Any]


class SaleDeliveryConfigUpdateRequestConfigItem(TypedDict, total=False):
    CODE: Required[str]
    VALUE: Required[Any]


class SaleDeliveryExtraServiceAddRequestItemsItem(TypedDict, total=False):
    TITLE: Required[str]
    CODE: Required[str]
    PRICE: float | Decimal


class SaleDeliveryExtraServiceUpdateRequestItemsItem(TypedDict, total=False):
    TITLE: Required[str]
    CODE: Required[str]
    PRICE: float | Decimal


class SaleDeliveryGetlistRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: Any


class SaleDeliveryGetlistRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any
    ID: Any


class SaleDeliveryHandlerAddRequestProfilesItem(TypedDict, total=False):
    NAME: Required[str]
    CODE: Required[str]
    DESCRIPTION: str


class SaleDeliveryHandlerAddRequestSettings(TypedDict, total=False):
    """Settings."""

    CALCULATE_URL: Required[str]
    CREATE_DELIVERY_REQUEST_URL: str
    CANCEL_DELIVERY_REQUEST_URL: str
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: Sequence[SaleDeliveryHandlerAddRequestSettingsConfigItem]


class SaleDeliveryHandlerAddRequestSettingsConfigItem(TypedDict, total=False):
    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    CODE: Required[str]
    NAME: Required[str]
    OPTIONS: SaleDeliveryHandlerAddRequestSettingsConfigItemOptions | Mapping[str, Any]


class SaleDeliveryHandlerAddRequestSettingsConfigItemOptions(TypedDict, total=False):
    """Options."""

    Option1Code: Any
    Option2Code: Any
    Option3Code: Any
    Option4Code: Any
    Option5Code: Any


class SaleDeliveryHandlerUpdateRequestProfilesItem(TypedDict, total=False):
    NAME: Required[str]
    CODE: Required[str]
    DESCRIPTION: str


class SaleDeliveryHandlerUpdateRequestSettings(TypedDict, total=False):
    """Settings."""

    CALCULATE_URL: Required[str]
    CREATE_DELIVERY_REQUEST_URL: str
    CANCEL_DELIVERY_REQUEST_URL: str
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItem
        | Sequence[SaleDeliveryHandlerUpdateSETTINGSCONFIGItem]
    )


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


class SaleDeliveryRequestSendmessageRequestMessage(TypedDict, total=False):
    """Text of the message."""

    SUBJECT: str
    BODY: str
    STATUS: SaleDeliveryRequestSendmessageRequestMessageStatus
    MONEY_VALUES: SaleDeliveryRequestSendmessageRequestMessageMoneyValues | Mapping[str, Any]


SaleDeliveryRequestSendmessageRequestMessageMoneyValues = TypedDict(
    "SaleDeliveryRequestSendmessageRequestMessageMoneyValues",
    {
        "#MONEY#": "Any",
    },
    total=False,
)


class SaleDeliveryRequestSendmessageRequestMessageStatus(TypedDict, total=False):
    """Status."""

    MESSAGE: Required[str]
    SEMANTIC: Required[Literal["success", "process", "error"]]


class SaleDeliveryRequestUpdateRequestPropertiesItem(TypedDict, total=False):
    NAME: Required[str]
    VALUE: Required[str]
    TAGS: Sequence[Literal["phone"]]


class SaleDeliveryRequestUpdateRequestStatus(TypedDict, total=False):
    """Status."""

    TEXT: Required[str]
    SEMANTIC: Required[Literal["process", "success"]]


class SaleDeliveryUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: Any
    CURRENCY: Any
    DESCRIPTION: Any
    SORT: Any
    ACTIVE: Any
    LOGOTYPE: Any
