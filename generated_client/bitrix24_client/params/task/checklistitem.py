"""Parameters of ``task.checklistitem``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict


class TaskChecklistitemAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, TaskChecklistitemAddFieldsMembersValue | Mapping[str, Any]]
    PARENT_ID: int


class TaskChecklistitemAddFieldsMembersValue(TypedDict, total=False):
    TYPE: Any


class TaskChecklistitemGetlistOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    PARENT_ID: Any
    CREATED_BY: Any
    TITLE: Any
    SORT_INDEX: Any
    IS_COMPLETE: str
    IS_IMPORTANT: Any
    TOGGLED_BY: Any
    TOGGLED_DATE: Any


class TaskChecklistitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TITLE: str
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, TaskChecklistitemUpdateFieldsMembersValue | Mapping[str, Any]]
    PARENT_ID: int


class TaskChecklistitemUpdateFieldsMembersValue(TypedDict, total=False):
    TYPE: Any
