"""Answers of ``crm.stagehistory``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import views as _v


class CrmStagehistoryListResultObjectItemsItemForLeadsAndOldInvoicesStatusSemanticId(StrEnum):
    P = "P"  # intermediate stage
    S = "S"  # successful stage
    F = "F"  # failed stage


class CrmStagehistoryListResultObjectItemsItemForLeadsAndOldInvoicesTypeId(IntEnum):
    CREATION_OF_AN_ELEMENT = 1  # creation of an element
    TRANSFER_TO_AN_INTERMEDIATE_STAGE = 2  # transfer to an intermediate stage
    TRANSFER_TO_THE_FINAL_STAGE = 3  # transfer to the final stage
    CHANGE_OF_FUNNEL = 5  # change of funnel


class CrmStagehistory(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    type_id = _v.choice(
        "TYPE_ID", CrmStagehistoryListResultObjectItemsItemForLeadsAndOldInvoicesTypeId
    )
    owner_id = _v.integer("OWNER_ID")
    created_time = _v.moment("CREATED_TIME")
    status_semantic_id = _v.choice(
        "STATUS_SEMANTIC_ID",
        CrmStagehistoryListResultObjectItemsItemForLeadsAndOldInvoicesStatusSemanticId,
    )
    status_id = _v.string("STATUS_ID")
    category_id = _v.integer("CATEGORY_ID")
    stage_semantic_id = _v.choice(
        "STAGE_SEMANTIC_ID",
        CrmStagehistoryListResultObjectItemsItemForLeadsAndOldInvoicesStatusSemanticId,
    )
    stage_id = _v.string("STAGE_ID")
