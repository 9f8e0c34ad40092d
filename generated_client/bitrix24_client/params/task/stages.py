"""Parameters of ``task.stages``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Required
from typing_extensions import TypedDict


class TaskStagesAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TITLE, COLOR, AFTER_ID, ENTITY_ID."""

    TITLE: Required[str]
    """Title."""
    COLOR: str
    """Color."""
    AFTER_ID: int
    ENTITY_ID: int
    """Id or code of the object that it belongs to."""


class TaskStagesUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, COLOR, AFTER_ID, SORT."""

    TITLE: str
    """Title."""
    COLOR: str
    """Color."""
    AFTER_ID: int
    SORT: int
    """Position in the sorting order."""
