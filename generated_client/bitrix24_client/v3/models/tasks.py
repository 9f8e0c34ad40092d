"""Answers of ``tasks``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class TasksTaskDurationType(StrEnum):
    SECS = "secs"
    MINS = "mins"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTS = "monts"
    YEARS = "years"


class TasksTaskMark(StrEnum):
    N = "N"  # negative
    P = "P"  # positive
    NONE = "none"  # none


class TasksTaskPriority(StrEnum):
    HIGH = "high"  # high
    AVERAGE = "average"  # average
    LOW = "low"  # low


class TasksTaskResultStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class TasksTaskScenarios(StrEnum):
    DEFAULT = "default"  # default value
    CRM = "crm"  # CRM
    MOBILE = "mobile"  # mobile application
    VOICE = "voice"  # audio task AI
    VIDEO = "video"  # video task AI


class TasksTaskStatus(StrEnum):
    PENDING = "pending"  # waiting for execution
    IN_PROGRESS = "in_progress"  # in progress
    SUPPOSEDLY_COMPLETED = "supposedly_completed"  # awaiting control
    COMPLETED = "completed"  # completed
    DEFERRED = "deferred"  # deferred
    DECLINED = "declined"  # declined


class TasksTask(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    creator_id = _v.integer("creatorId")
    creator = _v.nested("creator", lambda: TasksTaskCreator)
    created = _v.moment("created")
    """When it was made."""
    responsible_id = _v.integer("responsibleId")
    """Id of the responsible user."""
    responsible = _v.nested("responsible", lambda: TasksTaskField2)
    deadline = _v.moment("deadline")
    """Time by which it is due."""
    needs_control = _v.boolean("needsControl")
    start_plan = _v.moment("startPlan")
    end_plan = _v.moment("endPlan")
    checklist = _v.array("checklist", _k.STRING)
    group_id = _v.integer("groupId")
    """Id of the group."""
    group = _v.nested("group", lambda: TasksTaskGroup)
    stage_id = _v.integer("stageId")
    """Id of the stage."""
    stage = _v.nested("stage", lambda: TasksTaskStage)
    epic_id = _v.integer("epicId")
    story_points = _v.integer("storyPoints")
    flow_id = _v.integer("flowId")
    flow = _v.nested("flow", lambda: TasksTaskField2)
    priority = _v.choice("priority", TasksTaskPriority)
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed = _v.moment("statusChanged")
    accomplices = _v.array("accomplices", _k.Nested(lambda: TasksTaskAccomplicesItem))
    auditors = _v.array("auditors", _k.Nested(lambda: TasksTaskAuditorsItem))
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    parent = _v.nested("parent", lambda: TasksTask)
    contains_checklist = _v.boolean("containsChecklist")
    contains_sub_tasks = _v.boolean("containsSubTasks")
    contains_related_tasks = _v.boolean("containsRelatedTasks")
    contains_gantt_links = _v.boolean("containsGanttLinks")
    contains_placements = _v.boolean("containsPlacements")
    contains_results = _v.boolean("containsResults")
    number_of_reminders = _v.integer("numberOfReminders")
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    chat = _v.nested("chat", lambda: TasksTaskChat)
    planned_duration = _v.integer("plannedDuration")
    actual_duration = _v.integer("actualDuration")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    started = _v.moment("started")
    estimated_time = _v.integer("estimatedTime")
    replicate = _v.boolean("replicate")
    changed = _v.moment("changed")
    changed_by_id = _v.integer("changedById")
    changed_by = _v.nested("changedBy", lambda: TasksTaskField2)
    status_changed_by_id = _v.integer("statusChangedById")
    status_changed_by = _v.nested("statusChangedBy", lambda: TasksTaskField2)
    closed_by_id = _v.integer("closedById")
    closed_by = _v.nested("closedBy", lambda: TasksTaskField2)
    closed = _v.moment("closed")
    """Whether it is closed."""
    activity = _v.moment("activity")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    exchange_id = _v.string("exchangeId")
    exchange_modified = _v.string("exchangeModified")
    outlook_version = _v.integer("outlookVersion")
    mark = _v.choice("mark", TasksTaskMark)
    allows_change_deadline = _v.boolean("allowsChangeDeadline")
    allows_time_tracking = _v.boolean("allowsTimeTracking")
    matches_work_time = _v.boolean("matchesWorkTime")
    add_in_report = _v.boolean("addInReport")
    is_multitask = _v.boolean("isMultitask")
    site_id = _v.string("siteId")
    """Id of the site."""
    forked_by_template_id = _v.integer("forkedByTemplateId")
    forked_by_template = _v.nested("forkedByTemplate", lambda: TasksTaskAddResultItemField)
    max_deadline_change_date = _v.moment("maxDeadlineChangeDate")
    max_deadline_changes = _v.integer("maxDeadlineChanges")
    require_deadline_change_reason = _v.boolean("requireDeadlineChangeReason")
    link = _v.string("link")
    """Link."""
    rights = _v.nested("rights", lambda: TasksTaskRights)
    """Access permissions."""
    archive_link = _v.string("archiveLink")
    crm_item_ids = _v.array("crmItemIds", _k.STRING)
    email_id = _v.integer("emailId")
    email = _v.nested("email", lambda: TasksTaskEmail)
    """E-mail addresses."""
    elapsed_time = _v.nested("elapsedTime", lambda: TasksTaskElapsedTime)
    require_result = _v.boolean("requireResult")
    matches_sub_tasks_time = _v.boolean("matchesSubTasksTime")
    autocomplete_sub_tasks = _v.boolean("autocompleteSubTasks")
    allows_change_date_plan = _v.boolean("allowsChangeDatePlan")
    in_favorite = _v.array("inFavorite", _k.ANY)
    in_pin = _v.array("inPin", _k.ANY)
    in_group_pin = _v.array("inGroupPin", _k.ANY)
    in_mute = _v.array("inMute", _k.ANY)
    source = _v.nested("source", lambda: TasksTaskSource)
    depends_on = _v.array("dependsOn", _k.ANY)
    scenarios = _v.array("scenarios", _k.OneOf(TasksTaskScenarios))
    name = _v.string("name")
    """Name."""
    role = _v.string("role")
    """Role."""
    image = _v.nested("image", lambda: TasksTaskImage)
    gender = _v.string("gender")
    """Gender."""
    external_auth_id = _v.string("externalAuthId")
    src = _v.string("src")
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.Nested(lambda: TasksTaskFileItem))
    type = _v.string("type")
    """Type."""
    is_visible = _v.boolean("isVisible")
    color = _v.string("color")
    """Color."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""
    task = _v.nested("task", lambda: TasksTaskAddResultItemField)
    responsible_collection = _v.array("responsibleCollection", _k.ANY)
    deadline_after_ts = _v.integer("deadlineAfterTs")
    start_date_plan_ts = _v.integer("startDatePlanTs")
    end_date_plan_ts = _v.integer("endDatePlanTs")
    replicate_params = _v.nested("replicateParams", lambda: TasksTaskReplicateParams)
    period = _v.string("period")
    every_day = _v.string("everyDay")
    workday_only = _v.string("workdayOnly")
    daily_month_interval = _v.string("dailyMonthInterval")
    every_week = _v.string("everyWeek")
    monthly_type = _v.string("monthlyType")
    monthly_day_num = _v.string("monthlyDayNum")
    monthly_month_num_1 = _v.string("monthlyMonthNum1")
    monthly_week_day_num = _v.string("monthlyWeekDayNum")
    monthly_week_day = _v.string("monthlyWeekDay")
    monthly_month_num_2 = _v.string("monthlyMonthNum2")
    yearly_type = _v.string("yearlyType")
    yearly_day_num = _v.string("yearlyDayNum")
    yearly_month_1 = _v.string("yearlyMonth1")
    yearly_week_day_num = _v.string("yearlyWeekDayNum")
    yearly_week_day = _v.string("yearlyWeekDay")
    yearly_month_2 = _v.string("yearlyMonth2")
    time = _v.string("time")
    timezone_offset = _v.string("timezoneOffset")
    start_date = _v.string("startDate")
    repeat_till = _v.string("repeatTill")
    end_date = _v.string("endDate")
    times = _v.string("times")
    task_id = _v.integer("taskId")
    """Id of the task."""
    mailbox_id = _v.integer("mailboxId")
    body = _v.string("body")
    from_ = _v.string("from")
    """Begin of the period."""
    date_ts = _v.integer("dateTs")
    user_id = _v.integer("userId")
    """Id of the user."""
    minutes = _v.integer("minutes")
    seconds = _v.integer("seconds")
    text = _v.string("text")
    """Text."""
    created_at_ts = _v.integer("createdAtTs")
    start_ts = _v.integer("startTs")
    stop_ts = _v.integer("stopTs")
    data = _v.array("data", _k.ANY)
    """Data."""
    file_ids = _v.anything("fileIds")
    deadline_count = _v.anything("deadlineCount")
    decline_reason = _v.anything("declineReason")
    forum_topic_id = _v.anything("forumTopicId")


