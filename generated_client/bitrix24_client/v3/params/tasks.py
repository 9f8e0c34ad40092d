"""Parameters of ``tasks``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict


Tasks = TypedDict(
    "Tasks",
    {
        "id": "int | str | None",
        "title": "str | None",
        "description": "str | None",
        "creatorId": "int | str | None",
        "creator": "TasksCreator | Sequence[Any] | None",
        "created": "dt.date | str | None",
        "responsibleId": "int | str | None",
        "responsible": "TasksResponsible | Sequence[Any] | None",
        "deadline": "dt.date | str | None",
        "needsControl": 'bool | Literal["Y", "N"] | None',
        "startPlan": "dt.date | str | None",
        "endPlan": "dt.date | str | None",
        "checklist": "Sequence[int | str | None] | None",
        "groupId": "int | str | None",
        "group": "TasksGroup | Sequence[Any] | None",
        "stageId": "int | str | None",
        "stage": "TasksStage | Sequence[Any] | None",
        "epicId": "int | str | None",
        "storyPoints": "int | str | None",
        "flowId": "int | str | None",
        "flow": "TasksFlow | Sequence[Any] | None",
        "priority": 'Literal["high", "average", "low"] | None',
        "status": 'Literal["pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"] | None',
        "statusChanged": "dt.date | str | None",
        "accomplices": "Sequence[TasksAccomplicesItem] | None",
        "auditors": "Sequence[TasksAuditorsItem] | None",
        "parentId": "int | str | None",
        "parent": "TasksTaskdto | Sequence[Any] | None",
        "containsChecklist": 'bool | Literal["Y", "N"] | None',
        "containsSubTasks": 'bool | Literal["Y", "N"] | None',
        "containsRelatedTasks": 'bool | Literal["Y", "N"] | None',
        "containsGanttLinks": 'bool | Literal["Y", "N"] | None',
        "containsPlacements": 'bool | Literal["Y", "N"] | None',
        "containsResults": 'bool | Literal["Y", "N"] | None',
        "numberOfReminders": "int | str | None",
        "chatId": "int | str | None",
        "chat": "TasksChat | Sequence[Any] | None",
        "plannedDuration": "int | str | None",
        "actualDuration": "int | str | None",
        "durationType": 'Literal["secs", "mins", "hours", "days", "weeks", "monts", "years"] | None',
        "started": "dt.date | str | None",
        "estimatedTime": "int | str | None",
        "replicate": 'bool | Literal["Y", "N"] | None',
        "changed": "dt.date | str | None",
        "changedById": "int | str | None",
        "changedBy": "TasksChangedBy | Sequence[Any] | None",
        "statusChangedById": "int | str | None",
        "statusChangedBy": "TasksStatusChangedBy | Sequence[Any] | None",
        "closedById": "int | str | None",
        "closedBy": "TasksClosedBy | Sequence[Any] | None",
        "closed": "dt.date | str | None",
        "activity": "dt.date | str | None",
        "guid": "str | None",
        "xmlId": "str | None",
        "exchangeId": "str | None",
        "exchangeModified": "str | None",
        "outlookVersion": "int | str | None",
        "mark": 'Literal["N", "P"] | None',
        "allowsChangeDeadline": 'bool | Literal["Y", "N"] | None',
        "allowsTimeTracking": 'bool | Literal["Y", "N"] | None',
        "matchesWorkTime": 'bool | Literal["Y", "N"] | None',
        "addInReport": 'bool | Literal["Y", "N"] | None',
        "isMultitask": 'bool | Literal["Y", "N"] | None',
        "siteId": "str | None",
        "forkedByTemplateId": "int | str | None",
        "forkedByTemplate": "TasksTemplate | Sequence[Any] | None",
        "maxDeadlineChangeDate": "dt.date | str | None",
        "maxDeadlineChanges": "int | str | None",
        "requireDeadlineChangeReason": 'bool | Literal["Y", "N"] | None',
        "link": "str | None",
        "rights": "Sequence[Any] | None",
        "archiveLink": "str | None",
        "crmItemIds": "Sequence[Any] | None",
        "emailId": "int | str | None",
        "email": "TasksEmail | str | Sequence[Any] | None",
        "elapsedTime": "TasksElapsedTime | Sequence[Any] | None",
        "requireResult": 'bool | Literal["Y", "N"] | None',
        "matchesSubTasksTime": 'bool | Literal["Y", "N"] | None',
        "autocompleteSubTasks": 'bool | Literal["Y", "N"] | None',
        "allowsChangeDatePlan": 'bool | Literal["Y", "N"] | None',
        "inFavorite": "Sequence[int | str | None] | None",
        "inPin": "Sequence[int | str | None] | None",
        "inGroupPin": "Sequence[int | str | None] | None",
        "inMute": "Sequence[int | str | None] | None",
        "source": "TasksSource | str | Sequence[Any] | None",
        "dependsOn": "Sequence[Any] | None",
        "scenarios": 'Sequence[Literal["default", "crm", "mobile", "voice", "video"]] | None',
        "name": "str | None",
        "role": "str | None",
        "image": "TasksImage | Sequence[Any] | None",
        "gender": "str | None",
        "externalAuthId": "str | None",
        "src": "str | None",
        "width": "int | str | None",
        "height": "int | str | None",
        "size": "int | str | None",
        "subDir": "str | None",
        "contentType": "str | None",
        "file": "Sequence[TasksFileItem] | None",
        "type": "str | None",
        "isVisible": 'bool | Literal["Y", "N"] | None',
        "color": "str | None",
        "entityId": "int | str | None",
        "entityType": "str | None",
        "task": "TasksTaskdto | Sequence[Any] | None",
        "responsibleCollection": "Sequence[Any] | None",
        "deadlineAfterTs": "int | str | None",
        "startDatePlanTs": "int | str | None",
        "endDatePlanTs": "int | str | None",
        "replicateParams": "TasksReplicateParams | Sequence[Any] | None",
        "period": "str | None",
        "everyDay": "str | None",
        "workdayOnly": "str | None",
        "dailyMonthInterval": "str | None",
        "everyWeek": "str | None",
        "monthlyType": "str | None",
        "monthlyDayNum": "str | None",
        "monthlyMonthNum1": "str | None",
        "monthlyWeekDayNum": "str | None",
        "monthlyWeekDay": "str | None",
        "monthlyMonthNum2": "str | None",
        "yearlyType": "str | None",
        "yearlyDayNum": "str | None",
        "yearlyMonth1": "str | None",
        "yearlyWeekDayNum": "str | None",
        "yearlyWeekDay": "str | None",
        "yearlyMonth2": "str | None",
        "time": "str | None",
        "timezoneOffset": "str | None",
        "startDate": "str | None",
        "repeatTill": "str | None",
        "endDate": "str | None",
        "times": "str | None",
        "taskId": "int | str | None",
        "mailboxId": "int | str | None",
        "body": "str | None",
        "from": "str | None",
        "dateTs": "int | str | None",
        "userId": "int | str | None",
        "minutes": "int | str | None",
        "seconds": "int | str | None",
        "text": "str | None",
        "createdAtTs": "int | str | None",
        "startTs": "int | str | None",
        "stopTs": "int | str | None",
        "data": "Sequence[Any] | None",
    },
    total=False,
)


class TasksAccomplicesItem(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksAccomplicesItemImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksAccomplicesItemImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksAuditorsItem(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksAuditorsItemImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksAuditorsItemImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksChangedBy(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksChangedByImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksChangedByImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksChat(TypedDict, total=False):
    id: int | str | None
    entityId: int | str | None
    entityType: str | None


class TasksClosedBy(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksClosedByImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksClosedByImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksCreator(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksCreatorImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksCreatorImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksElapsedTime(TypedDict, total=False):
    id: int | str | None
    userId: int | str | None
    taskId: int | str | None
    minutes: int | str | None
    seconds: int | str | None
    source: str | None
    text: str | None
    createdAtTs: int | str | None
    startTs: int | str | None
    stopTs: int | str | None


TasksEmail = TypedDict(
    "TasksEmail",
    {
        "id": "int | str | None",
        "taskId": "int | str | None",
        "mailboxId": "int | str | None",
        "title": "str | None",
        "body": "str | None",
        "from": "str | None",
        "dateTs": "int | str | None",
        "link": "str | None",
    },
    total=False,
)


class TasksFileItem(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksFlow(TypedDict, total=False):
    id: int | str | None
    name: str | None


class TasksGroup(TypedDict, total=False):
    id: int | str | None
    name: str | None
    image: TasksGroupImage | Sequence[Any] | None
    type: str | None
    isVisible: bool | Literal["Y", "N"] | None


class TasksGroupImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksReplicateParams(TypedDict, total=False):
    period: str | None
    everyDay: str | None
    workdayOnly: str | None
    dailyMonthInterval: str | None
    everyWeek: str | None
    monthlyType: str | None
    monthlyDayNum: str | None
    monthlyMonthNum1: str | None
    monthlyWeekDayNum: str | None
    monthlyWeekDay: str | None
    monthlyMonthNum2: str | None
    yearlyType: str | None
    yearlyDayNum: str | None
    yearlyMonth1: str | None
    yearlyWeekDayNum: str | None
    yearlyWeekDay: str | None
    yearlyMonth2: str | None
    time: str | None
    timezoneOffset: str | None
    startDate: str | None
    repeatTill: str | None
    endDate: str | None
    times: str | None


class TasksResponsible(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksResponsibleImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksResponsibleImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksSource(TypedDict, total=False):
    type: str | None
    data: Sequence[Any] | None


class TasksStage(TypedDict, total=False):
    id: int | str | None
    title: str | None
    color: str | None


class TasksStatusChangedBy(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksStatusChangedByImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksStatusChangedByImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTaskAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    creatorId: Required[int]
    responsibleId: Required[int]
    deadline: dt.date | str
    crmItemIds: Any


class TasksTaskChatMessageSendFields(TypedDict, total=False):
    """Values of the fields, by name."""

    taskId: Required[int]
    text: Required[str]


class TasksTaskListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    title: Any
    creatorId: Any
    created: Any
    responsibleId: Any
    deadline: Any
    startPlan: Any
    endPlan: Any
    groupId: Any
    priority: Any
    status: Any
    started: Any
    estimatedTime: Any
    changed: Any
    closed: Any
    activity: Any
    mark: Any
    allowsChangeDeadline: Any
    allowsTimeTracking: Any


class TasksTaskListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class TasksTaskResultAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    taskId: Required[int]
    text: Required[str]


class TasksTaskResultAddfromchatmessageFields(TypedDict, total=False):
    """Values of the fields, by name."""

    messageId: Required[int]


class TasksTaskResultListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    authorId: Any
    createdAt: str
    updatedAt: Any
    status: Any
    messageId: Any


class TasksTaskResultListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: Any
    limit: int | str
    offset: int | str


class TasksTaskResultUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    text: Required[str]


class TasksTaskdto(TypedDict, total=False):
    id: int | str | None
    title: str | None
    description: str | None
    creatorId: int | str | None
    creator: TasksTaskdtoCreator | Sequence[Any] | None
    created: dt.date | str | None
    responsibleId: int | str | None
    responsible: TasksTaskdtoResponsible | Sequence[Any] | None
    deadline: dt.date | str | None
    needsControl: bool | Literal["Y", "N"] | None
    startPlan: dt.date | str | None
    endPlan: dt.date | str | None
    checklist: Sequence[Any] | None
    groupId: int | str | None
    group: TasksTaskdtoGroup | Sequence[Any] | None
    stageId: int | str | None
    stage: TasksTaskdtoStage | Sequence[Any] | None
    epicId: int | str | None
    storyPoints: int | str | None
    flowId: int | str | None
    flow: TasksTaskdtoFlow | Sequence[Any] | None
    priority: Literal["high", "average", "low"] | None
    status: (
        Literal[
            "pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"
        ]
        | None
    )
    statusChanged: dt.date | str | None
    accomplices: Sequence[TasksTaskdtoAccomplicesItem] | None
    auditors: Sequence[TasksTaskdtoAuditorsItem] | None
    parentId: int | str | None
    parent: TasksTaskdto | Sequence[Any] | None
    containsChecklist: bool | Literal["Y", "N"] | None
    containsSubTasks: bool | Literal["Y", "N"] | None
    containsRelatedTasks: bool | Literal["Y", "N"] | None
    containsGanttLinks: bool | Literal["Y", "N"] | None
    containsPlacements: bool | Literal["Y", "N"] | None
    containsResults: bool | Literal["Y", "N"] | None
    numberOfReminders: int | str | None
    chatId: int | str | None
    chat: TasksTaskdtoChat | Sequence[Any] | None
    plannedDuration: int | str | None
    actualDuration: int | str | None
    durationType: Literal["secs", "mins", "hours", "days", "weeks", "monts", "years"] | None
    started: dt.date | str | None
    estimatedTime: int | str | None
    replicate: bool | Literal["Y", "N"] | None
    changed: dt.date | str | None
    changedById: int | str | None
    changedBy: TasksTaskdtoChangedBy | Sequence[Any] | None
    statusChangedById: int | str | None
    statusChangedBy: TasksTaskdtoStatusChangedBy | Sequence[Any] | None
    closedById: int | str | None
    closedBy: TasksTaskdtoClosedBy | Sequence[Any] | None
    closed: dt.date | str | None
    activity: dt.date | str | None
    guid: str | None
    xmlId: str | None
    exchangeId: str | None
    exchangeModified: str | None
    outlookVersion: int | str | None
    mark: Literal["N", "P"] | None
    allowsChangeDeadline: bool | Literal["Y", "N"] | None
    allowsTimeTracking: bool | Literal["Y", "N"] | None
    matchesWorkTime: bool | Literal["Y", "N"] | None
    addInReport: bool | Literal["Y", "N"] | None
    isMultitask: bool | Literal["Y", "N"] | None
    siteId: str | None
    forkedByTemplateId: int | str | None
    forkedByTemplate: TasksTemplate | Sequence[Any] | None
    maxDeadlineChangeDate: dt.date | str | None
    maxDeadlineChanges: int | str | None
    requireDeadlineChangeReason: bool | Literal["Y", "N"] | None
    link: str | None
    rights: Sequence[Any] | None
    archiveLink: str | None
    crmItemIds: Sequence[Any] | None
    emailId: int | str | None
    email: TasksTaskdtoEmail | Sequence[Any] | None
    elapsedTime: TasksTaskdtoElapsedTime | Sequence[Any] | None
    requireResult: bool | Literal["Y", "N"] | None
    matchesSubTasksTime: bool | Literal["Y", "N"] | None
    autocompleteSubTasks: bool | Literal["Y", "N"] | None
    allowsChangeDatePlan: bool | Literal["Y", "N"] | None
    inFavorite: Sequence[Any] | None
    inPin: Sequence[Any] | None
    inGroupPin: Sequence[Any] | None
    inMute: Sequence[Any] | None
    source: TasksTaskdtoSource | Sequence[Any] | None
    dependsOn: Sequence[Any] | None
    scenarios: Sequence[Literal["default", "crm", "mobile", "voice", "video"]] | None


class TasksTaskdtoAccomplicesItem(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksTaskdtoAccomplicesItemImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksTaskdtoAccomplicesItemImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTaskdtoAuditorsItem(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksTaskdtoAuditorsItemImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksTaskdtoAuditorsItemImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTaskdtoChangedBy(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksTaskdtoChangedByImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksTaskdtoChangedByImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTaskdtoChat(TypedDict, total=False):
    id: int | str | None
    entityId: int | str | None
    entityType: str | None


class TasksTaskdtoClosedBy(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksTaskdtoClosedByImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksTaskdtoClosedByImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTaskdtoCreator(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksTaskdtoCreatorImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksTaskdtoCreatorImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTaskdtoElapsedTime(TypedDict, total=False):
    id: int | str | None
    userId: int | str | None
    taskId: int | str | None
    minutes: int | str | None
    seconds: int | str | None
    source: str | None
    text: str | None
    createdAtTs: int | str | None
    startTs: int | str | None
    stopTs: int | str | None


TasksTaskdtoEmail = TypedDict(
    "TasksTaskdtoEmail",
    {
        "id": "int | str | None",
        "taskId": "int | str | None",
        "mailboxId": "int | str | None",
        "title": "str | None",
        "body": "str | None",
        "from": "str | None",
        "dateTs": "int | str | None",
        "link": "str | None",
    },
    total=False,
)


class TasksTaskdtoFlow(TypedDict, total=False):
    id: int | str | None
    name: str | None


class TasksTaskdtoGroup(TypedDict, total=False):
    id: int | str | None
    name: str | None
    image: TasksTaskdtoGroupImage | Sequence[Any] | None
    type: str | None
    isVisible: bool | Literal["Y", "N"] | None


class TasksTaskdtoGroupImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTaskdtoResponsible(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksTaskdtoResponsibleImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksTaskdtoResponsibleImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTaskdtoSource(TypedDict, total=False):
    type: str | None
    data: Sequence[Any] | None


class TasksTaskdtoStage(TypedDict, total=False):
    id: int | str | None
    title: str | None
    color: str | None


class TasksTaskdtoStatusChangedBy(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksTaskdtoStatusChangedByImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksTaskdtoStatusChangedByImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTemplate(TypedDict, total=False):
    id: int | str | None
    task: TasksTaskdto | Sequence[Any] | None
    title: str | None
    description: str | None
    creator: TasksTemplateCreator | Sequence[Any] | None
    responsibleCollection: Sequence[Any] | None
    deadlineAfterTs: int | str | None
    startDatePlanTs: int | str | None
    endDatePlanTs: int | str | None
    replicate: bool | Literal["Y", "N"] | None
    checklist: Sequence[Any] | None
    group: TasksTemplateGroup | Sequence[Any] | None
    priority: str | None
    accomplices: Sequence[Any] | None
    auditors: Sequence[Any] | None
    parent: TasksTemplate | Sequence[Any] | None
    replicateParams: TasksTemplateReplicateParams | Sequence[Any] | None


class TasksTemplateCreator(TypedDict, total=False):
    id: int | str | None
    name: str | None
    role: str | None
    image: TasksTemplateCreatorImage | Sequence[Any] | None
    gender: str | None
    email: str | None
    externalAuthId: str | None
    rights: Sequence[Any] | None


class TasksTemplateCreatorImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTemplateGroup(TypedDict, total=False):
    id: int | str | None
    name: str | None
    image: TasksTemplateGroupImage | Sequence[Any] | None
    type: str | None
    isVisible: bool | Literal["Y", "N"] | None


class TasksTemplateGroupImage(TypedDict, total=False):
    id: int | str | None
    src: str | None
    name: str | None
    width: int | str | None
    height: int | str | None
    size: int | str | None
    subDir: str | None
    contentType: str | None
    file: Sequence[Any] | None


class TasksTemplateReplicateParams(TypedDict, total=False):
    period: str | None
    everyDay: str | None
    workdayOnly: str | None
    dailyMonthInterval: str | None
    everyWeek: str | None
    monthlyType: str | None
    monthlyDayNum: str | None
    monthlyMonthNum1: str | None
    monthlyWeekDayNum: str | None
    monthlyWeekDay: str | None
    monthlyMonthNum2: str | None
    yearlyType: str | None
    yearlyDayNum: str | None
    yearlyMonth1: str | None
    yearlyWeekDayNum: str | None
    yearlyWeekDay: str | None
    yearlyMonth2: str | None
    time: str | None
    timezoneOffset: str | None
    startDate: str | None
    repeatTill: str | None
    endDate: str | None
    times: str | None
