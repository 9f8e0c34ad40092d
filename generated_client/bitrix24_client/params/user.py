"""Parameters of ``user``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys
    from ..params import shared as params_shared


class UserGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, LAST_NAME, PERSONAL_CITY."""

    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    LAST_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Last name."""
    PERSONAL_CITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class UserOptionSetOptions(TypedDict, total=False):
    """Keys: data, data2."""

    data: Any
    """Data."""
    data2: Any


class UserSearchFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, LAST_NAME, WORK_POSITION, UF_DEPARTMENT_NAME, USER_TYPE."""

    NAME: Any
    """Name."""
    LAST_NAME: Any
    """Last name."""
    WORK_POSITION: Any
    """Position at work."""
    UF_DEPARTMENT_NAME: Any
    USER_TYPE: Any


class UserUserfieldAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER,
    SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, SETTINGS, EDIT_FORM_LABEL, LIST_COLUMN_LABEL,
    LIST_FILTER_LABEL, ERROR_MESSAGE, HELP_MESSAGE, LABEL."""

    FIELD_NAME: Required[str | float | Decimal]
    """Name of the field."""
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
    """Type of the user field."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    MULTIPLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field holds several values."""
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field takes part in the search."""
    SETTINGS: (
        UserUserfieldAddFieldsSettingsVariant1
        | OtherKeys
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
    """Settings."""
    EDIT_FORM_LABEL: str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the field in the filter."""
    ERROR_MESSAGE: str | float | Decimal | Literal[False] | None
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | float | Decimal | Literal[False] | None
    """Hint beside the field."""
    LABEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class UserUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class UserUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: (
        UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""


class UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None
    """Type."""


class UserUserfieldAddFieldsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class UserUserfieldAddFieldsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""


class UserUserfieldAddFieldsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class UserUserfieldAddFieldsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: Literal[1, 0, "1", "0"]
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldAddFieldsSettingsVariant6(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class UserUserfieldListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: Any
    """Id of the record."""


class UserUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str
    """The direction of an order."""


class UserUserfieldUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: XML_ID, SORT, MANDATORY, SHOW_FILTER, SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE,
    SETTINGS, EDIT_FORM_LABEL, LIST_COLUMN_LABEL, LIST_FILTER_LABEL, ERROR_MESSAGE,
    HELP_MESSAGE, LABEL."""

    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field takes part in the search."""
    SETTINGS: (
        UserUserfieldUpdateFieldsSettingsVariant1
        | OtherKeys
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
    """Settings."""
    EDIT_FORM_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the field in the filter."""
    ERROR_MESSAGE: str | float | Decimal | Literal[False] | None
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | float | Decimal | Literal[False] | None
    """Hint beside the field."""
    LABEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class UserUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class UserUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class UserUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""


class UserUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class UserUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: Literal[1, 0, "1", "0"]
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldUpdateFieldsSettingsVariant5(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: (
        UserUserfieldUpdateFieldsSettingsVariant5DefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""


class UserUserfieldUpdateFieldsSettingsVariant5DefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None
    """Type."""


class UserUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any
