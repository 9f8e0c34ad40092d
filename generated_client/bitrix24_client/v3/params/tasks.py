"""Parameters of ``tasks``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


Tasks = TypedDict(
    "Tasks",
    {
        "id": "int",
        "title": "str",
        "description": "str",
        "creatorId": "int",
        "creator": "TasksCreator",
        "created": "dt.date | str",
        "responsibleId": "int",
        "responsible": "TasksResponsible",
        "deadline": "dt.date | str",
        "needsControl": 'bool | Literal["Y", "N"]',
        "startPlan": "dt.date | str",
        "endPlan": "dt.date | str",
        "checklist": "Sequence[int | str]",
        "groupId": "int",
        "group": "TasksGroup",
        "stageId": "int",
        "stage": "TasksStage",
        "epicId": "int",
        "storyPoints": "int",
        "flowId": "int",
        "flow": "TasksFlow",
        "priority": 'Literal["high", "average", "low"]',
        "status": 'Literal["pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"]',
        "statusChanged": "dt.date | str",
        "accomplices": "Sequence[TasksAccomplicesItem]",
        "auditors": "Sequence[TasksAuditorsItem]",
        "parentId": "int | None",
        "parent": "TasksTaskdto",
        "containsChecklist": "bool",
        "containsSubTasks": "bool",
        "containsRelatedTasks": "bool",
        "containsGanttLinks": "bool",
        "containsPlacements": "bool",
        "containsResults": "bool",
        "numberOfReminders": "int",
        "chatId": "int",
        "chat": "TasksChat",
        "plannedDuration": "int",
        "actualDuration": "int",
        "durationType": 'Literal["secs", "mins", "hours", "days", "weeks", "monts", "years"]',
        "started": "dt.date | str",
        "estimatedTime": "int",
        "replicate": 'bool | Literal["Y", "N"]',
        "changed": "dt.date | str",
        "changedById": "int",
        "changedBy": "TasksChangedBy",
        "statusChangedById": "int",
        "statusChangedBy": "TasksStatusChangedBy",
        "closedById": "int",
        "closedBy": "TasksClosedBy",
        "closed": "dt.date | str",
        "activity": "dt.date | str",
        "guid": "str",
        "xmlId": "str",
        "exchangeId": "str",
        "exchangeModified": "str",
        "outlookVersion": "int",
        "mark": 'Literal["N", "P"] | None',
        "allowsChangeDeadline": 'bool | Literal["Y", "N"]',
        "allowsTimeTracking": 'bool | Literal["Y", "N"]',
        "matchesWorkTime": 'bool | Literal["Y", "N"]',
        "addInReport": 'bool | Literal["Y", "N"]',
        "isMultitask": 'bool | Literal["Y", "N"]',
        "siteId": "str",
        "forkedByTemplateId": "int",
        "forkedByTemplate": "TasksTemplate",
        "maxDeadlineChangeDate": "dt.date | str",
        "maxDeadlineChanges": "int",
        "requireDeadlineChangeReason": 'bool | Literal["Y", "N"]',
        "link": "str",
        "rights": "Sequence[Any]",
        "archiveLink": "str",
        "crmItemIds": "Sequence[Any]",
        "emailId": "int",
        "email": "TasksEmail | str",
        "elapsedTime": "TasksElapsedTime",
        "requireResult": 'bool | Literal["Y", "N"]',
        "matchesSubTasksTime": 'bool | Literal["Y", "N"]',
        "autocompleteSubTasks": 'bool | Literal["Y", "N"]',
        "allowsChangeDatePlan": 'bool | Literal["Y", "N"]',
        "inFavorite": "Sequence[int | str]",
        "inPin": "Sequence[int | str]",
        "inGroupPin": "Sequence[int | str]",
        "inMute": "Sequence[int | str]",
        "source": "TasksSource | str",
        "dependsOn": "Sequence[Any]",
        "scenarios": 'Sequence[Literal["default", "crm", "mobile", "voice", "video"]]',
        "name": "str",
        "role": "str",
        "image": "TasksImage",
        "gender": "str",
        "externalAuthId": "str",
        "src": "str",
        "width": "int",
        "height": "int",
        "size": "int",
        "subDir": "str",
        "contentType": "str",
        "file": "Sequence[TasksFileItem]",
        "type": "str",
        "isVisible": "bool",
        "color": "str",
        "entityId": "int",
        "entityType": "str",
        "task": "TasksTaskdto",
        "responsibleCollection": "Sequence[Any]",
        "deadlineAfterTs": "int",
        "startDatePlanTs": "int",
        "endDatePlanTs": "int",
        "replicateParams": "TasksReplicateParams",
        "period": "str",
        "everyDay": "str",
        "workdayOnly": "str",
        "dailyMonthInterval": "str",
        "everyWeek": "str",
        "monthlyType": "str",
        "monthlyDayNum": "str",
        "monthlyMonthNum1": "str",
        "monthlyWeekDayNum": "str",
        "monthlyWeekDay": "str",
        "monthlyMonthNum2": "str",
        "yearlyType": "str",
        "yearlyDayNum": "str",
        "yearlyMonth1": "str",
        "yearlyWeekDayNum": "str",
        "yearlyWeekDay": "str",
        "yearlyMonth2": "str",
        "time": "str",
        "timezoneOffset": "str",
        "startDate": "str",
        "repeatTill": "str",
        "endDate": "str",
        "times": "str",
        "taskId": "int",
        "mailboxId": "int",
        "body": "str",
        "from": "str",
        "dateTs": "int",
        "userId": "int",
        "minutes": "int",
        "seconds": "int",
        "text": "str",
        "createdAtTs": "int",
        "startTs": "int",
        "stopTs": "int",
        "data": "Sequence[Any]",
    },
    total=False,
)


class TasksAccomplicesItem(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksAccomplicesItemImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksAccomplicesItemImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksAuditorsItem(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksAuditorsItemImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksAuditorsItemImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksChangedBy(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksChangedByImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksChangedByImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksChat(TypedDict, total=False):
    """Keys: id, entityId, entityType."""

    id: int
    entityId: int
    """Id or code of the object that it belongs to."""
    entityType: str
    """Type of the object that it belongs to."""


class TasksClosedBy(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksClosedByImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksClosedByImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksCreator(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksCreatorImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksCreatorImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksElapsedTime(TypedDict, total=False):
    """Keys: id, userId, taskId, minutes, seconds, source, text, createdAtTs, startTs, stopTs."""

    id: int
    userId: int
    """Id of the user."""
    taskId: int
    """Id of the task."""
    minutes: int
    seconds: int
    source: str
    text: str
    """Text."""
    createdAtTs: int
    startTs: int
    stopTs: int


TasksEmail = TypedDict(
    "TasksEmail",
    {
        "id": "int",
        "taskId": "int",
        "mailboxId": "int",
        "title": "str",
        "body": "str",
        "from": "str",
        "dateTs": "int",
        "link": "str",
    },
    total=False,
)


class TasksFileItem(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksFlow(TypedDict, total=False):
    """Keys: id, name."""

    id: int
    name: str
    """Name."""


class TasksGroup(TypedDict, total=False):
    """Keys: id, name, image, type, isVisible."""

    id: int
    name: str
    """Name."""
    image: TasksGroupImage
    type: str
    """Type."""
    isVisible: bool


class TasksGroupImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksReplicateParams(TypedDict, total=False):
    """Keys: period, everyDay, workdayOnly, dailyMonthInterval, everyWeek, monthlyType,
    monthlyDayNum, monthlyMonthNum1, monthlyWeekDayNum, monthlyWeekDay, monthlyMonthNum2,
    yearlyType, yearlyDayNum, yearlyMonth1, yearlyWeekDayNum, yearlyWeekDay, yearlyMonth2, time,
    timezoneOffset, startDate, repeatTill, endDate, times."""

    period: str
    everyDay: str
    workdayOnly: str
    dailyMonthInterval: str
    everyWeek: str
    monthlyType: str
    monthlyDayNum: str
    monthlyMonthNum1: str
    monthlyWeekDayNum: str
    monthlyWeekDay: str
    monthlyMonthNum2: str
    yearlyType: str
    yearlyDayNum: str
    yearlyMonth1: str
    yearlyWeekDayNum: str
    yearlyWeekDay: str
    yearlyMonth2: str
    time: str
    timezoneOffset: str
    startDate: str
    repeatTill: str
    endDate: str
    times: str


class TasksResponsible(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksResponsibleImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksResponsibleImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksSource(TypedDict, total=False):
    """Keys: type, data."""

    type: str
    """Type."""
    data: Sequence[Any]
    """Data."""


class TasksStage(TypedDict, total=False):
    """Keys: id, title, color."""

    id: int
    title: str
    """Title."""
    color: str
    """Color."""


class TasksStatusChangedBy(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksStatusChangedByImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksStatusChangedByImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTaskAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: title, creatorId, responsibleId, deadline, crmItemIds."""

    title: Required[str]
    """Title."""
    creatorId: Required[int]
    responsibleId: Required[int]
    """Id of the responsible user."""
    deadline: dt.date | str
    """Time by which it is due."""
    crmItemIds: Sequence[str]


class TasksTaskChatMessageSendFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: taskId, text."""

    taskId: Required[int]
    """Id of the task."""
    text: Required[str]
    """Text."""


class TasksTaskListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, title, creatorId, created, responsibleId, deadline, startPlan, endPlan, groupId,
    priority, status, started, estimatedTime, changed, closed, activity, mark,
    allowsChangeDeadline, allowsTimeTracking."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    title: Literal["ASC", "DESC", "asc", "desc"]
    creatorId: Literal["ASC", "DESC", "asc", "desc"]
    created: Literal["ASC", "DESC", "asc", "desc"]
    responsibleId: Literal["ASC", "DESC", "asc", "desc"]
    deadline: Literal["ASC", "DESC", "asc", "desc"]
    startPlan: Literal["ASC", "DESC", "asc", "desc"]
    endPlan: Literal["ASC", "DESC", "asc", "desc"]
    groupId: Literal["ASC", "DESC", "asc", "desc"]
    priority: Literal["ASC", "DESC", "asc", "desc"]
    status: Literal["ASC", "DESC", "asc", "desc"]
    started: Literal["ASC", "DESC", "asc", "desc"]
    estimatedTime: Literal["ASC", "DESC", "asc", "desc"]
    changed: Literal["ASC", "DESC", "asc", "desc"]
    closed: Literal["ASC", "DESC", "asc", "desc"]
    activity: Literal["ASC", "DESC", "asc", "desc"]
    mark: Literal["ASC", "DESC", "asc", "desc"]
    allowsChangeDeadline: Literal["ASC", "DESC", "asc", "desc"]
    allowsTimeTracking: Literal["ASC", "DESC", "asc", "desc"]


class TasksTaskListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""


class TasksTaskResultAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: taskId, text."""

    taskId: Required[int]
    """Id of the task."""
    text: Required[str]
    """Text."""


class TasksTaskResultAddfromchatmessageFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: messageId."""

    messageId: Required[int]
    """Id of the message."""


class TasksTaskResultListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, authorId, createdAt, updatedAt, status, messageId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    authorId: Literal["ASC", "DESC", "asc", "desc"]
    createdAt: Literal["ASC", "DESC", "asc", "desc"]
    updatedAt: Literal["ASC", "DESC", "asc", "desc"]
    status: Literal["ASC", "DESC", "asc", "desc"]
    messageId: Literal["ASC", "DESC", "asc", "desc"]


class TasksTaskResultListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: Any
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""


class TasksTaskResultUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: text."""

    text: Required[str]
    """Text."""


class TasksTaskdto(TypedDict, total=False):
    """Keys: id, title, description, creatorId, creator, created, responsibleId, responsible,
    deadline, needsControl, startPlan, endPlan, checklist, groupId, group, stageId, stage,
    epicId, storyPoints, flowId, flow, priority, status, statusChanged, accomplices, auditors,
    parentId, parent, containsChecklist, containsSubTasks, containsRelatedTasks,
    containsGanttLinks, containsPlacements, containsResults, numberOfReminders, chatId, chat,
    plannedDuration, actualDuration, durationType, started, estimatedTime, replicate, changed,
    changedById, changedBy, statusChangedById, statusChangedBy, closedById, closedBy, closed,
    activity, guid, xmlId, exchangeId, exchangeModified, outlookVersion, mark,
    allowsChangeDeadline, allowsTimeTracking, matchesWorkTime, addInReport, isMultitask, siteId,
    forkedByTemplateId, forkedByTemplate, maxDeadlineChangeDate, maxDeadlineChanges,
    requireDeadlineChangeReason, link, rights, archiveLink, crmItemIds, emailId, email,
    elapsedTime, requireResult, matchesSubTasksTime, autocompleteSubTasks, allowsChangeDatePlan,
    inFavorite, inPin, inGroupPin, inMute, source, dependsOn, scenarios."""

    id: int
    title: str
    """Title."""
    description: str
    """Description."""
    creatorId: int
    creator: TasksTaskdtoCreator
    created: dt.date | str
    """When it was made."""
    responsibleId: int
    """Id of the responsible user."""
    responsible: TasksTaskdtoResponsible
    deadline: dt.date | str
    """Time by which it is due."""
    needsControl: bool | Literal["Y", "N"]
    startPlan: dt.date | str
    endPlan: dt.date | str
    checklist: Sequence[Any]
    groupId: int
    """Id of the group."""
    group: TasksTaskdtoGroup
    stageId: int
    """Id of the stage."""
    stage: TasksTaskdtoStage
    epicId: int
    storyPoints: int
    flowId: int
    flow: TasksTaskdtoFlow
    priority: Literal["high", "average", "low"]
    status: Literal[
        "pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"
    ]
    """Status."""
    statusChanged: dt.date | str
    accomplices: Sequence[TasksTaskdtoAccomplicesItem]
    auditors: Sequence[TasksTaskdtoAuditorsItem]
    parentId: int | None
    """Id of the parent."""
    parent: TasksTaskdto
    containsChecklist: bool
    containsSubTasks: bool
    containsRelatedTasks: bool
    containsGanttLinks: bool
    containsPlacements: bool
    containsResults: bool
    numberOfReminders: int
    chatId: int
    """Id of the chat."""
    chat: TasksTaskdtoChat
    plannedDuration: int
    actualDuration: int
    durationType: Literal["secs", "mins", "hours", "days", "weeks", "monts", "years"]
    started: dt.date | str
    estimatedTime: int
    replicate: bool | Literal["Y", "N"]
    changed: dt.date | str
    changedById: int
    changedBy: TasksTaskdtoChangedBy
    statusChangedById: int
    statusChangedBy: TasksTaskdtoStatusChangedBy
    closedById: int
    closedBy: TasksTaskdtoClosedBy
    closed: dt.date | str
    """Whether it is closed."""
    activity: dt.date | str
    guid: str
    xmlId: str
    """External id."""
    exchangeId: str
    exchangeModified: str
    outlookVersion: int
    mark: Literal["N", "P"] | None
    allowsChangeDeadline: bool | Literal["Y", "N"]
    allowsTimeTracking: bool | Literal["Y", "N"]
    matchesWorkTime: bool | Literal["Y", "N"]
    addInReport: bool | Literal["Y", "N"]
    isMultitask: bool | Literal["Y", "N"]
    siteId: str
    """Id of the site."""
    forkedByTemplateId: int
    forkedByTemplate: TasksTemplate
    maxDeadlineChangeDate: dt.date | str
    maxDeadlineChanges: int
    requireDeadlineChangeReason: bool | Literal["Y", "N"]
    link: str
    """Link."""
    rights: Sequence[Any]
    """Access permissions."""
    archiveLink: str
    crmItemIds: Sequence[Any]
    emailId: int
    email: TasksTaskdtoEmail
    """E-mail addresses."""
    elapsedTime: TasksTaskdtoElapsedTime
    requireResult: bool | Literal["Y", "N"]
    matchesSubTasksTime: bool | Literal["Y", "N"]
    autocompleteSubTasks: bool | Literal["Y", "N"]
    allowsChangeDatePlan: bool | Literal["Y", "N"]
    inFavorite: Sequence[Any]
    inPin: Sequence[Any]
    inGroupPin: Sequence[Any]
    inMute: Sequence[Any]
    source: TasksTaskdtoSource
    dependsOn: Sequence[Any]
    scenarios: Sequence[Literal["default", "crm", "mobile", "voice", "video"]]