class TasksTaskAccess(_v.View):
    __slots__ = ()
    read = _v.boolean("read")
    watch = _v.boolean("watch")
    mute = _v.boolean("mute")
    create_subtask = _v.boolean("createSubtask")
    create_result = _v.boolean("createResult")
    edit = _v.boolean("edit")
    remove = _v.boolean("remove")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    take = _v.boolean("take")
    delegate = _v.boolean("delegate")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    deadline = _v.boolean("deadline")
    """Time by which it is due."""
    date_plan = _v.boolean("datePlan")
    change_director = _v.boolean("changeDirector")
    change_responsible = _v.boolean("changeResponsible")
    change_accomplices = _v.boolean("changeAccomplices")
    pause = _v.boolean("pause")
    time_tracking = _v.boolean("timeTracking")
    mark = _v.boolean("mark")
    change_status = _v.boolean("changeStatus")
    reminder = _v.boolean("reminder")
    add_auditors = _v.boolean("addAuditors")
    elapsed_time = _v.boolean("elapsedTime")
    favorite = _v.boolean("favorite")
    checklist_add = _v.boolean("checklistAdd")
    checklist_edit = _v.boolean("checklistEdit")
    checklist_save = _v.boolean("checklistSave")
    checklist_toggle = _v.boolean("checklistToggle")
    automate = _v.boolean("automate")
    result_edit = _v.boolean("resultEdit")
    complete_result = _v.boolean("completeResult")
    remove_result = _v.boolean("removeResult")
    result_read = _v.boolean("resultRead")
    admin = _v.boolean("admin")
    copy = _v.boolean("copy")
    save_as_template = _v.boolean("saveAsTemplate")
    attach_file = _v.boolean("attachFile")
    detach_file = _v.boolean("detachFile")
    detach_parent = _v.boolean("detachParent")
    create_gantt_dependence = _v.boolean("createGanttDependence")
    sort = _v.boolean("sort")
    """Position in the sorting order."""


