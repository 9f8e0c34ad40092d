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


class CrmContactAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    HONORIFIC: str
    NAME: str
    SECOND_NAME: str
    LAST_NAME: str
    PHOTO: FileSource | str | Sequence[Any] | Mapping[str, Any]
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


class CrmContactAddRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    IMPORT: bool | Literal["Y", "N"]


class CrmContactCompanyAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    COMPANY_ID: Required[int]
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class CrmContactCompanyDeleteRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    COMPANY_ID: Required[int]


class CrmContactCompanyItemsSetRequestItemsItem(TypedDict, total=False):
    COMPANY_ID: Required[int]
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class CrmContactDetailsConfigurationSetRequestDataItem(TypedDict, total=False):
    name: Required[str]
    title: Required[str]
    type: Required[Literal["section"]]
    elements: Sequence[CrmContactDetailsConfigurationSetRequestDataItemElementsItem]


class CrmContactDetailsConfigurationSetRequestDataItemElementsItem(TypedDict, total=False):
    name: Required[str]
    optionFlags: Literal[1, 0]
    options: CrmContactDetailsConfigurationSetRequestDataItemElementsItemOptions


class CrmContactDetailsConfigurationSetRequestDataItemElementsItemOptions(TypedDict, total=False):
    """Options."""

    defaultAddressType: int
    defaultCountry: str
    isPayButtonVisible: bool | Literal["Y", "N"]
    isPaymentDocumentsVisible: bool | Literal["Y", "N"]


class CrmContactListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    SOURCE_ID: Any
    NAME: Any
    LAST_NAME: Any
    EMAIL: Any
    ASSIGNED_BY_ID: Any
    IMPORT: Any
    DATE_CREATE: Any


class CrmContactListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    LAST_NAME: Any
    NAME: Any


class CrmContactUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    HONORIFIC: str
    NAME: str
    SECOND_NAME: str
    LAST_NAME: str
    PHOTO: FileSource | str | Sequence[Any] | Mapping[str, Any]
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


class CrmContactUpdateRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class CrmContactUserfieldAddRequestFields(TypedDict, total=False):
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
        CrmContactUserfieldAddRequestFieldsSettingsString
        | CrmContactUserfieldAddRequestFieldsSettingsInteger
        | CrmContactUserfieldAddRequestFieldsSettingsDouble
        | CrmContactUserfieldAddRequestFieldsSettingsBoolean
        | CrmContactUserfieldAddRequestFieldsSettingsDatedatetime
        | CrmContactUserfieldAddRequestFieldsSettingsEnumeration
        | CrmContactUserfieldAddRequestFieldsSettingsIblockSectioniblockElement
        | CrmContactUserfieldAddRequestFieldsSettingsCrmStatus
        | CrmContactUserfieldAddRequestFieldsSettingsCrm
    )
    LIST: Sequence[CrmContactUserfieldAddRequestFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class CrmContactUserfieldAddRequestFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmContactUserfieldAddRequestFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmContactUserfieldAddRequestFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmContactUserfieldAddRequestFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmContactUserfieldAddRequestFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmContactUserfieldAddRequestFieldsSettingsDatedatetimeDefaultValue | str


class CrmContactUserfieldAddRequestFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmContactUserfieldAddRequestFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmContactUserfieldAddRequestFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmContactUserfieldAddRequestFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmContactUserfieldAddRequestFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmContactUserfieldAddRequestFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class CrmContactUserfieldListRequestFilter(TypedDict, total=False):
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


class CrmContactUserfieldListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: str
    XML_ID: Any
    SORT: str


class CrmContactUserfieldUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
    SETTINGS: (
        CrmContactUserfieldUpdateRequestFieldsSettingsString
        | CrmContactUserfieldUpdateRequestFieldsSettingsInteger
        | CrmContactUserfieldUpdateRequestFieldsSettingsDouble
        | CrmContactUserfieldUpdateRequestFieldsSettingsBoolean
        | CrmContactUserfieldUpdateRequestFieldsSettingsDatetime
        | CrmContactUserfieldUpdateRequestFieldsSettingsEnumeration
        | CrmContactUserfieldUpdateRequestFieldsSettingsIblockSectioniblockElement
        | CrmContactUserfieldUpdateRequestFieldsSettingsCrmStatus
        | CrmContactUserfieldUpdateRequestFieldsSettingsCrm
    )
    LIST: Sequence[CrmContactUserfieldUpdateRequestFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]


class CrmContactUserfieldUpdateRequestFieldsListItem(TypedDict, total=False):
    ID: str | int
    DEL: bool | Literal["Y", "N"]
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmContactUserfieldUpdateRequestFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmContactUserfieldUpdateRequestFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmContactUserfieldUpdateRequestFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmContactUserfieldUpdateRequestFieldsSettingsDatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmContactUserfieldUpdateRequestFieldsSettingsDatetimeDefaultValue | str


class CrmContactUserfieldUpdateRequestFieldsSettingsDatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmContactUserfieldUpdateRequestFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmContactUserfieldUpdateRequestFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmContactUserfieldUpdateRequestFieldsSettingsIblockSectioniblockElement(
    TypedDict, total=False
):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmContactUserfieldUpdateRequestFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmContactUserfieldUpdateRequestFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
