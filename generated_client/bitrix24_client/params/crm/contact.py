"""Parameters of ``crm.contact``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ...params import shared as params_shared


class CrmContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    HONORIFIC: str
    NAME: str
    SECOND_NAME: str
    LAST_NAME: str
    PHOTO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    BIRTHDATE: dt.date | str
    TYPE_ID: str
    SOURCE_ID: str
    SOURCE_DESCRIPTION: str
    POST: str
    COMMENTS: str
    OPENED: bool | Literal["Y", "N"]
    EXPORT: bool | Literal["Y", "N"]
    ASSIGNED_BY_ID: int
    COMPANY_ID: int
    COMPANY_IDS: Sequence[int]
    UTM_SOURCE: str
    UTM_MEDIUM: str
    UTM_CAMPAIGN: str
    UTM_CONTENT: str
    UTM_TERM: str
    TRACE: str
    PHONE: Sequence[params_shared.CrmMultifield]
    EMAIL: Sequence[params_shared.CrmMultifield]
    WEB: Sequence[params_shared.CrmMultifield]
    IM: Sequence[params_shared.CrmMultifield]
    LINK: Sequence[params_shared.CrmMultifield]
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    ORIGIN_VERSION: str
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int
    ADDRESS: str
    ADDRESS_2: str
    ADDRESS_CITY: str
    ADDRESS_POSTAL_CODE: str
    ADDRESS_REGION: str
    ADDRESS_PROVINCE: str
    ADDRESS_COUNTRY: str
    ADDRESS_COUNTRY_CODE: str
    ADDRESS_LOC_ADDR_ID: int


class CrmContactAddParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    IMPORT: bool | Literal["Y", "N"]


class CrmContactCompanyAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    COMPANY_ID: Required[int]
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class CrmContactCompanyDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    COMPANY_ID: Required[int]


class CrmContactCompanyItemsSetItemsItem(TypedDict, total=False):
    COMPANY_ID: Required[int]
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class CrmContactDetailsConfigurationSetDataItem(TypedDict, total=False):
    name: Required[str]
    title: Required[str]
    type: Required[Literal["section"]]
    elements: Sequence[CrmContactDetailsConfigurationSetDataItemElementsItem]


class CrmContactDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    name: Required[str]
    optionFlags: Literal[1, 0]
    options: CrmContactDetailsConfigurationSetDataItemElementsItemOptions


class CrmContactDetailsConfigurationSetDataItemElementsItemOptions(TypedDict, total=False):
    """Options."""

    defaultAddressType: int
    defaultCountry: str
    isPayButtonVisible: bool | Literal["Y", "N"]
    isPaymentDocumentsVisible: bool | Literal["Y", "N"]


class CrmContactListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    SOURCE_ID: str
    NAME: str
    LAST_NAME: str
    EMAIL: Any
    ASSIGNED_BY_ID: int | Sequence[int | str]
    IMPORT: Any
    DATE_CREATE: dt.date | str


class CrmContactListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    LAST_NAME: Any
    NAME: Any


class CrmContactUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    HONORIFIC: str
    NAME: str
    SECOND_NAME: str
    LAST_NAME: str
    PHOTO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    BIRTHDATE: dt.date | str
    TYPE_ID: str
    SOURCE_ID: str
    SOURCE_DESCRIPTION: str
    POST: str
    COMMENTS: str
    OPENED: bool | Literal["Y", "N"]
    EXPORT: bool | Literal["Y", "N"]
    ASSIGNED_BY_ID: int
    COMPANY_ID: int
    COMPANY_IDS: Sequence[int]
    UTM_SOURCE: str
    UTM_MEDIUM: str
    UTM_CAMPAIGN: str
    UTM_CONTENT: str
    UTM_TERM: str
    PHONE: Sequence[params_shared.CrmMultifield]
    EMAIL: Sequence[params_shared.CrmMultifield]
    WEB: Sequence[params_shared.CrmMultifield]
    IM: Sequence[params_shared.CrmMultifield]
    LINK: Sequence[params_shared.CrmMultifield]
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    ORIGIN_VERSION: str
    ADDRESS: str
    ADDRESS_2: str
    ADDRESS_CITY: str
    ADDRESS_POSTAL_CODE: str
    ADDRESS_REGION: str
    ADDRESS_PROVINCE: str
    ADDRESS_COUNTRY: str
    ADDRESS_COUNTRY_CODE: str
    ADDRESS_LOC_ADDR_ID: int


class CrmContactUpdateParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class CrmContactUserfieldAddFields(TypedDict, total=False):
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
    LIST: Sequence[CrmContactUserfieldAddFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class CrmContactUserfieldAddFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmContactUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmContactUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmContactUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmContactUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmContactUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str


class CrmContactUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmContactUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmContactUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmContactUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmContactUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmContactUserfieldAddFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class CrmContactUserfieldListFilter(TypedDict, total=False):
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


class CrmContactUserfieldListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: str
    XML_ID: Any
    SORT: str


class CrmContactUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
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
    LIST: Sequence[CrmContactUserfieldUpdateFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]


class CrmContactUserfieldUpdateFieldsListItem(TypedDict, total=False):
    ID: str | int
    DEL: bool | Literal["Y", "N"]
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmContactUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmContactUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmContactUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmContactUserfieldUpdateFieldsSettingsDatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmContactUserfieldUpdateFieldsSettingsDatetimeDefaultValue | str


class CrmContactUserfieldUpdateFieldsSettingsDatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmContactUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmContactUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmContactUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmContactUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmContactUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
