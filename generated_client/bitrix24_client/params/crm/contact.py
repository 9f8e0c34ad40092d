"""Parameters of ``crm.contact``."""

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


class CrmContactAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: HONORIFIC, NAME, SECOND_NAME, LAST_NAME, PHOTO, BIRTHDATE, TYPE_ID, SOURCE_ID,
    SOURCE_DESCRIPTION, POST, COMMENTS, OPENED, EXPORT, ASSIGNED_BY_ID, COMPANY_ID, COMPANY_IDS,
    UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM, TRACE, PHONE, EMAIL, WEB, IM,
    LINK, ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID,
    MODIFY_BY_ID, ADDRESS, ADDRESS_2, ADDRESS_CITY, ADDRESS_POSTAL_CODE, ADDRESS_REGION,
    ADDRESS_PROVINCE, ADDRESS_COUNTRY, ADDRESS_COUNTRY_CODE, ADDRESS_LOC_ADDR_ID."""

    HONORIFIC: str
    NAME: str
    """Name."""
    SECOND_NAME: str
    LAST_NAME: str
    """Last name."""
    PHOTO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    BIRTHDATE: dt.date | str
    TYPE_ID: str
    """Id of the type."""
    SOURCE_ID: str
    SOURCE_DESCRIPTION: str
    POST: str
    COMMENTS: str
    """Comment."""
    OPENED: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    EXPORT: bool | Literal["Y", "N"]
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    COMPANY_ID: int
    """Id of the company."""
    COMPANY_IDS: Sequence[int]
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
    PHONE: Sequence[params_shared.CrmMultifield]
    """Phone numbers."""
    EMAIL: Sequence[params_shared.CrmMultifield]
    """E-mail addresses."""
    WEB: Sequence[params_shared.CrmMultifield]
    IM: Sequence[params_shared.CrmMultifield]
    """Messengers."""
    LINK: Sequence[params_shared.CrmMultifield]
    """Link."""
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
    ADDRESS: str
    """Address."""
    ADDRESS_2: str
    ADDRESS_CITY: str
    ADDRESS_POSTAL_CODE: str
    ADDRESS_REGION: str
    ADDRESS_PROVINCE: str
    ADDRESS_COUNTRY: str
    ADDRESS_COUNTRY_CODE: str
    ADDRESS_LOC_ADDR_ID: int


class CrmContactAddParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_SONET_EVENT, IMPORT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell of the change in the news feed."""
    IMPORT: bool | Literal["Y", "N"]


class CrmContactCompanyAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: COMPANY_ID, IS_PRIMARY, SORT."""

    COMPANY_ID: Required[int]
    """Id of the company."""
    IS_PRIMARY: bool | Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int
    """Position in the sorting order."""


class CrmContactCompanyDeleteFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: COMPANY_ID."""

    COMPANY_ID: Required[int]
    """Id of the company."""


class CrmContactCompanyItemsSetItemsItem(TypedDict, total=False):
    """Keys: COMPANY_ID, IS_PRIMARY, SORT."""

    COMPANY_ID: Required[int]
    """Id of the company."""
    IS_PRIMARY: bool | Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int
    """Position in the sorting order."""


class CrmContactDetailsConfigurationSetDataItem(TypedDict, total=False):
    """Keys: name, title, type, elements."""

    name: Required[str]
    """Name."""
    title: Required[str]
    """Title."""
    type: Required[Literal["section"]]
    """Type."""
    elements: Sequence[CrmContactDetailsConfigurationSetDataItemElementsItem]


class CrmContactDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    """Keys: name, optionFlags, options."""

    name: Required[str]
    """Name."""
    optionFlags: Literal[1, 0]
    options: CrmContactDetailsConfigurationSetDataItemElementsItemOptions
    """Options."""


class CrmContactDetailsConfigurationSetDataItemElementsItemOptions(TypedDict, total=False):
    """Options.

    Keys: defaultAddressType, defaultCountry, isPayButtonVisible, isPaymentDocumentsVisible."""

    defaultAddressType: int
    defaultCountry: str
    isPayButtonVisible: bool | Literal["Y", "N"]
    isPaymentDocumentsVisible: bool | Literal["Y", "N"]


class CrmContactListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: SOURCE_ID, NAME, LAST_NAME, EMAIL, ASSIGNED_BY_ID, IMPORT, DATE_CREATE."""

    SOURCE_ID: str | Sequence[str] | None
    NAME: str | Sequence[str] | None
    """Name."""
    LAST_NAME: str | Sequence[str] | None
    """Last name."""
    EMAIL: Any
    """E-mail addresses."""
    ASSIGNED_BY_ID: int | Sequence[int] | None
    """Id of the responsible user."""
    IMPORT: Any
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""


class CrmContactListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: LAST_NAME, NAME."""

    LAST_NAME: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]


class CrmContactUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: HONORIFIC, NAME, SECOND_NAME, LAST_NAME, PHOTO, BIRTHDATE, TYPE_ID, SOURCE_ID,
    SOURCE_DESCRIPTION, POST, COMMENTS, OPENED, EXPORT, ASSIGNED_BY_ID, COMPANY_ID, COMPANY_IDS,
    UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM, PHONE, EMAIL, WEB, IM, LINK,
    ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, ADDRESS, ADDRESS_2, ADDRESS_CITY,
    ADDRESS_POSTAL_CODE, ADDRESS_REGION, ADDRESS_PROVINCE, ADDRESS_COUNTRY,
    ADDRESS_COUNTRY_CODE, ADDRESS_LOC_ADDR_ID."""

    HONORIFIC: str
    NAME: str
    """Name."""
    SECOND_NAME: str
    LAST_NAME: str
    """Last name."""
    PHOTO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    BIRTHDATE: dt.date | str
    TYPE_ID: str
    """Id of the type."""
    SOURCE_ID: str
    SOURCE_DESCRIPTION: str
    POST: str
    COMMENTS: str
    """Comment."""
    OPENED: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    EXPORT: bool | Literal["Y", "N"]
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    COMPANY_ID: int
    """Id of the company."""
    COMPANY_IDS: Sequence[int]
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
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str
    ADDRESS: str
    """Address."""
    ADDRESS_2: str
    ADDRESS_CITY: str
    ADDRESS_POSTAL_CODE: str
    ADDRESS_REGION: str
    ADDRESS_PROVINCE: str
    ADDRESS_COUNTRY: str
    ADDRESS_COUNTRY_CODE: str
    ADDRESS_LOC_ADDR_ID: int


class CrmContactUpdateParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_SONET_EVENT, REGISTER_HISTORY_EVENT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell of the change in the news feed."""
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class CrmContactUserfieldAddFields(TypedDict, total=False):
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
        CrmContactUserfieldAddFieldsSettingsString
        | CrmContactUserfieldAddFieldsSettingsInteger
        | CrmContactUserfieldAddFieldsSettingsDouble
        | CrmContactUserfieldAddFieldsSettingsBoolean
        | CrmContactUserfieldAddFieldsSettingsDatedatetime
        | CrmContactUserfieldAddFieldsSettingsEnumeration
        | CrmContactUserfieldAddFieldsSettingsIblockSectioniblockElement
        | CrmContactUserfieldAddFieldsSettingsCrmStatus
        | CrmContactUserfieldAddFieldsSettingsCrm
    )
    """Settings."""
    LIST: Sequence[CrmContactUserfieldAddFieldsListItem]
    SORT: int
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""


class CrmContactUserfieldAddFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmContactUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: str


class CrmContactUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmContactUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmContactUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmContactUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmContactUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmContactUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmContactUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmContactUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
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


class CrmContactUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmContactUserfieldAddFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""


class CrmContactUserfieldListFilter(TypedDict, total=False, extra_items=Any):
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


class CrmContactUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    FIELD_NAME: Literal["ASC", "DESC", "asc", "desc"]
    USER_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmContactUserfieldUpdateFields(TypedDict, total=False):
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
        CrmContactUserfieldUpdateFieldsSettingsString
        | CrmContactUserfieldUpdateFieldsSettingsInteger
        | CrmContactUserfieldUpdateFieldsSettingsDouble
        | CrmContactUserfieldUpdateFieldsSettingsBoolean
        | CrmContactUserfieldUpdateFieldsSettingsDatetime
        | CrmContactUserfieldUpdateFieldsSettingsEnumeration
        | CrmContactUserfieldUpdateFieldsSettingsIblockSectioniblockElement
        | CrmContactUserfieldUpdateFieldsSettingsCrmStatus
        | CrmContactUserfieldUpdateFieldsSettingsCrm
    )
    """Settings."""
    LIST: Sequence[CrmContactUserfieldUpdateFieldsListItem]
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


class CrmContactUserfieldUpdateFieldsListItem(TypedDict, total=False):
    """Keys: ID, DEL, VALUE, SORT, DEF, XML_ID."""

    ID: str | int
    """Id of the record to change."""
    DEL: bool | Literal["Y", "N"]
    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmContactUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: str


class CrmContactUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmContactUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmContactUserfieldUpdateFieldsSettingsDatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmContactUserfieldUpdateFieldsSettingsDatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmContactUserfieldUpdateFieldsSettingsDatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmContactUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmContactUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmContactUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
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


class CrmContactUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmContactUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
