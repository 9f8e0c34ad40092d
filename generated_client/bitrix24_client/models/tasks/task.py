"""Answers of ``tasks.task``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import converters as _k, views as _v


class TasksTaskDurationType(StrEnum):
    SECS = "secs"
    MINS = "mins"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTS = "monts"
    YEARS = "years"


class TasksTaskHistoryField(StrEnum):
    TITLE = "TITLE"  # change of task title
    DESCRIPTION = "DESCRIPTION"  # change of task description
    REAL_STATUS = "REAL_STATUS"  # change of actual status
    STATUS = "STATUS"  # change of task status
    PRIORITY = "PRIORITY"  # change of priority
    MARK = "MARK"  # change of task rating
    COMMENT = "COMMENT"  # addition of a comment
    DELETE = "DELETE"  # deletion of a task
    NEW = "NEW"  # creation of a new task
    RENEW = "RENEW"  # restoration of a task
    MOVE_TO_BACKLOG = "MOVE_TO_BACKLOG"  # moving a task to the backlog
    MOVE_TO_SPRINT = "MOVE_TO_SPRINT"  # moving a task to a sprint
    PARENT_ID = "PARENT_ID"  # change of parent task
    GROUP_ID = "GROUP_ID"  # change of working group/project
    STAGE_ID = "STAGE_ID"  # change of stage
    CREATED_BY = "CREATED_BY"  # change of task author
    RESPONSIBLE_ID = "RESPONSIBLE_ID"  # change of executor
    ACCOMPLICES = "ACCOMPLICES"  # change of participants
    AUDITORS = "AUDITORS"  # change of auditors
    DEADLINE = "DEADLINE"  # change of deadline
    START_DATE_PLAN = "START_DATE_PLAN"  # change of planned start date
    END_DATE_PLAN = "END_DATE_PLAN"  # change of planned end date
    DURATION_PLAN = "DURATION_PLAN"  # change of planned duration
    DURATION_PLAN_SECONDS = "DURATION_PLAN_SECONDS"  # change of planned duration in seconds
    DURATION_FACT = "DURATION_FACT"  # change of actual duration
    TIME_ESTIMATE = "TIME_ESTIMATE"  # change of time estimate
    TIME_SPENT_IN_LOGS = "TIME_SPENT_IN_LOGS"  # TIME_SPENT_IN_LOGS
    TAGS = "TAGS"  # change of task tags
    DEPENDS_ON = "DEPENDS_ON"  # change of task dependencies
    FILES = "FILES"  # change of file list
    UF_TASK_WEBDAV_FILES = "UF_TASK_WEBDAV_FILES"  # change of user field with files
    CHECKLIST_ITEM_CREATE = "CHECKLIST_ITEM_CREATE"  # creation of a checklist item
    CHECKLIST_ITEM_RENAME = "CHECKLIST_ITEM_RENAME"  # renaming of a checklist item
    CHECKLIST_ITEM_REMOVE = "CHECKLIST_ITEM_REMOVE"  # deletion of a checklist item
    CHECKLIST_ITEM_CHECK = "CHECKLIST_ITEM_CHECK"  # marking a checklist item as completed
    CHECKLIST_ITEM_UNCHECK = "CHECKLIST_ITEM_UNCHECK"  # unchecking a checklist item
    ADD_IN_REPORT = "ADD_IN_REPORT"  # ADD_IN_REPORT
    TASK_CONTROL = "TASK_CONTROL"  # change of result control
    ALLOW_TIME_TRACKING = "ALLOW_TIME_TRACKING"  # enabling or disabling time tracking
    ALLOW_CHANGE_DEADLINE = "ALLOW_CHANGE_DEADLINE"  # allowing or prohibiting deadline changes
    FLOW_ID = "FLOW_ID"  # change of flow


class TasksTaskMark(StrEnum):
    N = "N"  # negative
    P = "P"  # positive


class TasksTaskPriority(StrEnum):
    HIGH = "2"  # high
    MEDIUM = "1"  # medium
    LOW = "0"  # low


class TasksTaskResultStatus(IntEnum):
    RESULT_IS_OPEN = 0  # result is open
    RESULT_IS_CLOSED = 1  # result is closed


class TasksTaskStatus(StrEnum):
    WAITING_FOR_EXECUTION = "2"  # waiting for execution
    IN_PROGRESS = "3"  # in progress
    AWAITING_CONTROL = "4"  # awaiting control
    COMPLETED = "5"  # completed
    POSTPONED = "6"  # postponed


class TasksAccomplicesDataItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksCheckListTreeFields)
    action = _v.array("action", _k.Nested(lambda: TasksCheckListTreeActionItem))
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksCheckListTreeFields(_v.View):
    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksFields(_v.View):
    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.ANY)
    accomplices = _v.array("accomplices", _k.ANY)
    checklist = _v.nested("checklist", lambda: TasksChecklist)
    group = _v.nested("group", lambda: TasksGroup)
    creator = _v.nested("creator", lambda: TasksCreator)
    responsible = _v.nested("responsible", lambda: TasksResponsible)
    accomplices_data = _v.array("accomplicesData", _k.Nested(lambda: TasksAccomplicesDataItem))
    auditors_data = _v.mapping("auditorsData", _k.Nested(lambda: TasksAuditorsDataValue))
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksFields)
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")
    length_deadline = _v.string("lengthDeadline")
    task_require_result = _v.string("taskRequireResult")
    task_has_open_result = _v.string("taskHasOpenResult")
    task_has_result = _v.string("taskHasResult")
    time_elapsed = _v.anything("timeElapsed")
    timer_is_running_for_current_user = _v.string("timerIsRunningForCurrentUser")
    parsed_description = _v.string("parsedDescription")
    counter = _v.nested("counter", lambda: TasksTaskCounter)
    tags = _v.mapping("tags", _k.Nested(lambda: TasksTaskTagsValue))
    sub_status = _v.string("subStatus")


class TasksTaskAction(_v.View):
    __slots__ = ()
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskAddResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTask)


class TasksTaskApproveResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskApproveResultTask)
    time = _v.nested("time", lambda: TasksTaskApproveResultTime)


class TasksTaskApproveResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.ANY)
    accomplices = _v.array("accomplices", _k.ANY)
    checklist = _v.nested("checklist", lambda: TasksChecklist)
    group = _v.nested("group", lambda: TasksGroup)
    creator = _v.nested("creator", lambda: TasksCreator)
    responsible = _v.nested("responsible", lambda: TasksResponsible)
    accomplices_data = _v.array("accomplicesData", _k.Nested(lambda: TasksAccomplicesDataItem))
    auditors_data = _v.mapping("auditorsData", _k.Nested(lambda: TasksAuditorsDataValue))
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskApproveResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskApproveResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksFields)
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskApproveResultTaskAction(_v.View):
    """Action."""

    __slots__ = ()
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskApproveResultTaskCheckListTree(_v.View):
    __slots__ = ()
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskApproveResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskApproveResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskApproveResultTaskCheckListTreeDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskApproveResultTaskCheckListTreeDescendantsItemAction
    )
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskApproveResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields",
        lambda: TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    """Fields, by name."""
    action = _v.nested(
        "action",
        lambda: TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskApproveResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskApproveResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskCompleteResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskCompleteResultTask)


class TasksTaskCompleteResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskCompleteResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskCompleteResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskCompleteResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskCompleteResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskCompleteResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskCompleteResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskCompleteResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskCompleteResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskCompleteResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskCompleteResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskCompleteResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskCompleteResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskCompleteResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskCompleteResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array(
        "action", _k.Nested(lambda: TasksTaskCompleteResultTaskCheckListTreeActionItem)
    )
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskCompleteResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskCompleteResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskCompleteResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskCompleteResultTaskCheckListTreeDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskCompleteResultTaskCheckListTreeDescendantsItemAction
    )
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskCompleteResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields",
        lambda: TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    """Fields, by name."""
    action = _v.nested(
        "action",
        lambda: TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskCompleteResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskCompleteResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskCompleteResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskCompleteResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskCompleteResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskCompleteResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskCompleteResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskCounter(_v.View):
    __slots__ = ()
    counters = _v.nested("counters", lambda: TasksTaskCounterCounters)
    color = _v.string("color")
    """Color."""
    value = _v.integer("value")
    """Value."""


class TasksTaskCounterCounters(_v.View):
    __slots__ = ()
    expired = _v.integer("expired")
    new_comments = _v.integer("newComments")
    project_expired = _v.integer("projectExpired")
    project_new_comments = _v.integer("projectNewComments")
    muted_expired = _v.integer("mutedExpired")
    muted_new_comments = _v.integer("mutedNewComments")


class TasksTaskCountersGetResultValue(_v.View):
    __slots__ = ()
    counter = _v.integer("counter")
    code = _v.integer("code")
    """Symbolic code."""


class TasksTaskDeferResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskDeferResultTask)
    time = _v.nested("time", lambda: TasksTaskDeferResultTime)


class TasksTaskDeferResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskDeferResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskDeferResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskDeferResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskDeferResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskDeferResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskDeferResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskDeferResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskDeferResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskDeferResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskDeferResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskDeferResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskDeferResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskDeferResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskDeferResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array("action", _k.Nested(lambda: TasksTaskDeferResultTaskCheckListTreeActionItem))
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskDeferResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskDeferResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskDeferResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskDeferResultTaskCheckListTreeDescendantsItemFields)
    """Fields, by name."""
    action = _v.nested("action", lambda: TasksTaskDeferResultTaskCheckListTreeDescendantsItemAction)
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskDeferResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemAction
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskDeferResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskDeferResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskDeferResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskDeferResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskDeferResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskDeferResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskDeferResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskDeferResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskDelegateResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskDelegateResultTask)
    time = _v.nested("time", lambda: TasksTaskDelegateResultTime)


class TasksTaskDelegateResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskDelegateResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskDelegateResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskDelegateResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskDelegateResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskDelegateResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskDelegateResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskDelegateResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskDelegateResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskDelegateResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskDelegateResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskDelegateResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskDelegateResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskDelegateResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskDelegateResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array(
        "action", _k.Nested(lambda: TasksTaskDelegateResultTaskCheckListTreeActionItem)
    )
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskDelegateResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskDelegateResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskDelegateResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskDelegateResultTaskCheckListTreeDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskDelegateResultTaskCheckListTreeDescendantsItemAction
    )
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskDelegateResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields",
        lambda: TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    """Fields, by name."""
    action = _v.nested(
        "action",
        lambda: TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskDelegateResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskDelegateResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskDelegateResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskDelegateResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskDelegateResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskDelegateResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskDelegateResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskDelegateResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskDisapproveResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskDisapproveResultTask)
    time = _v.nested("time", lambda: TasksTaskDisapproveResultTime)


class TasksTaskDisapproveResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.ANY)
    accomplices = _v.array("accomplices", _k.ANY)
    checklist = _v.nested("checklist", lambda: TasksChecklist)
    group = _v.nested("group", lambda: TasksGroup)
    creator = _v.nested("creator", lambda: TasksCreator)
    responsible = _v.nested("responsible", lambda: TasksResponsible)
    accomplices_data = _v.array("accomplicesData", _k.Nested(lambda: TasksAccomplicesDataItem))
    auditors_data = _v.mapping("auditorsData", _k.Nested(lambda: TasksAuditorsDataValue))
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskDisapproveResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskDisapproveResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksFields)
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskDisapproveResultTaskAction(_v.View):
    """Action."""

    __slots__ = ()
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskDisapproveResultTaskCheckListTree(_v.View):
    __slots__ = ()
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskDisapproveResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskDisapproveResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemAction
    )
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields",
        lambda: TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    """Fields, by name."""
    action = _v.nested(
        "action",
        lambda: TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskDisapproveResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskFilesAttachResult(_v.View):
    __slots__ = ()
    attachment_id = _v.integer("attachmentId")


class TasksTaskGetFieldsResult(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.ANY)
    accomplices = _v.array("accomplices", _k.ANY)
    checklist = _v.nested("checklist", lambda: TasksChecklist)
    group = _v.nested("group", lambda: TasksGroup)
    creator = _v.nested("creator", lambda: TasksCreator)
    responsible = _v.nested("responsible", lambda: TasksResponsible)
    accomplices_data = _v.array("accomplicesData", _k.Nested(lambda: TasksAccomplicesDataItem))
    auditors_data = _v.mapping("auditorsData", _k.Nested(lambda: TasksAuditorsDataValue))
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.anything("action")
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskGetFieldsResultFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskGetFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.nested("ID", lambda: TasksTaskGetFieldsResultFieldsField)
    parent_id = _v.nested("PARENT_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    """Id of the parent."""
    title = _v.nested("TITLE", lambda: TasksTaskGetFieldsResultFieldsField)
    """Title."""
    description = _v.nested("DESCRIPTION", lambda: TasksTaskGetFieldsResultFieldsField)
    """Description."""
    mark = _v.nested("MARK", lambda: TasksTaskGetFieldsResultFieldsField)
    priority = _v.nested("PRIORITY", lambda: TasksTaskGetFieldsResultFieldsField)
    status = _v.nested("STATUS", lambda: TasksTaskGetFieldsResultFieldsField)
    """Status."""
    multitask = _v.nested("MULTITASK", lambda: TasksTaskGetFieldsResultFieldsField)
    not_viewed = _v.nested("NOT_VIEWED", lambda: TasksTaskGetFieldsResultFieldsField)
    replicate = _v.nested("REPLICATE", lambda: TasksTaskGetFieldsResultFieldsField)
    group_id = _v.nested("GROUP_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    """Id of the group."""
    stage_id = _v.nested("STAGE_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    """Id of the stage."""
    sprint_id = _v.nested("SPRINT_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    backlog_id = _v.nested("BACKLOG_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    created_by = _v.nested("CREATED_BY", lambda: TasksTaskGetFieldsResultFieldsField)
    """Id of the user who made it."""
    created_date = _v.nested("CREATED_DATE", lambda: TasksTaskGetFieldsResultFieldsField)
    responsible_id = _v.nested("RESPONSIBLE_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    """Id of the responsible user."""
    accomplices = _v.nested("ACCOMPLICES", lambda: TasksTaskGetFieldsResultFieldsField)
    auditors = _v.nested("AUDITORS", lambda: TasksTaskGetFieldsResultFieldsField)
    changed_by = _v.nested("CHANGED_BY", lambda: TasksTaskGetFieldsResultFieldsField)
    changed_date = _v.nested("CHANGED_DATE", lambda: TasksTaskGetFieldsResultFieldsField)
    status_changed_by = _v.nested("STATUS_CHANGED_BY", lambda: TasksTaskGetFieldsResultFieldsField)
    status_changed_date = _v.nested(
        "STATUS_CHANGED_DATE", lambda: TasksTaskGetFieldsResultFieldsField
    )
    closed_by = _v.nested("CLOSED_BY", lambda: TasksTaskGetFieldsResultFieldsField)
    closed_date = _v.nested("CLOSED_DATE", lambda: TasksTaskGetFieldsResultFieldsField)
    activity_date = _v.nested("ACTIVITY_DATE", lambda: TasksTaskGetFieldsResultFieldsField)
    date_start = _v.nested("DATE_START", lambda: TasksTaskGetFieldsResultFieldsField)
    """When the call was begun."""
    deadline = _v.nested("DEADLINE", lambda: TasksTaskGetFieldsResultFieldsField)
    """Time by which it is due."""
    start_date_plan = _v.nested("START_DATE_PLAN", lambda: TasksTaskGetFieldsResultFieldsField)
    end_date_plan = _v.nested("END_DATE_PLAN", lambda: TasksTaskGetFieldsResultFieldsField)
    guid = _v.nested("GUID", lambda: TasksTaskGetFieldsResultFieldsField)
    xml_id = _v.nested("XML_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    """External id."""
    comments_count = _v.nested("COMMENTS_COUNT", lambda: TasksTaskGetFieldsResultFieldsField)
    service_comments_count = _v.nested(
        "SERVICE_COMMENTS_COUNT", lambda: TasksTaskGetFieldsResultFieldsField
    )
    new_comments_count = _v.nested(
        "NEW_COMMENTS_COUNT", lambda: TasksTaskGetFieldsResultFieldsField
    )
    allow_change_deadline = _v.nested(
        "ALLOW_CHANGE_DEADLINE", lambda: TasksTaskGetFieldsResultFieldsField
    )
    allow_time_tracking = _v.nested(
        "ALLOW_TIME_TRACKING", lambda: TasksTaskGetFieldsResultFieldsField
    )
    task_control = _v.nested("TASK_CONTROL", lambda: TasksTaskGetFieldsResultFieldsField)
    add_in_report = _v.nested("ADD_IN_REPORT", lambda: TasksTaskGetFieldsResultFieldsField)
    forked_by_template_id = _v.nested(
        "FORKED_BY_TEMPLATE_ID", lambda: TasksTaskGetFieldsResultFieldsField
    )
    time_estimate = _v.nested("TIME_ESTIMATE", lambda: TasksTaskGetFieldsResultFieldsField)
    time_spent_in_logs = _v.nested(
        "TIME_SPENT_IN_LOGS", lambda: TasksTaskGetFieldsResultFieldsField
    )
    match_work_time = _v.nested("MATCH_WORK_TIME", lambda: TasksTaskGetFieldsResultFieldsField)
    forum_topic_id = _v.nested("FORUM_TOPIC_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    forum_id = _v.nested("FORUM_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    site_id = _v.nested("SITE_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    """Id of the site."""
    subordinate = _v.nested("SUBORDINATE", lambda: TasksTaskGetFieldsResultFieldsField)
    favorite = _v.nested("FAVORITE", lambda: TasksTaskGetFieldsResultFieldsField)
    exchange_modified = _v.nested("EXCHANGE_MODIFIED", lambda: TasksTaskGetFieldsResultFieldsField)
    exchange_id = _v.nested("EXCHANGE_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    outlook_version = _v.nested("OUTLOOK_VERSION", lambda: TasksTaskGetFieldsResultFieldsField)
    viewed_date = _v.nested("VIEWED_DATE", lambda: TasksTaskGetFieldsResultFieldsField)
    sorting = _v.nested("SORTING", lambda: TasksTaskGetFieldsResultFieldsField)
    duration_plan = _v.nested("DURATION_PLAN", lambda: TasksTaskGetFieldsResultFieldsField)
    duration_fact = _v.nested("DURATION_FACT", lambda: TasksTaskGetFieldsResultFieldsField)
    checklist = _v.nested("CHECKLIST", lambda: TasksTaskGetFieldsResultFieldsField)
    duration_type = _v.nested("DURATION_TYPE", lambda: TasksTaskGetFieldsResultFieldsField)
    is_muted = _v.nested("IS_MUTED", lambda: TasksTaskGetFieldsResultFieldsField)
    is_pinned = _v.nested("IS_PINNED", lambda: TasksTaskGetFieldsResultFieldsField)
    is_pinned_in_group = _v.nested(
        "IS_PINNED_IN_GROUP", lambda: TasksTaskGetFieldsResultFieldsField
    )
    flow_id = _v.nested("FLOW_ID", lambda: TasksTaskGetFieldsResultFieldsField)
    uf_crm_task = _v.nested("UF_CRM_TASK", lambda: TasksTaskGetFieldsResultFieldsField)
    uf_task_webdav_files = _v.nested(
        "UF_TASK_WEBDAV_FILES", lambda: TasksTaskGetFieldsResultFieldsField
    )
    uf_mail_message = _v.nested("UF_MAIL_MESSAGE", lambda: TasksTaskGetFieldsResultFieldsField)


class TasksTaskGetFieldsResultFieldsField(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    primary = _v.boolean("primary")
    default = _v.anything("default")
    required = _v.boolean("required")
    """Whether it is required."""
    values_ = _v.nested("values", lambda: TasksTaskGetFieldsResultFieldsIsMutedValues)
    """Values."""


class TasksTaskGetFieldsResultFieldsIsMutedValues(_v.View):
    __slots__ = ()
    y = _v.string("Y")
    n = _v.string("N")


class TasksTaskGetResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTask)


class TasksTaskGetaccessResult(_v.View):
    __slots__ = ()
    allowed_actions = _v.mapping(
        "allowedActions", _k.Nested(lambda: TasksTaskGetaccessResultAllowedActionsValue)
    )


class TasksTaskGetaccessResultAllowedActionsValue(_v.View):
    __slots__ = ()
    accept = _v.boolean("ACCEPT")
    decline = _v.boolean("DECLINE")
    complete = _v.boolean("COMPLETE")
    approve = _v.boolean("APPROVE")
    disapprove = _v.boolean("DISAPPROVE")
    start = _v.boolean("START")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("PAUSE")
    delegate = _v.boolean("DELEGATE")
    remove = _v.boolean("REMOVE")
    edit = _v.boolean("EDIT")
    defer = _v.boolean("DEFER")
    renew = _v.boolean("RENEW")
    create = _v.boolean("CREATE")
    change_deadline = _v.boolean("CHANGE_DEADLINE")
    checklist_add_items = _v.boolean("CHECKLIST_ADD_ITEMS")
    add_favorite = _v.boolean("ADD_FAVORITE")
    delete_favorite = _v.boolean("DELETE_FAVORITE")
    rate = _v.boolean("RATE")
    take = _v.boolean("TAKE")
    edit_originator = _v.boolean("EDIT.ORIGINATOR")
    checklist_reorder = _v.boolean("CHECKLIST.REORDER")
    elapsedtime_add = _v.boolean("ELAPSEDTIME.ADD")
    dayplan_timer_toggle = _v.boolean("DAYPLAN.TIMER.TOGGLE")
    edit_plan = _v.boolean("EDIT.PLAN")
    checklist_add = _v.boolean("CHECKLIST.ADD")
    favorite_add = _v.boolean("FAVORITE.ADD")
    favorite_delete = _v.boolean("FAVORITE.DELETE")


class TasksTaskHistory(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    created_date = _v.string("createdDate")
    field = _v.choice("field", TasksTaskHistoryField)
    value = _v.nested("value", lambda: TasksTaskHistoryValue)
    """Value."""
    user = _v.nested("user", lambda: TasksTaskHistoryUser)


class TasksTaskHistoryListResult(_v.View):
    __slots__ = ()
    list = _v.array("list", _k.Nested(lambda: TasksTaskHistory))


class TasksTaskHistoryUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    last_name = _v.string("lastName")
    """Last name."""
    second_name = _v.string("secondName")
    login = _v.string("login")


class TasksTaskHistoryValue(_v.View):
    """Value."""

    __slots__ = ()
    from_ = _v.string("from")
    """Begin of the period."""
    to = _v.string("to")
    """End of the period."""


class TasksTaskMuteResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskMuteResultTask)
    time = _v.nested("time", lambda: TasksTaskMuteResultTime)


class TasksTaskMuteResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskMuteResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskMuteResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskMuteResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskMuteResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskMuteResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskMuteResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskMuteResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskMuteResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskMuteResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskMuteResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskMuteResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskMuteResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskMuteResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskMuteResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array("action", _k.Nested(lambda: TasksTaskMuteResultTaskCheckListTreeActionItem))
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskMuteResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskMuteResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskMuteResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskMuteResultTaskCheckListTreeDescendantsItemFields)
    """Fields, by name."""
    action = _v.nested("action", lambda: TasksTaskMuteResultTaskCheckListTreeDescendantsItemAction)
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskMuteResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskMuteResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskMuteResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskMuteResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskMuteResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskMuteResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskMuteResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskMuteResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskMuteResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.integer("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskPauseResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskPauseResultTask)
    time = _v.nested("time", lambda: TasksTaskPauseResultTime)


class TasksTaskPauseResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskPauseResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskPauseResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskPauseResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskPauseResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskPauseResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskPauseResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskPauseResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskPauseResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskPauseResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskPauseResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskPauseResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskPauseResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskPauseResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskPauseResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array("action", _k.Nested(lambda: TasksTaskPauseResultTaskCheckListTreeActionItem))
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskPauseResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskPauseResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskPauseResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskPauseResultTaskCheckListTreeDescendantsItemFields)
    """Fields, by name."""
    action = _v.nested("action", lambda: TasksTaskPauseResultTaskCheckListTreeDescendantsItemAction)
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskPauseResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemAction
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskPauseResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskPauseResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskPauseResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskPauseResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskPauseResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskPauseResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskPauseResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskPauseResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskPinResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskPinResultTask)


class TasksTaskPinResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.ANY)
    accomplices = _v.array("accomplices", _k.ANY)
    checklist = _v.nested("checklist", lambda: TasksChecklist)
    group = _v.nested("group", lambda: TasksGroup)
    creator = _v.nested("creator", lambda: TasksCreator)
    responsible = _v.nested("responsible", lambda: TasksResponsible)
    accomplices_data = _v.array("accomplicesData", _k.Nested(lambda: TasksAccomplicesDataItem))
    auditors_data = _v.mapping("auditorsData", _k.Nested(lambda: TasksAuditorsDataValue))
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskPinResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksFields)
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskPinResultTaskAction(_v.View):
    """Action."""

    __slots__ = ()
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskRenewResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskRenewResultTask)
    time = _v.nested("time", lambda: TasksTaskRenewResultTime)


class TasksTaskRenewResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskRenewResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskRenewResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskRenewResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskRenewResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskRenewResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskRenewResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskRenewResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskRenewResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskRenewResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskRenewResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskRenewResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskRenewResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskRenewResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskRenewResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array("action", _k.Nested(lambda: TasksTaskRenewResultTaskCheckListTreeActionItem))
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskRenewResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskRenewResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskRenewResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskRenewResultTaskCheckListTreeDescendantsItemFields)
    """Fields, by name."""
    action = _v.nested("action", lambda: TasksTaskRenewResultTaskCheckListTreeDescendantsItemAction)
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskRenewResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemAction
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskRenewResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskRenewResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskRenewResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskRenewResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskRenewResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskRenewResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskRenewResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskRenewResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    task_id = _v.integer("taskId")
    """Id of the task."""
    comment_id = _v.integer("commentId")
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    created_at = _v.string("createdAt")
    """When it was made."""
    updated_at = _v.string("updatedAt")
    """When it was last changed."""
    status = _v.choice("status", TasksTaskResultStatus)
    """Status."""
    text = _v.string("text")
    """Text."""
    formatted_text = _v.string("formattedText")
    files = _v.array("files", _k.STRING)
    """Files."""


class TasksTaskResultAddFromCommentResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    task_id = _v.integer("taskId")
    """Id of the task."""
    comment_id = _v.integer("commentId")
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    created_at = _v.string("createdAt")
    """When it was made."""
    updated_at = _v.string("updatedAt")
    """When it was last changed."""
    status = _v.choice("status", TasksTaskResultStatus)
    """Status."""
    text = _v.string("text")
    """Text."""
    formatted_text = _v.string("formattedText")
    files = _v.anything("files")
    """Files."""


class TasksTaskStartResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskStartResultTask)
    time = _v.nested("time", lambda: TasksTaskStartResultTime)


class TasksTaskStartResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskStartResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskStartResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskStartResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskStartResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskStartResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskStartResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskStartResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskStartResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskStartResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskStartResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStartResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskStartResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStartResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskStartResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array("action", _k.Nested(lambda: TasksTaskStartResultTaskCheckListTreeActionItem))
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskStartResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskStartResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskStartResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskStartResultTaskCheckListTreeDescendantsItemFields)
    """Fields, by name."""
    action = _v.nested("action", lambda: TasksTaskStartResultTaskCheckListTreeDescendantsItemAction)
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskStartResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemAction
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskStartResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskStartResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskStartResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskStartResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStartResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskStartResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskStartResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStartResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskStartwatchResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskStartwatchResultTask)
    time = _v.nested("time", lambda: TasksTaskStartwatchResultTime)


class TasksTaskStartwatchResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskStartwatchResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskStartwatchResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskStartwatchResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskStartwatchResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskStartwatchResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskStartwatchResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskStartwatchResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskStartwatchResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskStartwatchResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskStartwatchResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStartwatchResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskStartwatchResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStartwatchResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskStartwatchResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array(
        "action", _k.Nested(lambda: TasksTaskStartwatchResultTaskCheckListTreeActionItem)
    )
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskStartwatchResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskStartwatchResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskStartwatchResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemAction
    )
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields",
        lambda: TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    """Fields, by name."""
    action = _v.nested(
        "action",
        lambda: TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskStartwatchResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskStartwatchResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskStartwatchResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStartwatchResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskStartwatchResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskStartwatchResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStartwatchResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskStopwatchResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskStopwatchResultTask)
    time = _v.nested("time", lambda: TasksTaskStopwatchResultTime)


class TasksTaskStopwatchResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskStopwatchResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskStopwatchResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskStopwatchResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskStopwatchResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskStopwatchResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskStopwatchResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskStopwatchResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskStopwatchResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskStopwatchResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskStopwatchResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStopwatchResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskStopwatchResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStopwatchResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskStopwatchResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array(
        "action", _k.Nested(lambda: TasksTaskStopwatchResultTaskCheckListTreeActionItem)
    )
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskStopwatchResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskStopwatchResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskStopwatchResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemAction
    )
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields",
        lambda: TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    """Fields, by name."""
    action = _v.nested(
        "action",
        lambda: TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskStopwatchResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskStopwatchResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskStopwatchResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStopwatchResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskStopwatchResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskStopwatchResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskStopwatchResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskTagsValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""


class TasksTaskUnmuteResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskUnmuteResultTask)
    time = _v.nested("time", lambda: TasksTaskUnmuteResultTime)


class TasksTaskUnmuteResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    """When the call was begun."""
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.STRING)
    accomplices = _v.array("accomplices", _k.STRING)
    checklist = _v.nested("checklist", lambda: TasksTaskUnmuteResultTaskChecklist)
    group = _v.nested("group", lambda: TasksTaskUnmuteResultTaskGroup)
    creator = _v.nested("creator", lambda: TasksTaskUnmuteResultTaskCreator)
    responsible = _v.nested("responsible", lambda: TasksTaskUnmuteResultTaskResponsible)
    accomplices_data = _v.mapping(
        "accomplicesData", _k.Nested(lambda: TasksTaskUnmuteResultTaskAccomplicesDataValue)
    )
    auditors_data = _v.mapping(
        "auditorsData", _k.Nested(lambda: TasksTaskUnmuteResultTaskAuditorsDataValue)
    )
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskUnmuteResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksTaskUnmuteResultTaskCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskUnmuteResultTaskFields)
    """Fields, by name."""
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskUnmuteResultTaskAccomplicesDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskUnmuteResultTaskAction(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskUnmuteResultTaskAuditorsDataValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskUnmuteResultTaskCheckListTree(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested("fields", lambda: TasksTaskUnmuteResultTaskCheckListTreeFields)
    """Fields, by name."""
    action = _v.array("action", _k.Nested(lambda: TasksTaskUnmuteResultTaskCheckListTreeActionItem))
    """Action."""
    descendants = _v.array(
        "descendants", _k.Nested(lambda: TasksTaskUnmuteResultTaskCheckListTreeDescendantsItem)
    )


class TasksTaskUnmuteResultTaskCheckListTreeActionItem(_v.View):
    __slots__ = ()
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    remove = _v.boolean("remove")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    checklist_reorder = _v.boolean("checklist.reorder")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    checklist_add = _v.boolean("checklist.add")
    favorite_add = _v.boolean("favorite.add")
    favorite_delete = _v.boolean("favorite.delete")


class TasksTaskUnmuteResultTaskCheckListTreeDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemAction
    )
    """Action."""
    descendants = _v.array(
        "descendants",
        _k.Nested(lambda: TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItem),
    )


class TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    fields = _v.nested(
        "fields", lambda: TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields
    )
    """Fields, by name."""
    action = _v.nested(
        "action", lambda: TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction
    )
    """Action."""
    descendants = _v.array("descendants", _k.ANY)


class TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction(_v.View):
    """Action."""

    __slots__ = ()
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")


class TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("id")
    copied_id = _v.anything("copiedId")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
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
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.anything("nodeId")


class TasksTaskUnmuteResultTaskCheckListTreeFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskUnmuteResultTaskChecklist(_v.View):
    __slots__ = ()
    reorder = _v.boolean("reorder")
    add = _v.boolean("add")


class TasksTaskUnmuteResultTaskCreator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskUnmuteResultTaskFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("id")
    copied_id = _v.string("copiedId")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    user_id = _v.integer("userId")
    """Id of the user."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    sort_index = _v.string("sortIndex")
    display_sort_index = _v.string("displaySortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    completed_count = _v.integer("completedCount")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    node_id = _v.string("nodeId")


class TasksTaskUnmuteResultTaskGroup(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)


class TasksTaskUnmuteResultTaskResponsible(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""


class TasksTaskUnmuteResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.integer("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TasksTaskUnpinResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTaskUnpinResultTask)


class TasksTaskUnpinResultTask(_v.View):
    __slots__ = ()
    id = _v.string("id")
    parent_id = _v.string("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    mark = _v.choice("mark", TasksTaskMark)
    priority = _v.choice("priority", TasksTaskPriority)
    multitask = _v.boolean("multitask")
    not_viewed = _v.boolean("notViewed")
    replicate = _v.boolean("replicate")
    stage_id = _v.string("stageId")
    """Id of the stage."""
    sprint_id = _v.string("sprintId")
    backlog_id = _v.string("backlogId")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    created_date = _v.string("createdDate")
    responsible_id = _v.string("responsibleId")
    """Id of the responsible user."""
    changed_by = _v.string("changedBy")
    changed_date = _v.string("changedDate")
    status_changed_by = _v.string("statusChangedBy")
    closed_by = _v.string("closedBy")
    closed_date = _v.string("closedDate")
    activity_date = _v.string("activityDate")
    date_start = _v.string("dateStart")
    deadline = _v.string("deadline")
    """Time by which it is due."""
    start_date_plan = _v.string("startDatePlan")
    end_date_plan = _v.string("endDatePlan")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    comments_count = _v.string("commentsCount")
    service_comments_count = _v.string("serviceCommentsCount")
    allow_change_deadline = _v.boolean("allowChangeDeadline")
    allow_time_tracking = _v.boolean("allowTimeTracking")
    task_control = _v.boolean("taskControl")
    add_in_report = _v.boolean("addInReport")
    forked_by_template_id = _v.string("forkedByTemplateId")
    time_estimate = _v.string("timeEstimate")
    time_spent_in_logs = _v.string("timeSpentInLogs")
    match_work_time = _v.boolean("matchWorkTime")
    forum_topic_id = _v.string("forumTopicId")
    forum_id = _v.string("forumId")
    site_id = _v.string("siteId")
    """Id of the site."""
    subordinate = _v.boolean("subordinate")
    exchange_modified = _v.string("exchangeModified")
    exchange_id = _v.string("exchangeId")
    outlook_version = _v.string("outlookVersion")
    viewed_date = _v.string("viewedDate")
    sorting = _v.string("sorting")
    duration_fact = _v.string("durationFact")
    is_muted = _v.boolean("isMuted")
    is_pinned = _v.boolean("isPinned")
    is_pinned_in_group = _v.boolean("isPinnedInGroup")
    flow_id = _v.string("flowId")
    description_in_bbcode = _v.boolean("descriptionInBbcode")
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed_date = _v.string("statusChangedDate")
    duration_plan = _v.string("durationPlan")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    favorite = _v.boolean("favorite")
    group_id = _v.string("groupId")
    """Id of the group."""
    auditors = _v.array("auditors", _k.ANY)
    accomplices = _v.array("accomplices", _k.ANY)
    checklist = _v.nested("checklist", lambda: TasksChecklist)
    group = _v.nested("group", lambda: TasksGroup)
    creator = _v.nested("creator", lambda: TasksCreator)
    responsible = _v.nested("responsible", lambda: TasksResponsible)
    accomplices_data = _v.array("accomplicesData", _k.Nested(lambda: TasksAccomplicesDataItem))
    auditors_data = _v.mapping("auditorsData", _k.Nested(lambda: TasksAuditorsDataValue))
    new_comments_count = _v.integer("newCommentsCount")
    action = _v.nested("action", lambda: TasksTaskUnpinResultTaskAction)
    """Action."""
    check_list_tree = _v.nested("checkListTree", lambda: TasksCheckListTree)
    check_list_can_add = _v.boolean("checkListCanAdd")
    uf_crm_task = _v.array("ufCrmTask", _k.ANY)
    uf_task_webdav_files = _v.array("ufTaskWebdavFiles", _k.ANY)
    uf_mail_message = _v.string("ufMailMessage")
    task_id = _v.string("taskId")
    """Id of the task."""
    sort_index = _v.string("sortIndex")
    is_complete = _v.boolean("isComplete")
    is_important = _v.boolean("isImportant")
    toggled_by = _v.string("toggledBy")
    toggled_date = _v.string("toggledDate")
    uf_checklist_files = _v.boolean("ufChecklistFiles")
    members = _v.array("members", _k.ANY)
    """Members."""
    attachments = _v.array("attachments", _k.ANY)
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    modify = _v.boolean("modify")
    remove = _v.boolean("remove")
    toggle = _v.boolean("toggle")
    add = _v.boolean("add")
    add_accomplice = _v.boolean("addAccomplice")
    name = _v.string("name")
    """Name."""
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    members_count = _v.integer("membersCount")
    image = _v.string("image")
    additional_data = _v.array("additionalData", _k.ANY)
    link = _v.string("link")
    """Link."""
    icon = _v.string("icon")
    work_position = _v.string("workPosition")
    """Position at work."""
    accept = _v.boolean("accept")
    decline = _v.boolean("decline")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    pause = _v.boolean("pause")
    delegate = _v.boolean("delegate")
    edit = _v.boolean("edit")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    create = _v.boolean("create")
    change_deadline = _v.boolean("changeDeadline")
    checklist_add_items = _v.boolean("checklistAddItems")
    add_favorite = _v.boolean("addFavorite")
    delete_favorite = _v.boolean("deleteFavorite")
    rate = _v.boolean("rate")
    take = _v.boolean("take")
    elapsedtime_add = _v.boolean("elapsedtime.add")
    dayplan_timer_toggle = _v.boolean("dayplan.timer.toggle")
    node_id = _v.anything("nodeId")
    fields = _v.nested("fields", lambda: TasksFields)
    descendants = _v.array("descendants", _k.ANY)
    copied_id = _v.string("copiedId")
    user_id = _v.integer("userId")
    """Id of the user."""
    display_sort_index = _v.string("displaySortIndex")
    completed_count = _v.integer("completedCount")


class TasksTaskUnpinResultTaskAction(_v.View):
    """Action."""

    __slots__ = ()
    edit_originator = _v.boolean("edit.originator")
    edit_plan = _v.boolean("edit.plan")


class TasksTaskUpdateResult(_v.View):
    __slots__ = ()
    task = _v.nested("task", lambda: TasksTask)
