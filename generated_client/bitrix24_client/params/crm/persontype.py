"""Parameters of ``crm.persontype``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmPersontypeListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    NAME: Any


class CrmPersontypeListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str
