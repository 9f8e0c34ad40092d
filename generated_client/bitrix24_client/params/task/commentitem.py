"""Parameters of ``task.commentitem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TaskCommentitemAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: POST_MESSAGE, AUTHOR_ID, POST_DATE, UF_FORUM_MESSAGE_DOC."""

    POST_MESSAGE: Required[str]
    AUTHOR_ID: int
    """Id of the author."""
    POST_DATE: str
    UF_FORUM_MESSAGE_DOC: Sequence[int | str]


class TaskCommentitemGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, AUTHOR_ID, AUTHOR_NAME, POST_DATE."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    AUTHOR_ID: int | Sequence[int] | None
    """Id of the author."""
    AUTHOR_NAME: str | Sequence[str] | None
    POST_DATE: str | Sequence[str] | None


class TaskCommentitemGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, AUTHOR_ID, AUTHOR_NAME, AUTHOR_EMAIL, POST_DATE."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    AUTHOR_ID: Literal["ASC", "DESC", "asc", "desc"]
    AUTHOR_NAME: Literal["ASC", "DESC", "asc", "desc"]
    AUTHOR_EMAIL: Literal["ASC", "DESC", "asc", "desc"]
    POST_DATE: Literal["ASC", "DESC", "asc", "desc"]


class TaskCommentitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: POST_MESSAGE, UF_FORUM_MESSAGE_DOC."""

    POST_MESSAGE: Required[str]
    UF_FORUM_MESSAGE_DOC: Sequence[int | str]
