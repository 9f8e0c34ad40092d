"""Parameters of ``task.elapseditem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TaskElapseditemAddArfields(TypedDict, total=False, extra_items=Any):
    """Keys: SECONDS, COMMENT_TEXT, USER_ID."""

    SECONDS: Required[int | str]
    """A whole number, or its digits."""
    COMMENT_TEXT: Required[str | float | Decimal]
    """A text."""
    USER_ID: int | str | Literal[False] | None
    """Id of the user."""


class TaskElapseditemGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, USER_ID, CREATED_DATE."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    USER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user."""
    CREATED_DATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""


class TaskElapseditemGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, USER_ID, MINUTES, SECONDS, CREATED_DATE, DATE_START, DATE_STOP."""

    ID: str
    """The direction of an order."""
    USER_ID: str
    """The direction of an order."""
    MINUTES: str
    """The direction of an order."""
    SECONDS: str
    """The direction of an order."""
    CREATED_DATE: str
    """The direction of an order."""
    DATE_START: str
    """The direction of an order."""
    DATE_STOP: str
    """The direction of an order."""
