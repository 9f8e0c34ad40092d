"""Parameters of ``task.elapseditem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TaskElapseditemAddArfields(TypedDict, total=False):
    """Keys: SECONDS, COMMENT_TEXT, USER_ID."""

    SECONDS: Required[int]
    COMMENT_TEXT: Required[str]
    USER_ID: int
    """Id of the user."""


class TaskElapseditemGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, USER_ID, CREATED_DATE."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    USER_ID: int | Sequence[int] | None
    """Id of the user."""
    CREATED_DATE: dt.date | str | Sequence[str] | None


class TaskElapseditemGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, USER_ID, MINUTES, SECONDS, CREATED_DATE, DATE_START, DATE_STOP."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    USER_ID: Literal["ASC", "DESC", "asc", "desc"]
    MINUTES: Literal["ASC", "DESC", "asc", "desc"]
    SECONDS: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_DATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_START: Literal["ASC", "DESC", "asc", "desc"]
    DATE_STOP: Literal["ASC", "DESC", "asc", "desc"]


class TaskElapseditemUpdateArfields(TypedDict, total=False):
    """Keys: SECONDS, COMMENT_TEXT, USER_ID."""

    SECONDS: Required[int]
    COMMENT_TEXT: Required[str]
    USER_ID: int
    """Id of the user."""
