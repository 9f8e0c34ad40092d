"""Parameters of ``sale.cashbox``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class SaleCashboxAddOfdSettings(TypedDict, total=False):
    OFD_MODE: SaleCashboxAddOfdSettingsOfdMode | Mapping[str, Any]
    SELLER_INFO: Mapping[str, Any]
    AUTH: Mapping[str, Any]


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
    """Settings."""

    PRINT_URL: Required[str]
    CHECK_URL: Required[str]
    HTTP_VERSION: Literal["1.0", "1.1"]
    CONFIG: Required[SaleCashboxHandlerAddSettingsConfig]


class SaleCashboxHandlerAddSettingsConfig(TypedDict, total=False):
    LABEL: Required[str]
    ITEMS: Required[Mapping[str, SaleCashboxHandlerAddSettingsConfigItemsValue]]


class SaleCashboxHandlerAddSettingsConfigItemsValue(TypedDict, total=False):
    TYPE: Required[Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE"]]
    LABEL: Required[str]
    REQUIRED: Required[Literal["Y", "N"]]
    DISABLED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    MULTILINE: Literal["Y", "N"]
    OPTIONS: Required[Mapping[str, Any]]
    TIME: Literal["Y", "N"]


class SaleCashboxHandlerSettings(TypedDict, total=False):
    PRINT_URL: str | None
    CHECK_URL: str | None
    HTTP_VERSION: Literal["1.0", "1.1"] | None
    CONFIG: SaleCashboxHandlerSettingsConfig | Sequence[Any] | None


class SaleCashboxHandlerSettingsConfig(TypedDict, total=False):
    LABEL: str | None
    ITEMS: Mapping[str, SaleCashboxHandlerSettingsConfigItemsValue] | Sequence[Any] | None


class SaleCashboxHandlerSettingsConfigItemsValue(TypedDict, total=False):
    TYPE: Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE"] | None
    LABEL: str | None
    REQUIRED: Literal["Y", "N"] | None
    DISABLED: Literal["Y", "N"] | None
    MULTIPLE: Literal["Y", "N"] | None
    MULTILINE: Literal["Y", "N"] | None
    OPTIONS: Mapping[str, Any] | Sequence[Any] | None
    TIME: Literal["Y", "N"] | None


class SaleCashboxHandlerUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    ID: str
    NAME: str
    CODE: str
    SORT: str | int
    SETTINGS: SaleCashboxHandlerUpdateFieldsSettings | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettings(TypedDict, total=False):
    """Settings."""

    PRINT_URL: str | None
    CHECK_URL: str | None
    HTTP_VERSION: Literal["1.0", "1.1"] | None
    CONFIG: SaleCashboxHandlerUpdateFieldsSettingsConfig
    SUPPORTS_FFD105: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfig(TypedDict, total=False):
    AUTH: SaleCashboxHandlerUpdateFieldsSettingsConfigAuth | Mapping[str, Any]
    COMPANY: SaleCashboxHandlerUpdateFieldsSettingsConfigCompany | Mapping[str, Any]
    INTERACTION: SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuth(TypedDict, total=False):
    """OAuth 2.0 access token."""

    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems


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
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems(TypedDict, total=False):
    INN: SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn(TypedDict, total=False):
    TYPE: Any
    REQUIRED: Any
    LABEL: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction(TypedDict, total=False):
    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems


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
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    NAME: str
    ENABLED: Any
    ACTIVE: str
    OFD: str
    EMAIL: str
    KKM_ID: Any
    SORT: int
    USE_OFFLINE: str


class SaleCashboxListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str
    NAME: Any
    ENABLED: Any
    ACTIVE: Any
    OFD: Any
    EMAIL: Any
    KKM_ID: Any
    SORT: Any
    USE_OFFLINE: Any


class SaleCashboxUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    EMAIL: str
    OFD: Literal[
        "bx_firstofd",
        "bx_platformaofd",
        "bx_yarusofd",
        "bx_taxcomofd",
        "bx_ofdruofd",
        "bx_tenzorofd",
        "bx_conturofd",
    ]
    OFD_SETTINGS: SaleCashboxUpdateFieldsOfdSettings
    NUMBER_KKM: str
    ACTIVE: Any
    SORT: int
    USE_OFFLINE: Literal["Y", "N"]
    SETTINGS: SaleCashboxHandlerSettings


class SaleCashboxUpdateFieldsOfdSettings(TypedDict, total=False):
    OFD_MODE: Mapping[str, Any]
    SELLER_INFO: Mapping[str, Any]
    AUTH: Mapping[str, Any]
