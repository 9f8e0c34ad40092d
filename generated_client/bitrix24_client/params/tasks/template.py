"""Parameters of ``tasks.template``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class TasksTemplateAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    CREATED_BY: Required[int]
    RESPONSIBLE_ID: Required[int]
    PARENT_ID: int
    DESCRIPTION: str
    PRIORITY: int
    REPLICATE: str | int
    START_DATE_PLAN_AFTER: dt.date | str
    END_DATE_PLAN_AFTER: dt.date | str
    REPLICATE_PARAMS: TasksTemplateAddFieldsReplicateParams | Mapping[str, Any]
    UF_CRM_TASK: Sequence[str]


class TasksTemplateAddFieldsReplicateParams(TypedDict, total=False):
    PERIOD: Any
    EVERY_WEEK: Any
    WEEK_DAYS: Any
    TIME: Any
    REPEAT_TILL: Any
    START_DATE: Any


class TasksTemplateChecklistAddAttachmentByContentAttachmentParameters(TypedDict, total=False):
    NAME: str
    CONTENT: str


class TasksTemplateChecklistAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    PARENT_ID: Required[int]
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, TasksTemplateChecklistAddFieldsMembersValue | Mapping[str, Any]]


class TasksTemplateChecklistAddFieldsMembersValue(TypedDict, total=False):
    TYPE: Any


class TasksTemplateChecklistListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    TEMPLATE_ID: int
    PARENT_ID: int
    TITLE: str
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]


class TasksTemplateChecklistListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str
    PARENT_ID: Any
    CREATED_BY: Any
    TITLE: Any
    SORT_INDEX: str
    IS_COMPLETE: Any
    IS_IMPORTANT: Any
    TOGGLED_BY: Any
    TOGGLED_DATE: Any


class TasksTemplateChecklistUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TITLE: str
    PARENT_ID: int
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, Any]


class TasksTemplateGetParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]


class TasksTemplateUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    ID: int | str | None
    PARENT_ID: int | str | None
    TITLE: str | None
    DESCRIPTION: str | None
    PRIORITY: str | int | None
    GROUP_ID: int | str | None
    STAGE_ID: int | str | None
    CREATED_BY: int | str | None
    RESPONSIBLE_ID: int | str | None
    DEPENDS_ON: Sequence[int | str | None] | None
    RESPONSIBLES: Sequence[Any] | None
    ACCOMPLICES: Sequence[Any] | None
    AUDITORS: Sequence[Any] | None
    STATUS: str | int | None
    MULTITASK: Literal["Y", "N"] | None
    REPLICATE: Literal["Y", "N"] | None
    SITE_ID: str | None
    TASK_CONTROL: Literal["Y", "N"] | None
    ADD_IN_REPORT: Literal["Y", "N"] | None
    XML_ID: str | None
    DEADLINE_AFTER: dt.date | str | None
    START_DATE_PLAN_AFTER: dt.date | str | None
    END_DATE_PLAN_AFTER: dt.date | str | None
    TPARAM_TYPE: str | int | None
    TPARAM_REPLICATION_COUNT: int | str | None
    REPLICATE_PARAMS: (
        TemplateReplicateParamsGeneralReplicationParameters
        | TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily
        | TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly
        | TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly
        | TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly
        | Sequence[Any]
        | None
    )
    BASE_TEMPLATE_ID: int | str | None
    TEMPLATE_CHILDREN_COUNT: int | str | Mapping[str, Any] | Sequence[Any] | None
    PERIOD: Literal["daily", "weekly", "monthly", "yearly"] | None
    START_DATE: dt.date | str | None
    TIME: str | None
    REPEAT_TILL: Literal["endless", "times", "date"] | None
    TIMES: int | str | None
    END_DATE: dt.date | str | None
    NEXT_EXECUTION_TIME: dt.date | str | None
    DEADLINE_OFFSET: int | str | None
    EVERY_DAY: int | str | None
    WORKDAY_ONLY: Literal["Y", "N"] | None
    DAILY_MONTH_INTERVAL: int | str | None
    EVERY_WEEK: int | str | None
    WEEK_DAYS: Sequence[Any] | None
    MONTHLY_TYPE: Literal[1, 2, "1", "2"] | None
    MONTHLY_DAY_NUM: int | str | None
    MONTHLY_MONTH_NUM_1: int | str | None
    MONTHLY_WEEK_DAY_NUM: int | str | None
    MONTHLY_WEEK_DAY: int | str | None
    MONTHLY_MONTH_NUM_2: int | str | None
    YEARLY_TYPE: Literal[1, 2, "1", "2"] | None
    YEARLY_DAY_NUM: int | str | None
    YEARLY_MONTH_1: int | str | None
    YEARLY_WEEK_DAY_NUM: int | str | None
    YEARLY_WEEK_DAY: int | str | None
    YEARLY_MONTH_2: int | str | None
    UF_CRM_TASK: Sequence[str]


class TemplateReplicateParamsGeneralReplicationParameters(TypedDict, total=False):
    PERIOD: Literal["daily", "weekly", "monthly", "yearly"] | None
    START_DATE: dt.date | str | None
    TIME: str | None
    REPEAT_TILL: Literal["endless", "times", "date"] | None
    TIMES: int | str | None
    END_DATE: dt.date | str | None
    NEXT_EXECUTION_TIME: dt.date | str | None
    DEADLINE_OFFSET: int | str | None


class TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily(TypedDict, total=False):
    EVERY_DAY: int | str | None
    WORKDAY_ONLY: Literal["Y", "N"] | None
    DAILY_MONTH_INTERVAL: int | str | None


class TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly(TypedDict, total=False):
    MONTHLY_TYPE: Literal[1, 2, "1", "2"] | None
    MONTHLY_DAY_NUM: int | str | None
    MONTHLY_MONTH_NUM_1: int | str | None
    MONTHLY_WEEK_DAY_NUM: int | str | None
    MONTHLY_WEEK_DAY: int | str | None
    MONTHLY_MONTH_NUM_2: int | str | None


class TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly(TypedDict, total=False):
    EVERY_WEEK: int | str | None
    WEEK_DAYS: Sequence[Any] | None


class TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly(TypedDict, total=False):
    YEARLY_TYPE: Literal[1, 2, "1", "2"] | None
    YEARLY_DAY_NUM: int | str | None
    YEARLY_MONTH_1: int | str | None
    YEARLY_WEEK_DAY_NUM: int | str | None
    YEARLY_WEEK_DAY: int | str | None
    YEARLY_MONTH_2: int | str | None
