"""Parameters of ``tasks.api``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class TasksApiScrumBacklogAddFields(TypedDict, total=False):
    groupId: Required[int | str]
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None


class TasksApiScrumBacklogUpdateFields(TypedDict, total=False):
    groupId: int | str | Literal[False] | None
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None


class TasksApiScrumEpicAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    description: str | float | Decimal | Literal[False] | None
    groupId: Required[int | str]
    color: str | float | Decimal | Literal[False] | None
    files: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None


class TasksApiScrumEpicListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    groupId: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    description: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    modifiedBy: int | str | Sequence[int | str] | Literal[False] | None
    color: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    GROUP_ID: int | str | Sequence[int | str] | Literal[False] | None
    CREATED_BY: int | str | Sequence[int | str] | Literal[False] | None
    MODIFIED_BY: int | str | Sequence[int | str] | Literal[False] | None


class TasksApiScrumEpicListOrder(TypedDict, total=False):
    id: str
    groupId: str
    name: str
    description: str
    createdBy: str
    modifiedBy: str
    color: str


class TasksApiScrumEpicUpdateFields(TypedDict, total=False):
    fields: TasksApiScrumEpicUpdateFieldsFields | Mapping[str, Any]
    id: int | str | Literal[False] | None


class TasksApiScrumEpicUpdateFieldsFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    description: str | float | Decimal | Literal[False] | None
    groupId: Required[int | str]
    color: str | float | Decimal | Literal[False] | None
    files: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class TasksApiScrumKanbanAddStageFields(TypedDict, total=False):
    sprintId: Required[int | str]
    name: Required[str | float | Decimal]
    type: Literal["NEW", "WORK", "FINISH"]
    sort: int | str | Literal[False] | None
    color: str | float | Decimal | Literal[False] | None


class TasksApiScrumKanbanUpdateStageFields(TypedDict, total=False):
    sprintId: int | str | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    type: Literal["NEW", "WORK", "FINISH"]
    sort: int | str | Literal[False] | None
    color: str | float | Decimal | Literal[False] | None


class TasksApiScrumSprintAddFields(TypedDict, total=False):
    groupId: Required[int | str]
    name: Required[str | float | Decimal]
    sort: int | str | Literal[False] | None
    dateStart: str | float | Decimal | Literal[False] | None
    dateEnd: str | float | Decimal | Literal[False] | None
    status: Literal["active", "planned", "completed"]
    createdBy: int | str | Literal[False] | None


class TasksApiScrumSprintListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    GROUP_ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SORT: int | str | Sequence[int | str] | Literal[False] | None
    CREATED_BY: int | str | Sequence[int | str] | Literal[False] | None
    MODIFIED_BY: int | str | Sequence[int | str] | Literal[False] | None
    DATE_START: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DATE_END: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    STATUS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    INFO: Mapping[str, Any] | Sequence[Any]


class TasksApiScrumSprintListOrder(TypedDict, total=False):
    ID: str
    GROUP_ID: str
    ENTITY_TYPE: str
    NAME: str
    SORT: str
    CREATED_BY: str
    MODIFIED_BY: str
    DATE_START: str
    DATE_END: str
    STATUS: str
    INFO: str


class TasksApiScrumSprintUpdateFields(TypedDict, total=False):
    groupId: int | str | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    dateStart: str | float | Decimal | Literal[False] | None
    dateEnd: str | float | Decimal | Literal[False] | None
    status: Literal["active", "planned", "completed"]


class TasksApiScrumTaskUpdateFields(TypedDict, total=False):
    entityId: int | str | Literal[False] | None
    storyPoints: str | float | Decimal | Literal[False] | None
    epicId: int | str | Literal[False] | None
    sort: int | str | Literal[False] | None
