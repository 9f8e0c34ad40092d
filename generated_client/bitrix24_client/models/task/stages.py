"""Answers of ``task.stages``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class TaskStagesGetResultValueEntityType(StrEnum):
    U = "U"  # user
    G = "G"  # group


class TaskStagesGetResultValueSystemType(StrEnum):
    NEW = "NEW"
    PROGRESS = "PROGRESS"
    WORK = "WORK"
    REVIEW = "REVIEW"
    FINISH = "FINISH"


class TaskStagesGetResultValue(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    title = _v.string("TITLE")
    """Title."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    color = _v.string("COLOR")
    """Color."""
    system_type = _v.choice("SYSTEM_TYPE", TaskStagesGetResultValueSystemType)
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    entity_type = _v.choice("ENTITY_TYPE", TaskStagesGetResultValueEntityType)
    """Type of the object that it belongs to."""
    additional_filter = _v.array("ADDITIONAL_FILTER", _k.ANY)
    to_update = _v.array("TO_UPDATE", _k.ANY)
    to_update_access = _v.anything("TO_UPDATE_ACCESS")
