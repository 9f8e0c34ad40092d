"""Parameters of ``userfieldconfig``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class UserfieldconfigAddField(TypedDict, total=False):
    entityId: Required[str | float | Decimal]
    fieldName: Required[str | float | Decimal]
    userTypeId: Required[str | float | Decimal]
    xmlId: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    mandatory: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    showFilter: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    editInList: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isSearchable: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    settings: (
        UserfieldconfigAddFieldSettingsString
        | Mapping[str, Any]
        | UserfieldconfigAddFieldSettingsInteger
        | UserfieldconfigAddFieldSettingsDouble
        | UserfieldconfigAddFieldSettingsBoolean
        | UserfieldconfigAddFieldSettingsDateDatetime
        | UserfieldconfigAddFieldSettingsMoney
        | UserfieldconfigAddFieldSettingsUrl
        | UserfieldconfigAddFieldSettingsAddress
        | UserfieldconfigAddFieldSettingsFile
        | UserfieldconfigAddFieldSettingsEnumeration
        | UserfieldconfigAddFieldSettingsIblockSectionIblockElement
        | UserfieldconfigAddFieldSettingsCrmStatus
        | UserfieldconfigAddFieldSettingsCrm
        | str
        | Literal[False]
        | None
    )
    editFormLabel: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    helpMessage: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    enum: (
        Sequence[UserfieldconfigAddFieldEnumItem | Mapping[str, Any]]
        | Mapping[str, UserfieldconfigAddFieldEnumItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )


UserfieldconfigAddFieldEnumItem = TypedDict(
    "UserfieldconfigAddFieldEnumItem",
    {
        "value": "Required[str | float | Decimal]",
        "def": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "sort": "int | str | Literal[False] | None",
        "xmlId": "str | float | Decimal | Literal[False] | None",
    },
    total=False,
)


class UserfieldconfigAddFieldSettingsAddress(TypedDict, total=False):
    SHOW_MAP: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class UserfieldconfigAddFieldSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0, "1", "0"]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str | float | Decimal | Literal[False] | None
    LABEL_CHECKBOX: str | float | Decimal | Literal[False] | None


class UserfieldconfigAddFieldSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    CONTACT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    COMPANY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    DEAL: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    QUOTE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    ORDER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SMART_INVOICE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    DYNAMIC_: Required[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]


class UserfieldconfigAddFieldSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class UserfieldconfigAddFieldSettingsDateDatetime(TypedDict, total=False):
    DEFAULT_VALUE: (
        UserfieldconfigAddFieldSettingsDateDatetimeDefaultValue
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    USE_SECOND: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    USE_TIMEZONE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class UserfieldconfigAddFieldSettingsDateDatetimeDefaultValue(TypedDict, total=False):
    VALUE: Any
    TYPE: Any


class UserfieldconfigAddFieldSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    PRECISION: int | str | Literal[False] | None
    SIZE: int | str | Literal[False] | None
    MIN_VALUE: float | Decimal | str | Literal[False] | None
    MAX_VALUE: float | Decimal | str | Literal[False] | None


class UserfieldconfigAddFieldSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str | Literal[False] | None
    CAPTION_NO_VALUE: str | float | Decimal | Literal[False] | None
    SHOW_NO_VALUE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class UserfieldconfigAddFieldSettingsFile(TypedDict, total=False):
    SIZE: int | str | Literal[False] | None
    LIST_WIDTH: int | str | Literal[False] | None
    LIST_HEIGHT: int | str | Literal[False] | None
    MAX_SHOW_SIZE: int | str | Literal[False] | None
    MAX_ALLOWED_SIZE: int | str | Literal[False] | None
    EXTENSIONS: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    TARGET_BLANK: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class UserfieldconfigAddFieldSettingsIblockSectionIblockElement(TypedDict, total=False):
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    IBLOCK_ID: int | str | Literal[False] | None
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class UserfieldconfigAddFieldSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None
    SIZE: int | str | Literal[False] | None
    MIN_VALUE: int | str | Literal[False] | None
    MAX_VALUE: int | str | Literal[False] | None


class UserfieldconfigAddFieldSettingsMoney(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None


class UserfieldconfigAddFieldSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None
    SIZE: int | str | Literal[False] | None
    REGEXP: str | float | Decimal | Literal[False] | None
    MIN_LENGTH: int | str | Literal[False] | None
    MAX_LENGTH: int | str | Literal[False] | None


class UserfieldconfigAddFieldSettingsUrl(TypedDict, total=False):
    POPUP: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SIZE: int | str | Literal[False] | None
    MIN_LENGTH: int | str | Literal[False] | None
    MAX_LENGTH: int | str | Literal[False] | None
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class UserfieldconfigListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    fieldName: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    userTypeId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    multiple: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    mandatory: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    showFilter: (
        Literal["N", "I", "E", "S", False] | Sequence[Literal["N", "I", "E", "S"]] | str | None
    )
    showInList: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    editInList: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isSearchable: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )


class UserfieldconfigListOrder(TypedDict, total=False):
    id: str
    fieldName: str
    userTypeId: str
    xmlId: str
    sort: str


class UserfieldconfigListSelect(TypedDict, total=False):
    language: str | float | Decimal
    id: str | float | Decimal
    entityId: str | float | Decimal
    fieldName: str | float | Decimal
    userTypeId: str | float | Decimal
    xmlId: str | float | Decimal
    sort: str | float | Decimal
    multiple: Literal["Y", "N"]
    mandatory: Literal["Y", "N"]
    showFilter: Literal["N", "I", "E", "S"]
    showInList: Literal["Y", "N"]
    editInList: Literal["Y", "N"]
    isSearchable: Literal["Y", "N"]
    settings: str | float | Decimal
    languageId: str | float | Decimal


class UserfieldconfigUpdateField(TypedDict, total=False):
    xmlId: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    mandatory: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    showFilter: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isSearchable: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    editFormLabel: (
        Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    helpMessage: (
        Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    settings: (
        UserfieldconfigAddFieldSettingsString
        | Mapping[str, Any]
        | UserfieldconfigAddFieldSettingsInteger
        | UserfieldconfigAddFieldSettingsDouble
        | UserfieldconfigAddFieldSettingsBoolean
        | UserfieldconfigAddFieldSettingsDateDatetime
        | UserfieldconfigUpdateFieldSettingsMoney
        | UserfieldconfigAddFieldSettingsUrl
        | UserfieldconfigUpdateFieldSettingsAddress
        | UserfieldconfigAddFieldSettingsFile
        | UserfieldconfigAddFieldSettingsEnumeration
        | UserfieldconfigAddFieldSettingsIblockSectionIblockElement
        | UserfieldconfigUpdateFieldSettingsCrmStatus
        | UserfieldconfigAddFieldSettingsCrm
        | str
        | Literal[False]
        | None
    )
    enum: (
        Sequence[UserfieldconfigUpdateFieldEnum | Mapping[str, Any]]
        | UserfieldconfigUpdateFieldEnum
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    userTypeId: str | float | Decimal | Literal[False] | None


UserfieldconfigUpdateFieldEnum = TypedDict(
    "UserfieldconfigUpdateFieldEnum",
    {
        "id": "int | str | Literal[False] | None",
        "value": "str | float | Decimal | Literal[False] | None",
        "def": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "sort": "int | str | Literal[False] | None",
        "xmlId": "str | float | Decimal | Literal[False] | None",
        "del": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
    },
    total=False,
)


class UserfieldconfigUpdateFieldSettingsAddress(TypedDict, total=False):
    SHOW_MAP: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class UserfieldconfigUpdateFieldSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class UserfieldconfigUpdateFieldSettingsMoney(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
