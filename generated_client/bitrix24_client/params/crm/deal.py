"""Parameters of ``crm.deal``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params import shared as params_shared


class CrmDealAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, TYPE_ID, CATEGORY_ID, STAGE_ID, IS_RECURRING, IS_RETURN_CUSTOMER,
    IS_REPEATED_APPROACH, PROBABILITY, CURRENCY_ID, OPPORTUNITY, IS_MANUAL_OPPORTUNITY,
    TAX_VALUE, COMPANY_ID, CONTACT_ID, CONTACT_IDS, BEGINDATE, CLOSEDATE, OPENED, CLOSED,
    COMMENTS, ASSIGNED_BY_ID, SOURCE_ID, SOURCE_DESCRIPTION, ADDITIONAL_INFO, LOCATION_ID,
    ORIGINATOR_ID, ORIGIN_ID, UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM,
    TRACE."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    TYPE_ID: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    CATEGORY_ID: int | str | Literal[False] | None
    """Id of the pipeline or category."""
    STAGE_ID: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    IS_RECURRING: Literal["Y", "N"]
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    PROBABILITY: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    TAX_VALUE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    COMPANY_ID: int | str | Literal[False] | None
    """Id of the company."""
    CONTACT_ID: int | str | Literal[False] | None
    """Id of the contact."""
    CONTACT_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    BEGINDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    CLOSEDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDITIONAL_INFO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LOCATION_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    UTM_TERM: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    TRACE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmDealAddParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_SONET_EVENT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Tell of the change in the news feed."""


class CrmDealContactDeleteFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: CONTACT_ID."""

    CONTACT_ID: Required[int | str]
    """Id of the contact."""


class CrmDealDetailsConfigurationForceCommonScopeForAllExtras(
    TypedDict, total=False, extra_items=Any
):
    """Keys: dealCategoryId."""

    dealCategoryId: int | str | Literal[False] | None
    """Id of the deal pipeline."""


class CrmDealDetailsConfigurationGetExtras(TypedDict, total=False, extra_items=Any):
    """Keys: dealCategoryId."""

    dealCategoryId: int | str | Literal[False] | None
    """Id of the deal pipeline."""


class CrmDealDetailsConfigurationResetExtras(TypedDict, total=False, extra_items=Any):
    """Keys: dealCategoryId."""

    dealCategoryId: int | str | Literal[False] | None
    """Id of the deal pipeline."""


class CrmDealDetailsConfigurationSetDataItem(TypedDict, total=False, extra_items=Any):
    """Keys: name, title, type, elements."""

    name: Required[str | float | Decimal]
    """Name."""
    title: Required[str | float | Decimal]
    """Title."""
    type: Required[Literal["section"]]
    """Type."""
    elements: (
        Sequence[params_shared.CrmDealDetailsConfigurationSetDataItemElementsItem | OtherKeys]
        | Mapping[str, params_shared.CrmDealDetailsConfigurationSetDataItemElementsItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class CrmDealDetailsConfigurationSetExtras(TypedDict, total=False, extra_items=Any):
    """Keys: dealCategoryId."""

    dealCategoryId: int | str | Literal[False] | None
    """Id of the deal pipeline."""


class CrmDealListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, CATEGORY_ID, TYPE_ID, STAGE_ID, OPPORTUNITY, IS_MANUAL_OPPORTUNITY,
    ASSIGNED_BY_ID, DATE_CREATE."""

    TITLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    CATEGORY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the pipeline or category."""
    TYPE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the type."""
    STAGE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the stage."""
    OPPORTUNITY: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    ASSIGNED_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the responsible user."""
    DATE_CREATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""


class CrmDealListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, OPPORTUNITY."""

    TITLE: str
    """The direction of an order."""
    OPPORTUNITY: str
    """The direction of an order."""


class CrmDealRecurringAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: DEAL_ID, ACTIVE, CATEGORY_ID, IS_LIMIT, LIMIT_REPEAT, LIMIT_DATE, START_DATE, PARAMS."""

    DEAL_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    CATEGORY_ID: str | float | Decimal | Literal[False] | None
    """Id of the pipeline or category."""
    IS_LIMIT: Literal["N", "D", "T", False] | str | float | Decimal | None
    LIMIT_REPEAT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    LIMIT_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    START_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    PARAMS: (
        CrmDealRecurringAddFieldsParams | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Further parameters of the call."""


class CrmDealRecurringAddFieldsParams(TypedDict, total=False, extra_items=Any):
    """Keys: MODE, MULTIPLE_TYPE, MULTIPLE_INTERVAL, SINGLE_BEFORE_START_DATE_TYPE,
    SINGLE_BEFORE_START_DATE_VALUE, OFFSET_BEGINDATE_TYPE, OFFSET_BEGINDATE_VALUE,
    OFFSET_CLOSEDATE_TYPE, OFFSET_CLOSEDATE_VALUE."""

    MODE: Literal["single", "multiple"]
    MULTIPLE_TYPE: Literal["day", "week", "month", "year"]
    MULTIPLE_INTERVAL: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"]
    SINGLE_BEFORE_START_DATE_VALUE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_BEGINDATE_VALUE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"]
    OFFSET_CLOSEDATE_VALUE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmDealRecurringListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: COUNTER_REPEAT."""

    COUNTER_REPEAT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CrmDealRecurringListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: deal_id."""

    deal_id: str
    """The direction of an order."""


class CrmDealRecurringUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: ACTIVE, CATEGORY_ID, IS_LIMIT, LIMIT_REPEAT, LIMIT_DATE, START_DATE, PARAMS."""

    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    CATEGORY_ID: str | float | Decimal | Literal[False] | None
    """Id of the pipeline or category."""
    IS_LIMIT: Literal["N", "D", "T"]
    LIMIT_REPEAT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    LIMIT_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    START_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    PARAMS: (
        CrmDealRecurringAddFieldsParams | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Further parameters of the call."""


class CrmDealUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, TYPE_ID, STAGE_ID, IS_RECURRING, IS_RETURN_CUSTOMER, IS_REPEATED_APPROACH,
    PROBABILITY, CURRENCY_ID, OPPORTUNITY, IS_MANUAL_OPPORTUNITY, TAX_VALUE, COMPANY_ID,
    CONTACT_ID, CONTACT_IDS, BEGINDATE, CLOSEDATE, OPENED, CLOSED, COMMENTS, ASSIGNED_BY_ID,
    SOURCE_ID, SOURCE_DESCRIPTION, ADDITIONAL_INFO, LOCATION_ID, ORIGINATOR_ID, ORIGIN_ID,
    UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM, IS_RECCURING."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    TYPE_ID: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    STAGE_ID: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    IS_RECURRING: Literal["Y", "N"]
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    PROBABILITY: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    TAX_VALUE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    COMPANY_ID: int | str | Literal[False] | None
    """Id of the company."""
    CONTACT_ID: int | str | Literal[False] | None
    """Id of the contact."""
    CONTACT_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    BEGINDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    CLOSEDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    CLOSED: Literal["Y", "N"]
    """Whether it is closed."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDITIONAL_INFO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LOCATION_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    UTM_TERM: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    IS_RECCURING: Any


class CrmDealUpdateParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_SONET_EVENT, REGISTER_HISTORY_EVENT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Tell of the change in the news feed."""
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CrmDealUserfieldUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: MANDATORY, SHOW_FILTER, XML_ID, SETTINGS, LIST, SORT, SHOW_IN_LIST, EDIT_IN_LIST,
    IS_SEARCHABLE, LIST_FILTER_LABEL, LIST_COLUMN_LABEL, EDIT_FORM_LABEL, ERROR_MESSAGE,
    HELP_MESSAGE."""

    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is offered in filters."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SETTINGS: (
        CrmDealUserfieldUpdateFieldsSettingsVariant1
        | OtherKeys
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
    """Settings."""
    LIST: (
        Sequence[params_shared.CrmDealUserfieldUpdateFieldsList | OtherKeys]
        | params_shared.CrmDealUserfieldUpdateFieldsList
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field takes part in the search."""
    LIST_FILTER_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in the filter."""
    LIST_COLUMN_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the column in lists."""
    EDIT_FORM_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in forms."""
    ERROR_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Text shown when the value is wrong."""
    HELP_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Hint beside the field."""


class CrmDealUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class CrmDealUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: (
        CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""


class CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None
    """Type."""


class CrmDealUserfieldUpdateFieldsSettingsIblockSectionIblockElement(
    TypedDict, total=False, extra_items=Any
):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    """Id of the type of information block."""
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    """Id of the information block."""
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CrmDealUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class CrmDealUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""


class CrmDealUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmDealUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmDealUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any
