"""Parameters of ``tasks.flow``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class TasksFlowFlowCreateFlowData(TypedDict, total=False):
    name: Required[str]
    description: str
    groupId: int
    ownerId: int
    templateId: int
    plannedCompletionTime: Required[int]
    distributionType: Required[Literal["manually", "queue", "himself"]]
    responsibleList: Required[Mapping[str, Any] | Sequence[Sequence[Any]]]
    taskCreators: Mapping[str, Any] | Sequence[Sequence[Any]]
    matchWorkTime: Literal[0, 1]
    responsibleCanChangeDeadline: Literal[0, 1]
    notifyAtHalfTime: Literal[0, 1]
    taskControl: Literal[0, 1]
    notifyOnQueueOverflow: int | None
    notifyOnTasksInProgressOverflow: int | None
    notifyWhenEfficiencyDecreases: int | None


class TasksFlowFlowDeleteFlowData(TypedDict, total=False):
    id: Required[int]


class TasksFlowFlowIsExistsFlowData(TypedDict, total=False):
    name: Required[str]


class TasksFlowFlowUpdateFlowData(TypedDict, total=False):
    id: Required[int]
    name: str
    description: str
    groupId: int
    ownerId: int
    templateId: int
    plannedCompletionTime: Required[int]
    distributionType: Required[Literal["manually", "queue", "himself"]]
    responsibleList: Required[Sequence[Sequence[Any]]]
    taskCreators: Mapping[str, Any] | Sequence[Sequence[Any]]
    matchWorkTime: Literal[0, 1]
    responsibleCanChangeDeadline: Literal[0, 1]
    notifyAtHalfTime: Literal[0, 1]
    taskControl: Literal[0, 1]
    notifyOnQueueOverflow: int | None
    notifyOnTasksInProgressOverflow: int
    notifyWhenEfficiencyDecreases: int | None
