"""Parameters of ``task.stages``."""

from __future__ import annotations

from typing import Required, TypedDict


class TaskStagesAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    COLOR: str
    AFTER_ID: int
    ENTITY_ID: int


class TaskStagesUpdateFields(TypedDict, total=False):
    TITLE: str
    COLOR: str
    AFTER_ID: int
    SORT: int
