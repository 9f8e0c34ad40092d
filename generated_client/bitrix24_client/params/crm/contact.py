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
    HONORIFIC: str | float | Decimal | Literal[False] | None
    NAME: str | float | Decimal | Literal[False] | None
    SECOND_NAME: str | float | Decimal | Literal[False] | None
    LAST_NAME: str | float | Decimal | Literal[False] | None
    PHOTO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    BIRTHDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE_ID: str | float | Decimal | Literal[False] | None
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    POST: str | float | Decimal | Literal[False] | None
    COMMENTS: str | float | Decimal | Literal[False] | None
    OPENED: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    EXPORT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    COMPANY_ID: int | str | Literal[False] | None
    COMPANY_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    UTM_TERM: str | float | Decimal | Literal[False] | None
    TRACE: str | float | Decimal | Literal[False] | None
    PHONE: (
        Sequence[params_shared.CrmMultifield | Mapping[str, Any]]
        | Mapping[str, params_shared.CrmMultifield | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    EMAIL: (
        Sequence[params_shared.CrmMultifield | Mapping[str, Any]]
        | Mapping[str, params_shared.CrmMultifield | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    WEB: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    IM: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    LINK: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    DATE_CREATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    DATE_MODIFY: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CREATED_BY_ID: int | str | Literal[False] | None
    MODIFY_BY_ID: int | str | Literal[False] | None
    ADDRESS: str | float | Decimal | Literal[False] | None
    ADDRESS_2: str | float | Decimal | Literal[False] | None
    ADDRESS_CITY: str | float | Decimal | Literal[False] | None
    ADDRESS_POSTAL_CODE: str | float | Decimal | Literal[False] | None
    ADDRESS_REGION: str | float | Decimal | Literal[False] | None
    ADDRESS_PROVINCE: str | float | Decimal | Literal[False] | None
    ADDRESS_COUNTRY: str | float | Decimal | Literal[False] | None
    ADDRESS_COUNTRY_CODE: str | float | Decimal | Literal[False] | None
    ADDRESS_LOC_ADDR_ID: int | str | Literal[False] | None


class CrmContactAddParams(TypedDict, total=False):
    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IMPORT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmContactCompanyAddFields(TypedDict, total=False):
    COMPANY_ID: Required[int | str]
    IS_PRIMARY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SORT: int | str | Literal[False] | None


class CrmContactCompanyDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    COMPANY_ID: Required[int | str]


class CrmContactListFilter(TypedDict, total=False):
    SOURCE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LAST_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    EMAIL: Any
    ASSIGNED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    IMPORT: Any
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class CrmContactListOrder(TypedDict, total=False):
    LAST_NAME: str
    NAME: str


class CrmContactUpdateFields(TypedDict, total=False):
    HONORIFIC: str | float | Decimal | Literal[False] | None
    NAME: str | float | Decimal | Literal[False] | None
    SECOND_NAME: str | float | Decimal | Literal[False] | None
    LAST_NAME: str | float | Decimal | Literal[False] | None
    PHOTO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    BIRTHDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE_ID: str | float | Decimal | Literal[False] | None
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    POST: str | float | Decimal | Literal[False] | None
    COMMENTS: str | float | Decimal | Literal[False] | None
    OPENED: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    EXPORT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    COMPANY_ID: int | str | Literal[False] | None
    COMPANY_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    UTM_TERM: str | float | Decimal | Literal[False] | None
    PHONE: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    EMAIL: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    WEB: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    IM: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    LINK: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    ADDRESS: str | float | Decimal | Literal[False] | None
    ADDRESS_2: str | float | Decimal | Literal[False] | None
    ADDRESS_CITY: str | float | Decimal | Literal[False] | None
    ADDRESS_POSTAL_CODE: str | float | Decimal | Literal[False] | None
    ADDRESS_REGION: str | float | Decimal | Literal[False] | None
    ADDRESS_PROVINCE: str | float | Decimal | Literal[False] | None
    ADDRESS_COUNTRY: str | float | Decimal | Literal[False] | None
    ADDRESS_COUNTRY_CODE: str | float | Decimal | Literal[False] | None
    ADDRESS_LOC_ADDR_ID: int | str | Literal[False] | None


class CrmContactUpdateParams(TypedDict, total=False):
    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmContactUserfieldUpdateFields(TypedDict, total=False):
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    XML_ID: str | float | Decimal | Literal[False] | None
    SETTINGS: (
        CrmContactUserfieldUpdateFieldsSettingsVariant1
        | Mapping[str, Any]
        | CrmContactUserfieldUpdateFieldsSettingsVariant2
        | CrmContactUserfieldUpdateFieldsSettingsVariant3
        | CrmContactUserfieldUpdateFieldsSettingsVariant4
        | CrmContactUserfieldUpdateFieldsSettingsVariant5
        | CrmContactUserfieldUpdateFieldsSettingsVariant6
        | CrmContactUserfieldUpdateFieldsSettingsIblockSectionIblockElement
        | CrmContactUserfieldUpdateFieldsSettingsCrmStatus
        | params_shared.CrmDealUserfieldUpdateFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    LIST: (
        Sequence[CrmContactUserfieldUpdateFieldsListItem | Mapping[str, Any]]
        | Mapping[str, CrmContactUserfieldUpdateFieldsListItem | Mapping[str, Any]]
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


class CrmContactUserfieldUpdateFieldsListItem(TypedDict, total=False):
    ID: str | float | Decimal | Literal[False] | None
    DEL: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    VALUE: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    DEF: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    XML_ID: str | float | Decimal | Literal[False] | None


class CrmContactUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class CrmContactUserfieldUpdateFieldsSettingsIblockSectionIblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmContactUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class CrmContactUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None


class CrmContactUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None


class CrmContactUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None
    DISPLAY: str | float | Decimal | Literal[False] | None


class CrmContactUserfieldUpdateFieldsSettingsVariant5(TypedDict, total=False):
    DEFAULT_VALUE: (
        CrmContactUserfieldUpdateFieldsSettingsVariant5DefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmContactUserfieldUpdateFieldsSettingsVariant5DefaultValue(TypedDict, total=False):
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None


class CrmContactUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any
