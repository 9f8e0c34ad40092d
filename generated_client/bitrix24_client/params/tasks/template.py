"""Parameters of ``tasks.template``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TasksTemplateAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: TITLE, CREATED_BY, RESPONSIBLE_ID, PARENT_ID, DESCRIPTION, PRIORITY, REPLICATE,
    START_DATE_PLAN_AFTER, END_DATE_PLAN_AFTER, REPLICATE_PARAMS, UF_CRM_TASK."""

    TITLE: Required[str]
    """Title."""
    CREATED_BY: Required[int]
    """Id of the user who made it."""
    RESPONSIBLE_ID: Required[int]
    """Id of the responsible user."""
    PARENT_ID: int
    """Id of the parent."""
    DESCRIPTION: str
    """Description."""
    PRIORITY: int
    REPLICATE: str | int
    START_DATE_PLAN_AFTER: dt.date | str
    END_DATE_PLAN_AFTER: dt.date | str
    REPLICATE_PARAMS: TasksTemplateAddFieldsReplicateParams | Mapping[str, Any]
    UF_CRM_TASK: Sequence[str]


class TasksTemplateAddFieldsReplicateParams(TypedDict, total=False):
    """Keys: PERIOD, EVERY_WEEK, WEEK_DAYS, TIME, REPEAT_TILL, START_DATE."""

    PERIOD: Any
    EVERY_WEEK: Any
    WEEK_DAYS: Sequence[int | str]
    TIME: Any
    REPEAT_TILL: Any
    START_DATE: Any


class TasksTemplateChecklistAddAttachmentByContentAttachmentParameters(TypedDict, total=False):
    """Keys: NAME, CONTENT."""

    NAME: str
    """Name."""
    CONTENT: str
    """Content."""


class TasksTemplateChecklistAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TITLE, PARENT_ID, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, MEMBERS."""

    TITLE: Required[str]
    """Title."""
    PARENT_ID: Required[int]
    """Id of the parent."""
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, TasksTemplateChecklistAddFieldsMembersValue | Mapping[str, Any]]
    """Members."""


class TasksTemplateChecklistAddFieldsMembersValue(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Any
    """Type."""


class TasksTemplateChecklistListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, TEMPLATE_ID, PARENT_ID, TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    TEMPLATE_ID: int | Sequence[int] | None
    """Id of the template."""
    PARENT_ID: int | Sequence[int] | None
    """Id of the parent."""
    TITLE: str | Sequence[str] | None
    """Title."""
    SORT_INDEX: int | Sequence[int] | None
    IS_COMPLETE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    IS_IMPORTANT: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None


class TasksTemplateChecklistListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, PARENT_ID, CREATED_BY, TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, TOGGLED_BY,
    TOGGLED_DATE."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    PARENT_ID: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY: Literal["ASC", "DESC", "asc", "desc"]
    TITLE: Literal["ASC", "DESC", "asc", "desc"]
    SORT_INDEX: Literal["ASC", "DESC", "asc", "desc"]
    IS_COMPLETE: Literal["ASC", "DESC", "asc", "desc"]
    IS_IMPORTANT: Literal["ASC", "DESC", "asc", "desc"]
    TOGGLED_BY: Literal["ASC", "DESC", "asc", "desc"]
    TOGGLED_DATE: Literal["ASC", "DESC", "asc", "desc"]


class TasksTemplateChecklistUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: TITLE, PARENT_ID, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, MEMBERS."""

    TITLE: str
    """Title."""
    PARENT_ID: int
    """Id of the parent."""
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, Any]
    """Members."""


class TasksTemplateGetParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: select."""

    select: Sequence[str]
    """Names of the fields to return."""


class TasksTemplateUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: ID, PARENT_ID, TITLE, DESCRIPTION, PRIORITY, GROUP_ID, STAGE_ID, CREATED_BY,
    RESPONSIBLE_ID, DEPENDS_ON, RESPONSIBLES, ACCOMPLICES, AUDITORS, STATUS, MULTITASK,
    REPLICATE, SITE_ID, TASK_CONTROL, ADD_IN_REPORT, XML_ID, DEADLINE_AFTER,
    START_DATE_PLAN_AFTER, END_DATE_PLAN_AFTER, TPARAM_TYPE, TPARAM_REPLICATION_COUNT,
    REPLICATE_PARAMS, BASE_TEMPLATE_ID, TEMPLATE_CHILDREN_COUNT, PERIOD, START_DATE, TIME,
    REPEAT_TILL, TIMES, END_DATE, NEXT_EXECUTION_TIME, DEADLINE_OFFSET, EVERY_DAY, WORKDAY_ONLY,
    DAILY_MONTH_INTERVAL, EVERY_WEEK, WEEK_DAYS, MONTHLY_TYPE, MONTHLY_DAY_NUM,
    MONTHLY_MONTH_NUM_1, MONTHLY_WEEK_DAY_NUM, MONTHLY_WEEK_DAY, MONTHLY_MONTH_NUM_2,
    YEARLY_TYPE, YEARLY_DAY_NUM, YEARLY_MONTH_1, YEARLY_WEEK_DAY_NUM, YEARLY_WEEK_DAY,
    YEARLY_MONTH_2, UF_CRM_TASK."""

    ID: int
    PARENT_ID: int
    """Id of the parent."""
    TITLE: str
    """Title."""
    DESCRIPTION: str
    """Description."""
    PRIORITY: str | int
    GROUP_ID: int
    """Id of the group."""
    STAGE_ID: int
    """Id of the stage."""
    CREATED_BY: int
    """Id of the user who made it."""
    RESPONSIBLE_ID: int
    """Id of the responsible user."""
    DEPENDS_ON: Sequence[int | str]
    RESPONSIBLES: Sequence[Any]
    ACCOMPLICES: Sequence[Any]
    AUDITORS: Sequence[Any]
    STATUS: str | int
    """Status."""
    MULTITASK: Literal["Y", "N"]
    REPLICATE: Literal["Y", "N"]
    SITE_ID: str
    """Id of the site."""
    TASK_CONTROL: Literal["Y", "N"]
    ADD_IN_REPORT: Literal["Y", "N"]
    XML_ID: str | None
    """External id."""
    DEADLINE_AFTER: dt.date | str | None
    START_DATE_PLAN_AFTER: dt.date | str | None
    END_DATE_PLAN_AFTER: dt.date | str | None
    TPARAM_TYPE: str | int
    TPARAM_REPLICATION_COUNT: int
    REPLICATE_PARAMS: (
        TemplateReplicateParamsGeneralReplicationParameters
        | TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily
        | TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly
        | TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly
        | TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly
    )
    BASE_TEMPLATE_ID: int | None
    TEMPLATE_CHILDREN_COUNT: int | Mapping[str, Any] | None
    PERIOD: Literal["daily", "weekly", "monthly", "yearly"]
    START_DATE: dt.date | str
    TIME: str
    REPEAT_TILL: Literal["endless", "times", "date"]
    TIMES: int
    END_DATE: dt.date | str
    NEXT_EXECUTION_TIME: dt.date | str
    DEADLINE_OFFSET: int
    EVERY_DAY: int
    WORKDAY_ONLY: Literal["Y", "N"]
    DAILY_MONTH_INTERVAL: int
    EVERY_WEEK: int
    WEEK_DAYS: Sequence[Any]
    MONTHLY_TYPE: Literal[1, 2]
    MONTHLY_DAY_NUM: int
    MONTHLY_MONTH_NUM_1: int
    MONTHLY_WEEK_DAY_NUM: int
    MONTHLY_WEEK_DAY: int
    MONTHLY_MONTH_NUM_2: int
    YEARLY_TYPE: Literal[1, 2]
    YEARLY_DAY_NUM: int
    YEARLY_MONTH_1: int
    YEARLY_WEEK_DAY_NUM: int
    YEARLY_WEEK_DAY: int
    YEARLY_MONTH_2: int
    UF_CRM_TASK: Sequence[str]


class TemplateReplicateParamsGeneralReplicationParameters(TypedDict, total=False):
    """Keys: PERIOD, START_DATE, TIME, REPEAT_TILL, TIMES, END_DATE, NEXT_EXECUTION_TIME,
    DEADLINE_OFFSET."""

    PERIOD: Literal["daily", "weekly", "monthly", "yearly"]
    START_DATE: dt.date | str
    TIME: str
    REPEAT_TILL: Literal["endless", "times", "date"]
    TIMES: int
    END_DATE: dt.date | str
    NEXT_EXECUTION_TIME: dt.date | str
    DEADLINE_OFFSET: int


class TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily(TypedDict, total=False):
    """Keys: EVERY_DAY, WORKDAY_ONLY, DAILY_MONTH_INTERVAL."""

    EVERY_DAY: int
    WORKDAY_ONLY: Literal["Y", "N"]
    DAILY_MONTH_INTERVAL: int


class TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly(TypedDict, total=False):
    """Keys: MONTHLY_TYPE, MONTHLY_DAY_NUM, MONTHLY_MONTH_NUM_1, MONTHLY_WEEK_DAY_NUM,
    MONTHLY_WEEK_DAY, MONTHLY_MONTH_NUM_2."""

    MONTHLY_TYPE: Literal[1, 2]
    MONTHLY_DAY_NUM: int
    MONTHLY_MONTH_NUM_1: int
    MONTHLY_WEEK_DAY_NUM: int
    MONTHLY_WEEK_DAY: int
    MONTHLY_MONTH_NUM_2: int


class TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly(TypedDict, total=False):
    """Keys: EVERY_WEEK, WEEK_DAYS."""

    EVERY_WEEK: int
    WEEK_DAYS: Sequence[Any]


class TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly(TypedDict, total=False):
    """Keys: YEARLY_TYPE, YEARLY_DAY_NUM, YEARLY_MONTH_1, YEARLY_WEEK_DAY_NUM, YEARLY_WEEK_DAY,
    YEARLY_MONTH_2."""

    YEARLY_TYPE: Literal[1, 2]
    YEARLY_DAY_NUM: int
    YEARLY_MONTH_1: int
    YEARLY_WEEK_DAY_NUM: int
    YEARLY_WEEK_DAY: int
    YEARLY_MONTH_2: int
