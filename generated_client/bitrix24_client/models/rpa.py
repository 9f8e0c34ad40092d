"""Answers of ``rpa``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class RpaComment(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    created_time = _v.anything("createdTime")
    is_fixed = _v.anything("isFixed")
    type_id = _v.anything("typeId")
    """Id of the type."""
    item_id = _v.anything("itemId")
    """Id of the item."""
    action = _v.anything("action")
    """Action."""
    description = _v.string("description")
    """Description."""
    user_id = _v.anything("userId")
    """Id of the user."""
    title = _v.anything("title")
    """Title."""
    data = _v.nested("data", lambda: RpaCommentData)
    """Data."""
    created_timestamp = _v.anything("createdTimestamp")
    html_description = _v.anything("htmlDescription")
    text_description = _v.anything("textDescription")
    users = _v.mapping("users", _k.Nested(lambda: RpaCommentUsersValue))
    """Users."""


class RpaCommentAddResult(_v.View):
    __slots__ = ()
    comment = _v.nested("comment", lambda: RpaComment)


class RpaCommentData(_v.View):
    """Data."""

    __slots__ = ()
    files = _v.array("files", _k.ANY)
    """Files."""


class RpaCommentUsersValue(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    name = _v.anything("name")
    """Name."""
    second_name = _v.anything("secondName")
    last_name = _v.anything("lastName")
    """Last name."""
    title = _v.anything("title")
    """Title."""
    work_position = _v.anything("workPosition")
    """Position at work."""
    full_name = _v.anything("fullName")
    link = _v.anything("link")
    """Link."""


class RpaFieldsGetSettingsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: RpaFieldsGetSettingsResultFields)
    """Fields, by name."""


class RpaFieldsGetSettingsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    kanban = _v.nested("kanban", lambda: RpaFieldsGetSettingsResultFieldsKanban)
    create = _v.mapping("create", _k.ANY)


class RpaFieldsGetSettingsResultFieldsKanban(_v.View):
    __slots__ = ()
    id = _v.anything("id")


class RpaItem(_v.View):
    __slots__ = ()
    stage_id = _v.integer("stageId")
    """Id of the stage."""
    previous_stage_id = _v.anything("previousStageId")
    name = _v.anything("name")
    """Name."""
    type_id = _v.integer("typeId")
    """Id of the type."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    updated_by = _v.integer("updatedBy")
    """Id of the user who last changed it."""
    moved_by = _v.integer("movedBy")
    """A whole number, or its digits."""
    created_time = _v.anything("createdTime")
    updated_time = _v.anything("updatedTime")
    moved_time = _v.anything("movedTime")
    detail_url = _v.anything("detailUrl")
    """Address of the page in the portal."""
    tasks_counter = _v.anything("tasksCounter")
    tasks_faces = _v.nested("tasksFaces", lambda: RpaItemTasksFaces)
    users = _v.mapping("users", _k.Nested(lambda: RpaItemUsersValue))
    """Users."""
    id = _v.anything("id")


class RpaItemGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: RpaItem)
    """The record."""


class RpaItemGetTasksResult(_v.View):
    __slots__ = ()
    tasks = _v.array("tasks", _k.Nested(lambda: RpaItemGetTasksResultTasksItem))


