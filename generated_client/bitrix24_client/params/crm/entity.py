"""Parameters of ``crm.entity``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmEntityMergeBatchParams(TypedDict, total=False, extra_items=Any):
    """Further parameters of the call.

    Keys: entityTypeId, entityIds."""

    entityTypeId: Required[Literal[1, 2, 3, 4, 7, 31, 128, "1", "2", "3", "4", "7", "31", "128"]]
    """Id of the type of object."""
    entityIds: Required[Sequence[int | str] | Mapping[str, Any]]
