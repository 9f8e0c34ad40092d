"""Answers of ``tasks.flow``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class TasksFlowFlow(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    creator_id = _v.integer("creatorId")
    owner_id = _v.integer("ownerId")
    """Id of the owner."""
    group_id = _v.integer("groupId")
    """Id of the group."""
    template_id = _v.integer("templateId")
    """Id of the template."""
    efficiency = _v.integer("efficiency")
    active = _v.boolean("active")
    planned_completion_time = _v.integer("plannedCompletionTime")
    activity = _v.string("activity")
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    distribution_type = _v.string("distributionType")
    responsible_list = _v.array("responsibleList", _k.ListOf(_k.ANY))
    demo = _v.boolean("demo")
    responsible_can_change_deadline = _v.boolean("responsibleCanChangeDeadline")
    match_work_time = _v.boolean("matchWorkTime")
    task_control = _v.boolean("taskControl")
    notify_at_half_time = _v.boolean("notifyAtHalfTime")
    notify_on_queue_overflow = _v.integer("notifyOnQueueOverflow")
    notify_on_tasks_in_progress_overflow = _v.integer("notifyOnTasksInProgressOverflow")
    notify_when_efficiency_decreases = _v.integer("notifyWhenEfficiencyDecreases")
    task_creators = _v.anything("taskCreators")
    team = _v.anything("team")
    trial_feature_enabled = _v.boolean("trialFeatureEnabled")


class TasksFlowFlowDeleteResult(_v.View):
    __slots__ = ()
    deleted = _v.boolean("deleted")


class TasksFlowFlowIsExistsResult(_v.View):
    __slots__ = ()
    exists = _v.boolean("exists")
