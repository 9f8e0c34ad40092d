"""Parameters of ``crm.company``."""

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
    from ..._runtime.encoding import FileSource
    from ...params import shared as params_shared


class CrmCompanyAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: TITLE, COMPANY_TYPE, INDUSTRY, EMPLOYEES, CURRENCY_ID, REVENUE, LOGO, OPENED,
    ASSIGNED_BY_ID, COMMENTS, PHONE, EMAIL, WEB, IM, UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN,
    UTM_CONTENT, UTM_TERM, IS_MY_COMPANY, ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, DATE_CREATE,
    DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID."""

    TITLE: str
    """Title."""
    COMPANY_TYPE: str
    INDUSTRY: str
    EMPLOYEES: str
    CURRENCY_ID: str
    """Code of the currency."""
    REVENUE: float | Decimal
    LOGO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    OPENED: Literal["Y", "N"]
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    COMMENTS: str
    """Comment."""
    PHONE: Sequence[params_shared.CrmMultifield]
    """Phone numbers."""
    EMAIL: Sequence[params_shared.CrmMultifield]
    """E-mail addresses."""
    WEB: Sequence[params_shared.CrmMultifield]
    IM: Sequence[params_shared.CrmMultifield]
    """Messengers."""
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
    IS_MY_COMPANY: Literal["Y", "N"]
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str
    DATE_CREATE: dt.date | str
    """When it was made."""
    DATE_MODIFY: dt.date | str
    """When it was last changed."""
    CREATED_BY_ID: int
    """Id of the user who made it."""
    MODIFY_BY_ID: int
    """Id of the user who last changed it."""


class CrmCompanyAddParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_SONET_EVENT, IMPORT."""

    REGISTER_SONET_EVENT: str
    """Tell of the change in the news feed."""
    IMPORT: Literal["Y", "N"]


class CrmCompanyContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: CONTACT_ID, IS_PRIMARY, SORT."""

    CONTACT_ID: Required[int]
    """Id of the contact."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int
    """Position in the sorting order."""


class CrmCompanyContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: CONTACT_ID."""

    CONTACT_ID: Required[int]
    """Id of the contact."""


class CrmCompanyContactItemsSetItemsItem(TypedDict, total=False):
    """Keys: CONTACT_ID, IS_PRIMARY, SORT."""

    CONTACT_ID: Required[int]
    """Id of the contact."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int
    """Position in the sorting order."""


class CrmCompanyDetailsConfigurationSetDataItem(TypedDict, total=False):
    """Keys: name, title, type, elements."""

    name: Required[str]
    """Name."""
    title: Required[str]
    """Title."""
    type: Required[Literal["section"]]
    """Type."""
    elements: Sequence[CrmCompanyDetailsConfigurationSetDataItemElementsItem]


class CrmCompanyDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    """Keys: name, optionFlags, options."""

    name: Required[str]
    """Name."""
    optionFlags: Literal[1, 0]
    options: CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions
    """Options."""


class CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions(TypedDict, total=False):
    """Options.

    Keys: defaultAddressType, defaultCountry."""

    defaultAddressType: int
    defaultCountry: str


class CrmCompanyListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: COMPANY_TYPE, DATE_CREATE."""

    COMPANY_TYPE: str | Sequence[str] | None
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""


class CrmCompanyListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: DATE_CREATE."""

    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]


class CrmCompanyUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: TITLE, COMPANY_TYPE, LOGO, INDUSTRY, EMPLOYEES, CURRENCY_ID, REVENUE, OPENED,
    COMMENTS, ASSIGNED_BY_ID, CONTACT_ID, ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, UTM_SOURCE,
    UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM, PHONE, EMAIL, WEB, IM, LINK."""

    TITLE: str
    """Title."""
    COMPANY_TYPE: str
    LOGO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    INDUSTRY: str
    EMPLOYEES: str
    CURRENCY_ID: str
    """Code of the currency."""
    REVENUE: float | Decimal
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    COMMENTS: str
    """Comment."""
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    CONTACT_ID: int
    """Id of the contact."""
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str
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
    PHONE: Sequence[params_shared.CrmMultifield]
    """Phone numbers."""
    EMAIL: Sequence[params_shared.CrmMultifield]
    """E-mail addresses."""
    WEB: Sequence[params_shared.CrmMultifield]
    IM: Sequence[params_shared.CrmMultifield]
    """Messengers."""
    LINK: Sequence[params_shared.CrmMultifield]
    """Link."""


class CrmCompanyUpdateParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_SONET_EVENT, REGISTER_HISTORY_EVENT."""

    REGISTER_SONET_EVENT: str
    """Tell of the change in the news feed."""
    REGISTER_HISTORY_EVENT: Literal["Y", "N"]


class CrmCompanyUserfieldAddFields(TypedDict, total=False):
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
        CrmCompanyUserfieldAddFieldsSettingsString
        | CrmCompanyUserfieldAddFieldsSettingsInteger
        | CrmCompanyUserfieldAddFieldsSettingsDouble
        | CrmCompanyUserfieldAddFieldsSettingsBoolean
        | CrmCompanyUserfieldAddFieldsSettingsDatedatetime
        | CrmCompanyUserfieldAddFieldsSettingsEnumeration
        | CrmCompanyUserfieldAddFieldsSettingsIblockSectioniblockElement
        | CrmCompanyUserfieldAddFieldsSettingsCrmStatus
        | CrmCompanyUserfieldAddFieldsSettingsCrm
    )
    """Settings."""
    LIST: Sequence[CrmCompanyUserfieldAddFieldsListItem]
    SORT: int
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""


class CrmCompanyUserfieldAddFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmCompanyUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: str


class CrmCompanyUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmCompanyUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmCompanyUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmCompanyUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmCompanyUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmCompanyUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmCompanyUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmCompanyUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
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


class CrmCompanyUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmCompanyUserfieldAddFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""


class CrmCompanyUserfieldListFilter(TypedDict, total=False, extra_items=Any):
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


class CrmCompanyUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    FIELD_NAME: Literal["ASC", "DESC", "asc", "desc"]
    USER_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmCompanyUserfieldUpdateFields(TypedDict, total=False):
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
        CrmCompanyUserfieldUpdateFieldsSettingsString
        | CrmCompanyUserfieldUpdateFieldsSettingsInteger
        | CrmCompanyUserfieldUpdateFieldsSettingsDouble
        | CrmCompanyUserfieldUpdateFieldsSettingsBoolean
        | CrmCompanyUserfieldUpdateFieldsSettingsDatedatetime
        | CrmCompanyUserfieldUpdateFieldsSettingsEnumeration
        | CrmCompanyUserfieldUpdateFieldsSettingsIblockSectioniblockElement
        | CrmCompanyUserfieldUpdateFieldsSettingsCrmStatus
        | CrmCompanyUserfieldUpdateFieldsSettingsCrm
    )
    """Settings."""
    LIST: Sequence[CrmCompanyUserfieldUpdateFieldsListItem]
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


class CrmCompanyUserfieldUpdateFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmCompanyUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmCompanyUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmCompanyUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmCompanyUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmCompanyUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmCompanyUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmCompanyUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmCompanyUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmCompanyUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
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


class CrmCompanyUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmCompanyUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
