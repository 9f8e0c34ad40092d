"""Parameters of ``crm.status``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class CrmStatusAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    ENTITY_ID: Required[str]
    STATUS_ID: Required[str]
    NAME: Required[str]
    SORT: int
    COLOR: str
    SEMANTICS: Literal["S", "F", ""]


class CrmStatusDeleteParams(TypedDict, total=False):
    FORCED: Any


class CrmStatusListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ENTITY_ID: str


class CrmStatusListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any


class CrmStatusUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    SORT: int
    COLOR: str
