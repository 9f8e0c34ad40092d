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
    TITLE: str | float | Decimal | Literal[False] | None
    COMPANY_TYPE: str | float | Decimal | Literal[False] | None
    INDUSTRY: str | float | Decimal | Literal[False] | None
    EMPLOYEES: str | float | Decimal | Literal[False] | None
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    REVENUE: float | Decimal | str | Literal[False] | None
    LOGO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    OPENED: Literal["Y", "N"]
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    COMMENTS: str | float | Decimal | Literal[False] | None
    PHONE: (
        Sequence[params_shared.CrmMultifield | Mapping[str, Any]]
        | Mapping[str, params_shared.CrmMultifield | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    EMAIL: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    WEB: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    IM: Sequence[params_shared.CrmMultifield | Mapping[str, Any]] | str | Literal[False] | None
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    UTM_TERM: str | float | Decimal | Literal[False] | None
    IS_MY_COMPANY: Literal["Y", "N"]
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    DATE_CREATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    DATE_MODIFY: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CREATED_BY_ID: int | str | Literal[False] | None
    MODIFY_BY_ID: int | str | Literal[False] | None


class CrmCompanyAddParams(TypedDict, total=False):
    REGISTER_SONET_EVENT: Any
    IMPORT: Literal["Y", "N", False] | str | None


class CrmCompanyContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int | str]


class CrmCompanyDetailsConfigurationSetDataItem(TypedDict, total=False):
    name: Required[str | float | Decimal]
    title: Required[str | float | Decimal]
    type: Required[Literal["section"]]
    elements: (
        Sequence[CrmCompanyDetailsConfigurationSetDataItemElementsItem | Mapping[str, Any]]
        | Mapping[str, CrmCompanyDetailsConfigurationSetDataItemElementsItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )


class CrmCompanyDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    name: Required[str | float | Decimal]
    optionFlags: Literal[1, 0, "1", "0"]
    options: (
        CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions(TypedDict, total=False):
    defaultAddressType: int | str | Literal[False] | None
    defaultCountry: str | float | Decimal | Literal[False] | None


class CrmCompanyListFilter(TypedDict, total=False):
    COMPANY_TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class CrmCompanyListOrder(TypedDict, total=False):
    DATE_CREATE: str


class CrmCompanyUpdateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    COMPANY_TYPE: str | float | Decimal | Literal[False] | None
    LOGO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    INDUSTRY: str | float | Decimal | Literal[False] | None
    EMPLOYEES: str | float | Decimal | Literal[False] | None
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    REVENUE: float | Decimal | str | Literal[False] | None
    OPENED: Literal["Y", "N"]
    COMMENTS: str | float | Decimal | Literal[False] | None
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    CONTACT_ID: int | str | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
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


class CrmCompanyUpdateParams(TypedDict, total=False):
    REGISTER_SONET_EVENT: Any
    REGISTER_HISTORY_EVENT: Literal["Y", "N", False] | str | None