class RpaItemGetTasksResultTasksItem(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    title = _v.anything("title")
    """Title."""
    description = _v.anything("description")
    """Description."""
    user_id = _v.anything("userId")
    """Id of the user."""
    data = _v.nested("data", lambda: RpaItemGetTasksResultTasksItemData)
    """Data."""
    item_class_name = _v.anything("itemClassName")
    users = _v.mapping("users", _k.Nested(lambda: RpaItemGetTasksResultTasksItemUsersValue))
    """Users."""


class RpaItemGetTasksResultTasksItemData(_v.View):
    __slots__ = ()
    participant_joint = _v.anything("participantJoint")
    is_mine = _v.anything("isMine")
    controls = _v.nested("controls", lambda: RpaItemGetTasksResultTasksItemDataControls)
    type = _v.anything("type")
    """Type."""
    url = _v.anything("url")
    """Address."""
    fields_to_show = _v.anything("fieldsToShow")
    fields_to_set = _v.array("fieldsToSet", _k.ANY)
    users = _v.array("users", _k.Nested(lambda: RpaItemGetTasksResultTasksItemDataUsersItem))
    """Users."""


class RpaItemGetTasksResultTasksItemDataControls(_v.View):
    __slots__ = ()
    buttons = _v.array(
        "BUTTONS", _k.Nested(lambda: RpaItemGetTasksResultTasksItemDataControlsButtonsItem)
    )


class RpaItemGetTasksResultTasksItemDataControlsButtonsItem(_v.View):
    __slots__ = ()
    type = _v.anything("TYPE")
    """Type."""
    target_user_status = _v.anything("TARGET_USER_STATUS")
    name = _v.anything("NAME")
    """Name."""
    value = _v.anything("VALUE")
    """Value."""
    text = _v.anything("TEXT")
    """Text."""
    color = _v.anything("COLOR")
    """Color."""


class RpaItemGetTasksResultTasksItemDataUsersItem(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    status = _v.anything("status")
    """Status."""


class RpaItemGetTasksResultTasksItemUsersValue(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    name = _v.anything("name")
    """Name."""
    second_name = _v.anything("secondName")
    last_name = _v.anything("lastName")
    """Last name."""
    title = _v.anything("title")
    """Title."""
    work_position = _v.anything("workPosition")
    """Position at work."""
    full_name = _v.anything("fullName")
    link = _v.anything("link")
    """Link."""


class RpaItemTasksFaces(_v.View):
    __slots__ = ()
    completed = _v.array("completed", _k.ANY)
    running = _v.anything("running")
    all = _v.array("all", _k.ANY)


class RpaItemUsersValue(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    name = _v.anything("name")
    """Name."""
    second_name = _v.anything("secondName")
    last_name = _v.anything("lastName")
    """Last name."""
    title = _v.anything("title")
    """Title."""
    work_position = _v.anything("workPosition")
    """Position at work."""
    full_name = _v.anything("fullName")
    link = _v.anything("link")
    """Link."""


class RpaStage(_v.View):
    __slots__ = ()
    name = _v.anything("name")
    """Name."""
    code = _v.anything("code")
    """Symbolic code."""
    color = _v.anything("color")
    """Color."""
    sort = _v.anything("sort")
    """Position in the sorting order."""
    semantic = _v.anything("semantic")
    type_id = _v.anything("typeId")
    """Id of the type."""
    is_first = _v.anything("isFirst")
    is_success = _v.anything("isSuccess")
    is_fail = _v.anything("isFail")
    tasks = _v.array("tasks", _k.Nested(lambda: RpaStageTasksItem))
    robots_count = _v.anything("robotsCount")
    possible_next_stages = _v.array("possibleNextStages", _k.ANY)
    permissions = _v.nested("permissions", lambda: RpaStagePermissions)
    id = _v.anything("id")


class RpaStagePermissions(_v.View):
    __slots__ = ()
    droppable = _v.anything("droppable")
    can_move_from = _v.anything("canMoveFrom")


class RpaStageTasksItem(_v.View):
    __slots__ = ()
    title = _v.anything("title")
    """Title."""
    robot_type = _v.anything("robotType")
    robot_name = _v.anything("robotName")
    users = _v.array("users", _k.Nested(lambda: RpaStageTasksItemUsersItem))
    """Users."""
    can_append_responsibles = _v.anything("canAppendResponsibles")


class RpaStageTasksItemUsersItem(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    entity_id = _v.anything("entityId")
    """Id or code of the object that it belongs to."""
    name = _v.anything("name")
    """Name."""
    photo_src = _v.anything("photoSrc")
    url = _v.anything("url")
    """Address."""
    entity_type = _v.anything("entityType")
    """Type of the object that it belongs to."""


class RpaTimelineAddResult(_v.View):
    __slots__ = ()
    timeline = _v.anything("timeline")


class RpaTimelineListForItemResultTimelineItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    """A whole number, or its digits."""
    type_id = _v.anything("typeId")
    """Id of the type."""
    item_id = _v.anything("itemId")
    """Id of the item."""
    created_time = _v.anything("createdTime")
    user_id = _v.integer("userId")
    """Id of the user."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    action = _v.anything("action")
    """Action."""
    is_fixed = _v.anything("isFixed")
    data = _v.nested("data", lambda: RpaTimelineListForItemResultTimelineItemData)
    """Data."""
    created_timestamp = _v.anything("createdTimestamp")
    users = _v.mapping("users", _k.Nested(lambda: RpaItemGetTasksResultTasksItemUsersValue))
    """Users."""


class RpaTimelineListForItemResultTimelineItemData(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: RpaTimelineListForItemResultTimelineItemDataField)
    """The record."""
    scope = _v.anything("scope")
    """Code of the scope."""
    stage_from = _v.nested("stageFrom", lambda: RpaTimelineListForItemResultTimelineItemDataField)
    stage_to = _v.nested("stageTo", lambda: RpaTimelineListForItemResultTimelineItemDataField)
    fields = _v.array(
        "fields", _k.Nested(lambda: RpaTimelineListForItemResultTimelineItemDataFieldsItem)
    )
    """Fields, by name."""
    task = _v.nested("task", lambda: RpaTimelineListForItemResultTimelineItemDataTask)
    users = _v.anything("users")
    """Users."""


class RpaTimelineListForItemResultTimelineItemDataField(_v.View):
    __slots__ = ()
    name = _v.anything("name")
    """Name."""
    id = _v.anything("id")


class RpaTimelineListForItemResultTimelineItemDataFieldsItem(_v.View):
    __slots__ = ()
    name = _v.anything("name")
    """Name."""
    title = _v.anything("title")
    """Title."""


class RpaTimelineListForItemResultTimelineItemDataTask(_v.View):
    __slots__ = ()
    id = _v.anything("ID")
    user_id = _v.anything("USER_ID")
    """Id of the user."""
    workflow_id = _v.anything("WORKFLOW_ID")
    activity = _v.anything("ACTIVITY")
    activity_name = _v.anything("ACTIVITY_NAME")
    name = _v.anything("NAME")
    """Name."""
    description = _v.anything("DESCRIPTION")
    """Description."""
    parameters = _v.nested(
        "PARAMETERS", lambda: RpaTimelineListForItemResultTimelineItemDataTaskParameters
    )
    users = _v.array("USERS", _k.ANY)
    """Users."""
    incomplete_users = _v.anything("INCOMPLETE_USERS")


class RpaTimelineListForItemResultTimelineItemDataTaskParameters(_v.View):
    __slots__ = ()
    document_id = _v.array("DOCUMENT_ID", _k.ANY)
    """Id of the document."""
    task_edit_url = _v.anything("TASK_EDIT_URL")
    actions = _v.array(
        "ACTIONS",
        _k.Nested(lambda: RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem),
    )
    fields_to_show = _v.array("FIELDS_TO_SHOW", _k.ANY)
    responsible_type = _v.anything("RESPONSIBLE_TYPE")
    approve_type = _v.anything("APPROVE_TYPE")
    fields_to_set = _v.array("FIELDS_TO_SET", _k.ANY)


class RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem(_v.View):
    __slots__ = ()
    color = _v.anything("color")
    """Color."""
    stage_id = _v.anything("stageId")
    """Id of the stage."""
    label = _v.anything("label")


class RpaTimelineUpdateIsFixedResult(_v.View):
    __slots__ = ()
    timeline = _v.nested("timeline", lambda: RpaTimelineUpdateIsFixedResultTimeline)


class RpaTimelineUpdateIsFixedResultTimeline(_v.View):
    __slots__ = ()
    id = _v.anything("id")


class RpaType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    """A whole number, or its digits."""
    title = _v.string("title")
    """Title."""
    image = _v.string("image")
    """A text."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    settings = _v.anything("settings")
    """Settings."""
    permissions = _v.array("permissions", _k.Nested(lambda: RpaTypePermissionsItem))


class RpaTypeGetResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: RpaType)
    """Type."""


class RpaTypePermissionsItem(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    entity = _v.anything("entity")
    entity_id = _v.anything("entityId")
    """Id or code of the object that it belongs to."""
    access_code = _v.anything("accessCode")
    action = _v.anything("action")
    """Action."""
    permission = _v.anything("permission")
