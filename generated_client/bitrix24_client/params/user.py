"""Parameters of ``user``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class UserGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, LAST_NAME, PERSONAL_CITY."""

    NAME: str | Sequence[str] | None
    """Name."""
    LAST_NAME: str | Sequence[str] | None
    """Last name."""
    PERSONAL_CITY: str | Sequence[str] | None


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


class UserUserfieldAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER,
    SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, SETTINGS, EDIT_FORM_LABEL, LIST_COLUMN_LABEL,
    LIST_FILTER_LABEL, ERROR_MESSAGE, HELP_MESSAGE, LABEL."""

    FIELD_NAME: Required[str]
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
    XML_ID: str
    """External id."""
    SORT: int
    """Position in the sorting order."""
    MULTIPLE: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    MANDATORY: bool | Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N"]
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""
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
    """Settings."""
    EDIT_FORM_LABEL: str | Mapping[str, Any]
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str
    """Title of the field in the filter."""
    ERROR_MESSAGE: str
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str
    """Hint beside the field."""
    LABEL: str


class UserUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class UserUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class UserUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue
    """Value that an empty field takes."""


class UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes.

    Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class UserUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal
    """Value that an empty field takes."""
    PRECISION: int


class UserUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class UserUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str
    """Id of the type of information block."""
    IBLOCK_ID: str
    """Id of the information block."""
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int
    """Value that an empty field takes."""


class UserUserfieldAddFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""


class UserUserfieldListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: Any
    """Id of the record."""


class UserUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: Literal["ASC", "DESC", "asc", "desc"]


class UserUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: XML_ID, SORT, MANDATORY, SHOW_FILTER, SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE,
    SETTINGS, EDIT_FORM_LABEL, LIST_COLUMN_LABEL, LIST_FILTER_LABEL, ERROR_MESSAGE,
    HELP_MESSAGE, LABEL."""

    XML_ID: str
    """External id."""
    SORT: int
    """Position in the sorting order."""
    MANDATORY: bool | Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N"]
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""
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
    """Settings."""
    EDIT_FORM_LABEL: str
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str
    """Title of the field in the filter."""
    ERROR_MESSAGE: str
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str
    """Hint beside the field."""
    LABEL: str


class UserUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: Literal[1, 0]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class UserUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class UserUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class UserUserfieldUpdateFieldsSettingsDatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: UserUserfieldUpdateFieldsSettingsDatetimeDefaultValue
    """Value that an empty field takes."""


class UserUserfieldUpdateFieldsSettingsDatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes.

    Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class UserUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal
    """Value that an empty field takes."""
    PRECISION: int


class UserUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class UserUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str
    """Id of the type of information block."""
    IBLOCK_ID: str
    """Id of the information block."""
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class UserUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int
    """Value that an empty field takes."""


class UserUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
