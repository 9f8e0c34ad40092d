"""Parameters of ``crm.deal``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmDealAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: TITLE, TYPE_ID, CATEGORY_ID, STAGE_ID, IS_RECURRING, IS_RETURN_CUSTOMER,
    IS_REPEATED_APPROACH, PROBABILITY, CURRENCY_ID, OPPORTUNITY, IS_MANUAL_OPPORTUNITY,
    TAX_VALUE, COMPANY_ID, CONTACT_ID, CONTACT_IDS, BEGINDATE, CLOSEDATE, OPENED, CLOSED,
    COMMENTS, ASSIGNED_BY_ID, SOURCE_ID, SOURCE_DESCRIPTION, ADDITIONAL_INFO, LOCATION_ID,
    ORIGINATOR_ID, ORIGIN_ID, UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM,
    TRACE."""

    TITLE: str
    """Title."""
    TYPE_ID: str
    """Id of the type."""
    CATEGORY_ID: int
    """Id of the pipeline or category."""
    STAGE_ID: str
    """Id of the stage."""
    IS_RECURRING: Literal["Y", "N"]
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    PROBABILITY: int
    CURRENCY_ID: str
    """Code of the currency."""
    OPPORTUNITY: float | Decimal
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    TAX_VALUE: float | Decimal
    COMPANY_ID: int
    """Id of the company."""
    CONTACT_ID: int
    """Id of the contact."""
    CONTACT_IDS: Sequence[int]
    BEGINDATE: dt.date | str
    CLOSEDATE: dt.date | str
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    COMMENTS: str
    """Comment."""
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    SOURCE_ID: str
    SOURCE_DESCRIPTION: str
    ADDITIONAL_INFO: str
    LOCATION_ID: int
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    UTM_SOURCE: str
    """UTM mark of the advertising system."""
    UTM_MEDIUM: str
    """UTM mark of the traffic type."""
    UTM_CAMPAIGN: str
    """UTM mark of the campaign."""
    UTM_CONTENT: str
    """UTM mark of the content."""
    UTM_TERM: str
    """UTM mark of the search term."""
    TRACE: str


class CrmDealAddParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_SONET_EVENT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell of the change in the news feed."""


class CrmDealContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: CONTACT_ID, IS_PRIMARY, SORT."""

    CONTACT_ID: Required[int]
    """Id of the contact."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int
    """Position in the sorting order."""


class CrmDealContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: CONTACT_ID."""

    CONTACT_ID: Required[int]
    """Id of the contact."""


class CrmDealContactItemsSetItemsItem(TypedDict, total=False):
    """Keys: CONTACT_ID, IS_PRIMARY, SORT."""

    CONTACT_ID: Required[int]
    """Id of the contact."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int
    """Position in the sorting order."""


class CrmDealDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    """Keys: dealCategoryId."""

    dealCategoryId: int
    """Id of the deal pipeline."""


class CrmDealDetailsConfigurationGetExtras(TypedDict, total=False):
    """Keys: dealCategoryId."""

    dealCategoryId: int
    """Id of the deal pipeline."""


class CrmDealDetailsConfigurationResetExtras(TypedDict, total=False):
    """Keys: dealCategoryId."""

    dealCategoryId: int
    """Id of the deal pipeline."""


class CrmDealDetailsConfigurationSetDataItem(TypedDict, total=False):
    """Keys: name, title, type, elements."""

    name: Required[str]
    """Name."""
    title: Required[str]
    """Title."""
    type: Required[Literal["section"]]
    """Type."""
    elements: Sequence[CrmDealDetailsConfigurationSetDataItemElementsItem]


class CrmDealDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    """Keys: name, optionFlags, options."""

    name: Required[str]
    """Name."""
    optionFlags: Literal[1, 0]
    options: Mapping[str, Any]
    """Options."""


class CrmDealDetailsConfigurationSetExtras(TypedDict, total=False):
    """Keys: dealCategoryId."""

    dealCategoryId: int
    """Id of the deal pipeline."""


class CrmDealListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: TITLE, CATEGORY_ID, TYPE_ID, STAGE_ID, OPPORTUNITY, IS_MANUAL_OPPORTUNITY,
    ASSIGNED_BY_ID, DATE_CREATE."""

    TITLE: str | Sequence[str] | None
    """Title."""
    CATEGORY_ID: int | Sequence[int] | None
    """Id of the pipeline or category."""
    TYPE_ID: str | Sequence[str] | None
    """Id of the type."""
    STAGE_ID: str | Sequence[str] | None
    """Id of the stage."""
    OPPORTUNITY: float | Decimal | Sequence[float | Decimal] | None
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: str | Sequence[str] | None
    ASSIGNED_BY_ID: int | Sequence[int] | None
    """Id of the responsible user."""
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""


class CrmDealListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: TITLE, OPPORTUNITY."""

    TITLE: Literal["ASC", "DESC", "asc", "desc"]
    OPPORTUNITY: Literal["ASC", "DESC", "asc", "desc"]


class CrmDealProductrowsSetRowsItem(TypedDict, total=False):
    """Keys: PRODUCT_ID, PRODUCT_NAME, PRICE, PRICE_EXCLUSIVE, PRICE_NETTO, PRICE_BRUTTO, QUANTITY,
    DISCOUNT_TYPE_ID, DISCOUNT_RATE, DISCOUNT_SUM, TAX_RATE, TAX_INCLUDED, MEASURE_CODE,
    MEASURE_NAME, SORT."""

    PRODUCT_ID: int
    """Id of the product."""
    PRODUCT_NAME: str
    PRICE: float | Decimal
    """Price."""
    PRICE_EXCLUSIVE: float | Decimal
    PRICE_NETTO: float | Decimal
    PRICE_BRUTTO: float | Decimal
    QUANTITY: float | Decimal
    """Quantity."""
    DISCOUNT_TYPE_ID: Literal[1, 2]
    DISCOUNT_RATE: float | Decimal
    DISCOUNT_SUM: float | Decimal
    TAX_RATE: float | Decimal
    TAX_INCLUDED: Literal["Y", "N"]
    MEASURE_CODE: int
    MEASURE_NAME: str
    SORT: int
    """Position in the sorting order."""


class CrmDealRecurringAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: DEAL_ID, ACTIVE, CATEGORY_ID, IS_LIMIT, LIMIT_REPEAT, LIMIT_DATE, START_DATE, PARAMS."""

    DEAL_ID: int
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    CATEGORY_ID: str
    """Id of the pipeline or category."""
    IS_LIMIT: str
    LIMIT_REPEAT: int
    LIMIT_DATE: dt.date | str
    START_DATE: dt.date | str
    PARAMS: CrmDealRecurringAddFieldsParams
    """Further parameters of the call."""


class CrmDealRecurringAddFieldsParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: MODE, MULTIPLE_TYPE, MULTIPLE_INTERVAL, SINGLE_BEFORE_START_DATE_TYPE,
    SINGLE_BEFORE_START_DATE_VALUE, OFFSET_BEGINDATE_TYPE, OFFSET_BEGINDATE_VALUE,
    OFFSET_CLOSEDATE_TYPE, OFFSET_CLOSEDATE_VALUE."""

    MODE: Literal["single", "multiple"]
    MULTIPLE_TYPE: Literal["day", "week", "month", "year"]
    MULTIPLE_INTERVAL: int
    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"]
    SINGLE_BEFORE_START_DATE_VALUE: int
    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_BEGINDATE_VALUE: int
    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_CLOSEDATE_VALUE: int


class CrmDealRecurringListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: COUNTER_REPEAT."""

    COUNTER_REPEAT: int | Sequence[int] | None


class CrmDealRecurringListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: deal_id."""

    deal_id: Literal["ASC", "DESC", "asc", "desc"]


class CrmDealRecurringUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: ACTIVE, CATEGORY_ID, IS_LIMIT, LIMIT_REPEAT, LIMIT_DATE, START_DATE, PARAMS."""

    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    CATEGORY_ID: str
    """Id of the pipeline or category."""
    IS_LIMIT: Literal["N", "D", "T"]
    LIMIT_REPEAT: int
    LIMIT_DATE: dt.date | str
    START_DATE: dt.date | str
    PARAMS: CrmDealRecurringUpdateFieldsParams
    """Further parameters of the call."""


class CrmDealRecurringUpdateFieldsParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: MODE, MULTIPLE_TYPE, MULTIPLE_INTERVAL, SINGLE_BEFORE_START_DATE_TYPE,
    SINGLE_BEFORE_START_DATE_VALUE, OFFSET_BEGINDATE_TYPE, OFFSET_BEGINDATE_VALUE,
    OFFSET_CLOSEDATE_TYPE, OFFSET_CLOSEDATE_VALUE."""

    MODE: Literal["single", "multiple"]
    MULTIPLE_TYPE: Literal["day", "week", "month", "year"]
    MULTIPLE_INTERVAL: int
    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"]
    SINGLE_BEFORE_START_DATE_VALUE: int
    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_BEGINDATE_VALUE: int
    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_CLOSEDATE_VALUE: int


class CrmDealUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: TITLE, TYPE_ID, STAGE_ID, IS_RECURRING, IS_RETURN_CUSTOMER, IS_REPEATED_APPROACH,
    PROBABILITY, CURRENCY_ID, OPPORTUNITY, IS_MANUAL_OPPORTUNITY, TAX_VALUE, COMPANY_ID,
    CONTACT_ID, CONTACT_IDS, BEGINDATE, CLOSEDATE, OPENED, CLOSED, COMMENTS, ASSIGNED_BY_ID,
    SOURCE_ID, SOURCE_DESCRIPTION, ADDITIONAL_INFO, LOCATION_ID, ORIGINATOR_ID, ORIGIN_ID,
    UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM, IS_RECCURING."""

    TITLE: str
    """Title."""
    TYPE_ID: str
    """Id of the type."""
    STAGE_ID: str
    """Id of the stage."""
    IS_RECURRING: Literal["Y", "N"]
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    PROBABILITY: int
    CURRENCY_ID: str
    """Code of the currency."""
    OPPORTUNITY: float | Decimal
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    TAX_VALUE: float | Decimal
    COMPANY_ID: int
    """Id of the company."""
    CONTACT_ID: int
    """Id of the contact."""
    CONTACT_IDS: Sequence[int]
    BEGINDATE: dt.date | str
    CLOSEDATE: dt.date | str
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    CLOSED: Literal["Y", "N"]
    """Whether it is closed."""
    COMMENTS: str
    """Comment."""
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    SOURCE_ID: str
    SOURCE_DESCRIPTION: str
    ADDITIONAL_INFO: str
    LOCATION_ID: int
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    UTM_SOURCE: str
    """UTM mark of the advertising system."""
    UTM_MEDIUM: str
    """UTM mark of the traffic type."""
    UTM_CAMPAIGN: str
    """UTM mark of the campaign."""
    UTM_CONTENT: str
    """UTM mark of the content."""
    UTM_TERM: str
    """UTM mark of the search term."""
    IS_RECCURING: Any


class CrmDealUpdateParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_SONET_EVENT, REGISTER_HISTORY_EVENT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell of the change in the news feed."""
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class CrmDealUserfieldAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: USER_TYPE_ID, FIELD_NAME, LABEL, XML_ID, LIST_FILTER_LABEL, LIST_COLUMN_LABEL,
    EDIT_FORM_LABEL, ERROR_MESSAGE, HELP_MESSAGE, MULTIPLE, MANDATORY, SHOW_FILTER, SETTINGS,
    LIST, SORT, SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE."""

    USER_TYPE_ID: Required[str]
    """Type of the user field."""
    FIELD_NAME: Required[str]
    """Name of the field."""
    LABEL: str
    XML_ID: str
    """External id."""
    LIST_FILTER_LABEL: str | Mapping[str, str]
    """Title of the field in the filter."""
    LIST_COLUMN_LABEL: str | Mapping[str, str]
    """Title of the column in lists."""
    EDIT_FORM_LABEL: str | Mapping[str, str]
    """Title of the field in forms."""
    ERROR_MESSAGE: str | Mapping[str, str]
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | Mapping[str, str]
    """Hint beside the field."""
    MULTIPLE: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    MANDATORY: bool | Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N"]
    """Whether the field is offered in filters."""
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
    """Settings."""
    LIST: Sequence[CrmDealUserfieldAddFieldsListItem]
    SORT: int
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""


class CrmDealUserfieldAddFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmDealUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: str


class CrmDealUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmDealUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmDealUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmDealUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmDealUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmDealUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str
    """Id of the type of information block."""
    IBLOCK_ID: str
    """Id of the information block."""
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmDealUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmDealUserfieldAddFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""


class CrmDealUserfieldListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER,
    SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, LANG."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    FIELD_NAME: str | Sequence[str] | None
    """Name of the field."""
    USER_TYPE_ID: str | Sequence[str] | None
    """Type of the user field."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    MULTIPLE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field holds several values."""
    MANDATORY: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: Literal["N", "I", "E", "S"] | Sequence[Literal["N", "I", "E", "S"]] | None
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field takes part in the search."""
    LANG: str | Sequence[str] | None
    """Code of the language."""


class CrmDealUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    FIELD_NAME: Literal["ASC", "DESC", "asc", "desc"]
    USER_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmDealUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: MANDATORY, SHOW_FILTER, XML_ID, SETTINGS, LIST, SORT, SHOW_IN_LIST, EDIT_IN_LIST,
    IS_SEARCHABLE, LIST_FILTER_LABEL, LIST_COLUMN_LABEL, EDIT_FORM_LABEL, ERROR_MESSAGE,
    HELP_MESSAGE."""

    MANDATORY: bool | Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N"]
    """Whether the field is offered in filters."""
    XML_ID: str
    """External id."""
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
    """Settings."""
    LIST: Sequence[CrmDealUserfieldUpdateFieldsListItem]
    SORT: int
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""
    LIST_FILTER_LABEL: str | Mapping[str, str]
    """Title of the field in the filter."""
    LIST_COLUMN_LABEL: str | Mapping[str, str]
    """Title of the column in lists."""
    EDIT_FORM_LABEL: str | Mapping[str, str]
    """Title of the field in forms."""
    ERROR_MESSAGE: str | Mapping[str, str]
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | Mapping[str, str]
    """Hint beside the field."""


class CrmDealUserfieldUpdateFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmDealUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmDealUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmDealUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmDealUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmDealUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmDealUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmDealUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str
    """Id of the type of information block."""
    IBLOCK_ID: str
    """Id of the information block."""
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmDealUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmDealUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
