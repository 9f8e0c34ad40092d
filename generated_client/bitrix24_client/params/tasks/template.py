"""Parameters of ``tasks.template``."""

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


class TasksTemplateAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, CREATED_BY, RESPONSIBLE_ID, PARENT_ID, DESCRIPTION, PRIORITY, REPLICATE,
    START_DATE_PLAN_AFTER, END_DATE_PLAN_AFTER, REPLICATE_PARAMS, UF_CRM_TASK."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    CREATED_BY: Required[int | str]
    """Id of the user who made it."""
    RESPONSIBLE_ID: Required[int | str]
    """Id of the responsible user."""
    PARENT_ID: int | str | Literal[False] | None
    """Id of the parent."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    PRIORITY: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    REPLICATE: str | float | Decimal | Literal[False] | int | None
    START_DATE_PLAN_AFTER: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    END_DATE_PLAN_AFTER: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    REPLICATE_PARAMS: TasksTemplateAddFieldsReplicateParams | Mapping[str, Any]
    UF_CRM_TASK: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class TasksTemplateAddFieldsReplicateParams(TypedDict, total=False):
    """Keys: PERIOD, EVERY_WEEK, WEEK_DAYS, TIME, REPEAT_TILL, START_DATE."""

    PERIOD: Any
    EVERY_WEEK: Any
    WEEK_DAYS: Sequence[Any]
    TIME: Any
    REPEAT_TILL: Any
    START_DATE: Any


class TasksTemplateChecklistAddAttachmentByContentAttachmentParameters(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, CONTENT."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    CONTENT: str | float | Decimal | Literal[False] | None
    """Content."""


class TasksTemplateChecklistAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, PARENT_ID, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, MEMBERS."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    PARENT_ID: Required[int | str]
    """Id of the parent."""
    SORT_INDEX: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    IS_COMPLETE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    IS_IMPORTANT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    MEMBERS: (
        Mapping[str, TasksTemplateChecklistAddFieldsMembersValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Members."""


