"""Parameters of ``task.checklistitem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TaskChecklistitemAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, MEMBERS, PARENT_ID."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    SORT_INDEX: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    IS_COMPLETE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    IS_IMPORTANT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    MEMBERS: (
        Mapping[str, TaskChecklistitemAddFieldsMembersValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Members."""
    PARENT_ID: int | str | Literal[False] | None
    """Id of the parent."""


class TaskChecklistitemAddFieldsMembersValue(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Any
    """Type."""


class TaskChecklistitemUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, MEMBERS, PARENT_ID."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    SORT_INDEX: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    IS_COMPLETE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    IS_IMPORTANT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    MEMBERS: (
        Mapping[str, TaskChecklistitemUpdateFieldsMembersValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Members."""
    PARENT_ID: int | str | Literal[False] | None
    """Id of the parent."""


class TaskChecklistitemUpdateFieldsMembersValue(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Any
    """Type."""
