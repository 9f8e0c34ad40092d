"""Answers of ``tasks.api``."""

from __future__ import annotations


from ..._runtime import views as _v


class TasksApiScrumBacklog(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    """A whole number, or its digits."""
    group_id = _v.integer("groupId")
    """Id of the group."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""


class TasksApiScrumBacklogGetFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: TasksApiScrumBacklogGetFieldsResultFields)
    """Fields, by name."""


class TasksApiScrumBacklogGetFieldsResultFields(_v.View):
    __slots__ = ()
    group_id = _v.nested("groupId", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)
    """Id of the group."""
    created_by = _v.nested("createdBy", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)
    """Id of the user who made it."""
    modified_by = _v.nested("modifiedBy", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)
    """Id of the user who last changed it."""


class TasksApiScrumBacklogGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.anything("type")
    """Type."""


class TasksApiScrumEpic(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    """A whole number, or its digits."""
    group_id = _v.integer("groupId")
    """Id of the group."""
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    color = _v.string("color")
    """Color."""
    files = _v.anything("files")
    """Files."""


class TasksApiScrumEpicGetFieldsResult(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    group_id = _v.integer("groupId")
    """Id of the group."""
    color = _v.string("color")
    """Color."""
    files = _v.anything("files")
    """Files."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""


class TasksApiScrumKanbanGetFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: TasksApiScrumKanbanGetFieldsResultFields)
    """Fields, by name."""


class TasksApiScrumKanbanGetFieldsResultFields(_v.View):
    __slots__ = ()
    name = _v.nested("name", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    """Name."""
    sort = _v.nested("sort", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    """Position in the sorting order."""
    type = _v.nested("type", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    """Type."""
    sprint_id = _v.nested("sprintId", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    color = _v.nested("color", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    """Color."""


class TasksApiScrumKanbanGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.anything("type")
    """Type."""


class TasksApiScrumKanbanGetStagesResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    """A whole number, or its digits."""
    name = _v.string("name")
    """Name."""
    type = _v.anything("type")
    """Type."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    color = _v.string("color")
    """Color."""
    sprint_id = _v.integer("sprintId")
    """A whole number, or its digits."""


class TasksApiScrumSprintGetFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: TasksApiScrumSprintGetFieldsResultFields)
    """Fields, by name."""


class TasksApiScrumSprintGetFieldsResultFields(_v.View):
    __slots__ = ()
    group_id = _v.nested("groupId", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    """Id of the group."""
    name = _v.nested("name", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    """Name."""
    sort = _v.nested("sort", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    """Position in the sorting order."""
    created_by = _v.nested("createdBy", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    """Id of the user who made it."""
    modified_by = _v.nested("modifiedBy", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    """Id of the user who last changed it."""
    date_start = _v.nested("dateStart", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    """When the call was begun."""
    date_end = _v.nested("dateEnd", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    status = _v.nested("status", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    """Status."""


class TasksApiScrumSprintGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.anything("type")
    """Type."""


class TasksApiScrumTask(_v.View):
    __slots__ = ()
    status = _v.anything("status")
    """Status."""
    data = _v.boolean("data")
    """Data."""
    errors = _v.anything("errors")


class TasksApiScrumTaskGetFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: TasksApiScrumTaskGetFieldsResultFields)
    """Fields, by name."""


class TasksApiScrumTaskGetFieldsResultFields(_v.View):
    __slots__ = ()
    entity_id = _v.nested("entityId", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    """Id or code of the object that it belongs to."""
    story_points = _v.nested("storyPoints", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    epic_id = _v.nested("epicId", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    sort = _v.nested("sort", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    """Position in the sorting order."""
    created_by = _v.nested("createdBy", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    """Id of the user who made it."""
    modified_by = _v.nested("modifiedBy", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    """Id of the user who last changed it."""


class TasksApiScrumTaskGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.anything("type")
    """Type."""
