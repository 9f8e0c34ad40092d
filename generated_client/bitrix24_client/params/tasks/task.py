"""Parameters of ``tasks.task``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class TasksAccomplicesDataItem(TypedDict, total=False):
    id: str | None
    name: str | None
    link: str | None
    icon: str | None
    workPosition: str | None


TasksAction = TypedDict(
    "TasksAction",
    {
        "accept": 'bool | Literal["Y", "N"] | None',
        "decline": 'bool | Literal["Y", "N"] | None',
        "complete": 'bool | Literal["Y", "N"] | None',
        "approve": 'bool | Literal["Y", "N"] | None',
        "disapprove": 'bool | Literal["Y", "N"] | None',
        "start": 'bool | Literal["Y", "N"] | None',
        "pause": 'bool | Literal["Y", "N"] | None',
        "delegate": 'bool | Literal["Y", "N"] | None',
        "remove": 'bool | Literal["Y", "N"] | None',
        "edit": 'bool | Literal["Y", "N"] | None',
        "defer": 'bool | Literal["Y", "N"] | None',
        "renew": 'bool | Literal["Y", "N"] | None',
        "create": 'bool | Literal["Y", "N"] | None',
        "changeDeadline": 'bool | Literal["Y", "N"] | None',
        "checklistAddItems": 'bool | Literal["Y", "N"] | None',
        "addFavorite": 'bool | Literal["Y", "N"] | None',
        "deleteFavorite": 'bool | Literal["Y", "N"] | None',
        "rate": 'bool | Literal["Y", "N"] | None',
        "take": 'bool | Literal["Y", "N"] | None',
        "checklist.reorder": 'bool | Literal["Y", "N"] | None',
        "elapsedtime.add": 'bool | Literal["Y", "N"] | None',
        "dayplan.timer.toggle": 'bool | Literal["Y", "N"] | None',
        "checklist.add": 'bool | Literal["Y", "N"] | None',
        "favorite.add": 'bool | Literal["Y", "N"] | None',
        "favorite.delete": 'bool | Literal["Y", "N"] | None',
    },
    total=False,
)


TasksActionItem = TypedDict(
    "TasksActionItem",
    {
        "accept": 'bool | Literal["Y", "N"] | None',
        "decline": 'bool | Literal["Y", "N"] | None',
        "complete": 'bool | Literal["Y", "N"] | None',
        "approve": 'bool | Literal["Y", "N"] | None',
        "disapprove": 'bool | Literal["Y", "N"] | None',
        "start": 'bool | Literal["Y", "N"] | None',
        "pause": 'bool | Literal["Y", "N"] | None',
        "delegate": 'bool | Literal["Y", "N"] | None',
        "remove": 'bool | Literal["Y", "N"] | None',
        "edit": 'bool | Literal["Y", "N"] | None',
        "defer": 'bool | Literal["Y", "N"] | None',
        "renew": 'bool | Literal["Y", "N"] | None',
        "create": 'bool | Literal["Y", "N"] | None',
        "changeDeadline": 'bool | Literal["Y", "N"] | None',
        "checklistAddItems": 'bool | Literal["Y", "N"] | None',
        "addFavorite": 'bool | Literal["Y", "N"] | None',
        "deleteFavorite": 'bool | Literal["Y", "N"] | None',
        "rate": 'bool | Literal["Y", "N"] | None',
        "take": 'bool | Literal["Y", "N"] | None',
        "checklist.reorder": 'bool | Literal["Y", "N"] | None',
        "elapsedtime.add": 'bool | Literal["Y", "N"] | None',
        "dayplan.timer.toggle": 'bool | Literal["Y", "N"] | None',
        "checklist.add": 'bool | Literal["Y", "N"] | None',
        "favorite.add": 'bool | Literal["Y", "N"] | None',
        "favorite.delete": 'bool | Literal["Y", "N"] | None',
    },
    total=False,
)


class TasksAuditorsDataValue(TypedDict, total=False):
    id: str | None
    name: str | None
    link: str | None
    icon: str | None
    workPosition: str | None


class TasksCheckListTree(TypedDict, total=False):
    nodeId: int | str | None
    fields: TasksCheckListTreeFields | Sequence[Any] | None
    action: Sequence[TasksCheckListTreeActionItem] | None
    descendants: Sequence[Any] | None


TasksCheckListTreeActionItem = TypedDict(
    "TasksCheckListTreeActionItem",
    {
        "accept": 'bool | Literal["Y", "N"] | None',
        "decline": 'bool | Literal["Y", "N"] | None',
        "complete": 'bool | Literal["Y", "N"] | None',
        "approve": 'bool | Literal["Y", "N"] | None',
        "disapprove": 'bool | Literal["Y", "N"] | None',
        "start": 'bool | Literal["Y", "N"] | None',
        "pause": 'bool | Literal["Y", "N"] | None',
        "delegate": 'bool | Literal["Y", "N"] | None',
        "remove": 'bool | Literal["Y", "N"] | None',
        "edit": 'bool | Literal["Y", "N"] | None',
        "defer": 'bool | Literal["Y", "N"] | None',
        "renew": 'bool | Literal["Y", "N"] | None',
        "create": 'bool | Literal["Y", "N"] | None',
        "changeDeadline": 'bool | Literal["Y", "N"] | None',
        "checklistAddItems": 'bool | Literal["Y", "N"] | None',
        "addFavorite": 'bool | Literal["Y", "N"] | None',
        "deleteFavorite": 'bool | Literal["Y", "N"] | None',
        "rate": 'bool | Literal["Y", "N"] | None',
        "take": 'bool | Literal["Y", "N"] | None',
        "checklist.reorder": 'bool | Literal["Y", "N"] | None',
        "elapsedtime.add": 'bool | Literal["Y", "N"] | None',
        "dayplan.timer.toggle": 'bool | Literal["Y", "N"] | None',
        "checklist.add": 'bool | Literal["Y", "N"] | None',
        "favorite.add": 'bool | Literal["Y", "N"] | None',
        "favorite.delete": 'bool | Literal["Y", "N"] | None',
    },
    total=False,
)


class TasksCheckListTreeFields(TypedDict, total=False):
    id: str | None
    copiedId: str | None
    entityId: str | None
    userId: int | str | None
    createdBy: str | None
    parentId: str | None
    title: str | None
    sortIndex: str | None
    displaySortIndex: str | None
    isComplete: bool | Literal["Y", "N"] | None
    isImportant: bool | Literal["Y", "N"] | None
    completedCount: int | str | None
    members: Sequence[Any] | None
    attachments: Sequence[Any] | None
    nodeId: str | None


class TasksChecklist(TypedDict, total=False):
    reorder: bool | Literal["Y", "N"] | None
    add: bool | Literal["Y", "N"] | None


class TasksCreator(TypedDict, total=False):
    id: str | None
    name: str | None
    link: str | None
    icon: str | None
    workPosition: str | None


class TasksFields(TypedDict, total=False):
    id: str | None
    copiedId: str | None
    entityId: str | None
    userId: int | str | None
    createdBy: str | None
    parentId: str | None
    title: str | None
    sortIndex: str | None
    displaySortIndex: str | None
    isComplete: bool | Literal["Y", "N"] | None
    isImportant: bool | Literal["Y", "N"] | None
    completedCount: int | str | None
    members: Sequence[Any] | None
    attachments: Sequence[Any] | None
    nodeId: str | None


class TasksGroup(TypedDict, total=False):
    id: str | None
    name: str | None
    opened: bool | Literal["Y", "N"] | None
    membersCount: int | str | None
    image: str | None
    additionalData: Sequence[Any] | None


class TasksResponsible(TypedDict, total=False):
    id: str | None
    name: str | None
    link: str | None
    icon: str | None
    workPosition: str | None


class TasksTaskAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    RESPONSIBLE_ID: Required[int]
    DEADLINE: dt.date | str
    CREATED_BY: int
    UF_CRM_TASK: Sequence[str]
    UF_TASK_WEBDAV_FILES: Any


class TasksTaskHistoryListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    createdDate: str
    field: Literal[
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
    value: TasksTaskHistoryListFilterValue
    user: TasksTaskHistoryListFilterUser


class TasksTaskHistoryListFilterUser(TypedDict, total=False):
    id: int
    name: str
    lastName: str
    secondName: str
    login: str


TasksTaskHistoryListFilterValue = TypedDict(
    "TasksTaskHistoryListFilterValue",
    {
        "from": "Any",
        "to": "Any",
    },
    total=False,
)


class TasksTaskHistoryListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    createdDate: Any


TasksTaskListFilter = TypedDict(
    "TasksTaskListFilter",
    {
        "ID": "int",
        "PARENT_ID": "int",
        "GROUP_ID": "int",
        "CREATED_BY": "int",
        "STATUS_CHANGED_BY": "int",
        "PRIORITY": "str",
        "FORUM_TOPIC_ID": "int",
        "RESPONSIBLE_ID": "int",
        "TITLE": "str",
        "TAG": "Any",
        "REAL_STATUS": "Literal[2, 3, 4, 5, 6]",
        "STATUS": "str | int",
        "MARK": "str",
        "SITE_ID": "str",
        "ADD_IN_REPORT": "str",
        "DATE_START": "dt.date | str",
        "DEADLINE": "dt.date | str",
        "CREATED_DATE": "dt.date | str",
        "CLOSED_DATE": "dt.date | str",
        "CHANGED_DATE": "dt.date | str",
        "ACCOMPLICE": "Any",
        "AUDITOR": "Any",
        "DEPENDS_ON": "Any",
        "ONLY_ROOT_TASKS": "Any",
        "STAGE_ID": "int",
        "SPRINT_ID": "int",
        "BACKLOG_ID": "int",
        "UF_CRM_TASK": "str",
        "::SUBFILTER-PARAMS": "TasksTaskListFilterSubfilterParams | Mapping[str, Any]",
    },
    total=False,
)


class TasksTaskListFilterSubfilterParams(TypedDict, total=False):
    FAVORITE: Any


class TasksTaskListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    TITLE: Any
    TIME_SPENT_IN_LOGS: Any
    DATE_START: Any
    CREATED_DATE: Any
    CHANGED_DATE: Any
    CLOSED_DATE: Any
    ACTIVITY_DATE: Any
    START_DATE_PLAN: Any
    END_DATE_PLAN: Any
    DEADLINE: str
    REAL_STATUS: Any
    STATUS_COMPLETE: Any
    PRIORITY: str
    MARK: Any
    CREATED_BY_LAST_NAME: Any
    RESPONSIBLE_LAST_NAME: Any
    GROUP_ID: Any
    TIME_ESTIMATE: Any
    ALLOW_CHANGE_DEADLINE: Any
    ALLOW_TIME_TRACKING: Any
    MATCH_WORK_TIME: Any
    FAVORITE: Any
    SORTING: Any
    IS_PINNED: Any
    IS_PINNED_IN_GROUP: Any


class TasksTaskListParams(TypedDict, total=False):
    """Further parameters of the call."""

    WITH_RESULT_INFO: bool | Literal["Y", "N"]
    WITH_TIMER_INFO: bool | Literal["Y", "N"]
    WITH_PARSED_DESCRIPTION: bool | Literal["Y", "N"]


TasksTaskUpdateFields = TypedDict(
    "TasksTaskUpdateFields",
    {
        "id": "str | None",
        "parentId": "str | None",
        "title": "str | None",
        "description": "str | None",
        "chatId": "int | str | None",
        "mark": 'Literal["N", "P"] | None',
        "priority": 'Literal["2", "1", "0"] | None',
        "multitask": 'Literal["Y", "N"] | None',
        "notViewed": 'Literal["Y", "N"] | None',
        "replicate": 'Literal["Y", "N"] | None',
        "stageId": "str | None",
        "sprintId": "str | None",
        "backlogId": "str | None",
        "createdBy": "str | None",
        "createdDate": "str | None",
        "responsibleId": "str | None",
        "changedBy": "str | None",
        "changedDate": "str | None",
        "statusChangedBy": "str | None",
        "closedBy": "str | None",
        "closedDate": "str | None",
        "activityDate": "str | None",
        "dateStart": "str | None",
        "deadline": "str | None",
        "startDatePlan": "str | None",
        "endDatePlan": "str | None",
        "guid": "str | None",
        "xmlId": "str | None",
        "commentsCount": "str | None",
        "serviceCommentsCount": "str | None",
        "allowChangeDeadline": 'Literal["Y", "N"] | None',
        "allowTimeTracking": 'Literal["Y", "N"] | None',
        "taskControl": 'Literal["Y", "N"] | None',
        "addInReport": 'Literal["Y", "N"] | None',
        "forkedByTemplateId": "str | None",
        "timeEstimate": "str | None",
        "timeSpentInLogs": "str | None",
        "matchWorkTime": 'Literal["Y", "N"] | None',
        "forumTopicId": "str | None",
        "forumId": "str | None",
        "siteId": "str | None",
        "subordinate": 'Literal["Y", "N"] | None',
        "exchangeModified": "str | None",
        "exchangeId": "str | None",
        "outlookVersion": "str | None",
        "viewedDate": "str | None",
        "sorting": "str | None",
        "durationFact": "str | None",
        "isMuted": 'Literal["Y", "N"] | None',
        "isPinned": 'Literal["Y", "N"] | None',
        "isPinnedInGroup": 'Literal["Y", "N"] | None',
        "flowId": "str | None",
        "descriptionInBbcode": 'Literal["Y", "N"] | None',
        "status": 'Literal["2", "3", "4", "5", "6"] | None',
        "statusChangedDate": "str | None",
        "durationPlan": "str | None",
        "durationType": 'Literal["secs", "mins", "hours", "days", "weeks", "monts", "years"] | None',
        "favorite": 'Literal["Y", "N"] | None',
        "groupId": "str | None",
        "auditors": "Sequence[int | str | None] | None",
        "accomplices": "Sequence[int | str | None] | None",
        "checklist": "TasksChecklist | Mapping[str, Any] | Sequence[Any] | None",
        "group": "TasksGroup | Sequence[Any] | None",
        "creator": "TasksCreator | Sequence[Any] | None",
        "responsible": "TasksResponsible | Sequence[Any] | None",
        "accomplicesData": "Sequence[TasksAccomplicesDataItem] | None",
        "auditorsData": "Mapping[str, TasksAuditorsDataValue] | Sequence[Any] | None",
        "newCommentsCount": "int | str | None",
        "action": "TasksAction | Sequence[TasksActionItem] | None",
        "checkListTree": "TasksCheckListTree | Sequence[Any] | None",
        "checkListCanAdd": 'bool | Literal["Y", "N"] | None',
        "ufCrmTask": "Sequence[Any] | None",
        "ufTaskWebdavFiles": "Sequence[Any] | None",
        "ufMailMessage": "str | None",
        "taskId": "str | None",
        "sortIndex": "str | None",
        "isComplete": 'Literal["Y", "N"] | bool | None',
        "isImportant": 'Literal["Y", "N"] | bool | None',
        "toggledBy": "str | None",
        "toggledDate": "str | None",
        "ufChecklistFiles": 'bool | Literal["Y", "N"] | None',
        "members": "Sequence[Any] | None",
        "attachments": "Sequence[Any] | None",
        "entityId": "str | None",
        "modify": 'bool | Literal["Y", "N"] | None',
        "remove": 'bool | Literal["Y", "N"] | None',
        "toggle": 'bool | Literal["Y", "N"] | None',
        "add": 'bool | Literal["Y", "N"] | None',
        "addAccomplice": 'bool | Literal["Y", "N"] | None',
        "name": "str | None",
        "opened": 'bool | Literal["Y", "N"] | None',
        "membersCount": "int | str | None",
        "image": "str | None",
        "additionalData": "Sequence[Any] | None",
        "link": "str | None",
        "icon": "str | None",
        "workPosition": "str | None",
        "accept": 'bool | Literal["Y", "N"] | None',
        "decline": 'bool | Literal["Y", "N"] | None',
        "complete": 'bool | Literal["Y", "N"] | None',
        "approve": 'bool | Literal["Y", "N"] | None',
        "disapprove": 'bool | Literal["Y", "N"] | None',
        "start": 'bool | Literal["Y", "N"] | None',
        "pause": 'bool | Literal["Y", "N"] | None',
        "delegate": 'bool | Literal["Y", "N"] | None',
        "edit": 'bool | Literal["Y", "N"] | None',
        "defer": 'bool | Literal["Y", "N"] | None',
        "renew": 'bool | Literal["Y", "N"] | None',
        "create": 'bool | Literal["Y", "N"] | None',
        "changeDeadline": 'bool | Literal["Y", "N"] | None',
        "checklistAddItems": 'bool | Literal["Y", "N"] | None',
        "addFavorite": 'bool | Literal["Y", "N"] | None',
        "deleteFavorite": 'bool | Literal["Y", "N"] | None',
        "rate": 'bool | Literal["Y", "N"] | None',
        "take": 'bool | Literal["Y", "N"] | None',
        "elapsedtime.add": 'bool | Literal["Y", "N"] | None',
        "dayplan.timer.toggle": 'bool | Literal["Y", "N"] | None',
        "nodeId": "int | str | None",
        "fields": "TasksFields | Sequence[Any] | None",
        "descendants": "Sequence[Any] | None",
        "copiedId": "str | None",
        "userId": "int | str | None",
        "displaySortIndex": "str | None",
        "completedCount": "int | str | None",
        "RESPONSIBLE_ID": "int",
    },
    total=False,
)
