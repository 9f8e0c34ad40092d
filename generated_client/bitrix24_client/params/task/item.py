"""Parameters of ``task.item``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class TaskItemAddFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    RESPONSIBLE_ID: int | str | Literal[False] | None
    DEADLINE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None


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
    ID: int | str | Sequence[int | str] | Literal[False] | None
    PARENT_ID: int | str | Sequence[int | str] | Literal[False] | None
    GROUP_ID: int | str | Sequence[int | str] | Literal[False] | None
    CREATED_BY: int | str | Sequence[int | str] | Literal[False] | None
    STATUS_CHANGED_BY: int | str | Sequence[int | str] | Literal[False] | None
    PRIORITY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    FORUM_TOPIC_ID: int | str | Sequence[int | str] | Literal[False] | None
    RESPONSIBLE_ID: int | str | Sequence[int | str] | Literal[False] | None
    TITLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
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
        | None
    )
    STATUS: Literal[-2, -1, False, "-2", "-1"] | Sequence[Literal[-2, -1]] | str | None
    MARK: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SITE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ADD_IN_REPORT: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    DATE_START: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DEADLINE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CREATED_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CLOSED_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CHANGED_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None


class TaskItemListParamsValue(TypedDict, total=False):
    nPageSize: Any
    iNumPage: Any


class TaskItemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TIME_ESTIMATE: Any
    UF_CRM_TASK: Sequence[Any]


class TaskItemUserfieldAddParams(TypedDict, total=False):
    USER_TYPE_ID: Required[Literal["string", "double", "datetime", "boolean"]]
    FIELD_NAME: Required[str | float | Decimal]
    XML_ID: str | float | Decimal | Literal[False] | None
    EDIT_FORM_LABEL: (
        TaskItemUserfieldAddParamsEditFormLabel
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    LABEL: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SETTINGS: (
        TaskItemUserfieldAddParamsSettingsVariant1
        | Mapping[str, Any]
        | TaskItemUserfieldAddParamsSettingsVariant2
        | TaskItemUserfieldAddParamsSettingsVariant3
        | TaskItemUserfieldAddParamsSettingsVariant4
        | str
        | Literal[False]
        | None
    )


class TaskItemUserfieldAddParamsEditFormLabel(TypedDict, total=False):
    ru: str | float | Decimal | Literal[False] | None
    en: str | float | Decimal | Literal[False] | None


class TaskItemUserfieldAddParamsSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class TaskItemUserfieldAddParamsSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None


class TaskItemUserfieldAddParamsSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: TaskItemUserfieldAddParamsSettingsVariant3DefaultValue | Mapping[str, Any]


class TaskItemUserfieldAddParamsSettingsVariant3DefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    TYPE: Literal["NONE", "FIXED", "NOW"]
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None


class TaskItemUserfieldAddParamsSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: int | str | Literal[False] | None
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class TaskItemUserfieldGetlistFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    FIELD_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    USER_TYPE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    MULTIPLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    MANDATORY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class TaskItemUserfieldGetlistOrder(TypedDict, total=False):
    ID: str
    FIELD_NAME: str
    USER_TYPE_ID: str
    SORT: str


class TaskItemUserfieldUpdateData(TypedDict, total=False):
    XML_ID: str | float | Decimal | Literal[False] | None
    EDIT_FORM_LABEL: (
        TaskItemUserfieldUpdateDataEditFormLabel
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    LABEL: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SETTINGS: (
        TaskItemUserfieldUpdateDataSettingsVariant1
        | Mapping[str, Any]
        | TaskItemUserfieldUpdateDataSettingsVariant2
        | TaskItemUserfieldUpdateDataSettingsVariant3
        | TaskItemUserfieldUpdateDataSettingsVariant4
        | str
        | Literal[False]
        | None
    )


class TaskItemUserfieldUpdateDataEditFormLabel(TypedDict, total=False):
    ru: str | float | Decimal | Literal[False] | None
    en: str | float | Decimal | Literal[False] | None


class TaskItemUserfieldUpdateDataSettingsVariant1(TypedDict, total=False):
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    ROWS: int | str | Literal[False] | None


class TaskItemUserfieldUpdateDataSettingsVariant2(TypedDict, total=False):
    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None


class TaskItemUserfieldUpdateDataSettingsVariant3(TypedDict, total=False):
    DEFAULT_VALUE: TaskItemUserfieldUpdateDataSettingsVariant3DefaultValue | Mapping[str, Any]


class TaskItemUserfieldUpdateDataSettingsVariant3DefaultValue(TypedDict, total=False):
    """Value that an empty field takes."""

    TYPE: Literal["NONE", "FIXED", "NOW"]
    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None


class TaskItemUserfieldUpdateDataSettingsVariant4(TypedDict, total=False):
    DEFAULT_VALUE: Literal[0, 1, "0", "1"]
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
