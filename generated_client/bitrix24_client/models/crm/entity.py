"""Answers of ``crm.entity``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class CrmEntityMergeBatchResultStatus(StrEnum):
    SUCCESS = "SUCCESS"  # the merge was successful
    CONFLICT = "CONFLICT"  # a data conflict occurred
    ERROR = "ERROR"  # an error occurred


class CrmEntityMergeBatchResult(_v.View):
    __slots__ = ()
    status = _v.choice("STATUS", CrmEntityMergeBatchResultStatus)
    """Status."""
    entity_ids = _v.array("ENTITY_IDS", _k.INTEGER)
