"""Parameters of ``sale.cashbox``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class SaleCashboxAddOfdSettings(TypedDict, total=False):
    """Keys: OFD_MODE, SELLER_INFO, AUTH."""

    OFD_MODE: SaleCashboxAddOfdSettingsOfdMode | Mapping[str, Any]
    SELLER_INFO: Mapping[str, Any]
    AUTH: Mapping[str, Any]
    """OAuth 2.0 access token."""


class SaleCashboxAddOfdSettingsOfdMode(TypedDict, total=False):
    """Keys: IS_TEST."""

    IS_TEST: Any


class SaleCashboxAddSettings(TypedDict, total=False):
    """Keys: AUTH, INTERACTION."""

    AUTH: SaleCashboxAddSettingsAuth | Mapping[str, Any]
    """OAuth 2.0 access token."""
    INTERACTION: SaleCashboxAddSettingsInteraction | Mapping[str, Any]


class SaleCashboxAddSettingsAuth(TypedDict, total=False):
    """OAuth 2.0 access token.

    Keys: KEYWORD, PREFERENCE."""

    KEYWORD: Any
    PREFERENCE: Any


class SaleCashboxAddSettingsInteraction(TypedDict, total=False):
    """Keys: MODE."""

    MODE: Any


class SaleCashboxHandlerAddSettings(TypedDict, total=False):
    """Settings.

    Keys: PRINT_URL, CHECK_URL, HTTP_VERSION, CONFIG."""

    PRINT_URL: Required[str]
    CHECK_URL: Required[str]
    HTTP_VERSION: Literal["1.0", "1.1"]
    CONFIG: Required[SaleCashboxHandlerAddSettingsConfig]


class SaleCashboxHandlerAddSettingsConfig(TypedDict, total=False):
    """Keys: LABEL, ITEMS."""

    LABEL: Required[str]
    ITEMS: Required[Mapping[str, SaleCashboxHandlerAddSettingsConfigItemsValue]]


class SaleCashboxHandlerAddSettingsConfigItemsValue(TypedDict, total=False):
    """Keys: TYPE, LABEL, REQUIRED, DISABLED, MULTIPLE, MULTILINE, OPTIONS, TIME."""

    TYPE: Required[Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE"]]
    """Type."""
    LABEL: Required[str]
    REQUIRED: Required[Literal["Y", "N"]]
    """Whether it is required."""
    DISABLED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    MULTILINE: Literal["Y", "N"]
    OPTIONS: Required[Mapping[str, Any]]
    """Options."""
    TIME: Literal["Y", "N"]


class SaleCashboxHandlerSettings(TypedDict, total=False):
    """Keys: PRINT_URL, CHECK_URL, HTTP_VERSION, CONFIG."""

    PRINT_URL: str
    CHECK_URL: str
    HTTP_VERSION: Literal["1.0", "1.1"]
    CONFIG: SaleCashboxHandlerSettingsConfig


class SaleCashboxHandlerSettingsConfig(TypedDict, total=False):
    """Keys: LABEL, ITEMS."""

    LABEL: str
    ITEMS: Mapping[str, SaleCashboxHandlerSettingsConfigItemsValue]


class SaleCashboxHandlerSettingsConfigItemsValue(TypedDict, total=False):
    """Keys: TYPE, LABEL, REQUIRED, DISABLED, MULTIPLE, MULTILINE, OPTIONS, TIME."""

    TYPE: Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE"]
    """Type."""
    LABEL: str
    REQUIRED: Literal["Y", "N"]
    """Whether it is required."""
    DISABLED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    MULTILINE: Literal["Y", "N"]
    OPTIONS: Mapping[str, Any]
    """Options."""
    TIME: Literal["Y", "N"]


class SaleCashboxHandlerUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: ID, NAME, CODE, SORT, SETTINGS."""

    ID: str
    """Id of the record to change."""
    NAME: str
    """Name."""
    CODE: str
    """Symbolic code."""
    SORT: str | int
    """Position in the sorting order."""
    SETTINGS: SaleCashboxHandlerUpdateFieldsSettings | OtherKeys
    """Settings."""


class SaleCashboxHandlerUpdateFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Settings.

    Keys: PRINT_URL, CHECK_URL, HTTP_VERSION, CONFIG, SUPPORTS_FFD105."""

    PRINT_URL: str
    CHECK_URL: str
    HTTP_VERSION: Literal["1.0", "1.1"]
    CONFIG: SaleCashboxHandlerUpdateFieldsSettingsConfig
    SUPPORTS_FFD105: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfig(TypedDict, total=False):
    """Keys: AUTH, COMPANY, INTERACTION."""

    AUTH: SaleCashboxHandlerUpdateFieldsSettingsConfigAuth | OtherKeys
    """OAuth 2.0 access token."""
    COMPANY: SaleCashboxHandlerUpdateFieldsSettingsConfigCompany | OtherKeys
    INTERACTION: SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction | OtherKeys


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuth(TypedDict, total=False, extra_items=Any):
    """OAuth 2.0 access token.

    Keys: LABEL, ITEMS."""

    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems(TypedDict, total=False):
    """Keys: LOGIN, PASSWORD."""

    LOGIN: SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsLogin | Mapping[str, Any]
    PASSWORD: SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsPassword | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsLogin(TypedDict, total=False):
    """Keys: TYPE, REQUIRED, LABEL."""

    TYPE: Any
    """Type."""
    REQUIRED: Any
    """Whether it is required."""
    LABEL: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsPassword(TypedDict, total=False):
    """Keys: TYPE, REQUIRED, LABEL."""

    TYPE: Any
    """Type."""
    REQUIRED: Any
    """Whether it is required."""
    LABEL: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompany(TypedDict, total=False, extra_items=Any):
    """Keys: LABEL, ITEMS."""

    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems(TypedDict, total=False):
    """Keys: INN."""

    INN: SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn | Mapping[str, Any]


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn(TypedDict, total=False):
    """Keys: TYPE, REQUIRED, LABEL."""

    TYPE: Any
    """Type."""
    REQUIRED: Any
    """Whether it is required."""
    LABEL: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction(
    TypedDict, total=False, extra_items=Any
):
    """Keys: LABEL, ITEMS."""

    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems(TypedDict, total=False):
    """Keys: MODE."""

    MODE: SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsMode | OtherKeys


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsMode(
    TypedDict, total=False, extra_items=Any
):
    """Keys: TYPE, LABEL, OPTIONS."""

    TYPE: Any
    """Type."""
    LABEL: Any
    OPTIONS: (
        SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsModeOptions | Mapping[str, Any]
    )
    """Options."""


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsModeOptions(
    TypedDict, total=False
):
    """Options.

    Keys: ACTIVE, TEST."""

    ACTIVE: Any
    """Whether the record is active."""
    TEST: Any


class SaleCashboxListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, NAME, ENABLED, ACTIVE, OFD, EMAIL, KKM_ID, SORT, USE_OFFLINE."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    NAME: str | Sequence[str] | None
    """Name."""
    ENABLED: Any
    ACTIVE: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    OFD: str | Sequence[str] | None
    EMAIL: str | Sequence[str] | None
    """E-mail addresses."""
    KKM_ID: Any
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    USE_OFFLINE: str | Sequence[str] | None


class SaleCashboxListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, NAME, ENABLED, ACTIVE, OFD, EMAIL, KKM_ID, SORT, USE_OFFLINE."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    ENABLED: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    OFD: Literal["ASC", "DESC", "asc", "desc"]
    EMAIL: Literal["ASC", "DESC", "asc", "desc"]
    KKM_ID: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]
    USE_OFFLINE: Literal["ASC", "DESC", "asc", "desc"]


class SaleCashboxUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: NAME, EMAIL, OFD, OFD_SETTINGS, NUMBER_KKM, ACTIVE, SORT, USE_OFFLINE, SETTINGS."""

    NAME: str
    """Name."""
    EMAIL: str
    """E-mail addresses."""
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
    """Whether the record is active."""
    SORT: int
    """Position in the sorting order."""
    USE_OFFLINE: Literal["Y", "N"]
    SETTINGS: SaleCashboxHandlerSettings
    """Settings."""


class SaleCashboxUpdateFieldsOfdSettings(TypedDict, total=False):
    """Keys: OFD_MODE, SELLER_INFO, AUTH."""

    OFD_MODE: Mapping[str, Any]
    SELLER_INFO: Mapping[str, Any]
    AUTH: Mapping[str, Any]
    """OAuth 2.0 access token."""
