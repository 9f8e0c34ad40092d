"""Parameters of ``sale.cashbox``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleCashboxAddOfdSettings(TypedDict, total=False):
    OFD_MODE: (
        SaleCashboxAddOfdSettingsOfdMode
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    SELLER_INFO: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    AUTH: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class SaleCashboxAddOfdSettingsOfdMode(TypedDict, total=False):
    IS_TEST: Any


class SaleCashboxAddSettings(TypedDict, total=False):
    AUTH: SaleCashboxAddSettingsAuth | Mapping[str, Any]
    INTERACTION: SaleCashboxAddSettingsInteraction | Mapping[str, Any]


class SaleCashboxAddSettingsAuth(TypedDict, total=False):
    """OAuth 2.0 access token."""

    KEYWORD: Any
    PREFERENCE: Any


class SaleCashboxAddSettingsInteraction(TypedDict, total=False):
    MODE: Any


class SaleCashboxHandlerAddSettings(TypedDict, total=False):
    PRINT_URL: Required[str | float | Decimal]
    CHECK_URL: Required[str | float | Decimal]
    HTTP_VERSION: Literal["1.0", "1.1"]
    CONFIG: Required[SaleCashboxHandlerAddSettingsConfig | Mapping[str, Any]]


class SaleCashboxHandlerAddSettingsConfig(TypedDict, total=False):
    LABEL: Required[str | float | Decimal]
    ITEMS: Required[
        Mapping[str, SaleCashboxHandlerAddSettingsConfigItemsValue | Mapping[str, Any]]
        | Sequence[Any]
    ]


class SaleCashboxHandlerAddSettingsConfigItemsValue(TypedDict, total=False):
    TYPE: Required[Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE"]]
    LABEL: Required[str | float | Decimal]
    REQUIRED: Required[Literal["Y", "N"]]
    DISABLED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    MULTILINE: Literal["Y", "N"]
    OPTIONS: Required[Mapping[str, Any] | Sequence[Any]]
    TIME: Literal["Y", "N"]


class SaleCashboxHandlerSettings(TypedDict, total=False):
    PRINT_URL: str | float | Decimal | Literal[False] | None
    CHECK_URL: str | float | Decimal | Literal[False] | None
    HTTP_VERSION: Literal["1.0", "1.1", False] | str | float | Decimal | None
    CONFIG: (
        SaleCashboxHandlerSettingsConfig
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SaleCashboxHandlerSettingsConfig(TypedDict, total=False):
    LABEL: str | float | Decimal | Literal[False] | None
    ITEMS: (
        Mapping[str, SaleCashboxHandlerSettingsConfigItemsValue2 | Mapping[str, Any]]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SaleCashboxHandlerSettingsConfigItemsValue2(TypedDict, total=False):
    TYPE: Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE", False] | str | float | Decimal | None
    LABEL: str | float | Decimal | Literal[False] | None
    REQUIRED: Literal["Y", "N", False] | str | float | Decimal | None
    DISABLED: Literal["Y", "N", False] | str | float | Decimal | None
    MULTIPLE: Literal["Y", "N", False] | str | float | Decimal | None
    MULTILINE: Literal["Y", "N", False] | str | float | Decimal | None
    OPTIONS: Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    TIME: Literal["Y", "N", False] | str | float | Decimal | None


class SaleCashboxHandlerUpdateFields(TypedDict, total=False):
    ID: str | float | Decimal | Literal[False] | None
    NAME: str | float | Decimal | Literal[False] | None
    CODE: str | float | Decimal | Literal[False] | None
    SORT: str | float | Decimal | Literal[False] | None
    SETTINGS: (
        SaleCashboxHandlerUpdateFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SaleCashboxHandlerUpdateFieldsSettings(TypedDict, total=False):
    PRINT_URL: str | float | Decimal | Literal[False] | None
    CHECK_URL: str | float | Decimal | Literal[False] | None
    HTTP_VERSION: Literal["1.0", "1.1", False] | str | float | Decimal | None
    CONFIG: SaleCashboxHandlerUpdateFieldsSettingsConfig | Mapping[str, Any]
    SUPPORTS_FFD105: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfig(TypedDict, total=False):
    AUTH: SaleCashboxHandlerUpdateFieldsSettingsConfigAuth | Mapping[str, Any]
    COMPANY: SaleCashboxHandlerUpdateFieldsSettingsConfigCompany | Mapping[str, Any]
    INTERACTION: SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuth(TypedDict, total=False):
    """OAuth 2.0 access token."""

    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems(TypedDict, total=False):
    LOGIN: SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsLogin | Mapping[str, Any]
    PASSWORD: SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsPassword | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsLogin(TypedDict, total=False):
    TYPE: Any
    REQUIRED: Any
    LABEL: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsPassword(TypedDict, total=False):
    TYPE: Any
    REQUIRED: Any
    LABEL: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompany(TypedDict, total=False):
    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems(TypedDict, total=False):
    INN: SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn(TypedDict, total=False):
    TYPE: Any
    REQUIRED: Any
    LABEL: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction(TypedDict, total=False):
    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems(TypedDict, total=False):
    MODE: SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsMode | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsMode(TypedDict, total=False):
    TYPE: Any
    LABEL: Any
    OPTIONS: (
        SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsModeOptions | Mapping[str, Any]
    )


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsModeOptions(
    TypedDict, total=False
):
    """Options."""

    ACTIVE: Any
    TEST: Any


class SaleCashboxListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ENABLED: Any
    ACTIVE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    OFD: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    EMAIL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    KKM_ID: Any
    SORT: int | str | Sequence[int | str] | Literal[False] | None
    USE_OFFLINE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SaleCashboxListOrder(TypedDict, total=False):
    ID: str
    NAME: str
    ENABLED: str
    ACTIVE: str
    OFD: str
    EMAIL: str
    KKM_ID: str
    SORT: str
    USE_OFFLINE: str


class SaleCashboxUpdateFields(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    EMAIL: str | float | Decimal | Literal[False] | None
    OFD: Literal[
        "bx_firstofd",
        "bx_platformaofd",
        "bx_yarusofd",
        "bx_taxcomofd",
        "bx_ofdruofd",
        "bx_tenzorofd",
        "bx_conturofd",
    ]
    OFD_SETTINGS: (
        SaleCashboxUpdateFieldsOfdSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    NUMBER_KKM: str | float | Decimal | Literal[False] | None
    ACTIVE: Any
    SORT: int | str | Literal[False] | None
    USE_OFFLINE: Literal["Y", "N"]
    SETTINGS: (
        SaleCashboxHandlerSettings | Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    )


class SaleCashboxUpdateFieldsOfdSettings(TypedDict, total=False):
    OFD_MODE: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    SELLER_INFO: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    AUTH: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
