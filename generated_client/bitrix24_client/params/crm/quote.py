"""Parameters of ``crm.quote``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmQuoteAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    STATUS_ID: str
    CURRENCY_ID: int | str
    OPPORTUNITY: float | Decimal
    ASSIGNED_BY_ID: int
    COMPANY_ID: int
    CONTACT_IDS: Sequence[int]
    MYCOMPANY_ID: int
    OPENED: Literal["Y", "N"]
    PERSON_TYPE_ID: int
    BEGINDATE: dt.date | str
    CLOSEDATE: dt.date | str
    CLIENT_TITLE: str
    CLIENT_ADDR: str
    CLIENT_EMAIL: str
    CLIENT_PHONE: str
    COMMENTS: str


class CrmQuoteAddParams(TypedDict, total=False):
    """Further parameters of the call."""

    IMPORT: bool | Literal["Y", "N"]
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int


class CrmQuoteContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    CONTACT_ID: Required[int]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int


class CrmQuoteContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int]


class CrmQuoteContactItemsSetItemsItem(TypedDict, total=False):
    CONTACT_ID: Required[int]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int


class CrmQuoteListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    COMPANY_ID: int
    STATUS_ID: str


class CrmQuoteListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    STATUS_ID: Any
    ID: Any


class CrmQuoteProductrowsSetRowsItem(TypedDict, total=False):
    PRODUCT_ID: int
    PRODUCT_NAME: str
    PRODUCT_DESCRIPTION: str
    PRICE: float | Decimal
    QUANTITY: float | Decimal
    DISCOUNT_TYPE_ID: Literal[1, 2]
    DISCOUNT_RATE: float | Decimal
    DISCOUNT_SUM: float | Decimal
    TAX_RATE: float | Decimal
    TAX_INCLUDED: Literal["Y", "N"]
    MEASURE_CODE: int
    MEASURE_NAME: str
    SORT: int


class CrmQuoteUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TITLE: str
    STATUS_ID: str
    CURRENCY_ID: int | str
    OPPORTUNITY: float | Decimal
    ASSIGNED_BY_ID: int
    COMPANY_ID: int
    CONTACT_IDS: Sequence[int]
    MYCOMPANY_ID: int
    OPENED: Literal["Y", "N"]
    PERSON_TYPE_ID: int
    BEGINDATE: dt.date | str
    CLOSEDATE: dt.date | str
    CLIENT_TITLE: str
    CLIENT_ADDR: str
    CLIENT_EMAIL: str
    CLIENT_PHONE: str
    COMMENTS: str


class CrmQuoteUpdateParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddFields(TypedDict, total=False):
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
        CrmQuoteUserfieldAddFieldsSettingsString
        | CrmQuoteUserfieldAddFieldsSettingsInteger
        | CrmQuoteUserfieldAddFieldsSettingsDouble
        | CrmQuoteUserfieldAddFieldsSettingsBoolean
        | CrmQuoteUserfieldAddFieldsSettingsDatedatetime
        | CrmQuoteUserfieldAddFieldsSettingsEnumeration
        | CrmQuoteUserfieldAddFieldsSettingsIblockSectioniblockElement
        | CrmQuoteUserfieldAddFieldsSettingsCrmStatus
        | CrmQuoteUserfieldAddFieldsSettingsCrm
    )
    LIST: Sequence[CrmQuoteUserfieldAddFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmQuoteUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmQuoteUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmQuoteUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmQuoteUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str


class CrmQuoteUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmQuoteUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmQuoteUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmQuoteUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmQuoteUserfieldAddFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class CrmQuoteUserfieldListFilter(TypedDict, total=False):
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


class CrmQuoteUserfieldListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: str
    XML_ID: Any
    SORT: str


class CrmQuoteUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
    SETTINGS: (
        CrmQuoteUserfieldUpdateFieldsSettingsString
        | CrmQuoteUserfieldUpdateFieldsSettingsInteger
        | CrmQuoteUserfieldUpdateFieldsSettingsDouble
        | CrmQuoteUserfieldUpdateFieldsSettingsBoolean
        | CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime
        | CrmQuoteUserfieldUpdateFieldsSettingsEnumeration
        | CrmQuoteUserfieldUpdateFieldsSettingsIblockSectioniblockElement
        | CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus
        | CrmQuoteUserfieldUpdateFieldsSettingsCrm
    )
    LIST: Sequence[CrmQuoteUserfieldUpdateFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]


class CrmQuoteUserfieldUpdateFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmQuoteUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmQuoteUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue | str


class CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmQuoteUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmQuoteUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmQuoteUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmQuoteUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmQuoteUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
