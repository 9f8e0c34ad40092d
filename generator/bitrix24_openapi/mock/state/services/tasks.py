"""Tasks, their stages, and scrum. Statuses: api-reference/tasks/fields.md."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules, MethodRules, NamePrefix


def _status(number: str) -> MethodRules:
    return MethodRules(verb="update", sets={"status": number})


FAMILIES: Final = (
    FamilyRules(
        "tasks.task",
        methods={
            "tasks.task.start": _status("3"),
            "tasks.task.pause": _status("2"),
            "tasks.task.complete": _status("5"),
            "tasks.task.renew": _status("2"),
            "tasks.task.defer": _status("6"),
            "tasks.task.approve": _status("5"),
            "tasks.task.disapprove": _status("2"),
            "tasks.task.delegate": MethodRules(verb="update", renames={"userid": "responsibleid"}),
        },
        renames={"creatorid": "createdby"},
    ),
    FamilyRules("tasks.task.favorite", keeps_nothing="a mark of a task, which no method shows"),
    FamilyRules(
        "task.item",
        methods={
            "task.item.getdata": MethodRules(verb="get"),
            "task.items.getlist": MethodRules(verb="list"),
        },
        collection="tasks.task",
        key="TASKID",
    ),
    FamilyRules("task.item.userfield", prefix=NamePrefix("fieldname", "UF_", "UF_")),
    FamilyRules("task.elapseditem", key="ITEMID"),
    FamilyRules("task.stages", methods={"task.stages.get": MethodRules(verb="list", items=())}),
    FamilyRules(
        "tasks.api.scrum.kanban.stage",
        methods={
            "tasks.api.scrum.kanban.addstage": MethodRules(verb="add"),
            "tasks.api.scrum.kanban.getstages": MethodRules(verb="list"),
            "tasks.api.scrum.kanban.updatestage": MethodRules(verb="update"),
            "tasks.api.scrum.kanban.deletestage": MethodRules(verb="delete"),
        },
        key="stageId",
    ),
)
