"""Parameters of ``tasks.template``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class TasksTemplateAddFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    CREATED_BY: Required[int | str]
    RESPONSIBLE_ID: Required[int | str]
    PARENT_ID: int | str | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    PRIORITY: int | str | Literal[False] | None
    REPLICATE: str | float | Decimal | Literal[False] | int | None
    START_DATE_PLAN_AFTER: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    END_DATE_PLAN_AFTER: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    REPLICATE_PARAMS: TasksTemplateAddFieldsReplicateParams | Mapping[str, Any]
    UF_CRM_TASK: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class TasksTemplateAddFieldsReplicateParams(TypedDict, total=False):
    PERIOD: Any
    EVERY_WEEK: Any
    WEEK_DAYS: Sequence[Any]
    TIME: Any
    REPEAT_TILL: Any
    START_DATE: Any


class TasksTemplateChecklistAddAttachmentByContentAttachmentParameters(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    CONTENT: str | float | Decimal | Literal[False] | None


class TasksTemplateChecklistAddFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    PARENT_ID: Required[int | str]
    SORT_INDEX: int | str | Literal[False] | None
    IS_COMPLETE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_IMPORTANT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    MEMBERS: (
        Mapping[str, TasksTemplateChecklistAddFieldsMembersValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class TasksTemplateChecklistAddFieldsMembersValue(TypedDict, total=False):
    TYPE: Any


class TasksTemplateChecklistListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    TEMPLATE_ID: int | str | Sequence[int | str] | Literal[False] | None
    PARENT_ID: int | str | Sequence[int | str] | Literal[False] | None
    TITLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SORT_INDEX: int | str | Sequence[int | str] | Literal[False] | None
    IS_COMPLETE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    IS_IMPORTANT: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )


class TasksTemplateChecklistUpdateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    PARENT_ID: int | str | Literal[False] | None
    SORT_INDEX: int | str | Literal[False] | None
    IS_COMPLETE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_IMPORTANT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    MEMBERS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class TasksTemplateGetParams(TypedDict, total=False):
    select: (
        Sequence[str | float | Decimal]
        | Mapping[str, str | float | Decimal]
        | str
        | Literal[False]
        | None
    )


class TasksTemplateUpdateFields(TypedDict, total=False):
    ID: int | str | Literal[False] | None
    PARENT_ID: int | str | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    PRIORITY: str | float | Decimal | Literal[False] | int | None
    GROUP_ID: int | str | Literal[False] | None
    STAGE_ID: int | str | Literal[False] | None
    CREATED_BY: int | str | Literal[False] | None
    RESPONSIBLE_ID: int | str | Literal[False] | None
    DEPENDS_ON: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    RESPONSIBLES: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    ACCOMPLICES: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    AUDITORS: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    STATUS: str | float | Decimal | Literal[False] | int | None
    MULTITASK: Literal["Y", "N", False] | str | float | Decimal | None
    REPLICATE: Literal["Y", "N", False] | str | float | Decimal | None
    SITE_ID: str | float | Decimal | Literal[False] | None
    TASK_CONTROL: Literal["Y", "N", False] | str | float | Decimal | None
    ADD_IN_REPORT: Literal["Y", "N", False] | str | float | Decimal | None
    XML_ID: str | float | Decimal | Literal[False] | None
    DEADLINE_AFTER: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    START_DATE_PLAN_AFTER: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    END_DATE_PLAN_AFTER: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    TPARAM_TYPE: str | float | Decimal | Literal[False] | int | None
    TPARAM_REPLICATION_COUNT: int | str | Literal[False] | None
    REPLICATE_PARAMS: (
        TemplateReplicateParamsGeneralReplicationParameters
        | Mapping[str, Any]
        | TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily
        | TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly
        | TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly
        | TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    BASE_TEMPLATE_ID: int | str | Literal[False] | None
    TEMPLATE_CHILDREN_COUNT: int | str | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    PERIOD: Literal["daily", "weekly", "monthly", "yearly", False] | str | float | Decimal | None
    START_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TIME: str | float | Decimal | Literal[False] | None
    REPEAT_TILL: Literal["endless", "times", "date", False] | str | float | Decimal | None
    TIMES: int | str | Literal[False] | None
    END_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    NEXT_EXECUTION_TIME: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    DEADLINE_OFFSET: int | str | Literal[False] | None
    EVERY_DAY: int | str | Literal[False] | None
    WORKDAY_ONLY: Literal["Y", "N", False] | str | float | Decimal | None
    DAILY_MONTH_INTERVAL: int | str | Literal[False] | None
    EVERY_WEEK: int | str | Literal[False] | None
    WEEK_DAYS: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    MONTHLY_TYPE: Literal[1, 2, False] | str | float | Decimal | None
    MONTHLY_DAY_NUM: int | str | Literal[False] | None
    MONTHLY_MONTH_NUM_1: int | str | Literal[False] | None
    MONTHLY_WEEK_DAY_NUM: int | str | Literal[False] | None
    MONTHLY_WEEK_DAY: int | str | Literal[False] | None
    MONTHLY_MONTH_NUM_2: int | str | Literal[False] | None
    YEARLY_TYPE: Literal[1, 2, False] | str | float | Decimal | None
    YEARLY_DAY_NUM: int | str | Literal[False] | None
    YEARLY_MONTH_1: int | str | Literal[False] | None
    YEARLY_WEEK_DAY_NUM: int | str | Literal[False] | None
    YEARLY_WEEK_DAY: int | str | Literal[False] | None
    YEARLY_MONTH_2: int | str | Literal[False] | None
    UF_CRM_TASK: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class TemplateReplicateParamsGeneralReplicationParameters(TypedDict, total=False):
    PERIOD: Literal["daily", "weekly", "monthly", "yearly", False] | str | float | Decimal | None
    START_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    TIME: str | float | Decimal | Literal[False] | None
    REPEAT_TILL: Literal["endless", "times", "date", False] | str | float | Decimal | None
    TIMES: int | str | Literal[False] | None
    END_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    NEXT_EXECUTION_TIME: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    DEADLINE_OFFSET: int | str | Literal[False] | None


class TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily(TypedDict, total=False):
    EVERY_DAY: int | str | Literal[False] | None
    WORKDAY_ONLY: Literal["Y", "N", False] | str | float | Decimal | None
    DAILY_MONTH_INTERVAL: int | str | Literal[False] | None


class TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly(TypedDict, total=False):
    MONTHLY_TYPE: Literal[1, 2, False] | str | float | Decimal | None
    MONTHLY_DAY_NUM: int | str | Literal[False] | None
    MONTHLY_MONTH_NUM_1: int | str | Literal[False] | None
    MONTHLY_WEEK_DAY_NUM: int | str | Literal[False] | None
    MONTHLY_WEEK_DAY: int | str | Literal[False] | None
    MONTHLY_MONTH_NUM_2: int | str | Literal[False] | None


class TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly(TypedDict, total=False):
    EVERY_WEEK: int | str | Literal[False] | None
    WEEK_DAYS: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly(TypedDict, total=False):
    YEARLY_TYPE: Literal[1, 2, False] | str | float | Decimal | None
    YEARLY_DAY_NUM: int | str | Literal[False] | None
    YEARLY_MONTH_1: int | str | Literal[False] | None
    YEARLY_WEEK_DAY_NUM: int | str | Literal[False] | None
    YEARLY_WEEK_DAY: int | str | Literal[False] | None
    YEARLY_MONTH_2: int | str | Literal[False] | None
