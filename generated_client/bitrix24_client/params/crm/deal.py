"""Parameters of ``crm.deal``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmDealAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: str
    TYPE_ID: str
    CATEGORY_ID: int
    STAGE_ID: str
    IS_RECURRING: Literal["Y", "N"]
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    PROBABILITY: int
    CURRENCY_ID: int | str
    OPPORTUNITY: float | Decimal
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    TAX_VALUE: float | Decimal
    COMPANY_ID: int
    CONTACT_ID: int
    CONTACT_IDS: Sequence[int]
    BEGINDATE: dt.date | str
    CLOSEDATE: dt.date | str
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    COMMENTS: str
    ASSIGNED_BY_ID: int
    SOURCE_ID: str
    SOURCE_DESCRIPTION: str
    ADDITIONAL_INFO: str
    LOCATION_ID: int
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    UTM_SOURCE: str
    UTM_MEDIUM: str
    UTM_CAMPAIGN: str
    UTM_CONTENT: str
    UTM_TERM: str
    TRACE: str


class CrmDealAddParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]


class CrmDealContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    CONTACT_ID: Required[int]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int


class CrmDealContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int]


class CrmDealContactItemsSetItemsItem(TypedDict, total=False):
    CONTACT_ID: Required[int]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int


class CrmDealDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    dealCategoryId: int


class CrmDealDetailsConfigurationGetExtras(TypedDict, total=False):
    dealCategoryId: int


class CrmDealDetailsConfigurationResetExtras(TypedDict, total=False):
    dealCategoryId: int


class CrmDealDetailsConfigurationSetDataItem(TypedDict, total=False):
    name: Required[str]
    title: Required[str]
    type: Required[Literal["section"]]
    elements: Sequence[CrmDealDetailsConfigurationSetDataItemElementsItem]


class CrmDealDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    name: Required[str]
    optionFlags: Literal[1, 0]
    options: Mapping[str, Any]


class CrmDealDetailsConfigurationSetExtras(TypedDict, total=False):
    dealCategoryId: int


class CrmDealListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    TITLE: str
    CATEGORY_ID: int
    TYPE_ID: str
    STAGE_ID: str
    OPPORTUNITY: float | Decimal
    IS_MANUAL_OPPORTUNITY: str
    ASSIGNED_BY_ID: int | Sequence[int | str]
    DATE_CREATE: dt.date | str


class CrmDealListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    TITLE: Any
    OPPORTUNITY: Any


class CrmDealProductrowsSetRowsItem(TypedDict, total=False):
    PRODUCT_ID: int
    PRODUCT_NAME: str
    PRICE: float | Decimal
    PRICE_EXCLUSIVE: float | Decimal
    PRICE_NETTO: float | Decimal
    PRICE_BRUTTO: float | Decimal
    QUANTITY: float | Decimal
    DISCOUNT_TYPE_ID: Literal[1, 2]
    DISCOUNT_RATE: float | Decimal
    DISCOUNT_SUM: float | Decimal
    TAX_RATE: float | Decimal
    TAX_INCLUDED: Literal["Y", "N"]
    MEASURE_CODE: int
    MEASURE_NAME: str
    SORT: int


class CrmDealRecurringAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    DEAL_ID: int
    ACTIVE: Literal["Y", "N"]
    CATEGORY_ID: str
    IS_LIMIT: Literal["N", "D", "T"]
    LIMIT_REPEAT: int
    LIMIT_DATE: dt.date | str
    START_DATE: dt.date | str
    PARAMS: CrmDealRecurringAddFieldsParams


class CrmDealRecurringAddFieldsParams(TypedDict, total=False):
    """Further parameters of the call."""

    MODE: Literal["single", "multiple"]
    MULTIPLE_TYPE: Literal["day", "week", "month", "year"]
    MULTIPLE_INTERVAL: int
    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"]
    SINGLE_BEFORE_START_DATE_VALUE: int
    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_BEGINDATE_VALUE: int
    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_CLOSEDATE_VALUE: int


class CrmDealRecurringListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    COUNTER_REPEAT: int


class CrmDealRecurringListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    deal_id: Any


class CrmDealRecurringUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    ACTIVE: Literal["Y", "N"]
    CATEGORY_ID: str
    IS_LIMIT: Literal["N", "D", "T"]
    LIMIT_REPEAT: int
    LIMIT_DATE: dt.date | str
    START_DATE: dt.date | str
    PARAMS: CrmDealRecurringUpdateFieldsParams


class CrmDealRecurringUpdateFieldsParams(TypedDict, total=False):
    """Further parameters of the call."""

    MODE: Literal["single", "multiple"]
    MULTIPLE_TYPE: Literal["day", "week", "month", "year"]
    MULTIPLE_INTERVAL: int
    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"]
    SINGLE_BEFORE_START_DATE_VALUE: int
    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_BEGINDATE_VALUE: int
    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_CLOSEDATE_VALUE: int


class CrmDealUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TITLE: str
    TYPE_ID: str
    STAGE_ID: str
    IS_RECURRING: Literal["Y", "N"]
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    PROBABILITY: int
    CURRENCY_ID: int | str
    OPPORTUNITY: float | Decimal
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    TAX_VALUE: float | Decimal
    COMPANY_ID: int
    CONTACT_ID: int
    CONTACT_IDS: Sequence[int]
    BEGINDATE: dt.date | str
    CLOSEDATE: dt.date | str
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    COMMENTS: str
    ASSIGNED_BY_ID: int
    SOURCE_ID: str
    SOURCE_DESCRIPTION: str
    ADDITIONAL_INFO: str
    LOCATION_ID: int
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    UTM_SOURCE: str
    UTM_MEDIUM: str
    UTM_CAMPAIGN: str
    UTM_CONTENT: str
    UTM_TERM: str
    IS_RECCURING: Any


class CrmDealUpdateParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class CrmDealUserfieldAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    USER_TYPE_ID: Required[str]
    FIELD_NAME: Required[str]
    LABEL: str
    XML_ID: str
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    SETTINGS: (
        CrmDealUserfieldAddFieldsSettingsString
        | CrmDealUserfieldAddFieldsSettingsInteger
        | CrmDealUserfieldAddFieldsSettingsDouble
        | CrmDealUserfieldAddFieldsSettingsBoolean
        | CrmDealUserfieldAddFieldsSettingsDatedatetime
        | CrmDealUserfieldAddFieldsSettingsEnumeration
        | CrmDealUserfieldAddFieldsSettingsIblockSectioniblockElement
        | CrmDealUserfieldAddFieldsSettingsCrmStatus
        | CrmDealUserfieldAddFieldsSettingsCrm
    )
    LIST: Sequence[CrmDealUserfieldAddFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class CrmDealUserfieldAddFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmDealUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmDealUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmDealUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmDealUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str


class CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmDealUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmDealUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmDealUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmDealUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmDealUserfieldAddFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class CrmDealUserfieldListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LANG: str


class CrmDealUserfieldListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: str
    XML_ID: Any
    SORT: str


class CrmDealUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
    SETTINGS: (
        CrmDealUserfieldUpdateFieldsSettingsString
        | CrmDealUserfieldUpdateFieldsSettingsInteger
        | CrmDealUserfieldUpdateFieldsSettingsDouble
        | CrmDealUserfieldUpdateFieldsSettingsBoolean
        | CrmDealUserfieldUpdateFieldsSettingsDatedatetime
        | CrmDealUserfieldUpdateFieldsSettingsEnumeration
        | CrmDealUserfieldUpdateFieldsSettingsIblockSectioniblockElement
        | CrmDealUserfieldUpdateFieldsSettingsCrmStatus
        | CrmDealUserfieldUpdateFieldsSettingsCrm
    )
    LIST: Sequence[CrmDealUserfieldUpdateFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]


class CrmDealUserfieldUpdateFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmDealUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmDealUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmDealUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmDealUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue | str


class CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmDealUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmDealUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmDealUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmDealUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmDealUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
