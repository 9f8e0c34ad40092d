"""Parameters of ``tasks.task``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


TasksAction = TypedDict(
    "TasksAction",
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


class TasksAuditorsDataValue(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    link: str | float | Decimal | Literal[False] | None
    icon: str | float | Decimal | Literal[False] | None
    workPosition: str | float | Decimal | Literal[False] | None


class TasksCheckListTree(TypedDict, total=False):
    nodeId: int | str | Literal[False] | None
    fields: TasksFields | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    action: (
        Sequence[TasksAction | Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    descendants: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksChecklist(TypedDict, total=False):
    reorder: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    add: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None


class TasksCreator(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    link: str | float | Decimal | Literal[False] | None
    icon: str | float | Decimal | Literal[False] | None
    workPosition: str | float | Decimal | Literal[False] | None


class TasksFields(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None
    copiedId: str | float | Decimal | Literal[False] | None
    entityId: str | float | Decimal | Literal[False] | None
    userId: int | str | Literal[False] | None
    createdBy: str | float | Decimal | Literal[False] | None
    parentId: str | float | Decimal | Literal[False] | None
    title: str | float | Decimal | Literal[False] | None
    sortIndex: str | float | Decimal | Literal[False] | None
    displaySortIndex: str | float | Decimal | Literal[False] | None
    isComplete: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    isImportant: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    completedCount: int | str | Literal[False] | None
    members: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    attachments: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    nodeId: str | float | Decimal | Literal[False] | None


class TasksGroup(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    opened: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    membersCount: int | str | Literal[False] | None
    image: str | float | Decimal | Literal[False] | None
    additionalData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksTaskAddFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    RESPONSIBLE_ID: Required[int | str]
    DEADLINE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    CREATED_BY: int | str | Literal[False] | None
    UF_CRM_TASK: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    UF_TASK_WEBDAV_FILES: Sequence[Any]


class TasksTaskHistoryListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    createdDate: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
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
        | None
    )
    value: TasksTaskHistoryListFilterValue | Mapping[str, Any] | Sequence[Any]
    user: TasksTaskHistoryListFilterUser | Mapping[str, Any] | Sequence[Any]


class TasksTaskHistoryListFilterUser(TypedDict, total=False):
    id: int | str | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    lastName: str | float | Decimal | Literal[False] | None
    secondName: str | float | Decimal | Literal[False] | None
    login: str | float | Decimal | Literal[False] | None


TasksTaskHistoryListFilterValue = TypedDict(
    "TasksTaskHistoryListFilterValue",
    {
        "from": "Any",
        "to": "Any",
    },
    total=False,
)


class TasksTaskHistoryListOrder(TypedDict, total=False):
    createdDate: str


TasksTaskListFilter = TypedDict(
    "TasksTaskListFilter",
    {
        "ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "PARENT_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "GROUP_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "CREATED_BY": "int | str | Sequence[int | str] | Literal[False] | None",
        "STATUS_CHANGED_BY": "int | str | Sequence[int | str] | Literal[False] | None",
        "PRIORITY": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "FORUM_TOPIC_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "RESPONSIBLE_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "TITLE": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "TAG": "Any",
        "REAL_STATUS": 'Literal[2, 3, 4, 5, 6, False, "2", "3", "4", "5", "6"] | Sequence[Literal[2, 3, 4, 5, 6]] | str | None',
        "STATUS": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "MARK": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "SITE_ID": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "ADD_IN_REPORT": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "DATE_START": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "DEADLINE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "CREATED_DATE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "CLOSED_DATE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "CHANGED_DATE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "ACCOMPLICE": "Any",
        "AUDITOR": "Any",
        "DEPENDS_ON": "Any",
        "ONLY_ROOT_TASKS": "Any",
        "STAGE_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "SPRINT_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "BACKLOG_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "UF_CRM_TASK": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "::SUBFILTER-PARAMS": "TasksTaskListFilterSubfilterParams | Mapping[str, Any]",
    },
    total=False,
)


class TasksTaskListFilterSubfilterParams(TypedDict, total=False):
    FAVORITE: Any


class TasksTaskListOrder(TypedDict, total=False):
    ID: str
    TITLE: str
    TIME_SPENT_IN_LOGS: str
    DATE_START: str
    CREATED_DATE: str
    CHANGED_DATE: str
    CLOSED_DATE: str
    ACTIVITY_DATE: str
    START_DATE_PLAN: str
    END_DATE_PLAN: str
    DEADLINE: str
    REAL_STATUS: str
    STATUS_COMPLETE: str
    PRIORITY: str
    MARK: str
    CREATED_BY_LAST_NAME: str
    RESPONSIBLE_LAST_NAME: str
    GROUP_ID: str
    TIME_ESTIMATE: str
    ALLOW_CHANGE_DEADLINE: str
    ALLOW_TIME_TRACKING: str
    MATCH_WORK_TIME: str
    FAVORITE: str
    SORTING: str
    IS_PINNED: str
    IS_PINNED_IN_GROUP: str


class TasksTaskListParams(TypedDict, total=False):
    WITH_RESULT_INFO: Any
    WITH_TIMER_INFO: Any
    WITH_PARSED_DESCRIPTION: Any


TasksTaskUpdateFields = TypedDict(
    "TasksTaskUpdateFields",
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
        "checklist": "TasksChecklist | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "group": "TasksGroup | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "creator": "TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "responsible": "TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "accomplicesData": "Sequence[TasksAuditorsDataValue | Mapping[str, Any]] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "auditorsData": "Mapping[str, TasksAuditorsDataValue | Mapping[str, Any]] | str | Literal[False] | Sequence[Any] | None",
        "newCommentsCount": "int | str | Literal[False] | None",
        "action": "TasksAction | Mapping[str, Any] | Sequence[TasksAction | Mapping[str, Any]] | str | Literal[False] | Sequence[Any] | None",
        "checkListTree": "TasksCheckListTree | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
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
        "fields": "TasksFields | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "descendants": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "copiedId": "str | float | Decimal | Literal[False] | None",
        "userId": "int | str | Literal[False] | None",
        "displaySortIndex": "str | float | Decimal | Literal[False] | None",
        "completedCount": "int | str | Literal[False] | None",
        "RESPONSIBLE_ID": "int | str | Literal[False] | None",
    },
    total=False,
)
