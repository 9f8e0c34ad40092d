"""Parameters of ``tasks.task``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class TasksAccomplicesDataItem(TypedDict, total=False):
    """Keys: id, name, link, icon, workPosition."""

    id: str
    name: str
    """Name."""
    link: str
    """Link."""
    icon: str
    workPosition: str
    """Position at work."""


TasksAction = TypedDict(
    "TasksAction",
    {
        "accept": "bool",
        "decline": "bool",
        "complete": "bool",
        "approve": "bool",
        "disapprove": "bool",
        "start": "bool",
        "pause": "bool",
        "delegate": "bool",
        "remove": "bool",
        "edit": "bool",
        "defer": "bool",
        "renew": "bool",
        "create": "bool",
        "changeDeadline": "bool",
        "checklistAddItems": "bool",
        "addFavorite": "bool",
        "deleteFavorite": "bool",
        "rate": "bool",
        "take": "bool",
        "checklist.reorder": "bool",
        "elapsedtime.add": "bool",
        "dayplan.timer.toggle": "bool",
        "checklist.add": "bool",
        "favorite.add": "bool",
        "favorite.delete": "bool",
    },
    total=False,
)


TasksActionItem = TypedDict(
    "TasksActionItem",
    {
        "accept": "bool",
        "decline": "bool",
        "complete": "bool",
        "approve": "bool",
        "disapprove": "bool",
        "start": "bool",
        "pause": "bool",
        "delegate": "bool",
        "remove": "bool",
        "edit": "bool",
        "defer": "bool",
        "renew": "bool",
        "create": "bool",
        "changeDeadline": "bool",
        "checklistAddItems": "bool",
        "addFavorite": "bool",
        "deleteFavorite": "bool",
        "rate": "bool",
        "take": "bool",
        "checklist.reorder": "bool",
        "elapsedtime.add": "bool",
        "dayplan.timer.toggle": "bool",
        "checklist.add": "bool",
        "favorite.add": "bool",
        "favorite.delete": "bool",
    },
    total=False,
)


class TasksAuditorsDataValue(TypedDict, total=False):
    """Keys: id, name, link, icon, workPosition."""

    id: str
    name: str
    """Name."""
    link: str
    """Link."""
    icon: str
    workPosition: str
    """Position at work."""


class TasksCheckListTree(TypedDict, total=False):
    """Keys: nodeId, fields, action, descendants."""

    nodeId: int
    fields: TasksCheckListTreeFields
    action: Sequence[TasksCheckListTreeActionItem]
    """Action."""
    descendants: Sequence[Any]


TasksCheckListTreeActionItem = TypedDict(
    "TasksCheckListTreeActionItem",
    {
        "accept": "bool",
        "decline": "bool",
        "complete": "bool",
        "approve": "bool",
        "disapprove": "bool",
        "start": "bool",
        "pause": "bool",
        "delegate": "bool",
        "remove": "bool",
        "edit": "bool",
        "defer": "bool",
        "renew": "bool",
        "create": "bool",
        "changeDeadline": "bool",
        "checklistAddItems": "bool",
        "addFavorite": "bool",
        "deleteFavorite": "bool",
        "rate": "bool",
        "take": "bool",
        "checklist.reorder": "bool",
        "elapsedtime.add": "bool",
        "dayplan.timer.toggle": "bool",
        "checklist.add": "bool",
        "favorite.add": "bool",
        "favorite.delete": "bool",
    },
    total=False,
)


class TasksCheckListTreeFields(TypedDict, total=False):
    """Keys: id, copiedId, entityId, userId, createdBy, parentId, title, sortIndex,
    displaySortIndex, isComplete, isImportant, completedCount, members, attachments, nodeId."""

    id: str
    copiedId: str
    entityId: str
    """Id or code of the object that it belongs to."""
    userId: int
    """Id of the user."""
    createdBy: str
    """Id of the user who made it."""
    parentId: str
    """Id of the parent."""
    title: str
    """Title."""
    sortIndex: str
    displaySortIndex: str
    isComplete: bool
    isImportant: bool
    completedCount: int
    members: Sequence[Any]
    """Members."""
    attachments: Sequence[Any]
    nodeId: str


class TasksChecklist(TypedDict, total=False, extra_items=Any):
    """Keys: reorder, add."""

    reorder: bool
    add: bool


class TasksCreator(TypedDict, total=False):
    """Keys: id, name, link, icon, workPosition."""

    id: str
    name: str
    """Name."""
    link: str
    """Link."""
    icon: str
    workPosition: str
    """Position at work."""


class TasksFields(TypedDict, total=False):
    """Keys: id, copiedId, entityId, userId, createdBy, parentId, title, sortIndex,
    displaySortIndex, isComplete, isImportant, completedCount, members, attachments, nodeId."""

    id: str
    copiedId: str
    entityId: str
    """Id or code of the object that it belongs to."""
    userId: int
    """Id of the user."""
    createdBy: str
    """Id of the user who made it."""
    parentId: str
    """Id of the parent."""
    title: str
    """Title."""
    sortIndex: str
    displaySortIndex: str
    isComplete: bool
    isImportant: bool
    completedCount: int
    members: Sequence[Any]
    """Members."""
    attachments: Sequence[Any]
    nodeId: str


class TasksGroup(TypedDict, total=False):
    """Keys: id, name, opened, membersCount, image, additionalData."""

    id: str
    name: str
    """Name."""
    opened: bool
    """Whether everybody may see it."""
    membersCount: int
    image: str
    additionalData: Sequence[Any]


class TasksResponsible(TypedDict, total=False):
    """Keys: id, name, link, icon, workPosition."""

    id: str
    name: str
    """Name."""
    link: str
    """Link."""
    icon: str
    workPosition: str
    """Position at work."""


class TasksTaskAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: TITLE, RESPONSIBLE_ID, DEADLINE, CREATED_BY, UF_CRM_TASK, UF_TASK_WEBDAV_FILES."""

    TITLE: Required[str]
    """Title."""
    RESPONSIBLE_ID: Required[int]
    """Id of the responsible user."""
    DEADLINE: dt.date | str
    """Time by which it is due."""
    CREATED_BY: int
    """Id of the user who made it."""
    UF_CRM_TASK: Sequence[str]
    UF_TASK_WEBDAV_FILES: Sequence[str]


class TasksTaskHistoryListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, createdDate, field, value, user."""

    id: int | Sequence[int] | None
    """Id of the record."""
    createdDate: str | Sequence[str] | None
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
        | None
    )
    value: TasksTaskHistoryListFilterValue | Sequence[TasksTaskHistoryListFilterValue] | None
    """Value."""
    user: TasksTaskHistoryListFilterUser | Sequence[TasksTaskHistoryListFilterUser] | None


class TasksTaskHistoryListFilterUser(TypedDict, total=False):
    """Keys: id, name, lastName, secondName, login."""

    id: int
    """Id of the record."""
    name: str
    """Name."""
    lastName: str
    """Last name."""
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


class TasksTaskHistoryListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: createdDate."""

    createdDate: Literal["ASC", "DESC", "asc", "desc"]


_TasksTaskListFilter = TypedDict(
    "_TasksTaskListFilter",
    {
        "ID": "int | Sequence[int] | None",
        "PARENT_ID": "int | Sequence[int] | None",
        "GROUP_ID": "int | Sequence[int] | None",
        "CREATED_BY": "int | Sequence[int] | None",
        "STATUS_CHANGED_BY": "int | Sequence[int] | None",
        "PRIORITY": "str | Sequence[str] | None",
        "FORUM_TOPIC_ID": "int | Sequence[int] | None",
        "RESPONSIBLE_ID": "int | Sequence[int] | None",
        "TITLE": "str | Sequence[str] | None",
        "TAG": "Any",
        "REAL_STATUS": "Literal[2, 3, 4, 5, 6] | Sequence[Literal[2, 3, 4, 5, 6]] | None",
        "STATUS": "str | int | Sequence[str] | None",
        "MARK": "str | Sequence[str] | None",
        "SITE_ID": "str | Sequence[str] | None",
        "ADD_IN_REPORT": "str | Sequence[str] | None",
        "DATE_START": "dt.date | str | Sequence[str] | None",
        "DEADLINE": "dt.date | str | Sequence[str] | None",
        "CREATED_DATE": "dt.date | str | Sequence[str] | None",
        "CLOSED_DATE": "dt.date | str | Sequence[str] | None",
        "CHANGED_DATE": "dt.date | str | Sequence[str] | None",
        "ACCOMPLICE": "Any",
        "AUDITOR": "Any",
        "DEPENDS_ON": "Any",
        "ONLY_ROOT_TASKS": "Any",
        "STAGE_ID": "int | Sequence[int] | None",
        "SPRINT_ID": "int | Sequence[int] | None",
        "BACKLOG_ID": "int | Sequence[int] | None",
        "UF_CRM_TASK": "str | Sequence[str] | None",
        "::SUBFILTER-PARAMS": "TasksTaskListFilterSubfilterParams | Mapping[str, Any] | Sequence[TasksTaskListFilterSubfilterParams | Mapping[str, Any]] | None",
    },
    total=False,
)


