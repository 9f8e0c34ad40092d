"""Answers of ``rpa``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class RpaStageSemantic(StrEnum):
    SUCCESS = "SUCCESS"
    FAIL = "FAIL"


class RpaStageTasksItemRobotType(StrEnum):
    RPA_APPROVE_ACTIVITY = "RpaApproveActivity"  # approve or reject
    RPA_MOVE_ACTIVITY = "RpaMoveActivity"  # simply move
    RPA_REQUEST_ACTIVITY = "RpaRequestActivity"  # request information
    RPA_REVIEW_ACTIVITY = "RpaReviewActivity"  # review information


class RpaTimelineListForItemResultTimelineItemDataScope(StrEnum):
    MANUAL = "manual"  # manually
    TASK = "task"  # when executing a task
    AUTOMATION = "automation"  # by Automation rule
    REST = "rest"  # by application


class RpaComment(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    created_time = _v.string("createdTime")
    is_fixed = _v.boolean("isFixed")
    type_id = _v.integer("typeId")
    """Id of the type."""
    item_id = _v.integer("itemId")
    """Id of the item."""
    action = _v.string("action")
    """Action."""
    description = _v.string("description")
    """Description."""
    user_id = _v.integer("userId")
    """Id of the user."""
    title = _v.string("title")
    """Title."""
    data = _v.nested("data", lambda: RpaCommentData)
    """Data."""
    created_timestamp = _v.integer("createdTimestamp")
    html_description = _v.string("htmlDescription")
    text_description = _v.string("textDescription")
    users = _v.mapping("users", _k.Nested(lambda: RpaCommentUsersValue))
    """Users."""


class RpaCommentAddResult(_v.View):
    __slots__ = ()
    comment = _v.nested("comment", lambda: RpaComment)


class RpaCommentData(_v.View):
    """Data."""

    __slots__ = ()
    files = _v.array("files", _k.INTEGER)
    """Files."""


class RpaCommentUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    second_name = _v.string("secondName")
    last_name = _v.string("lastName")
    """Last name."""
    title = _v.anything("title")
    """Title."""
    work_position = _v.string("workPosition")
    """Position at work."""
    full_name = _v.string("fullName")
    link = _v.string("link")
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
    id = _v.boolean("id")


class RpaItem(_v.View):
    __slots__ = ()
    stage_id = _v.integer("stageId")
    """Id of the stage."""
    previous_stage_id = _v.integer("previousStageId")
    name = _v.string("name")
    """Name."""
    type_id = _v.integer("typeId")
    """Id of the type."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    updated_by = _v.integer("updatedBy")
    """Id of the user who last changed it."""
    moved_by = _v.integer("movedBy")
    created_time = _v.string("createdTime")
    updated_time = _v.string("updatedTime")
    moved_time = _v.string("movedTime")
    detail_url = _v.string("detailUrl")
    """Address of the page in the portal."""
    tasks_counter = _v.integer("tasksCounter")
    tasks_faces = _v.nested("tasksFaces", lambda: RpaItemTasksFaces)
    users = _v.anything("users")
    """Users."""
    id = _v.integer("id")


class RpaItemGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: RpaItem)
    """The record."""


class RpaItemGetTasksResult(_v.View):
    __slots__ = ()
    tasks = _v.array("tasks", _k.Nested(lambda: RpaItemGetTasksResultTasksItem))


class RpaItemGetTasksResultTasksItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    user_id = _v.integer("userId")
    """Id of the user."""
    data = _v.nested("data", lambda: RpaItemGetTasksResultTasksItemData)
    """Data."""
    item_class_name = _v.string("itemClassName")
    users = _v.mapping("users", _k.Nested(lambda: RpaItemGetTasksResultTasksItemUsersValue))
    """Users."""


class RpaItemGetTasksResultTasksItemData(_v.View):
    """Data."""

    __slots__ = ()
    participant_joint = _v.string("participantJoint")
    is_mine = _v.boolean("isMine")
    controls = _v.nested("controls", lambda: RpaItemGetTasksResultTasksItemDataControls)
    type = _v.string("type")
    """Type."""
    url = _v.string("url")
    """Address."""
    fields_to_show = _v.anything("fieldsToShow")
    fields_to_set = _v.array("fieldsToSet", _k.STRING)
    users = _v.array("users", _k.Nested(lambda: RpaItemGetTasksResultTasksItemDataUsersItem))
    """Users."""


