"""Parameters of ``task.commentitem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TaskCommentitemAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: POST_MESSAGE, AUTHOR_ID, POST_DATE, UF_FORUM_MESSAGE_DOC."""

    POST_MESSAGE: Required[str | float | Decimal]
    """A text."""
    AUTHOR_ID: int | str | Literal[False] | None
    """Id of the author."""
    POST_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    UF_FORUM_MESSAGE_DOC: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )


class TaskCommentitemGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, AUTHOR_ID, AUTHOR_NAME, POST_DATE."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    AUTHOR_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the author."""
    AUTHOR_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    POST_DATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class TaskCommentitemGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, AUTHOR_ID, AUTHOR_NAME, AUTHOR_EMAIL, POST_DATE."""

    ID: str
    """The direction of an order."""
    AUTHOR_ID: str
    """The direction of an order."""
    AUTHOR_NAME: str
    """The direction of an order."""
    AUTHOR_EMAIL: str
    """The direction of an order."""
    POST_DATE: str
    """The direction of an order."""


class TaskCommentitemUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: POST_MESSAGE, UF_FORUM_MESSAGE_DOC."""

    POST_MESSAGE: Required[str | float | Decimal]
    """A text."""
    UF_FORUM_MESSAGE_DOC: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
