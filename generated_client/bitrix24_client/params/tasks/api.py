"""Parameters of ``tasks.api``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class TasksApiScrumBacklogAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: groupId, createdBy, modifiedBy."""

    groupId: Required[int | str]
    """Id of the group."""
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""


class TasksApiScrumBacklogUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: groupId, createdBy, modifiedBy."""

    groupId: int | str | Literal[False] | None
    """Id of the group."""
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""


class TasksApiScrumEpicAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, description, groupId, color, files, createdBy, modifiedBy."""

    name: Required[str | float | Decimal]
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    groupId: Required[int | str]
    """Id of the group."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""
    files: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Files."""
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""


class TasksApiScrumEpicListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, groupId, name, description, createdBy, modifiedBy, color, GROUP_ID, CREATED_BY,
    MODIFIED_BY."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    groupId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the group."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    description: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    modifiedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    color: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Color."""
    GROUP_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the group."""
    CREATED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFIED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""


class TasksApiScrumEpicListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, groupId, name, description, createdBy, modifiedBy, color."""

    id: str
    """The direction of an order."""
    groupId: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    description: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    modifiedBy: str
    """The direction of an order."""
    color: str
    """The direction of an order."""


class TasksApiScrumEpicUpdateFields(TypedDict, total=False):
    """Keys: fields, id."""

    fields: TasksApiScrumEpicUpdateFieldsFields | OtherKeys
    """New values of the fields; those not named stay as they are."""
    id: int | str | Literal[False] | None
    """Id of the record to change."""


class TasksApiScrumEpicUpdateFieldsFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, description, groupId, color, files."""

    name: Required[str | float | Decimal]
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    groupId: Required[int | str]
    """Id of the group."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""
    files: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Files."""


class TasksApiScrumKanbanAddStageFields(TypedDict, total=False, extra_items=Any):
    """Keys: sprintId, name, type, sort, color."""

    sprintId: Required[int | str]
    """A whole number, or its digits."""
    name: Required[str | float | Decimal]
    """Name."""
    type: Literal["NEW", "WORK", "FINISH"]
    """Type."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""


class TasksApiScrumKanbanUpdateStageFields(TypedDict, total=False, extra_items=Any):
    """Keys: sprintId, name, type, sort, color."""

    sprintId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    type: Literal["NEW", "WORK", "FINISH"]
    """Type."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""


class TasksApiScrumSprintAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: groupId, name, sort, dateStart, dateEnd, status, createdBy."""

    groupId: Required[int | str]
    """Id of the group."""
    name: Required[str | float | Decimal]
    """Name."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    dateStart: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    dateEnd: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    status: Literal["active", "planned", "completed"]
    """Status."""
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""


class TasksApiScrumSprintListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, GROUP_ID, ENTITY_TYPE, NAME, SORT, CREATED_BY, MODIFIED_BY, DATE_START, DATE_END,
    STATUS, INFO."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    GROUP_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the group."""
    ENTITY_TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type of the object that it belongs to."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    CREATED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFIED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    DATE_START: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATE_END: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    STATUS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Status."""
    INFO: Mapping[str, Any] | Sequence[Any] | Sequence[Mapping[str, Any] | Sequence[Any]] | None


class TasksApiScrumSprintListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, GROUP_ID, ENTITY_TYPE, NAME, SORT, CREATED_BY, MODIFIED_BY, DATE_START, DATE_END,
    STATUS, INFO."""

    ID: str
    """The direction of an order."""
    GROUP_ID: str
    """The direction of an order."""
    ENTITY_TYPE: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""
    CREATED_BY: str
    """The direction of an order."""
    MODIFIED_BY: str
    """The direction of an order."""
    DATE_START: str
    """The direction of an order."""
    DATE_END: str
    """The direction of an order."""
    STATUS: str
    """The direction of an order."""
    INFO: str
    """The direction of an order."""


class TasksApiScrumSprintUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: groupId, name, sort, dateStart, dateEnd, status."""

    groupId: int | str | Literal[False] | None
    """Id of the group."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    dateStart: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    dateEnd: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    status: Literal["active", "planned", "completed"]
    """Status."""


class TasksApiScrumTaskUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: entityId, storyPoints, epicId, sort."""

    entityId: int | str | Literal[False] | None
    """Id or code of the object that it belongs to."""
    storyPoints: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    epicId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
