"""Parameters of ``userfieldconfig``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class UserfieldconfigAddField(TypedDict, total=False, extra_items=Any):
    """Keys: entityId, fieldName, userTypeId, xmlId, sort, multiple, mandatory, showFilter,
    editInList, isSearchable, settings, editFormLabel, helpMessage, enum."""

    entityId: Required[str | float | Decimal]
    """Id or code of the object that it belongs to."""
    fieldName: Required[str | float | Decimal]
    """Name of the field."""
    userTypeId: Required[str | float | Decimal]
    """Type of the user field."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field holds several values."""
    mandatory: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field has to be filled in."""
    showFilter: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is offered in filters."""
    editInList: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field can be edited in lists."""
    isSearchable: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field takes part in the search."""
    settings: (
        UserfieldconfigAddFieldSettingsString
        | OtherKeys
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
    """Settings."""
    editFormLabel: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in forms."""
    helpMessage: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Hint beside the field."""
    enum: (
        Sequence[UserfieldconfigAddFieldEnumItem | OtherKeys]
        | Mapping[str, UserfieldconfigAddFieldEnumItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )


_UserfieldconfigAddFieldEnumItem = TypedDict(
    "_UserfieldconfigAddFieldEnumItem",
    {
        "value": "Required[str | float | Decimal]",
        "def": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "sort": "int | str | Literal[False] | None",
        "xmlId": "str | float | Decimal | Literal[False] | None",
    },
    total=False,
)


class UserfieldconfigAddFieldEnumItem(
    _UserfieldconfigAddFieldEnumItem, total=False, extra_items=Any
):
    """Keys: value, def, sort, xmlId."""


class UserfieldconfigAddFieldSettingsAddress(TypedDict, total=False, extra_items=Any):
    """Keys: SHOW_MAP."""

    SHOW_MAP: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsBoolean(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY, LABEL, LABEL_CHECKBOX."""

    DEFAULT_VALUE: Literal[1, 0, "1", "0"]
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LABEL_CHECKBOX: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsCrm(TypedDict, total=False, extra_items=Any):
    """Keys: LEAD, CONTACT, COMPANY, DEAL, QUOTE, ORDER, SMART_INVOICE, DYNAMIC_."""

    LEAD: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    CONTACT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    COMPANY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    DEAL: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    QUOTE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    ORDER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Sorting: names of fields with asc or desc."""
    SMART_INVOICE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    DYNAMIC_: Required[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
    """A truth value."""


class UserfieldconfigAddFieldSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class UserfieldconfigAddFieldSettingsDateDatetime(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, USE_SECOND, USE_TIMEZONE."""

    DEFAULT_VALUE: (
        UserfieldconfigAddFieldSettingsDateDatetimeDefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""
    USE_SECOND: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    USE_TIMEZONE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsDateDatetimeDefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: Any
    """Value."""
    TYPE: Any
    """Type."""


class UserfieldconfigAddFieldSettingsDouble(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION, SIZE, MIN_VALUE, MAX_VALUE."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    SIZE: int | str | Literal[False] | None
    """Size in bytes."""
    MIN_VALUE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    MAX_VALUE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsEnumeration(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT, CAPTION_NO_VALUE, SHOW_NO_VALUE."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    CAPTION_NO_VALUE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SHOW_NO_VALUE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsFile(TypedDict, total=False, extra_items=Any):
    """Keys: SIZE, LIST_WIDTH, LIST_HEIGHT, MAX_SHOW_SIZE, MAX_ALLOWED_SIZE, EXTENSIONS,
    TARGET_BLANK."""

    SIZE: int | str | Literal[False] | None
    """Size in bytes."""
    LIST_WIDTH: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    LIST_HEIGHT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MAX_SHOW_SIZE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MAX_ALLOWED_SIZE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    EXTENSIONS: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    TARGET_BLANK: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsIblockSectionIblockElement(
    TypedDict, total=False, extra_items=Any
):
    """Keys: DISPLAY, LIST_HEIGHT, IBLOCK_ID, DEFAULT_VALUE, ACTIVE_FILTER."""

    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    IBLOCK_ID: int | str | Literal[False] | None
    """Id of the information block."""
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsInteger(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, SIZE, MIN_VALUE, MAX_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""
    SIZE: int | str | Literal[False] | None
    """Size in bytes."""
    MIN_VALUE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MAX_VALUE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsMoney(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""


class UserfieldconfigAddFieldSettingsString(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS, SIZE, REGEXP, MIN_LENGTH, MAX_LENGTH."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""
    SIZE: int | str | Literal[False] | None
    """Size in bytes."""
    REGEXP: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MIN_LENGTH: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MAX_LENGTH: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class UserfieldconfigAddFieldSettingsUrl(TypedDict, total=False, extra_items=Any):
    """Keys: POPUP, SIZE, MIN_LENGTH, MAX_LENGTH, DEFAULT_VALUE, ROWS."""

    POPUP: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    SIZE: int | str | Literal[False] | None
    """Size in bytes."""
    MIN_LENGTH: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MAX_LENGTH: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class UserfieldconfigListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, fieldName, userTypeId, xmlId, sort, multiple, mandatory, showFilter, showInList,
    editInList, isSearchable."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    fieldName: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name of the field."""
    userTypeId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type of the user field."""
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    sort: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    multiple: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field holds several values."""
    mandatory: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field has to be filled in."""
    showFilter: (
        Literal["N", "I", "E", "S", False]
        | Sequence[Literal["N", "I", "E", "S"]]
        | str
        | Sequence[
            Literal["N", "I", "E", "S", False] | Sequence[Literal["N", "I", "E", "S"]] | str | None
        ]
        | None
    )
    """Whether the field is offered in filters."""
    showInList: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field is shown in lists."""
    editInList: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field can be edited in lists."""
    isSearchable: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field takes part in the search."""


class UserfieldconfigListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, fieldName, userTypeId, xmlId, sort."""

    id: str
    """The direction of an order."""
    fieldName: str
    """The direction of an order."""
    userTypeId: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""


class UserfieldconfigListSelect(TypedDict, total=False, extra_items=Any):
    """Keys: language, id, entityId, fieldName, userTypeId, xmlId, sort, multiple, mandatory,
    showFilter, showInList, editInList, isSearchable, settings, languageId."""

    language: str | float | Decimal
    """A text."""
    id: str | float | Decimal
    """Id of the record."""
    entityId: str | float | Decimal
    """Id or code of the object that it belongs to."""
    fieldName: str | float | Decimal
    """Name of the field."""
    userTypeId: str | float | Decimal
    """Type of the user field."""
    xmlId: str | float | Decimal
    """External id."""
    sort: str | float | Decimal
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
    settings: str | float | Decimal
    """Settings."""
    languageId: str | float | Decimal
    """A text."""


class UserfieldconfigUpdateField(TypedDict, total=False, extra_items=Any):
    """Keys: xmlId, sort, mandatory, showFilter, isSearchable, editFormLabel, helpMessage,
    settings, enum, userTypeId."""

    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    mandatory: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field has to be filled in."""
    showFilter: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is offered in filters."""
    isSearchable: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field takes part in the search."""
    editFormLabel: (
        Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Title of the field in forms."""
    helpMessage: (
        Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Hint beside the field."""
    settings: (
        UserfieldconfigAddFieldSettingsString
        | OtherKeys
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
    """Settings."""
    enum: (
        Sequence[UserfieldconfigUpdateFieldEnum | OtherKeys]
        | UserfieldconfigUpdateFieldEnum
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    userTypeId: str | float | Decimal | Literal[False] | None
    """Type of the user field."""


_UserfieldconfigUpdateFieldEnum = TypedDict(
    "_UserfieldconfigUpdateFieldEnum",
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


class UserfieldconfigUpdateFieldEnum(_UserfieldconfigUpdateFieldEnum, total=False, extra_items=Any):
    """Keys: id, value, def, sort, xmlId, del."""


class UserfieldconfigUpdateFieldSettingsAddress(TypedDict, total=False, extra_items=Any):
    """Keys: SHOW_MAP."""

    SHOW_MAP: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class UserfieldconfigUpdateFieldSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class UserfieldconfigUpdateFieldSettingsMoney(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
