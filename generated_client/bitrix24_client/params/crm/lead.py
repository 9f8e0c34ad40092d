"""Parameters of ``crm.lead``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...params import shared as params_shared


class CrmLeadAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    ADDRESS: str
    ADDRESS_2: str
    ADDRESS_CITY: str
    ADDRESS_COUNTRY: str
    ADDRESS_COUNTRY_CODE: str
    ADDRESS_POSTAL_CODE: str
    ADDRESS_PROVINCE: str
    ADDRESS_REGION: str
    ASSIGNED_BY_ID: int
    BIRTHDATE: dt.date | str
    COMMENTS: str
    COMPANY_ID: int
    COMPANY_TITLE: str
    CONTACT_ID: int
    CONTACT_IDS: int
    CURRENCY_ID: Any
    EMAIL: params_shared.CrmMultifield
    HONORIFIC: str
    IM: params_shared.CrmMultifield
    LINK: params_shared.CrmMultifield
    LAST_NAME: str
    NAME: str
    SECOND_NAME: str
    OPENED: Literal["Y", "N"]
    OPPORTUNITY: float | Decimal
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    PHONE: params_shared.CrmMultifield | Sequence[params_shared.CrmMultifield]
    POST: str
    SOURCE_DESCRIPTION: str
    SOURCE_ID: str
    STATUS_DESCRIPTION: str
    STATUS_ID: str
    TITLE: str
    UTM_CAMPAIGN: str
    UTM_CONTENT: str
    UTM_MEDIUM: str
    UTM_SOURCE: str
    UTM_TERM: str
    WEB: params_shared.CrmMultifield | Sequence[params_shared.CrmMultifield]


class CrmLeadAddParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]


class CrmLeadContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    CONTACT_ID: Required[int]
    SORT: int
    IS_PRIMARY: Literal["Y", "N"]


class CrmLeadContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int]


class CrmLeadContactItemsSetItemsItem(TypedDict, total=False):
    CONTACT_ID: int | str
    SORT: int | str
    IS_PRIMARY: str


class CrmLeadDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
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
    name: Required[str]
    title: Required[str]
    type: Required[Literal["section"]]
    elements: Sequence[CrmLeadDetailsConfigurationSetDataItemElementsItem]


class CrmLeadDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    name: Required[str]
    optionFlags: Literal[1, 0]
    options: Mapping[str, Any]


class CrmLeadDetailsConfigurationSetExtras(TypedDict, total=False):
    leadCustomerType: Literal[1, 2]


class CrmLeadListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    OPPORTUNITY: float | Decimal


class CrmLeadListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    STATUS_ID: Any


class CrmLeadProductrowsSetRowsItem(TypedDict, total=False):
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


class CrmLeadUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    ADDRESS: str
    ADDRESS_2: str
    ADDRESS_CITY: str
    ADDRESS_COUNTRY: str
    ADDRESS_COUNTRY_CODE: str
    ADDRESS_POSTAL_CODE: str
    ADDRESS_PROVINCE: str
    ADDRESS_REGION: str
    ASSIGNED_BY_ID: int
    BIRTHDATE: dt.date | str
    COMMENTS: str
    COMPANY_ID: int
    COMPANY_TITLE: str
    CONTACT_ID: int
    CONTACT_IDS: int
    CURRENCY_ID: int | str
    EMAIL: params_shared.CrmMultifield
    HONORIFIC: str
    IM: params_shared.CrmMultifield
    LINK: params_shared.CrmMultifield
    LAST_NAME: str
    NAME: str
    SECOND_NAME: str
    OPENED: Literal["Y", "N"]
    OPPORTUNITY: float | Decimal
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    PHONE: params_shared.CrmMultifield | Sequence[params_shared.CrmMultifield]
    POST: str
    SOURCE_DESCRIPTION: str
    SOURCE_ID: str
    STATUS_DESCRIPTION: str
    STATUS_ID: str
    TITLE: str
    UTM_CAMPAIGN: str
    UTM_CONTENT: str
    UTM_MEDIUM: str
    UTM_SOURCE: str
    UTM_TERM: str
    WEB: params_shared.CrmMultifield | Sequence[params_shared.CrmMultifield]


class CrmLeadUpdateParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: Literal["Y", "N"]


class CrmLeadUserfieldAddFields(TypedDict, total=False):
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
    LIST: Sequence[CrmLeadUserfieldAddFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class CrmLeadUserfieldAddFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmLeadUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmLeadUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmLeadUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmLeadUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str


class CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmLeadUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmLeadUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmLeadUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmLeadUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmLeadUserfieldAddFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class CrmLeadUserfieldListFilter(TypedDict, total=False):
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


class CrmLeadUserfieldListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: str
    XML_ID: Any
    SORT: str


class CrmLeadUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
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
    LIST: Sequence[CrmLeadUserfieldUpdateFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]


class CrmLeadUserfieldUpdateFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmLeadUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmLeadUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmLeadUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmLeadUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue | str


class CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmLeadUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmLeadUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmLeadUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmLeadUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmLeadUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
