"""Parameters of ``task.item``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class TaskItemAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Any
    RESPONSIBLE_ID: Any
    DEADLINE: Any


class TaskItemAddfileRequestFile(TypedDict, total=False):
    NAME: Any
    CONTENT: Any


class TaskItemAddtofavoriteRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    AFFECT_CHILDREN: Any


class TaskItemDeletefromfavoriteRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    AFFECT_CHILDREN: Any


class TaskItemListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: Sequence[int | str]
    PARENT_ID: Any
    GROUP_ID: Any
    CREATED_BY: Any
    STATUS_CHANGED_BY: Any
    PRIORITY: Any
    FORUM_TOPIC_ID: Any
    RESPONSIBLE_ID: Any
    TITLE: Any
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
    MARK: Any
    SITE_ID: Any
    ADD_IN_REPORT: Literal["Y", "N"]
    DATE_START: Any
    DEADLINE: Any
    CREATED_DATE: Any
    CLOSED_DATE: Any
    CHANGED_DATE: Any
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: Literal["Y", "N"]


class TaskItemListRequestOrder(TypedDict, total=False):
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


class TaskItemListRequestParamsValue(TypedDict, total=False):
    nPageSize: int | str
    iNumPage: int | str


class TaskItemUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TIME_ESTIMATE: Any
    UF_CRM_TASK: Any


class TaskItemUserfieldAddRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    USER_TYPE_ID: Required[Literal["string", "double", "datetime", "boolean"]]
    FIELD_NAME: Required[str]
    XML_ID: str
    EDIT_FORM_LABEL: TaskItemUserfieldAddRequestParamsEditFormLabel
    LABEL: str
    SORT: int
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SETTINGS: (
        TaskItemUserfieldAddRequestParamsSettingsString
        | TaskItemUserfieldAddRequestParamsSettingsDouble
        | TaskItemUserfieldAddRequestParamsSettingsDatetime
        | TaskItemUserfieldAddRequestParamsSettingsBoolean
    )


class TaskItemUserfieldAddRequestParamsEditFormLabel(TypedDict, total=False):
    """Title of the field in forms."""

    ru: str
    en: str


class TaskItemUserfieldAddRequestParamsSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: int | str
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class TaskItemUserfieldAddRequestParamsSettingsDatetime(TypedDict, total=False):
    DEFAULT_VALUE: str


class TaskItemUserfieldAddRequestParamsSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str


class TaskItemUserfieldAddRequestParamsSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int


class TaskItemUserfieldGetlistRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: Any
    XML_ID: Any
    MULTIPLE: Any
    MANDATORY: Any


class TaskItemUserfieldGetlistRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    FIELD_NAME: Any
    USER_TYPE_ID: Any
    SORT: str


class TaskItemUserfieldUpdateRequestData(TypedDict, total=False):
    """Data."""

    XML_ID: str
    EDIT_FORM_LABEL: TaskItemUserfieldUpdateRequestDataEditFormLabel
    LABEL: str
    SORT: int
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SETTINGS: (
        TaskItemUserfieldUpdateRequestDataSettingsString
        | TaskItemUserfieldUpdateRequestDataSettingsDouble
        | TaskItemUserfieldUpdateRequestDataSettingsDatetime
        | TaskItemUserfieldUpdateRequestDataSettingsBoolean
    )


class TaskItemUserfieldUpdateRequestDataEditFormLabel(TypedDict, total=False):
    """Title of the field in forms."""

    ru: str
    en: str


class TaskItemUserfieldUpdateRequestDataSettingsBoolean(TypedDict, total=False):
    DEFAULT_VALUE: Literal[0, 1]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class TaskItemUserfieldUpdateRequestDataSettingsDatetime(TypedDict, total=False):
    DEFAULT_VALUE: TaskItemUserfieldUpdateRequestDataSettingsDatetimeDefaultValue


class TaskItemUserfieldUpdateRequestDataSettingsDatetimeDefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    TYPE: Literal["NONE", "FIXED", "NOW"]
    VALUE: dt.date | str


class TaskItemUserfieldUpdateRequestDataSettingsDouble(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal


class TaskItemUserfieldUpdateRequestDataSettingsString(TypedDict, total=False):
    DEFAULT_VALUE: str
    ROWS: int
