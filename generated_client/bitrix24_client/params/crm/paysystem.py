"""Parameters of ``crm.paysystem``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmPaysystemListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    NAME: Any


class CrmPaysystemListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: str
