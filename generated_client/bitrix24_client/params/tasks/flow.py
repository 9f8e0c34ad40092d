"""Parameters of ``tasks.flow``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TasksFlowFlowCreateFlowData(TypedDict, total=False):
    """Keys: name, description, groupId, ownerId, templateId, plannedCompletionTime,
    distributionType, responsibleList, taskCreators, matchWorkTime,
    responsibleCanChangeDeadline, notifyAtHalfTime, taskControl, notifyOnQueueOverflow,
    notifyOnTasksInProgressOverflow, notifyWhenEfficiencyDecreases."""

    name: Required[str]
    """Name."""
    description: str
    """Description."""
    groupId: int
    """Id of the group."""
    ownerId: int
    """Id of the owner."""
    templateId: int
    """Id of the template."""
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
    """Keys: id."""

    id: Required[int]
    """Id of the record to delete."""


class TasksFlowFlowIsExistsFlowData(TypedDict, total=False):
    """Keys: name."""

    name: Required[str]
    """Name."""


class TasksFlowFlowUpdateFlowData(TypedDict, total=False):
    """Keys: id, name, description, groupId, ownerId, templateId, plannedCompletionTime,
    distributionType, responsibleList, taskCreators, matchWorkTime,
    responsibleCanChangeDeadline, notifyAtHalfTime, taskControl, notifyOnQueueOverflow,
    notifyOnTasksInProgressOverflow, notifyWhenEfficiencyDecreases."""

    id: Required[int]
    """Id of the record to change."""
    name: str
    """Name."""
    description: str
    """Description."""
    groupId: int
    """Id of the group."""
    ownerId: int
    """Id of the owner."""
    templateId: int
    """Id of the template."""
    plannedCompletionTime: Required[int]
    distributionType: Required[Literal["manually", "queue", "himself"]]
    responsibleList: Required[Sequence[int | str | Sequence[Any]]]
    taskCreators: Mapping[str, Any] | Sequence[Sequence[Any]]
    matchWorkTime: Literal[0, 1]
    responsibleCanChangeDeadline: Literal[0, 1]
    notifyAtHalfTime: Literal[0, 1]
    taskControl: Literal[0, 1]
    notifyOnQueueOverflow: int | None
    notifyOnTasksInProgressOverflow: int
    notifyWhenEfficiencyDecreases: int | None
