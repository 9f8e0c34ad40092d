"""Parameters of ``crm.calllist``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class CrmCalllistItemsGetFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: STATUS."""

    STATUS: Any
    """Status."""


class CrmCalllistListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, CREATED_BY_ID, WEBFORM_ID, ENTITY_TYPE_ID."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    CREATED_BY_ID: int | Sequence[int] | None
    """Id of the user who made it."""
    WEBFORM_ID: int | Sequence[int] | None
    ENTITY_TYPE_ID: int | Sequence[int] | None
    """Id of the type of object."""


class CrmCalllistListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
