"""Parameters of ``task.comment``."""

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class TaskCommentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: POST_MESSAGE."""

    POST_MESSAGE: Any
