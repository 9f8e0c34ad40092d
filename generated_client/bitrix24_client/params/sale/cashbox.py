"""Parameters of ``sale.cashbox``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class SaleCashboxAddRequestOfdSettings(TypedDict, total=False):
    OFD_MODE: SaleCashboxAddRequestOfdSettingsOfdMode | Mapping[str, Any]
    SELLER_INFO: Mapping[str, Any]
    AUTH: Mapping[str, Any]


class SaleCashboxAddRequestOfdSettingsOfdMode(TypedDict, total=False):
    IS_TEST: Any


class SaleCashboxAddRequestSettings(TypedDict, total=False):
    AUTH: SaleCashboxAddRequestSettingsAuth | Mapping[str, Any]
    INTERACTION: SaleCashboxAddRequestSettingsInteraction | Mapping[str, Any]


class SaleCashboxAddRequestSettingsAuth(TypedDict, total=False):
    """OAuth 2.0 access token."""

    KEYWORD: Any
    PREFERENCE: Any


class SaleCashboxAddRequestSettingsInteraction(TypedDict, total=False):
    MODE: Any


class SaleCashboxHandlerAddRequestSettings(TypedDict, total=False):
    """Settings."""

    PRINT_URL: Required[str]
    CHECK_URL: Required[str]
    HTTP_VERSION: Literal["1.0", "1.1"]
    CONFIG: Required[SaleCashboxHandlerAddRequestSettingsConfig]


class SaleCashboxHandlerAddRequestSettingsConfig(TypedDict, total=False):
    LABEL: Required[str]
    ITEMS: Required[Mapping[str, SaleCashboxHandlerAddRequestSettingsConfigItemsValue]]


class SaleCashboxHandlerAddRequestSettingsConfigItemsValue(TypedDict, total=False):
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


class SaleCashboxHandlerUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    ID: str
    NAME: str
    CODE: str
    SORT: str | int
    SETTINGS: SaleCashboxHandlerUpdateRequestFieldsSettings | Mapping[str, Any]


class SaleCashboxHandlerUpdateRequestFieldsSettings(TypedDict, total=False):
    """Settings."""

    PRINT_URL: str | None
    CHECK_URL: str | None
    HTTP_VERSION: Literal["1.0", "1.1"] | None
    CONFIG: SaleCashboxHandlerUpdateRequestFieldsSettingsConfig
    SUPPORTS_FFD105: Any


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfig(TypedDict, total=False):
    AUTH: SaleCashboxHandlerUpdateRequestFieldsSettingsConfigAuth | Mapping[str, Any]
    COMPANY: SaleCashboxHandlerUpdateRequestFieldsSettingsConfigCompany | Mapping[str, Any]
    INTERACTION: SaleCashboxHandlerUpdateRequestFieldsSettingsConfigInteraction | Mapping[str, Any]


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigAuth(TypedDict, total=False):
    """OAuth 2.0 access token."""

    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateRequestFieldsSettingsConfigAuthItems


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigAuthItems(TypedDict, total=False):
    LOGIN: SaleCashboxHandlerUpdateRequestFieldsSettingsConfigAuthItemsLogin | Mapping[str, Any]
    PASSWORD: (
        SaleCashboxHandlerUpdateRequestFieldsSettingsConfigAuthItemsPassword | Mapping[str, Any]
    )


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigAuthItemsLogin(TypedDict, total=False):
    TYPE: Any
    REQUIRED: Any
    LABEL: Any


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigAuthItemsPassword(TypedDict, total=False):
    TYPE: Any
    REQUIRED: Any
    LABEL: Any


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigCompany(TypedDict, total=False):
    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateRequestFieldsSettingsConfigCompanyItems


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigCompanyItems(TypedDict, total=False):
    INN: SaleCashboxHandlerUpdateRequestFieldsSettingsConfigCompanyItemsInn | Mapping[str, Any]


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigCompanyItemsInn(TypedDict, total=False):
    TYPE: Any
    REQUIRED: Any
    LABEL: Any


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigInteraction(TypedDict, total=False):
    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateRequestFieldsSettingsConfigInteractionItems


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigInteractionItems(TypedDict, total=False):
    MODE: (
        SaleCashboxHandlerUpdateRequestFieldsSettingsConfigInteractionItemsMode | Mapping[str, Any]
    )


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigInteractionItemsMode(
    TypedDict, total=False
):
    TYPE: Any
    LABEL: Any
    OPTIONS: (
        SaleCashboxHandlerUpdateRequestFieldsSettingsConfigInteractionItemsModeOptions
        | Mapping[str, Any]
    )


class SaleCashboxHandlerUpdateRequestFieldsSettingsConfigInteractionItemsModeOptions(
    TypedDict, total=False
):
    """Options."""

    ACTIVE: Any
    TEST: Any


class SaleCashboxListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | str
    NAME: str
    ENABLED: Any
    ACTIVE: Any
    OFD: Any
    EMAIL: Any
    KKM_ID: Any
    SORT: Any
    USE_OFFLINE: Any


class SaleCashboxListRequestOrder(TypedDict, total=False):
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


class SaleCashboxUpdateRequestFields(TypedDict, total=False):
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
    OFD_SETTINGS: SaleCashboxUpdateRequestFieldsOfdSettings
    NUMBER_KKM: str
    ACTIVE: Any
    SORT: int
    USE_OFFLINE: Literal["Y", "N"]
    SETTINGS: SaleCashboxHandlerSettings


class SaleCashboxUpdateRequestFieldsOfdSettings(TypedDict, total=False):
    OFD_MODE: Mapping[str, Any]
    SELLER_INFO: Mapping[str, Any]
    AUTH: Mapping[str, Any]
