"""Parameters of ``crm.company``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ...params import shared as params_shared


class CrmCompanyAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: str
    COMPANY_TYPE: str
    INDUSTRY: str
    EMPLOYEES: str
    CURRENCY_ID: int | str
    REVENUE: float | Decimal
    LOGO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    OPENED: Literal["Y", "N"]
    ASSIGNED_BY_ID: int
    COMMENTS: str
    PHONE: Sequence[params_shared.CrmMultifield]
    EMAIL: Sequence[params_shared.CrmMultifield]
    WEB: Sequence[params_shared.CrmMultifield]
    IM: Sequence[params_shared.CrmMultifield]
    UTM_SOURCE: str
    UTM_MEDIUM: str
    UTM_CAMPAIGN: str
    UTM_CONTENT: str
    UTM_TERM: str
    IS_MY_COMPANY: Literal["Y", "N"]
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    ORIGIN_VERSION: str
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int


class CrmCompanyAddParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: str
    IMPORT: Literal["Y", "N"]


class CrmCompanyContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    CONTACT_ID: Required[int]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int


class CrmCompanyContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int]


class CrmCompanyContactItemsSetItemsItem(TypedDict, total=False):
    CONTACT_ID: Required[int]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int


class CrmCompanyDetailsConfigurationSetDataItem(TypedDict, total=False):
    name: Required[str]
    title: Required[str]
    type: Required[Literal["section"]]
    elements: Sequence[CrmCompanyDetailsConfigurationSetDataItemElementsItem]


class CrmCompanyDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    name: Required[str]
    optionFlags: Literal[1, 0]
    options: CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions


class CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions(TypedDict, total=False):
    """Options."""

    defaultAddressType: int
    defaultCountry: str


class CrmCompanyListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    COMPANY_TYPE: str
    DATE_CREATE: dt.date | str


class CrmCompanyListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    DATE_CREATE: Any


class CrmCompanyUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TITLE: str
    COMPANY_TYPE: str
    LOGO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    INDUSTRY: str
    EMPLOYEES: str
    CURRENCY_ID: int | str
    REVENUE: float | Decimal
    OPENED: Literal["Y", "N"]
    COMMENTS: str
    ASSIGNED_BY_ID: int
    CONTACT_ID: int
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    ORIGIN_VERSION: str
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


class CrmCompanyUpdateParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: str
    REGISTER_HISTORY_EVENT: Literal["Y", "N"]


class CrmCompanyUserfieldAddFields(TypedDict, total=False):
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
    LIST: Sequence[CrmCompanyUserfieldAddFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class CrmCompanyUserfieldAddFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmCompanyUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmCompanyUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmCompanyUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmCompanyUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmCompanyUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str


class CrmCompanyUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmCompanyUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmCompanyUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmCompanyUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmCompanyUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmCompanyUserfieldAddFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class CrmCompanyUserfieldListFilter(TypedDict, total=False):
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


class CrmCompanyUserfieldListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: str
    XML_ID: Any
    SORT: str


class CrmCompanyUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
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
    LIST: Sequence[CrmCompanyUserfieldUpdateFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]


class CrmCompanyUserfieldUpdateFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmCompanyUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmCompanyUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmCompanyUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmCompanyUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmCompanyUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue | str


class CrmCompanyUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmCompanyUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmCompanyUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmCompanyUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmCompanyUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmCompanyUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
