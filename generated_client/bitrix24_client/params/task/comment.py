"""Parameters of ``task.comment``."""

from __future__ import annotations

from typing import Any, TypedDict


class TaskCommentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    POST_MESSAGE: Any
