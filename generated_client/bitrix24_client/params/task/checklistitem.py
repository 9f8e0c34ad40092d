"""Parameters of ``task.checklistitem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TaskChecklistitemAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, MEMBERS, PARENT_ID."""

    TITLE: Required[str]
    """Title."""
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, TaskChecklistitemAddFieldsMembersValue | Mapping[str, Any]]
    """Members."""
    PARENT_ID: int
    """Id of the parent."""


class TaskChecklistitemAddFieldsMembersValue(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Any
    """Type."""


class TaskChecklistitemGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, PARENT_ID, CREATED_BY, TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, TOGGLED_BY,
    TOGGLED_DATE."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    PARENT_ID: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY: Literal["ASC", "DESC", "asc", "desc"]
    TITLE: Literal["ASC", "DESC", "asc", "desc"]
    SORT_INDEX: Literal["ASC", "DESC", "asc", "desc"]
    IS_COMPLETE: Literal["ASC", "DESC", "asc", "desc"]
    IS_IMPORTANT: Literal["ASC", "DESC", "asc", "desc"]
    TOGGLED_BY: Literal["ASC", "DESC", "asc", "desc"]
    TOGGLED_DATE: Literal["ASC", "DESC", "asc", "desc"]


class TaskChecklistitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, MEMBERS, PARENT_ID."""

    TITLE: str
    """Title."""
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, TaskChecklistitemUpdateFieldsMembersValue | Mapping[str, Any]]
    """Members."""
    PARENT_ID: int
    """Id of the parent."""


class TaskChecklistitemUpdateFieldsMembersValue(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Any
    """Type."""
