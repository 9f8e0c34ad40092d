"""Parameters of ``user``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class UserGetFilter(TypedDict, total=False):
    NAME: str
    LAST_NAME: str
    PERSONAL_CITY: str | Sequence[str]


class UserOptionSetOptions(TypedDict, total=False):
    data: Any
    data2: Any


class UserUserfieldAddFields(TypedDict, total=False):
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
        UserUserfieldAddFieldsSettingsString
        | UserUserfieldAddFieldsSettingsInteger
        | UserUserfieldAddFieldsSettingsDouble
        | UserUserfieldAddFieldsSettingsBoolean
        | UserUserfieldAddFieldsSettingsDatedatetime
        | UserUserfieldAddFieldsSettingsEnumeration
        | UserUserfieldAddFieldsSettingsIblockSectioniblockElement
        | UserUserfieldAddFieldsSettingsCrmStatus
        | UserUserfieldAddFieldsSettingsCrm
    )
    EDIT_FORM_LABEL: str | UserUserfieldAddFieldsEditFormLabel | Mapping[str, Any]
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LABEL: str


class UserUserfieldAddFieldsEditFormLabel(TypedDict, total=False):
    de: Any


class UserUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class UserUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class UserUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue


class UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class UserUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal
    PRECISION: int


class UserUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class UserUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int


class UserUserfieldAddFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class UserUserfieldListFilter(TypedDict, total=False):
    id: Any


class UserUserfieldListOrder(TypedDict, total=False):
    id: Any


class UserUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    XML_ID: str
    SORT: int
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    SETTINGS: (
        UserUserfieldUpdateFieldsSettingsString
        | UserUserfieldUpdateFieldsSettingsInteger
        | UserUserfieldUpdateFieldsSettingsDouble
        | UserUserfieldUpdateFieldsSettingsBoolean
        | UserUserfieldUpdateFieldsSettingsDatetime
        | UserUserfieldUpdateFieldsSettingsEnumeration
        | UserUserfieldUpdateFieldsSettingsIblockSectioniblockElement
        | UserUserfieldUpdateFieldsSettingsCrmStatus
        | UserUserfieldUpdateFieldsSettingsCrm
    )
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LABEL: str


class UserUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class UserUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class UserUserfieldUpdateFieldsSettingsDatetime(TypedDict, total=False):
    DEFAULT_VALUE: UserUserfieldUpdateFieldsSettingsDatetimeDefaultValue


class UserUserfieldUpdateFieldsSettingsDatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    VALUE: dt.date | str
    TYPE: Literal["NONE", "NOW", "FIXED"]


class UserUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal
    PRECISION: int


class UserUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class UserUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    DEFAULT_VALUE: str
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int


class UserUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
