"""Parameters of ``tasks``."""

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


_Tasks = TypedDict(
    "_Tasks",
    {
        "id": "int | str | Literal[False] | None",
        "title": "str | float | Decimal | Literal[False] | None",
        "description": "str | float | Decimal | Literal[False] | None",
        "creatorId": "int | str | Literal[False] | None",
        "creator": "TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "created": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "responsibleId": "int | str | Literal[False] | None",
        "responsible": "TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "deadline": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "needsControl": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "startPlan": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "endPlan": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "checklist": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "groupId": "int | str | Literal[False] | None",
        "group": "TasksGroup | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "stageId": "int | str | Literal[False] | None",
        "stage": "TasksStage | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "epicId": "int | str | Literal[False] | None",
        "storyPoints": "int | str | Literal[False] | None",
        "flowId": "int | str | Literal[False] | None",
        "flow": "TasksFlow | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "priority": 'Literal["high", "average", "low", False] | str | float | Decimal | None',
        "status": 'Literal["pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined", False] | str | float | Decimal | None',
        "statusChanged": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "accomplices": "Sequence[TasksCreator | OtherKeys] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "auditors": "Sequence[TasksCreator | OtherKeys] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "parentId": "int | str | Literal[False] | None",
        "parent": "TasksTaskdto | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "containsChecklist": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsSubTasks": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsRelatedTasks": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsGanttLinks": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsPlacements": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "containsResults": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "numberOfReminders": "int | str | Literal[False] | None",
        "chatId": "int | str | Literal[False] | None",
        "chat": "TasksChat | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "plannedDuration": "int | str | Literal[False] | None",
        "actualDuration": "int | str | Literal[False] | None",
        "durationType": 'Literal["secs", "mins", "hours", "days", "weeks", "monts", "years", False] | str | float | Decimal | None',
        "started": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "estimatedTime": "int | str | Literal[False] | None",
        "replicate": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "changed": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "changedById": "int | str | Literal[False] | None",
        "changedBy": "TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "statusChangedById": "int | str | Literal[False] | None",
        "statusChangedBy": "TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "closedById": "int | str | Literal[False] | None",
        "closedBy": "TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None",
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
        "forkedByTemplate": "TasksTemplate | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "maxDeadlineChangeDate": "dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None",
        "maxDeadlineChanges": "int | str | Literal[False] | None",
        "requireDeadlineChangeReason": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "link": "str | float | Decimal | Literal[False] | None",
        "rights": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "archiveLink": "str | float | Decimal | Literal[False] | None",
        "crmItemIds": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "emailId": "int | str | Literal[False] | None",
        "email": "TasksEmail | OtherKeys | str | float | Decimal | Literal[False] | Sequence[Any] | None",
        "elapsedTime": "TasksElapsedTime | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "requireResult": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "matchesSubTasksTime": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "autocompleteSubTasks": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "allowsChangeDatePlan": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "inFavorite": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "inPin": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "inGroupPin": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "inMute": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "source": "TasksSource | OtherKeys | str | float | Decimal | Literal[False] | Sequence[Any] | None",
        "dependsOn": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "scenarios": 'Sequence[Literal["default", "crm", "mobile", "voice", "video", False] | str | float | Decimal | None] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None',
        "name": "str | float | Decimal | Literal[False] | None",
        "role": "str | float | Decimal | Literal[False] | None",
        "image": "TasksImage | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "gender": "str | float | Decimal | Literal[False] | None",
        "externalAuthId": "str | float | Decimal | Literal[False] | None",
        "src": "str | float | Decimal | Literal[False] | None",
        "width": "int | str | Literal[False] | None",
        "height": "int | str | Literal[False] | None",
        "size": "int | str | Literal[False] | None",
        "subDir": "str | float | Decimal | Literal[False] | None",
        "contentType": "str | float | Decimal | Literal[False] | None",
        "file": "Sequence[TasksImage | OtherKeys] | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None",
        "type": "str | float | Decimal | Literal[False] | None",
        "isVisible": 'bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None',
        "color": "str | float | Decimal | Literal[False] | None",
        "entityId": "int | str | Literal[False] | None",
        "entityType": "str | float | Decimal | Literal[False] | None",
        "task": "TasksTaskdto | OtherKeys | str | Literal[False] | Sequence[Any] | None",
        "responsibleCollection": "Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None",
        "deadlineAfterTs": "int | str | Literal[False] | None",
        "startDatePlanTs": "int | str | Literal[False] | None",
        "endDatePlanTs": "int | str | Literal[False] | None",
        "replicateParams": "TasksReplicateParams | OtherKeys | str | Literal[False] | Sequence[Any] | None",
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


class Tasks(_Tasks, total=False, extra_items=Any):
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
    inFavorite, inPin, inGroupPin, inMute, source, dependsOn, scenarios, name, role, image,
    gender, externalAuthId, src, width, height, size, subDir, contentType, file, type,
    isVisible, color, entityId, entityType, task, responsibleCollection, deadlineAfterTs,
    startDatePlanTs, endDatePlanTs, replicateParams, period, everyDay, workdayOnly,
    dailyMonthInterval, everyWeek, monthlyType, monthlyDayNum, monthlyMonthNum1,
    monthlyWeekDayNum, monthlyWeekDay, monthlyMonthNum2, yearlyType, yearlyDayNum, yearlyMonth1,
    yearlyWeekDayNum, yearlyWeekDay, yearlyMonth2, time, timezoneOffset, startDate, repeatTill,
    endDate, times, taskId, mailboxId, body, from, dateTs, userId, minutes, seconds, text,
    createdAtTs, startTs, stopTs, data."""


class TasksChat(TypedDict, total=False, extra_items=Any):
    """Keys: id, entityId, entityType."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    entityId: int | str | Literal[False] | None
    """Id or code of the object that it belongs to."""
    entityType: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class TasksCreator(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, role, image, gender, email, externalAuthId, rights."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    role: str | float | Decimal | Literal[False] | None
    """Role."""
    image: TasksImage | OtherKeys | str | Literal[False] | Sequence[Any] | None
    gender: str | float | Decimal | Literal[False] | None
    """Gender."""
    email: str | float | Decimal | Literal[False] | None
    """E-mail addresses."""
    externalAuthId: str | float | Decimal | Literal[False] | None
    """A text."""
    rights: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Access permissions."""


class TasksElapsedTime(TypedDict, total=False, extra_items=Any):
    """Keys: id, userId, taskId, minutes, seconds, source, text, createdAtTs, startTs, stopTs."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    userId: int | str | Literal[False] | None
    """Id of the user."""
    taskId: int | str | Literal[False] | None
    """Id of the task."""
    minutes: int | str | Literal[False] | None
    """A whole number, or its digits."""
    seconds: int | str | Literal[False] | None
    """A whole number, or its digits."""
    source: str | float | Decimal | Literal[False] | None
    """A text."""
    text: str | float | Decimal | Literal[False] | None
    """Text."""
    createdAtTs: int | str | Literal[False] | None
    """A whole number, or its digits."""
    startTs: int | str | Literal[False] | None
    """A whole number, or its digits."""
    stopTs: int | str | Literal[False] | None
    """A whole number, or its digits."""


_TasksEmail = TypedDict(
    "_TasksEmail",
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


class TasksEmail(_TasksEmail, total=False, extra_items=Any):
    """Keys: id, taskId, mailboxId, title, body, from, dateTs, link."""


class TasksFlow(TypedDict, total=False, extra_items=Any):
    """Keys: id, name."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""


class TasksGroup(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, image, type, isVisible."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    image: TasksImage | OtherKeys | str | Literal[False] | Sequence[Any] | None
    type: str | float | Decimal | Literal[False] | None
    """Type."""
    isVisible: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""


class TasksImage(TypedDict, total=False, extra_items=Any):
    """Keys: id, src, name, width, height, size, subDir, contentType, file."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    src: str | float | Decimal | Literal[False] | None
    """A text."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    width: int | str | Literal[False] | None
    """Width."""
    height: int | str | Literal[False] | None
    """Height."""
    size: int | str | Literal[False] | None
    """Size in bytes."""
    subDir: str | float | Decimal | Literal[False] | None
    """A text."""
    contentType: str | float | Decimal | Literal[False] | None
    """A text."""
    file: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksReplicateParams(TypedDict, total=False, extra_items=Any):
    """Keys: period, everyDay, workdayOnly, dailyMonthInterval, everyWeek, monthlyType,
    monthlyDayNum, monthlyMonthNum1, monthlyWeekDayNum, monthlyWeekDay, monthlyMonthNum2,
    yearlyType, yearlyDayNum, yearlyMonth1, yearlyWeekDayNum, yearlyWeekDay, yearlyMonth2, time,
    timezoneOffset, startDate, repeatTill, endDate, times."""

    period: str | float | Decimal | Literal[False] | None
    """A text."""
    everyDay: str | float | Decimal | Literal[False] | None
    """A text."""
    workdayOnly: str | float | Decimal | Literal[False] | None
    """A text."""
    dailyMonthInterval: str | float | Decimal | Literal[False] | None
    """A text."""
    everyWeek: str | float | Decimal | Literal[False] | None
    """A text."""
    monthlyType: str | float | Decimal | Literal[False] | None
    """A text."""
    monthlyDayNum: str | float | Decimal | Literal[False] | None
    """A text."""
    monthlyMonthNum1: str | float | Decimal | Literal[False] | None
    """A text."""
    monthlyWeekDayNum: str | float | Decimal | Literal[False] | None
    """A text."""
    monthlyWeekDay: str | float | Decimal | Literal[False] | None
    """A text."""
    monthlyMonthNum2: str | float | Decimal | Literal[False] | None
    """A text."""
    yearlyType: str | float | Decimal | Literal[False] | None
    """A text."""
    yearlyDayNum: str | float | Decimal | Literal[False] | None
    """A text."""
    yearlyMonth1: str | float | Decimal | Literal[False] | None
    """A text."""
    yearlyWeekDayNum: str | float | Decimal | Literal[False] | None
    """A text."""
    yearlyWeekDay: str | float | Decimal | Literal[False] | None
    """A text."""
    yearlyMonth2: str | float | Decimal | Literal[False] | None
    """A text."""
    time: str | float | Decimal | Literal[False] | None
    """A text."""
    timezoneOffset: str | float | Decimal | Literal[False] | None
    """A text."""
    startDate: str | float | Decimal | Literal[False] | None
    """A text."""
    repeatTill: str | float | Decimal | Literal[False] | None
    """A text."""
    endDate: str | float | Decimal | Literal[False] | None
    """A text."""
    times: str | float | Decimal | Literal[False] | None
    """A text."""


class TasksSource(TypedDict, total=False, extra_items=Any):
    """Keys: type, data."""

    type: str | float | Decimal | Literal[False] | None
    """Type."""
    data: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Data."""


class TasksStage(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, color."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""


class TasksTaskAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, creatorId, responsibleId, deadline, crmItemIds."""

    title: Required[str | float | Decimal]
    """Title."""
    creatorId: Required[int | str]
    """A whole number, or its digits."""
    responsibleId: Required[int | str]
    """Id of the responsible user."""
    deadline: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Time by which it is due."""
    crmItemIds: Sequence[Any]


class TasksTaskChatMessageSendFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: taskId, text."""

    taskId: Required[int | str]
    """Id of the task."""
    text: Required[str | float | Decimal]
    """Text."""


class TasksTaskListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, creatorId, created, responsibleId, deadline, startPlan, endPlan, groupId,
    priority, status, started, estimatedTime, changed, closed, activity, mark,
    allowsChangeDeadline, allowsTimeTracking."""

    id: str
    """The direction of an order."""
    title: str
    """The direction of an order."""
    creatorId: str
    """The direction of an order."""
    created: str
    """The direction of an order."""
    responsibleId: str
    """The direction of an order."""
    deadline: str
    """The direction of an order."""
    startPlan: str
    """The direction of an order."""
    endPlan: str
    """The direction of an order."""
    groupId: str
    """The direction of an order."""
    priority: str
    """The direction of an order."""
    status: str
    """The direction of an order."""
    started: str
    """The direction of an order."""
    estimatedTime: str
    """The direction of an order."""
    changed: str
    """The direction of an order."""
    closed: str
    """The direction of an order."""
    activity: str
    """The direction of an order."""
    mark: str
    """The direction of an order."""
    allowsChangeDeadline: str
    """The direction of an order."""
    allowsTimeTracking: str
    """The direction of an order."""


class TasksTaskResultAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: taskId, text."""

    taskId: Required[int | str]
    """Id of the task."""
    text: Required[str | float | Decimal]
    """Text."""


class TasksTaskResultAddfromchatmessageFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: messageId."""

    messageId: Required[int | str]
    """Id of the message."""


class TasksTaskResultListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, authorId, createdAt, updatedAt, status, messageId."""

    id: str
    """The direction of an order."""
    authorId: str
    """The direction of an order."""
    createdAt: str
    """The direction of an order."""
    updatedAt: str
    """The direction of an order."""
    status: str
    """The direction of an order."""
    messageId: str
    """The direction of an order."""


class TasksTaskResultListPagination(TypedDict, total=False, extra_items=Any):
    """Keys: page, limit, offset."""

    page: Any
    """Number of the page, from 1."""
    limit: Any
    """Most records to return."""
    offset: Any
    """Number of records to skip."""


class TasksTaskResultUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: text."""

    text: Required[str | float | Decimal]
    """Text."""


class TasksTaskdto(TypedDict, total=False, extra_items=Any):
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

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    creatorId: int | str | Literal[False] | None
    """A whole number, or its digits."""
    creator: TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None
    created: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    responsible: TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None
    deadline: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Time by which it is due."""
    needsControl: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    startPlan: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    endPlan: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    checklist: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    groupId: int | str | Literal[False] | None
    """Id of the group."""
    group: TasksGroup | OtherKeys | str | Literal[False] | Sequence[Any] | None
    stageId: int | str | Literal[False] | None
    """Id of the stage."""
    stage: TasksStage | OtherKeys | str | Literal[False] | Sequence[Any] | None
    epicId: int | str | Literal[False] | None
    """A whole number, or its digits."""
    storyPoints: int | str | Literal[False] | None
    """A whole number, or its digits."""
    flowId: int | str | Literal[False] | None
    """A whole number, or its digits."""
    flow: TasksTaskdtoFlow | OtherKeys | str | Literal[False] | Sequence[Any] | None
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
    """Status."""
    statusChanged: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    accomplices: (
        Sequence[TasksCreator | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    auditors: (
        Sequence[TasksCreator | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    parentId: int | str | Literal[False] | None
    """Id of the parent."""
    parent: TasksTaskdto | OtherKeys | str | Literal[False] | Sequence[Any] | None
    containsChecklist: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    containsSubTasks: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    containsRelatedTasks: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    containsGanttLinks: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    containsPlacements: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    containsResults: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    numberOfReminders: int | str | Literal[False] | None
    """A whole number, or its digits."""
    chatId: int | str | Literal[False] | None
    """Id of the chat."""
    chat: TasksChat | OtherKeys | str | Literal[False] | Sequence[Any] | None
    plannedDuration: int | str | Literal[False] | None
    """A whole number, or its digits."""
    actualDuration: int | str | Literal[False] | None
    """A whole number, or its digits."""
    durationType: (
        Literal["secs", "mins", "hours", "days", "weeks", "monts", "years", False]
        | str
        | float
        | Decimal
        | None
    )
    started: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    estimatedTime: int | str | Literal[False] | None
    """A whole number, or its digits."""
    replicate: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    changed: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    changedById: int | str | Literal[False] | None
    """A whole number, or its digits."""
    changedBy: TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None
    statusChangedById: int | str | Literal[False] | None
    """A whole number, or its digits."""
    statusChangedBy: TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None
    closedById: int | str | Literal[False] | None
    """A whole number, or its digits."""
    closedBy: TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None
    closed: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Whether it is closed."""
    activity: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    guid: str | float | Decimal | Literal[False] | None
    """A text."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    exchangeId: str | float | Decimal | Literal[False] | None
    """A text."""
    exchangeModified: str | float | Decimal | Literal[False] | None
    """A text."""
    outlookVersion: int | str | Literal[False] | None
    """A whole number, or its digits."""
    mark: Literal["N", "P", False] | str | float | Decimal | None
    allowsChangeDeadline: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    allowsTimeTracking: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    matchesWorkTime: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    addInReport: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    isMultitask: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    siteId: str | float | Decimal | Literal[False] | None
    """Id of the site."""
    forkedByTemplateId: int | str | Literal[False] | None
    """A whole number, or its digits."""
    forkedByTemplate: TasksTemplate | OtherKeys | str | Literal[False] | Sequence[Any] | None
    maxDeadlineChangeDate: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    """A moment in the notation of the method or of the portal."""
    maxDeadlineChanges: int | str | Literal[False] | None
    """A whole number, or its digits."""
    requireDeadlineChangeReason: (
        bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    )
    """A truth value in one of PHP's notations."""
    link: str | float | Decimal | Literal[False] | None
    """Link."""
    rights: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Access permissions."""
    archiveLink: str | float | Decimal | Literal[False] | None
    """A text."""
    crmItemIds: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    emailId: int | str | Literal[False] | None
    """A whole number, or its digits."""
    email: TasksEmail | OtherKeys | str | Literal[False] | Sequence[Any] | None
    """E-mail addresses."""
    elapsedTime: TasksElapsedTime | OtherKeys | str | Literal[False] | Sequence[Any] | None
    requireResult: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    matchesSubTasksTime: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    autocompleteSubTasks: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    allowsChangeDatePlan: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    inFavorite: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    inPin: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    inGroupPin: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    inMute: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    source: TasksTaskdtoSource | OtherKeys | str | Literal[False] | Sequence[Any] | None
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


class TasksTaskdtoFlow(TypedDict, total=False, extra_items=Any):
    """Keys: id, name."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""


class TasksTaskdtoSource(TypedDict, total=False, extra_items=Any):
    """Keys: type, data."""

    type: str | float | Decimal | Literal[False] | None
    """Type."""
    data: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Data."""


class TasksTemplate(TypedDict, total=False, extra_items=Any):
    """Keys: id, task, title, description, creator, responsibleCollection, deadlineAfterTs,
    startDatePlanTs, endDatePlanTs, replicate, checklist, group, priority, accomplices,
    auditors, parent, replicateParams."""

    id: int | str | Literal[False] | None
    """A whole number, or its digits."""
    task: TasksTaskdto | OtherKeys | str | Literal[False] | Sequence[Any] | None
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    creator: TasksCreator | OtherKeys | str | Literal[False] | Sequence[Any] | None
    responsibleCollection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    deadlineAfterTs: int | str | Literal[False] | None
    """A whole number, or its digits."""
    startDatePlanTs: int | str | Literal[False] | None
    """A whole number, or its digits."""
    endDatePlanTs: int | str | Literal[False] | None
    """A whole number, or its digits."""
    replicate: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    checklist: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    group: TasksGroup | OtherKeys | str | Literal[False] | Sequence[Any] | None
    priority: str | float | Decimal | Literal[False] | None
    """A text."""
    accomplices: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    auditors: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    parent: TasksTemplate | OtherKeys | str | Literal[False] | Sequence[Any] | None
    replicateParams: TasksReplicateParams | OtherKeys | str | Literal[False] | Sequence[Any] | None
