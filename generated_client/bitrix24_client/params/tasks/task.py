"""Parameters of ``tasks.task``."""

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


_TasksAction = TypedDict(
    "_TasksAction",
    {
        "accept": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "decline": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "complete": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "approve": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "disapprove": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "start": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "pause": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "delegate": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "remove": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "edit": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "defer": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "renew": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "create": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "changeDeadline": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "checklistAddItems": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "addFavorite": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "deleteFavorite": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "rate": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "take": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "checklist.reorder": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "elapsedtime.add": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "dayplan.timer.toggle": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "checklist.add": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "favorite.add": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "favorite.delete": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
    },
    total=False,
)


class TasksAction(_TasksAction, total=False, extra_items=Any):
    """Keys: accept, decline, complete, approve, disapprove, start, pause, delegate, remove, edit,
    defer, renew, create, changeDeadline, checklistAddItems, addFavorite, deleteFavorite, rate,
    take, checklist.reorder, elapsedtime.add, dayplan.timer.toggle, checklist.add, favorite.add,
    favorite.delete."""


class TasksAuditorsDataValue(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, link, icon, workPosition."""

    id: str | float | Decimal | Literal[False] | None
    """A text."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    link: str | float | Decimal | Literal[False] | None
    """Link."""
    icon: str | float | Decimal | Literal[False] | None
    """A text."""
    workPosition: str | float | Decimal | Literal[False] | None
    """Position at work."""


class TasksCheckListTree(TypedDict, total=False, extra_items=Any):
    """Keys: nodeId, fields, action, descendants."""

    nodeId: int | str | Literal[False] | None
    """A whole number, or its digits."""
    fields: TasksFields | OtherKeys | str | Literal[False] | Sequence[Any] | None
    action: (
        Sequence[TasksAction | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    """Action."""
    descendants: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksChecklist(TypedDict, total=False, extra_items=Any):
    """Keys: reorder, add."""

    reorder: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    add: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""


class TasksCreator(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, link, icon, workPosition."""

    id: str | float | Decimal | Literal[False] | None
    """A text."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    link: str | float | Decimal | Literal[False] | None
    """Link."""
    icon: str | float | Decimal | Literal[False] | None
    """A text."""
    workPosition: str | float | Decimal | Literal[False] | None
    """Position at work."""


class TasksFields(TypedDict, total=False, extra_items=Any):
    """Keys: id, copiedId, entityId, userId, createdBy, parentId, title, sortIndex,
    displaySortIndex, isComplete, isImportant, completedCount, members, attachments, nodeId."""

    id: str | float | Decimal | Literal[False] | None
    """A text."""
    copiedId: str | float | Decimal | Literal[False] | None
    """A text."""
    entityId: str | float | Decimal | Literal[False] | None
    """Id or code of the object that it belongs to."""
    userId: int | str | Literal[False] | None
    """Id of the user."""
    createdBy: str | float | Decimal | Literal[False] | None
    """Id of the user who made it."""
    parentId: str | float | Decimal | Literal[False] | None
    """Id of the parent."""
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    sortIndex: str | float | Decimal | Literal[False] | None
    """A text."""
    displaySortIndex: str | float | Decimal | Literal[False] | None
    """A text."""
    isComplete: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    isImportant: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    completedCount: int | str | Literal[False] | None
    """A whole number, or its digits."""
    members: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Members."""
    attachments: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    nodeId: str | float | Decimal | Literal[False] | None
    """A text."""


class TasksGroup(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, opened, membersCount, image, additionalData."""

    id: str | float | Decimal | Literal[False] | None
    """A text."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    opened: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """Whether everybody may see it."""
    membersCount: int | str | Literal[False] | None
    """A whole number, or its digits."""
    image: str | float | Decimal | Literal[False] | None
    """A text."""
    additionalData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksTaskAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, RESPONSIBLE_ID, DEADLINE, CREATED_BY, UF_CRM_TASK, UF_TASK_WEBDAV_FILES."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    RESPONSIBLE_ID: Required[int | str]
    """Id of the responsible user."""
    DEADLINE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Time by which it is due."""
    CREATED_BY: int | str | Literal[False] | None
    """Id of the user who made it."""
    UF_CRM_TASK: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    UF_TASK_WEBDAV_FILES: Sequence[Any]


class TasksTaskHistoryListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, createdDate, field, value, user."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    createdDate: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    field: (
        Literal[
            "TITLE",
            "DESCRIPTION",
            "REAL_STATUS",
            "STATUS",
            "PRIORITY",
            "MARK",
            "COMMENT",
            "DELETE",
            "NEW",
            "RENEW",
            "MOVE_TO_BACKLOG",
            "MOVE_TO_SPRINT",
            "PARENT_ID",
            "GROUP_ID",
            "STAGE_ID",
            "CREATED_BY",
            "RESPONSIBLE_ID",
            "ACCOMPLICES",
            "AUDITORS",
            "DEADLINE",
            "START_DATE_PLAN",
            "END_DATE_PLAN",
            "DURATION_PLAN",
            "DURATION_PLAN_SECONDS",
            "DURATION_FACT",
            "TIME_ESTIMATE",
            "TIME_SPENT_IN_LOGS",
            "TAGS",
            "DEPENDS_ON",
            "FILES",
            "UF_TASK_WEBDAV_FILES",
            "CHECKLIST_ITEM_CREATE",
            "CHECKLIST_ITEM_RENAME",
            "CHECKLIST_ITEM_REMOVE",
            "CHECKLIST_ITEM_CHECK",
            "CHECKLIST_ITEM_UNCHECK",
            "ADD_IN_REPORT",
            "TASK_CONTROL",
            "ALLOW_TIME_TRACKING",
            "ALLOW_CHANGE_DEADLINE",
            "FLOW_ID",
            False,
        ]
        | Sequence[
            Literal[
                "TITLE",
                "DESCRIPTION",
                "REAL_STATUS",
                "STATUS",
                "PRIORITY",
                "MARK",
                "COMMENT",
                "DELETE",
                "NEW",
                "RENEW",
                "MOVE_TO_BACKLOG",
                "MOVE_TO_SPRINT",
                "PARENT_ID",
                "GROUP_ID",
                "STAGE_ID",
                "CREATED_BY",
                "RESPONSIBLE_ID",
                "ACCOMPLICES",
                "AUDITORS",
                "DEADLINE",
                "START_DATE_PLAN",
                "END_DATE_PLAN",
                "DURATION_PLAN",
                "DURATION_PLAN_SECONDS",
                "DURATION_FACT",
                "TIME_ESTIMATE",
                "TIME_SPENT_IN_LOGS",
                "TAGS",
                "DEPENDS_ON",
                "FILES",
                "UF_TASK_WEBDAV_FILES",
                "CHECKLIST_ITEM_CREATE",
                "CHECKLIST_ITEM_RENAME",
                "CHECKLIST_ITEM_REMOVE",
                "CHECKLIST_ITEM_CHECK",
                "CHECKLIST_ITEM_UNCHECK",
                "ADD_IN_REPORT",
                "TASK_CONTROL",
                "ALLOW_TIME_TRACKING",
                "ALLOW_CHANGE_DEADLINE",
                "FLOW_ID",
            ]
        ]
        | str
        | Sequence[
            Literal[
                "TITLE",
                "DESCRIPTION",
                "REAL_STATUS",
                "STATUS",
                "PRIORITY",
                "MARK",
                "COMMENT",
                "DELETE",
                "NEW",
                "RENEW",
                "MOVE_TO_BACKLOG",
                "MOVE_TO_SPRINT",
                "PARENT_ID",
                "GROUP_ID",
                "STAGE_ID",
                "CREATED_BY",
                "RESPONSIBLE_ID",
                "ACCOMPLICES",
                "AUDITORS",
                "DEADLINE",
                "START_DATE_PLAN",
                "END_DATE_PLAN",
                "DURATION_PLAN",
                "DURATION_PLAN_SECONDS",
                "DURATION_FACT",
                "TIME_ESTIMATE",
                "TIME_SPENT_IN_LOGS",
                "TAGS",
                "DEPENDS_ON",
                "FILES",
                "UF_TASK_WEBDAV_FILES",
                "CHECKLIST_ITEM_CREATE",
                "CHECKLIST_ITEM_RENAME",
                "CHECKLIST_ITEM_REMOVE",
                "CHECKLIST_ITEM_CHECK",
                "CHECKLIST_ITEM_UNCHECK",
                "ADD_IN_REPORT",
                "TASK_CONTROL",
                "ALLOW_TIME_TRACKING",
                "ALLOW_CHANGE_DEADLINE",
                "FLOW_ID",
                False,
            ]
            | Sequence[
                Literal[
                    "TITLE",
                    "DESCRIPTION",
                    "REAL_STATUS",
                    "STATUS",
                    "PRIORITY",
                    "MARK",
                    "COMMENT",
                    "DELETE",
                    "NEW",
                    "RENEW",
                    "MOVE_TO_BACKLOG",
                    "MOVE_TO_SPRINT",
                    "PARENT_ID",
                    "GROUP_ID",
                    "STAGE_ID",
                    "CREATED_BY",
                    "RESPONSIBLE_ID",
                    "ACCOMPLICES",
                    "AUDITORS",
                    "DEADLINE",
                    "START_DATE_PLAN",
                    "END_DATE_PLAN",
                    "DURATION_PLAN",
                    "DURATION_PLAN_SECONDS",
                    "DURATION_FACT",
                    "TIME_ESTIMATE",
                    "TIME_SPENT_IN_LOGS",
                    "TAGS",
                    "DEPENDS_ON",
                    "FILES",
                    "UF_TASK_WEBDAV_FILES",
                    "CHECKLIST_ITEM_CREATE",
                    "CHECKLIST_ITEM_RENAME",
                    "CHECKLIST_ITEM_REMOVE",
                    "CHECKLIST_ITEM_CHECK",
                    "CHECKLIST_ITEM_UNCHECK",
                    "ADD_IN_REPORT",
                    "TASK_CONTROL",
                    "ALLOW_TIME_TRACKING",
                    "ALLOW_CHANGE_DEADLINE",
                    "FLOW_ID",
                ]
            ]
            | str
            | None
        ]
        | None
    )
    value: (
        TasksTaskHistoryListFilterValue
        | OtherKeys
        | Sequence[Any]
        | Sequence[TasksTaskHistoryListFilterValue | OtherKeys | Sequence[Any]]
        | None
    )
    """Value."""
    user: (
        TasksTaskHistoryListFilterUser
        | OtherKeys
        | Sequence[Any]
        | Sequence[TasksTaskHistoryListFilterUser | OtherKeys | Sequence[Any]]
        | None
    )


class TasksTaskHistoryListFilterUser(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, lastName, secondName, login."""

    id: int | str | Literal[False] | None
    """Id of the record."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    secondName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    login: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


_TasksTaskHistoryListFilterValue = TypedDict(
    "_TasksTaskHistoryListFilterValue",
    {
        "from": "Any",
        "to": "Any",
    },
    total=False,
)


class TasksTaskHistoryListFilterValue(
    _TasksTaskHistoryListFilterValue, total=False, extra_items=Any
):
    """Keys: from, to."""


class TasksTaskHistoryListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: createdDate."""

    createdDate: str
    """The direction of an order."""


_TasksTaskListFilter = TypedDict(
    "_TasksTaskListFilter",
    {
        "ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "PARENT_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "GROUP_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "CREATED_BY": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "STATUS_CHANGED_BY": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "PRIORITY": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "FORUM_TOPIC_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "RESPONSIBLE_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "TITLE": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "TAG": "Any",
        "REAL_STATUS": 'Literal[2, 3, 4, 5, 6, False, "2", "3", "4", "5", "6"] | Sequence[Literal[2, 3, 4, 5, 6]] | str | Sequence[Literal[2, 3, 4, 5, 6, False, "2", "3", "4", "5", "6"] | Sequence[Literal[2, 3, 4, 5, 6]] | str | None] | None',
        "STATUS": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "MARK": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "SITE_ID": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "ADD_IN_REPORT": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "DATE_START": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "DEADLINE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "CREATED_DATE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "CLOSED_DATE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "CHANGED_DATE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "ACCOMPLICE": "Any",
        "AUDITOR": "Any",
        "DEPENDS_ON": "Any",
        "ONLY_ROOT_TASKS": "Any",
        "STAGE_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "SPRINT_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "BACKLOG_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "UF_CRM_TASK": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "::SUBFILTER-PARAMS": "TasksTaskListFilterSubfilterParams | Mapping[str, Any] | Sequence[TasksTaskListFilterSubfilterParams | Mapping[str, Any]] | None",
    },
    total=False,
)


class TasksTaskListFilter(_TasksTaskListFilter, total=False, extra_items=Any):
    """Keys: ID, PARENT_ID, GROUP_ID, CREATED_BY, STATUS_CHANGED_BY, PRIORITY, FORUM_TOPIC_ID,
    RESPONSIBLE_ID, TITLE, TAG, REAL_STATUS, STATUS, MARK, SITE_ID, ADD_IN_REPORT, DATE_START,
    DEADLINE, CREATED_DATE, CLOSED_DATE, CHANGED_DATE, ACCOMPLICE, AUDITOR, DEPENDS_ON,
    ONLY_ROOT_TASKS, STAGE_ID, SPRINT_ID, BACKLOG_ID, UF_CRM_TASK, ::SUBFILTER-PARAMS."""


class TasksTaskListFilterSubfilterParams(TypedDict, total=False):
    """Keys: FAVORITE."""

    FAVORITE: Any


class TasksTaskListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, TITLE, TIME_SPENT_IN_LOGS, DATE_START, CREATED_DATE, CHANGED_DATE, CLOSED_DATE,
    ACTIVITY_DATE, START_DATE_PLAN, END_DATE_PLAN, DEADLINE, REAL_STATUS, STATUS_COMPLETE,
    PRIORITY, MARK, CREATED_BY_LAST_NAME, RESPONSIBLE_LAST_NAME, GROUP_ID, TIME_ESTIMATE,
    ALLOW_CHANGE_DEADLINE, ALLOW_TIME_TRACKING, MATCH_WORK_TIME, FAVORITE, SORTING, IS_PINNED,
    IS_PINNED_IN_GROUP."""

    ID: str
    """The direction of an order."""
    TITLE: str
    """The direction of an order."""
    TIME_SPENT_IN_LOGS: str
    """The direction of an order."""
    DATE_START: str
    """The direction of an order."""
    CREATED_DATE: str
    """The direction of an order."""
    CHANGED_DATE: str
    """The direction of an order."""
    CLOSED_DATE: str
    """The direction of an order."""
    ACTIVITY_DATE: str
    """The direction of an order."""
    START_DATE_PLAN: str
    """The direction of an order."""
    END_DATE_PLAN: str
    """The direction of an order."""
    DEADLINE: str
    """The direction of an order."""
    REAL_STATUS: str
    """The direction of an order."""
    STATUS_COMPLETE: str
    """The direction of an order."""
    PRIORITY: str
    """The direction of an order."""
    MARK: str
    """The direction of an order."""
    CREATED_BY_LAST_NAME: str
    """The direction of an order."""
    RESPONSIBLE_LAST_NAME: str
    """The direction of an order."""
    GROUP_ID: str
    """The direction of an order."""
    TIME_ESTIMATE: str
    """The direction of an order."""
    ALLOW_CHANGE_DEADLINE: str
    """The direction of an order."""
    ALLOW_TIME_TRACKING: str
    """The direction of an order."""
    MATCH_WORK_TIME: str
    """The direction of an order."""
    FAVORITE: str
    """The direction of an order."""
    SORTING: str
    """The direction of an order."""
    IS_PINNED: str
    """The direction of an order."""
    IS_PINNED_IN_GROUP: str
    """The direction of an order."""


class TasksTaskListParams(TypedDict, total=False, extra_items=Any):
    """Keys: WITH_RESULT_INFO, WITH_TIMER_INFO, WITH_PARSED_DESCRIPTION."""

    WITH_RESULT_INFO: Any
    WITH_TIMER_INFO: Any
    WITH_PARSED_DESCRIPTION: Any


_TasksTaskUpdateFields = TypedDict(
    "_TasksTaskUpdateFields",
    {
        "id": "str | float | Decimal | Literal[False] | None",
        "parentId": "str | float | Decimal | Literal[False] | None",
        "title": "str | float | Decimal | Literal[False] | None",
        "description": "str | float | Decimal | Literal[False] | None",
        "chatId": "int | str | Literal[False] | None",
        "mark": 'Literal["N", "P", False] | str | float | Decimal | None',
        "priority": 'Literal["2", "1", "0", False] | str | float | Decimal | None',
        "multitask": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "notViewed": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "replicate": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "stageId": "str | float | Decimal | Literal[False] | None",
        "sprintId": "str | float | Decimal | Literal[False] | None",
        "backlogId": "str | float | Decimal | Literal[False] | None",
        "createdBy": "str | float | Decimal | Literal[False] | None",
        "createdDate": "str | float | Decimal | Literal[False] | None",
        "responsibleId": "str | float | Decimal | Literal[False] | None",
        "changedBy": "str | float | Decimal | Literal[False] | None",
        "changedDate": "str | float | Decimal | Literal[False] | None",
        "statusChangedBy": "str | float | Decimal | Literal[False] | None",
        "closedBy": "str | float | Decimal | Literal[False] | None",
        "closedDate": "str | float | Decimal | Literal[False] | None",
        "activityDate": "str | float | Decimal | Literal[False] | None",
        "dateStart": "str | float | Decimal | Literal[False] | None",
        "deadline": "str | float | Decimal | Literal[False] | None",
        "startDatePlan": "str | float | Decimal | Literal[False] | None",
        "endDatePlan": "str | float | Decimal | Literal[False] | None",
        "guid": "str | float | Decimal | Literal[False] | None",
        "xmlId": "str | float | Decimal | Literal[False] | None",
        "commentsCount": "str | float | Decimal | Literal[False] | None",
        "serviceCommentsCount": "str | float | Decimal | Literal[False] | None",
        "allowChangeDeadline": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "allowTimeTracking": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "taskControl": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "addInReport": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "forkedByTemplateId": "str | float | Decimal | Literal[False] | None",
        "timeEstimate": "str | float | Decimal | Literal[False] | None",
        "timeSpentInLogs": "str | float | Decimal | Literal[False] | None",
        "matchWorkTime": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "forumTopicId": "str | float | Decimal | Literal[False] | None",
        "forumId": "str | float | Decimal | Literal[False] | None",
        "siteId": "str | float | Decimal | Literal[False] | None",
        "subordinate": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "exchangeModified": "str | float | Decimal | Literal[False] | None",
        "exchangeId": "str | float | Decimal | Literal[False] | None",
        "outlookVersion": "str | float | Decimal | Literal[False] | None",
        "viewedDate": "str | float | Decimal | Literal[False] | None",
        "sorting": "str | float | Decimal | Literal[False] | None",
        "durationFact": "str | float | Decimal | Literal[False] | None",
        "isMuted": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "isPinned": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "isPinnedInGroup": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "flowId": "str | float | Decimal | Literal[False] | None",
        "descriptionInBbcode": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "status": 'Literal["2", "3", "4", "5", "6", False] | str | float | Decimal | None',
        "statusChangedDate": "str | float | Decimal | Literal[False] | None",
        "durationPlan": "str | float | Decimal | Literal[False] | None",
        "durationType": 'Literal["secs", "mins", "hours", "days", "weeks", "monts", "years", False] | str | float | Decimal | None',
        "favorite": 'Literal["Y", "N", False] | str | float | Decimal | None',
        "groupId": "str | float | Decimal | Literal[False] | None",
        "auditors": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "accomplices": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "checklist": "TasksChecklist | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "group": "TasksGroup | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "creator": "TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "responsible": "TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "accomplicesData": "Sequence[TasksAuditorsDataValue | OtherKeys] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "auditorsData": "Mapping[str, TasksAuditorsDataValue | OtherKeys] | str | Literal[False] | Sequence[Any] | None",
        "newCommentsCount": "int | str | Literal[False] | None",
        "action": "TasksAction | OtherKeys | Sequence[TasksAction | OtherKeys] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "checkListTree": "TasksCheckListTree | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "checkListCanAdd": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "ufCrmTask": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "ufTaskWebdavFiles": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "ufMailMessage": "str | float | Decimal | Literal[False] | None",
        "taskId": "str | float | Decimal | Literal[False] | None",
        "sortIndex": "str | float | Decimal | Literal[False] | None",
        "isComplete": 'Literal["Y", "N", False, "1", "0", 1, "true", "false"] | str | float | Decimal | bool | None',
        "isImportant": 'Literal["Y", "N", False, "1", "0", 1, "true", "false"] | str | float | Decimal | bool | None',
        "toggledBy": "str | float | Decimal | Literal[False] | None",
        "toggledDate": "str | float | Decimal | Literal[False] | None",
        "ufChecklistFiles": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "members": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "attachments": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "entityId": "str | float | Decimal | Literal[False] | None",
        "modify": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "remove": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "toggle": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "add": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "addAccomplice": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "name": "str | float | Decimal | Literal[False] | None",
        "opened": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "membersCount": "int | str | Literal[False] | None",
        "image": "str | float | Decimal | Literal[False] | None",
        "additionalData": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "link": "str | float | Decimal | Literal[False] | None",
        "icon": "str | float | Decimal | Literal[False] | None",
        "workPosition": "str | float | Decimal | Literal[False] | None",
        "accept": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "decline": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "complete": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "approve": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "disapprove": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "start": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "pause": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "delegate": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "edit": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "defer": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "renew": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "create": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "changeDeadline": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "checklistAddItems": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "addFavorite": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "deleteFavorite": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "rate": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "take": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "elapsedtime.add": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "dayplan.timer.toggle": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "nodeId": "int | str | Literal[False] | float | Decimal | None",
        "fields": "TasksFields | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "descendants": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "copiedId": "str | float | Decimal | Literal[False] | None",
        "userId": "int | str | Literal[False] | None",
        "displaySortIndex": "str | float | Decimal | Literal[False] | None",
        "completedCount": "int | str | Literal[False] | None",
        "RESPONSIBLE_ID": "int | str | Literal[False] | None",
    },
    total=False,
)


class TasksTaskUpdateFields(_TasksTaskUpdateFields, total=False, extra_items=Any):
    """Keys: id, parentId, title, description, chatId, mark, priority, multitask, notViewed,
    replicate, stageId, sprintId, backlogId, createdBy, createdDate, responsibleId, changedBy,
    changedDate, statusChangedBy, closedBy, closedDate, activityDate, dateStart, deadline,
    startDatePlan, endDatePlan, guid, xmlId, commentsCount, serviceCommentsCount,
    allowChangeDeadline, allowTimeTracking, taskControl, addInReport, forkedByTemplateId,
    timeEstimate, timeSpentInLogs, matchWorkTime, forumTopicId, forumId, siteId, subordinate,
    exchangeModified, exchangeId, outlookVersion, viewedDate, sorting, durationFact, isMuted,
    isPinned, isPinnedInGroup, flowId, descriptionInBbcode, status, statusChangedDate,
    durationPlan, durationType, favorite, groupId, auditors, accomplices, checklist, group,
    creator, responsible, accomplicesData, auditorsData, newCommentsCount, action,
    checkListTree, checkListCanAdd, ufCrmTask, ufTaskWebdavFiles, ufMailMessage, taskId,
    sortIndex, isComplete, isImportant, toggledBy, toggledDate, ufChecklistFiles, members,
    attachments, entityId, modify, remove, toggle, add, addAccomplice, name, opened,
    membersCount, image, additionalData, link, icon, workPosition, accept, decline, complete,
    approve, disapprove, start, pause, delegate, edit, defer, renew, create, changeDeadline,
    checklistAddItems, addFavorite, deleteFavorite, rate, take, elapsedtime.add,
    dayplan.timer.toggle, nodeId, fields, descendants, copiedId, userId, displaySortIndex,
    completedCount, RESPONSIBLE_ID."""
