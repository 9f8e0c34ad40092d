"""Parameters of ``userfieldconfig``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class UserfieldconfigAddField(TypedDict, total=False):
    """Keys: entityId, fieldName, userTypeId, xmlId, sort, multiple, mandatory, showFilter,
    editInList, isSearchable, settings, editFormLabel, helpMessage, enum."""

    entityId: Required[str]
    """Id or code of the object that it belongs to."""
    fieldName: Required[str]
    """Name of the field."""
    userTypeId: Required[str]
    """Type of the user field."""
    xmlId: str
    """External id."""
    sort: int
    """Position in the sorting order."""
    multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    mandatory: bool | Literal["Y", "N"]
    """Whether the field has to be filled in."""
    showFilter: bool | Literal["Y", "N"]
    """Whether the field is offered in filters."""
    editInList: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    isSearchable: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""
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
    """Settings."""
    editFormLabel: str | Mapping[str, str]
    """Title of the field in forms."""
    helpMessage: str | Mapping[str, str]
    """Hint beside the field."""
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
    """Keys: SHOW_MAP."""

    SHOW_MAP: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY, LABEL, LABEL_CHECKBOX."""

    DEFAULT_VALUE: Literal[1, 0]
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str
    LABEL_CHECKBOX: str


class UserfieldconfigAddFieldSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL, QUOTE, ORDER, SMART_INVOICE, DYNAMIC_."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]
    QUOTE: bool | Literal["Y", "N"]
    ORDER: bool | Literal["Y", "N"]
    """Sorting: names of fields with asc or desc."""
    SMART_INVOICE: bool | Literal["Y", "N"]
    DYNAMIC_: Required[bool | Literal["Y", "N"]]


class UserfieldconfigAddFieldSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class UserfieldconfigAddFieldSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, USE_SECOND, USE_TIMEZONE."""

    DEFAULT_VALUE: UserfieldconfigAddFieldSettingsDatedatetimeDefaultValue
    """Value that an empty field takes."""
    USE_SECOND: bool | Literal["Y", "N"]
    USE_TIMEZONE: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes.

    Keys: VALUE, TYPE."""

    VALUE: Any
    """Value."""
    TYPE: Any
    """Type."""


class UserfieldconfigAddFieldSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION, SIZE, MIN_VALUE, MAX_VALUE."""

    DEFAULT_VALUE: float | Decimal
    """Value that an empty field takes."""
    PRECISION: int
    SIZE: int
    """Size in bytes."""
    MIN_VALUE: float | Decimal
    MAX_VALUE: float | Decimal


class UserfieldconfigAddFieldSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT, CAPTION_NO_VALUE, SHOW_NO_VALUE."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int
    CAPTION_NO_VALUE: str
    SHOW_NO_VALUE: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsFile(TypedDict, total=False):
    """Keys: SIZE, LIST_WIDTH, LIST_HEIGHT, MAX_SHOW_SIZE, MAX_ALLOWED_SIZE, EXTENSIONS,
    TARGET_BLANK."""

    SIZE: int
    """Size in bytes."""
    LIST_WIDTH: int
    LIST_HEIGHT: int
    MAX_SHOW_SIZE: int
    MAX_ALLOWED_SIZE: int
    EXTENSIONS: Sequence[str]
    TARGET_BLANK: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsIblockSectioniblockElement(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT, IBLOCK_ID, DEFAULT_VALUE, ACTIVE_FILTER."""

    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    IBLOCK_ID: int
    """Id of the information block."""
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserfieldconfigAddFieldSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, SIZE, MIN_VALUE, MAX_VALUE."""

    DEFAULT_VALUE: int
    """Value that an empty field takes."""
    SIZE: int
    """Size in bytes."""
    MIN_VALUE: int
    MAX_VALUE: int


class UserfieldconfigAddFieldSettingsMoney(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""


class UserfieldconfigAddFieldSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS, SIZE, REGEXP, MIN_LENGTH, MAX_LENGTH."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
    SIZE: int
    """Size in bytes."""
    REGEXP: str
    MIN_LENGTH: int
    MAX_LENGTH: int


class UserfieldconfigAddFieldSettingsUrl(TypedDict, total=False):
    """Keys: POPUP, SIZE, MIN_LENGTH, MAX_LENGTH, DEFAULT_VALUE, ROWS."""

    POPUP: bool | Literal["Y", "N"]
    SIZE: int
    """Size in bytes."""
    MIN_LENGTH: int
    MAX_LENGTH: int
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""


class UserfieldconfigListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, fieldName, userTypeId, xmlId, sort, multiple, mandatory, showFilter, showInList,
    editInList, isSearchable."""

    id: int | Sequence[int] | None
    """Id of the record."""
    fieldName: str | Sequence[str] | None
    """Name of the field."""
    userTypeId: str | Sequence[str] | None
    """Type of the user field."""
    xmlId: str | Sequence[str] | None
    """External id."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    multiple: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field holds several values."""
    mandatory: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field has to be filled in."""
    showFilter: Literal["N", "I", "E", "S"] | Sequence[Literal["N", "I", "E", "S"]] | None
    """Whether the field is offered in filters."""
    showInList: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field is shown in lists."""
    editInList: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field can be edited in lists."""
    isSearchable: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field takes part in the search."""


class UserfieldconfigListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, fieldName, userTypeId, xmlId, sort."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    fieldName: Literal["ASC", "DESC", "asc", "desc"]
    userTypeId: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]


class UserfieldconfigListSelect(TypedDict, total=False, extra_items=Any):
    """Keys: language, id, entityId, fieldName, userTypeId, xmlId, sort, multiple, mandatory,
    showFilter, showInList, editInList, isSearchable, settings, languageId."""

    language: str
    id: str
    """Id of the record."""
    entityId: str
    """Id or code of the object that it belongs to."""
    fieldName: str
    """Name of the field."""
    userTypeId: str
    """Type of the user field."""
    xmlId: str
    """External id."""
    sort: str
    """Position in the sorting order."""
    multiple: Literal["Y", "N"]
    """Whether the field holds several values."""
    mandatory: Literal["Y", "N"]
    """Whether the field has to be filled in."""
    showFilter: Literal["N", "I", "E", "S"]
    """Whether the field is offered in filters."""
    showInList: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    editInList: Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    isSearchable: Literal["Y", "N"]
    """Whether the field takes part in the search."""
    settings: str
    """Settings."""
    languageId: str


class UserfieldconfigListSelectItem(TypedDict, total=False, extra_items=Any):
    """Keys: language, id, entityId, fieldName, userTypeId, xmlId, sort, multiple, mandatory,
    showFilter, showInList, editInList, isSearchable, settings, languageId."""

    language: str
    id: str
    """Id of the record."""
    entityId: str
    """Id or code of the object that it belongs to."""
    fieldName: str
    """Name of the field."""
    userTypeId: str
    """Type of the user field."""
    xmlId: str
    """External id."""
    sort: str
    """Position in the sorting order."""
    multiple: Literal["Y", "N"]
    """Whether the field holds several values."""
    mandatory: Literal["Y", "N"]
    """Whether the field has to be filled in."""
    showFilter: Literal["N", "I", "E", "S"]
    """Whether the field is offered in filters."""
    showInList: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    editInList: Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    isSearchable: Literal["Y", "N"]
    """Whether the field takes part in the search."""
    settings: str
    """Settings."""
    languageId: str


