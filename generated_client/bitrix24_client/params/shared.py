"""Parameters of several namespaces."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource


class CrmDealContactAddFields(TypedDict, total=False):
    CONTACT_ID: Required[int | str]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None


class CrmDealDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    name: Required[str | float | Decimal]
    optionFlags: Literal[1, 0, "1", "0"]
    options: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class CrmDealProductrowsSetRowsItem(TypedDict, total=False):
    PRODUCT_ID: int | str | Literal[False] | None
    PRODUCT_NAME: str | float | Decimal | Literal[False] | None
    PRICE: float | Decimal | str | Literal[False] | None
    PRICE_EXCLUSIVE: float | Decimal | str | Literal[False] | None
    PRICE_NETTO: float | Decimal | str | Literal[False] | None
    PRICE_BRUTTO: float | Decimal | str | Literal[False] | None
    QUANTITY: float | Decimal | str | Literal[False] | None
    DISCOUNT_TYPE_ID: Literal[1, 2, "1", "2"]
    DISCOUNT_RATE: float | Decimal | str | Literal[False] | None
    DISCOUNT_SUM: float | Decimal | str | Literal[False] | None
    TAX_RATE: float | Decimal | str | Literal[False] | None
    TAX_INCLUDED: Literal["Y", "N"]
    MEASURE_CODE: int | str | Literal[False] | None
    MEASURE_NAME: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None


class CrmDealUserfieldAddFields(TypedDict, total=False):
    USER_TYPE_ID: Required[str | float | Decimal]
    FIELD_NAME: Required[str | float | Decimal]
    LABEL: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
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
    MULTIPLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SETTINGS: (
        CrmDealUserfieldAddFieldsSettingsVariant1
        | Mapping[str, Any]
        | CrmDealUserfieldAddFieldsSettingsVariant2
        | CrmDealUserfieldAddFieldsSettingsVariant3
        | CrmDealUserfieldAddFieldsSettingsVariant4
        | CrmDealUserfieldAddFieldsSettingsDatedatetime
        | CrmDealUserfieldAddFieldsSettingsVariant6
        | CrmDealUserfieldAddFieldsSettingsIblockSectionIblockElement
        | CrmDealUserfieldAddFieldsSettingsCrmStatus
        | UserUserfieldAddFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    LIST: (
        Sequence[CrmDealUserfieldAddFieldsListItem | Mapping[str, Any]]
        | Mapping[str, CrmDealUserfieldAddFieldsListItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmDealUserfieldAddFieldsListItem(TypedDict, total=False):
    VALUE: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    DEF: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    XML_ID: str | float | Decimal | Literal[False] | None


class CrmDealUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class CrmDealUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: (
        CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None


class CrmDealUserfieldAddFieldsSettingsIblockSectionIblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmDealUserfieldAddFieldsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class CrmDealUserfieldAddFieldsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None


class CrmDealUserfieldAddFieldsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None


class CrmDealUserfieldAddFieldsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None
    DISPLAY: str | float | Decimal | Literal[False] | None


class CrmDealUserfieldAddFieldsSettingsVariant6(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmDealUserfieldListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    FIELD_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    USER_TYPE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SORT: int | str | Sequence[int | str] | Literal[False] | None
    MULTIPLE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    MANDATORY: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    SHOW_FILTER: (
        Literal["N", "I", "E", "S", False] | Sequence[Literal["N", "I", "E", "S"]] | str | None
    )
    SHOW_IN_LIST: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    EDIT_IN_LIST: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    IS_SEARCHABLE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    LANG: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmDealUserfieldListOrder(TypedDict, total=False):
    ID: str
    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str
    SORT: str


class CrmDealUserfieldUpdateFieldsList(TypedDict, total=False):
    VALUE: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    DEF: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    XML_ID: str | float | Decimal | Literal[False] | None


class CrmDealUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    CONTACT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    COMPANY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    DEAL: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmItemDetailsConfigurationSetDataItem(TypedDict, total=False):
    name: Required[str | float | Decimal]
    title: Required[str | float | Decimal]
    type: Required[Literal["section"]]
    elements: (
        Sequence[CrmItemDetailsConfigurationSetDataItemElementsItem | Mapping[str, Any]]
        | Mapping[str, CrmItemDetailsConfigurationSetDataItemElementsItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )


class CrmItemDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    name: Required[str | float | Decimal]
    optionFlags: Literal[1, 0, "1", "0"]
    options: (
        CrmItemDetailsConfigurationSetDataItemElementsItemOptions
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmItemDetailsConfigurationSetDataItemElementsItemOptions(TypedDict, total=False):
    defaultAddressType: int | str | Literal[False] | None
    defaultCountry: str | float | Decimal | Literal[False] | None
    isPayButtonVisible: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isPaymentDocumentsVisible: (
        bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    )


class CrmLeadUserfieldAddFields(TypedDict, total=False):
    USER_TYPE_ID: Required[str | float | Decimal]
    FIELD_NAME: Required[str | float | Decimal]
    LABEL: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
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
    MULTIPLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SETTINGS: (
        CrmLeadUserfieldAddFieldsSettingsVariant1
        | Mapping[str, Any]
        | CrmLeadUserfieldAddFieldsSettingsVariant2
        | CrmLeadUserfieldAddFieldsSettingsVariant3
        | CrmLeadUserfieldAddFieldsSettingsVariant4
        | CrmLeadUserfieldAddFieldsSettingsDatedatetime
        | CrmLeadUserfieldAddFieldsSettingsVariant6
        | UserUserfieldAddFieldsSettingsIblockSectionIblockElement
        | CrmLeadUserfieldAddFieldsSettingsCrmStatus
        | UserUserfieldAddFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    LIST: (
        Sequence[CrmDealUserfieldAddFieldsListItem | Mapping[str, Any]]
        | Mapping[str, CrmDealUserfieldAddFieldsListItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmLeadUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class CrmLeadUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: (
        CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None


class CrmLeadUserfieldAddFieldsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class CrmLeadUserfieldAddFieldsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None


class CrmLeadUserfieldAddFieldsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None


class CrmLeadUserfieldAddFieldsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None
    DISPLAY: str | float | Decimal | Literal[False] | None


class CrmLeadUserfieldAddFieldsSettingsVariant6(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmMultifield(TypedDict, total=False):
    ID: int | str | Literal[False] | None
    TYPE_ID: Literal["PHONE", "EMAIL", "WEB", "IM", "LINK", False] | str | float | Decimal | None
    VALUE: str | float | Decimal | Literal[False] | None
    VALUE_TYPE: str | float | Decimal | Literal[False] | None


class CrmQuoteUserfieldUpdateFields(TypedDict, total=False):
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    XML_ID: str | float | Decimal | Literal[False] | None
    SETTINGS: (
        CrmQuoteUserfieldUpdateFieldsSettingsVariant1
        | Mapping[str, Any]
        | CrmQuoteUserfieldUpdateFieldsSettingsVariant2
        | CrmQuoteUserfieldUpdateFieldsSettingsVariant3
        | CrmQuoteUserfieldUpdateFieldsSettingsVariant4
        | CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime
        | CrmQuoteUserfieldUpdateFieldsSettingsVariant6
        | CrmQuoteUserfieldUpdateFieldsSettingsIblockSectionIblockElement
        | CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus
        | CrmDealUserfieldUpdateFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    LIST: (
        Sequence[CrmDealUserfieldUpdateFieldsList | Mapping[str, Any]]
        | CrmDealUserfieldUpdateFieldsList
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


class CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: (
        CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None


class CrmQuoteUserfieldUpdateFieldsSettingsIblockSectionIblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmQuoteUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class CrmQuoteUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None


class CrmQuoteUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None


class CrmQuoteUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmQuoteUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class ImV2FileUploadFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    content: Required[FileSource | str | float | Decimal]
    message: str | float | Decimal | Literal[False] | None


class SalePropertyAddFieldsSettings(TypedDict, total=False):
    minlength: int | str | Literal[False] | None
    maxlength: int | str | Literal[False] | None
    pattern: str | float | Decimal | Literal[False] | None
    multiline: Literal["Y", "N"]
    cols: int | str | Literal[False] | None
    rows: int | str | Literal[False] | None
    size: int | str | Literal[False] | None
    min: int | str | Literal[False] | None
    max: int | str | Literal[False] | None
    step: int | str | Literal[False] | None
    multielement: Literal["Y", "N"]
    maxsize: int | str | Literal[False] | None
    accept: str | float | Decimal | Literal[False] | None
    time: Literal["Y", "N"]


class TaskChecklistitemGetlistOrder(TypedDict, total=False):
    ID: str
    PARENT_ID: str
    CREATED_BY: str
    TITLE: str
    SORT_INDEX: str
    IS_COMPLETE: str
    IS_IMPORTANT: str
    TOGGLED_BY: str
    TOGGLED_DATE: str


class TaskItemListOrder(TypedDict, total=False):
    TITLE: str
    DATE_START: str
    DEADLINE: str
    STATUS: str
    PRIORITY: str
    MARK: str
    CREATED_BY: str
    RESPONSIBLE_ID: str
    GROUP_ID: str
    ID: str


class UserUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    CONTACT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    COMPANY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    DEAL: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class UserUserfieldAddFieldsSettingsIblockSectionIblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
