"""Answers of ``crm.stagehistory``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class CrmStagehistoryListResultObjectItemsItemForLeadsAndOldInvoicesStatusSemanticId(StrEnum):
    P = "P"  # intermediate stage
    S = "S"  # successful stage
    F = "F"  # failed stage


class CrmStagehistoryListResultObjectItemsItemFor(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    type_id = _v.anything("TYPE_ID")
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