class TasksTemplateChecklistAddFieldsMembersValue(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Any
    """Type."""


class TasksTemplateChecklistListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, TEMPLATE_ID, PARENT_ID, TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    TEMPLATE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the template."""
    PARENT_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the parent."""
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
    SORT_INDEX: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    IS_COMPLETE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""
    IS_IMPORTANT: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""


class TasksTemplateChecklistUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, PARENT_ID, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, MEMBERS."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    PARENT_ID: int | str | Literal[False] | None
    """Id of the parent."""
    SORT_INDEX: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    IS_COMPLETE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    IS_IMPORTANT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    MEMBERS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Members."""


class TasksTemplateGetParams(TypedDict, total=False, extra_items=Any):
    """Keys: select."""

    select: (
        Sequence[str | float | Decimal]
        | Mapping[str, str | float | Decimal]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""


class TasksTemplateUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: ID, PARENT_ID, TITLE, DESCRIPTION, PRIORITY, GROUP_ID, STAGE_ID, CREATED_BY,
    RESPONSIBLE_ID, DEPENDS_ON, RESPONSIBLES, ACCOMPLICES, AUDITORS, STATUS, MULTITASK,
    REPLICATE, SITE_ID, TASK_CONTROL, ADD_IN_REPORT, XML_ID, DEADLINE_AFTER,
    START_DATE_PLAN_AFTER, END_DATE_PLAN_AFTER, TPARAM_TYPE, TPARAM_REPLICATION_COUNT,
    REPLICATE_PARAMS, BASE_TEMPLATE_ID, TEMPLATE_CHILDREN_COUNT, PERIOD, START_DATE, TIME,
    REPEAT_TILL, TIMES, END_DATE, NEXT_EXECUTION_TIME, DEADLINE_OFFSET, EVERY_DAY, WORKDAY_ONLY,
    DAILY_MONTH_INTERVAL, EVERY_WEEK, WEEK_DAYS, MONTHLY_TYPE, MONTHLY_DAY_NUM,
    MONTHLY_MONTH_NUM_1, MONTHLY_WEEK_DAY_NUM, MONTHLY_WEEK_DAY, MONTHLY_MONTH_NUM_2,
    YEARLY_TYPE, YEARLY_DAY_NUM, YEARLY_MONTH_1, YEARLY_WEEK_DAY_NUM, YEARLY_WEEK_DAY,
    YEARLY_MONTH_2, UF_CRM_TASK."""

    ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    PARENT_ID: int | str | Literal[False] | None
    """Id of the parent."""
    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    PRIORITY: str | float | Decimal | Literal[False] | int | None
    GROUP_ID: int | str | Literal[False] | None
    """Id of the group."""
    STAGE_ID: int | str | Literal[False] | None
    """Id of the stage."""
    CREATED_BY: int | str | Literal[False] | None
    """Id of the user who made it."""
    RESPONSIBLE_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
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
    """Status."""
    MULTITASK: Literal["Y", "N", False] | str | float | Decimal | None
    REPLICATE: Literal["Y", "N", False] | str | float | Decimal | None
    SITE_ID: str | float | Decimal | Literal[False] | None
    """Id of the site."""
    TASK_CONTROL: Literal["Y", "N", False] | str | float | Decimal | None
    ADD_IN_REPORT: Literal["Y", "N", False] | str | float | Decimal | None
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    DEADLINE_AFTER: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    START_DATE_PLAN_AFTER: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    """A moment in the notation of the method or of the portal."""
    END_DATE_PLAN_AFTER: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    """A moment in the notation of the method or of the portal."""
    TPARAM_TYPE: str | float | Decimal | Literal[False] | int | None
    TPARAM_REPLICATION_COUNT: int | str | Literal[False] | None
    """A whole number, or its digits."""
    REPLICATE_PARAMS: (
        TemplateReplicateParamsGeneralReplicationParameters
        | OtherKeys
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
    """A whole number, or its digits."""
    TEMPLATE_CHILDREN_COUNT: int | str | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    PERIOD: Literal["daily", "weekly", "monthly", "yearly", False] | str | float | Decimal | None
    START_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    TIME: str | float | Decimal | Literal[False] | None
    """A text."""
    REPEAT_TILL: Literal["endless", "times", "date", False] | str | float | Decimal | None
    TIMES: int | str | Literal[False] | None
    """A whole number, or its digits."""
    END_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    NEXT_EXECUTION_TIME: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    """A moment in the notation of the method or of the portal."""
    DEADLINE_OFFSET: int | str | Literal[False] | None
    """A whole number, or its digits."""
    EVERY_DAY: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WORKDAY_ONLY: Literal["Y", "N", False] | str | float | Decimal | None
    DAILY_MONTH_INTERVAL: int | str | Literal[False] | None
    """A whole number, or its digits."""
    EVERY_WEEK: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WEEK_DAYS: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    MONTHLY_TYPE: Literal[1, 2, False] | str | float | Decimal | None
    MONTHLY_DAY_NUM: int | str | Literal[False] | None
    """A whole number, or its digits."""
    MONTHLY_MONTH_NUM_1: int | str | Literal[False] | None
    """A whole number, or its digits."""
    MONTHLY_WEEK_DAY_NUM: int | str | Literal[False] | None
    """A whole number, or its digits."""
    MONTHLY_WEEK_DAY: int | str | Literal[False] | None
    """A whole number, or its digits."""
    MONTHLY_MONTH_NUM_2: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_TYPE: Literal[1, 2, False] | str | float | Decimal | None
    YEARLY_DAY_NUM: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_MONTH_1: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_WEEK_DAY_NUM: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_WEEK_DAY: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_MONTH_2: int | str | Literal[False] | None
    """A whole number, or its digits."""
    UF_CRM_TASK: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class TemplateReplicateParamsGeneralReplicationParameters(TypedDict, total=False, extra_items=Any):
    """Keys: PERIOD, START_DATE, TIME, REPEAT_TILL, TIMES, END_DATE, NEXT_EXECUTION_TIME,
    DEADLINE_OFFSET."""

    PERIOD: Literal["daily", "weekly", "monthly", "yearly", False] | str | float | Decimal | None
    START_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    TIME: str | float | Decimal | Literal[False] | None
    """A text."""
    REPEAT_TILL: Literal["endless", "times", "date", False] | str | float | Decimal | None
    TIMES: int | str | Literal[False] | None
    """A whole number, or its digits."""
    END_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    NEXT_EXECUTION_TIME: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    """A moment in the notation of the method or of the portal."""
    DEADLINE_OFFSET: int | str | Literal[False] | None
    """A whole number, or its digits."""


class TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily(
    TypedDict, total=False, extra_items=Any
):
    """Keys: EVERY_DAY, WORKDAY_ONLY, DAILY_MONTH_INTERVAL."""

    EVERY_DAY: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WORKDAY_ONLY: Literal["Y", "N", False] | str | float | Decimal | None
    DAILY_MONTH_INTERVAL: int | str | Literal[False] | None
    """A whole number, or its digits."""


class TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly(
    TypedDict, total=False, extra_items=Any
):
    """Keys: MONTHLY_TYPE, MONTHLY_DAY_NUM, MONTHLY_MONTH_NUM_1, MONTHLY_WEEK_DAY_NUM,
    MONTHLY_WEEK_DAY, MONTHLY_MONTH_NUM_2."""

    MONTHLY_TYPE: Literal[1, 2, False] | str | float | Decimal | None
    MONTHLY_DAY_NUM: int | str | Literal[False] | None
    """A whole number, or its digits."""
    MONTHLY_MONTH_NUM_1: int | str | Literal[False] | None
    """A whole number, or its digits."""
    MONTHLY_WEEK_DAY_NUM: int | str | Literal[False] | None
    """A whole number, or its digits."""
    MONTHLY_WEEK_DAY: int | str | Literal[False] | None
    """A whole number, or its digits."""
    MONTHLY_MONTH_NUM_2: int | str | Literal[False] | None
    """A whole number, or its digits."""


class TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly(
    TypedDict, total=False, extra_items=Any
):
    """Keys: EVERY_WEEK, WEEK_DAYS."""

    EVERY_WEEK: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WEEK_DAYS: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly(
    TypedDict, total=False, extra_items=Any
):
    """Keys: YEARLY_TYPE, YEARLY_DAY_NUM, YEARLY_MONTH_1, YEARLY_WEEK_DAY_NUM, YEARLY_WEEK_DAY,
    YEARLY_MONTH_2."""

    YEARLY_TYPE: Literal[1, 2, False] | str | float | Decimal | None
    YEARLY_DAY_NUM: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_MONTH_1: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_WEEK_DAY_NUM: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_WEEK_DAY: int | str | Literal[False] | None
    """A whole number, or its digits."""
    YEARLY_MONTH_2: int | str | Literal[False] | None
    """A whole number, or its digits."""
