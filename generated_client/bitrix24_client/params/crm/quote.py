"""Parameters of ``crm.quote``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmQuoteAddRequestFields(TypedDict, total=False):
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


class CrmQuoteAddRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    IMPORT: bool | Literal["Y", "N"]
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int


class CrmQuoteContactAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    CONTACT_ID: Required[int]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int


class CrmQuoteContactDeleteRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CONTACT_ID: Required[int]


class CrmQuoteContactItemsSetRequestItemsItem(TypedDict, total=False):
    CONTACT_ID: Required[int]
    IS_PRIMARY: Literal["Y", "N"]
    SORT: int


class CrmQuoteListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    COMPANY_ID: Any
    STATUS_ID: Any


class CrmQuoteListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    STATUS_ID: Any
    ID: Any


class CrmQuoteProductrowsSetRequestRowsItem(TypedDict, total=False):
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


class CrmQuoteUpdateRequestFields(TypedDict, total=False):
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


class CrmQuoteUpdateRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddRequestFields(TypedDict, total=False):
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
        CrmQuoteUserfieldAddRequestFieldsSettingsString
        | CrmQuoteUserfieldAddRequestFieldsSettingsInteger
        | CrmQuoteUserfieldAddRequestFieldsSettingsDouble
        | CrmQuoteUserfieldAddRequestFieldsSettingsBoolean
        | CrmQuoteUserfieldAddRequestFieldsSettingsDatedatetime
        | CrmQuoteUserfieldAddRequestFieldsSettingsEnumeration
        | CrmQuoteUserfieldAddRequestFieldsSettingsIblockSectioniblockElement
        | CrmQuoteUserfieldAddRequestFieldsSettingsCrmStatus
        | CrmQuoteUserfieldAddRequestFieldsSettingsCrm
    )
    LIST: Sequence[CrmQuoteUserfieldAddRequestFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddRequestFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmQuoteUserfieldAddRequestFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: str


class CrmQuoteUserfieldAddRequestFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddRequestFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmQuoteUserfieldAddRequestFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmQuoteUserfieldAddRequestFieldsSettingsDatedatetimeDefaultValue | str


class CrmQuoteUserfieldAddRequestFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmQuoteUserfieldAddRequestFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmQuoteUserfieldAddRequestFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmQuoteUserfieldAddRequestFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddRequestFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmQuoteUserfieldAddRequestFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class CrmQuoteUserfieldListRequestFilter(TypedDict, total=False):
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


class CrmQuoteUserfieldListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: str
    XML_ID: Any
    SORT: str


class CrmQuoteUserfieldUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
    SETTINGS: (
        CrmQuoteUserfieldUpdateRequestFieldsSettingsString
        | CrmQuoteUserfieldUpdateRequestFieldsSettingsInteger
        | CrmQuoteUserfieldUpdateRequestFieldsSettingsDouble
        | CrmQuoteUserfieldUpdateRequestFieldsSettingsBoolean
        | CrmQuoteUserfieldUpdateRequestFieldsSettingsDatedatetime
        | CrmQuoteUserfieldUpdateRequestFieldsSettingsEnumeration
        | CrmQuoteUserfieldUpdateRequestFieldsSettingsIblockSectioniblockElement
        | CrmQuoteUserfieldUpdateRequestFieldsSettingsCrmStatus
        | CrmQuoteUserfieldUpdateRequestFieldsSettingsCrm
    )
    LIST: Sequence[CrmQuoteUserfieldUpdateRequestFieldsListItem]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, str | None]
    LIST_COLUMN_LABEL: str | Mapping[str, str | None]
    EDIT_FORM_LABEL: str | Mapping[str, str | None]
    ERROR_MESSAGE: str | Mapping[str, str | None]
    HELP_MESSAGE: str | Mapping[str, str | None]


class CrmQuoteUserfieldUpdateRequestFieldsListItem(TypedDict, total=False):
    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class CrmQuoteUserfieldUpdateRequestFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmQuoteUserfieldUpdateRequestFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmQuoteUserfieldUpdateRequestFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class CrmQuoteUserfieldUpdateRequestFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: CrmQuoteUserfieldUpdateRequestFieldsSettingsDatedatetimeDefaultValue | str


class CrmQuoteUserfieldUpdateRequestFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class CrmQuoteUserfieldUpdateRequestFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str
    PRECISION: int


class CrmQuoteUserfieldUpdateRequestFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmQuoteUserfieldUpdateRequestFieldsSettingsIblockSectioniblockElement(
    TypedDict, total=False
):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmQuoteUserfieldUpdateRequestFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str


class CrmQuoteUserfieldUpdateRequestFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
