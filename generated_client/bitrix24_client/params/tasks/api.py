"""Parameters of ``tasks.api``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TasksApiScrumBacklogAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: groupId, createdBy, modifiedBy."""

    groupId: Required[int]
    """Id of the group."""
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""


class TasksApiScrumBacklogUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: groupId, createdBy, modifiedBy."""

    groupId: int
    """Id of the group."""
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""


class TasksApiScrumEpicAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, description, groupId, color, files, createdBy, modifiedBy."""

    name: Required[str]
    """Name."""
    description: str
    """Description."""
    groupId: Required[int]
    """Id of the group."""
    color: str
    """Color."""
    files: Sequence[str]
    """Files."""
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""


class TasksApiScrumEpicListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, groupId, name, description, createdBy, modifiedBy, color, GROUP_ID, CREATED_BY,
    MODIFIED_BY."""

    id: int | Sequence[int] | None
    """Id of the record."""
    groupId: int | Sequence[int] | None
    """Id of the group."""
    name: str | Sequence[str] | None
    """Name."""
    description: str | Sequence[str] | None
    """Description."""
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    color: str | Sequence[str] | None
    """Color."""
    GROUP_ID: int | Sequence[int] | None
    """Id of the group."""
    CREATED_BY: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFIED_BY: int | Sequence[int] | None
    """Id of the user who last changed it."""


class TasksApiScrumEpicListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, groupId, name, description, createdBy, modifiedBy, color."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    groupId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    description: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    color: Literal["ASC", "DESC", "asc", "desc"]


class TasksApiScrumEpicUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: fields, id."""

    fields: TasksApiScrumEpicUpdateFieldsFields
    """New values of the fields; those not named stay as they are."""
    id: int
    """Id of the record to change."""


class TasksApiScrumEpicUpdateFieldsFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, description, groupId, color, files."""

    name: Required[str]
    """Name."""
    description: str
    """Description."""
    groupId: Required[int]
    """Id of the group."""
    color: str
    """Color."""
    files: Sequence[str]
    """Files."""


class TasksApiScrumKanbanAddStageFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: sprintId, name, type, sort, color."""

    sprintId: Required[int]
    name: Required[str]
    """Name."""
    type: Literal["NEW", "WORK", "FINISH"]
    """Type."""
    sort: int
    """Position in the sorting order."""
    color: str
    """Color."""


class TasksApiScrumKanbanUpdateStageFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: sprintId, name, type, sort, color."""

    sprintId: int
    name: str
    """Name."""
    type: Literal["NEW", "WORK", "FINISH"]
    """Type."""
    sort: int
    """Position in the sorting order."""
    color: str
    """Color."""


class TasksApiScrumSprintAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: groupId, name, sort, dateStart, dateEnd, status, createdBy."""

    groupId: Required[int]
    """Id of the group."""
    name: Required[str]
    """Name."""
    sort: int
    """Position in the sorting order."""
    dateStart: str
    dateEnd: str
    status: Literal["active", "planned", "completed"]
    """Status."""
    createdBy: int
    """Id of the user who made it."""


class TasksApiScrumSprintListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, GROUP_ID, ENTITY_TYPE, NAME, SORT, CREATED_BY, MODIFIED_BY, DATE_START, DATE_END,
    STATUS, INFO."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    GROUP_ID: int | Sequence[int] | None
    """Id of the group."""
    ENTITY_TYPE: str | Sequence[str] | None
    """Type of the object that it belongs to."""
    NAME: str | Sequence[str] | None
    """Name."""
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    CREATED_BY: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFIED_BY: int | Sequence[int] | None
    """Id of the user who last changed it."""
    DATE_START: str | Sequence[str] | None
    DATE_END: str | Sequence[str] | None
    STATUS: str | Sequence[str] | None
    """Status."""
    INFO: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None


class TasksApiScrumSprintListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, GROUP_ID, ENTITY_TYPE, NAME, SORT, CREATED_BY, MODIFIED_BY, DATE_START, DATE_END,
    STATUS, INFO."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    GROUP_ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY_TYPE: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY: Literal["ASC", "DESC", "asc", "desc"]
    MODIFIED_BY: Literal["ASC", "DESC", "asc", "desc"]
    DATE_START: Literal["ASC", "DESC", "asc", "desc"]
    DATE_END: Literal["ASC", "DESC", "asc", "desc"]
    STATUS: Literal["ASC", "DESC", "asc", "desc"]
    INFO: Literal["ASC", "DESC", "asc", "desc"]


class TasksApiScrumSprintUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: groupId, name, sort, dateStart, dateEnd, status."""

    groupId: int
    """Id of the group."""
    name: str
    """Name."""
    sort: int
    """Position in the sorting order."""
    dateStart: str
    dateEnd: str
    status: Literal["active", "planned", "completed"]
    """Status."""


class TasksApiScrumTaskUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: entityId, storyPoints, epicId, sort."""

    entityId: int
    """Id or code of the object that it belongs to."""
    storyPoints: str
    epicId: int
    sort: int
    """Position in the sorting order."""
