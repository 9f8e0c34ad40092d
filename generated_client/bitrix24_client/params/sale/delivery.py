"""Parameters of ``sale.delivery``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleDeliveryAddConfigItem(TypedDict, total=False):
    CODE: Required[str | float | Decimal]
    VALUE: Required[Any]


class SaleDeliveryAddConfigValue(TypedDict, total=False):
    CODE: Required[str | float | Decimal]
    VALUE: Required[Any]


class SaleDeliveryConfigUpdateConfigItem(TypedDict, total=False):
    CODE: Required[str | float | Decimal]
    VALUE: Required[Any]


class SaleDeliveryConfigUpdateConfigValue(TypedDict, total=False):
    CODE: Required[str | float | Decimal]
    VALUE: Required[Any]


class SaleDeliveryExtraServiceAddItemsItem(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    CODE: Required[str | float | Decimal]
    PRICE: float | Decimal | str | Literal[False] | None


class SaleDeliveryGetlistFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None


class SaleDeliveryGetlistOrder(TypedDict, total=False):
    SORT: str
    ID: str


class SaleDeliveryHandlerAddProfilesItem(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    CODE: Required[str | float | Decimal]
    DESCRIPTION: str | float | Decimal | Literal[False] | None


class SaleDeliveryHandlerAddSettings(TypedDict, total=False):
    CALCULATE_URL: Required[str | float | Decimal]
    CREATE_DELIVERY_REQUEST_URL: str | float | Decimal | Literal[False] | None
    CANCEL_DELIVERY_REQUEST_URL: str | float | Decimal | Literal[False] | None
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: (
        Sequence[SaleDeliveryHandlerAddSettingsConfigItem | Mapping[str, Any]]
        | Mapping[str, SaleDeliveryHandlerAddSettingsConfigItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )


class SaleDeliveryHandlerAddSettingsConfigItem(TypedDict, total=False):
    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    CODE: Required[str | float | Decimal]
    NAME: Required[str | float | Decimal]
    OPTIONS: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SaleDeliveryHandlerUpdateSETTINGSCONFIGItem(TypedDict, total=False):
    TYPE: Required[Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]]
    CODE: Required[str | float | Decimal]
    NAME: Required[str | float | Decimal]
    OPTIONS: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions(TypedDict, total=False):
    Option1Code: Any
    Option2Code: Any
    Option3Code: Any
    Option4Code: Any
    Option5Code: Any


class SaleDeliveryHandlerUpdateSettings(TypedDict, total=False):
    """Settings."""

    CALCULATE_URL: Required[str | float | Decimal]
    CREATE_DELIVERY_REQUEST_URL: str | float | Decimal | Literal[False] | None
    CANCEL_DELIVERY_REQUEST_URL: str | float | Decimal | Literal[False] | None
    HAS_CALLBACK_TRACKING_SUPPORT: Literal["Y", "N"]
    CONFIG: (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItem
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[SaleDeliveryHandlerUpdateSETTINGSCONFIGItem | Mapping[str, Any]]
        | None
    )


class SaleDeliveryRequestSendmessageMessage(TypedDict, total=False):
    SUBJECT: str | float | Decimal | Literal[False] | None
    BODY: str | float | Decimal | Literal[False] | None
    STATUS: (
        SaleDeliveryRequestSendmessageMessageStatus
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
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


class SaleDeliveryRequestSendmessageMessageStatus(TypedDict, total=False):
    MESSAGE: Required[str | float | Decimal]
    SEMANTIC: Required[Literal["success", "process", "error"]]


class SaleDeliveryRequestUpdatePropertiesItem(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    VALUE: Required[str | float | Decimal]
    TAGS: Sequence[Literal["phone"]] | Mapping[str, Any] | str | Literal[False] | None


class SaleDeliveryRequestUpdateStatus(TypedDict, total=False):
    """Status."""

    TEXT: Required[str | float | Decimal]
    SEMANTIC: Required[Literal["process", "success"]]


class SaleDeliveryUpdateFields(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    CURRENCY: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    ACTIVE: str | float | Decimal | Literal[False] | None
    LOGOTYPE: str | float | Decimal | Literal[False] | None
