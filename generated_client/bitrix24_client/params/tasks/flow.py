"""Parameters of ``tasks.flow``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TasksFlowFlowCreateFlowData(TypedDict, total=False, extra_items=Any):
    """Keys: name, description, groupId, ownerId, templateId, plannedCompletionTime,
    distributionType, responsibleList, taskCreators, matchWorkTime,
    responsibleCanChangeDeadline, notifyAtHalfTime, taskControl, notifyOnQueueOverflow,
    notifyOnTasksInProgressOverflow, notifyWhenEfficiencyDecreases."""

    name: Required[str | float | Decimal]
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    groupId: int | str | Literal[False] | None
    """Id of the group."""
    ownerId: int | str | Literal[False] | None
    """Id of the owner."""
    templateId: int | str | Literal[False] | None
    """Id of the template."""
    plannedCompletionTime: Required[int | str]
    """A whole number, or its digits."""
    distributionType: Required[Literal["manually", "queue", "himself"]]
    responsibleList: Required[Mapping[str, Any] | Sequence[Any]]
    taskCreators: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    matchWorkTime: Literal[0, 1, "0", "1"]
    responsibleCanChangeDeadline: Literal[0, 1, "0", "1"]
    notifyAtHalfTime: Literal[0, 1, "0", "1"]
    taskControl: Literal[0, 1, "0", "1"]
    notifyOnQueueOverflow: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    notifyOnTasksInProgressOverflow: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    notifyWhenEfficiencyDecreases: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class TasksFlowFlowDeleteFlowData(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: Required[int | str]
    """Id of the record to delete."""


class TasksFlowFlowIsExistsFlowData(TypedDict, total=False):
    """Keys: name."""

    name: Required[str | float | Decimal]
    """Name."""


class TasksFlowFlowUpdateFlowData(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, description, groupId, ownerId, templateId, plannedCompletionTime,
    distributionType, responsibleList, taskCreators, matchWorkTime,
    responsibleCanChangeDeadline, notifyAtHalfTime, taskControl, notifyOnQueueOverflow,
    notifyOnTasksInProgressOverflow, notifyWhenEfficiencyDecreases."""

    id: Required[int | str]
    """Id of the record to change."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    groupId: int | str | Literal[False] | None
    """Id of the group."""
    ownerId: int | str | Literal[False] | None
    """Id of the owner."""
    templateId: int | str | Literal[False] | None
    """Id of the template."""
    plannedCompletionTime: Required[int | str]
    """A whole number, or its digits."""
    distributionType: Required[Literal["manually", "queue", "himself"]]
    responsibleList: Required[
        Sequence[int | str | Literal[False] | float | Decimal | Sequence[Any] | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | Sequence[Any] | None]
    ]
    taskCreators: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    matchWorkTime: Literal[0, 1, "0", "1"]
    responsibleCanChangeDeadline: Literal[0, 1, "0", "1"]
    notifyAtHalfTime: Literal[0, 1, "0", "1"]
    taskControl: Literal[0, 1, "0", "1"]
    notifyOnQueueOverflow: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    notifyOnTasksInProgressOverflow: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    notifyWhenEfficiencyDecreases: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
