"""Parameters of ``task.commentitem``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class TaskCommentitemAddFields(TypedDict, total=False):
    POST_MESSAGE: Required[str | float | Decimal]
    AUTHOR_ID: int | str | Literal[False] | None
    POST_DATE: str | float | Decimal | Literal[False] | None
    UF_FORUM_MESSAGE_DOC: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )


class TaskCommentitemGetlistFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    AUTHOR_ID: int | str | Sequence[int | str] | Literal[False] | None
    AUTHOR_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    POST_DATE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class TaskCommentitemGetlistOrder(TypedDict, total=False):
    ID: str
    AUTHOR_ID: str
    AUTHOR_NAME: str
    AUTHOR_EMAIL: str
    POST_DATE: str


class TaskCommentitemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    POST_MESSAGE: Required[str | float | Decimal]
    UF_FORUM_MESSAGE_DOC: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