class TasksTaskAccessField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    validation_rules = _v.array("validationRules", _k.ANY)
    required_groups = _v.anything("requiredGroups")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")
    editable = _v.boolean("editable")
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""
    element_type = _v.anything("elementType")


class TasksTaskAccessFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: TasksTaskAccessField))
    """The records."""


class TasksTaskAccomplicesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    role = _v.string("role")
    """Role."""
    image = _v.nested("image", lambda: TasksTaskGetResultItemAccomplicesItemImage)
    gender = _v.string("gender")
    """Gender."""
    email = _v.string("email")
    """E-mail addresses."""
    external_auth_id = _v.string("externalAuthId")
    rights = _v.array("rights", _k.ANY)
    """Access permissions."""


class TasksTaskAddResultItemField(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    color = _v.string("color")
    """Color."""
    description = _v.string("description")
    """Description."""
    creator_id = _v.integer("creatorId")
    creator = _v.nested("creator", lambda: TasksTaskCreator)
    created = _v.moment("created")
    """When it was made."""
    responsible_id = _v.integer("responsibleId")
    """Id of the responsible user."""
    responsible = _v.nested("responsible", lambda: TasksTaskField2)
    deadline = _v.moment("deadline")
    """Time by which it is due."""
    needs_control = _v.boolean("needsControl")
    start_plan = _v.moment("startPlan")
    end_plan = _v.moment("endPlan")
    checklist = _v.array("checklist", _k.STRING)
    group_id = _v.integer("groupId")
    """Id of the group."""
    group = _v.nested("group", lambda: TasksTaskGroup)
    stage_id = _v.integer("stageId")
    """Id of the stage."""
    stage = _v.nested("stage", lambda: TasksTaskStage)
    epic_id = _v.integer("epicId")
    story_points = _v.integer("storyPoints")
    flow_id = _v.integer("flowId")
    flow = _v.nested("flow", lambda: TasksTaskField2)
    priority = _v.choice("priority", TasksTaskPriority)
    status = _v.choice("status", TasksTaskStatus)
    """Status."""
    status_changed = _v.moment("statusChanged")
    accomplices = _v.array("accomplices", _k.Nested(lambda: TasksTaskAccomplicesItem))
    auditors = _v.array("auditors", _k.Nested(lambda: TasksTaskAuditorsItem))
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    parent = _v.nested("parent", lambda: TasksTask)
    contains_checklist = _v.boolean("containsChecklist")
    contains_sub_tasks = _v.boolean("containsSubTasks")
    contains_related_tasks = _v.boolean("containsRelatedTasks")
    contains_gantt_links = _v.boolean("containsGanttLinks")
    contains_placements = _v.boolean("containsPlacements")
    contains_results = _v.boolean("containsResults")
    number_of_reminders = _v.integer("numberOfReminders")
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    chat = _v.nested("chat", lambda: TasksTaskChat)
    planned_duration = _v.integer("plannedDuration")
    actual_duration = _v.integer("actualDuration")
    duration_type = _v.choice("durationType", TasksTaskDurationType)
    started = _v.moment("started")
    estimated_time = _v.integer("estimatedTime")
    replicate = _v.boolean("replicate")
    changed = _v.moment("changed")
    changed_by_id = _v.integer("changedById")
    changed_by = _v.nested("changedBy", lambda: TasksTaskField2)
    status_changed_by_id = _v.integer("statusChangedById")
    status_changed_by = _v.nested("statusChangedBy", lambda: TasksTaskField2)
    closed_by_id = _v.integer("closedById")
    closed_by = _v.nested("closedBy", lambda: TasksTaskField2)
    closed = _v.moment("closed")
    """Whether it is closed."""
    activity = _v.moment("activity")
    guid = _v.string("guid")
    xml_id = _v.string("xmlId")
    """External id."""
    exchange_id = _v.string("exchangeId")
    exchange_modified = _v.string("exchangeModified")
    outlook_version = _v.integer("outlookVersion")
    mark = _v.choice("mark", TasksTaskMark)
    allows_change_deadline = _v.boolean("allowsChangeDeadline")
    allows_time_tracking = _v.boolean("allowsTimeTracking")
    matches_work_time = _v.boolean("matchesWorkTime")
    add_in_report = _v.boolean("addInReport")
    is_multitask = _v.boolean("isMultitask")
    site_id = _v.string("siteId")
    """Id of the site."""
    forked_by_template_id = _v.integer("forkedByTemplateId")
    forked_by_template = _v.nested("forkedByTemplate", lambda: TasksTaskAddResultItemField)
    max_deadline_change_date = _v.moment("maxDeadlineChangeDate")
    max_deadline_changes = _v.integer("maxDeadlineChanges")
    require_deadline_change_reason = _v.boolean("requireDeadlineChangeReason")
    link = _v.string("link")
    """Link."""
    rights = _v.nested("rights", lambda: TasksTaskRights)
    """Access permissions."""
    archive_link = _v.string("archiveLink")
    crm_item_ids = _v.array("crmItemIds", _k.STRING)
    email_id = _v.integer("emailId")
    email = _v.nested("email", lambda: TasksTaskEmail)
    """E-mail addresses."""
    elapsed_time = _v.nested("elapsedTime", lambda: TasksTaskElapsedTime)
    require_result = _v.boolean("requireResult")
    matches_sub_tasks_time = _v.boolean("matchesSubTasksTime")
    autocomplete_sub_tasks = _v.boolean("autocompleteSubTasks")
    allows_change_date_plan = _v.boolean("allowsChangeDatePlan")
    in_favorite = _v.array("inFavorite", _k.ANY)
    in_pin = _v.array("inPin", _k.ANY)
    in_group_pin = _v.array("inGroupPin", _k.ANY)
    in_mute = _v.array("inMute", _k.ANY)
    source = _v.nested("source", lambda: TasksTaskSource)
    depends_on = _v.array("dependsOn", _k.ANY)
    scenarios = _v.array("scenarios", _k.OneOf(TasksTaskScenarios))
    name = _v.string("name")
    """Name."""
    role = _v.string("role")
    """Role."""
    image = _v.nested("image", lambda: TasksTaskImage)
    gender = _v.string("gender")
    """Gender."""
    external_auth_id = _v.string("externalAuthId")
    src = _v.string("src")
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.Nested(lambda: TasksTaskFileItem))
    type = _v.string("type")
    """Type."""
    is_visible = _v.boolean("isVisible")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""
    task = _v.nested("task", lambda: TasksTaskAddResultItemField)
    responsible_collection = _v.array("responsibleCollection", _k.ANY)
    deadline_after_ts = _v.integer("deadlineAfterTs")
    start_date_plan_ts = _v.integer("startDatePlanTs")
    end_date_plan_ts = _v.integer("endDatePlanTs")
    replicate_params = _v.nested("replicateParams", lambda: TasksTaskReplicateParams)
    period = _v.string("period")
    every_day = _v.string("everyDay")
    workday_only = _v.string("workdayOnly")
    daily_month_interval = _v.string("dailyMonthInterval")
    every_week = _v.string("everyWeek")
    monthly_type = _v.string("monthlyType")
    monthly_day_num = _v.string("monthlyDayNum")
    monthly_month_num_1 = _v.string("monthlyMonthNum1")
    monthly_week_day_num = _v.string("monthlyWeekDayNum")
    monthly_week_day = _v.string("monthlyWeekDay")
    monthly_month_num_2 = _v.string("monthlyMonthNum2")
    yearly_type = _v.string("yearlyType")
    yearly_day_num = _v.string("yearlyDayNum")
    yearly_month_1 = _v.string("yearlyMonth1")
    yearly_week_day_num = _v.string("yearlyWeekDayNum")
    yearly_week_day = _v.string("yearlyWeekDay")
    yearly_month_2 = _v.string("yearlyMonth2")
    time = _v.string("time")
    timezone_offset = _v.string("timezoneOffset")
    start_date = _v.string("startDate")
    repeat_till = _v.string("repeatTill")
    end_date = _v.string("endDate")
    times = _v.string("times")
    task_id = _v.integer("taskId")
    """Id of the task."""
    mailbox_id = _v.integer("mailboxId")
    body = _v.string("body")
    from_ = _v.string("from")
    """Begin of the period."""
    date_ts = _v.integer("dateTs")
    user_id = _v.integer("userId")
    """Id of the user."""
    minutes = _v.integer("minutes")
    seconds = _v.integer("seconds")
    text = _v.string("text")
    """Text."""
    created_at_ts = _v.integer("createdAtTs")
    start_ts = _v.integer("startTs")
    stop_ts = _v.integer("stopTs")
    data = _v.array("data", _k.ANY)
    """Data."""
    file_ids = _v.anything("fileIds")
    deadline_count = _v.anything("deadlineCount")
    decline_reason = _v.anything("declineReason")
    forum_topic_id = _v.anything("forumTopicId")


class TasksTaskAuditorsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    role = _v.string("role")
    """Role."""
    image = _v.nested("image", lambda: TasksTaskGetResultItemAuditorsItemImage)
    gender = _v.string("gender")
    """Gender."""
    email = _v.string("email")
    """E-mail addresses."""
    external_auth_id = _v.string("externalAuthId")
    rights = _v.array("rights", _k.ANY)
    """Access permissions."""


class TasksTaskChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""


class TasksTaskChatMessageField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    description = _v.anything("description")
    """Description."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""


class TasksTaskChatMessageFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: TasksTaskChatMessageField))
    """The records."""


class TasksTaskChatMessageSendResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class TasksTaskCreator(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    role = _v.string("role")
    """Role."""
    image = _v.nested("image", lambda: TasksTaskGetResultItemCreatorImage2)
    gender = _v.string("gender")
    """Gender."""
    email = _v.string("email")
    """E-mail addresses."""
    external_auth_id = _v.string("externalAuthId")
    rights = _v.array("rights", _k.ANY)
    """Access permissions."""


class TasksTaskElapsedTime(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    user_id = _v.integer("userId")
    """Id of the user."""
    task_id = _v.integer("taskId")
    """Id of the task."""
    minutes = _v.integer("minutes")
    seconds = _v.integer("seconds")
    source = _v.string("source")
    text = _v.string("text")
    """Text."""
    created_at_ts = _v.integer("createdAtTs")
    start_ts = _v.integer("startTs")
    stop_ts = _v.integer("stopTs")


class TasksTaskEmail(_v.View):
    """E-mail addresses."""

    __slots__ = ()
    id = _v.integer("id")
    task_id = _v.integer("taskId")
    """Id of the task."""
    mailbox_id = _v.integer("mailboxId")
    title = _v.string("title")
    """Title."""
    body = _v.string("body")
    from_ = _v.string("from")
    """Begin of the period."""
    date_ts = _v.integer("dateTs")
    link = _v.string("link")
    """Link."""


class TasksTaskField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    validation_rules = _v.array("validationRules", _k.ANY)
    required_groups = _v.anything("requiredGroups")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")
    editable = _v.boolean("editable")
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""
    element_type = _v.anything("elementType")


class TasksTaskField2(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    role = _v.string("role")
    """Role."""
    image = _v.nested("image", lambda: TasksTaskGetResultItemCreatorImage)
    gender = _v.string("gender")
    """Gender."""
    email = _v.string("email")
    """E-mail addresses."""
    external_auth_id = _v.string("externalAuthId")
    rights = _v.array("rights", _k.ANY)
    """Access permissions."""
    type = _v.string("type")
    """Type."""
    is_visible = _v.boolean("isVisible")


class TasksTaskFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: TasksTaskField))
    """The records."""


class TasksTaskFileField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    description = _v.anything("description")
    """Description."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""


class TasksTaskFileFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: TasksTaskFileField))
    """The records."""


class TasksTaskFileItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    src = _v.string("src")
    name = _v.string("name")
    """Name."""
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.ANY)


class TasksTaskGetResultItemAccomplicesItemImage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    src = _v.string("src")
    name = _v.string("name")
    """Name."""
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.ANY)


class TasksTaskGetResultItemAuditorsItemImage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    src = _v.string("src")
    name = _v.string("name")
    """Name."""
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.ANY)


class TasksTaskGetResultItemCreatorImage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    src = _v.string("src")
    name = _v.string("name")
    """Name."""
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.ANY)


class TasksTaskGetResultItemCreatorImage2(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    src = _v.string("src")
    name = _v.string("name")
    """Name."""
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.ANY)


class TasksTaskGetResultItemGroupImage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    src = _v.string("src")
    name = _v.string("name")
    """Name."""
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.ANY)


class TasksTaskGroup(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    image = _v.nested("image", lambda: TasksTaskGetResultItemGroupImage)
    type = _v.string("type")
    """Type."""
    is_visible = _v.boolean("isVisible")


class TasksTaskImage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    src = _v.string("src")
    name = _v.string("name")
    """Name."""
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""
    size = _v.integer("size")
    """Size in bytes."""
    sub_dir = _v.string("subDir")
    content_type = _v.string("contentType")
    file = _v.array("file", _k.ANY)


class TasksTaskReplicateParams(_v.View):
    __slots__ = ()
    period = _v.string("period")
    every_day = _v.string("everyDay")
    workday_only = _v.string("workdayOnly")
    daily_month_interval = _v.string("dailyMonthInterval")
    every_week = _v.string("everyWeek")
    monthly_type = _v.string("monthlyType")
    monthly_day_num = _v.string("monthlyDayNum")
    monthly_month_num_1 = _v.string("monthlyMonthNum1")
    monthly_week_day_num = _v.string("monthlyWeekDayNum")
    monthly_week_day = _v.string("monthlyWeekDay")
    monthly_month_num_2 = _v.string("monthlyMonthNum2")
    yearly_type = _v.string("yearlyType")
    yearly_day_num = _v.string("yearlyDayNum")
    yearly_month_1 = _v.string("yearlyMonth1")
    yearly_week_day_num = _v.string("yearlyWeekDayNum")
    yearly_week_day = _v.string("yearlyWeekDay")
    yearly_month_2 = _v.string("yearlyMonth2")
    time = _v.string("time")
    timezone_offset = _v.string("timezoneOffset")
    start_date = _v.string("startDate")
    repeat_till = _v.string("repeatTill")
    end_date = _v.string("endDate")
    times = _v.string("times")


class TasksTaskResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    task_id = _v.integer("taskId")
    """Id of the task."""
    text = _v.string("text")
    """Text."""
    author_id = _v.integer("authorId")
    """Id of the author."""
    created_at = _v.moment("createdAt")
    """When it was made."""
    updated_at = _v.moment("updatedAt")
    """When it was last changed."""
    status = _v.choice("status", TasksTaskResultStatus)
    """Status."""
    file_ids = _v.array("fileIds", _k.ANY)
    rights = _v.nested("rights", lambda: TasksTaskResultRights)
    """Access permissions."""
    message_id = _v.integer("messageId")
    """Id of the message."""


class TasksTaskResultDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class TasksTaskResultRights(_v.View):
    __slots__ = ()
    edit = _v.boolean("edit")
    remove = _v.boolean("remove")


class TasksTaskRights(_v.View):
    __slots__ = ()
    read = _v.boolean("read")
    watch = _v.boolean("watch")
    mute = _v.boolean("mute")
    create_result = _v.boolean("createResult")
    edit = _v.boolean("edit")
    remove = _v.boolean("remove")
    complete = _v.boolean("complete")
    approve = _v.boolean("approve")
    disapprove = _v.boolean("disapprove")
    start = _v.boolean("start")
    """Time of the beginning, in seconds since 1970."""
    take = _v.boolean("take")
    delegate = _v.boolean("delegate")
    defer = _v.boolean("defer")
    renew = _v.boolean("renew")
    deadline = _v.boolean("deadline")
    """Time by which it is due."""
    date_plan = _v.boolean("datePlan")
    change_director = _v.boolean("changeDirector")
    change_responsible = _v.boolean("changeResponsible")
    change_accomplices = _v.boolean("changeAccomplices")
    pause = _v.boolean("pause")
    time_tracking = _v.boolean("timeTracking")
    mark = _v.boolean("mark")
    change_status = _v.boolean("changeStatus")
    reminder = _v.boolean("reminder")
    add_auditors = _v.boolean("addAuditors")
    elapsed_time = _v.boolean("elapsedTime")
    favorite = _v.boolean("favorite")
    checklist_add = _v.boolean("checklistAdd")
    checklist_edit = _v.boolean("checklistEdit")
    checklist_save = _v.boolean("checklistSave")
    checklist_toggle = _v.boolean("checklistToggle")
    automate = _v.boolean("automate")
    result_edit = _v.boolean("resultEdit")
    complete_result = _v.boolean("completeResult")
    remove_result = _v.boolean("removeResult")
    result_read = _v.boolean("resultRead")
    admin = _v.boolean("admin")
    create_subtask = _v.boolean("createSubtask")
    copy = _v.boolean("copy")
    save_as_template = _v.boolean("saveAsTemplate")
    attach_file = _v.boolean("attachFile")
    detach_file = _v.boolean("detachFile")
    detach_parent = _v.boolean("detachParent")
    create_gantt_dependence = _v.boolean("createGanttDependence")
    sort = _v.boolean("sort")
    """Position in the sorting order."""


class TasksTaskSource(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    data = _v.array("data", _k.ANY)
    """Data."""


class TasksTaskStage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    color = _v.string("color")
    """Color."""
