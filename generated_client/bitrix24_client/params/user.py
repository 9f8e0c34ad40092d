"""Parameters of ``user``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class UserGetRequestFilter(TypedDict, total=False):
    NAME: Any
    LAST_NAME: Any
    PERSONAL_CITY: Any


class UserOptionSetRequestOptions(TypedDict, total=False):
    data: Any
    data2: Any


class UserUserfieldAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    FIELD_NAME: Required[str]
    USER_TYPE_ID: Required[
        Literal[
            "string",
            "integer",
            "double",
            "date",
            "datetime",
            "boolean",
            "file",
            "enumeration",
            "url",
            "address",
            "money",
            "iblock_section",
            "iblock_element",
            "employee",
            "crm",
            "crm_status",
        ]
    ]
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    SETTINGS: (
        UserUserfieldAddRequestFieldsSettingsString
        | UserUserfieldAddRequestFieldsSettingsInteger
        | UserUserfieldAddRequestFieldsSettingsDouble
        | UserUserfieldAddRequestFieldsSettingsBoolean
        | UserUserfieldAddRequestFieldsSettingsDatedatetime
        | UserUserfieldAddRequestFieldsSettingsEnumeration
        | UserUserfieldAddRequestFieldsSettingsIblockSectioniblockElement
        | UserUserfieldAddRequestFieldsSettingsCrmStatus
        | UserUserfieldAddRequestFieldsSettingsCrm
    )
    EDIT_FORM_LABEL: str | UserUserfieldAddRequestFieldsEditFormLabel | Mapping[str, Any]
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LABEL: str


class UserUserfieldAddRequestFieldsEditFormLabel(TypedDict, total=False):
    de: Any


class UserUserfieldAddRequestFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldAddRequestFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class UserUserfieldAddRequestFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class UserUserfieldAddRequestFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: UserUserfieldAddRequestFieldsSettingsDatedatetimeDefaultValue


class UserUserfieldAddRequestFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class UserUserfieldAddRequestFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal
    PRECISION: int


class UserUserfieldAddRequestFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class UserUserfieldAddRequestFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserUserfieldAddRequestFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int


class UserUserfieldAddRequestFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class UserUserfieldListRequestFilter(TypedDict, total=False):
    id: Any


class UserUserfieldListRequestOrder(TypedDict, total=False):
    id: Any


class UserUserfieldUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    XML_ID: str
    SORT: int
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    SETTINGS: (
        UserUserfieldUpdateRequestFieldsSettingsString
        | UserUserfieldUpdateRequestFieldsSettingsInteger
        | UserUserfieldUpdateRequestFieldsSettingsDouble
        | UserUserfieldUpdateRequestFieldsSettingsBoolean
        | UserUserfieldUpdateRequestFieldsSettingsDatetime
        | UserUserfieldUpdateRequestFieldsSettingsEnumeration
        | UserUserfieldUpdateRequestFieldsSettingsIblockSectioniblockElement
        | UserUserfieldUpdateRequestFieldsSettingsCrmStatus
        | UserUserfieldUpdateRequestFieldsSettingsCrm
    )
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LABEL: str


class UserUserfieldUpdateRequestFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldUpdateRequestFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class UserUserfieldUpdateRequestFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class UserUserfieldUpdateRequestFieldsSettingsDatetime(TypedDict, total=False):
    DEFAULT_VALUE: UserUserfieldUpdateRequestFieldsSettingsDatetimeDefaultValue


class UserUserfieldUpdateRequestFieldsSettingsDatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class UserUserfieldUpdateRequestFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal
    PRECISION: int


class UserUserfieldUpdateRequestFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class UserUserfieldUpdateRequestFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserUserfieldUpdateRequestFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int


class UserUserfieldUpdateRequestFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
