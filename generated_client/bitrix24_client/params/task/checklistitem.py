"""Parameters of ``task.checklistitem``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict


class TaskChecklistitemAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, TaskChecklistitemAddRequestFieldsMembersValue | Mapping[str, Any]]
    PARENT_ID: int


class TaskChecklistitemAddRequestFieldsMembersValue(TypedDict, total=False):
    TYPE: Any


class TaskChecklistitemGetlistRequestOrder(TypedDict, total=False):
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


class TaskChecklistitemUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TITLE: str
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, TaskChecklistitemUpdateRequestFieldsMembersValue | Mapping[str, Any]]
    PARENT_ID: int


class TaskChecklistitemUpdateRequestFieldsMembersValue(TypedDict, total=False):
    TYPE: Any
