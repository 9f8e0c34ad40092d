"""Parameters of ``user``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

from .._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ..params import shared as params_shared


class UserGetFilter(TypedDict, total=False):
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LAST_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PERSONAL_CITY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class UserOptionSetOptions(TypedDict, total=False):
    data: Any
    data2: Any


class UserSearchFilter(TypedDict, total=False):
    NAME: Any
    LAST_NAME: Any
    WORK_POSITION: Any
    UF_DEPARTMENT_NAME: Any
    USER_TYPE: Any


class UserUserfieldAddFields(TypedDict, total=False):
    FIELD_NAME: Required[str | float | Decimal]
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
    XML_ID: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    MULTIPLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SETTINGS: (
        UserUserfieldAddFieldsSettingsVariant1
        | Mapping[str, Any]
        | UserUserfieldAddFieldsSettingsVariant2
        | UserUserfieldAddFieldsSettingsVariant3
        | UserUserfieldAddFieldsSettingsVariant4
        | UserUserfieldAddFieldsSettingsDatedatetime
        | UserUserfieldAddFieldsSettingsVariant6
        | params_shared.UserUserfieldAddFieldsSettingsIblockSectionIblockElement
        | UserUserfieldAddFieldsSettingsCrmStatus
        | params_shared.UserUserfieldAddFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    EDIT_FORM_LABEL: str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    LIST_COLUMN_LABEL: str | float | Decimal | Literal[False] | None
    LIST_FILTER_LABEL: str | float | Decimal | Literal[False] | None
    ERROR_MESSAGE: str | float | Decimal | Literal[False] | None
    HELP_MESSAGE: str | float | Decimal | Literal[False] | None
    LABEL: str | float | Decimal | Literal[False] | None


class UserUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class UserUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: (
        UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None


class UserUserfieldAddFieldsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class UserUserfieldAddFieldsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None


class UserUserfieldAddFieldsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None


class UserUserfieldAddFieldsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0, "1", "0"]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldAddFieldsSettingsVariant6(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class UserUserfieldListFilter(TypedDict, total=False):
    id: Any


class UserUserfieldListOrder(TypedDict, total=False):
    id: str


class UserUserfieldUpdateFields(TypedDict, total=False):
    XML_ID: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SETTINGS: (
        UserUserfieldUpdateFieldsSettingsVariant1
        | Mapping[str, Any]
        | UserUserfieldUpdateFieldsSettingsVariant2
        | UserUserfieldUpdateFieldsSettingsVariant3
        | UserUserfieldUpdateFieldsSettingsVariant4
        | UserUserfieldUpdateFieldsSettingsVariant5
        | UserUserfieldUpdateFieldsSettingsVariant6
        | params_shared.UserUserfieldAddFieldsSettingsIblockSectionIblockElement
        | UserUserfieldUpdateFieldsSettingsCrmStatus
        | params_shared.UserUserfieldAddFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    EDIT_FORM_LABEL: str | float | Decimal | Literal[False] | None
    LIST_COLUMN_LABEL: str | float | Decimal | Literal[False] | None
    LIST_FILTER_LABEL: str | float | Decimal | Literal[False] | None
    ERROR_MESSAGE: str | float | Decimal | Literal[False] | None
    HELP_MESSAGE: str | float | Decimal | Literal[False] | None
    LABEL: str | float | Decimal | Literal[False] | None


class UserUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class UserUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class UserUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None


class UserUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None


class UserUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0, "1", "0"]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldUpdateFieldsSettingsVariant5(TypedDict, total=False):
    DEFAULT_VALUE: (
        UserUserfieldUpdateFieldsSettingsVariant5DefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class UserUserfieldUpdateFieldsSettingsVariant5DefaultValue(TypedDict, total=False):
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None


class UserUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any
