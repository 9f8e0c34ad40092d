"""Parameters of ``userfieldconfig``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class UserfieldconfigAddField(TypedDict, total=False):
    entityId: Required[str]
    fieldName: Required[str]
    userTypeId: Required[str]
    xmlId: str
    sort: int
    multiple: bool | Literal["Y", "N"]
    mandatory: bool | Literal["Y", "N"]
    showFilter: bool | Literal["Y", "N"]
    editInList: bool | Literal["Y", "N"]
    isSearchable: bool | Literal["Y", "N"]
    settings: (
        UserfieldconfigAddFieldSettingsString
        | UserfieldconfigAddFieldSettingsInteger
        | UserfieldconfigAddFieldSettingsDouble
        | UserfieldconfigAddFieldSettingsBoolean
        | UserfieldconfigAddFieldSettingsDatedatetime
        | UserfieldconfigAddFieldSettingsMoney
        | UserfieldconfigAddFieldSettingsUrl
        | UserfieldconfigAddFieldSettingsAddress
        | UserfieldconfigAddFieldSettingsFile
        | UserfieldconfigAddFieldSettingsEnumeration
        | UserfieldconfigAddFieldSettingsIblockSectioniblockElement
        | UserfieldconfigAddFieldSettingsCrmStatus
        | UserfieldconfigAddFieldSettingsCrm
    )
    editFormLabel: str | Mapping[str, str | None]
    helpMessage: str | Mapping[str, str | None]
    enum: Sequence[UserfieldconfigAddFieldEnumItem]


UserfieldconfigAddFieldEnumItem = TypedDict(
    "UserfieldconfigAddFieldEnumItem",
    {
        "value": "Required[str]",
        "def": 'bool | Literal["Y", "N"]',
        "sort": "int",
        "xmlId": "str",
    },
    total=False,
)


class UserfieldconfigAddFieldSettingsAddress(TypedDict, total=False):
    SHOW_MAP: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str
    LABEL_CHECKBOX: str


class UserfieldconfigAddFieldSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]
    QUOTE: bool | Literal["Y", "N"]
    ORDER: bool | Literal["Y", "N"]
    SMART_INVOICE: bool | Literal["Y", "N"]
    DYNAMIC_: Required[bool | Literal["Y", "N"]]


class UserfieldconfigAddFieldSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class UserfieldconfigAddFieldSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: UserfieldconfigAddFieldSettingsDatedatetimeDefaultValue
    USE_SECOND: bool | Literal["Y", "N"]
    USE_TIMEZONE: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    VALUE: Any
    TYPE: Any


class UserfieldconfigAddFieldSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal
    PRECISION: int
    SIZE: int
    MIN_VALUE: float | Decimal
    MAX_VALUE: float | Decimal


class UserfieldconfigAddFieldSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int
    CAPTION_NO_VALUE: str
    SHOW_NO_VALUE: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsFile(TypedDict, total=False):
    SIZE: int
    LIST_WIDTH: int
    LIST_HEIGHT: int
    MAX_SHOW_SIZE: int
    MAX_ALLOWED_SIZE: int
    EXTENSIONS: Sequence[str]
    TARGET_BLANK: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsIblockSectioniblockElement(TypedDict, total=False):
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    IBLOCK_ID: int
    DEFAULT_VALUE: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int
    SIZE: int
    MIN_VALUE: int
    MAX_VALUE: int


class UserfieldconfigAddFieldSettingsMoney(TypedDict, total=False):
    DEFAULT_VALUE: str


class UserfieldconfigAddFieldSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
    SIZE: int
    REGEXP: str
    MIN_LENGTH: int
    MAX_LENGTH: int


class UserfieldconfigAddFieldSettingsUrl(TypedDict, total=False):
    POPUP: bool | Literal["Y", "N"]
    SIZE: int
    MIN_LENGTH: int
    MAX_LENGTH: int
    DEFAULT_VALUE: str
    ROWS: int


class UserfieldconfigListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    fieldName: str
    userTypeId: str
    xmlId: str
    sort: int
    multiple: bool | Literal["Y", "N"]
    mandatory: bool | Literal["Y", "N"]
    showFilter: Literal["N", "I", "E", "S"]
    showInList: bool | Literal["Y", "N"]
    editInList: bool | Literal["Y", "N"]
    isSearchable: bool | Literal["Y", "N"]


class UserfieldconfigListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    fieldName: Any
    userTypeId: Any
    xmlId: Any
    sort: Any


UserfieldconfigListSelect = TypedDict(
    "UserfieldconfigListSelect",
    {
        "*": "str",
        "language": "str",
        "id": "str",
        "entityId": "str",
        "fieldName": "str",
        "userTypeId": "str",
        "xmlId": "str",
        "sort": "str",
        "multiple": 'Literal["Y", "N"]',
        "mandatory": 'Literal["Y", "N"]',
        "showFilter": 'Literal["N", "I", "E", "S"]',
        "showInList": 'Literal["Y", "N"]',
        "editInList": 'Literal["Y", "N"]',
        "isSearchable": 'Literal["Y", "N"]',
        "settings": "str",
        "languageId": "str",
        "0": "Any",
    },
    total=False,
)


UserfieldconfigListSelectItem = TypedDict(
    "UserfieldconfigListSelectItem",
    {
        "*": "str",
        "language": "str",
        "id": "str",
        "entityId": "str",
        "fieldName": "str",
        "userTypeId": "str",
        "xmlId": "str",
        "sort": "str",
        "multiple": 'Literal["Y", "N"]',
        "mandatory": 'Literal["Y", "N"]',
        "showFilter": 'Literal["N", "I", "E", "S"]',
        "showInList": 'Literal["Y", "N"]',
        "editInList": 'Literal["Y", "N"]',
        "isSearchable": 'Literal["Y", "N"]',
        "settings": "str",
        "languageId": "str",
        "0": "Any",
    },
    total=False,
)


class UserfieldconfigUpdateField(TypedDict, total=False):
    xmlId: str
    sort: int
    mandatory: bool | Literal["Y", "N"]
    showFilter: bool | Literal["Y", "N"]
    isSearchable: bool | Literal["Y", "N"]
    editFormLabel: Mapping[str, str | None]
    helpMessage: Mapping[str, str | None]
    settings: (
        UserfieldconfigUpdateFieldSettingsString
        | UserfieldconfigUpdateFieldSettingsInteger
        | UserfieldconfigUpdateFieldSettingsDouble
        | UserfieldconfigUpdateFieldSettingsBoolean
        | UserfieldconfigUpdateFieldSettingsDatedatetime
        | UserfieldconfigUpdateFieldSettingsMoney
        | UserfieldconfigUpdateFieldSettingsUrl
        | UserfieldconfigUpdateFieldSettingsAddress
        | UserfieldconfigUpdateFieldSettingsFile
        | UserfieldconfigUpdateFieldSettingsEnumeration
        | UserfieldconfigUpdateFieldSettingsIblockSectioniblockElement
        | UserfieldconfigUpdateFieldSettingsCrmStatus
        | UserfieldconfigUpdateFieldSettingsCrm
    )
    enum: Sequence[UserfieldconfigUpdateFieldEnumItem]
    userTypeId: str


UserfieldconfigUpdateFieldEnumItem = TypedDict(
    "UserfieldconfigUpdateFieldEnumItem",
    {
        "id": "int",
        "value": "str",
        "def": 'bool | Literal["Y", "N"]',
        "sort": "int",
        "xmlId": "str",
        "del": 'bool | Literal["Y", "N"]',
    },
    total=False,
)


class UserfieldconfigUpdateFieldSettingsAddress(TypedDict, total=False):
    SHOW_MAP: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str
    LABEL_CHECKBOX: str


class UserfieldconfigUpdateFieldSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]
    QUOTE: bool | Literal["Y", "N"]
    ORDER: bool | Literal["Y", "N"]
    SMART_INVOICE: bool | Literal["Y", "N"]
    DYNAMIC_: Required[bool | Literal["Y", "N"]]


class UserfieldconfigUpdateFieldSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class UserfieldconfigUpdateFieldSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: UserfieldconfigUpdateFieldSettingsDatedatetimeDefaultValue
    USE_SECOND: bool | Literal["Y", "N"]
    USE_TIMEZONE: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    VALUE: Any
    TYPE: Any


class UserfieldconfigUpdateFieldSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal
    PRECISION: int
    SIZE: int
    MIN_VALUE: float | Decimal
    MAX_VALUE: float | Decimal


class UserfieldconfigUpdateFieldSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int
    CAPTION_NO_VALUE: str
    SHOW_NO_VALUE: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsFile(TypedDict, total=False):
    SIZE: int
    LIST_WIDTH: int
    LIST_HEIGHT: int
    MAX_SHOW_SIZE: int
    MAX_ALLOWED_SIZE: int
    EXTENSIONS: Sequence[str]
    TARGET_BLANK: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsIblockSectioniblockElement(TypedDict, total=False):
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    IBLOCK_ID: int
    DEFAULT_VALUE: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int
    SIZE: int
    MIN_VALUE: int
    MAX_VALUE: int


class UserfieldconfigUpdateFieldSettingsMoney(TypedDict, total=False):
    DEFAULT_VALUE: str


class UserfieldconfigUpdateFieldSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
    SIZE: int
    REGEXP: str
    MIN_LENGTH: int
    MAX_LENGTH: int


class UserfieldconfigUpdateFieldSettingsUrl(TypedDict, total=False):
    POPUP: bool | Literal["Y", "N"]
    SIZE: int
    MIN_LENGTH: int
    MAX_LENGTH: int
    DEFAULT_VALUE: str
    ROWS: int
