"""Parameters of ``task.item``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class TaskItemAddFields(TypedDict, total=False):
    """Keys: TITLE, RESPONSIBLE_ID, DEADLINE."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    RESPONSIBLE_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    DEADLINE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Time by which it is due."""


class TaskItemAddfileFile(TypedDict, total=False):
    """Keys: NAME, CONTENT."""

    NAME: Any
    """Name."""
    CONTENT: Any
    """Content."""


class TaskItemAddtofavoriteParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: AFFECT_CHILDREN."""

    AFFECT_CHILDREN: Any


class TaskItemDeletefromfavoriteParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: AFFECT_CHILDREN."""

    AFFECT_CHILDREN: Any


class TaskItemListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, PARENT_ID, GROUP_ID, CREATED_BY, STATUS_CHANGED_BY, PRIORITY, FORUM_TOPIC_ID,
    RESPONSIBLE_ID, TITLE, TAG, REAL_STATUS, STATUS, MARK, SITE_ID, ADD_IN_REPORT, DATE_START,
    DEADLINE, CREATED_DATE, CLOSED_DATE, CHANGED_DATE, ACCOMPLICE, AUDITOR, DEPENDS_ON,
    ONLY_ROOT_TASKS."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    PARENT_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the parent."""
    GROUP_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the group."""
    CREATED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    STATUS_CHANGED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PRIORITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    FORUM_TOPIC_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RESPONSIBLE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the responsible user."""
    TITLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    TAG: Any
    REAL_STATUS: (
        Literal[
            "STATE_NEW",
            "STATE_PENDING",
            "STATE_IN_PROGRESS",
            "STATE_SUPPOSEDLY_COMPLETED",
            "STATE_COMPLETED",
            "STATE_DEFERRED",
            "STATE_DECLINED",
            False,
        ]
        | Sequence[
            Literal[
                "STATE_NEW",
                "STATE_PENDING",
                "STATE_IN_PROGRESS",
                "STATE_SUPPOSEDLY_COMPLETED",
                "STATE_COMPLETED",
                "STATE_DEFERRED",
                "STATE_DECLINED",
            ]
        ]
        | str
        | Sequence[
            Literal[
                "STATE_NEW",
                "STATE_PENDING",
                "STATE_IN_PROGRESS",
                "STATE_SUPPOSEDLY_COMPLETED",
                "STATE_COMPLETED",
                "STATE_DEFERRED",
                "STATE_DECLINED",
                False,
            ]
            | Sequence[
                Literal[
                    "STATE_NEW",
                    "STATE_PENDING",
                    "STATE_IN_PROGRESS",
                    "STATE_SUPPOSEDLY_COMPLETED",
                    "STATE_COMPLETED",
                    "STATE_DEFERRED",
                    "STATE_DECLINED",
                ]
            ]
            | str
            | None
        ]
        | None
    )
    STATUS: (
        Literal[-2, -1, False, "-2", "-1"]
        | Sequence[Literal[-2, -1]]
        | str
        | Sequence[Literal[-2, -1, False, "-2", "-1"] | Sequence[Literal[-2, -1]] | str | None]
        | None
    )
    """Status."""
    MARK: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SITE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the site."""
    ADD_IN_REPORT: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    DATE_START: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    DEADLINE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """Time by which it is due."""
    CREATED_DATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    CLOSED_DATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    CHANGED_DATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )


class TaskItemListParamsValue(TypedDict, total=False, extra_items=Any):
    """Keys: nPageSize, iNumPage."""

    nPageSize: Any
    iNumPage: Any


class TaskItemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: TIME_ESTIMATE, UF_CRM_TASK."""

    TIME_ESTIMATE: Any
    UF_CRM_TASK: Sequence[Any]


class TaskItemUserfieldAddParams(TypedDict, total=False, extra_items=Any):
    """Keys: USER_TYPE_ID, FIELD_NAME, XML_ID, EDIT_FORM_LABEL, LABEL, SORT, MULTIPLE, MANDATORY,
    SETTINGS."""

    USER_TYPE_ID: Required[Literal["string", "double", "datetime", "boolean"]]
    """Type of the user field."""
    FIELD_NAME: Required[str | float | Decimal]
    """Name of the field."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    EDIT_FORM_LABEL: (
        TaskItemUserfieldAddParamsEditFormLabel
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Title of the field in forms."""
    LABEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    MULTIPLE: Literal["Y", "N"]
    """Whether the field holds several values."""
    MANDATORY: Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SETTINGS: (
        TaskItemUserfieldAddParamsSettingsVariant1
        | OtherKeys
        | TaskItemUserfieldAddParamsSettingsVariant2
        | TaskItemUserfieldAddParamsSettingsVariant3
        | TaskItemUserfieldAddParamsSettingsVariant4
        | str
        | Literal[False]
        | None
    )
    """Settings."""


class TaskItemUserfieldAddParamsEditFormLabel(TypedDict, total=False, extra_items=Any):
    """Keys: ru, en."""

    ru: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    en: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class TaskItemUserfieldAddParamsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class TaskItemUserfieldAddParamsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""


class TaskItemUserfieldAddParamsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: TaskItemUserfieldAddParamsSettingsVariant3DefaultValue | OtherKeys
    """Value that an empty field takes."""


class TaskItemUserfieldAddParamsSettingsVariant3DefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Value that an empty field takes.

    Keys: TYPE, VALUE."""

    TYPE: Literal["NONE", "FIXED", "NOW"]
    """Type."""
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""


class TaskItemUserfieldAddParamsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class TaskItemUserfieldGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, MULTIPLE, MANDATORY."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    FIELD_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name of the field."""
    USER_TYPE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type of the user field."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    MULTIPLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether the field holds several values."""
    MANDATORY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether the field has to be filled in."""


class TaskItemUserfieldGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, FIELD_NAME, USER_TYPE_ID, SORT."""

    ID: str
    """The direction of an order."""
    FIELD_NAME: str
    """The direction of an order."""
    USER_TYPE_ID: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""


class TaskItemUserfieldUpdateData(TypedDict, total=False, extra_items=Any):
    """Keys: XML_ID, EDIT_FORM_LABEL, LABEL, SORT, MULTIPLE, MANDATORY, SETTINGS."""

    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    EDIT_FORM_LABEL: (
        TaskItemUserfieldUpdateDataEditFormLabel
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Title of the field in forms."""
    LABEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    MULTIPLE: Literal["Y", "N"]
    """Whether the field holds several values."""
    MANDATORY: Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SETTINGS: (
        TaskItemUserfieldUpdateDataSettingsVariant1
        | OtherKeys
        | TaskItemUserfieldUpdateDataSettingsVariant2
        | TaskItemUserfieldUpdateDataSettingsVariant3
        | TaskItemUserfieldUpdateDataSettingsVariant4
        | str
        | Literal[False]
        | None
    )
    """Settings."""


class TaskItemUserfieldUpdateDataEditFormLabel(TypedDict, total=False, extra_items=Any):
    """Keys: ru, en."""

    ru: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    en: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class TaskItemUserfieldUpdateDataSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class TaskItemUserfieldUpdateDataSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""


class TaskItemUserfieldUpdateDataSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: TaskItemUserfieldUpdateDataSettingsVariant3DefaultValue | OtherKeys
    """Value that an empty field takes."""


class TaskItemUserfieldUpdateDataSettingsVariant3DefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Value that an empty field takes.

    Keys: TYPE, VALUE."""

    TYPE: Literal["NONE", "FIXED", "NOW"]
    """Type."""
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""


class TaskItemUserfieldUpdateDataSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: Literal[0, 1, "0", "1"]
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
