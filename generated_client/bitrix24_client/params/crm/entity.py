"""Parameters of ``crm.entity``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required
from typing_extensions import TypedDict


class CrmEntityMergeBatchParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: entityTypeId, entityIds."""

    entityTypeId: Required[Literal[1, 2, 3, 4, 7, 31, 128]]
    """Id of the type of object."""
    entityIds: Required[Sequence[int]]
