"""Answers of ``rpa``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import kinds as _k, views as _v


class RpaStageGetResultSemantic(StrEnum):
    SUCCESS = "SUCCESS"
    FAIL = "FAIL"


class RpaStageGetResultTasksItemRobotType(StrEnum):
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
    item_id = _v.integer("itemId")
    action = _v.string("action")
    description = _v.string("description")
    user_id = _v.integer("userId")
    title = _v.string("title")
    data = _v.nested("data", lambda: RpaCommentData)
    created_timestamp = _v.integer("createdTimestamp")
    html_description = _v.string("htmlDescription")
    text_description = _v.string("textDescription")
    users = _v.mapping("users", _k.Nested(lambda: RpaCommentUsersValue))


class RpaCommentAddResult(_v.View):
    __slots__ = ()
    comment = _v.nested("comment", lambda: RpaComment)


class RpaCommentData(_v.View):
    """Data."""

    __slots__ = ()
    files = _v.array("files", _k.INTEGER)


class RpaCommentUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    second_name = _v.string("secondName")
    last_name = _v.string("lastName")
    title = _v.anything("title")
    work_position = _v.string("workPosition")
    full_name = _v.string("fullName")
    link = _v.string("link")


class RpaFieldsGetSettingsResult(_v.View):
    __slots__ = ()
    fields_ = _v.nested("fields", lambda: RpaFieldsGetSettingsResultFields)


class RpaFieldsGetSettingsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    kanban = _v.nested("kanban", lambda: RpaFieldsGetSettingsResultFieldsKanban)
    create = _v.nested("create", lambda: RpaFieldsGetSettingsResultFieldsCreate)


class RpaFieldsGetSettingsResultFieldsCreate(_v.View):
    __slots__ = ()
    uf_rpa_1_name = _v.boolean("UF_RPA_1_NAME")


class RpaFieldsGetSettingsResultFieldsKanban(_v.View):
    __slots__ = ()
    id = _v.boolean("id")
    uf_rpa_1_name = _v.boolean("UF_RPA_1_NAME")


class RpaItem(_v.View):
    """The record."""

    __slots__ = ()
    stage_id = _v.integer("stageId")
    previous_stage_id = _v.integer("previousStageId")
    name = _v.string("name")
    type_id = _v.integer("typeId")
    created_by = _v.integer("createdBy")
    updated_by = _v.integer("updatedBy")
    moved_by = _v.integer("movedBy")
    created_time = _v.string("createdTime")
    updated_time = _v.string("updatedTime")
    moved_time = _v.string("movedTime")
    detail_url = _v.string("detailUrl")
    tasks_counter = _v.integer("tasksCounter")
    tasks_faces = _v.nested("tasksFaces", lambda: RpaItemTasksFaces)
    users = _v.mapping("users", _k.Nested(lambda: RpaItemUsersValue))
    id = _v.integer("id")


class RpaItemGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: RpaItem)


class RpaItemGetTasksResult(_v.View):
    __slots__ = ()
    tasks = _v.array("tasks", _k.Nested(lambda: RpaItemGetTasksResultTasksItem))


class RpaItemGetTasksResultTasksItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    description = _v.string("description")
    user_id = _v.integer("userId")
    data = _v.nested("data", lambda: RpaItemGetTasksResultTasksItemData)
    item_class_name = _v.string("itemClassName")
    users = _v.mapping("users", _k.Nested(lambda: RpaItemGetTasksResultTasksItemUsersValue))


class RpaItemGetTasksResultTasksItemData(_v.View):
    """Data."""

    __slots__ = ()
    participant_joint = _v.string("participantJoint")
    is_mine = _v.boolean("isMine")
    controls = _v.nested("controls", lambda: RpaItemGetTasksResultTasksItemDataControls)
    type = _v.string("type")
    url = _v.string("url")
    fields_to_show = _v.anything("fieldsToShow")
    fields_to_set = _v.array("fieldsToSet", _k.STRING)
    users = _v.array("users", _k.Nested(lambda: RpaItemGetTasksResultTasksItemDataUsersItem))


class RpaItemGetTasksResultTasksItemDataControls(_v.View):
    __slots__ = ()
    buttons = _v.array(
        "BUTTONS", _k.Nested(lambda: RpaItemGetTasksResultTasksItemDataControlsButtonsItem)
    )


class RpaItemGetTasksResultTasksItemDataControlsButtonsItem(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    target_user_status = _v.integer("TARGET_USER_STATUS")
    name = _v.string("NAME")
    value = _v.string("VALUE")
    text = _v.string("TEXT")
    color = _v.string("COLOR")


class RpaItemGetTasksResultTasksItemDataUsersItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    status = _v.integer("status")


class RpaItemGetTasksResultTasksItemUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    second_name = _v.string("secondName")
    last_name = _v.string("lastName")
    title = _v.anything("title")
    work_position = _v.string("workPosition")
    full_name = _v.string("fullName")
    link = _v.string("link")


class RpaItemTasksFaces(_v.View):
    __slots__ = ()
    completed = _v.array("completed", _k.INTEGER)
    running = _v.array("running", _k.ANY)
    all = _v.array("all", _k.INTEGER)


class RpaItemUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    second_name = _v.anything("secondName")
    last_name = _v.string("lastName")
    title = _v.anything("title")
    work_position = _v.anything("workPosition")
    full_name = _v.string("fullName")
    link = _v.string("link")


class RpaStage(_v.View):
    __slots__ = ()
    name = _v.string("name")
    code = _v.string("code")
    color = _v.string("color")
    sort = _v.integer("sort")
    semantic = _v.choice("semantic", RpaStageGetResultSemantic)
    type_id = _v.integer("typeId")
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
    id = _v.integer("id")
    name = _v.string("name")
    code = _v.string("code")
    color = _v.string("color")
    sort = _v.integer("sort")
    semantic = _v.anything("semantic")
    type_id = _v.integer("typeId")
    is_first = _v.boolean("isFirst")
    is_success = _v.boolean("isSuccess")
    is_fail = _v.boolean("isFail")


class RpaStagePermissions(_v.View):
    __slots__ = ()
    droppable = _v.boolean("droppable")
    can_move_from = _v.boolean("canMoveFrom")


class RpaStageTasksItem(_v.View):
    __slots__ = ()
    title = _v.string("title")
    robot_type = _v.choice("robotType", RpaStageGetResultTasksItemRobotType)
    robot_name = _v.string("robotName")
    users = _v.array("users", _k.Nested(lambda: RpaStageTasksItemUsersItem))
    can_append_responsibles = _v.boolean("canAppendResponsibles")


class RpaStageTasksItemUsersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    entity_id = _v.integer("entityId")
    name = _v.string("name")
    photo_src = _v.string("photoSrc")
    url = _v.string("url")
    entity_type = _v.string("entityType")


class RpaTimeline(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type_id = _v.integer("typeId")
    item_id = _v.integer("itemId")
    created_time = _v.string("createdTime")
    user_id = _v.integer("userId")
    title = _v.string("title")
    description = _v.string("description")
    action = _v.boolean("action")
    is_fixed = _v.boolean("isFixed")
    data = _v.nested("data", lambda: RpaTimelineData)
    created_timestamp = _v.integer("createdTimestamp")
    users = _v.mapping("users", _k.Nested(lambda: RpaTimelineUsersValue))


class RpaTimelineAddResult(_v.View):
    __slots__ = ()
    timeline = _v.nested("timeline", lambda: RpaTimeline)


class RpaTimelineData(_v.View):
    """Data."""

    __slots__ = ()
    scope = _v.string("scope")


class RpaTimelineListForItemResultTimelineItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type_id = _v.integer("typeId")
    item_id = _v.integer("itemId")
    created_time = _v.string("createdTime")
    user_id = _v.integer("userId")
    title = _v.string("title")
    description = _v.string("description")
    action = _v.string("action")
    is_fixed = _v.boolean("isFixed")
    data = _v.nested("data", lambda: RpaTimelineListForItemResultTimelineItemData)
    created_timestamp = _v.integer("createdTimestamp")
    users = _v.mapping(
        "users", _k.Nested(lambda: RpaTimelineListForItemResultTimelineItemUsersValue)
    )


class RpaTimelineListForItemResultTimelineItemData(_v.View):
    """Data."""

    __slots__ = ()
    item = _v.nested("item", lambda: RpaTimelineListForItemResultTimelineItemDataField)
    scope = _v.choice("scope", RpaTimelineListForItemResultTimelineItemDataScope)
    stage_from = _v.nested("stageFrom", lambda: RpaTimelineListForItemResultTimelineItemDataField)
    stage_to = _v.nested("stageTo", lambda: RpaTimelineListForItemResultTimelineItemDataField)
    fields_ = _v.array(
        "fields", _k.Nested(lambda: RpaTimelineListForItemResultTimelineItemDataFieldsItem)
    )
    task = _v.nested("task", lambda: RpaTimelineListForItemResultTimelineItemDataTask)
    users = _v.anything("users")


class RpaTimelineListForItemResultTimelineItemDataField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    id = _v.integer("id")


class RpaTimelineListForItemResultTimelineItemDataFieldsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    title = _v.string("title")


class RpaTimelineListForItemResultTimelineItemDataTask(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    user_id = _v.string("USER_ID")
    workflow_id = _v.string("WORKFLOW_ID")
    activity = _v.string("ACTIVITY")
    activity_name = _v.string("ACTIVITY_NAME")
    name = _v.string("NAME")
    description = _v.string("DESCRIPTION")
    parameters = _v.nested(
        "PARAMETERS", lambda: RpaTimelineListForItemResultTimelineItemDataTaskParameters
    )
    users = _v.array("USERS", _k.INTEGER)
    incomplete_users = _v.array("INCOMPLETE_USERS", _k.ANY)


class RpaTimelineListForItemResultTimelineItemDataTaskParameters(_v.View):
    __slots__ = ()
    document_id = _v.array("DOCUMENT_ID", _k.STRING)
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
    stage_id = _v.string("stageId")
    label = _v.string("label")


class RpaTimelineListForItemResultTimelineItemUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    second_name = _v.string("secondName")
    last_name = _v.string("lastName")
    title = _v.anything("title")
    work_position = _v.string("workPosition")
    full_name = _v.string("fullName")
    link = _v.string("link")


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
    second_name = _v.string("secondName")
    last_name = _v.string("lastName")
    title = _v.anything("title")
    work_position = _v.string("workPosition")
    full_name = _v.string("fullName")
    link = _v.string("link")


class RpaType(_v.View):
    """Type."""

    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    image = _v.string("image")
    created_by = _v.integer("createdBy")
    settings = _v.array("settings", _k.ANY)
    permissions = _v.array("permissions", _k.Nested(lambda: RpaTypePermissionsItem))


class RpaTypeGetResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: RpaType)


class RpaTypePermissionsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    entity = _v.string("entity")
    entity_id = _v.string("entityId")
    access_code = _v.string("accessCode")
    action = _v.string("action")
    permission = _v.string("permission")