class TasksTaskdtoAccomplicesItem(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksTaskdtoAccomplicesItemImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksTaskdtoAccomplicesItemImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTaskdtoAuditorsItem(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksTaskdtoAuditorsItemImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksTaskdtoAuditorsItemImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTaskdtoChangedBy(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksTaskdtoChangedByImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksTaskdtoChangedByImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTaskdtoChat(TypedDict, total=False):
    """Keys: id, entityId, entityType."""

    id: int
    entityId: int
    """Id or code of the object that it belongs to."""
    entityType: str
    """Type of the object that it belongs to."""


class TasksTaskdtoClosedBy(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksTaskdtoClosedByImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksTaskdtoClosedByImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTaskdtoCreator(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksTaskdtoCreatorImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksTaskdtoCreatorImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTaskdtoElapsedTime(TypedDict, total=False):
    """Keys: id, userId, taskId, minutes, seconds, source, text, createdAtTs, startTs, stopTs."""

    id: int
    userId: int
    """Id of the user."""
    taskId: int
    """Id of the task."""
    minutes: int
    seconds: int
    source: str
    text: str
    """Text."""
    createdAtTs: int
    startTs: int
    stopTs: int


TasksTaskdtoEmail = TypedDict(
    "TasksTaskdtoEmail",
    {
        "id": "int",
        "taskId": "int",
        "mailboxId": "int",
        "title": "str",
        "body": "str",
        "from": "str",
        "dateTs": "int",
        "link": "str",
    },
    total=False,
)


class TasksTaskdtoFlow(TypedDict, total=False):
    """Keys: id, name."""

    id: int
    name: str
    """Name."""


class TasksTaskdtoGroup(TypedDict, total=False):
    """Keys: id, name, image, type, isVisible."""

    id: int
    name: str
    """Name."""
    image: TasksTaskdtoGroupImage
    type: str
    """Type."""
    isVisible: bool


class TasksTaskdtoGroupImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTaskdtoResponsible(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksTaskdtoResponsibleImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksTaskdtoResponsibleImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTaskdtoSource(TypedDict, total=False):
    """Keys: type, data."""

    type: str
    """Type."""
    data: Sequence[Any]
    """Data."""


class TasksTaskdtoStage(TypedDict, total=False):
    """Keys: id, title, color."""

    id: int
    title: str
    """Title."""
    color: str
    """Color."""


class TasksTaskdtoStatusChangedBy(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksTaskdtoStatusChangedByImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksTaskdtoStatusChangedByImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTemplate(TypedDict, total=False):
    """Keys: id, task, title, description, creator, responsibleCollection, deadlineAfterTs,
    startDatePlanTs, endDatePlanTs, replicate, checklist, group, priority, accomplices,
    auditors, parent, replicateParams."""

    id: int
    task: TasksTaskdto
    title: str
    """Title."""
    description: str
    """Description."""
    creator: TasksTemplateCreator
    responsibleCollection: Sequence[Any]
    deadlineAfterTs: int
    startDatePlanTs: int
    endDatePlanTs: int
    replicate: bool
    checklist: Sequence[Any]
    group: TasksTemplateGroup
    priority: str
    accomplices: Sequence[Any]
    auditors: Sequence[Any]
    parent: TasksTemplate
    replicateParams: TasksTemplateReplicateParams


class TasksTemplateCreator(TypedDict, total=False):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int
    name: str
    """Name."""
    role: str
    """Role."""
    image: TasksTemplateCreatorImage
    gender: str
    """Gender."""
    email: str
    """E-mail addresses."""
    externalAuthId: str
    rights: Sequence[Any]
    """Access permissions."""


class TasksTemplateCreatorImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTemplateGroup(TypedDict, total=False):
    """Keys: id, name, image, type, isVisible."""

    id: int
    name: str
    """Name."""
    image: TasksTemplateGroupImage
    type: str
    """Type."""
    isVisible: bool


class TasksTemplateGroupImage(TypedDict, total=False):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int
    src: str
    name: str
    """Name."""
    width: int
    """Width."""
    height: int
    """Height."""
    size: int
    """Size in bytes."""
    subDir: str
    contentType: str
    file: Sequence[Any]


class TasksTemplateReplicateParams(TypedDict, total=False):
    """Keys: period, everyDay, workdayOnly, dailyMonthInterval, everyWeek, monthlyType,
    monthlyDayNum, monthlyMonthNum1, monthlyWeekDayNum, monthlyWeekDay, monthlyMonthNum2,
    yearlyType, yearlyDayNum, yearlyMonth1, yearlyWeekDayNum, yearlyWeekDay, yearlyMonth2, time,
    timezoneOffset, startDate, repeatTill, endDate, times."""

    period: str
    everyDay: str
    workdayOnly: str
    dailyMonthInterval: str
    everyWeek: str
    monthlyType: str
    monthlyDayNum: str
    monthlyMonthNum1: str
    monthlyWeekDayNum: str
    monthlyWeekDay: str
    monthlyMonthNum2: str
    yearlyType: str
    yearlyDayNum: str
    yearlyMonth1: str
    yearlyWeekDayNum: str
    yearlyWeekDay: str
    yearlyMonth2: str
    time: str
    timezoneOffset: str
    startDate: str
    repeatTill: str
    endDate: str
    times: str
