"""Answers of ``tasks.api``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


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
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")


class TasksApiScrumBacklogGetFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.nested("fields", lambda: TasksApiScrumBacklogGetFieldsResultFields)


class TasksApiScrumBacklogGetFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    group_id = _v.nested("groupId", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)
    created_by = _v.nested("createdBy", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)
    modified_by = _v.nested("modifiedBy", lambda: TasksApiScrumBacklogGetFieldsResultFieldsField)


class TasksApiScrumBacklogGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.string("type")


class TasksApiScrumEpic(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    group_id = _v.integer("groupId")
    name = _v.string("name")
    description = _v.string("description")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    color = _v.string("color")
    files = _v.nested("files", lambda: TasksApiScrumEpicFiles)


class TasksApiScrumEpicFiles(_v.View):
    """Files."""

    __slots__ = ()
    id = _v.string("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")
    user_type_id = _v.string("USER_TYPE_ID")
    xml_id = _v.anything("XML_ID")
    sort = _v.string("SORT")
    multiple = _v.string("MULTIPLE")
    mandatory = _v.string("MANDATORY")
    show_filter = _v.string("SHOW_FILTER")
    show_in_list = _v.string("SHOW_IN_LIST")
    edit_in_list = _v.string("EDIT_IN_LIST")
    is_searchable = _v.string("IS_SEARCHABLE")
    settings = _v.nested("SETTINGS", lambda: TasksApiScrumEpicFilesSettings)
    user_type = _v.nested("USER_TYPE", lambda: TasksApiScrumEpicFilesUserType)
    value = _v.array("VALUE", _k.ANY)
    entity_value_id = _v.integer("ENTITY_VALUE_ID")
    custom_data = _v.nested("CUSTOM_DATA", lambda: TasksApiScrumEpicFilesCustomData)
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    tag = _v.string("TAG")


class TasksApiScrumEpicFilesCustomData(_v.View):
    __slots__ = ()
    photo_template = _v.string("PHOTO_TEMPLATE")


class TasksApiScrumEpicFilesSettings(_v.View):
    """Settings."""

    __slots__ = ()
    iblock_id = _v.anything("IBLOCK_ID")
    section_id = _v.anything("SECTION_ID")
    uf_to_save_allow_edit = _v.boolean("UF_TO_SAVE_ALLOW_EDIT")


class TasksApiScrumEpicFilesUserType(_v.View):
    __slots__ = ()
    user_type_id = _v.string("USER_TYPE_ID")
    class_name = _v.string("CLASS_NAME")
    description = _v.string("DESCRIPTION")
    base_type = _v.string("BASE_TYPE")
    tag = _v.array("TAG", _k.STRING)


class TasksApiScrumEpicGetFieldsResult(_v.View):
    __slots__ = ()
    name = _v.string("name")
    description = _v.string("description")
    group_id = _v.integer("groupId")
    color = _v.string("color")
    files = _v.array("files", _k.ANY)
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")


class TasksApiScrumKanbanGetFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.nested("fields", lambda: TasksApiScrumKanbanGetFieldsResultFields)


class TasksApiScrumKanbanGetFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    name = _v.nested("name", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    sort = _v.nested("sort", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    type = _v.nested("type", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    sprint_id = _v.nested("sprintId", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)
    color = _v.nested("color", lambda: TasksApiScrumKanbanGetFieldsResultFieldsField)


class TasksApiScrumKanbanGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.string("type")


class TasksApiScrumKanbanGetStagesResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    type = _v.choice("type", TasksApiScrumKanbanGetStagesResultItemType)
    sort = _v.integer("sort")
    color = _v.string("color")
    sprint_id = _v.string("sprintId")


class TasksApiScrumSprint(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    group_id = _v.integer("groupId")
    entity_type = _v.string("entityType")
    name = _v.string("name")
    goal = _v.string("goal")
    sort = _v.integer("sort")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_start = _v.string("dateStart")
    date_end = _v.string("dateEnd")
    status = _v.string("status")


class TasksApiScrumSprintCompleteResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    group_id = _v.integer("groupId")
    entity_type = _v.string("entityType")
    name = _v.string("name")
    goal = _v.string("goal")
    sort = _v.integer("sort")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_start = _v.string("dateStart")
    date_end = _v.string("dateEnd")
    status = _v.string("status")


class TasksApiScrumSprintGetFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.nested("fields", lambda: TasksApiScrumSprintGetFieldsResultFields)


class TasksApiScrumSprintGetFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    group_id = _v.nested("groupId", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    name = _v.nested("name", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    sort = _v.nested("sort", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    created_by = _v.nested("createdBy", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    modified_by = _v.nested("modifiedBy", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    date_start = _v.nested("dateStart", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    date_end = _v.nested("dateEnd", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)
    status = _v.nested("status", lambda: TasksApiScrumSprintGetFieldsResultFieldsField)


class TasksApiScrumSprintGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.string("type")


class TasksApiScrumSprintStartResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    group_id = _v.integer("groupId")
    entity_type = _v.string("entityType")
    name = _v.string("name")
    goal = _v.string("goal")
    sort = _v.integer("sort")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_start = _v.string("dateStart")
    date_end = _v.string("dateEnd")
    status = _v.string("status")


class TasksApiScrumTask(_v.View):
    __slots__ = ()
    entity_id = _v.integer("entityId")
    story_points = _v.string("storyPoints")
    epic_id = _v.integer("epicId")
    sort = _v.integer("sort")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")


class TasksApiScrumTaskGetFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.nested("fields", lambda: TasksApiScrumTaskGetFieldsResultFields)


class TasksApiScrumTaskGetFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    entity_id = _v.nested("entityId", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    story_points = _v.nested("storyPoints", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    epic_id = _v.nested("epicId", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    sort = _v.nested("sort", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    created_by = _v.nested("createdBy", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)
    modified_by = _v.nested("modifiedBy", lambda: TasksApiScrumTaskGetFieldsResultFieldsField)


class TasksApiScrumTaskGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.string("type")


class TasksApiScrumTaskUpdateResult(_v.View):
    __slots__ = ()
    status = _v.choice("status", TasksApiScrumTaskUpdateResultStatus)
    data = _v.boolean("data")
    errors = _v.array("errors", _k.ANY)
