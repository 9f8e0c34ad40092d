"""Parameters of ``task.checklistitem``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class TaskChecklistitemAddFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    SORT_INDEX: int | str | Literal[False] | None
    IS_COMPLETE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_IMPORTANT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    MEMBERS: (
        Mapping[str, TaskChecklistitemAddFieldsMembersValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    PARENT_ID: int | str | Literal[False] | None


class TaskChecklistitemAddFieldsMembersValue(TypedDict, total=False):
    TYPE: Any


class TaskChecklistitemUpdateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    SORT_INDEX: int | str | Literal[False] | None
    IS_COMPLETE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    IS_IMPORTANT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    MEMBERS: (
        Mapping[str, TaskChecklistitemUpdateFieldsMembersValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    PARENT_ID: int | str | Literal[False] | None


class TaskChecklistitemUpdateFieldsMembersValue(TypedDict, total=False):
    TYPE: Any
