"""Parameters of ``task.item``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TaskItemAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TITLE, RESPONSIBLE_ID, DEADLINE."""

    TITLE: str
    """Title."""
    RESPONSIBLE_ID: int
    """Id of the responsible user."""
    DEADLINE: dt.date | str
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
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, PARENT_ID, GROUP_ID, CREATED_BY, STATUS_CHANGED_BY, PRIORITY, FORUM_TOPIC_ID,
    RESPONSIBLE_ID, TITLE, TAG, REAL_STATUS, STATUS, MARK, SITE_ID, ADD_IN_REPORT, DATE_START,
    DEADLINE, CREATED_DATE, CLOSED_DATE, CHANGED_DATE, ACCOMPLICE, AUDITOR, DEPENDS_ON,
    ONLY_ROOT_TASKS."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    PARENT_ID: int | Sequence[int] | None
    """Id of the parent."""
    GROUP_ID: int | Sequence[int] | None
    """Id of the group."""
    CREATED_BY: int | Sequence[int] | None
    """Id of the user who made it."""
    STATUS_CHANGED_BY: int | Sequence[int] | None
    PRIORITY: str | Sequence[str] | None
    FORUM_TOPIC_ID: int | Sequence[int] | None
    RESPONSIBLE_ID: int | Sequence[int] | None
    """Id of the responsible user."""
    TITLE: str | Sequence[str] | None
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
        | None
    )
    STATUS: Literal[-2, -1] | Sequence[Literal[-2, -1]] | None
    """Status."""
    MARK: str | Sequence[str] | None
    SITE_ID: str | Sequence[str] | None
    """Id of the site."""
    ADD_IN_REPORT: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    DATE_START: dt.date | str | Sequence[str] | None
    DEADLINE: dt.date | str | Sequence[str] | None
    """Time by which it is due."""
    CREATED_DATE: dt.date | str | Sequence[str] | None
    CLOSED_DATE: dt.date | str | Sequence[str] | None
    CHANGED_DATE: dt.date | str | Sequence[str] | None
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None


class TaskItemListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: TITLE, DATE_START, DEADLINE, STATUS, PRIORITY, MARK, CREATED_BY, RESPONSIBLE_ID,
    GROUP_ID, ID."""

    TITLE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_START: Literal["ASC", "DESC", "asc", "desc"]
    DEADLINE: Literal["ASC", "DESC", "asc", "desc"]
    STATUS: Literal["ASC", "DESC", "asc", "desc"]
    PRIORITY: Literal["ASC", "DESC", "asc", "desc"]
    MARK: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY: Literal["ASC", "DESC", "asc", "desc"]
    RESPONSIBLE_ID: Literal["ASC", "DESC", "asc", "desc"]
    GROUP_ID: Literal["ASC", "DESC", "asc", "desc"]
    ID: Literal["ASC", "DESC", "asc", "desc"]


class TaskItemListParamsValue(TypedDict, total=False):
    """Keys: nPageSize, iNumPage."""

    nPageSize: int | str
    iNumPage: int | str


class TaskItemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: TIME_ESTIMATE, UF_CRM_TASK."""

    TIME_ESTIMATE: Any
    UF_CRM_TASK: Sequence[str]


class TaskItemUserfieldAddParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: USER_TYPE_ID, FIELD_NAME, XML_ID, EDIT_FORM_LABEL, LABEL, SORT, MULTIPLE, MANDATORY,
    SETTINGS."""

    USER_TYPE_ID: Required[Literal["string", "double", "datetime", "boolean"]]
    """Type of the user field."""
    FIELD_NAME: Required[str]
    """Name of the field."""
    XML_ID: str
    """External id."""
    EDIT_FORM_LABEL: TaskItemUserfieldAddParamsEditFormLabel
    """Title of the field in forms."""
    LABEL: str
    SORT: int
    """Position in the sorting order."""
    MULTIPLE: Literal["Y", "N"]
    """Whether the field holds several values."""
    MANDATORY: Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SETTINGS: (
        TaskItemUserfieldAddParamsSettingsString
        | TaskItemUserfieldAddParamsSettingsDouble
        | TaskItemUserfieldAddParamsSettingsDatetime
        | TaskItemUserfieldAddParamsSettingsBoolean
    )
    """Settings."""


class TaskItemUserfieldAddParamsEditFormLabel(TypedDict, total=False):
    """Title of the field in forms.

    Keys: ru, en."""

    ru: str
    en: str


class TaskItemUserfieldAddParamsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class TaskItemUserfieldAddParamsSettingsDatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""


class TaskItemUserfieldAddParamsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""


class TaskItemUserfieldAddParamsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""


class TaskItemUserfieldGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, MULTIPLE, MANDATORY."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    FIELD_NAME: str | Sequence[str] | None
    """Name of the field."""
    USER_TYPE_ID: str | Sequence[str] | None
    """Type of the user field."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    MULTIPLE: str | Sequence[str] | None
    """Whether the field holds several values."""
    MANDATORY: str | Sequence[str] | None
    """Whether the field has to be filled in."""


class TaskItemUserfieldGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, SORT."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    FIELD_NAME: Literal["ASC", "DESC", "asc", "desc"]
    USER_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]


class TaskItemUserfieldUpdateData(TypedDict, total=False):
    """Data.

    Keys: XML_ID, EDIT_FORM_LABEL, LABEL, SORT, MULTIPLE, MANDATORY, SETTINGS."""

    XML_ID: str
    """External id."""
    EDIT_FORM_LABEL: TaskItemUserfieldUpdateDataEditFormLabel
    """Title of the field in forms."""
    LABEL: str
    SORT: int
    """Position in the sorting order."""
    MULTIPLE: Literal["Y", "N"]
    """Whether the field holds several values."""
    MANDATORY: Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SETTINGS: (
        TaskItemUserfieldUpdateDataSettingsString
        | TaskItemUserfieldUpdateDataSettingsDouble
        | TaskItemUserfieldUpdateDataSettingsDatetime
        | TaskItemUserfieldUpdateDataSettingsBoolean
    )
    """Settings."""


class TaskItemUserfieldUpdateDataEditFormLabel(TypedDict, total=False):
    """Title of the field in forms.

    Keys: ru, en."""

    ru: str
    en: str


class TaskItemUserfieldUpdateDataSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: Literal[0, 1]
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class TaskItemUserfieldUpdateDataSettingsDatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: TaskItemUserfieldUpdateDataSettingsDatetimeDefaultValue
    """Value that an empty field takes."""


class TaskItemUserfieldUpdateDataSettingsDatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes.

    Keys: TYPE, VALUE."""

    TYPE: Literal["NONE", "FIXED", "NOW"]
    """Type."""
    VALUE: dt.date | str
    """Value."""


class TaskItemUserfieldUpdateDataSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: float | Decimal
    """Value that an empty field takes."""


class TaskItemUserfieldUpdateDataSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
