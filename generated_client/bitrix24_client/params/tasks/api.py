"""Parameters of ``tasks.api``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class TasksApiScrumBacklogAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    groupId: Required[int]
    createdBy: int
    modifiedBy: int


class TasksApiScrumBacklogUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    groupId: int
    createdBy: int
    modifiedBy: int


class TasksApiScrumEpicAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    description: str
    groupId: Required[int]
    color: str
    files: Sequence[str]
    createdBy: int
    modifiedBy: int


class TasksApiScrumEpicListFilter(TypedDict, total=False):
    id: int
    groupId: int
    name: str
    description: str
    createdBy: int
    modifiedBy: int
    color: str
    GROUP_ID: int
    CREATED_BY: int
    MODIFIED_BY: int


class TasksApiScrumEpicListOrder(TypedDict, total=False):
    id: str
    groupId: Any
    name: str
    description: Any
    createdBy: Any
    modifiedBy: Any
    color: Any


class TasksApiScrumEpicUpdateFields(TypedDict, total=False):
    fields: TasksApiScrumEpicUpdateFieldsFields
    id: int


class TasksApiScrumEpicUpdateFieldsFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str]
    description: str
    groupId: Required[int]
    color: str
    files: Sequence[str]


class TasksApiScrumKanbanAddStageFields(TypedDict, total=False):
    """Values of the fields, by name."""

    sprintId: Required[int]
    name: Required[str]
    type: Literal["NEW", "WORK", "FINISH"]
    sort: int
    color: str


class TasksApiScrumKanbanUpdateStageFields(TypedDict, total=False):
    """Values of the fields, by name."""

    sprintId: int
    name: str
    type: Literal["NEW", "WORK", "FINISH"]
    sort: int
    color: str


class TasksApiScrumSprintAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    groupId: Required[int]
    name: Required[str]
    sort: int
    dateStart: str
    dateEnd: str
    status: Literal["active", "planned", "completed"]
    createdBy: int


class TasksApiScrumSprintListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    GROUP_ID: int
    ENTITY_TYPE: str
    NAME: str
    SORT: int
    CREATED_BY: int
    MODIFIED_BY: int
    DATE_START: str
    DATE_END: str
    STATUS: str
    INFO: Mapping[str, Any]


class TasksApiScrumSprintListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: int
    GROUP_ID: int
    ENTITY_TYPE: str
    NAME: str
    SORT: int
    CREATED_BY: int
    MODIFIED_BY: int
    DATE_START: str
    DATE_END: str
    STATUS: str
    INFO: Mapping[str, Any]


class TasksApiScrumSprintUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    groupId: int
    name: str
    sort: int
    dateStart: str
    dateEnd: str
    status: Literal["active", "planned", "completed"]


class TasksApiScrumTaskUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    entityId: int
    storyPoints: str
    epicId: int
    sort: int
