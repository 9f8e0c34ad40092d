"""Parameters of ``userfieldconfig``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class UserfieldconfigAddRequestField(TypedDict, total=False):
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
        UserfieldconfigAddRequestFieldSettingsString
        | UserfieldconfigAddRequestFieldSettingsInteger
        | UserfieldconfigAddRequestFieldSettingsDouble
        | UserfieldconfigAddRequestFieldSettingsBoolean
        | UserfieldconfigAddRequestFieldSettingsDatedatetime
        | UserfieldconfigAddRequestFieldSettingsMoney
        | UserfieldconfigAddRequestFieldSettingsUrl
        | UserfieldconfigAddRequestFieldSettingsAddress
        | UserfieldconfigAddRequestFieldSettingsFile
        | UserfieldconfigAddRequestFieldSettingsEnumeration
        | UserfieldconfigAddRequestFieldSettingsIblockSectioniblockElement
        | UserfieldconfigAddRequestFieldSettingsCrmStatus
        | UserfieldconfigAddRequestFieldSettingsCrm
    )
    editFormLabel: str | Mapping[str, str | None]
    helpMessage: str | Mapping[str, str | None]
    enum: Sequence[UserfieldconfigAddRequestFieldEnumItem]


UserfieldconfigAddRequestFieldEnumItem = TypedDict(
    "UserfieldconfigAddRequestFieldEnumItem",
    {
        "value": "Required[str]",
        "def": 'bool | Literal["Y", "N"]',
        "sort": "int",
        "xmlId": "str",
    },
    total=False,
)


class UserfieldconfigAddRequestFieldSettingsAddress(TypedDict, total=False):
    SHOW_MAP: bool | Literal["Y", "N"]


class UserfieldconfigAddRequestFieldSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str
    LABEL_CHECKBOX: str


class UserfieldconfigAddRequestFieldSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]
    QUOTE: bool | Literal["Y", "N"]
    ORDER: bool | Literal["Y", "N"]
    SMART_INVOICE: bool | Literal["Y", "N"]
    DYNAMIC_: Required[bool | Literal["Y", "N"]]


class UserfieldconfigAddRequestFieldSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class UserfieldconfigAddRequestFieldSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: UserfieldconfigAddRequestFieldSettingsDatedatetimeDefaultValue
    USE_SECOND: bool | Literal["Y", "N"]
    USE_TIMEZONE: bool | Literal["Y", "N"]


class UserfieldconfigAddRequestFieldSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    VALUE: Any
    TYPE: Any


class UserfieldconfigAddRequestFieldSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal
    PRECISION: int
    SIZE: int
    MIN_VALUE: float | Decimal
    MAX_VALUE: float | Decimal


class UserfieldconfigAddRequestFieldSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int
    CAPTION_NO_VALUE: str
    SHOW_NO_VALUE: bool | Literal["Y", "N"]


class UserfieldconfigAddRequestFieldSettingsFile(TypedDict, total=False):
    SIZE: int
    LIST_WIDTH: int
    LIST_HEIGHT: int
    MAX_SHOW_SIZE: int
    MAX_ALLOWED_SIZE: int
    EXTENSIONS: Sequence[str]
    TARGET_BLANK: bool | Literal["Y", "N"]


class UserfieldconfigAddRequestFieldSettingsIblockSectioniblockElement(TypedDict, total=False):
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    IBLOCK_ID: int
    DEFAULT_VALUE: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserfieldconfigAddRequestFieldSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int
    SIZE: int
    MIN_VALUE: int
    MAX_VALUE: int


class UserfieldconfigAddRequestFieldSettingsMoney(TypedDict, total=False):
    DEFAULT_VALUE: str


class UserfieldconfigAddRequestFieldSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
    SIZE: int
    REGEXP: str
    MIN_LENGTH: int
    MAX_LENGTH: int


class UserfieldconfigAddRequestFieldSettingsUrl(TypedDict, total=False):
    POPUP: bool | Literal["Y", "N"]
    SIZE: int
    MIN_LENGTH: int
    MAX_LENGTH: int
    DEFAULT_VALUE: str
    ROWS: int


class UserfieldconfigListRequestFilter(TypedDict, total=False):
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


class UserfieldconfigListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    fieldName: Any
    userTypeId: Any
    xmlId: Any
    sort: Any


UserfieldconfigListRequestSelect = TypedDict(
    "UserfieldconfigListRequestSelect",
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


class UserfieldconfigUpdateRequestField(TypedDict, total=False):
    xmlId: str
    sort: int
    mandatory: bool | Literal["Y", "N"]
    showFilter: bool | Literal["Y", "N"]
    isSearchable: bool | Literal["Y", "N"]
    editFormLabel: Mapping[str, str | None]
    helpMessage: Mapping[str, str | None]
    settings: (
        UserfieldconfigUpdateRequestFieldSettingsString
        | UserfieldconfigUpdateRequestFieldSettingsInteger
        | UserfieldconfigUpdateRequestFieldSettingsDouble
        | UserfieldconfigUpdateRequestFieldSettingsBoolean
        | UserfieldconfigUpdateRequestFieldSettingsDatedatetime
        | UserfieldconfigUpdateRequestFieldSettingsMoney
        | UserfieldconfigUpdateRequestFieldSettingsUrl
        | UserfieldconfigUpdateRequestFieldSettingsAddress
        | UserfieldconfigUpdateRequestFieldSettingsFile
        | UserfieldconfigUpdateRequestFieldSettingsEnumeration
        | UserfieldconfigUpdateRequestFieldSettingsIblockSectioniblockElement
        | UserfieldconfigUpdateRequestFieldSettingsCrmStatus
        | UserfieldconfigUpdateRequestFieldSettingsCrm
    )
    enum: Sequence[UserfieldconfigUpdateRequestFieldEnumItem]
    userTypeId: str


UserfieldconfigUpdateRequestFieldEnumItem = TypedDict(
    "UserfieldconfigUpdateRequestFieldEnumItem",
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


class UserfieldconfigUpdateRequestFieldSettingsAddress(TypedDict, total=False):
    SHOW_MAP: bool | Literal["Y", "N"]


class UserfieldconfigUpdateRequestFieldSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str
    LABEL_CHECKBOX: str


class UserfieldconfigUpdateRequestFieldSettingsCrm(TypedDict, total=False):
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]
    QUOTE: bool | Literal["Y", "N"]
    ORDER: bool | Literal["Y", "N"]
    SMART_INVOICE: bool | Literal["Y", "N"]
    DYNAMIC_: Required[bool | Literal["Y", "N"]]


class UserfieldconfigUpdateRequestFieldSettingsCrmStatus(TypedDict, total=False):
    ENTITY_TYPE: str


class UserfieldconfigUpdateRequestFieldSettingsDatedatetime(TypedDict, total=False):
    DEFAULT_VALUE: UserfieldconfigUpdateRequestFieldSettingsDatedatetimeDefaultValue
    USE_SECOND: bool | Literal["Y", "N"]
    USE_TIMEZONE: bool | Literal["Y", "N"]


class UserfieldconfigUpdateRequestFieldSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    VALUE: Any
    TYPE: Any


class UserfieldconfigUpdateRequestFieldSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal
    PRECISION: int
    SIZE: int
    MIN_VALUE: float | Decimal
    MAX_VALUE: float | Decimal


class UserfieldconfigUpdateRequestFieldSettingsEnumeration(TypedDict, total=False):
    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int
    CAPTION_NO_VALUE: str
    SHOW_NO_VALUE: bool | Literal["Y", "N"]


class UserfieldconfigUpdateRequestFieldSettingsFile(TypedDict, total=False):
    SIZE: int
    LIST_WIDTH: int
    LIST_HEIGHT: int
    MAX_SHOW_SIZE: int
    MAX_ALLOWED_SIZE: int
    EXTENSIONS: Sequence[str]
    TARGET_BLANK: bool | Literal["Y", "N"]


class UserfieldconfigUpdateRequestFieldSettingsIblockSectioniblockElement(TypedDict, total=False):
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    IBLOCK_ID: int
    DEFAULT_VALUE: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserfieldconfigUpdateRequestFieldSettingsInteger(TypedDict, total=False):
    DEFAULT_VALUE: int
    SIZE: int
    MIN_VALUE: int
    MAX_VALUE: int


class UserfieldconfigUpdateRequestFieldSettingsMoney(TypedDict, total=False):
    DEFAULT_VALUE: str


class UserfieldconfigUpdateRequestFieldSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
    SIZE: int
    REGEXP: str
    MIN_LENGTH: int
    MAX_LENGTH: int


class UserfieldconfigUpdateRequestFieldSettingsUrl(TypedDict, total=False):
    POPUP: bool | Literal["Y", "N"]
    SIZE: int
    MIN_LENGTH: int
    MAX_LENGTH: int
    DEFAULT_VALUE: str
    ROWS: int
