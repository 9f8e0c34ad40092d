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
    ADDRESS: str | float | Decimal | Literal[False] | None
    ADDRESS_2: str | float | Decimal | Literal[False] | None
    ADDRESS_CITY: str | float | Decimal | Literal[False] | None
    ADDRESS_COUNTRY: str | float | Decimal | Literal[False] | None
    ADDRESS_COUNTRY_CODE: str | float | Decimal | Literal[False] | None
    ADDRESS_POSTAL_CODE: str | float | Decimal | Literal[False] | None
    ADDRESS_PROVINCE: str | float | Decimal | Literal[False] | None
    ADDRESS_REGION: str | float | Decimal | Literal[False] | None
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    BIRTHDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    COMMENTS: str | float | Decimal | Literal[False] | None
    COMPANY_ID: int | str | Literal[False] | None
    COMPANY_TITLE: str | float | Decimal | Literal[False] | None
    CONTACT_ID: int | str | Literal[False] | None
    CONTACT_IDS: int | str | Literal[False] | None
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    EMAIL: (
        params_shared.CrmMultifield
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    HONORIFIC: str | float | Decimal | Literal[False] | None
    IM: (
        params_shared.CrmMultifield
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    LINK: (
        params_shared.CrmMultifield
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    LAST_NAME: str | float | Decimal | Literal[False] | None
    NAME: str | float | Decimal | Literal[False] | None
    SECOND_NAME: str | float | Decimal | Literal[False] | None
    OPENED: Literal["Y", "N"]
    OPPORTUNITY: float | Decimal | str | Literal[False] | None
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    PHONE: (
        params_shared.CrmMultifield
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | Sequence[params_shared.CrmMultifield | Mapping[str, Any]]
        | None
    )
    POST: str | float | Decimal | Literal[False] | None
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    STATUS_DESCRIPTION: str | float | Decimal | Literal[False] | None
    STATUS_ID: str | float | Decimal | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    UTM_TERM: str | float | Decimal | Literal[False] | None
    WEB: (
        params_shared.CrmMultifield
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | Sequence[params_shared.CrmMultifield | Mapping[str, Any]]
        | None
    )


class CrmLeadAddParams(TypedDict, total=False):
    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmLeadContactAddFields(TypedDict, total=False):
    CONTACT_ID: Required[int | str]
    SORT: int | str | Literal[False] | None
    IS_PRIMARY: Literal["Y", "N"]


class CrmLeadContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int | str]


class CrmLeadContactItemsSetItemsItem(TypedDict, total=False):
    CONTACT_ID: Any
    SORT: Any
    IS_PRIMARY: Any


class CrmLeadDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    leadCustomerType: Literal[1, 2, "1", "2"]


CrmLeadDetailsConfigurationGetExtras = TypedDict(
    "CrmLeadDetailsConfigurationGetExtras",
    {
        "lead.customer.type": 'Literal[1, 2, "1", "2"]',
    },
    total=False,
)


CrmLeadDetailsConfigurationResetExtras = TypedDict(
    "CrmLeadDetailsConfigurationResetExtras",
    {
        "lead.customer.type": 'Literal[1, 2, "1", "2"]',
    },
    total=False,
)


class CrmLeadDetailsConfigurationSetDataItem(TypedDict, total=False):
    name: Required[str | float | Decimal]
    title: Required[str | float | Decimal]
    type: Required[Literal["section"]]
    elements: (
        Sequence[
            params_shared.CrmDealDetailsConfigurationSetDataItemElementsItem | Mapping[str, Any]
        ]
        | Mapping[
            str,
            params_shared.CrmDealDetailsConfigurationSetDataItemElementsItem | Mapping[str, Any],
        ]
        | str
        | Literal[False]
        | None
    )


class CrmLeadDetailsConfigurationSetExtras(TypedDict, total=False):
    leadCustomerType: Literal[1, 2, "1", "2"]


class CrmLeadListFilter(TypedDict, total=False):
    OPPORTUNITY: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None


class CrmLeadListOrder(TypedDict, total=False):
    STATUS_ID: str


class CrmLeadUpdateParams(TypedDict, total=False):
    REGISTER_SONET_EVENT: Literal["Y", "N"]


class CrmLeadUserfieldUpdateFields(TypedDict, total=False):
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    XML_ID: str | float | Decimal | Literal[False] | None
    SETTINGS: (
        CrmLeadUserfieldUpdateFieldsSettingsVariant1
        | Mapping[str, Any]
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
    LIST: (
        Sequence[params_shared.CrmDealUserfieldUpdateFieldsList | Mapping[str, Any]]
        | params_shared.CrmDealUserfieldUpdateFieldsList
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    LIST_FILTER_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    LIST_COLUMN_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    EDIT_FORM_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    ERROR_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    HELP_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )


class CrmLeadUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class CrmLeadUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: (
        CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None


class CrmLeadUserfieldUpdateFieldsSettingsIblockSectionIblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmLeadUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class CrmLeadUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None


class CrmLeadUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None


class CrmLeadUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmLeadUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any
