"""Answers of ``tasks.template``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType(StrEnum):
    A = "A"  # Participant
    U = "U"  # Observer


class TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender(StrEnum):
    M = "M"  # Male
    F = "F"  # Female


class TasksTemplate(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    title = _v.string("TITLE")
    """Title."""
    description = _v.string("DESCRIPTION")
    """Description."""
    description_in_bbcode = _v.string("DESCRIPTION_IN_BBCODE")
    priority = _v.integer("PRIORITY")
    status = _v.integer("STATUS")
    """Status."""
    stage_id = _v.integer("STAGE_ID")
    """Id of the stage."""
    responsible_id = _v.integer("RESPONSIBLE_ID")
    """Id of the responsible user."""
    deadline_after = _v.moment("DEADLINE_AFTER")
    start_date_plan_after = _v.string("START_DATE_PLAN_AFTER")
    end_date_plan_after = _v.string("END_DATE_PLAN_AFTER")
    replicate = _v.string("REPLICATE")
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    xml_id = _v.string("XML_ID")
    """External id."""
    allow_change_deadline = _v.string("ALLOW_CHANGE_DEADLINE")
    allow_time_tracking = _v.string("ALLOW_TIME_TRACKING")
    task_control = _v.string("TASK_CONTROL")
    add_in_report = _v.string("ADD_IN_REPORT")
    group_id = _v.integer("GROUP_ID")
    """Id of the group."""
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    multitask = _v.string("MULTITASK")
    site_id = _v.string("SITE_ID")
    """Id of the site."""
    accomplices = _v.string("ACCOMPLICES")
    auditors = _v.string("AUDITORS")
    responsibles = _v.string("RESPONSIBLES")
    files = _v.array("FILES", _k.ANY)
    """Files."""
    tags = _v.array("TAGS", _k.STRING)
    depends_on = _v.array("DEPENDS_ON", _k.ANY)
    match_work_time = _v.string("MATCH_WORK_TIME")
    task_id = _v.integer("TASK_ID")
    """Id of the task."""
    tparam_type = _v.integer("TPARAM_TYPE")
    tparam_replication_count = _v.integer("TPARAM_REPLICATION_COUNT")
    replicate_params = _v.string("REPLICATE_PARAMS")
    base_template_id = _v.integer("BASE_TEMPLATE_ID")
    template_children_count = _v.integer("TEMPLATE_CHILDREN_COUNT")
    created_by_name = _v.string("CREATED_BY_NAME")
    created_by_last_name = _v.string("CREATED_BY_LAST_NAME")
    created_by_second_name = _v.string("CREATED_BY_SECOND_NAME")
    created_by_login = _v.string("CREATED_BY_LOGIN")
    created_by_work_position = _v.string("CREATED_BY_WORK_POSITION")
    created_by_photo = _v.integer("CREATED_BY_PHOTO")
    responsible_name = _v.string("RESPONSIBLE_NAME")
    responsible_last_name = _v.string("RESPONSIBLE_LAST_NAME")
    responsible_second_name = _v.string("RESPONSIBLE_SECOND_NAME")
    responsible_login = _v.string("RESPONSIBLE_LOGIN")
    responsible_work_position = _v.string("RESPONSIBLE_WORK_POSITION")
    responsible_photo = _v.integer("RESPONSIBLE_PHOTO")
    scenario = _v.string("SCENARIO")
    uf_crm_task = _v.array("UF_CRM_TASK", _k.STRING)
    uf_task_webdav_files = _v.array("UF_TASK_WEBDAV_FILES", _k.STRING)


class TasksTemplateChecklist(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.Nested(lambda: TasksTemplateChecklistMembersItem))
    """Members."""
    attachments = _v.nested("attachments", lambda: TasksTemplateChecklistAttachments)
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistAddAttachmentByContentResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested(
        "checkListItem", lambda: TasksTemplateChecklistAddAttachmentByContentResultCheckListItem
    )


class TasksTemplateChecklistAddAttachmentByContentResultCheckListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array(
        "members",
        _k.Nested(
            lambda: TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItem
        ),
    )
    """Members."""
    attachments = _v.nested(
        "attachments",
        lambda: TasksTemplateChecklistAddAttachmentByContentResultCheckListItemAttachments,
    )
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistAddAttachmentByContentResultCheckListItemAttachments(_v.View):
    __slots__ = ()
    attachment_id = _v.string("attachmentId")


class TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.string("personalGender")
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistAddAttachmentsFromDiskResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested(
        "checkListItem", lambda: TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItem
    )


class TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array(
        "members",
        _k.Nested(
            lambda: TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItemMembersItem
        ),
    )
    """Members."""
    attachments = _v.mapping("attachments", _k.STRING)
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItemMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.string("personalGender")
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistAddResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested("checkListItem", lambda: TasksTemplateChecklist)


class TasksTemplateChecklistAttachments(_v.View):
    __slots__ = ()
    attachment_id = _v.string("attachmentId")


class TasksTemplateChecklistCompleteResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested(
        "checkListItem", lambda: TasksTemplateChecklistCompleteResultCheckListItem
    )


class TasksTemplateChecklistCompleteResultCheckListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array(
        "members", _k.Nested(lambda: TasksTemplateChecklistCompleteResultCheckListItemMembersItem)
    )
    """Members."""
    attachments = _v.nested(
        "attachments", lambda: TasksTemplateChecklistCompleteResultCheckListItemAttachments
    )
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistCompleteResultCheckListItemAttachments(_v.View):
    __slots__ = ()
    attachment_id = _v.string("attachmentId")


class TasksTemplateChecklistCompleteResultCheckListItemMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.choice(
        "personalGender", TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender
    )
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistGetResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested("checkListItem", lambda: TasksTemplateChecklist)


class TasksTemplateChecklistListResult(_v.View):
    __slots__ = ()
    check_list_items = _v.mapping(
        "checkListItems", _k.Nested(lambda: TasksTemplateChecklistListResultCheckListItemsValue)
    )


class TasksTemplateChecklistListResultCheckListItemsValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array(
        "members", _k.Nested(lambda: TasksTemplateChecklistListResultCheckListItemsValueMembersItem)
    )
    """Members."""
    attachments = _v.nested(
        "attachments", lambda: TasksTemplateChecklistListResultCheckListItemsValueAttachments
    )
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistListResultCheckListItemsValueAttachments(_v.View):
    __slots__ = ()
    attachment_id = _v.string("attachmentId")


class TasksTemplateChecklistListResultCheckListItemsValueMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.choice(
        "personalGender", TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender
    )
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.choice(
        "personalGender", TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender
    )
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistMoveAfterResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested(
        "checkListItem", lambda: TasksTemplateChecklistMoveAfterResultCheckListItem
    )


class TasksTemplateChecklistMoveAfterResultCheckListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array(
        "members", _k.Nested(lambda: TasksTemplateChecklistMoveAfterResultCheckListItemMembersItem)
    )
    """Members."""
    attachments = _v.nested(
        "attachments", lambda: TasksTemplateChecklistMoveAfterResultCheckListItemAttachments
    )
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistMoveAfterResultCheckListItemAttachments(_v.View):
    __slots__ = ()
    attachment_id = _v.string("attachmentId")


class TasksTemplateChecklistMoveAfterResultCheckListItemMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.choice(
        "personalGender", TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender
    )
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistMoveBeforeResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested(
        "checkListItem", lambda: TasksTemplateChecklistMoveBeforeResultCheckListItem
    )


class TasksTemplateChecklistMoveBeforeResultCheckListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array(
        "members", _k.Nested(lambda: TasksTemplateChecklistMoveBeforeResultCheckListItemMembersItem)
    )
    """Members."""
    attachments = _v.mapping("attachments", _k.STRING)
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistMoveBeforeResultCheckListItemMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.string("personalGender")
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistRemoveAttachmentsResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested(
        "checkListItem", lambda: TasksTemplateChecklistRemoveAttachmentsResultCheckListItem
    )


class TasksTemplateChecklistRemoveAttachmentsResultCheckListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array(
        "members",
        _k.Nested(lambda: TasksTemplateChecklistRemoveAttachmentsResultCheckListItemMembersItem),
    )
    """Members."""
    attachments = _v.nested(
        "attachments", lambda: TasksTemplateChecklistRemoveAttachmentsResultCheckListItemAttachments
    )
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistRemoveAttachmentsResultCheckListItemAttachments(_v.View):
    __slots__ = ()
    attachment_id = _v.string("attachmentId")


class TasksTemplateChecklistRemoveAttachmentsResultCheckListItemMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.string("personalGender")
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistRenewResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested(
        "checkListItem", lambda: TasksTemplateChecklistRenewResultCheckListItem
    )


class TasksTemplateChecklistRenewResultCheckListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.integer("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.integer("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array(
        "members", _k.Nested(lambda: TasksTemplateChecklistRenewResultCheckListItemMembersItem)
    )
    """Members."""
    attachments = _v.nested(
        "attachments", lambda: TasksTemplateChecklistRenewResultCheckListItemAttachments
    )
    node_id = _v.integer("nodeId")
    template_id = _v.integer("templateId")
    """Id of the template."""


class TasksTemplateChecklistRenewResultCheckListItemAttachments(_v.View):
    __slots__ = ()
    attachment_id = _v.string("attachmentId")


class TasksTemplateChecklistRenewResultCheckListItemMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice(
        "type", TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType
    )
    """Type."""
    name = _v.string("name")
    """Name."""
    personal_photo = _v.string("personalPhoto")
    personal_gender = _v.choice(
        "personalGender", TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender
    )
    image = _v.string("image")
    is_collaber = _v.boolean("isCollaber")


class TasksTemplateChecklistUpdateResult(_v.View):
    __slots__ = ()
    check_list_item = _v.nested("checkListItem", lambda: TasksTemplateChecklist)


class TasksTemplateFieldsResultValue(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    required = _v.boolean("required")
    """Whether it is required."""
    default = _v.string("default")
    values_ = _v.nested("values", lambda: TasksTemplateFieldsResultValueValues)
    """Values."""
    primary = _v.boolean("primary")


class TasksTemplateFieldsResultValueValues(_v.View):
    """Values."""

    __slots__ = ()
    y = _v.string("Y")
    n = _v.string("N")
