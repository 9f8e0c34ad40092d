"""Parameters of ``task.item``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class TaskItemAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: str
    RESPONSIBLE_ID: int
    DEADLINE: dt.date | str


class TaskItemAddfileFile(TypedDict, total=False):
    NAME: Any
    CONTENT: Any


class TaskItemAddtofavoriteParams(TypedDict, total=False):
    """Further parameters of the call."""

    AFFECT_CHILDREN: Any


class TaskItemDeletefromfavoriteParams(TypedDict, total=False):
    """Further parameters of the call."""

    AFFECT_CHILDREN: Any


class TaskItemListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | Sequence[int | str]
    PARENT_ID: int
    GROUP_ID: int
    CREATED_BY: int
    STATUS_CHANGED_BY: int
    PRIORITY: str
    FORUM_TOPIC_ID: int
    RESPONSIBLE_ID: int
    TITLE: str
    TAG: Any
    REAL_STATUS: Literal[
        "STATE_NEW",
        "STATE_PENDING",
        "STATE_IN_PROGRESS",
        "STATE_SUPPOSEDLY_COMPLETED",
        "STATE_COMPLETED",
        "STATE_DEFERRED",
        "STATE_DECLINED",
    ]
    STATUS: Literal[-2, -1]
    MARK: str
    SITE_ID: str
    ADD_IN_REPORT: Literal["Y", "N"]
    DATE_START: dt.date | str
    DEADLINE: dt.date | str
    CREATED_DATE: dt.date | str
    CLOSED_DATE: dt.date | str
    CHANGED_DATE: dt.date | str
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: Literal["Y", "N"]


class TaskItemListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    TITLE: Any
    DATE_START: Any
    DEADLINE: Any
    STATUS: Any
    PRIORITY: Any
    MARK: Any
    CREATED_BY: Any
    RESPONSIBLE_ID: Any
    GROUP_ID: Any
    ID: Any


class TaskItemListParamsValue(TypedDict, total=False):
    nPageSize: int | str
    iNumPage: int | str


class TaskItemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TIME_ESTIMATE: Any
    UF_CRM_TASK: Any


class TaskItemUserfieldAddParams(TypedDict, total=False):
    """Further parameters of the call."""

    USER_TYPE_ID: Required[Literal["string", "double", "datetime", "boolean"]]
    FIELD_NAME: Required[str]
    XML_ID: str
    EDIT_FORM_LABEL: TaskItemUserfieldAddParamsEditFormLabel
    LABEL: str
    SORT: int
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SETTINGS: (
        TaskItemUserfieldAddParamsSettingsString
        | TaskItemUserfieldAddParamsSettingsDouble
        | TaskItemUserfieldAddParamsSettingsDatetime
        | TaskItemUserfieldAddParamsSettingsBoolean
    )


class TaskItemUserfieldAddParamsEditFormLabel(TypedDict, total=False):
    """Title of the field in forms."""

    ru: str
    en: str


class TaskItemUserfieldAddParamsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class TaskItemUserfieldAddParamsSettingsDatetime(TypedDict, total=False):
    DEFAULT_VALUE: str


class TaskItemUserfieldAddParamsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str


class TaskItemUserfieldAddParamsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class TaskItemUserfieldGetlistFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str
    MULTIPLE: str
    MANDATORY: str


class TaskItemUserfieldGetlistOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: Any
    SORT: str


class TaskItemUserfieldUpdateData(TypedDict, total=False):
    """Data."""

    XML_ID: str
    EDIT_FORM_LABEL: TaskItemUserfieldUpdateDataEditFormLabel
    LABEL: str
    SORT: int
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SETTINGS: (
        TaskItemUserfieldUpdateDataSettingsString
        | TaskItemUserfieldUpdateDataSettingsDouble
        | TaskItemUserfieldUpdateDataSettingsDatetime
        | TaskItemUserfieldUpdateDataSettingsBoolean
    )


class TaskItemUserfieldUpdateDataEditFormLabel(TypedDict, total=False):
    """Title of the field in forms."""

    ru: str
    en: str


class TaskItemUserfieldUpdateDataSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[0, 1]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class TaskItemUserfieldUpdateDataSettingsDatetime(TypedDict, total=False):
    DEFAULT_VALUE: TaskItemUserfieldUpdateDataSettingsDatetimeDefaultValue


class TaskItemUserfieldUpdateDataSettingsDatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    TYPE: Literal["NONE", "FIXED", "NOW"]
    VALUE: dt.date | str


class TaskItemUserfieldUpdateDataSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal


class TaskItemUserfieldUpdateDataSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
