"""Parameters of ``task.stages``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TaskStagesAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, COLOR, AFTER_ID, ENTITY_ID."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    COLOR: str | float | Decimal | Literal[False] | None
    """Color."""
    AFTER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ENTITY_ID: int | str | Literal[False] | None
    """Id or code of the object that it belongs to."""


class TaskStagesUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, COLOR, AFTER_ID, SORT."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    COLOR: str | float | Decimal | Literal[False] | None
    """Color."""
    AFTER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
