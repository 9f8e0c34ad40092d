"""Parameters of ``crm.lead``."""

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


class CrmLeadAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ADDRESS, ADDRESS_2, ADDRESS_CITY, ADDRESS_COUNTRY, ADDRESS_COUNTRY_CODE,
    ADDRESS_POSTAL_CODE, ADDRESS_PROVINCE, ADDRESS_REGION, ASSIGNED_BY_ID, BIRTHDATE, COMMENTS,
    COMPANY_ID, COMPANY_TITLE, CONTACT_ID, CONTACT_IDS, CURRENCY_ID, EMAIL, HONORIFIC, IM, LINK,
    LAST_NAME, NAME, SECOND_NAME, OPENED, OPPORTUNITY, IS_MANUAL_OPPORTUNITY, ORIGINATOR_ID,
    ORIGIN_ID, PHONE, POST, SOURCE_DESCRIPTION, SOURCE_ID, STATUS_DESCRIPTION, STATUS_ID, TITLE,
    UTM_CAMPAIGN, UTM_CONTENT, UTM_MEDIUM, UTM_SOURCE, UTM_TERM, WEB."""

    ADDRESS: str | float | Decimal | Literal[False] | None
    """Address."""
    ADDRESS_2: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_CITY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_COUNTRY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_COUNTRY_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_POSTAL_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_PROVINCE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_REGION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    BIRTHDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    COMPANY_ID: int | str | Literal[False] | None
    """Id of the company."""
    COMPANY_TITLE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CONTACT_ID: int | str | Literal[False] | None
    """Id of the contact."""
    CONTACT_IDS: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    EMAIL: params_shared.CrmMultifield | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """E-mail addresses."""
    HONORIFIC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    IM: params_shared.CrmMultifield | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Messengers."""
    LINK: params_shared.CrmMultifield | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Link."""
    LAST_NAME: str | float | Decimal | Literal[False] | None
    """Last name."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    SECOND_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    PHONE: (
        params_shared.CrmMultifield
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | Sequence[params_shared.CrmMultifield | OtherKeys]
        | None
    )
    """Phone numbers."""
    POST: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    STATUS_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    STATUS_ID: str | float | Decimal | Literal[False] | None
    """Id of the status."""
    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    UTM_TERM: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    WEB: (
        params_shared.CrmMultifield
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | Sequence[params_shared.CrmMultifield | OtherKeys]
        | None
    )


class CrmLeadAddParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_SONET_EVENT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Tell of the change in the news feed."""


class CrmLeadContactAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: CONTACT_ID, SORT, IS_PRIMARY."""

    CONTACT_ID: Required[int | str]
    """Id of the contact."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    IS_PRIMARY: Literal["Y", "N"]


class CrmLeadContactDeleteFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: CONTACT_ID."""

    CONTACT_ID: Required[int | str]
    """Id of the contact."""


class CrmLeadContactItemsSetItemsItem(TypedDict, total=False, extra_items=Any):
    """Keys: CONTACT_ID, SORT, IS_PRIMARY."""

    CONTACT_ID: Any
    """Id of the contact."""
    SORT: Any
    """Position in the sorting order."""
    IS_PRIMARY: Any
    """Whether it is the main one."""


class CrmLeadDetailsConfigurationForceCommonScopeForAllExtras(
    TypedDict, total=False, extra_items=Any
):
    """Keys: leadCustomerType."""

    leadCustomerType: Literal[1, 2, "1", "2"]


_CrmLeadDetailsConfigurationGetExtras = TypedDict(
    "_CrmLeadDetailsConfigurationGetExtras",
    {
        "lead.customer.type": 'Literal[1, 2, "1", "2"]',
    },
    total=False,
)


class CrmLeadDetailsConfigurationGetExtras(
    _CrmLeadDetailsConfigurationGetExtras, total=False, extra_items=Any
):
    """Keys: lead.customer.type."""


_CrmLeadDetailsConfigurationResetExtras = TypedDict(
    "_CrmLeadDetailsConfigurationResetExtras",
    {
        "lead.customer.type": 'Literal[1, 2, "1", "2"]',
    },
    total=False,
)


class CrmLeadDetailsConfigurationResetExtras(
    _CrmLeadDetailsConfigurationResetExtras, total=False, extra_items=Any
):
    """Keys: lead.customer.type."""


class CrmLeadDetailsConfigurationSetDataItem(TypedDict, total=False, extra_items=Any):
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


class CrmLeadDetailsConfigurationSetExtras(TypedDict, total=False, extra_items=Any):
    """Keys: leadCustomerType."""

    leadCustomerType: Literal[1, 2, "1", "2"]


class CrmLeadListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: OPPORTUNITY."""

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


class CrmLeadListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: STATUS_ID."""

    STATUS_ID: str
    """The direction of an order."""


class CrmLeadUpdateParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_SONET_EVENT."""

    REGISTER_SONET_EVENT: Literal["Y", "N"]
    """Tell of the change in the news feed."""


class CrmLeadUserfieldUpdateFields(TypedDict, total=False, extra_items=Any):
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
        CrmLeadUserfieldUpdateFieldsSettingsVariant1
        | OtherKeys
        | CrmLeadUserfieldUpdateFieldsSettingsVariant2
        | CrmLeadUserfieldUpdateFieldsSettingsVariant3
        | CrmLeadUserfieldUpdateFieldsSettingsVariant4
        | CrmLeadUserfieldUpdateFieldsSettingsDatedatetime
        | CrmLeadUserfieldUpdateFieldsSettingsVariant6
        | CrmLeadUserfieldUpdateFieldsSettingsIblockSectionIblockElement
        | CrmLeadUserfieldUpdateFieldsSettingsCrmStatus
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


class CrmLeadUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class CrmLeadUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: (
        CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""


class CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None
    """Type."""


class CrmLeadUserfieldUpdateFieldsSettingsIblockSectionIblockElement(
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


class CrmLeadUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class CrmLeadUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""


class CrmLeadUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmLeadUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmLeadUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any
