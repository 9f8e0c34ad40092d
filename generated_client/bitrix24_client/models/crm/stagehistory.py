"""Answers of ``crm.stagehistory``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import views as _v


class CrmStagehistoryStatusSemanticId(StrEnum):
    P = "P"  # intermediate stage
    S = "S"  # successful stage
    F = "F"  # failed stage


class CrmStagehistoryTypeId(IntEnum):
    CREATION_OF_AN_ELEMENT = 1  # creation of an element
    TRANSFER_TO_AN_INTERMEDIATE_STAGE = 2  # transfer to an intermediate stage
    TRANSFER_TO_THE_FINAL_STAGE = 3  # transfer to the final stage
    CHANGE_OF_FUNNEL = 5  # change of funnel


class CrmStagehistory(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    type_id = _v.choice("TYPE_ID", CrmStagehistoryTypeId)
    """Id of the type."""
    owner_id = _v.integer("OWNER_ID")
    """Id of the owner."""
    created_time = _v.moment("CREATED_TIME")
    status_semantic_id = _v.choice("STATUS_SEMANTIC_ID", CrmStagehistoryStatusSemanticId)
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    category_id = _v.integer("CATEGORY_ID")
    """Id of the pipeline or category."""
    stage_semantic_id = _v.choice("STAGE_SEMANTIC_ID", CrmStagehistoryStatusSemanticId)
    stage_id = _v.string("STAGE_ID")
    """Id of the stage."""