class RpaItemGetTasksResultTasksItemDataControls(_v.View):
    __slots__ = ()
    buttons = _v.array(
        "BUTTONS", _k.Nested(lambda: RpaItemGetTasksResultTasksItemDataControlsButtonsItem)
    )


class RpaItemGetTasksResultTasksItemDataControlsButtonsItem(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    target_user_status = _v.integer("TARGET_USER_STATUS")
    name = _v.string("NAME")
    """Name."""
    value = _v.string("VALUE")
    """Value."""
    text = _v.string("TEXT")
    """Text."""
    color = _v.string("COLOR")
    """Color."""


class RpaItemGetTasksResultTasksItemDataUsersItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    status = _v.integer("status")
    """Status."""


class RpaItemGetTasksResultTasksItemUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    second_name = _v.string("secondName")
    last_name = _v.string("lastName")
    """Last name."""
    title = _v.anything("title")
    """Title."""
    work_position = _v.string("workPosition")
    """Position at work."""
    full_name = _v.string("fullName")
    link = _v.string("link")
    """Link."""


class RpaItemTasksFaces(_v.View):
    __slots__ = ()
    completed = _v.array("completed", _k.INTEGER)
    running = _v.array("running", _k.ANY)
    all = _v.array("all", _k.INTEGER)


class RpaStage(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    code = _v.string("code")
    """Symbolic code."""
    color = _v.string("color")
    """Color."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    semantic = _v.choice("semantic", RpaStageSemantic)
    type_id = _v.integer("typeId")
    """Id of the type."""
    is_first = _v.boolean("isFirst")
    is_success = _v.boolean("isSuccess")
    is_fail = _v.boolean("isFail")
    tasks = _v.array("tasks", _k.Nested(lambda: RpaStageTasksItem))
    robots_count = _v.integer("robotsCount")
    possible_next_stages = _v.array("possibleNextStages", _k.INTEGER)
    permissions = _v.nested("permissions", lambda: RpaStagePermissions)
    id = _v.integer("id")


class RpaStageListForTypeResultStagesItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    color = _v.string("color")
    """Color."""
    is_fail = _v.boolean("isFail")
    is_first = _v.boolean("isFirst")
    is_success = _v.boolean("isSuccess")
    name = _v.string("name")
    """Name."""
    permissions = _v.mapping("permissions", _k.ANY)
    possible_next_stages = _v.array("possibleNextStages", _k.ANY)
    robots_count = _v.integer("robotsCount")
    semantic = _v.string("semantic")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    tasks = _v.array("tasks", _k.ANY)
    type_id = _v.integer("typeId")
    """Id of the type."""
    id = _v.integer("id")


class RpaStagePermissions(_v.View):
    __slots__ = ()
    droppable = _v.boolean("droppable")
    can_move_from = _v.boolean("canMoveFrom")


class RpaStageTasksItem(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    robot_type = _v.choice("robotType", RpaStageTasksItemRobotType)
    robot_name = _v.string("robotName")
    users = _v.array("users", _k.Nested(lambda: RpaStageTasksItemUsersItem))
    """Users."""
    can_append_responsibles = _v.boolean("canAppendResponsibles")


class RpaStageTasksItemUsersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    name = _v.string("name")
    """Name."""
    photo_src = _v.string("photoSrc")
    url = _v.string("url")
    """Address."""
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""


class RpaTimeline(_v.View):
    __slots__ = ()
    action = _v.anything("action")
    """Action."""
    created_time = _v.string("createdTime")
    data = _v.nested("data", lambda: RpaTimelineData)
    """Data."""
    description = _v.string("description")
    """Description."""
    id = _v.integer("id")
    is_fixed = _v.boolean("isFixed")
    item_id = _v.integer("itemId")
    """Id of the item."""
    title = _v.string("title")
    """Title."""
    type_id = _v.integer("typeId")
    """Id of the type."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_timestamp = _v.integer("createdTimestamp")
    users = _v.mapping("users", _k.Nested(lambda: RpaTimelineUsersValue))
    """Users."""


class RpaTimelineAddResult(_v.View):
    __slots__ = ()
    timeline = _v.nested("timeline", lambda: RpaTimeline)


class RpaTimelineData(_v.View):
    """Data."""

    __slots__ = ()
    scope = _v.string("scope")
    """Code of the scope."""


class RpaTimelineListForItemResultTimelineItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type_id = _v.integer("typeId")
    """Id of the type."""
    item_id = _v.integer("itemId")
    """Id of the item."""
    created_time = _v.string("createdTime")
    user_id = _v.integer("userId")
    """Id of the user."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    action = _v.string("action")
    """Action."""
    is_fixed = _v.boolean("isFixed")
    data = _v.nested("data", lambda: RpaTimelineListForItemResultTimelineItemData)
    """Data."""
    created_timestamp = _v.integer("createdTimestamp")
    users = _v.mapping(
        "users", _k.Nested(lambda: RpaTimelineListForItemResultTimelineItemUsersValue)
    )
    """Users."""


class RpaTimelineListForItemResultTimelineItemData(_v.View):
    """Data."""

    __slots__ = ()
    item = _v.nested("item", lambda: RpaTimelineListForItemResultTimelineItemDataField)
    """The record."""
    scope = _v.choice("scope", RpaTimelineListForItemResultTimelineItemDataScope)
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
    name = _v.string("name")
    """Name."""
    id = _v.integer("id")


class RpaTimelineListForItemResultTimelineItemDataFieldsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    title = _v.string("title")
    """Title."""


class RpaTimelineListForItemResultTimelineItemDataTask(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    user_id = _v.string("USER_ID")
    """Id of the user."""
    workflow_id = _v.string("WORKFLOW_ID")
    activity = _v.string("ACTIVITY")
    activity_name = _v.string("ACTIVITY_NAME")
    name = _v.string("NAME")
    """Name."""
    description = _v.string("DESCRIPTION")
    """Description."""
    parameters = _v.nested(
        "PARAMETERS", lambda: RpaTimelineListForItemResultTimelineItemDataTaskParameters
    )
    users = _v.array("USERS", _k.INTEGER)
    """Users."""
    incomplete_users = _v.array("INCOMPLETE_USERS", _k.ANY)


class RpaTimelineListForItemResultTimelineItemDataTaskParameters(_v.View):
    __slots__ = ()
    document_id = _v.array("DOCUMENT_ID", _k.STRING)
    """Id of the document."""
    task_edit_url = _v.string("TASK_EDIT_URL")
    actions = _v.array(
        "ACTIONS",
        _k.Nested(lambda: RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem),
    )
    fields_to_show = _v.array("FIELDS_TO_SHOW", _k.STRING)
    responsible_type = _v.anything("RESPONSIBLE_TYPE")
    approve_type = _v.anything("APPROVE_TYPE")
    fields_to_set = _v.array("FIELDS_TO_SET", _k.STRING)


class RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem(_v.View):
    __slots__ = ()
    color = _v.string("color")
    """Color."""
    stage_id = _v.string("stageId")
    """Id of the stage."""
    label = _v.string("label")


class RpaTimelineListForItemResultTimelineItemUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    second_name = _v.string("secondName")
    last_name = _v.string("lastName")
    """Last name."""
    title = _v.anything("title")
    """Title."""
    work_position = _v.string("workPosition")
    """Position at work."""
    full_name = _v.string("fullName")
    link = _v.string("link")
    """Link."""


class RpaTimelineUpdateIsFixedResult(_v.View):
    __slots__ = ()
    timeline = _v.nested("timeline", lambda: RpaTimelineUpdateIsFixedResultTimeline)


class RpaTimelineUpdateIsFixedResultTimeline(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class RpaTimelineUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    second_name = _v.string("secondName")
    last_name = _v.string("lastName")
    """Last name."""
    title = _v.anything("title")
    """Title."""
    work_position = _v.string("workPosition")
    """Position at work."""
    full_name = _v.string("fullName")
    link = _v.string("link")
    """Link."""


class RpaType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    image = _v.string("image")
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    settings = _v.array("settings", _k.ANY)
    """Settings."""
    permissions = _v.array("permissions", _k.Nested(lambda: RpaTypePermissionsItem))


class RpaTypeGetResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: RpaType)
    """Type."""


class RpaTypePermissionsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    entity = _v.string("entity")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    access_code = _v.string("accessCode")
    action = _v.string("action")
    """Action."""
    permission = _v.string("permission")
