"""Parameters of ``sale.cashbox``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class SaleCashboxAddOfdSettings(TypedDict, total=False, extra_items=Any):
    """Keys: OFD_MODE, SELLER_INFO, AUTH."""

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
    """OAuth 2.0 access token."""


class SaleCashboxAddOfdSettingsOfdMode(TypedDict, total=False):
    """Keys: IS_TEST."""

    IS_TEST: Any


class SaleCashboxAddSettings(TypedDict, total=False, extra_items=Any):
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


class SaleCashboxHandlerAddSettings(TypedDict, total=False, extra_items=Any):
    """Keys: PRINT_URL, CHECK_URL, HTTP_VERSION, CONFIG."""

    PRINT_URL: Required[str | float | Decimal]
    """A text."""
    CHECK_URL: Required[str | float | Decimal]
    """A text."""
    HTTP_VERSION: Literal["1.0", "1.1"]
    CONFIG: Required[SaleCashboxHandlerAddSettingsConfig | OtherKeys]


class SaleCashboxHandlerAddSettingsConfig(TypedDict, total=False, extra_items=Any):
    """Keys: LABEL, ITEMS."""

    LABEL: Required[str | float | Decimal]
    """A text."""
    ITEMS: Required[
        Mapping[str, SaleCashboxHandlerAddSettingsConfigItemsValue | OtherKeys] | Sequence[Any]
    ]


class SaleCashboxHandlerAddSettingsConfigItemsValue(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, LABEL, REQUIRED, DISABLED, MULTIPLE, MULTILINE, OPTIONS, TIME."""

    TYPE: Required[Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE"]]
    """Type."""
    LABEL: Required[str | float | Decimal]
    """A text."""
    REQUIRED: Required[Literal["Y", "N"]]
    """Whether it is required."""
    DISABLED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    MULTILINE: Literal["Y", "N"]
    OPTIONS: Required[Mapping[str, Any] | Sequence[Any]]
    """Options."""
    TIME: Literal["Y", "N"]


class SaleCashboxHandlerSettings(TypedDict, total=False, extra_items=Any):
    """Keys: PRINT_URL, CHECK_URL, HTTP_VERSION, CONFIG."""

    PRINT_URL: str | float | Decimal | Literal[False] | None
    """A text."""
    CHECK_URL: str | float | Decimal | Literal[False] | None
    """A text."""
    HTTP_VERSION: Literal["1.0", "1.1", False] | str | float | Decimal | None
    CONFIG: (
        SaleCashboxHandlerSettingsConfig | OtherKeys | str | Literal[False] | Sequence[Any] | None
    )


class SaleCashboxHandlerSettingsConfig(TypedDict, total=False, extra_items=Any):
    """Keys: LABEL, ITEMS."""

    LABEL: str | float | Decimal | Literal[False] | None
    """A text."""
    ITEMS: (
        Mapping[str, SaleCashboxHandlerSettingsConfigItemsValue2 | OtherKeys]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SaleCashboxHandlerSettingsConfigItemsValue2(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, LABEL, REQUIRED, DISABLED, MULTIPLE, MULTILINE, OPTIONS, TIME."""

    TYPE: Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE", False] | str | float | Decimal | None
    """Type."""
    LABEL: str | float | Decimal | Literal[False] | None
    """A text."""
    REQUIRED: Literal["Y", "N", False] | str | float | Decimal | None
    """Whether it is required."""
    DISABLED: Literal["Y", "N", False] | str | float | Decimal | None
    MULTIPLE: Literal["Y", "N", False] | str | float | Decimal | None
    """Whether the field holds several values."""
    MULTILINE: Literal["Y", "N", False] | str | float | Decimal | None
    OPTIONS: Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    """Options."""
    TIME: Literal["Y", "N", False] | str | float | Decimal | None


class SaleCashboxHandlerUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: ID, NAME, CODE, SORT, SETTINGS."""

    ID: str | float | Decimal | Literal[False] | None
    """Id of the record to change."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    SORT: str | float | Decimal | Literal[False] | None
    """Position in the sorting order."""
    SETTINGS: (
        SaleCashboxHandlerUpdateFieldsSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""


class SaleCashboxHandlerUpdateFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: PRINT_URL, CHECK_URL, HTTP_VERSION, CONFIG, SUPPORTS_FFD105."""

    PRINT_URL: str | float | Decimal | Literal[False] | None
    """A text."""
    CHECK_URL: str | float | Decimal | Literal[False] | None
    """A text."""
    HTTP_VERSION: Literal["1.0", "1.1", False] | str | float | Decimal | None
    CONFIG: SaleCashboxHandlerUpdateFieldsSettingsConfig | OtherKeys
    SUPPORTS_FFD105: Any


class SaleCashboxHandlerUpdateFieldsSettingsConfig(TypedDict, total=False, extra_items=Any):
    """Keys: AUTH, COMPANY, INTERACTION."""

    AUTH: SaleCashboxHandlerUpdateFieldsSettingsConfigAuth | OtherKeys
    """OAuth 2.0 access token."""
    COMPANY: SaleCashboxHandlerUpdateFieldsSettingsConfigCompany | OtherKeys
    INTERACTION: SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction | OtherKeys


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuth(TypedDict, total=False, extra_items=Any):
    """OAuth 2.0 access token.

    Keys: LABEL, ITEMS."""

    LABEL: Any
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems | OtherKeys


class SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems(
    TypedDict, total=False, extra_items=Any
):
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
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems | OtherKeys


class SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems(
    TypedDict, total=False, extra_items=Any
):
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
    ITEMS: SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems | OtherKeys


class SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems(
    TypedDict, total=False, extra_items=Any
):
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
    """Keys: ID, NAME, ENABLED, ACTIVE, OFD, EMAIL, KKM_ID, SORT, USE_OFFLINE."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    ENABLED: Any
    ACTIVE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Active records only or inactive ones only."""
    OFD: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    EMAIL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """E-mail addresses."""
    KKM_ID: Any
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    USE_OFFLINE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class SaleCashboxListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, NAME, ENABLED, ACTIVE, OFD, EMAIL, KKM_ID, SORT, USE_OFFLINE."""

    ID: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    ENABLED: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    OFD: str
    """The direction of an order."""
    EMAIL: str
    """The direction of an order."""
    KKM_ID: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""
    USE_OFFLINE: str
    """The direction of an order."""


class SaleCashboxUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, EMAIL, OFD, OFD_SETTINGS, NUMBER_KKM, ACTIVE, SORT, USE_OFFLINE, SETTINGS."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    EMAIL: str | float | Decimal | Literal[False] | None
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
    OFD_SETTINGS: (
        SaleCashboxUpdateFieldsOfdSettings | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    NUMBER_KKM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ACTIVE: Any
    """Whether the record is active."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    USE_OFFLINE: Literal["Y", "N"]
    SETTINGS: SaleCashboxHandlerSettings | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Settings."""


class SaleCashboxUpdateFieldsOfdSettings(TypedDict, total=False, extra_items=Any):
    """Keys: OFD_MODE, SELLER_INFO, AUTH."""

    OFD_MODE: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    SELLER_INFO: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    AUTH: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """OAuth 2.0 access token."""
