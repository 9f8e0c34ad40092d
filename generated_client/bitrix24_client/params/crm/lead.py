"""Parameters of ``crm.lead``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...params import shared as params_shared


class CrmLeadAddRequestFields(TypedDict, total=False):
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


class CrmLeadAddRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]


class CrmLeadContactAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    CONTACT_ID: Required[int]
    SORT: int
    IS_PRIMARY: Literal["Y", "N"]


class CrmLeadContactDeleteRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int]


class CrmLeadContactItemsSetItemsItem(TypedDict, total=False):
    CONTACT_ID: int | str
    SORT: int | str
    IS_PRIMARY: str


class CrmLeadDetailsConfigurationForceCommonScopeForAllRequestExtras(TypedDict, total=False):
    leadCustomerType: Literal[1, 2]


CrmLeadDetailsConfigurationGetRequestExtras = TypedDict(
    "CrmLeadDetailsConfigurationGetRequestExtras",
    {
        "lead.customer.type": "Literal[1, 2]",
    },
    total=False,
)


CrmLeadDetailsConfigurationResetRequestExtras = TypedDict(
    "CrmLeadDetailsConfigurationResetRequestExtras",
    {
        "lead.customer.type": "Literal[1, 2]",
    },
    total=False,
)


class CrmLeadDetailsConfigurationSetRequestDataItem(TypedDict, total=False):
    name: Required[str]
    title: Required[str]
    type: Required[Literal["section"]]
    elements: Sequence[CrmLeadDetailsConfigurationSetRequestDataItemElementsItem]


class CrmLeadDetailsConfigurationSetRequestDataItemElementsItem(TypedDict, total=False):
    name: Required[str]
    optionFlags: Literal[1, 0]
    options: Mapping[str, Any]


class CrmLeadDetailsConfigurationSetRequestExtras(TypedDict, total=False):
    leadCustomerType: Literal[1, 2]


class CrmLeadListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    OPPORTUNITY: Any


class CrmLeadListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    STATUS_ID: Any


class CrmLeadProductrowsSetRequestRowsItem(TypedDict, total=False):
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


class CrmLeadUpdateRequestFields(TypedDict, total=False):
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


class CrmLeadUpdateRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_SONET_EVENT: Literal["Y", "N"]


class CrmLeadUserfieldAddRequestFields(TypedDict, total=False):
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
        CrmLeadUserfieldAddRequestFieldsSettingsString
        | CrmLeadUserfieldAddRequestFieldsSettingsInteger
        | CrmLeadUserfieldAddRequestFieldsSettingsDouble
        | CrmLeadUserfieldAddRequestFieldsSettingsBoolean
        | CrmLeadUserfieldAddRequestFieldsSettingsDatedatetime
        | CrmLeadUserfieldAddRequestFieldsSettingsEnumeration
        | CrmLeadUserfieldAddRequestFieldsSettingsIblockSectioniblockElement
        | CrmLeadUserfieldAddRequestFieldsSettingsCrmStatus
        | CrmLeadUserfieldAddRequestFieldsSettingsCrm
    )
    LIST: Sequence[CrmLeadUserfieldAddRequestFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class CrmLeadUserfieldAddRequestFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmLeadUserfieldAddRequestFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmLeadUserfieldAddRequestFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmLeadUserfieldAddRequestFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmLeadUserfieldAddRequestFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmLeadUserfieldAddRequestFieldsSettingsDatedatetimeDefaultValue | str


class CrmLeadUserfieldAddRequestFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmLeadUserfieldAddRequestFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmLeadUserfieldAddRequestFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmLeadUserfieldAddRequestFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmLeadUserfieldAddRequestFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmLeadUserfieldAddRequestFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class CrmLeadUserfieldListRequestFilter(TypedDict, total=False):
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


class CrmLeadUserfieldListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: str
    XML_ID: Any
    SORT: str


class CrmLeadUserfieldUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
    SETTINGS: (
        CrmLeadUserfieldUpdateRequestFieldsSettingsString
        | CrmLeadUserfieldUpdateRequestFieldsSettingsInteger
        | CrmLeadUserfieldUpdateRequestFieldsSettingsDouble
        | CrmLeadUserfieldUpdateRequestFieldsSettingsBoolean
        | CrmLeadUserfieldUpdateRequestFieldsSettingsDatedatetime
        | CrmLeadUserfieldUpdateRequestFieldsSettingsEnumeration
        | CrmLeadUserfieldUpdateRequestFieldsSettingsIblockSectioniblockElement
        | CrmLeadUserfieldUpdateRequestFieldsSettingsCrmStatus
        | CrmLeadUserfieldUpdateRequestFieldsSettingsCrm
    )
    LIST: Sequence[CrmLeadUserfieldUpdateRequestFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]


class CrmLeadUserfieldUpdateRequestFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmLeadUserfieldUpdateRequestFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmLeadUserfieldUpdateRequestFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmLeadUserfieldUpdateRequestFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmLeadUserfieldUpdateRequestFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmLeadUserfieldUpdateRequestFieldsSettingsDatedatetimeDefaultValue | str


class CrmLeadUserfieldUpdateRequestFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmLeadUserfieldUpdateRequestFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmLeadUserfieldUpdateRequestFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmLeadUserfieldUpdateRequestFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmLeadUserfieldUpdateRequestFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmLeadUserfieldUpdateRequestFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