class TasksTaskListFilter(_TasksTaskListFilter, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, PARENT_ID, GROUP_ID, CREATED_BY, STATUS_CHANGED_BY, PRIORITY, FORUM_TOPIC_ID,
    RESPONSIBLE_ID, TITLE, TAG, REAL_STATUS, STATUS, MARK, SITE_ID, ADD_IN_REPORT, DATE_START,
    DEADLINE, CREATED_DATE, CLOSED_DATE, CHANGED_DATE, ACCOMPLICE, AUDITOR, DEPENDS_ON,
    ONLY_ROOT_TASKS, STAGE_ID, SPRINT_ID, BACKLOG_ID, UF_CRM_TASK, ::SUBFILTER-PARAMS."""


class TasksTaskListFilterSubfilterParams(TypedDict, total=False):
    """Keys: FAVORITE."""

    FAVORITE: Any


class TasksTaskListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, TITLE, TIME_SPENT_IN_LOGS, DATE_START, CREATED_DATE, CHANGED_DATE, CLOSED_DATE,
    ACTIVITY_DATE, START_DATE_PLAN, END_DATE_PLAN, DEADLINE, REAL_STATUS, STATUS_COMPLETE,
    PRIORITY, MARK, CREATED_BY_LAST_NAME, RESPONSIBLE_LAST_NAME, GROUP_ID, TIME_ESTIMATE,
    ALLOW_CHANGE_DEADLINE, ALLOW_TIME_TRACKING, MATCH_WORK_TIME, FAVORITE, SORTING, IS_PINNED,
    IS_PINNED_IN_GROUP."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    TITLE: Literal["ASC", "DESC", "asc", "desc"]
    TIME_SPENT_IN_LOGS: Literal["ASC", "DESC", "asc", "desc"]
    DATE_START: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_DATE: Literal["ASC", "DESC", "asc", "desc"]
    CHANGED_DATE: Literal["ASC", "DESC", "asc", "desc"]
    CLOSED_DATE: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVITY_DATE: Literal["ASC", "DESC", "asc", "desc"]
    START_DATE_PLAN: Literal["ASC", "DESC", "asc", "desc"]
    END_DATE_PLAN: Literal["ASC", "DESC", "asc", "desc"]
    DEADLINE: Literal["ASC", "DESC", "asc", "desc"]
    REAL_STATUS: Literal["ASC", "DESC", "asc", "desc"]
    STATUS_COMPLETE: Literal["ASC", "DESC", "asc", "desc"]
    PRIORITY: Literal["ASC", "DESC", "asc", "desc"]
    MARK: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY_LAST_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RESPONSIBLE_LAST_NAME: Literal["ASC", "DESC", "asc", "desc"]
    GROUP_ID: Literal["ASC", "DESC", "asc", "desc"]
    TIME_ESTIMATE: Literal["ASC", "DESC", "asc", "desc"]
    ALLOW_CHANGE_DEADLINE: Literal["ASC", "DESC", "asc", "desc"]
    ALLOW_TIME_TRACKING: Literal["ASC", "DESC", "asc", "desc"]
    MATCH_WORK_TIME: Literal["ASC", "DESC", "asc", "desc"]
    FAVORITE: Literal["ASC", "DESC", "asc", "desc"]
    SORTING: Literal["ASC", "DESC", "asc", "desc"]
    IS_PINNED: Literal["ASC", "DESC", "asc", "desc"]
    IS_PINNED_IN_GROUP: Literal["ASC", "DESC", "asc", "desc"]


class TasksTaskListParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: WITH_RESULT_INFO, WITH_TIMER_INFO, WITH_PARSED_DESCRIPTION."""

    WITH_RESULT_INFO: bool | str
    WITH_TIMER_INFO: bool | str
    WITH_PARSED_DESCRIPTION: bool | str


_TasksTaskUpdateFields = TypedDict(
    "_TasksTaskUpdateFields",
    {
        "id": "str",
        "parentId": "str | None",
        "title": "str",
        "description": "str",
        "chatId": "int",
        "mark": 'Literal["N", "P"] | None',
        "priority": 'Literal["2", "1", "0"]',
        "multitask": 'Literal["Y", "N"]',
        "notViewed": 'Literal["Y", "N"]',
        "replicate": 'Literal["Y", "N"]',
        "stageId": "str",
        "sprintId": "str",
        "backlogId": "str",
        "createdBy": "str",
        "createdDate": "str",
        "responsibleId": "str",
        "changedBy": "str",
        "changedDate": "str",
        "statusChangedBy": "str",
        "closedBy": "str",
        "closedDate": "str | None",
        "activityDate": "str",
        "dateStart": "str",
        "deadline": "str",
        "startDatePlan": "str",
        "endDatePlan": "str",
        "guid": "str",
        "xmlId": "str",
        "commentsCount": "str",
        "serviceCommentsCount": "str",
        "allowChangeDeadline": 'Literal["Y", "N"]',
        "allowTimeTracking": 'Literal["Y", "N"]',
        "taskControl": 'Literal["Y", "N"]',
        "addInReport": 'Literal["Y", "N"]',
        "forkedByTemplateId": "str",
        "timeEstimate": "str",
        "timeSpentInLogs": "str",
        "matchWorkTime": 'Literal["Y", "N"]',
        "forumTopicId": "str",
        "forumId": "str",
        "siteId": "str",
        "subordinate": 'Literal["Y", "N"]',
        "exchangeModified": "str",
        "exchangeId": "str",
        "outlookVersion": "str",
        "viewedDate": "str",
        "sorting": "str",
        "durationFact": "str",
        "isMuted": 'Literal["Y", "N"]',
        "isPinned": 'Literal["Y", "N"]',
        "isPinnedInGroup": 'Literal["Y", "N"]',
        "flowId": "str",
        "descriptionInBbcode": 'Literal["Y", "N"]',
        "status": 'Literal["2", "3", "4", "5", "6"]',
        "statusChangedDate": "str",
        "durationPlan": "str",
        "durationType": 'Literal["secs", "mins", "hours", "days", "weeks", "monts", "years"]',
        "favorite": 'Literal["Y", "N"]',
        "groupId": "str",
        "auditors": "Sequence[int | str]",
        "accomplices": "Sequence[int | str]",
        "checklist": "TasksChecklist | OtherKeys",
        "group": "TasksGroup",
        "creator": "TasksCreator",
        "responsible": "TasksResponsible",
        "accomplicesData": "Sequence[TasksAccomplicesDataItem]",
        "auditorsData": "Mapping[str, TasksAuditorsDataValue]",
        "newCommentsCount": "int",
        "action": "TasksAction | Sequence[TasksActionItem]",
        "checkListTree": "TasksCheckListTree",
        "checkListCanAdd": "bool",
        "ufCrmTask": "Sequence[Any]",
        "ufTaskWebdavFiles": "Sequence[Any]",
        "ufMailMessage": "str",
        "taskId": "str",
        "sortIndex": "str",
        "isComplete": 'Literal["Y", "N"] | bool',
        "isImportant": 'Literal["Y", "N"] | bool',
        "toggledBy": "str",
        "toggledDate": "str",
        "ufChecklistFiles": "bool",
        "members": "Sequence[Any]",
        "attachments": "Sequence[Any]",
        "entityId": "str",
        "modify": "bool",
        "remove": "bool",
        "toggle": "bool",
        "add": "bool",
        "addAccomplice": "bool",
        "name": "str",
        "opened": "bool",
        "membersCount": "int",
        "image": "str",
        "additionalData": "Sequence[Any]",
        "link": "str",
        "icon": "str",
        "workPosition": "str",
        "accept": "bool",
        "decline": "bool",
        "complete": "bool",
        "approve": "bool",
        "disapprove": "bool",
        "start": "bool",
        "pause": "bool",
        "delegate": "bool",
        "edit": "bool",
        "defer": "bool",
        "renew": "bool",
        "create": "bool",
        "changeDeadline": "bool",
        "checklistAddItems": "bool",
        "addFavorite": "bool",
        "deleteFavorite": "bool",
        "rate": "bool",
        "take": "bool",
        "elapsedtime.add": "bool",
        "dayplan.timer.toggle": "bool",
        "nodeId": "int | str",
        "fields": "TasksFields",
        "descendants": "Sequence[Any]",
        "copiedId": "str",
        "userId": "int",
        "displaySortIndex": "str",
        "completedCount": "int",
        "RESPONSIBLE_ID": "int",
    },
    total=False,
)


class TasksTaskUpdateFields(_TasksTaskUpdateFields, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: id, parentId, title, description, chatId, mark, priority, multitask, notViewed,
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
