"""Parameters of ``crm.calllist``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmCalllistItemsGetFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    STATUS: Any


class CrmCalllistListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    CREATED_BY_ID: int
    WEBFORM_ID: int
    ENTITY_TYPE_ID: int


class CrmCalllistListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
