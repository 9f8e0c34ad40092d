"""Parameters of ``tasks.flow``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class TasksFlowFlowCreateFlowData(TypedDict, total=False):
    name: Required[str | float | Decimal]
    description: str | float | Decimal | Literal[False] | None
    groupId: int | str | Literal[False] | None
    ownerId: int | str | Literal[False] | None
    templateId: int | str | Literal[False] | None
    plannedCompletionTime: Required[int | str]
    distributionType: Required[Literal["manually", "queue", "himself"]]
    responsibleList: Required[Mapping[str, Any] | Sequence[Any]]
    taskCreators: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    matchWorkTime: Literal[0, 1, "0", "1"]
    responsibleCanChangeDeadline: Literal[0, 1, "0", "1"]
    notifyAtHalfTime: Literal[0, 1, "0", "1"]
    taskControl: Literal[0, 1, "0", "1"]
    notifyOnQueueOverflow: int | str | Literal[False] | None
    notifyOnTasksInProgressOverflow: int | str | Literal[False] | None
    notifyWhenEfficiencyDecreases: int | str | Literal[False] | None


class TasksFlowFlowDeleteFlowData(TypedDict, total=False):
    id: Required[int | str]


class TasksFlowFlowIsExistsFlowData(TypedDict, total=False):
    name: Required[str | float | Decimal]


class TasksFlowFlowUpdateFlowData(TypedDict, total=False):
    id: Required[int | str]
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    groupId: int | str | Literal[False] | None
    ownerId: int | str | Literal[False] | None
    templateId: int | str | Literal[False] | None
    plannedCompletionTime: Required[int | str]
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
    notifyOnTasksInProgressOverflow: int | str | Literal[False] | None
    notifyWhenEfficiencyDecreases: int | str | Literal[False] | None