class UserfieldconfigUpdateField(TypedDict, total=False):
    """Keys: xmlId, sort, mandatory, showFilter, isSearchable, editFormLabel, helpMessage,
    settings, enum, userTypeId."""

    xmlId: str
    """External id."""
    sort: int
    """Position in the sorting order."""
    mandatory: bool | Literal["Y", "N"]
    """Whether the field has to be filled in."""
    showFilter: bool | Literal["Y", "N"]
    """Whether the field is offered in filters."""
    isSearchable: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""
    editFormLabel: Mapping[str, str]
    """Title of the field in forms."""
    helpMessage: Mapping[str, str]
    """Hint beside the field."""
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
    """Settings."""
    enum: Sequence[UserfieldconfigUpdateFieldEnumItem]
    userTypeId: str
    """Type of the user field."""


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
    """Keys: SHOW_MAP."""

    SHOW_MAP: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY, LABEL, LABEL_CHECKBOX."""

    DEFAULT_VALUE: Literal[1, 0]
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str
    LABEL_CHECKBOX: str


class UserfieldconfigUpdateFieldSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL, QUOTE, ORDER, SMART_INVOICE, DYNAMIC_."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]
    QUOTE: bool | Literal["Y", "N"]
    ORDER: bool | Literal["Y", "N"]
    """Sorting: names of fields with asc or desc."""
    SMART_INVOICE: bool | Literal["Y", "N"]
    DYNAMIC_: Required[bool | Literal["Y", "N"]]


class UserfieldconfigUpdateFieldSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class UserfieldconfigUpdateFieldSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, USE_SECOND, USE_TIMEZONE."""

    DEFAULT_VALUE: UserfieldconfigUpdateFieldSettingsDatedatetimeDefaultValue
    """Value that an empty field takes."""
    USE_SECOND: bool | Literal["Y", "N"]
    USE_TIMEZONE: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes.

    Keys: VALUE, TYPE."""

    VALUE: Any
    """Value."""
    TYPE: Any
    """Type."""


class UserfieldconfigUpdateFieldSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION, SIZE, MIN_VALUE, MAX_VALUE."""

    DEFAULT_VALUE: float | Decimal
    """Value that an empty field takes."""
    PRECISION: int
    SIZE: int
    """Size in bytes."""
    MIN_VALUE: float | Decimal
    MAX_VALUE: float | Decimal


class UserfieldconfigUpdateFieldSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT, CAPTION_NO_VALUE, SHOW_NO_VALUE."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int
    CAPTION_NO_VALUE: str
    SHOW_NO_VALUE: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsFile(TypedDict, total=False):
    """Keys: SIZE, LIST_WIDTH, LIST_HEIGHT, MAX_SHOW_SIZE, MAX_ALLOWED_SIZE, EXTENSIONS,
    TARGET_BLANK."""

    SIZE: int
    """Size in bytes."""
    LIST_WIDTH: int
    LIST_HEIGHT: int
    MAX_SHOW_SIZE: int
    MAX_ALLOWED_SIZE: int
    EXTENSIONS: Sequence[str]
    TARGET_BLANK: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsIblockSectioniblockElement(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT, IBLOCK_ID, DEFAULT_VALUE, ACTIVE_FILTER."""

    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    IBLOCK_ID: int
    """Id of the information block."""
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserfieldconfigUpdateFieldSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, SIZE, MIN_VALUE, MAX_VALUE."""

    DEFAULT_VALUE: int
    """Value that an empty field takes."""
    SIZE: int
    """Size in bytes."""
    MIN_VALUE: int
    MAX_VALUE: int


class UserfieldconfigUpdateFieldSettingsMoney(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""


class UserfieldconfigUpdateFieldSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS, SIZE, REGEXP, MIN_LENGTH, MAX_LENGTH."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
    SIZE: int
    """Size in bytes."""
    REGEXP: str
    MIN_LENGTH: int
    MAX_LENGTH: int


class UserfieldconfigUpdateFieldSettingsUrl(TypedDict, total=False):
    """Keys: POPUP, SIZE, MIN_LENGTH, MAX_LENGTH, DEFAULT_VALUE, ROWS."""

    POPUP: bool | Literal["Y", "N"]
    SIZE: int
    """Size in bytes."""
    MIN_LENGTH: int
    MAX_LENGTH: int
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
