"""Parameters of ``tasks``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


Tasks = TypedDict(
    "Tasks",
    {
        "id": "int | str | Literal[False] | None",
        "title": "str | float | Decimal | Literal[False] | None",
        "description": "str | float | Decimal | Literal[False] | None",
        "creatorId": "int | str | Literal[False] | None",
        "creator": "TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "created": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "responsibleId": "int | str | Literal[False] | None",
        "responsible": "TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "deadline": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "needsControl": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "startPlan": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "endPlan": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "checklist": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "groupId": "int | str | Literal[False] | None",
        "group": "TasksGroup | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "stageId": "int | str | Literal[False] | None",
        "stage": "TasksStage | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "epicId": "int | str | Literal[False] | None",
        "storyPoints": "int | str | Literal[False] | None",
        "flowId": "int | str | Literal[False] | None",
        "flow": "TasksFlow | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "priority": 'Literal["high", "average", "low", False] | str | float | Decimal | None',
        "status": 'Literal["pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined", False] | str | float | Decimal | None',
        "statusChanged": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "accomplices": "Sequence[TasksCreator | Mapping[str, Any]] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "auditors": "Sequence[TasksCreator | Mapping[str, Any]] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "parentId": "int | str | Literal[False] | None",
        "parent": "TasksTaskdto | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "containsChecklist": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsSubTasks": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsRelatedTasks": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsGanttLinks": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsPlacements": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsResults": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "numberOfReminders": "int | str | Literal[False] | None",
        "chatId": "int | str | Literal[False] | None",
        "chat": "TasksChat | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "plannedDuration": "int | str | Literal[False] | None",
        "actualDuration": "int | str | Literal[False] | None",
        "durationType": 'Literal["secs", "mins", "hours", "days", "weeks", "monts", "years", False] | str | float | Decimal | None',
        "started": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "estimatedTime": "int | str | Literal[False] | None",
        "replicate": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "changed": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "changedById": "int | str | Literal[False] | None",
        "changedBy": "TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "statusChangedById": "int | str | Literal[False] | None",
        "statusChangedBy": "TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "closedById": "int | str | Literal[False] | None",
        "closedBy": "TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "closed": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "activity": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "guid": "str | float | Decimal | Literal[False] | None",
        "xmlId": "str | float | Decimal | Literal[False] | None",
        "exchangeId": "str | float | Decimal | Literal[False] | None",
        "exchangeModified": "str | float | Decimal | Literal[False] | None",
        "outlookVersion": "int | str | Literal[False] | None",
        "mark": 'Literal["N", "P", False] | str | float | Decimal | None',
        "allowsChangeDeadline": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "allowsTimeTracking": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "matchesWorkTime": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "addInReport": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "isMultitask": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "siteId": "str | float | Decimal | Literal[False] | None",
        "forkedByTemplateId": "int | str | Literal[False] | None",
        "forkedByTemplate": "TasksTemplate | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "maxDeadlineChangeDate": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "maxDeadlineChanges": "int | str | Literal[False] | None",
        "requireDeadlineChangeReason": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "link": "str | float | Decimal | Literal[False] | None",
        "rights": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "archiveLink": "str | float | Decimal | Literal[False] | None",
        "crmItemIds": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "emailId": "int | str | Literal[False] | None",
        "email": "TasksEmail | Mapping[str, Any] | str | float | Decimal | Literal[False] | Sequence[Any] | None",
        "elapsedTime": "TasksElapsedTime | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "requireResult": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "matchesSubTasksTime": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "autocompleteSubTasks": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "allowsChangeDatePlan": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "inFavorite": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "inPin": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "inGroupPin": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "inMute": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "source": "TasksSource | Mapping[str, Any] | str | float | Decimal | Literal[False] | Sequence[Any] | None",
        "dependsOn": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "scenarios": 'Sequence[Literal["default", "crm", "mobile", "voice", "video", False] | str | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None',
        "name": "str | float | Decimal | Literal[False] | None",
        "role": "str | float | Decimal | Literal[False] | None",
        "image": "TasksImage | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "gender": "str | float | Decimal | Literal[False] | None",
        "externalAuthId": "str | float | Decimal | Literal[False] | None",
        "src": "str | float | Decimal | Literal[False] | None",
        "width": "int | str | Literal[False] | None",
        "height": "int | str | Literal[False] | None",
        "size": "int | str | Literal[False] | None",
        "subDir": "str | float | Decimal | Literal[False] | None",
        "contentType": "str | float | Decimal | Literal[False] | None",
        "file": "Sequence[TasksImage | Mapping[str, Any]] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "type": "str | float | Decimal | Literal[False] | None",
        "isVisible": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "color": "str | float | Decimal | Literal[False] | None",
        "entityId": "int | str | Literal[False] | None",
        "entityType": "str | float | Decimal | Literal[False] | None",
        "task": "TasksTaskdto | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "responsibleCollection": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "deadlineAfterTs": "int | str | Literal[False] | None",
        "startDatePlanTs": "int | str | Literal[False] | None",
        "endDatePlanTs": "int | str | Literal[False] | None",
        "replicateParams": "TasksReplicateParams | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "period": "str | float | Decimal | Literal[False] | None",
        "everyDay": "str | float | Decimal | Literal[False] | None",
        "workdayOnly": "str | float | Decimal | Literal[False] | None",
        "dailyMonthInterval": "str | float | Decimal | Literal[False] | None",
        "everyWeek": "str | float | Decimal | Literal[False] | None",
        "monthlyType": "str | float | Decimal | Literal[False] | None",
        "monthlyDayNum": "str | float | Decimal | Literal[False] | None",
        "monthlyMonthNum1": "str | float | Decimal | Literal[False] | None",
        "monthlyWeekDayNum": "str | float | Decimal | Literal[False] | None",
        "monthlyWeekDay": "str | float | Decimal | Literal[False] | None",
        "monthlyMonthNum2": "str | float | Decimal | Literal[False] | None",
        "yearlyType": "str | float | Decimal | Literal[False] | None",
        "yearlyDayNum": "str | float | Decimal | Literal[False] | None",
        "yearlyMonth1": "str | float | Decimal | Literal[False] | None",
        "yearlyWeekDayNum": "str | float | Decimal | Literal[False] | None",
        "yearlyWeekDay": "str | float | Decimal | Literal[False] | None",
        "yearlyMonth2": "str | float | Decimal | Literal[False] | None",
        "time": "str | float | Decimal | Literal[False] | None",
        "timezoneOffset": "str | float | Decimal | Literal[False] | None",
        "startDate": "str | float | Decimal | Literal[False] | None",
        "repeatTill": "str | float | Decimal | Literal[False] | None",
        "endDate": "str | float | Decimal | Literal[False] | None",
        "times": "str | float | Decimal | Literal[False] | None",
        "taskId": "int | str | Literal[False] | None",
        "mailboxId": "int | str | Literal[False] | None",
        "body": "str | float | Decimal | Literal[False] | None",
        "from": "str | float | Decimal | Literal[False] | None",
        "dateTs": "int | str | Literal[False] | None",
        "userId": "int | str | Literal[False] | None",
        "minutes": "int | str | Literal[False] | None",
        "seconds": "int | str | Literal[False] | None",
        "text": "str | float | Decimal | Literal[False] | None",
        "createdAtTs": "int | str | Literal[False] | None",
        "startTs": "int | str | Literal[False] | None",
        "stopTs": "int | str | Literal[False] | None",
        "data": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
    },
    total=False,
)


class TasksChat(TypedDict, total=False):
    id: int | str | Literal[False] | None
    entityId: int | str | Literal[False] | None
    entityType: str | float | Decimal | Literal[False] | None


class TasksCreator(TypedDict, total=False):
    id: int | str | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    role: str | float | Decimal | Literal[False] | None
    image: TasksImage | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    gender: str | float | Decimal | Literal[False] | None
    email: str | float | Decimal | Literal[False] | None
    externalAuthId: str | float | Decimal | Literal[False] | None
    rights: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksElapsedTime(TypedDict, total=False):
    id: int | str | Literal[False] | None
    userId: int | str | Literal[False] | None
    taskId: int | str | Literal[False] | None
    minutes: int | str | Literal[False] | None
    seconds: int | str | Literal[False] | None
    source: str | float | Decimal | Literal[False] | None
    text: str | float | Decimal | Literal[False] | None
    createdAtTs: int | str | Literal[False] | None
    startTs: int | str | Literal[False] | None
    stopTs: int | str | Literal[False] | None


TasksEmail = TypedDict(
    "TasksEmail",
    {
        "id": "int | str | Literal[False] | None",
        "taskId": "int | str | Literal[False] | None",
        "mailboxId": "int | str | Literal[False] | None",
        "title": "str | float | Decimal | Literal[False] | None",
        "body": "str | float | Decimal | Literal[False] | None",
        "from": "str | float | Decimal | Literal[False] | None",
        "dateTs": "int | str | Literal[False] | None",
        "link": "str | float | Decimal | Literal[False] | None",
    },
    total=False,
)


class TasksFlow(TypedDict, total=False):
    id: int | str | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None


class TasksGroup(TypedDict, total=False):
    id: int | str | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    image: TasksImage | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    type: str | float | Decimal | Literal[False] | None
    isVisible: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None


class TasksImage(TypedDict, total=False):
    id: int | str | Literal[False] | None
    src: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    width: int | str | Literal[False] | None
    height: int | str | Literal[False] | None
    size: int | str | Literal[False] | None
    subDir: str | float | Decimal | Literal[False] | None
    contentType: str | float | Decimal | Literal[False] | None
    file: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksReplicateParams(TypedDict, total=False):
    period: str | float | Decimal | Literal[False] | None
    everyDay: str | float | Decimal | Literal[False] | None
    workdayOnly: str | float | Decimal | Literal[False] | None
    dailyMonthInterval: str | float | Decimal | Literal[False] | None
    everyWeek: str | float | Decimal | Literal[False] | None
    monthlyType: str | float | Decimal | Literal[False] | None
    monthlyDayNum: str | float | Decimal | Literal[False] | None
    monthlyMonthNum1: str | float | Decimal | Literal[False] | None
    monthlyWeekDayNum: str | float | Decimal | Literal[False] | None
    monthlyWeekDay: str | float | Decimal | Literal[False] | None
    monthlyMonthNum2: str | float | Decimal | Literal[False] | None
    yearlyType: str | float | Decimal | Literal[False] | None
    yearlyDayNum: str | float | Decimal | Literal[False] | None
    yearlyMonth1: str | float | Decimal | Literal[False] | None
    yearlyWeekDayNum: str | float | Decimal | Literal[False] | None
    yearlyWeekDay: str | float | Decimal | Literal[False] | None
    yearlyMonth2: str | float | Decimal | Literal[False] | None
    time: str | float | Decimal | Literal[False] | None
    timezoneOffset: str | float | Decimal | Literal[False] | None
    startDate: str | float | Decimal | Literal[False] | None
    repeatTill: str | float | Decimal | Literal[False] | None
    endDate: str | float | Decimal | Literal[False] | None
    times: str | float | Decimal | Literal[False] | None


class TasksSource(TypedDict, total=False):
    type: str | float | Decimal | Literal[False] | None
    data: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksStage(TypedDict, total=False):
    id: int | str | Literal[False] | None
    title: str | float | Decimal | Literal[False] | None
    color: str | float | Decimal | Literal[False] | None


class TasksTaskAddFields(TypedDict, total=False):
    title: Required[str | float | Decimal]
    creatorId: Required[int | str]
    responsibleId: Required[int | str]
    deadline: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    crmItemIds: Sequence[Any]


class TasksTaskChatMessageSendFields(TypedDict, total=False):
    """Values of the fields, by name."""

    taskId: Required[int | str]
    text: Required[str | float | Decimal]


class TasksTaskListOrder(TypedDict, total=False):
    id: str
    title: str
    creatorId: str
    created: str
    responsibleId: str
    deadline: str
    startPlan: str
    endPlan: str
    groupId: str
    priority: str
    status: str
    started: str
    estimatedTime: str
    changed: str
    closed: str
    activity: str
    mark: str
    allowsChangeDeadline: str
    allowsTimeTracking: str


class TasksTaskResultAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    taskId: Required[int | str]
    text: Required[str | float | Decimal]


class TasksTaskResultAddfromchatmessageFields(TypedDict, total=False):
    """Values of the fields, by name."""

    messageId: Required[int | str]


class TasksTaskResultListOrder(TypedDict, total=False):
    id: str
    authorId: str
    createdAt: str
    updatedAt: str
    status: str
    messageId: str


class TasksTaskResultListPagination(TypedDict, total=False):
    page: Any
    limit: Any
    offset: Any


class TasksTaskResultUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    text: Required[str | float | Decimal]


class TasksTaskdto(TypedDict, total=False):
    id: int | str | Literal[False] | None
    title: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    creatorId: int | str | Literal[False] | None
    creator: TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    created: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    responsibleId: int | str | Literal[False] | None
    responsible: TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    deadline: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    needsControl: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    startPlan: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    endPlan: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    checklist: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    groupId: int | str | Literal[False] | None
    group: TasksGroup | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    stageId: int | str | Literal[False] | None
    stage: TasksStage | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    epicId: int | str | Literal[False] | None
    storyPoints: int | str | Literal[False] | None
    flowId: int | str | Literal[False] | None
    flow: TasksTaskdtoFlow | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    priority: Literal["high", "average", "low", False] | str | float | Decimal | None
    status: (
        Literal[
            "pending",
            "in_progress",
            "supposedly_completed",
            "completed",
            "deferred",
            "declined",
            False,
        ]
        | str
        | float
        | Decimal
        | None
    )
    statusChanged: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    accomplices: (
        Sequence[TasksCreator | Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    auditors: (
        Sequence[TasksCreator | Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    parentId: int | str | Literal[False] | None
    parent: TasksTaskdto | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    containsChecklist: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    containsSubTasks: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    containsRelatedTasks: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    containsGanttLinks: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    containsPlacements: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    containsResults: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    numberOfReminders: int | str | Literal[False] | None
    chatId: int | str | Literal[False] | None
    chat: TasksChat | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    plannedDuration: int | str | Literal[False] | None
    actualDuration: int | str | Literal[False] | None
    durationType: (
        Literal["secs", "mins", "hours", "days", "weeks", "monts", "years", False]
        | str
        | float
        | Decimal
        | None
    )
    started: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    estimatedTime: int | str | Literal[False] | None
    replicate: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    changed: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    changedById: int | str | Literal[False] | None
    changedBy: TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    statusChangedById: int | str | Literal[False] | None
    statusChangedBy: TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    closedById: int | str | Literal[False] | None
    closedBy: TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    closed: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    activity: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    guid: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    exchangeId: str | float | Decimal | Literal[False] | None
    exchangeModified: str | float | Decimal | Literal[False] | None
    outlookVersion: int | str | Literal[False] | None
    mark: Literal["N", "P", False] | str | float | Decimal | None
    allowsChangeDeadline: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    allowsTimeTracking: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    matchesWorkTime: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    addInReport: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    isMultitask: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    siteId: str | float | Decimal | Literal[False] | None
    forkedByTemplateId: int | str | Literal[False] | None
    forkedByTemplate: (
        TasksTemplate | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    )
    maxDeadlineChangeDate: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    maxDeadlineChanges: int | str | Literal[False] | None
    requireDeadlineChangeReason: (
        bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    )
    link: str | float | Decimal | Literal[False] | None
    rights: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    archiveLink: str | float | Decimal | Literal[False] | None
    crmItemIds: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    emailId: int | str | Literal[False] | None
    email: TasksEmail | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    elapsedTime: TasksElapsedTime | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    requireResult: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    matchesSubTasksTime: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    autocompleteSubTasks: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    allowsChangeDatePlan: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    inFavorite: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    inPin: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    inGroupPin: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    inMute: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    source: TasksTaskdtoSource | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    dependsOn: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    scenarios: (
        Sequence[
            Literal["default", "crm", "mobile", "voice", "video", False]
            | str
            | float
            | Decimal
            | None
        ]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class TasksTaskdtoFlow(TypedDict, total=False):
    id: int | str | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None


class TasksTaskdtoSource(TypedDict, total=False):
    type: str | float | Decimal | Literal[False] | None
    data: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksTemplate(TypedDict, total=False):
    id: int | str | Literal[False] | None
    task: TasksTaskdto | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    title: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    creator: TasksCreator | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    responsibleCollection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    deadlineAfterTs: int | str | Literal[False] | None
    startDatePlanTs: int | str | Literal[False] | None
    endDatePlanTs: int | str | Literal[False] | None
    replicate: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    checklist: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    group: TasksGroup | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    priority: str | float | Decimal | Literal[False] | None
    accomplices: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    auditors: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    parent: TasksTemplate | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    replicateParams: (
        TasksReplicateParams | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    )
