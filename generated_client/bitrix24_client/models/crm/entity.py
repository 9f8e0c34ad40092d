"""Answers of ``crm.entity``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmEntityMergeBatchResult(_v.View):
    __slots__ = ()
    status = _v.anything("STATUS")
    """Status."""
    entity_ids = _v.anything("ENTITY_IDS")
