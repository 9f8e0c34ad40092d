"""Parameters of ``crm.deal``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...params import shared as params_shared


class CrmDealAddFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    TYPE_ID: str | float | Decimal | Literal[False] | None
    CATEGORY_ID: int | str | Literal[False] | None
    STAGE_ID: str | float | Decimal | Literal[False] | None
    IS_RECURRING: Literal["Y", "N"]
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    PROBABILITY: int | str | Literal[False] | None
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    TAX_VALUE: float | Decimal | str | Literal[False] | None
    COMPANY_ID: int | str | Literal[False] | None
    CONTACT_ID: int | str | Literal[False] | None
    CONTACT_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    BEGINDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CLOSEDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    COMMENTS: str | float | Decimal | Literal[False] | None
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    ADDITIONAL_INFO: str | float | Decimal | Literal[False] | None
    LOCATION_ID: int | str | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    UTM_TERM: str | float | Decimal | Literal[False] | None
    TRACE: str | float | Decimal | Literal[False] | None


class CrmDealAddParams(TypedDict, total=False):
    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmDealContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int | str]


class CrmDealDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    dealCategoryId: int | str | Literal[False] | None


class CrmDealDetailsConfigurationGetExtras(TypedDict, total=False):
    dealCategoryId: int | str | Literal[False] | None


class CrmDealDetailsConfigurationResetExtras(TypedDict, total=False):
    dealCategoryId: int | str | Literal[False] | None


class CrmDealDetailsConfigurationSetDataItem(TypedDict, total=False):
    name: Required[str | float | Decimal]
    title: Required[str | float | Decimal]
    type: Required[Literal["section"]]
    elements: (
        Sequence[
            params_shared.CrmDealDetailsConfigurationSetDataItemElementsItem | Mapping[str, Any]
        ]
        | Mapping[
            str,
            params_shared.CrmDealDetailsConfigurationSetDataItemElementsItem | Mapping[str, Any],
        ]
        | str
        | Literal[False]
        | None
    )


class CrmDealDetailsConfigurationSetExtras(TypedDict, total=False):
    dealCategoryId: int | str | Literal[False] | None


class CrmDealListFilter(TypedDict, total=False):
    TITLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CATEGORY_ID: int | str | Sequence[int | str] | Literal[False] | None
    TYPE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    STAGE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    OPPORTUNITY: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    IS_MANUAL_OPPORTUNITY: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    ASSIGNED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class CrmDealListOrder(TypedDict, total=False):
    TITLE: str
    OPPORTUNITY: str


class CrmDealRecurringAddFields(TypedDict, total=False):
    DEAL_ID: int | str | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    CATEGORY_ID: str | float | Decimal | Literal[False] | None
    IS_LIMIT: Literal["N", "D", "T"]
    LIMIT_REPEAT: int | str | Literal[False] | None
    LIMIT_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    START_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    PARAMS: (
        CrmDealRecurringAddFieldsParams
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDealRecurringAddFieldsParams(TypedDict, total=False):
    MODE: Literal["single", "multiple"]
    MULTIPLE_TYPE: Literal["day", "week", "month", "year"]
    MULTIPLE_INTERVAL: int | str | Literal[False] | None
    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"]
    SINGLE_BEFORE_START_DATE_VALUE: int | str | Literal[False] | None
    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_BEGINDATE_VALUE: int | str | Literal[False] | None
    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_CLOSEDATE_VALUE: int | str | Literal[False] | None


class CrmDealRecurringListFilter(TypedDict, total=False):
    COUNTER_REPEAT: int | str | Sequence[int | str] | Literal[False] | None


class CrmDealRecurringListOrder(TypedDict, total=False):
    deal_id: str


class CrmDealRecurringUpdateFields(TypedDict, total=False):
    ACTIVE: Literal["Y", "N"]
    CATEGORY_ID: str | float | Decimal | Literal[False] | None
    IS_LIMIT: Literal["N", "D", "T"]
    LIMIT_REPEAT: int | str | Literal[False] | None
    LIMIT_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    START_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    PARAMS: (
        CrmDealRecurringAddFieldsParams
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDealUpdateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    TYPE_ID: str | float | Decimal | Literal[False] | None
    STAGE_ID: str | float | Decimal | Literal[False] | None
    IS_RECURRING: Literal["Y", "N"]
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    PROBABILITY: int | str | Literal[False] | None
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    TAX_VALUE: float | Decimal | str | Literal[False] | None
    COMPANY_ID: int | str | Literal[False] | None
    CONTACT_ID: int | str | Literal[False] | None
    CONTACT_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    BEGINDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CLOSEDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    COMMENTS: str | float | Decimal | Literal[False] | None
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    ADDITIONAL_INFO: str | float | Decimal | Literal[False] | None
    LOCATION_ID: int | str | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    UTM_TERM: str | float | Decimal | Literal[False] | None
    IS_RECCURING: Any


class CrmDealUpdateParams(TypedDict, total=False):
    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmDealUserfieldUpdateFields(TypedDict, total=False):
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    XML_ID: str | float | Decimal | Literal[False] | None
    SETTINGS: (
        CrmDealUserfieldUpdateFieldsSettingsVariant1
        | Mapping[str, Any]
        | CrmDealUserfieldUpdateFieldsSettingsVariant2
        | CrmDealUserfieldUpdateFieldsSettingsVariant3
        | CrmDealUserfieldUpdateFieldsSettingsVariant4
        | CrmDealUserfieldUpdateFieldsSettingsDatedatetime
        | CrmDealUserfieldUpdateFieldsSettingsVariant6
        | CrmDealUserfieldUpdateFieldsSettingsIblockSectionIblockElement
        | CrmDealUserfieldUpdateFieldsSettingsCrmStatus
        | params_shared.CrmDealUserfieldUpdateFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    LIST: (
        Sequence[params_shared.CrmDealUserfieldUpdateFieldsList | Mapping[str, Any]]
        | params_shared.CrmDealUserfieldUpdateFieldsList
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    LIST_FILTER_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    LIST_COLUMN_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    EDIT_FORM_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    ERROR_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    HELP_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )


class CrmDealUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class CrmDealUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: (
        CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None


class CrmDealUserfieldUpdateFieldsSettingsIblockSectionIblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmDealUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class CrmDealUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None


class CrmDealUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None


class CrmDealUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmDealUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any
