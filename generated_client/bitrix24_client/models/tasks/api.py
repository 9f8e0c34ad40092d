"""Answers of ``tasks.api``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class TasksApiScrumKanbanGetStagesResultItemType(StrEnum):
    NEW = "NEW"
    WORK = "WORK"
    FINISH = "FINISH"


class TasksApiScrumTaskUpdateResultStatus(StrEnum):
    SUCCESS = "success"
    ERROR = "error"


class TasksApiScrumBacklog(_v.View):
    __slots__ = ()
    id = _v.integer("id")
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
    """Fields, by name."""

    __slots__ = ()
    group_id = _v.nested("groupId", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)
    """Id of the group."""
    created_by = _v.nested("createdBy", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)
    """Id of the user who made it."""
    modified_by = _v.nested("modifiedBy", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)
    """Id of the user who last changed it."""


class TasksApiScrumBacklogGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""


class TasksApiScrumEpic(_v.View):
    __slots__ = ()
    id = _v.integer("id")
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
    files = _v.nested("files", lambda: TasksApiScrumEpicFiles)
    """Files."""


class TasksApiScrumEpicFiles(_v.View):
    """Files."""

    __slots__ = ()
    id = _v.string("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    xml_id = _v.anything("XML_ID")
    """External id."""
    sort = _v.string("SORT")
    """Position in the sorting order."""
    multiple = _v.string("MULTIPLE")
    """Whether the field holds several values."""
    mandatory = _v.string("MANDATORY")
    """Whether the field has to be filled in."""
    show_filter = _v.string("SHOW_FILTER")
    """Whether the field is offered in filters."""
    show_in_list = _v.string("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    edit_in_list = _v.string("EDIT_IN_LIST")
    """Whether the field can be edited in lists."""
    is_searchable = _v.string("IS_SEARCHABLE")
    """Whether the field takes part in the search."""
    settings = _v.nested("SETTINGS", lambda: TasksApiScrumEpicFilesSettings)
    """Settings."""
    user_type = _v.nested("USER_TYPE", lambda: TasksApiScrumEpicFilesUserType)
    value = _v.array("VALUE", _k.ANY)
    """Value."""
    entity_value_id = _v.integer("ENTITY_VALUE_ID")
    custom_data = _v.nested("CUSTOM_DATA", lambda: TasksApiScrumEpicFilesCustomData)
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    """Title of the field in forms."""
    tag = _v.string("TAG")


class TasksApiScrumEpicFilesCustomData(_v.View):
    __slots__ = ()
    photo_template = _v.string("PHOTO_TEMPLATE")


class TasksApiScrumEpicFilesSettings(_v.View):
    """Settings."""

    __slots__ = ()
    iblock_id = _v.anything("IBLOCK_ID")
    """Id of the information block."""
    section_id = _v.anything("SECTION_ID")


class TasksApiScrumEpicFilesUserType(_v.View):
    __slots__ = ()
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    class_name = _v.string("CLASS_NAME")
    description = _v.string("DESCRIPTION")
    """Description."""
    base_type = _v.string("BASE_TYPE")
    tag = _v.array("TAG", _k.STRING)


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
    files = _v.array("files", _k.ANY)
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
    """Fields, by name."""

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
    type = _v.string("type")
    """Type."""


class TasksApiScrumKanbanGetStagesResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    type = _v.choice("type", TasksApiScrumKanbanGetStagesResultItemType)
    """Type."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    color = _v.string("color")
    """Color."""
    sprint_id = _v.integer("sprintId")


class TasksApiScrumSprint(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    group_id = _v.integer("groupId")
    """Id of the group."""
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""
    name = _v.string("name")
    """Name."""
    goal = _v.string("goal")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_start = _v.string("dateStart")
    """When the call was begun."""
    date_end = _v.string("dateEnd")
    status = _v.string("status")
    """Status."""


class TasksApiScrumSprintCompleteResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    group_id = _v.integer("groupId")
    """Id of the group."""
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""
    name = _v.string("name")
    """Name."""
    goal = _v.string("goal")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_start = _v.string("dateStart")
    """When the call was begun."""
    date_end = _v.string("dateEnd")
    status = _v.string("status")
    """Status."""


class TasksApiScrumSprintGetFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: TasksApiScrumSprintGetFieldsResultFields)
    """Fields, by name."""


class TasksApiScrumSprintGetFieldsResultFields(_v.View):
    """Fields, by name."""

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
    type = _v.string("type")
    """Type."""


class TasksApiScrumSprintStartResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    group_id = _v.integer("groupId")
    """Id of the group."""
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""
    name = _v.string("name")
    """Name."""
    goal = _v.string("goal")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_start = _v.string("dateStart")
    """When the call was begun."""
    date_end = _v.string("dateEnd")
    status = _v.string("status")
    """Status."""


class TasksApiScrumTask(_v.View):
    __slots__ = ()
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    story_points = _v.string("storyPoints")
    epic_id = _v.integer("epicId")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""


class TasksApiScrumTaskGetFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: TasksApiScrumTaskGetFieldsResultFields)
    """Fields, by name."""


class TasksApiScrumTaskGetFieldsResultFields(_v.View):
    """Fields, by name."""

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
    type = _v.string("type")
    """Type."""


class TasksApiScrumTaskUpdateResult(_v.View):
    __slots__ = ()
    status = _v.choice("status", TasksApiScrumTaskUpdateResultStatus)
    """Status."""
    data = _v.boolean("data")
    """Data."""
    errors = _v.array("errors", _k.ANY)
