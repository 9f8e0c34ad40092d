"""Parameters of ``task.commentitem``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict


class TaskCommentitemAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    POST_MESSAGE: Required[str]
    AUTHOR_ID: int
    POST_DATE: str
    UF_FORUM_MESSAGE_DOC: Sequence[str]


class TaskCommentitemGetlistFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    AUTHOR_ID: int
    AUTHOR_NAME: str
    POST_DATE: str


class TaskCommentitemGetlistOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    AUTHOR_ID: Any
    AUTHOR_NAME: Any
    AUTHOR_EMAIL: Any
    POST_DATE: str


class TaskCommentitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    POST_MESSAGE: Required[str]
    UF_FORUM_MESSAGE_DOC: Sequence[str]
