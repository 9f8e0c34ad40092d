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
    from ...params import shared as params_shared


class CrmLeadAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: ADDRESS, ADDRESS_2, ADDRESS_CITY, ADDRESS_COUNTRY, ADDRESS_COUNTRY_CODE,
    ADDRESS_POSTAL_CODE, ADDRESS_PROVINCE, ADDRESS_REGION, ASSIGNED_BY_ID, BIRTHDATE, COMMENTS,
    COMPANY_ID, COMPANY_TITLE, CONTACT_ID, CONTACT_IDS, CURRENCY_ID, EMAIL, HONORIFIC, IM, LINK,
    LAST_NAME, NAME, SECOND_NAME, OPENED, OPPORTUNITY, IS_MANUAL_OPPORTUNITY, ORIGINATOR_ID,
    ORIGIN_ID, PHONE, POST, SOURCE_DESCRIPTION, SOURCE_ID, STATUS_DESCRIPTION, STATUS_ID, TITLE,
    UTM_CAMPAIGN, UTM_CONTENT, UTM_MEDIUM, UTM_SOURCE, UTM_TERM, WEB."""

    ADDRESS: str
    """Address."""
    ADDRESS_2: str
    ADDRESS_CITY: str
    ADDRESS_COUNTRY: str
    ADDRESS_COUNTRY_CODE: str
    ADDRESS_POSTAL_CODE: str
    ADDRESS_PROVINCE: str
    ADDRESS_REGION: str
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    BIRTHDATE: dt.date | str
    COMMENTS: str
    """Comment."""
    COMPANY_ID: int
    """Id of the company."""
    COMPANY_TITLE: str
    CONTACT_ID: int
    """Id of the contact."""
    CONTACT_IDS: int
    CURRENCY_ID: str
    """Code of the currency."""
    EMAIL: params_shared.CrmMultifield
    """E-mail addresses."""
    HONORIFIC: str
    IM: params_shared.CrmMultifield
    """Messengers."""
    LINK: params_shared.CrmMultifield
    """Link."""
    LAST_NAME: str
    """Last name."""
    NAME: str
    """Name."""
    SECOND_NAME: str
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    OPPORTUNITY: float | Decimal
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    PHONE: params_shared.CrmMultifield | Sequence[params_shared.CrmMultifield]
    """Phone numbers."""
    POST: str
    SOURCE_DESCRIPTION: str
    SOURCE_ID: str
    STATUS_DESCRIPTION: str
    STATUS_ID: str
    """Id of the status."""
    TITLE: str
    """Title."""
    UTM_CAMPAIGN: str
    """UTM mark of the campaign."""
    UTM_CONTENT: str
    """UTM mark of the content."""
    UTM_MEDIUM: str
    """UTM mark of the traffic type."""
    UTM_SOURCE: str
    """UTM mark of the advertising system."""
    UTM_TERM: str
    """UTM mark of the search term."""
    WEB: params_shared.CrmMultifield | Sequence[params_shared.CrmMultifield]


class CrmLeadAddParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_SONET_EVENT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell of the change in the news feed."""


class CrmLeadContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: CONTACT_ID, SORT, IS_PRIMARY."""

    CONTACT_ID: Required[int]
    """Id of the contact."""
    SORT: int
    """Position in the sorting order."""
    IS_PRIMARY: Literal["Y", "N"]


class CrmLeadContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: CONTACT_ID."""

    CONTACT_ID: Required[int]
    """Id of the contact."""


class CrmLeadContactItemsSetItemsItem(TypedDict, total=False):
    """Keys: CONTACT_ID, SORT, IS_PRIMARY."""

    CONTACT_ID: int | str
    """Id of the contact."""
    SORT: int | str
    """Position in the sorting order."""
    IS_PRIMARY: str
    """Whether it is the main one."""


class CrmLeadDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    """Keys: leadCustomerType."""

    leadCustomerType: Literal[1, 2]


CrmLeadDetailsConfigurationGetExtras = TypedDict(
    "CrmLeadDetailsConfigurationGetExtras",
    {
        "lead.customer.type": "Literal[1, 2]",
    },
    total=False,
)


CrmLeadDetailsConfigurationResetExtras = TypedDict(
    "CrmLeadDetailsConfigurationResetExtras",
    {
        "lead.customer.type": "Literal[1, 2]",
    },
    total=False,
)


class CrmLeadDetailsConfigurationSetDataItem(TypedDict, total=False):
    """Keys: name, title, type, elements."""

    name: Required[str]
    """Name."""
    title: Required[str]
    """Title."""
    type: Required[Literal["section"]]
    """Type."""
    elements: Sequence[CrmLeadDetailsConfigurationSetDataItemElementsItem]


class CrmLeadDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    """Keys: name, optionFlags, options."""

    name: Required[str]
    """Name."""
    optionFlags: Literal[1, 0]
    options: Mapping[str, Any]
    """Options."""


class CrmLeadDetailsConfigurationSetExtras(TypedDict, total=False):
    """Keys: leadCustomerType."""

    leadCustomerType: Literal[1, 2]


class CrmLeadListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: OPPORTUNITY."""

    OPPORTUNITY: float | Decimal | Sequence[float | Decimal] | None
    """Amount of the deal."""


class CrmLeadListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: STATUS_ID."""

    STATUS_ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmLeadProductrowsSetRowsItem(TypedDict, total=False):
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


class CrmLeadUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: ADDRESS, ADDRESS_2, ADDRESS_CITY, ADDRESS_COUNTRY, ADDRESS_COUNTRY_CODE,
    ADDRESS_POSTAL_CODE, ADDRESS_PROVINCE, ADDRESS_REGION, ASSIGNED_BY_ID, BIRTHDATE, COMMENTS,
    COMPANY_ID, COMPANY_TITLE, CONTACT_ID, CONTACT_IDS, CURRENCY_ID, EMAIL, HONORIFIC, IM, LINK,
    LAST_NAME, NAME, SECOND_NAME, OPENED, OPPORTUNITY, IS_MANUAL_OPPORTUNITY, ORIGINATOR_ID,
    ORIGIN_ID, PHONE, POST, SOURCE_DESCRIPTION, SOURCE_ID, STATUS_DESCRIPTION, STATUS_ID, TITLE,
    UTM_CAMPAIGN, UTM_CONTENT, UTM_MEDIUM, UTM_SOURCE, UTM_TERM, WEB."""

    ADDRESS: str
    """Address."""
    ADDRESS_2: str
    ADDRESS_CITY: str
    ADDRESS_COUNTRY: str
    ADDRESS_COUNTRY_CODE: str
    ADDRESS_POSTAL_CODE: str
    ADDRESS_PROVINCE: str
    ADDRESS_REGION: str
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    BIRTHDATE: dt.date | str
    COMMENTS: str
    """Comment."""
    COMPANY_ID: int
    """Id of the company."""
    COMPANY_TITLE: str
    CONTACT_ID: int
    """Id of the contact."""
    CONTACT_IDS: int
    CURRENCY_ID: str
    """Code of the currency."""
    EMAIL: params_shared.CrmMultifield
    """E-mail addresses."""
    HONORIFIC: str
    IM: params_shared.CrmMultifield
    """Messengers."""
    LINK: params_shared.CrmMultifield
    """Link."""
    LAST_NAME: str
    """Last name."""
    NAME: str
    """Name."""
    SECOND_NAME: str
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    OPPORTUNITY: float | Decimal
    """Amount of the deal."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    PHONE: params_shared.CrmMultifield | Sequence[params_shared.CrmMultifield]
    """Phone numbers."""
    POST: str
    SOURCE_DESCRIPTION: str
    SOURCE_ID: str
    STATUS_DESCRIPTION: str
    STATUS_ID: str
    """Id of the status."""
    TITLE: str
    """Title."""
    UTM_CAMPAIGN: str
    """UTM mark of the campaign."""
    UTM_CONTENT: str
    """UTM mark of the content."""
    UTM_MEDIUM: str
    """UTM mark of the traffic type."""
    UTM_SOURCE: str
    """UTM mark of the advertising system."""
    UTM_TERM: str
    """UTM mark of the search term."""
    WEB: params_shared.CrmMultifield | Sequence[params_shared.CrmMultifield]


class CrmLeadUpdateParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_SONET_EVENT."""

    REGISTER_SONET_EVENT: Literal["Y", "N"]
    """Tell of the change in the news feed."""


class CrmLeadUserfieldAddFields(TypedDict, total=False):
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
        CrmLeadUserfieldAddFieldsSettingsString
        | CrmLeadUserfieldAddFieldsSettingsInteger
        | CrmLeadUserfieldAddFieldsSettingsDouble
        | CrmLeadUserfieldAddFieldsSettingsBoolean
        | CrmLeadUserfieldAddFieldsSettingsDatedatetime
        | CrmLeadUserfieldAddFieldsSettingsEnumeration
        | CrmLeadUserfieldAddFieldsSettingsIblockSectioniblockElement
        | CrmLeadUserfieldAddFieldsSettingsCrmStatus
        | CrmLeadUserfieldAddFieldsSettingsCrm
    )
    """Settings."""
    LIST: Sequence[CrmLeadUserfieldAddFieldsListItem]
    SORT: int
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""


class CrmLeadUserfieldAddFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmLeadUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: str


class CrmLeadUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmLeadUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmLeadUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmLeadUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmLeadUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmLeadUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
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


class CrmLeadUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmLeadUserfieldAddFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""


class CrmLeadUserfieldListFilter(TypedDict, total=False, extra_items=Any):
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


class CrmLeadUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    FIELD_NAME: Literal["ASC", "DESC", "asc", "desc"]
    USER_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmLeadUserfieldUpdateFields(TypedDict, total=False):
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
        CrmLeadUserfieldUpdateFieldsSettingsString
        | CrmLeadUserfieldUpdateFieldsSettingsInteger
        | CrmLeadUserfieldUpdateFieldsSettingsDouble
        | CrmLeadUserfieldUpdateFieldsSettingsBoolean
        | CrmLeadUserfieldUpdateFieldsSettingsDatedatetime
        | CrmLeadUserfieldUpdateFieldsSettingsEnumeration
        | CrmLeadUserfieldUpdateFieldsSettingsIblockSectioniblockElement
        | CrmLeadUserfieldUpdateFieldsSettingsCrmStatus
        | CrmLeadUserfieldUpdateFieldsSettingsCrm
    )
    """Settings."""
    LIST: Sequence[CrmLeadUserfieldUpdateFieldsListItem]
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


class CrmLeadUserfieldUpdateFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmLeadUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmLeadUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmLeadUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmLeadUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmLeadUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmLeadUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmLeadUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
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


class CrmLeadUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmLeadUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
